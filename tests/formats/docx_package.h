// SPDX-License-Identifier: MIT
#pragma once

#include "archive/zip.h"
#include "formats/docx_reader.h"

namespace decretum::test {

/// The parts of a .docx that a test is about; what is empty is left out.
struct DocxParts {
    QString body{};       ///< Content of w:body.
    QString numbering{};  ///< Content of w:numbering; so the next ones.
    QString styles{};
    QString footnotes{};
    QString comments{};
    QString header{};
    QList<ZipPart> others{};
};

inline QByteArray docxPart(const QString& element, const QString& content)
{
    const QString xml = QStringLiteral(
        "<w:%1 xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
        "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" "
        "xmlns:cx=\"http://schemas.microsoft.com/office/drawing/2014/chartex\" "
        "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
        "xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" "
        "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\">%2</w:%1>");
    return xml.arg(element, content).toUtf8();
}

inline QByteArray docxRelations(const QStringList& targets)
{
    QByteArray xml = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    for (const QString& target : targets) {  // "header=header1.xml"
        const QByteArray type = target.section(u'=', 0, 0).toUtf8();
        xml += "<Relationship Id=\"" + type + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type + "\" Target=\""
            + target.section(u'=', 1).toUtf8() + "\"/>";
    }
    return xml + "</Relationships>";
}

inline QByteArray makeDocx(const DocxParts& parts)
{
    QList<ZipPart> package{{QStringLiteral("_rels/.rels"), docxRelations({QStringLiteral("officeDocument=word/document.xml")})},
        {QStringLiteral("word/document.xml"),
            docxPart(QStringLiteral("document"), QStringLiteral("<w:body>") + parts.body + QStringLiteral("</w:body>"))}};
    QStringList relations{QStringLiteral("image=media/image1.png"), QStringLiteral("aFChunk=chunk.html")};
    const auto add = [&](const QString& type, const QString& root, const QString& content) {
        if (content.isEmpty())
            return;
        relations.append(type + u'=' + type + QStringLiteral(".xml"));
        package.append({QStringLiteral("word/%1.xml").arg(type), docxPart(root, content)});
    };
    add(QStringLiteral("numbering"), QStringLiteral("numbering"), parts.numbering);
    add(QStringLiteral("styles"), QStringLiteral("styles"), parts.styles);
    add(QStringLiteral("footnotes"), QStringLiteral("footnotes"), parts.footnotes);
    add(QStringLiteral("comments"), QStringLiteral("comments"), parts.comments);
    add(QStringLiteral("header"), QStringLiteral("hdr"), parts.header);
    package.append({QStringLiteral("word/_rels/document.xml.rels"), docxRelations(relations)});
    return *writeZip(package + parts.others, QDateTime(QDate(2022, 9, 1), QTime(12, 0), Qt::UTC));
}

/// The words of a document: a line a paragraph with its label; cells in brackets, a row a line.
inline QStringList linesOf(const Document& document)
{
    const auto lineOf = [](const Paragraph& paragraph) {
        const QString words = plainText(paragraph);
        return paragraph.mark ? paragraph.mark->label + u' ' + words : words;
    };
    QStringList lines;
    for (const Section& section : document.sections) {
        for (const Block& block : section.blocks) {
            if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
                lines.append(lineOf(*paragraph));
                continue;
            }
            for (const TableRow& row : std::get<Table>(block).rows) {
                QString line;
                for (const TableCell& cell : row.cells) {
                    QStringList words;
                    for (const Paragraph& paragraph : cell.paragraphs)
                        words.append(lineOf(paragraph));
                    line += u'[' + words.join(u'/');
                    if (cell.columnSpan > 1)
                        line += QStringLiteral(" →%1").arg(cell.columnSpan);
                    if (cell.rowSpan > 1)
                        line += QStringLiteral(" ↓%1").arg(cell.rowSpan);
                    line += u']';
                }
                lines.append(line);
            }
        }
    }
    return lines;
}

/// "kind: excerpt" of each.
inline QStringList findingsWithColons(const ReadDocument& read)
{
    QStringList findings;
    for (const Finding& finding : read.findings)
        findings.append(findingKindName(finding.kind) + QStringLiteral(": ") + finding.excerpt);
    return findings;
}

}  // namespace decretum::test
