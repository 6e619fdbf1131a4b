// SPDX-License-Identifier: MIT
#pragma once

#include "formats/format.h"

#include <QSet>

/// What the readers of all formats do alike: fill a tree, and count what goes into it. Used inside this layer alone.
namespace decretum {

/// How a stretch of text looks, as far as readers tell.
struct Look {
    bool bold = false;
    bool italic = false;
    bool underline = false;
    bool superscript = false;
    bool capitals = false;  ///< Printed in capitals, stored as typed.
    bool hidden = false;    ///< Not printed: append() leaves it out.
    std::optional<Points> letterSpacing{};
    bool operator==(const Look&) const = default;
};

/// A paragraph that is being read.
struct DraftParagraph {
    Paragraph paragraph;
    bool hasCapitals = false;  ///< Words set in capitals by their look …
    bool hasOthers = false;    ///< … and words that are not.
};

/// Words of paragraphs and tables, a paragraph a line, labels before them, cells in order.
QString textOf(const QList<Block>& blocks);
/// The paragraphs of blocks that stand in a cell: those of inner tables too, in order.
QList<Paragraph> paragraphsOf(const QList<Block>& blocks);

/// "image/png" or "image/jpeg" by the first bytes; empty for anything else.
QString pictureType(const QByteArray& bytes);
/// Spans cut at the table's last row; column widths, where none is told, left out.
void tidy(Table& table);
/// Runs of blanks, tabs and line ends as one blank, none after one; `afterBlank` goes on from one stretch to the next. No-break
/// spaces stay. As ODF (1.3 Part 3, 6.1.2) and HTML have it.
QString foldBlanks(QStringView text, bool& afterBlank);

/// The tree that a reader fills, and the counts that keep it within formats/reader_limits.h.
class TreeFiller {
public:
    TreeFiller();

    DraftParagraph begin();
    void append(DraftParagraph& draft, const Look& look, QStringView text);  ///< A tab as U+0009, a line break as U+000A.
    void appendPicture(DraftParagraph& draft, const Image& image);           ///< PNG and JPEG by their bytes; others are a finding.
    void setHeading(DraftParagraph& draft, int level);
    Paragraph finish(DraftParagraph&& draft);

    /// Counts cells that come into a table, or copies of them; false: too many.
    bool addCells(qint64 count);
    /// Counts what copies of a row or cell hold; false: too much.
    bool addCopies(const QList<Paragraph>& paragraphs, qint64 copies);
    /// Notes without words, and headers and footers said before, are left out.
    void addNote(Note note);
    void addFinding(FindingKind kind, const QString& excerpt = {}, int line = 0);  ///< 0: the last paragraph.
    void cutAt(QStringView limit);                                                 ///< Something was left out at a limit: a finding, once a limit.

    /// More was met than any honest document has: stop reading. result() is an error that names the limit.
    bool isFull() const { return !m_exceeded.isEmpty(); }
    Document& document() { return m_read.document; }
    /// `part` of the file, for the error.
    Result<ReadDocument> result(const QList<Block>& blocks, const QString& part);

private:
    void addText(qint64 signs);

    ReadDocument m_read;
    QString m_exceeded;
    QSet<QString> m_cuts;
    int m_paragraphs = 0;
    qint64 m_copied = 0;
    qint64 m_cells = 0;
    qint64 m_text = 0;
};

}  // namespace decretum
