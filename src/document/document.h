// SPDX-License-Identifier: MIT
#pragma once

#include "document/measure.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUuid>

#include <optional>
#include <variant>

/// The document tree: what readers make, what `render` makes, what writers and `layout` eat.
/// It knows paragraphs, not decisions; lengths are millimetres, type is in points.
namespace decretum {

enum class Alignment : quint8 { Left, Centre, Right, Justified };

/// What a paragraph is to a reader that cannot see it: structure tags of PDF, elements of HTML, outline of DOCX.
enum class ParagraphRole : quint8 {
    Text,      ///< P
    Title,     ///< H1: the document's own name, one per document
    Heading,   ///< H2…: by ParagraphStyle::outlineLevel
    ListItem,  ///< L/LI: a numbered or dashed clause
};

/// A face and its size. `family` is the profile's, as "Times New Roman"; layout may take its metric twin.
struct Font {
    QString family;
    Points size{14};
    bool bold = false;
    bool italic = false;
    bool underline = false;
    bool allCaps = false;    ///< Printed in capitals, whatever the letters are.
    Points letterSpacing{};  ///< Added after each letter.
    bool operator==(const Font&) const = default;
};

struct TabStop {
    enum class Kind : quint8 { Left, Centre, Right };
    Millimetres position{};  ///< From the left margin of the text area.
    Kind kind = Kind::Left;
    bool operator==(const TabStop&) const = default;
};

/// How a kind of paragraph looks. Styles are complete: no style inherits.
struct ParagraphStyle {
    QString id;    ///< Unique in the document, [a-z0-9-]+: "clause-2".
    QString name;  ///< As a word processor lists it.
    ParagraphRole role = ParagraphRole::Text;
    int outlineLevel = 0;  ///< 1 and more: the level in outlines; 0: none.
    Font font{};
    Alignment alignment = Alignment::Justified;
    Millimetres firstLineIndent{};  ///< Relative to leftIndent; negative hangs.
    Millimetres leftIndent{};
    Millimetres rightIndent{};
    Points spaceBefore{};
    Points spaceAfter{};
    double lineSpacing = 1.0;  ///< Times the font's own line height.
    bool keepWithNext = false;
    bool keepLinesTogether = false;
    int widows = 2;   ///< Fewest lines at a page's top.
    int orphans = 2;  ///< Fewest lines at a page's foot.
    QList<TabStop> tabStops{};
    bool operator==(const ParagraphStyle&) const = default;
};

/// A stretch of a paragraph, all of one look.
struct Run {
    enum class Kind : quint8 {
        Text,
        Tab,        ///< To the next tab stop; `text` is empty.
        LineBreak,  ///< A new line in the same paragraph; `text` is empty.
        Image,      ///< `image` says which; `text` is empty.
    };
    Kind kind = Kind::Text;
    QString text{};
    bool bold = false;       ///< Beside the style's own.
    bool italic = false;     ///< Beside the style's own.
    bool underline = false;  ///< Beside the style's own.
    bool superscript = false;
    std::optional<Points> letterSpacing{};  ///< Instead of the style's own.
    QString target{};                       ///< A live reference: the bookmark of the paragraph whose label `text` prints.
    int image = -1;                         ///< Index in Document::images.
    bool operator==(const Run&) const = default;
};

/// The number, letter or dash before a list paragraph. Writers make it a real list item and never type it.
struct ListMark {
    QString list;   ///< Id of a Numbering of the document.
    int level = 0;  ///< From 0.
    QString label;  ///< As printed, "2.1.", "а)", "–".
    int value = 0;  ///< The last number of the label (2.1 → 1, б) → 2, IV → 4); 0 where it counts nothing.
    bool operator==(const ListMark&) const = default;
};

/// What a paragraph sets otherwise than its style does.
struct ParagraphOverrides {
    std::optional<Alignment> alignment{};
    std::optional<Millimetres> leftIndent{};
    std::optional<Millimetres> rightIndent{};
    std::optional<Millimetres> firstLineIndent{};
    std::optional<Points> fontSize{};
    std::optional<Points> spaceBefore{};
    std::optional<bool> keepWithNext{};
    std::optional<QList<TabStop>> tabStops{};
    bool pageBreakBefore = false;
    bool operator==(const ParagraphOverrides&) const = default;
};

struct Paragraph {
    QString style;  ///< Id of a ParagraphStyle of the document.
    QList<Run> runs{};
    std::optional<ListMark> mark{};
    ParagraphOverrides overrides{};
    QString bookmark{};  ///< Name by which references find it, unique, [A-Za-z][A-Za-z0-9_]*; empty: none.
    QString language{};  ///< BCP 47, where it differs from the document's; else empty.
    QUuid origin{};      ///< What it was rendered from, for finding one's way back; no writer prints it. Null: not told.
    int sourceLine = 0;  ///< Readers only: line or paragraph in the source, from 1.
    bool operator==(const Paragraph&) const = default;
};

struct TableCell {
    enum class VerticalAlignment : quint8 { Top, Middle, Bottom };
    QList<Paragraph> paragraphs{};
    int columnSpan = 1;
    int rowSpan = 1;  ///< A spanned cell is not repeated in the rows below.
    VerticalAlignment verticalAlignment = VerticalAlignment::Top;
    bool operator==(const TableCell&) const = default;
};

struct TableRow {
    QList<TableCell> cells{};
    bool isHeader = false;  ///< Repeated on each page that the table goes on to.
    bool operator==(const TableRow&) const = default;
};

/// Rows are never split across pages unless one alone is higher than a page.
struct Table {
    QList<Millimetres> columnWidths{};
    QList<TableRow> rows{};
    bool hasBorders = true;
    bool isLayout = false;      ///< Only places things side by side (a signature row): no table to a screen reader.
    bool keepTogether = false;  ///< All rows on one page.
    bool keepWithNext = false;
    bool pageBreakBefore = false;
    Points spaceBefore{};
    bool operator==(const Table&) const = default;
};

using Block = std::variant<Paragraph, Table>;

struct NumberingLevel {
    enum class Format : quint8 { Decimal, LowerLetter, UpperRoman, Bullet, None };
    Format format = Format::Decimal;
    QString pattern;                    ///< Label with %1…%9 for the numbers of levels 1…9: "%1.%2."; a bullet: the sign itself.
    QString alphabet{};                 ///< LowerLetter: the letters in use, "абвгґ…".
    QString gap = QStringLiteral(" ");  ///< Between label and text: blank, no-break space or tab ("\t").
    bool operator==(const NumberingLevel&) const = default;
};

struct Numbering {
    QString id;
    QList<NumberingLevel> levels{};
    bool operator==(const Numbering&) const = default;
};

/// A sheet, by default A4 upright with the margins of ДСТУ 4163:2020, 6.2.
struct PageSetup {
    Millimetres width{210};
    Millimetres height{297};
    Millimetres left{30};
    Millimetres right{10};
    Millimetres top{20};
    Millimetres bottom{20};
    bool hasPageNumbers = true;  ///< Top margin, centred, from page 2 (ДСТУ 4163:2020, 7.10).
    Points pageNumberSize{12};
    Millimetres pageNumberTop{10};  ///< From the sheet's upper edge to the number's line.
    bool operator==(const PageSetup&) const = default;
};

/// Pages of one set-up; begins on a new page. Page numbers begin anew where `restartsNumbers`.
struct Section {
    PageSetup page{};
    QList<Block> blocks{};
    bool restartsNumbers = false;
    bool operator==(const Section&) const = default;
};

struct Image {
    QByteArray bytes;
    QString mediaType;  ///< "image/png", "image/jpeg".
    Millimetres width{};
    Millimetres height{};
    QString alternativeText{};
    bool operator==(const Image&) const = default;
};

/// Bytes that travel inside a file beside its text. Writers embed them unread, readers give them back.
struct Payload {
    QString name;       ///< "decretum.json"
    QString mediaType;  ///< "application/json"
    QByteArray bytes;
    bool agreesWithText = true;  ///< Readers: false where the text was changed since it was written.
    bool operator==(const Payload&) const = default;
};

/// Words that stand beside the text. Readers keep them; whoever reads the tree says what becomes of them.
struct Note {
    enum class Kind : quint8 { Footnote, Endnote, Comment, Header, Footer };
    Kind kind = Kind::Footnote;
    QString text{};              ///< Its paragraphs, parted by U+000A.
    QString author{};            ///< Of a comment.
    int sourceLine = 0;          ///< Of the paragraph that it hangs on; 0: of none.
    bool isOnFirstPage = false;  ///< Of a header: it stands over the beginning of the text.
    bool operator==(const Note&) const = default;
};

struct Metadata {
    QString title{};
    QString author{};
    QString subject{};
    QString language{};  ///< BCP 47.
    bool operator==(const Metadata&) const = default;
};

struct Document {
    Metadata metadata{};
    QList<ParagraphStyle> styles{};
    QList<Numbering> numberings{};
    QList<Section> sections{};
    QList<Image> images{};
    QList<Payload> payloads{};
    QList<Note> notes{};  ///< Readers only, in the source's order.

    /// The style of that id, or null.
    const ParagraphStyle* style(const QString& id) const;
    bool operator==(const Document&) const = default;
};

/// Style with the paragraph's overrides put in: what writers and layout set.
ParagraphStyle effectiveStyle(const Document& document, const Paragraph& paragraph);

/// Its runs' text; a tab as U+0009, a line break as U+000A; without the label.
QString plainText(const Paragraph& paragraph);

/// A plain text paragraph: one text run.
Paragraph makeParagraph(const QString& style, const QString& text);

/// SHA-256 (hex) of the document's words in order, labels and blanks aside: tells whether a text was changed since a
/// payload was written with it. The same for the tree that was written and the tree that is read back.
QByteArray contentDigest(const Document& document);

/// The tree as indented text, for golden tests and for looking at.
QString dumpTree(const Document& document);

}  // namespace decretum
