// SPDX-License-Identifier: MIT
#include "formats/docx_reader.h"

#include "archive/zip.h"
#include "formats/docx_parts.h"
#include "formats/docx_reader_parts.h"

#include <QXmlStreamReader>

namespace decretum {

namespace {

using namespace docx;
using namespace Qt::Literals::StringLiterals;

constexpr int kDeepest = 64;  // tables inside tables
constexpr int kMostParagraphs = 200'000;

const QByteArray* partNamed(const QList<ZipPart>& parts, const QString& name)
{
    for (const ZipPart& part : parts) {
        if (part.name == name)
            return &part.bytes;
    }
    return nullptr;
}

QByteArray bytesOf(const QList<ZipPart>& parts, const QString& name)
{
    const QByteArray* bytes = partNamed(parts, name);
    return bytes ? *bytes : QByteArray();
}

/// Relationship id → path inside the package, from word/.
QHash<QString, QString> readRelations(const QByteArray& part)
{
    QHash<QString, QString> relations;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"Relationship")
            continue;
        const QString target = attributeOf(xml, "Target");
        relations.insert(attributeOf(xml, "Id"), target.startsWith(u'/') ? target.mid(1) : u"word/"_s + target);
    }
    return relations;
}

class TextReader {
public:
    TextReader(const QList<ZipPart>& parts, ListCounter lists, QHash<QString, ReadStyle> styles)
        : m_parts(parts),
          m_lists(std::move(lists)),
          m_styles(std::move(styles)),
          m_relations(readRelations(bytesOf(parts, u"word/_rels/document.xml.rels"_s)))
    {}

    Result<ReadDocument> read(const QByteArray& text)
    {
        QXmlStreamReader xml(text);
        m_read.document.styles.append(ParagraphStyle{.id = u"text"_s, .name = u"Text"_s, .alignment = Alignment::Left});
        m_read.document.sections.append(Section{});
        while (!xml.atEnd() && !(xml.isStartElement() && xml.name() == u"body"))
            xml.readNext();
        while (xml.readNextStartElement() && m_paragraphs < kMostParagraphs)
            readBlock(xml, m_read.document.sections.last().blocks, 0);
        if (m_paragraphs >= kMostParagraphs)
            m_read.findings.append({.kind = FindingKind::LimitReached, .line = m_paragraphs});
        else if (xml.hasError())
            return Error{
                .code = FormatsError::PartDamaged, .detail = xml.errorString(), .place = u"word/document.xml:"_s + QString::number(xml.lineNumber())};
        return m_read;
    }

private:
    void readBlock(QXmlStreamReader& xml, QList<Block>& blocks, int depth)
    {
        const bool isReadable = depth <= kDeepest;
        if (isReadable && xml.name() == u"p") {
            blocks.append(readParagraph(xml));
        } else if (isReadable && xml.name() == u"tbl") {
            blocks.append(readTable(xml, depth));
        } else if (isReadable && isBlockWrapper(xml.name())) {
            while (xml.readNextStartElement())
                readBlock(xml, blocks, depth + 1);
        } else {
            xml.skipCurrentElement();
        }
    }

    Paragraph readParagraph(QXmlStreamReader& xml)
    {
        Paragraph paragraph{.style = u"text"_s, .sourceLine = ++m_paragraphs};
        m_list = 0;
        m_level = 0;
        m_isStyled = false;
        readContent(xml, paragraph, 0);
        if (m_list > 0)
            paragraph.mark = m_lists.next(m_list, m_level);
        return paragraph;
    }

    /// What stands in a paragraph, or in a wrapper inside it.
    void readContent(QXmlStreamReader& xml, Paragraph& paragraph, int depth)
    {
        while (xml.readNextStartElement()) {
            if (xml.name() == u"pPr") {
                readProperties(xml, paragraph);
            } else if (xml.name() == u"r") {
                readRun(xml, paragraph);
            } else if (xml.name() == u"del" || xml.name() == u"moveFrom") {
                note(FindingKind::TrackedChange, {});
                xml.skipCurrentElement();
            } else if (depth < kDeepest && isWrapper(xml.name())) {
                if (xml.name() == u"ins" || xml.name() == u"moveTo")
                    note(FindingKind::TrackedChange, {});
                readContent(xml, paragraph, depth + 1);
            } else {
                xml.skipCurrentElement();
            }
        }
    }

    static bool isBlockWrapper(QStringView name)
    {
        return name == u"sdt" || name == u"sdtContent" || name == u"customXml" || name == u"ins" || name == u"smartTag";
    }

    static bool isWrapper(QStringView name)
    {
        return name == u"ins" || name == u"moveTo" || name == u"hyperlink" || name == u"fldSimple" || name == u"smartTag" || name == u"sdt"
            || name == u"sdtContent" || name == u"customXml" || name == u"bdo" || name == u"dir";
    }

