// SPDX-License-Identifier: MIT
// What a template says: wordings with their conditions, and the order of its blocks.
#include "render/template_reader.h"

#include "base/utf8.h"
#include "render/declined_arguments.h"

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::pair<std::string_view, TemplateBlock> kBlocks[] = {{"letterhead", TemplateBlock::Letterhead}, {"approval", TemplateBlock::Approval},
    {"type", TemplateBlock::Type}, {"body", TemplateBlock::Body}, {"facts", TemplateBlock::Facts}, {"subject", TemplateBlock::Subject},
    {"preamble", TemplateBlock::Preamble}, {"formula", TemplateBlock::Formula}, {"clauses", TemplateBlock::Clauses},
    {"content", TemplateBlock::Content}, {"basis", TemplateBlock::Basis}, {"signatures", TemplateBlock::Signatures},
    {"agreements", TemplateBlock::Agreements}, {"visas", TemplateBlock::Visas}, {"executor", TemplateBlock::Executor},
    {"distribution", TemplateBlock::Distribution}, {"acquaintance", TemplateBlock::Acquaintance}, {"attachments", TemplateBlock::Attachments}};

std::optional<TemplateBlock> blockNamed(const toml::node* node)
{
    const auto name = node ? node->value_exact<std::string_view>() : std::nullopt;
    for (const auto& [word, block] : kBlocks) {
        if (name == word)
            return block;
    }
    return std::nullopt;
}

/// What a pattern and its condition may name.
QStringList namesOf(const WordingKey& key)
{
    QStringList names;
    for (const QLatin1StringView argument : key.arguments)
        names.append(argument);
    return key.takesFacts ? names + documentArguments() : names;
}

/// A pattern whose every argument is given, tried once with words in their places: what ICU finds wrong only then is found now.
std::optional<MessagePattern> readPattern(const toml::node& node, const QStringList& given, const QString& path, TemplateReading& reading)
{
    const std::optional<QString> text = textOf(node);
    if (!text) {
        reading.wrong(node, path);
        return std::nullopt;
    }
    const Result<MessagePattern> pattern = MessagePattern::parse(*text, reading.target.language);
    if (!pattern) {
        reading.add(RenderError::PatternWrong, node, path + u": "_s + pattern.error().detail);
        return std::nullopt;
    }
    MessageArguments sample;
    for (const QString& name : pattern->argumentNames()) {
        const std::optional<DeclinedArgument> declined = declinedArgument(name);
        if (!given.contains(declined ? declined->base : name)) {
            reading.add(RenderError::ArgumentUnknown, node, path + u": {"_s + name + u'}');
            return std::nullopt;
        }
        sample.insert(name, u"1"_s);
    }
    if (const Result<QString> tried = pattern->format(sample); !tried) {
        reading.add(RenderError::PatternWrong, node, path + u": "_s + tried.error().detail);
        return std::nullopt;
    }
    return *pattern;
}

/// `when`: a name, "!name" or a list of such.
std::optional<FactCondition> readCondition(const toml::node* node, const QStringList& own, const QString& path, TemplateReading& reading)
{
    FactCondition condition;
    if (!node)
        return condition;
    const auto take = [&](const toml::node& item) {
        const std::optional<QString> word = textOf(item);
        if (!word) {
            reading.wrong(item, path + u".when"_s);
            return false;
        }
        const bool isAbsent = word->startsWith(u'!');
        const QString name = isAbsent ? word->mid(1) : *word;
        if (!own.contains(name) && !factNames().contains(name)) {
            reading.add(RenderError::FactUnknown, item, path + u".when: "_s + name);
            return false;
        }
        (isAbsent ? condition.absent : condition.present).append(name);
        return true;
    };
    bool isRead = true;
    if (const toml::array* array = node->as_array()) {
        for (const toml::node& item : *array)
            isRead = take(item) && isRead;
    } else {
        isRead = take(*node);
    }
    return isRead ? std::optional(condition) : std::nullopt;
}

/// Tells keys of a table that are none of those.
bool hasOnly(const toml::table& table, std::initializer_list<std::string_view> known, const QString& path, TemplateReading& reading)
{
    bool isFine = true;
    for (const auto& [key, node] : table) {
        if (std::find(known.begin(), known.end(), key.str()) == known.end()) {
            reading.unknown(node, path + u'.' + fromUtf8(key.str()));
            isFine = false;
        }
    }
    return isFine;
}

