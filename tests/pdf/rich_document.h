// SPDX-License-Identifier: MIT
#pragma once

#include "document/document.h"

#include <QBuffer>
#include <QImage>

namespace decretum::test {

using namespace Qt::Literals::StringLiterals;

inline QByteArray picture(QImage::Format format, const QColor& colour, const char* kind)
{
    QImage image(24, 16, format);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, kind);
    return bytes;
}

/// Everything that a PDF can be asked to show: lists of several levels with deadlines, references that break over a line's end, a table
/// over two pages with spans and empty cells, images of each kind, another language, signs that no font has, a landscape section.
class RichDocument {
public:
    Document make()
    {
        const Font font{.family = u"Times New Roman"_s};
        Font bold = font;
        bold.bold = true;
        Font spaced = font;
        spaced.letterSpacing = {3};
        spaced.underline = true;
        m_document.metadata = {
            .title = u"НАКАЗ № 7 <про огляд & облік>"_s, .author = u"Відділ освіти (Вересень)"_s, .subject = u"Про огляд"_s, .language = u"uk"_s};
        m_document.styles = {
            ParagraphStyle{.id = u"title"_s, .role = ParagraphRole::Title, .outlineLevel = 1, .font = bold, .alignment = Alignment::Centre},
            ParagraphStyle{.id = u"heading"_s, .role = ParagraphRole::Heading, .outlineLevel = 2, .font = bold, .alignment = Alignment::Centre},
            ParagraphStyle{.id = u"text"_s, .font = font},
            ParagraphStyle{.id = u"spaced"_s, .font = spaced},
            ParagraphStyle{.id = u"right"_s, .font = font, .alignment = Alignment::Right},
        };
        m_document.numberings = {Numbering{.id = u"main"_s,
            .levels = {NumberingLevel{.pattern = u"%1."_s}, NumberingLevel{.pattern = u"%1.%2."_s},
                NumberingLevel{.format = NumberingLevel::Format::LowerLetter, .pattern = u"%3)"_s, .alphabet = u"абв"_s},
                NumberingLevel{.format = NumberingLevel::Format::Bullet, .pattern = u"–"_s, .gap = u"\t"_s}}}};
        m_document.images = {
            Image{.bytes = picture(QImage::Format_ARGB32, QColor(200, 30, 30, 120), "PNG"),
                .mediaType = u"image/png"_s,
                .width = {12},
                .height = {8},
                .alternativeText = u"Герб громади"_s},
            Image{.bytes = picture(QImage::Format_RGB32, Qt::darkGreen, "JPEG"),
                .mediaType = u"image/jpeg"_s,
                .width = {12},
                .height = {8},
                .alternativeText = u"Печатка"_s},
            Image{.bytes = picture(QImage::Format_Grayscale8, Qt::gray, "PNG"), .mediaType = u"image/png"_s, .width = {12}, .height = {8}},
            Image{.bytes = "no image", .mediaType = u"image/png"_s, .width = {12}, .height = {8}, .alternativeText = u"Знищено"_s},
        };
        m_document.payloads = {Payload{.name = u"decretum.json"_s, .mediaType = u"application/json"_s, .bytes = "{}"}};
        fill();
        return m_document;
    }

private:
    void fill()
    {
        m_document.sections = {Section{}};
        Paragraph arms = makeParagraph(u"text"_s, QString());
        arms.runs.clear();
        for (int image = 0; image < 4; ++image)
            arms.runs.append(Run{.kind = Run::Kind::Image, .image = image});
        add(arms);
        add(makeParagraph(u"title"_s, u"НАКАЗ"_s));
        add(makeParagraph(u"spaced"_s, u"наказую"_s));
        Paragraph row = makeParagraph(u"text"_s, u"01.09.2022"_s);
        row.runs += {Run{.kind = Run::Kind::Tab}, Run{.text = u"№ 7"_s}, Run{.kind = Run::Kind::LineBreak}, Run{.text = u"м. Вереск, площа 15 м"_s},
            Run{.text = u"2"_s, .superscript = true}};
        add(row);
        addItem(0, u"1."_s, u"Директорам закладів провести огляд навчально-методичних кабінетів та скласти перелік майна, що потребує заміни."_s,
            u"first"_s);
        add(deadline());
        addItem(1, u"1.1."_s, u"Огляд почати з кабінетів хімії та фізики."_s, u"second"_s);
        addItem(2, u"а)"_s, u"у школах;"_s);
        addItem(3, u"–"_s, u"початкових;"_s);
        addItem(3, u"–"_s, u"старших;"_s);
        addItem(2, u"б)"_s, u"у ліцеях."_s);
        addItem(0, u"2."_s, u"Методистам узагальнити звіти."_s);
        Paragraph reference = item(0, u"3."_s, u"Контроль за виконанням "_s);
        reference.runs += {Run{.text = u"пункту 1 (а також усіх його складових частин, які перелічено вище)"_s, .target = u"first"_s},
            Run{.text = u" та "_s}, Run{.text = u"підпункту 1.1"_s, .target = u"second"_s}, Run{.text = u" і "_s},
            Run{.text = u"пункту 9"_s, .target = u"nowhere"_s}, Run{.text = u" покласти на методиста."_s}};
        add(reference);
        Paragraph other = makeParagraph(u"text"_s, u"Справка на русском языке: знак \U00010CC0 без шрифта."_s);
        other.language = u"ru"_s;
        add(other);
        add(makeParagraph(u"heading"_s, u"План заходів"_s));
        m_document.sections.last().blocks.append(table());
        Section annex{.page = {.width = {297}, .height = {210}}};
        annex.blocks = {makeParagraph(u"heading"_s, u"Додаток"_s), makeParagraph(u"text"_s, QString())};
        for (int line = 0; line < 30; ++line)
            annex.blocks.append(makeParagraph(u"text"_s,
                u"Провести огляд навчально-методичних кабінетів закладів освіти № %1 та подати звіт про об’єкти до 01.10.2022 року, а також про "
                "науково-технічні засоби, що їх придбано торік."_s.arg(line)));
        m_document.sections.append(annex);
    }