    void readProperties(QXmlStreamReader& xml, Paragraph& paragraph)
    {
        while (xml.readNextStartElement()) {
            if (xml.name() == u"pStyle") {
                applyStyle(attributeOf(xml, "val"), paragraph, 0);
            } else if (xml.name() == u"jc") {
                paragraph.overrides.alignment = alignmentOf(attributeOf(xml, "val"));
            } else if (xml.name() == u"pageBreakBefore") {
                paragraph.overrides.pageBreakBefore = isOn(xml);
            } else if (xml.name() == u"ind") {
                const QString left = attributeOf(xml, "left");
                if (!left.isEmpty())
                    paragraph.overrides.leftIndent = Millimetres{left.toDouble() * 25.4 / 1440};
            } else if (xml.name() == u"numPr") {
                while (xml.readNextStartElement()) {
                    if (xml.name() == u"numId")
                        m_list = attributeOf(xml, "val").toInt();
                    else if (xml.name() == u"ilvl")
                        m_level = attributeOf(xml, "val").toInt();
                    xml.skipCurrentElement();
                }
                continue;
            }
            xml.skipCurrentElement();
        }
    }

    void applyStyle(const QString& id, Paragraph& paragraph, int depth)
    {
        const auto style = m_styles.constFind(id);
        if (style == m_styles.constEnd() || depth > kDeepest)
            return;
        applyStyle(style->basedOn, paragraph, depth + 1);
        if (style->alignment)
            paragraph.overrides.alignment = style->alignment;
        m_isStyled = style->bold.value_or(m_isStyled);
        m_list = style->list.value_or(m_list);
        m_level = style->level.value_or(m_level);
    }

    void readRun(QXmlStreamReader& xml, Paragraph& paragraph)
    {
        Run look{.bold = m_isStyled};
        while (xml.readNextStartElement()) {
            if (xml.name() == u"rPr") {
                readLook(xml, look);
                continue;
            }
            if (xml.name() == u"t" || xml.name() == u"delText") {
                append(paragraph, look, xml.readElementText(QXmlStreamReader::IncludeChildElements));
                continue;
            }
            if (xml.name() == u"tab" || xml.name() == u"ptab")
                paragraph.runs.append(Run{.kind = Run::Kind::Tab});
            else if (xml.name() == u"br" || xml.name() == u"cr")
                readBreak(xml, paragraph);
            else if (xml.name() == u"noBreakHyphen")
                append(paragraph, look, QString(QChar(0x2011)));
            else if (xml.name() == u"sym")
                append(paragraph, look, u"•"_s);
            else if (xml.name() == u"drawing" || xml.name() == u"pict" || xml.name() == u"object") {
                readDrawing(xml, paragraph);
                continue;
            } else if (xml.name() == u"commentReference")
                note(FindingKind::CommentKept, attributeOf(xml, "id"));
            xml.skipCurrentElement();
        }
    }

    static void readBreak(QXmlStreamReader& xml, Paragraph& paragraph)
    {
        if (attributeOf(xml, "type") != u"page")
            paragraph.runs.append(Run{.kind = Run::Kind::LineBreak});
        else if (paragraph.runs.isEmpty())
            paragraph.overrides.pageBreakBefore = true;
    }

    static void readLook(QXmlStreamReader& xml, Run& look)
    {
        while (xml.readNextStartElement()) {
            if (xml.name() == u"b")
                look.bold = isOn(xml);
            else if (xml.name() == u"i")
                look.italic = isOn(xml);
            else if (xml.name() == u"u")
                look.underline = attributeOf(xml, "val") != u"none";
            else if (xml.name() == u"vertAlign")
                look.superscript = attributeOf(xml, "val") == u"superscript";
            xml.skipCurrentElement();
        }
    }

    static void append(Paragraph& paragraph, const Run& look, const QString& text)
    {
        if (text.isEmpty())
            return;
        if (!paragraph.runs.isEmpty()) {
            Run& last = paragraph.runs.last();
            if (last.kind == Run::Kind::Text && last.bold == look.bold && last.italic == look.italic && last.underline == look.underline
                && last.superscript == look.superscript) {
                last.text += text;
                return;
            }
        }
        Run run = look;
        run.text = text;
        paragraph.runs.append(run);
    }

