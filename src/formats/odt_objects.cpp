// SPDX-License-Identifier: MIT
#include "formats/lengths.h"
#include "formats/odt_text.h"

namespace decretum::odt {

namespace {

using namespace Qt::Literals::StringLiterals;

int countOf(const QXmlStreamReader& xml, QLatin1StringView name)
{
    const qint64 count = attributeOf(xml, name).toLongLong();
    return static_cast<int>(std::clamp<qint64>(count, 1, limits::kMostCells + 1));
}

bool isTextOfShape(QStringView name)
{
    return name == u"p" || name == u"h" || name == u"list" || name == u"table";
}

bool isForeignObject(QStringView name)
{
    return name == u"object" || name == u"object-ole" || name == u"plugin" || name == u"applet" || name == u"floating-frame";
}

}  // namespace

void TextReader::readNote(QXmlStreamReader& xml, const OpenParagraph& open)
{
    const bool isEndnote = attributeOf(xml, "note-class"_L1) == u"endnote";
    Note note{.kind = isEndnote ? Note::Kind::Endnote : Note::Kind::Footnote, .sourceLine = open.draft.paragraph.sourceLine};
    QList<Block> blocks;
    while (nextChild(xml)) {
        if (xml.name() == u"note-body")
            readBlocks(xml, blocks, nullptr);
        else
            xml.skipCurrentElement();
    }
    note.text = textOf(blocks);
    m_filler.addNote(note);
}

void TextReader::readAnnotation(QXmlStreamReader& xml, const OpenParagraph& open)
{
    Note note{.kind = Note::Kind::Comment, .sourceLine = open.draft.paragraph.sourceLine};
    QList<Block> blocks;
    while (nextChild(xml)) {
        if (xml.name() == u"creator")
            note.author = xml.readElementText(QXmlStreamReader::SkipChildElements);
        else
            readBlock(xml, blocks, nullptr);
    }
    note.text = textOf(blocks);
    m_filler.addNote(note);
}

/// A frame or a shape: its picture stands in the line, its words follow the paragraph.
void TextReader::readDrawing(QXmlStreamReader& xml, OpenParagraph& open)
{
    Image image{.width = parseLength(attributeOf(xml, "width"_L1)).value_or(Millimetres{}),
        .height = parseLength(attributeOf(xml, "height"_L1)).value_or(Millimetres{})};
    bool hasObject = false;
    while (nextChild(xml)) {
        const QStringView name = xml.name();
        if (name == u"text-box") {
            readBlocks(xml, open.anchored, nullptr);
        } else if (isTextOfShape(name)) {
            readBlock(xml, open.anchored, nullptr);
        } else if (name == u"image") {
            hasObject = true;
            readPicture(xml, image);
        } else if (name == u"title" || name == u"desc") {
            image.alternativeText = xml.readElementText(QXmlStreamReader::SkipChildElements);
        } else if (isForeignObject(name)) {
            hasObject = true;
            xml.skipCurrentElement();
        } else if (xml.namespaceUri().endsWith(u"drawing:1.0")) {
            deeper(xml, [&] { readDrawing(xml, open); });
        } else {
            xml.skipCurrentElement();
        }
    }
    if (hasObject)
        m_filler.appendPicture(open.draft, image);
}

/// LibreOffice stores a drawing as SVG and once more as PNG: the first that can be kept is taken.
void TextReader::readPicture(QXmlStreamReader& xml, Image& image)
{
    QString path = attributeOf(xml, "href"_L1);
    if (path.startsWith(u"./"))
        path.remove(0, 2);
    QByteArray bytes = m_parts.value(path);
    while (nextChild(xml)) {
        if (xml.name() == u"binary-data")
            bytes = QByteArray::fromBase64(xml.readElementText(QXmlStreamReader::SkipChildElements).toLatin1());
        else
            xml.skipCurrentElement();
    }
    if (pictureType(image.bytes).isEmpty())
        image.bytes = bytes;
}

Table TextReader::readTable(QXmlStreamReader& xml)
{
    Table table{.hasBorders = false};
    if (!m_isBegun)
        m_firstPage = m_styles.style(u"table"_s, attributeOf(xml, "style-name"_L1)).masterPage.value_or(QString());
    readTableParts(xml, table, false);
    tidy(table);
    return table;
}

void TextReader::readTableParts(QXmlStreamReader& xml, Table& table, bool isHeader)
{
    while (nextChild(xml)) {
        const QStringView name = xml.name();
        if (name == u"table-row")
            readRow(xml, table, isHeader);
        else if (name == u"table-column")
            readColumn(xml, table);
        else if (name == u"table-header-rows")
            readTableParts(xml, table, true);
        else if (name == u"table-rows" || name == u"table-columns" || name == u"table-header-columns" || name == u"table-row-group"
            || name == u"table-column-group")
            deeper(xml, [&] { readTableParts(xml, table, isHeader); });
        else
            xml.skipCurrentElement();
    }
}

void TextReader::readColumn(QXmlStreamReader& xml, Table& table)
{
    const Style style = m_styles.style(u"table-column"_s, attributeOf(xml, "style-name"_L1));
    const qsizetype count = std::min<qsizetype>(countOf(xml, "number-columns-repeated"_L1), limits::kMostColumns - table.columnWidths.size());
    for (qsizetype column = 0; column < count; ++column)
        table.columnWidths.append(style.columnWidth.value_or(Millimetres{}));
    xml.skipCurrentElement();
}

void TextReader::readRow(QXmlStreamReader& xml, Table& table, bool isHeader)
{
    const int count = countOf(xml, "number-rows-repeated"_L1);
    TableRow row{.isHeader = isHeader};
    while (nextChild(xml)) {
        if (xml.name() == u"table-cell")
            readCell(xml, table, row);
        else
            xml.skipCurrentElement();  // a covered cell: another spans its place
    }
    QList<Paragraph> paragraphs;
    for (const TableCell& cell : row.cells)
        paragraphs += cell.paragraphs;
    if (count > 1 && !(m_filler.addCells((count - 1) * std::max<qsizetype>(row.cells.size(), 1)) && m_filler.addCopies(paragraphs, count - 1)))
        return;
    table.rows.insert(table.rows.size(), count, row);
}

void TextReader::readCell(QXmlStreamReader& xml, Table& table, TableRow& row)
{
    const int count = countOf(xml, "number-columns-repeated"_L1);
    const Style style = m_styles.style(u"table-cell"_s, attributeOf(xml, "style-name"_L1));
    table.hasBorders = table.hasBorders || style.borders.value_or(false);
    TableCell cell{
        .columnSpan = std::min(countOf(xml, "number-columns-spanned"_L1), limits::kMostColumns), .rowSpan = countOf(xml, "number-rows-spanned"_L1)};
    if (!m_filler.addCells(count))
        return;
    QList<Block> blocks;
    deeper(xml, [&] { readBlocks(xml, blocks, nullptr); });
    cell.paragraphs = paragraphsOf(blocks);
    if (count > 1 && !m_filler.addCopies(cell.paragraphs, count - 1))
        return;
    row.cells.insert(row.cells.size(), count, cell);
}

}  // namespace decretum::odt
