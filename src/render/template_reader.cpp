// SPDX-License-Identifier: MIT
#include "render/template_reader.h"

#include "base/utf8.h"
#include "render/declined_arguments.h"
#include "render/tightening.h"

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::pair<std::string_view, TemplateBlock> kBlocks[] = {{"letterhead", TemplateBlock::Letterhead}, {"type", TemplateBlock::Type},
    {"body", TemplateBlock::Body}, {"facts", TemplateBlock::Facts}, {"subject", TemplateBlock::Subject}, {"preamble", TemplateBlock::Preamble},
    {"formula", TemplateBlock::Formula}, {"clauses", TemplateBlock::Clauses}, {"content", TemplateBlock::Content},
    {"signatures", TemplateBlock::Signatures}, {"visas", TemplateBlock::Visas}, {"executor", TemplateBlock::Executor},
    {"acquaintance", TemplateBlock::Acquaintance}, {"attachments", TemplateBlock::Attachments}};
constexpr std::pair<std::string_view, DecisionKind> kKinds[] = {{"decision", DecisionKind::Decision}, {"order", DecisionKind::Order},
    {"resolution", DecisionKind::Resolution}, {"ruling", DecisionKind::Ruling}, {"paper", DecisionKind::Paper}};

template <typename Value>
std::optional<Value> named(std::string_view name, const auto& table)
{
    for (const auto& [key, value] : table) {
        if (key == name)
            return value;
    }
    return std::nullopt;
}

/// Reads one file's table, key by key; every key must be known.
class TemplateReader {
public:
    TemplateReader(const QString& file, Template& target) : m_file(file), m_target(target) {}

    Status read(const toml::table& table)
    {
        for (const auto& [key, node] : table) {
            if (Status status = readKey(key.str(), node); !status)
                return status;
        }
        return {};
    }

private:
    Status readKey(std::string_view key, const toml::node& node)
    {
        if (key == "extends")
            return {};
        if (key == "title" || key == "shape" || key == "language")
            return readWord(key, node);
        if (key == "kinds")
            return readList(key, node, kKinds, m_target.kinds);
        if (key == "blocks")
            return readList(key, node, kBlocks, m_target.blocks);
        if (key == "tighter")
            return readTightSteps(node, m_file, m_target.tighter);
        const toml::table* section = node.as_table();
        if (!section)
            return unknown(node, fromUtf8(key));
        if (key == "page")
            return readEach(*section, u"page."_s, &TemplateReader::readPage);
        if (key == "settings")
            return readEach(*section, u"settings."_s, &TemplateReader::readSetting);
        if (key == "wording")
            return readEach(*section, u"wording."_s, &TemplateReader::readWording);
        if (key == "styles")
            return readStyles(*section, m_file, m_target.styles);
        if (key == "draft")
            return readDraft(*section, m_file, m_target.draft);
        return unknown(node, fromUtf8(key));
    }

    Status readWord(std::string_view key, const toml::node& node)
    {
        const auto value = node.value<std::string_view>();
        if (!value)
            return wrong(node, fromUtf8(key));
        if (key == "title") {
            m_target.title = fromUtf8(*value);
        } else if (key == "shape") {
            m_target.shape = fromUtf8(*value);
        } else {
            const auto language = languageFromTag(fromUtf8(*value));
            if (!language)
                return wrong(node, fromUtf8(key));
            m_target.language = *language;
        }
        return {};
    }

    template <typename Value>
    Status readList(std::string_view key, const toml::node& node, const auto& names, QList<Value>& values)
    {
        const toml::array* array = node.as_array();
        if (!array)
            return wrong(node, fromUtf8(key));
        values.clear();
        for (const toml::node& item : *array) {
            const auto value = named<Value>(item.value<std::string_view>().value_or(std::string_view()), names);
            if (!value)
                return wrong(item, fromUtf8(key));
            values.append(*value);
        }
        return {};
    }

    Status readEach(
        const toml::table& table, const QString& prefix, Status (TemplateReader::*readOne)(std::string_view, const toml::node&, const QString&))
    {
        for (const auto& [key, node] : table) {
            if (Status status = (this->*readOne)(key.str(), node, prefix + fromUtf8(key.str())); !status)
                return status;
        }
        return {};
    }

    Status readPage(std::string_view key, const toml::node& node, const QString& path)
    {
        PageSetup& page = m_target.page;
        if (key == "numbers") {
            const auto value = node.value<bool>();
            page.hasPageNumbers = value.value_or(true);
            return value ? Status() : wrong(node, path);
        }
        const std::pair<std::string_view, Millimetres*> lengths[] = {{"width", &page.width}, {"height", &page.height}, {"left", &page.left},
            {"right", &page.right}, {"top", &page.top}, {"bottom", &page.bottom}, {"number-top", &page.pageNumberTop}};
        const auto value = node.value<double>();
        if (key == "number-size" && value && *value > 0 && *value < 100) {
            page.pageNumberSize = {*value};
            return {};
        }
        const auto length = named<Millimetres*>(key, lengths);
        if (!length && key != "number-size")
            return unknown(node, path);
        if (!value || !length || *value < 0 || *value > 2000)
            return wrong(node, path);
        **length = {*value};
        return {};
    }

