// SPDX-License-Identifier: MIT
#include "render/template_reader.h"

#include "base/utf8.h"

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double kLongest = 2000;  // millimetres

template <typename Value>
using Words = std::initializer_list<std::pair<std::string_view, Value>>;

/// The value that a word stands for.
template <typename Value>
std::optional<Value> named(const toml::node& node, Words<Value> words)
{
    const auto word = node.value<std::string_view>();
    for (const auto& [name, value] : words) {
        if (word == name)
            return value;
    }
    return std::nullopt;
}

/// Takes what was read, or tells the problem.
template <typename Value, typename Member>
void take(const std::optional<Value>& value, Member& member, const toml::node& node, const QString& path, TemplateReading& reading)
{
    if (!value)
        reading.wrong(node, path);
    else if constexpr (std::is_same_v<Member, Millimetres> || std::is_same_v<Member, Points>)
        member = {*value};
    else
        member = *value;
}

std::optional<int> countBetween(const toml::node& node, int least, int most)
{
    const auto value = node.is_integer() ? node.value<int>() : std::nullopt;
    return value && *value >= least && *value <= most ? value : std::nullopt;
}

void readPage(std::string_view key, const toml::node& node, const QString& path, TemplateReading& reading)
{
    PageSetup& page = reading.target.page;
    const std::pair<std::string_view, Millimetres*> lengths[] = {{"width", &page.width}, {"height", &page.height}, {"left", &page.left},
        {"right", &page.right}, {"top", &page.top}, {"bottom", &page.bottom}, {"number-top", &page.pageNumberTop}};
    if (key == "numbers")
        return take(node.value_exact<bool>(), page.hasPageNumbers, node, path, reading);
    if (key == "number-size")
        return take(numberBetween(node, 1, 99), page.pageNumberSize, node, path, reading);
    for (const auto& [name, length] : lengths) {
        if (key == name)
            return take(numberBetween(node, 0, kLongest), *length, node, path, reading);
    }
    reading.unknown(node, path);
}

void readSetting(std::string_view key, const toml::node& node, const QString& path, TemplateReading& reading)
{
    constexpr double kNarrowest = 10;
    constexpr double kWidest = 400;
    Template& form = reading.target;
    if (key == "deadline")
        return take(named<DeadlinePlacement>(node, {{"own-line", DeadlinePlacement::OwnLine}, {"after-text", DeadlinePlacement::AfterText}}),
            form.deadlinePlacement, node, path, reading);
    if (key == "facts")
        return take(named<bool>(node, {{"row", true}, {"lines", false}}), form.isDateRowLeft, node, path, reading);
    if (key == "clauses")
        return take(named<bool>(node, {{"table", true}, {"list", false}}), form.isPlan, node, path, reading);
    if (key == "acquaintance")
        return take(named<AcquaintanceForm>(node, {{"lines", AcquaintanceForm::Lines}, {"table", AcquaintanceForm::Table}}), form.acquaintance, node,
            path, reading);
    if (key == "acquaintance-rows")
        return take(countBetween(node, 0, 500), form.acquaintanceRows, node, path, reading);
    if (key == "wide-subject")
        return take(countBetween(node, 0, 100000), form.wideSubject, node, path, reading);
    if (key == "subject-width")
        return take(numberBetween(node, 0, kWidest), form.subjectWidth, node, path, reading);
    if (key == "position-width")
        return take(numberBetween(node, kNarrowest, kWidest), form.positionWidth, node, path, reading);
    if (key == "name-offset")
        return take(numberBetween(node, kNarrowest, kWidest), form.nameOffset, node, path, reading);
    if (key == "above-signature")
        return take(numberBetween(node, 0, 200), form.aboveSignature, node, path, reading);
    reading.unknown(node, path);
}

using ReadKey = void (*)(std::string_view, const toml::node&, const QString&, TemplateReading&);

void readEach(const toml::table& table, const QString& prefix, ReadKey readOne, TemplateReading& reading)
{
    for (const auto& [key, node] : table) {
        const QString path = prefix + fromUtf8(key.str());
        reading.note(node, path);
        readOne(key.str(), node, path, reading);
    }
}

