// SPDX-License-Identifier: MIT
#pragma once

#include "formats/odt_lists.h"
#include "formats/odt_styles.h"
#include "formats/reader_limits.h"

#include <QXmlStreamReader>

/// The text of an .odt, or of one of its headers. Used inside this layer alone.
namespace decretum::odt {

using Parts = QHash<QString, QByteArray>;  ///< Parts of the package by their paths.

class TextReader {
public:
    enum class Place : quint8 { Text, PageEdge };  ///< PageEdge: a header or footer, where page numbers are no words.

    TextReader(TreeFiller& filler, Styles& styles, const ListStyles& lists, const Parts& parts, Place place)
        : m_filler(filler), m_styles(styles), m_lists(lists), m_parts(parts), m_place(place)
    {}
    /// What stands in the current element; reads past its end.
    QList<Block> read(QXmlStreamReader& xml);
    /// The master page that the first paragraph or table begins; empty: it names none.
    const QString& firstPage() const { return m_firstPage; }

private:
    /// A list item whose first paragraph is to get its label.
    struct OpenItem {
        Lists::Item item;
        bool isLabelled = false;
    };
    struct OpenParagraph {
        DraftParagraph draft;
        bool afterBlank = true;
        QString number{};         ///< The label as the program that wrote the file printed it.
        QList<Block> anchored{};  ///< Text boxes that hang on it.
    };

    bool nextChild(QXmlStreamReader& xml);
    /// Runs `inner` unless elements are nested too deep: then the current one is passed over.
    template <typename Inner>
    void deeper(QXmlStreamReader& xml, Inner inner);

    void readBlocks(QXmlStreamReader& xml, QList<Block>& blocks, OpenItem* item);
    void readBlock(QXmlStreamReader& xml, QList<Block>& blocks, OpenItem* item);
    void readList(QXmlStreamReader& xml, QList<Block>& blocks, const OpenItem* parent);
    void readNumberedParagraph(QXmlStreamReader& xml, QList<Block>& blocks);
    void readChanges(QXmlStreamReader& xml);

    void readParagraph(QXmlStreamReader& xml, QList<Block>& blocks, OpenItem* item);
    void setLook(const QString& name, Paragraph& paragraph, Look& look);
    std::optional<ListMark> markOf(const QXmlStreamReader& xml, OpenItem* item);
    void readInline(QXmlStreamReader& xml, OpenParagraph& open, const Look& look);
    void readInlineElement(QXmlStreamReader& xml, OpenParagraph& open, const Look& look);
    void readBlanks(QXmlStreamReader& xml, OpenParagraph& open, const Look& look);

    void readNote(QXmlStreamReader& xml, const OpenParagraph& open);
    void readAnnotation(QXmlStreamReader& xml, const OpenParagraph& open);
    void readDrawing(QXmlStreamReader& xml, OpenParagraph& open);
    void readPicture(QXmlStreamReader& xml, Image& image);

    Table readTable(QXmlStreamReader& xml);
    void readTableParts(QXmlStreamReader& xml, Table& table, bool isHeader);
    void readColumn(QXmlStreamReader& xml, Table& table);
    void readRow(QXmlStreamReader& xml, Table& table, bool isHeader);
    void readCell(QXmlStreamReader& xml, Table& table, TableRow& row);

    TreeFiller& m_filler;
    Styles& m_styles;
    Lists m_lists;
    const Parts& m_parts;
    Place m_place;
    int m_depth = 0;
    QString m_firstPage{};
    bool m_isBegun = false;     ///< A paragraph was read: a page may break before the next.
    bool m_breaksNext = false;  ///< The last paragraph breaks the page after it.
};

template <typename Inner>
void TextReader::deeper(QXmlStreamReader& xml, Inner inner)
{
    if (m_depth >= limits::kDeepest) {
        m_filler.cutAt(u"depth");
        xml.skipCurrentElement();
        return;
    }
    ++m_depth;
    inner();
    --m_depth;
}

}  // namespace decretum::odt
