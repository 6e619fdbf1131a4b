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
    const auto value = node.value<double>();
    if (!value || *value < -500 || *value > 500)
        return false;
    if (key == "size" && *value > 0)
        style.font.size = {*value};
    else if (key == "letter-spacing")
        style.font.letterSpacing = {*value};
    else if (key == "first-line")
        style.firstLineIndent = {*value};
    else if (key == "left")
        style.leftIndent = {*value};
    else if (key == "right")
        style.rightIndent = {*value};
    else if (key == "before")
        style.spaceBefore = {*value};
    else if (key == "after")
        style.spaceAfter = {*value};
    else if (key == "line" && *value > 0)
        style.lineSpacing = *value;
    else if (key == "level")
        style.outlineLevel = static_cast<int>(*value);
    else
        return false;
    return true;
}

bool setFlag(ParagraphStyle& style, std::string_view key, const toml::node& node)
{
    const auto value = node.value<bool>();
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

Status readStyles(const toml::table& table, const QString& file, QList<ParagraphStyle>& styles)
{
    for (const auto& [styleKey, node] : table) {
        const QString id = fromUtf8(styleKey);
        const toml::table* entries = node.as_table();
        if (!entries)
            return templateError(RenderError::ValueWrong, file, node, u"styles."_s + id);
        if (!styleNames().contains(id))
            return templateError(RenderError::KeyUnknown, file, node, u"styles."_s + id);
        ParagraphStyle& style = styleNamed(styles, id);
        for (const auto& [key, value] : *entries) {
            const std::string_view name = key.str();
            const QString path = u"styles."_s + id + u'.' + fromUtf8(name);
            if (!isOneOf(name, kNumbers) && !isOneOf(name, kFlags) && !isOneOf(name, kWords))
                return templateError(RenderError::KeyUnknown, file, value, path);
            if (!setNumber(style, name, value) && !setFlag(style, name, value) && !setWord(style, name, value))
                return templateError(RenderError::ValueWrong, file, value, path);
        }
    }
    return {};
}

}  // namespace decretum
