// SPDX-License-Identifier: MIT
#pragma once

#include "document/document.h"
#include "layout/font_file.h"

#include <memory>

/// Pages as they are drawn, on paper, on screen and in PDF. Lengths are points from the sheet's upper left corner.
namespace decretum {

/// A font of the pages, hinting off.
struct PageFace {
    std::shared_ptr<const FontFile> file;  ///< Null where the system has no font at all: then nothing is drawn.
    QString family;                        ///< The one that is really used.
    bool bold = false;
    bool italic = false;
};

/// A stretch of one face and size on one baseline. Lengths count from the origin of its line. glyphs, positions and text run in step: a sign a glyph.
struct PlacedRun {
    int face = 0;  ///< Index in Pages::faces.
    double size = 0;
    double baseline = 0;
    QList<quint32> glyphs{};
    QList<double> positions{};  ///< Left edge of each glyph.
    double end = 0;             ///< Right edge of the last.
    QString text{};             ///< What each glyph stands for; a surrogate pair counts as one.
    bool underline = false;
    bool isLabel = false;  ///< The number or dash of a list item, with the gap behind it.
    QString target{};      ///< Run::target.
    bool operator==(const PlacedRun&) const = default;
};

struct PlacedLine {
    int paragraph = 0;  ///< Index in Pages::paragraphs.
    double top = 0;
    double left = 0;
    double width = 0;  ///< Of the words, trailing blanks aside.
    double height = 0;
    double origin = 0;        ///< Left edge of its column: with `top` the point that the lengths of `runs` count from.
    QList<PlacedRun> runs{};  ///< Shared with whatever measured them: moving a line copies none.
    bool operator==(const PlacedLine&) const = default;
};

struct PlacedImage {
    int paragraph = 0;
    int image = 0;  ///< Index in Document::images.
    double left = 0;
    double top = 0;
    double width = 0;
    double height = 0;
    bool operator==(const PlacedImage&) const = default;
};

struct PlacedRule {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    bool operator==(const PlacedRule&) const = default;
};

/// What the lines of a paragraph belong to, for structure tags and for finding one's way back into the tree.
struct PlacedParagraph {
    int section = 0;
    int block = 0;
    ParagraphRole role = ParagraphRole::Text;
    int outlineLevel = 0;
    QString text{};   ///< Of headings, list items and what has a bookmark: what outlines and links say. Without the label.
    QString label{};  ///< ListMark::label.
    int listLevel = 0;
    NumberingLevel::Format listFormat = NumberingLevel::Format::None;
    QString language{};  ///< Paragraph::language.
    QString bookmark{};
    QUuid origin{};  ///< Paragraph::origin.
    int table = -1;  ///< Number of its table; −1: in none, or in one that only places things.
    int row = 0;
    int column = 0;  ///< Index of the cell in its row, spanned cells not counted.
    bool isHeaderCell = false;
    bool operator==(const PlacedParagraph&) const = default;
};

struct PlacedCell {
    int columnSpan = 1;
    int rowSpan = 1;
    bool isHeader = false;
    bool operator==(const PlacedCell&) const = default;
};

/// What cells a table has, for structure tags: those without words too.
struct PlacedTable {
    QList<QList<PlacedCell>> rows{};
    bool operator==(const PlacedTable&) const = default;
};

struct Page {
    double width = 0;
    double height = 0;
    int section = 0;
    QList<PlacedLine> lines{};
    QList<PlacedImage> images{};
    QList<PlacedRule> rules{};
    QList<PlacedRun> pageNumber{};  ///< Empty on a first page; its origin is the sheet's corner.
    bool operator==(const Page&) const = default;
};

struct Pages {
    QList<Page> pages{};
    QList<PlacedParagraph> paragraphs{};
    QList<PlacedTable> tables{};  ///< By PlacedParagraph::table.
    QList<PageFace> faces{};
};

}  // namespace decretum
