// SPDX-License-Identifier: MIT
#pragma once

#include "document/document.h"

#include <QRawFont>

/// Pages as they are drawn, on paper, on screen and in PDF. Lengths are points from the sheet's upper left corner.
namespace decretum {

/// A font of the pages, hinting off.
struct PageFace {
    QRawFont font;   ///< At any size: glyphs are scaled.
    QString family;  ///< The one that is really used.
    bool bold = false;
    bool italic = false;
};

/// A stretch of one face and size on one baseline. glyphs, positions and text run in step: a sign a glyph.
struct PlacedRun {
    int face = 0;  ///< Index in Pages::faces.
    double size = 0;
    double baseline = 0;
    QList<quint32> glyphs{};
    QList<double> positions{};  ///< Left edge of each glyph.
    double end = 0;             ///< Right edge of the last.
    QString text{};             ///< What each glyph stands for; a surrogate pair counts as one.
    bool underline = false;
};

struct PlacedLine {
    int paragraph = 0;  ///< Index in Pages::paragraphs.
    double top = 0;
    double left = 0;
    double width = 0;   ///< Of the words, trailing blanks aside.
    double height = 0;
    QList<PlacedRun> runs{};
};

struct PlacedImage {
    int paragraph = 0;
    int image = 0;  ///< Index in Document::images.
    double left = 0;
    double top = 0;
    double width = 0;
    double height = 0;
};

struct PlacedRule {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
};

/// What the lines of a paragraph belong to, for structure tags and for finding one's way back into the tree.
struct PlacedParagraph {
    int section = 0;
    int block = 0;
    ParagraphRole role = ParagraphRole::Text;
    int outlineLevel = 0;
    QString text{};
    QString bookmark{};
    QUuid origin{};  ///< Paragraph::origin.
    int table = -1;  ///< Number of its table; −1: in none, or in one that only places things.
    int row = 0;
    int column = 0;
    bool isHeaderCell = false;
};

struct Page {
    double width = 0;
    double height = 0;
    int section = 0;
    QList<PlacedLine> lines{};
    QList<PlacedImage> images{};
    QList<PlacedRule> rules{};
    QList<PlacedRun> pageNumber{};  ///< Empty on a first page.
};

struct Pages {
    QList<Page> pages{};
    QList<PlacedParagraph> paragraphs{};
    QList<PageFace> faces{};
};

}  // namespace decretum
