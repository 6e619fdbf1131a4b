// SPDX-License-Identifier: MIT
#include "formats/odt_styles.h"

#include "formats/lengths.h"
#include "formats/reader_limits.h"

#include <QXmlStreamReader>

namespace decretum::odt {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kMostStyles = 50'000;  // LibreOffice makes one for each look of a paragraph, a few thousand in a long text

template <typename Value>
void fill(std::optional<Value>& value, const std::optional<Value>& base)
{
    if (!value)
        value = base;
}

std::optional<Alignment> alignmentOf(QStringView value)
{
    if (value == u"center")
        return Alignment::Centre;
    if (value == u"end" || value == u"right")
        return Alignment::Right;
    if (value == u"justify")
        return Alignment::Justified;
    return Alignment::Left;
}

bool isBold(QStringView weight)
{
    constexpr int kSemiBold = 600;
    return weight == u"bold" || weight.toInt() >= kSemiBold;
}

void readParagraphProperty(QStringView name, const QString& value, Style& style)
{
    if (name == u"text-align")
        style.alignment = alignmentOf(value);
    else if (name == u"margin-left")
        style.leftIndent = parseLength(value);
    else if (name == u"text-indent")
        style.firstLineIndent = parseLength(value);
    else if (name == u"break-before")
        style.breaksBefore = value == u"page";
    else if (name == u"break-after")
        style.breaksAfter = value == u"page";
}

void readTextProperty(QStringView name, const QString& value, Style& style)
{
    if (name == u"font-weight") {
        style.bold = isBold(value);
    } else if (name == u"font-style") {
        style.italic = value != u"normal";
    } else if (name == u"text-underline-style") {
        style.underline = value != u"none";
    } else if (name == u"text-position") {
        style.superscript = value.startsWith(u"super") || (value.front().isDigit() && !value.startsWith(u"0%"));
    } else if (name == u"text-transform") {
        style.capitals = value == u"uppercase";
    } else if (name == u"font-variant") {
        style.capitals = style.capitals.value_or(false) || value == u"small-caps";
    } else if (name == u"display") {
        style.hidden = value == u"none";
    } else if (name == u"letter-spacing") {
        const auto length = parseLength(value);
        style.letterSpacing = length ? toPoints(*length) : Points{};
    }
}

/// "0.5pt solid #000000"; none of "none", "0pt none", "hidden".
bool isLine(const QString& border)
{
    const auto width = parseLength(border.section(u' ', 0, 0));
    return width && width->value > 0 && !border.contains(u" none");
}

void readCellProperty(QStringView name, const QString& value, Style& style)
{
    if (name == u"border" || name.startsWith(u"border-l") || name.startsWith(u"border-r") || name.startsWith(u"border-t")
        || name.startsWith(u"border-b"))
        style.borders = style.borders.value_or(false) || isLine(value);
}

}  // namespace

QString attributeOf(const QXmlStreamReader& xml, QLatin1StringView name)
{
    for (const QXmlStreamAttribute& attribute : xml.attributes()) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

void Style::inherit(const Style& base)
{
    fill(alignment, base.alignment);
    fill(leftIndent, base.leftIndent);
    fill(firstLineIndent, base.firstLineIndent);
    fill(breaksBefore, base.breaksBefore);
    fill(breaksAfter, base.breaksAfter);
    fill(masterPage, base.masterPage);
    fill(bold, base.bold);
    fill(italic, base.italic);
    fill(underline, base.underline);
    fill(superscript, base.superscript);
    fill(capitals, base.capitals);
    fill(hidden, base.hidden);
    fill(letterSpacing, base.letterSpacing);
    fill(listStyle, base.listStyle);
    fill(columnWidth, base.columnWidth);
    fill(borders, base.borders);
}

void Style::applyTo(Look& look) const
{
    look.bold = bold.value_or(look.bold);
    look.italic = italic.value_or(look.italic);
    look.underline = underline.value_or(look.underline);
    look.superscript = superscript.value_or(look.superscript);
    look.capitals = capitals.value_or(look.capitals);
    look.hidden = look.hidden || hidden.value_or(false);
    if (letterSpacing)
        look.letterSpacing = letterSpacing->value == 0 ? std::nullopt : letterSpacing;
}

void Styles::read(QXmlStreamReader& xml)
{
    const bool isDefault = xml.name() == u"default-style";
    Style style{.parent = attributeOf(xml, "parent-style-name"_L1)};
    const QString key = attributeOf(xml, "family"_L1) + u'/' + (isDefault ? QString() : attributeOf(xml, "name"_L1));
    for (const QXmlStreamAttribute& attribute : xml.attributes()) {
        if (attribute.name() == u"list-style-name")
            style.listStyle = attribute.value().toString();
        else if (attribute.name() == u"master-page-name")
            style.masterPage = attribute.value().toString();
    }
    while (xml.readNextStartElement()) {
        for (const QXmlStreamAttribute& attribute : xml.attributes()) {
            const QString value = attribute.value().toString();
            if (value.isEmpty())
                continue;
            if (xml.name() == u"paragraph-properties")
                readParagraphProperty(attribute.name(), value, style);
            else if (xml.name() == u"text-properties")
                readTextProperty(attribute.name(), value, style);
            else if (xml.name() == u"table-cell-properties")
                readCellProperty(attribute.name(), value, style);
            else if (xml.name() == u"table-column-properties" && attribute.name() == u"column-width")
                style.columnWidth = parseLength(value);
        }
        xml.skipCurrentElement();
    }
    if (m_styles.size() >= kMostStyles)
        return;
    m_styles.insert(key, style);
    m_resolved.clear();
}

const Style& Styles::style(const QString& family, const QString& name)
{
    const QString key = family + u'/' + name;
    const auto known = m_resolved.constFind(key);
    if (known != m_resolved.constEnd())
        return *known;
    Style resolved = m_styles.value(key);
    QString parent = resolved.parent;
    for (int depth = 0; depth < limits::kStyleDepth && !parent.isEmpty(); ++depth) {
        const Style base = m_styles.value(family + u'/' + parent);
        resolved.inherit(base);
        parent = base.parent;
    }
    resolved.inherit(m_styles.value(family + u'/'));
    return *m_resolved.insert(key, resolved);
}

}  // namespace decretum::odt
