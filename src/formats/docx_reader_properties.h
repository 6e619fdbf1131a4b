// SPDX-License-Identifier: MIT
#pragma once

#include "document/document.h"
#include "formats/docx_reader_symbols.h"

#include <optional>

/// Properties of paragraphs and runs, as a style, a list's level and the text itself set them.
namespace decretum::docx {

/// What the look above says, where it says anything.
template <typename Value>
void lay(std::optional<Value>& below, const std::optional<Value>& above)
{
    if (above)
        below = above;
}

class XmlPart;

/// w:rPr
struct RunLook {
    std::optional<bool> bold{};
    std::optional<bool> italic{};
    std::optional<bool> underline{};
    std::optional<bool> capitals{};
    std::optional<bool> hidden{};
    std::optional<bool> superscript{};
    std::optional<SymbolFont> symbolFont{};
    std::optional<Points> size{};
    std::optional<Points> letterSpacing{};
    QString style{};  ///< Of characters.
    bool operator==(const RunLook&) const = default;
};

/// What `above` sets, else what `below` does.
RunLook laidOver(const RunLook& below, const RunLook& above);
/// A character style over a paragraph style: bold in both is plain again (ECMA-376 Part 1, 17.7.3).
RunLook toggledOver(const RunLook& paragraphStyle, const RunLook& characterStyle);
/// `language`: gets w:lang, where it is wanted and there.
RunLook readRunLook(XmlPart& xml, QString* language = nullptr);

struct NumberChange {
    std::optional<int> list{};   ///< w:numId; 0: none.
    std::optional<int> level{};  ///< w:ilvl
};

/// w:pPr
struct ParagraphLook {
    std::optional<Alignment> alignment{};
    std::optional<Millimetres> leftIndent{};
    std::optional<Millimetres> rightIndent{};
    std::optional<Millimetres> firstLineIndent{};
    std::optional<Points> spaceBefore{};
    std::optional<bool> keepWithNext{};
    std::optional<bool> pageBreakBefore{};
    std::optional<int> outlineLevel{};
    QList<TabStop> tabStops{};
    QList<Millimetres> clearedTabStops{};
};

ParagraphLook laidOver(ParagraphLook below, const ParagraphLook& above);
/// A list's level sets indents alone.
void layIndentsOver(ParagraphLook& below, const ParagraphLook& level);

struct ParagraphProperties {
    ParagraphLook look{};
    NumberChange number{};
    QString style{};
    bool isMarkDeleted = false;  ///< The paragraph is one with the next: a tracked change.
    bool isMarkHidden = false;   ///< The same, in print.
    bool isDropCapital = false;  ///< Its letter begins the next paragraph.
};
/// One property of w:pPr; w:sectPr is left alone.
void readParagraphProperty(XmlPart& xml, ParagraphProperties& properties);

std::optional<Alignment> alignmentOf(QStringView value);

}  // namespace decretum::docx
