// SPDX-License-Identifier: MIT
#include "render/template_reader.h"

#include "base/utf8.h"

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

bool readLines(const toml::node& node, QStringList& lines)
{
    const toml::array* array = node.as_array();
    if (!array)
        return false;
    lines.clear();
    for (const toml::node& item : *array) {
        const auto line = item.value<std::string_view>();
        if (!line)
            return false;
        lines.append(fromUtf8(*line));
    }
    return true;
}

/// Levels by example: "1.", "1.1.", "а)", "–".
bool readNumbering(const toml::node& node, Language language, NumberingScheme& scheme)
{
    QStringList labels;
    if (!readLines(node, labels) || labels.isEmpty())
        return false;
    NumberingScheme read;
    for (const QString& label : labels) {
        const std::optional<ParsedLabel> parsed = parseLabel(label, language);
        if (!parsed)
            return false;
        read.levels.append(
            LevelFormat{.kind = parsed->kind, .withParents = parsed->numbers.size() > 1, .prefix = parsed->prefix, .suffix = parsed->suffix});
    }
    scheme = read;
    return true;
}

}  // namespace

void readDraft(const toml::table& table, TemplateReading& reading)
{
    DraftWords& draft = reading.target.draft;
    const std::pair<std::string_view, QString*> words[] = {{"type", &draft.type}, {"body", &draft.body}, {"number-caption", &draft.numberCaption},
        {"subject", &draft.subject}, {"preamble", &draft.preamble}, {"formula", &draft.formula}, {"control", &draft.control},
        {"basis", &draft.basis}};
    for (const auto& [key, node] : table) {
        const std::string_view name = key.str();
        const QString path = u"draft."_s + fromUtf8(name);
        reading.note(node, path);
        bool isRead = false;
        if (name == "clauses") {
            isRead = readLines(node, draft.clauses);
        } else if (name == "approval") {
            isRead = readLines(node, draft.approval);
        } else if (name == "numbering") {
            isRead = readNumbering(node, reading.target.language, draft.numbering);
        } else if (name == "date-verbal") {
            const auto flag = node.value_exact<bool>();
            isRead = flag.has_value();
            draft.isDateVerbal = flag.value_or(draft.isDateVerbal);
        } else {
            const auto* const word = std::find_if(std::begin(words), std::end(words), [name](const auto& entry) { return entry.first == name; });
            if (word == std::end(words)) {
                reading.unknown(node, path);
                continue;
            }
            const std::optional<QString> text = textOf(node);
            isRead = text.has_value();
            *word->second = text.value_or(*word->second);
        }
        if (!isRead)
            reading.wrong(node, path);
    }
}

}  // namespace decretum