    Status readSetting(std::string_view key, const toml::node& node, const QString& path)
    {
        if (key == "deadline") {
            const auto word = node.value<std::string_view>().value_or(std::string_view());
            if (word != "own-line" && word != "after-text")
                return wrong(node, path);
            m_target.deadlinePlacement = word == "own-line" ? DeadlinePlacement::OwnLine : DeadlinePlacement::AfterText;
            return {};
        }
        if (key == "facts") {
            const auto word = node.value<std::string_view>().value_or(std::string_view());
            if (word != "row" && word != "lines")
                return wrong(node, path);
            m_target.isDateRowLeft = word == "row";
            return {};
        }
        if (key == "wide-subject") {
            const auto signs = node.value<int>();
            if (!signs || *signs < 0)
                return wrong(node, path);
            m_target.wideSubject = *signs;
            return {};
        }
        const std::pair<std::string_view, Millimetres*> lengths[] = {
            {"position-width", &m_target.positionWidth}, {"name-offset", &m_target.nameOffset}};
        const auto length = named<Millimetres*>(key, lengths);
        if (!length)
            return unknown(node, path);
        const auto value = node.value<double>();
        if (!value || *value < 10 || *value > 400)
            return wrong(node, path);
        **length = {*value};
        return {};
    }

    Status readWording(std::string_view key, const toml::node& node, const QString& path)
    {
        const auto& keys = wordingKeys();
        const auto known = std::find_if(keys.begin(), keys.end(),
            [key](const WordingKey& entry) { return entry.name == QLatin1StringView(key.data(), static_cast<qsizetype>(key.size())); });
        if (known == keys.end())
            return unknown(node, path);
        const auto value = node.value<std::string_view>();
        if (!value)
            return wrong(node, path);
        const Result<MessagePattern> pattern = MessagePattern::parse(fromUtf8(*value), m_target.language);
        if (!pattern)
            return templateError(RenderError::PatternWrong, m_file, node, path + u": "_s + pattern.error().detail);
        for (const QString& name : pattern->argumentNames()) {
            const std::optional<DeclinedArgument> declined = declinedArgument(name);
            const QString& given = declined ? declined->base : name;
            if (std::none_of(known->arguments.begin(), known->arguments.end(), [&given](QLatin1StringView argument) { return given == argument; }))
                return templateError(RenderError::ArgumentUnknown, m_file, node, path + u": {"_s + name + u'}');
        }
        m_target.wording.insert(fromUtf8(key), *pattern);
        return {};
    }

    Status wrong(const toml::node& node, const QString& path) const { return templateError(RenderError::ValueWrong, m_file, node, path); }
    Status unknown(const toml::node& node, const QString& path) const { return templateError(RenderError::KeyUnknown, m_file, node, path); }

    QString m_file;
    Template& m_target;
};

Result<toml::table> parseToml(std::string_view text, const QString& file)
{
    try {
        return toml::parse(text);
    } catch (const toml::parse_error& failure) {
        return Error{.code = RenderError::TemplateNotToml,
            .subject = file,
            .detail = fromUtf8(failure.description()),
            .place = QString::number(failure.source().begin.line)};
    }
}

}  // namespace

const QList<WordingKey>& wordingKeys()
{
    static const QList<WordingKey> keys{{"number"_L1, {"number"_L1}}, {"number-captioned"_L1, {"caption"_L1, "number"_L1}}, {"number-blank"_L1, {}},
        {"date-digital"_L1, {"date"_L1}}, {"date-verbal"_L1, {"date"_L1, "day"_L1, "month"_L1, "year"_L1}}, {"date-blank"_L1, {}},
        {"deadline"_L1, {"deadline"_L1}}, {"performers"_L1, {"performers"_L1}}, {"act"_L1, {"type"_L1, "body"_L1, "head"_L1, "date"_L1, "number"_L1}},
        {"annex-head"_L1, {"number"_L1, "act"_L1}}, {"until-day"_L1, {"date"_L1}}, {"deadline-examples"_L1, {}}, {"plan-number"_L1, {}},
        {"plan-measure"_L1, {}}, {"plan-deadline"_L1, {}}, {"plan-performers"_L1, {}}, {"member-head"_L1, {}}, {"member-deputy"_L1, {}},
        {"member-secretary"_L1, {}}, {"member-member"_L1, {}}, {"visas"_L1, {}}, {"executor"_L1, {"executor"_L1}},
        {"title"_L1, {"type"_L1, "subject"_L1, "number"_L1}}};
    return keys;
}

const QStringList& styleNames()
{
    static const QStringList names{u"letterhead"_s, u"type"_s, u"body"_s, u"facts"_s, u"subject"_s, u"preamble"_s, u"formula"_s, u"clause"_s,
        u"clause-part"_s, u"deadline"_s, u"performers"_s, u"position"_s, u"signature"_s, u"visa"_s, u"executor"_s, u"acquaintance"_s, u"annex-head"_s,
        u"approval"_s, u"annex-title"_s, u"heading"_s, u"paragraph"_s, u"cell"_s, u"cell-head"_s};
    return names;
}

Error templateError(RenderError code, const QString& file, const toml::node& node, const QString& detail)
{
    return {.code = code, .subject = file, .detail = detail, .place = QString::number(node.source().begin.line)};
}

Result<QString> baseOf(std::string_view toml, const QString& file)
{
    const Result<toml::table> table = parseToml(toml, file);
    if (!table)
        return table.error();
    return fromUtf8((*table)["extends"].value_or(std::string_view()));
}

Status readTemplate(std::string_view toml, const QString& file, Template& target)
{
    const Result<toml::table> table = parseToml(toml, file);
    if (!table)
        return table.error();
    // The language first: the wording is parsed in it.
    if (const auto tag = (*table)["language"].value<std::string_view>()) {
        if (const auto language = languageFromTag(fromUtf8(*tag)))
            target.language = *language;
    }
    return TemplateReader(file, target).read(*table);
}

}  // namespace decretum