void readKinds(const toml::node& node, TemplateReading& reading)
{
    const toml::array* array = node.as_array();
    if (!array)
        return reading.wrong(node, u"kinds"_s);
    QList<DecisionKind> kinds;
    for (const toml::node& item : *array) {
        const auto kind = named<DecisionKind>(item,
            {{"decision", DecisionKind::Decision}, {"order", DecisionKind::Order}, {"resolution", DecisionKind::Resolution},
                {"ruling", DecisionKind::Ruling}, {"paper", DecisionKind::Paper}});
        if (!kind || kinds.contains(*kind))
            return reading.wrong(item, u"kinds"_s);
        kinds.append(*kind);
    }
    reading.target.kinds = kinds;
}

void readSection(std::string_view key, const toml::table& table, const toml::node& node, TemplateReading& reading)
{
    if (key == "page")
        return readEach(table, u"page."_s, readPage, reading);
    if (key == "settings")
        return readEach(table, u"settings."_s, readSetting, reading);
    if (key == "letterhead")
        return readLetterhead(table, reading);
    if (key == "wording")
        return readWordings(table, reading);
    if (key == "styles")
        return readStyles(table, reading);
    if (key == "draft")
        return readDraft(table, reading);
    reading.unknown(node, fromUtf8(key));
}

/// `extends` and `language` were read before.
void readKey(std::string_view key, const toml::node& node, TemplateReading& reading)
{
    if (key == "extends" || key == "language")
        return;
    if (key == "title")
        return take(textOf(node), reading.target.title, node, u"title"_s, reading);
    if (key == "shape")
        return take(textOf(node), reading.target.shape, node, u"shape"_s, reading);
    if (key == "kinds")
        return readKinds(node, reading);
    if (key == "blocks")
        return readBlocks(node, reading);
    if (key == "tighter")
        return readTightSteps(node, reading);
    if (const toml::table* section = node.as_table())
        return readSection(key, *section, node, reading);
    constexpr std::string_view kSections[] = {"page", "settings", "letterhead", "wording", "styles", "draft"};
    if (std::find(std::begin(kSections), std::end(kSections), key) != std::end(kSections))
        reading.wrong(node, fromUtf8(key));
    else
        reading.unknown(node, fromUtf8(key));
}

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

int lineOf(const toml::node& node)
{
    return static_cast<int>(node.source().begin.line);
}

/// The language first: wordings are parsed in it. Words of another language's base are none of this template's.
void readLanguage(const toml::node& node, TemplateReading& reading)
{
    const std::optional<QString> tag = textOf(node);
    const auto language = tag ? languageFromTag(*tag) : std::nullopt;
    if (!language)
        return reading.wrong(node, u"language"_s);
    reading.note(node, u"language"_s);
    if (reading.target.language == *language)
        return;
    reading.target.language = *language;
    reading.target.draft = {};
    for (auto place = reading.places.begin(); place != reading.places.end();)
        place = place.key().startsWith(u"wording."_s) ? reading.places.erase(place) : std::next(place);
}

}  // namespace

void TemplateReading::add(RenderError code, const toml::node& node, const QString& detail)
{
    problems.append(Error{.code = code, .subject = file, .detail = detail, .place = QString::number(lineOf(node))});
}

void TemplateReading::note(const toml::node& node, const QString& path)
{
    places.insert(path, {file, lineOf(node)});
}

std::optional<double> numberBetween(const toml::node& node, double least, double most)
{
    const auto value = node.is_number() ? node.value<double>() : std::nullopt;
    // Written so that NaN, which TOML has, is outside.
    return value && *value >= least && *value <= most ? value : std::nullopt;
}

std::optional<QString> textOf(const toml::node& node)
{
    const auto value = node.value_exact<std::string_view>();
    return value ? std::optional(fromUtf8(*value)) : std::nullopt;
}

Result<BaseName> baseOf(std::string_view toml, const QString& file)
{
    const Result<toml::table> table = parseToml(toml, file);
    if (!table)
        return table.error();
    const toml::node* node = table->get("extends");
    if (!node)
        return BaseName{};
    const std::optional<QString> name = textOf(*node);
    if (!name || name->isEmpty())
        return Error{.code = RenderError::ValueWrong, .subject = file, .detail = u"extends"_s, .place = QString::number(lineOf(*node))};
    return BaseName{.name = *name, .line = lineOf(*node)};
}

void readTemplate(std::string_view toml, TemplateReading& reading)
{
    const Result<toml::table> table = parseToml(toml, reading.file);
    if (!table) {
        reading.problems.append(table.error());
        return;
    }
    if (const toml::node* language = table->get("language"))
        readLanguage(*language, reading);
    for (const auto& [key, node] : *table) {
        reading.note(node, fromUtf8(key.str()));
        readKey(key.str(), node, reading);
    }
}

}  // namespace decretum
