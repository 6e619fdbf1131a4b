// SPDX-License-Identifier: MIT
#include "app/source_lines.h"

#include "text/typography.h"

#include <QRegularExpression>

namespace decretum {

namespace {

constexpr double kTextWidth = 170;      // millimetres between the margins of a sheet
constexpr double kSignsALine = 90;      // of a plain text that is laid out with blanks
constexpr double kDeepestIndent = 0.6;  // of the width: what is right of it stays readable

constexpr qsizetype kEnough = 20;  // letters that tell a line from its neighbours

/// What wide gaps and tabs part; one alone where there are none.
QStringList columnsOf(const QString& text)
{
    static const QRegularExpression gap(QStringLiteral("\\t+|[ \\x{00A0}]{3,}"));
    QStringList columns;
    for (const QString& column : text.trimmed().split(gap)) {
        if (!column.trimmed().isEmpty())
            columns.append(column.trimmed());
    }
    return columns;
}

qsizetype leadingBlanks(const QString& text)
{
    constexpr qsizetype kTab = 8;
    qsizetype blanks = 0;
    for (const QChar sign : text) {
        if (!sign.isSpace())
            break;
        blanks += sign == u'\t' ? kTab : 1;
    }
    return blanks;
}

/// Where the blanks before a line of plain text put it.
enum class Typed : quint8 { Left, Centre, Right };
Typed typedPlace(qsizetype blanks, qsizetype length)
{
    constexpr qsizetype kLine = 78;  // signs of a line as people type it
    constexpr qsizetype kLeastBlanks = 8;
    constexpr qsizetype kRagged = 14;
    const qsizetype behind = kLine - blanks - length;
    if (blanks < kLeastBlanks || length > kLine - kLeastBlanks)
        return Typed::Left;
    if (std::abs(blanks - behind) <= kRagged)
        return Typed::Centre;
    return blanks > kLine / 2 && behind < kRagged ? Typed::Right : Typed::Left;
}

/// The runs of each line of a paragraph: line breaks part them.
QList<QList<Run>> runsOfLines(const QList<Run>& runs)
{
    QList<QList<Run>> lines(1);
    for (const Run& run : runs) {
        if (run.kind == Run::Kind::LineBreak)
            lines.append(QList<Run>());
        else if (run.kind != Run::Kind::Image)
            lines.last().append(run);
    }
    return lines;
}

/// Letter-spacing, blanks and case do not count when a reading's line is looked for.
QString lettersOf(const QString& text)
{
    return comparisonKey(text).remove(u' ');
}

QString textOf(const QList<Run>& runs)
{
    return plainText(Paragraph{.runs = runs});
}

class LineLister {
public:
    LineLister(const Document& document, const QList<ReadSource>& readings) : m_document(document), m_readings(readings) {}

    QList<SourceLine> list()
    {
        int number = 0;
        for (const Section& section : m_document.sections) {
            for (const Block& block : section.blocks) {
                ++number;
                if (const auto* paragraph = std::get_if<Paragraph>(&block))
                    addParagraph(*paragraph, number);
                else
                    addTable(std::get<Table>(block), number);
            }
        }
        while (!m_lines.isEmpty() && m_lines.last().isBlank())
            m_lines.removeLast();
        return m_lines;
    }

private:
    static int numberOf(const Paragraph& paragraph, int block) { return paragraph.sourceLine > 0 ? paragraph.sourceLine : block; }

    /// The readings of that line that are not taken yet.
    QList<int> take(int line, const auto& fits)
    {
        QList<int> taken;
        while (m_next < m_readings.size() && m_readings.at(m_next).line < line)
            ++m_next;
        for (; m_next < m_readings.size() && m_readings.at(m_next).line == line && fits(m_readings.at(m_next)); ++m_next)
            taken.append(static_cast<int>(m_next));
        return taken;
    }

    void addBlank()
    {
        if (!m_lines.isEmpty() && !m_lines.last().isBlank())
            m_lines.append(SourceLine());
    }

