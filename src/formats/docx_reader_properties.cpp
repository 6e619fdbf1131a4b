// SPDX-License-Identifier: MIT
#include "formats/docx_reader_properties.h"

#include "formats/docx_reader_xml.h"

#include <algorithm>

namespace decretum::docx {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype kMostTabStops = 64;  // Word's own limit

void toggle(std::optional<bool>& below, const std::optional<bool>& above)
{
    if (above)
        below = below.value_or(false) != *above;
}

std::optional<Millimetres> indent(const XmlPart& xml, QLatin1StringView name)
{
    const std::optional<Points> length = xml.length(name);
    return length ? std::optional(toMillimetres(*length)) : std::nullopt;
}

/// w:ind; w:start and w:end stand in strict documents.
void readIndents(const XmlPart& xml, ParagraphLook& look)
{
    lay(look.leftIndent, indent(xml, "start"_L1));
    lay(look.leftIndent, indent(xml, "left"_L1));
    lay(look.rightIndent, indent(xml, "end"_L1));
    lay(look.rightIndent, indent(xml, "right"_L1));
    lay(look.firstLineIndent, indent(xml, "firstLine"_L1));
    if (const auto hanging = indent(xml, "hanging"_L1))
        look.firstLineIndent = Millimetres{-hanging->value};
}

void readTabStops(XmlPart& xml, ParagraphLook& look)
{
    xml.forEachChild([&] {
        const std::optional<Millimetres> position = indent(xml, "pos"_L1);
        const QString kind = xml.value();
        if (!xml.isWord(u"tab") || !position || look.tabStops.size() >= kMostTabStops || look.clearedTabStops.size() >= kMostTabStops)
            return;
        if (kind == u"clear")
            look.clearedTabStops.append(*position);
        else if (kind == u"center")
            look.tabStops.append({*position, TabStop::Kind::Centre});
        else if (kind == u"right" || kind == u"end" || kind == u"decimal")
            look.tabStops.append({*position, TabStop::Kind::Right});
        else if (kind != u"bar")
            look.tabStops.append({*position, TabStop::Kind::Left});
    });
}

/// w:rPr of the paragraph's mark.
void readMark(XmlPart& xml, ParagraphProperties& properties)
{
    xml.forEachChild([&] {
        if (xml.isWord(u"del") || xml.isWord(u"moveFrom"))
            properties.isMarkDeleted = true;
        else if (xml.isWord(u"vanish") || xml.isWord(u"specVanish"))
            properties.isMarkHidden = properties.isMarkHidden || xml.isOn();
    });
}

void readNumber(XmlPart& xml, NumberChange& number)
{
    xml.forEachChild([&] {
        if (xml.isWord(u"numId"))
            number.list = xml.value().toInt();
        else if (xml.isWord(u"ilvl"))
            number.level = xml.value().toInt();
    });
}

}  // namespace

RunLook laidOver(const RunLook& below, const RunLook& above)
{
    RunLook look = below;
    lay(look.bold, above.bold);
    lay(look.italic, above.italic);
    lay(look.underline, above.underline);
    lay(look.capitals, above.capitals);
    lay(look.hidden, above.hidden);
    lay(look.superscript, above.superscript);
    lay(look.symbolFont, above.symbolFont);
    lay(look.size, above.size);
    lay(look.letterSpacing, above.letterSpacing);
    return look;
}

RunLook toggledOver(const RunLook& paragraphStyle, const RunLook& characterStyle)
{
    RunLook look = laidOver(paragraphStyle, characterStyle);
    look.bold = paragraphStyle.bold;
    look.italic = paragraphStyle.italic;
    look.capitals = paragraphStyle.capitals;
    look.hidden = paragraphStyle.hidden;
    toggle(look.bold, characterStyle.bold);
    toggle(look.italic, characterStyle.italic);
    toggle(look.capitals, characterStyle.capitals);
    toggle(look.hidden, characterStyle.hidden);
    return look;
}

