// SPDX-License-Identifier: MIT
#include "recognize/lines.h"

#include "recognize/formula.h"
#include "recognize/label_series.h"
#include "recognize/lexicon.h"
#include "recognize/line_text.h"
#include "recognize/registration.h"
#include "recognize/running_heads.h"
#include "text/typography.h"

#include <QSet>

namespace decretum::recognition {

namespace {

Line::Place placeOf(const std::optional<Alignment>& alignment)
{
    if (!alignment)
        return Line::Place::Unknown;
    switch (*alignment) {
    case Alignment::Centre: return Line::Place::Centre;
    case Alignment::Right: return Line::Place::Right;
    case Alignment::Left:
    case Alignment::Justified: break;
    }
    return Line::Place::Left;
}

class LineReader {
public:
    LineReader(QList<Line>& lines, Findings& findings) : m_lines(lines), m_findings(findings) {}

    void addBlock(const Block& block, int number)
    {
        if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            addParagraph(*paragraph, paragraph->sourceLine > 0 ? paragraph->sourceLine : number);
            return;
        }
        const auto& table = std::get<Table>(block);
        for (const TableRow& row : table.rows)
            addRow(row, table, number);
    }

    /// The lines just above and below page numbers.
    const QSet<int>& besidePageNumbers() const { return m_besidePageNumbers; }

private:
    void addParagraph(const Paragraph& paragraph, int number)
    {
        constexpr qsizetype kIndentOfLevel = 4;
        bool isFirst = true;
        for (const QString& part : plainText(paragraph).split(u'\n')) {
            Line line = lineOf(part, number, m_findings);
            if (isFirst && paragraph.mark) {
                line.label = paragraph.mark->label;
                line.list = paragraph.mark->list;
                line.listLevel = paragraph.mark->level;
                line.indent += paragraph.mark->level * kIndentOfLevel;
                line.width += paragraph.mark->level * kIndentOfLevel;
            }
            line.place = placeOf(paragraph.overrides.alignment);
            line.isPageTop = isFirst && paragraph.overrides.pageBreakBefore;
            add(line);
            isFirst = false;
        }
    }

    void addRow(const TableRow& row, const Table& table, int number)
    {
        QStringList cells;
        int filled = 0;
        qsizetype mostParagraphs = 0;
        for (const TableCell& cell : row.cells) {
            QStringList texts;
            for (const Paragraph& paragraph : cell.paragraphs) {
                const QString label = paragraph.mark ? paragraph.mark->label + u' ' : QString();
                if (const QString text = foldSpaces(label + plainText(paragraph)); !text.isEmpty())
                    texts.append(text);
            }
            filled += texts.isEmpty() ? 0 : 1;
            mostParagraphs = std::max(mostParagraphs, texts.size());
            cells.append(texts.join(u' '));
        }
        // a head set in two columns: what stands in a cell belongs together
        const bool isApart = mostParagraphs > 1 && (areStamps(cells) || (!table.hasBorders && (filled == 1 || !isSideBySide(cells))));
        if (filled > 0 && isApart) {
            for (const TableCell& cell : row.cells) {
                for (const Paragraph& paragraph : cell.paragraphs)
                    addParagraph(paragraph, paragraph.sourceLine > 0 ? paragraph.sourceLine : number);
            }
            return;
        }
        const int source = firstSource(row, number);
        Line line = lineOf(cells.join(u'\t'), source, m_findings);
        line.cells = cells;
        line.isTableRow = table.hasBorders && cells.size() > 2;
        add(line);
    }

    /// «ПОГОДЖЕНО …» beside «ПОГОДЖЕНО …» or «ЗАТВЕРДЖУЮ …»: each is read by itself.
    static bool areStamps(const QStringList& cells)
    {
        return std::all_of(cells.begin(), cells.end(), [](const QString& cell) {
            const QString key = comparisonKey(cell);
            return key.isEmpty() || wordsAtStart(key, WordList::VisaCaptions) > 0 || wordsAtStart(key, WordList::Approvals) > 0;
        });
    }

    static int firstSource(const TableRow& row, int number)
    {
        for (const TableCell& cell : row.cells) {
            for (const Paragraph& paragraph : cell.paragraphs) {
                if (paragraph.sourceLine > 0)
                    return paragraph.sourceLine;
            }
        }
        return number;
    }

    /// A position beside a name, a day beside a number: the last is short.
    static bool isSideBySide(const QStringList& cells)
    {
        constexpr qsizetype kLongestName = 45;
        for (auto cell = cells.crbegin(); cell != cells.crend(); ++cell) {
            if (!cell->isEmpty())
                return cell->size() <= kLongestName;
        }
        return true;
    }

    void add(Line line)
    {
        if (line.text.isEmpty() && line.label.isEmpty()) {
            m_afterBlank = true;
            return;
        }
        if (line.label.isEmpty() && startsWithOneOf(line.key, WordList::Votes)) {  // how it was voted, between the text and the signatures
            m_findings.append({.kind = FindingKind::DebrisDropped, .line = line.number, .excerpt = line.text});
            return;
        }
        if (isDebris(line.text) && line.label.isEmpty()) {
            m_findings.append({.kind = FindingKind::DebrisDropped, .line = line.number, .excerpt = line.text});
            m_isPageNumber = std::any_of(line.text.begin(), line.text.end(), [](QChar sign) { return sign.isDigit(); });
            if (m_isPageNumber && !m_lines.isEmpty())
                m_besidePageNumbers.insert(m_lines.last().number);
            return;
        }
        if (m_isPageNumber)
            m_besidePageNumbers.insert(line.number);
        m_isPageNumber = false;
        line.afterBlank = m_afterBlank;
        m_afterBlank = false;
        if (const qsizetype rest = pastFormula(line.text); rest > 0) {
            Line formula = withText(line, line.text.left(rest));
            m_lines.append(formula);
            m_findings.append({.kind = FindingKind::SpacingMended, .line = line.number, .excerpt = line.text});
            add(restOf(line, rest));
            return;
        }
        if (endsInType(line)) {
            m_lines.append(withText(line, line.segments.first(line.segments.size() - 1).join(u' ')));
            add(restOf(line, line.text.size() - line.segments.last().size()));
            return;
        }
        m_lines.append(line);
    }

    /// «Вишнівська районна лікарня          НАКАЗ»
    bool endsInType(const Line& line) const
    {
        constexpr qsizetype kLinesOfHead = 12;
        if (line.segments.size() < 2 || m_lines.size() > kLinesOfHead || !line.label.isEmpty() || line.isTableRow)
            return false;
        const QString& last = line.segments.last();
        const TypeWord* type = typeWordAt(comparisonKey(last));
        return type && type->word.size() == last.size() && last == last.toUpper() && !typeWordAt(line.key);
    }

    QList<Line>& m_lines;
    Findings& m_findings;
    QSet<int> m_besidePageNumbers;
    bool m_isPageNumber = false;
    bool m_afterBlank = false;
};

}  // namespace

QList<Line> readLines(const Document& document, Findings& findings)
{
    QList<Line> lines;
    LineReader reader(lines, findings);
    int number = 0;
    for (const Section& section : document.sections) {
        for (const Block& block : section.blocks)
            reader.addBlock(block, ++number);
    }
    dropRunningHeads(lines, reader.besidePageNumbers(), findings);
    setRegistrationApart(lines, findings);
    takeDoubtfulLabels(lines);
    return lines;
}

}  // namespace decretum::recognition
