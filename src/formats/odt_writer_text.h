// SPDX-License-Identifier: MIT
#pragma once

#include "formats/odt_writer_lists.h"
#include "formats/odt_writer_styles.h"

#include <QSet>

/// The text of an .odt that is written. Used inside this layer alone.
namespace decretum::odt {

/// The part that holds an image.
QByteArray imagePath(const Document& document, qsizetype index);
/// Name of the master page that a section begins with, and of that which its further pages have.
QByteArray firstPageName(qsizetype section);
QByteArray nextPageName(qsizetype section);

/// Writes content.xml.
class ContentWriter {
public:
    explicit ContentWriter(const Document& document);
    QByteArray write();

private:
    /// Whether a paragraph or table begins a section.
    enum class Opening : quint8 { None, Section };
    /// The text:list elements that are open.
    struct OpenLists {
        int list = 0;
        int depth = 0;
    };

    void writeSection(qsizetype index);
    void writeSpacer(Opening opening);
    QByteArray pageAttribute(Opening opening) const;
    QByteArray pageNumberAttribute(Opening opening) const;

    void writeParagraph(const Paragraph& paragraph, Opening opening);
    QByteArray paragraphStyle(const Paragraph& paragraph, Opening opening);
    void beginItem(const ListPlan::Place& place);
    void openItem(int start);
    void closeLists(int depth = 0);

    void writeRuns(const Paragraph& paragraph);
    void writeRun(const Run& run, bool isLast);
    void writeText(const QString& text, bool isLast);
    void writeImage(int index);
    QByteArray runStyle(const Run& run);

    Table asOneTable(const QList<Block>& tables) const;
    void writeTable(const Table& table, Opening opening);
    QByteArray tableStyle(const Table& table, Opening opening, Millimetres width);
    void writeRow(const Table& table, const TableRow& row, QList<int>& covered);
    void writeCell(const Table& table, const TableCell& cell, int columnSpan);

    const Document& m_document;
    ListPlan m_lists;
    AutomaticStyles m_styles;
    QSet<QString> m_numbered;  ///< Bookmarks of paragraphs that have a label.
    QHash<int, QByteArray> m_listIds;
    OpenLists m_open;
    qsizetype m_section = 0;
    QByteArray m_xml;
    bool m_isAfterBlank = true;
    int m_tables = 0;
    int m_pictures = 0;
    int m_listBlocks = 0;
};

}  // namespace decretum::odt