/// One of the alternatives: a pattern, or { when = …, say = … }.
std::optional<Wording::Alternative> readAlternative(const toml::node& node, const WordingKey& key, const QString& path, TemplateReading& reading)
{
    const toml::table* table = node.as_table();
    if (!table) {
        const auto pattern = readPattern(node, namesOf(key), path, reading);
        return pattern ? std::optional(Wording::Alternative{.pattern = *pattern}) : std::nullopt;
    }
    const toml::node* say = table->get("say");
    if (!hasOnly(*table, {"when", "say"}, path, reading))
        return std::nullopt;
    if (!say) {
        reading.add(RenderError::KeyMissing, node, path + u".say"_s);
        return std::nullopt;
    }
    QStringList own;
    for (const QLatin1StringView argument : key.arguments)
        own.append(argument);
    const auto condition = readCondition(table->get("when"), own, path, reading);
    const auto pattern = readPattern(*say, namesOf(key), path, reading);
    return condition && pattern ? std::optional(Wording::Alternative{.when = *condition, .pattern = *pattern}) : std::nullopt;
}

void readWording(std::string_view name, const toml::node& node, TemplateReading& reading)
{
    const QString path = u"wording."_s + fromUtf8(name);
    const auto& keys = wordingKeys();
    const auto known = std::find_if(keys.begin(), keys.end(),
        [&](const WordingKey& key) { return key.name == QLatin1StringView(name.data(), static_cast<qsizetype>(name.size())); });
    if (known == keys.end())
        return reading.unknown(node, path);
    reading.note(node, path);
    Wording wording;
    const auto append = [&](const toml::node& item) {
        if (const auto alternative = readAlternative(item, *known, path, reading))
            wording.alternatives.append(*alternative);
    };
    if (const toml::array* array = node.as_array()) {
        for (const toml::node& item : *array)
            append(item);
    } else {
        append(node);
    }
    reading.target.wording.insert(fromUtf8(name), wording);
}

/// { text = "…", style = "paragraph", when = "…" } or { block = "facts", when = "…" }.
std::optional<BlockEntry> readEntry(const toml::table& table, TemplateReading& reading)
{
    const QString path = u"blocks"_s;
    const toml::node* text = table.get("text");
    const bool isKnown = text ? hasOnly(table, {"text", "style", "when"}, path, reading) : hasOnly(table, {"block", "when"}, path, reading);
    const auto condition = readCondition(table.get("when"), {}, path, reading);
    if (!isKnown || !condition)
        return std::nullopt;
    if (!text) {
        const auto block = blockNamed(table.get("block"));
        if (!block)
            reading.wrong(table, path + u".block"_s);
        return block ? std::optional(BlockEntry{.block = *block, .when = *condition}) : std::nullopt;
    }
    BlockEntry entry{.when = *condition, .words = readPattern(*text, documentArguments(), path + u".text"_s, reading), .style = u"paragraph"_s};
    if (const toml::node* style = table.get("style")) {
        entry.style = textOf(*style).value_or(QString());
        if (!styleNames().contains(entry.style)) {
            reading.wrong(*style, path + u".style"_s);
            return std::nullopt;
        }
    }
    return entry.words ? std::optional(entry) : std::nullopt;
}

}  // namespace

const MessagePattern* Wording::choose(const std::function<bool(const QString&)>& isThere) const
{
    for (const Alternative& alternative : alternatives) {
        if (alternative.when.isEmpty() || alternative.when.holds(isThere))
            return &alternative.pattern;
    }
    return nullptr;
}

void readWordings(const toml::table& table, TemplateReading& reading)
{
    for (const auto& [key, node] : table)
        readWording(key.str(), node, reading);
}

void readBlocks(const toml::node& node, TemplateReading& reading)
{
    const toml::array* array = node.as_array();
    if (!array)
        return reading.wrong(node, u"blocks"_s);
    QList<BlockEntry> entries;
    for (const toml::node& item : *array) {
        std::optional<BlockEntry> entry;
        if (const toml::table* table = item.as_table()) {
            entry = readEntry(*table, reading);
            if (!entry)
                continue;
        } else if (const auto block = blockNamed(&item)) {
            entry = BlockEntry{.block = *block};
        }
        const auto isTwice = [&entry](const BlockEntry& known) { return known.block == entry->block && known.block != TemplateBlock::Words; };
        if (!entry || std::any_of(entries.begin(), entries.end(), isTwice))
            reading.wrong(item, u"blocks"_s);
        else
            entries.append(*entry);
    }
    reading.target.blocks = entries;
}

}  // namespace decretum
