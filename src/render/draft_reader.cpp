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

bool readWord(const toml::node& node, QString& word)
{
    const auto value = node.value<std::string_view>();
    if (value)
        word = fromUtf8(*value);
    return value.has_value();
}

}  // namespace

Status readDraft(const toml::table& table, const QString& file, DraftWords& draft)
{
    const std::pair<std::string_view, QString*> words[] = {{"type", &draft.type}, {"body", &draft.body}, {"number-caption", &draft.numberCaption},
        {"subject", &draft.subject}, {"preamble", &draft.preamble}, {"formula", &draft.formula}, {"control", &draft.control}};
    for (const auto& [key, node] : table) {
        const std::string_view name = key.str();
        const QString path = u"draft."_s + fromUtf8(name);
        bool isRead = false;
        if (name == "clauses") {
            isRead = readLines(node, draft.clauses);
        } else if (name == "date-verbal") {
            isRead = node.is_boolean();
            draft.isDateVerbal = node.value<bool>().value_or(false);
        } else {
            const auto* const word = std::find_if(std::begin(words), std::end(words), [name](const auto& entry) { return entry.first == name; });
            if (word == std::end(words))
                return templateError(RenderError::KeyUnknown, file, node, path);
            isRead = readWord(node, *word->second);
        }
        if (!isRead)
            return templateError(RenderError::ValueWrong, file, node, path);
    }
    return {};
}

}  // namespace decretum