    /// A picture becomes a run; a text box's words are kept in their place.
    void readDrawing(QXmlStreamReader& xml, Paragraph& paragraph)
    {
        Image image;
        int depth = 1;
        bool hasPicture = false;
        while (depth > 0 && !xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::EndElement)
                --depth;
            if (token != QXmlStreamReader::StartElement)
                continue;
            ++depth;
            if (xml.name() == u"extent") {
                image.width = {attributeOf(xml, "cx").toDouble() / 36000};
                image.height = {attributeOf(xml, "cy").toDouble() / 36000};
            } else if (xml.name() == u"docPr") {
                image.alternativeText = attributeOf(xml, "descr");
            } else if (xml.name() == u"blip") {
                const QString path = m_relations.value(attributeOf(xml, "embed"));
                image.bytes = bytesOf(m_parts, path);
                image.mediaType = path.endsWith(u".png") ? u"image/png"_s : u"image/jpeg"_s;
                hasPicture = !image.bytes.isEmpty() && (path.endsWith(u".png") || path.endsWith(u".jpg") || path.endsWith(u".jpeg"));
            } else if (xml.name() == u"t") {
                append(paragraph, Run{}, xml.readElementText(QXmlStreamReader::IncludeChildElements));
                --depth;
            }
        }
        if (hasPicture) {
            m_read.document.images.append(image);
            paragraph.runs.append(Run{.kind = Run::Kind::Image, .image = static_cast<int>(m_read.document.images.size()) - 1});
        } else {
            note(FindingKind::ObjectDropped, image.alternativeText);
        }
    }

    Table readTable(QXmlStreamReader& xml, int depth)
    {
        Table table{.hasBorders = true};
        while (xml.readNextStartElement()) {
            if (xml.name() == u"tblGrid") {
                while (xml.readNextStartElement()) {
                    table.columnWidths.append(Millimetres{attributeOf(xml, "w").toDouble() * 25.4 / 1440});
                    xml.skipCurrentElement();
                }
            } else if (xml.name() == u"tr") {
                table.rows.append(readRow(xml, depth));
            } else {
                xml.skipCurrentElement();
            }
        }
        return table;
    }

    TableRow readRow(QXmlStreamReader& xml, int depth)
    {
        TableRow row;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"tc") {
                row.cells.append(readCell(xml, depth));
            } else if (xml.name() == u"trPr") {
                while (xml.readNextStartElement()) {
                    row.isHeader = row.isHeader || (xml.name() == u"tblHeader" && isOn(xml));
                    xml.skipCurrentElement();
                }
            } else {
                xml.skipCurrentElement();
            }
        }
        return row;
    }

    TableCell readCell(QXmlStreamReader& xml, int depth)
    {
        TableCell cell;
        QList<Block> blocks;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"tcPr") {
                while (xml.readNextStartElement()) {
                    if (xml.name() == u"gridSpan")
                        cell.columnSpan = std::clamp(attributeOf(xml, "val").toInt(), 1, 64);
                    xml.skipCurrentElement();
                }
            } else {
                readBlock(xml, blocks, depth + 1);
            }
        }
        for (const Block& block : blocks) {
            if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
                cell.paragraphs.append(*paragraph);
                continue;
            }
            for (const TableRow& row : std::get<Table>(block).rows) {  // a table in a cell: its words, in order
                for (const TableCell& inner : row.cells)
                    cell.paragraphs += inner.paragraphs;
            }
        }
        return cell;
    }

    void note(FindingKind kind, const QString& excerpt) { m_read.findings.append({.kind = kind, .line = m_paragraphs, .excerpt = excerpt}); }

    const QList<ZipPart>& m_parts;
    ListCounter m_lists;
    QHash<QString, ReadStyle> m_styles;
    QHash<QString, QString> m_relations;
    ReadDocument m_read;
    int m_paragraphs = 0;
    int m_list = 0;
    int m_level = 0;
    bool m_isStyled = false;
};

void readPayloads(const QList<ZipPart>& parts, Document& document)
{
    for (const ZipPart& part : parts) {
        if (!part.name.startsWith(u"customXml/item") || part.name.startsWith(u"customXml/itemProps"))
            continue;
        QXmlStreamReader xml(part.bytes);
        if (!xml.readNextStartElement() || xml.namespaceUri() != kPayloadNamespace)
            continue;
        Payload payload{.name = attributeOf(xml, "name"), .mediaType = attributeOf(xml, "mediaType")};
        const QByteArray digest = attributeOf(xml, "digest").toLatin1();
        payload.bytes = QByteArray::fromBase64(xml.readElementText().toLatin1());
        payload.agreesWithText = !xml.hasError() && digest == contentDigest(document);
        document.payloads.append(payload);
    }
}

}  // namespace

Result<ReadDocument> readDocx(const QByteArray& bytes)
{
    const Result<QList<ZipPart>> parts = readZip(bytes);
    if (!parts)
        return parts.error();
    const QByteArray* text = partNamed(*parts, u"word/document.xml"_s);
    if (!text)
        return Error{.code = FormatsError::TextMissing, .place = u"word/document.xml"_s};
    Result<ListCounter> lists = ListCounter::read(bytesOf(*parts, u"word/numbering.xml"_s));
    if (!lists)
        return lists.error();
    Result<QHash<QString, ReadStyle>> styles = docx::readStyles(bytesOf(*parts, u"word/styles.xml"_s));
    if (!styles)
        return styles.error();
    Result<ReadDocument> read = TextReader(*parts, *std::move(lists), *std::move(styles)).read(*text);
    if (read)
        readPayloads(*parts, read->document);
    return read;
}

}  // namespace decretum
