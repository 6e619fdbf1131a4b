// SPDX-License-Identifier: MIT
#include "formats/markdown_writer.h"

#include "formats/markdown_text.h"

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;
using markdown::inlineText;

class MarkdownWriter {
public:
    explicit MarkdownWriter(const Document& document) : m_document(document) {}

    QByteArray write()
    {
        for (const Section& section : m_document.sections) {
            if (!m_blocks.isEmpty())
                m_blocks.append(u"---"_s);
            for (const Block& block : section.blocks) {
                if (const auto* paragraph = std::get_if<Paragraph>(&block))
                    addParagraph(*paragraph);
                else
                    addTable(std::get<Table>(block));
            }
        }
        return (m_blocks.join(u"\n\n"_s) + u'\n').toUtf8();
    }

private:
    void addParagraph(const Paragraph& paragraph)
    {
        const ParagraphStyle style = effectiveStyle(m_document, paragraph);
        const bool isHeading = (style.role == ParagraphRole::Title && !m_hasTitle) || style.role == ParagraphRole::Heading;
        QString text = inlineText(m_document, paragraph, isHeading);  // a heading has one line
        if (text.isEmpty())
            return;
        if (!paragraph.bookmark.isEmpty())
            text.prepend(u"<a id=\""_s + paragraph.bookmark + u"\"></a>"_s);
        constexpr int kDeepestHeading = 6;
        const int wanted = style.role == ParagraphRole::Title ? 1 : std::clamp(style.outlineLevel + 1, 2, kDeepestHeading);
        if (isHeading) {
            m_hasTitle = m_hasTitle || wanted == 1;
            m_heading = std::min(wanted, m_heading + 1);  // no level is left out
            text.prepend(QString(m_heading, u'#') + u' ');
        }
        m_blocks.append(text);
    }

    QString cellText(const TableCell& cell) const
    {
        QStringList texts;
        for (const Paragraph& paragraph : cell.paragraphs) {
            if (const QString text = inlineText(m_document, paragraph, true); !text.isEmpty())
                texts.append(text);
        }
        return texts.join(u"<br>"_s);
    }

    void addTable(const Table& table)
    {
        if (!table.isLayout) {
            m_blocks.append(ruledTable(table));
            return;
        }
        for (const TableRow& row : table.rows) {
            QStringList cells;
            for (const TableCell& cell : row.cells)
                cells.append(cellText(cell));
            cells.removeAll(QString());
            if (!cells.isEmpty())
                m_blocks.append(cells.join(QStringLiteral(" \u2003 ")));
        }
    }

    static qsizetype columnsOf(const TableRow& row)
    {
        qsizetype columns = 0;
        for (const TableCell& cell : row.cells)
            columns += std::max(cell.columnSpan, 1);
        return columns;
    }

    /// GitHub's tables have one row of heads and no cells that span: what is spanned is empty.
    QString ruledTable(const Table& table) const
    {
        qsizetype columns = 0;
        for (const TableRow& row : table.rows)
            columns = std::max(columns, columnsOf(row));
        QStringList lines;
        const bool hasHead = !table.rows.isEmpty() && table.rows.first().isHeader;
        if (!hasHead)
            lines.append(u'|' + u"  |"_s.repeated(columns));
        for (const TableRow& row : table.rows) {
            QStringList cells;
            for (const TableCell& cell : row.cells) {
                cells.append(cellText(cell));
                for (int spanned = 1; spanned < cell.columnSpan; ++spanned)
                    cells.append(QString());
            }
            while (cells.size() < columns)
                cells.append(QString());
            lines.append(u"| "_s + cells.join(u" | "_s) + u" |"_s);
        }
        lines.insert(std::min<qsizetype>(1, lines.size()), u'|' + u" --- |"_s.repeated(columns));
        return lines.join(u'\n');
    }

    const Document& m_document;
    QStringList m_blocks;
    int m_heading = 0;  ///< Level of the last heading.
    bool m_hasTitle = false;
};

}  // namespace

Result<QByteArray> writeMarkdown(const Document& document)
{
    return MarkdownWriter(document).write();
}

}  // namespace decretum
