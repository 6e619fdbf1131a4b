// SPDX-License-Identifier: MIT
#include "render/template_reader.h"

#include "base/utf8.h"

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

ParagraphStyle& styleNamed(QList<ParagraphStyle>& styles, const QString& id)
{
    for (ParagraphStyle& style : styles) {
        if (style.id == id)
            return style;
    }
    styles.append(ParagraphStyle{.id = id, .name = id});
    return styles.last();
}

std::optional<Alignment> alignmentOf(std::string_view word)
{
    if (word == "left")
        return Alignment::Left;
    if (word == "centre")
        return Alignment::Centre;
    if (word == "right")
        return Alignment::Right;
    if (word == "justified")
        return Alignment::Justified;
    return std::nullopt;
}

std::optional<ParagraphRole> roleOf(std::string_view word)
{
    if (word == "text")
        return ParagraphRole::Text;
    if (word == "title")
        return ParagraphRole::Title;
    if (word == "heading")
        return ParagraphRole::Heading;
    if (word == "list")
        return ParagraphRole::ListItem;
    return std::nullopt;
}

bool setNumber(ParagraphStyle& style, std::string_view key, const toml::node& node)
{
    constexpr double kFarthest = 500;  // millimetres or points
    const auto value = numberBetween(node, -kFarthest, kFarthest);
    if (!value)
        return false;
    if (key == "size" && *value >= 1)
        style.font.size = {*value};
    else if (key == "letter-spacing")
        style.font.letterSpacing = {*value};
    else if (key == "first-line")
        style.firstLineIndent = {*value};
    else if (key == "left" && *value >= 0)
        style.leftIndent = {*value};
    else if (key == "right" && *value >= 0)
        style.rightIndent = {*value};
    else if (key == "before" && *value >= 0)
        style.spaceBefore = {*value};
    else if (key == "after" && *value >= 0)
        style.spaceAfter = {*value};
    else if (key == "line" && *value >= 0.5 && *value <= 5)
        style.lineSpacing = *value;
    else if (key == "level" && *value >= 0 && *value <= 9)
        style.outlineLevel = static_cast<int>(*value);
    else
        return false;
    return true;
}

bool setFlag(ParagraphStyle& style, std::string_view key, const toml::node& node)
{
    const auto value = node.value_exact<bool>();
    if (!value)
        return false;
    if (key == "bold")
        style.font.bold = *value;
    else if (key == "italic")
        style.font.italic = *value;
    else if (key == "underline")
        style.font.underline = *value;
    else if (key == "caps")
        style.font.allCaps = *value;
    else if (key == "keep-with-next")
        style.keepWithNext = *value;
    else if (key == "keep-lines")
        style.keepLinesTogether = *value;
    else
        return false;
    return true;
}

bool setWord(ParagraphStyle& style, std::string_view key, const toml::node& node)
{
    const auto value = node.value<std::string_view>();
    if (!value)
        return false;
    if (key == "font") {
        style.font.family = QString::fromUtf8(value->data(), static_cast<qsizetype>(value->size()));
        return !style.font.family.isEmpty();
    }
    if (key == "title") {
        style.name = QString::fromUtf8(value->data(), static_cast<qsizetype>(value->size()));
        return true;
    }
    if (key == "align") {
        const auto alignment = alignmentOf(*value);
        style.alignment = alignment.value_or(style.alignment);
        return alignment.has_value();
    }
    if (key == "role") {
        const auto role = roleOf(*value);
        style.role = role.value_or(style.role);
        return role.has_value();
    }
    return false;
}

constexpr std::string_view kNumbers[] = {"size", "letter-spacing", "first-line", "left", "right", "before", "after", "line", "level"};
constexpr std::string_view kFlags[] = {"bold", "italic", "underline", "caps", "keep-with-next", "keep-lines"};
constexpr std::string_view kWords[] = {"font", "align", "role", "title"};

bool isOneOf(std::string_view key, const auto& keys)
{
    return std::find(std::begin(keys), std::end(keys), key) != std::end(keys);
}

}  // namespace

void readStyles(const toml::table& table, TemplateReading& reading)
{
    for (const auto& [styleKey, node] : table) {
        const QString id = fromUtf8(styleKey);
        const toml::table* entries = node.as_table();
        if (!styleNames().contains(id)) {
            reading.unknown(node, u"styles."_s + id);
            continue;
        }
        if (!entries) {
            reading.wrong(node, u"styles."_s + id);
            continue;
        }
        reading.note(node, u"styles."_s + id);
        ParagraphStyle& style = styleNamed(reading.target.styles, id);
        for (const auto& [key, value] : *entries) {
            const std::string_view name = key.str();
            const QString path = u"styles."_s + id + u'.' + fromUtf8(name);
            reading.note(value, path);
            if (!isOneOf(name, kNumbers) && !isOneOf(name, kFlags) && !isOneOf(name, kWords))
                reading.unknown(value, path);
            else if (!setNumber(style, name, value) && !setFlag(style, name, value) && !setWord(style, name, value))
                reading.wrong(value, path);
        }
    }
}

}  // namespace decretum