    void addParagraph(const Paragraph& paragraph, int block)
    {
        const ParagraphStyle style = effectiveStyle(m_document, paragraph);
        const QList<QList<Run>> lines = runsOfLines(paragraph.runs);
        for (qsizetype at = 0; at < lines.size(); ++at) {
            const QString text = textOf(lines.at(at));
            const bool isFirst = at == 0;
            if (text.trimmed().isEmpty() && !(isFirst && paragraph.mark)) {
                addBlank();
                continue;
            }
            SourceLine line{
                .line = numberOf(paragraph, block), .alignment = alignmentOf(paragraph), .isBold = style.font.bold, .isItalic = style.font.italic};
            if (isFirst && paragraph.mark)
                line.label = paragraph.mark->label;
            const qsizetype blanks = leadingBlanks(text);
            const Typed place = typedPlace(blanks, text.trimmed().size());
            if (place != Typed::Left)
                line.alignment = place == Typed::Centre ? Alignment::Centre : Alignment::Right;
            const double typed = place == Typed::Left ? static_cast<double>(blanks) / kSignsALine : 0;
            const double set = (style.leftIndent.value + (isFirst ? style.firstLineIndent.value : 0)) / kTextWidth;
            line.indent = std::clamp(typed + set, 0.0, kDeepestIndent);
            if (const QStringList columns = columnsOf(text); columns.size() > 1)
                line.columns = columns;
            else
                line.runs = trimmedRuns(lines.at(at));
            const bool isLast = at + 1 == lines.size();
            const QString key = lettersOf(text);
            add(line, take(line.line, [&](const ReadSource& reading) { return isLast || key.contains(lettersOf(reading.text).left(kEnough)); }));
        }
    }

    Alignment alignmentOf(const Paragraph& paragraph) const
    {
        const Alignment alignment = effectiveStyle(m_document, paragraph).alignment;
        return alignment == Alignment::Justified ? Alignment::Left : alignment;
    }

    static QList<Run> trimmedRuns(QList<Run> runs)
    {
        const auto isSpace = [](QChar sign) { return sign.isSpace(); };
        while (!runs.isEmpty() && runs.first().text.trimmed().isEmpty())
            runs.removeFirst();
        if (!runs.isEmpty()) {
            QString& text = runs.first().text;
            text.remove(0, std::find_if_not(text.begin(), text.end(), isSpace) - text.begin());
        }
        return runs;
    }

    void addTable(const Table& table, int block)
    {
        for (const TableRow& row : table.rows) {
            SourceLine line{.line = block, .hasBorders = table.hasBorders && !table.isLayout};
            QList<int> readings;
            bool isFilled = false;
            for (const TableCell& cell : row.cells) {
                QStringList texts;
                for (const Paragraph& paragraph : cell.paragraphs) {
                    const int number = numberOf(paragraph, block);
                    line.line = texts.isEmpty() && line.columns.isEmpty() ? number : line.line;
                    readings += take(number, [](const ReadSource&) { return true; });
                    const QString label = paragraph.mark ? paragraph.mark->label + u' ' : QString();
                    texts.append(foldSpaces(label + plainText(paragraph)));
                }
                line.columns.append(texts.join(u'\n').trimmed());
                isFilled = isFilled || !line.columns.last().isEmpty();
            }
            line.shares = sharesOf(table, row);
            if (isFilled)
                add(line, readings);
            else
                addBlank();
        }
    }

    /// Empty where the table does not say, or cells span columns.
    static QList<double> sharesOf(const Table& table, const TableRow& row)
    {
        double whole = 0;
        for (const Millimetres& width : table.columnWidths)
            whole += width.value;
        QList<double> shares;
        if (whole <= 0 || table.columnWidths.size() != row.cells.size())
            return shares;
        for (const Millimetres& width : table.columnWidths)
            shares.append(width.value / whole);
        return shares;
    }

    void add(SourceLine line, const QList<int>& readings)
    {
        const bool isTable = line.hasBorders || line.columns.size() > 2;
        if (readings.size() == 1)
            line.reading = readings.first();
        if (readings.size() < 2 || isTable)
            m_lines.append(line);
        if (readings.size() < 2)
            return;
        for (const int reading : readings) {
            SourceLine part{
                .line = line.line, .alignment = line.alignment, .indent = isTable ? 0.04 : line.indent, .isPart = isTable, .reading = reading};
            part.runs.append(Run{.text = m_readings.at(reading).text});
            m_lines.append(part);
        }
    }

    const Document& m_document;
    const QList<ReadSource>& m_readings;
    QList<SourceLine> m_lines;
    qsizetype m_next = 0;
};

}  // namespace

QString SourceLine::text() const
{
    const QString words = columns.isEmpty() ? textOf(runs) : columns.join(u' ');
    return foldSpaces(label.isEmpty() ? words : label + u' ' + words);
}

QList<SourceLine> sourceLines(const Document& document, const QList<ReadSource>& readings)
{
    return LineLister(document, readings).list();
}

}  // namespace decretum