    void add(const Paragraph& paragraph) { m_document.sections.last().blocks.append(paragraph); }

    Paragraph item(int level, const QString& label, const QString& text)
    {
        Paragraph paragraph = makeParagraph(u"text"_s, text);
        paragraph.mark = ListMark{.list = u"main"_s, .level = level, .label = label};
        paragraph.origin = QUuid::createUuidV5(QUuid(), label + text);
        return paragraph;
    }

    void addItem(int level, const QString& label, const QString& text, const QString& bookmark = {})
    {
        Paragraph paragraph = item(level, label, text);
        paragraph.bookmark = bookmark;
        m_last = paragraph.origin;
        add(paragraph);
    }

    Paragraph deadline() const
    {
        Paragraph paragraph = makeParagraph(u"right"_s, u"До 01.10.2022"_s);
        paragraph.origin = m_last;
        return paragraph;
    }

    static TableCell cell(const QString& words) { return {.paragraphs = {makeParagraph(u"text"_s, words)}}; }

    static Table table()
    {
        Table table{.columnWidths = {{20}, {90}, {60}}};
        table.rows.append({.cells = {cell(u"№"_s), cell(u"Захід"_s), cell(u"Строк"_s)}, .isHeader = true});
        for (int row = 1; row < 40; ++row)
            table.rows.append(
                {.cells = {cell(QString::number(row)), cell(row % 5 == 0 ? QString() : u"Захід номер %1"_s.arg(row)), cell(u"жовтень"_s)}});
        TableCell wide = cell(u"Разом"_s);
        wide.columnSpan = 2;
        table.rows.append({.cells = {wide, TableCell{}}});
        TableCell high = cell(u"Примітка"_s);
        high.rowSpan = 4;  // one more than there are rows
        table.rows.append({.cells = {high, cell(u"перша"_s), cell(u"а"_s)}});
        table.rows.append({.cells = {cell(u"друга"_s)}});
        table.rows.append({.cells = {cell(u"третя"_s), cell(u"в"_s)}});
        return table;
    }

    Document m_document;
    QUuid m_last;
};

}  // namespace decretum::test
