// SPDX-License-Identifier: MIT
#pragma once

#include "document/document.h"
#include "layout/font_source.h"

/// A paragraph as it is measured before its lines are broken. Used inside this layer alone.
namespace decretum {

constexpr int kNoTarget = -1;
constexpr int kLabel = -2;

/// One glyph, tab, image or forced break.
struct Cell {
    enum class Kind : quint8 { Glyph, Space, Tab, Break, Image };
    Kind kind = Kind::Glyph;
    bool breaksAfter = false;  ///< A line may end here.
    bool isFixed = false;      ///< A blank that justification leaves alone: behind a label.
    bool underline = false;
    int face = 0;
    int image = -1;
    int source = kNoTarget;  ///< kLabel, or the run that refers to something, or kNoTarget.
    quint32 glyph = 0;
    char32_t sign = 0;
    double size = 0;
    double advance = 0;
    double rise = 0;
};

/// What stands between the label and the text, by the document's numbering: blanks or one tab.
QString gapBehind(const Document& document, const ListMark& mark);

/// The label, then the runs, sign by sign.
QList<Cell> cellsOf(const Document& document, const Paragraph& paragraph, const ParagraphStyle& style, FontSource& fonts);

}  // namespace decretum
