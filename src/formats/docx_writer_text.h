// SPDX-License-Identifier: MIT
#pragma once

#include "formats/docx_parts.h"

#include <QSet>

/// The text of a .docx that is written. Used inside this layer alone.
namespace decretum::docx {

/// Writes the content of w:body.
class TextWriter {
public:
    TextWriter(const Document& document, const PackagePlace& place);

    /// All sections, the last one's properties behind them.
    QByteArray writeBody();
    /// The blocks of the first section without its properties; the further sections come by writeFurther().
    QByteArray writeFirst();
    /// The sections from the second on; each but the last ends with its own properties, the last one's stand behind all.
    QByteArray writeFurther();

    const NumberingPlan& numbering() const { return m_numbering; }

private:
    enum class Ending : quint8 { Paragraph, Body, None };  ///< Where a section's properties stand: in its last paragraph, behind it, nowhere.

    QByteArray take() { return std::exchange(m_xml, {}); }
    void writeSection(const Section& section, int index, Ending ending);
    void writeSpacer(bool keeps, const QByteArray& properties, bool beginsPage = false);
    QByteArray sectionProperties(const Section& section, int index) const;

    void writeParagraph(const Paragraph& paragraph, bool keepsRow, const QByteArray& section, std::optional<Points> extraBefore);
    void writeRuns(const Paragraph& paragraph);
    void writeRun(const Run& run, const Paragraph& paragraph);
    QByteArray runProperties(const Run& run, const Paragraph& paragraph) const;
    void writeText(const QString& text);
    void writeImage(int index);

    /// Tables of the same columns as one.
    void writeTables(const QList<Block>& tables);
    void writeRow(const Table& table, qsizetype index, QList<int>& spans, QList<int>& spanWidths);
    void writeCoveredCell(const Table& table, qsizetype column, int span);
    void writeCell(const Table& table, qsizetype column, int span, const TableCell& cell, bool keeps, std::optional<Points> before);

    const Document& m_document;
    PackagePlace m_place;
    NumberingPlan m_numbering;
    QSet<QString> m_bookmarks;
    QByteArray m_xml;
    int m_nextBookmark;
    int m_images;
};

}  // namespace decretum::docx