RunLook readRunLook(XmlPart& xml, QString* language)
{
    RunLook look;
    xml.forEachChild([&] {
        if (!xml.isWord())
            return;
        const QStringView name = xml.name();
        if (name == u"b")
            look.bold = xml.isOn();
        else if (name == u"i")
            look.italic = xml.isOn();
        else if (name == u"u")
            look.underline = xml.value() != u"none";
        else if (name == u"caps")
            look.capitals = xml.isOn();
        else if (name == u"vanish")
            look.hidden = xml.isOn();
        else if (name == u"vertAlign")
            look.superscript = xml.value() == u"superscript";
        else if (name == u"spacing")
            look.letterSpacing = xml.length("val"_L1);
        else if (name == u"sz")
            look.size = Points{std::clamp(xml.value().toDouble() / 2, 1.0, 1638.0)};
        else if (name == u"rFonts")
            look.symbolFont = symbolFontOf(xml.attribute("ascii"_L1));
        else if (name == u"rStyle")
            look.style = xml.value();
        else if (language && name == u"lang")
            *language = xml.value();
    });
    return look;
}

ParagraphLook laidOver(ParagraphLook below, const ParagraphLook& above)
{
    lay(below.alignment, above.alignment);
    layIndentsOver(below, above);
    lay(below.rightIndent, above.rightIndent);
    lay(below.spaceBefore, above.spaceBefore);
    lay(below.keepWithNext, above.keepWithNext);
    lay(below.pageBreakBefore, above.pageBreakBefore);
    lay(below.outlineLevel, above.outlineLevel);
    const auto isSame = [](Millimetres one, Millimetres other) { return qAbs(one.value - other.value) < 0.02; };  // a twip
    for (const Millimetres cleared : above.clearedTabStops)
        below.tabStops.removeIf([&](const TabStop& stop) { return isSame(stop.position, cleared); });
    for (const TabStop& set : above.tabStops) {
        below.tabStops.removeIf([&](const TabStop& stop) { return isSame(stop.position, set.position); });
        below.tabStops.append(set);
    }
    std::sort(below.tabStops.begin(), below.tabStops.end(), [](const TabStop& one, const TabStop& other) { return one.position < other.position; });
    below.tabStops.resize(std::min(below.tabStops.size(), kMostTabStops));
    return below;
}

void layIndentsOver(ParagraphLook& below, const ParagraphLook& level)
{
    lay(below.leftIndent, level.leftIndent);
    lay(below.firstLineIndent, level.firstLineIndent);
}

void readParagraphProperty(XmlPart& xml, ParagraphProperties& properties)
{
    if (!xml.isWord())
        return;
    ParagraphLook& look = properties.look;
    const QStringView name = xml.name();
    if (name == u"pStyle")
        properties.style = xml.value();
    else if (name == u"numPr")
        readNumber(xml, properties.number);
    else if (name == u"jc")
        look.alignment = alignmentOf(xml.value());
    else if (name == u"ind")
        readIndents(xml, look);
    else if (name == u"spacing")
        look.spaceBefore = xml.length("before"_L1);
    else if (name == u"keepNext")
        look.keepWithNext = xml.isOn();
    else if (name == u"pageBreakBefore")
        look.pageBreakBefore = xml.isOn();
    else if (name == u"outlineLvl")
        look.outlineLevel = xml.value().toInt();
    else if (name == u"tabs")
        readTabStops(xml, look);
    else if (name == u"framePr")
        properties.isDropCapital = xml.attribute("dropCap"_L1) == u"drop" || xml.attribute("dropCap"_L1) == u"margin";
    else if (name == u"rPr")
        readMark(xml, properties);
}

std::optional<Alignment> alignmentOf(QStringView value)
{
    if (value == u"center")
        return Alignment::Centre;
    if (value == u"right" || value == u"end")
        return Alignment::Right;
    if (value == u"both" || value == u"distribute")
        return Alignment::Justified;
    if (value == u"left" || value == u"start")
        return Alignment::Left;
    return std::nullopt;
}

}  // namespace decretum::docx
