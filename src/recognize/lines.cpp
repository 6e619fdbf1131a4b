// SPDX-License-Identifier: MIT
#include "recognize/lines.h"

#include "text/typography.h"

#include <QRegularExpression>

namespace decretum::recognition {

namespace {

constexpr qsizetype kGap = 3;  // blanks that part what stands side by side

/// «[image: logo]», «[bookmark: _GoBack]»
void dropBrackets(QString& text, int number, Findings& findings)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\[(?:image|bookmark|footnote|endnote|embedded)[^\\]]*\\]"), QRegularExpression::CaseInsensitiveOption);
    auto matches = pattern.globalMatch(text);
    if (!matches.hasNext())
        return;
    while (matches.hasNext())
        findings.append({.kind = FindingKind::DebrisDropped, .line = number, .excerpt = matches.next().captured()});
    text.remove(pattern);
}

/// A page number («- 3 -», «3») or marks without a word.
bool isDebris(const QString& folded)
{
    static const QRegularExpression pageNumber(QStringLiteral("^[-–—]?\\s?\\d{1,3}\\s?[-–—]$|^[-–—]\\s?\\d{1,3}\\s?[-–—]?$|^\\d{1,3}$"));
    if (pageNumber.match(folded).hasMatch())
        return true;
    return std::none_of(folded.begin(), folded.end(), [](QChar sign) { return sign.isLetterOrNumber(); }) && !folded.contains(u'_');
}

QStringList splitSegments(const QString& text)
{
    QStringList segments;
    QString current;
    qsizetype blanks = 0;
    bool hasTab = false;
    for (const QChar sign : text) {
        if (sign == u'\t' || sign == u' ' || sign == kNoBreakSpace) {
            ++blanks;
            hasTab = hasTab || sign == u'\t';
            continue;
        }
        if ((blanks >= kGap || hasTab) && !current.isEmpty()) {
            segments.append(current);
            current.clear();
        } else if (blanks > 0 && !current.isEmpty()) {
            current += u' ';
        }
        blanks = 0;
        hasTab = false;
        current += sign;
    }
    if (!current.isEmpty())
        segments.append(current);
    return segments;
}

bool isCapitals(const QString& text)
{
    bool hasLetters = false;
    for (const QChar sign : text) {
        if (sign.isLower())
            return false;
        hasLetters = hasLetters || sign.isLetter();
    }
    return hasLetters;
}

Line lineOf(QString raw, int number, Findings& findings)
{
    dropBrackets(raw, number, findings);
    raw = foldTypography(raw);
    Line line{.number = number};
    for (const QChar sign : raw) {
        if (!sign.isSpace())
            break;
        line.indent += sign == u'\t' ? 8 : 1;
    }
    const QString collapsed = collapseLetterSpacing(raw.trimmed());
    line.segments = splitSegments(collapsed);
    line.text = foldSpaces(collapsed);
    if (line.text != foldSpaces(raw))
        findings.append({.kind = FindingKind::SpacingMended, .line = number, .excerpt = line.text});
    line.key = comparisonKey(line.text);
    line.isCapitals = isCapitals(line.text);
    return line;
}

class LineReader {
public:
    LineReader(QList<Line>& lines, Findings& findings) : m_lines(lines), m_findings(findings) {}

    /// `level`: depth of a list paragraph, from 0.
    void add(const QString& raw, const QString& label, int level, int number)
    {
        constexpr qsizetype kIndentOfLevel = 4;
        Line line = lineOf(raw, number, m_findings);
        line.indent += level * kIndentOfLevel;
        if (line.text.isEmpty() && label.isEmpty()) {
            m_afterBlank = true;
            return;
        }
        if (isDebris(line.text) && label.isEmpty()) {
            m_findings.append({.kind = FindingKind::DebrisDropped, .line = number, .excerpt = line.text});
            return;
        }
        line.label = label;
        line.afterBlank = m_afterBlank;
        m_afterBlank = false;
        m_lines.append(line);
    }

private:
    QList<Line>& m_lines;
    Findings& m_findings;
    bool m_afterBlank = false;
};

void addParagraph(const Paragraph& paragraph, int number, LineReader& reader)
{
    bool isFirst = true;
    for (const QString& part : plainText(paragraph).split(u'\n')) {
        const bool hasMark = isFirst && paragraph.mark;
        reader.add(part, hasMark ? paragraph.mark->label : QString(), hasMark ? paragraph.mark->level : 0, number);
        isFirst = false;
    }
}

/// A row without borders places things side by side: one line, its cells parted by tabs.
void addRow(const TableRow& row, int number, LineReader& reader)
{
    QStringList cells;
    for (const TableCell& cell : row.cells) {
        QStringList texts;
        for (const Paragraph& paragraph : cell.paragraphs)
            texts.append(foldSpaces(plainText(paragraph)));
        cells.append(texts.join(u' '));
    }
    reader.add(cells.join(u'\t'), QString(), 0, number);
}

}  // namespace

QList<Line> readLines(const Document& document, Findings& findings)
{
    QList<Line> lines;
    LineReader reader(lines, findings);
    int number = 0;
    for (const Section& section : document.sections) {
        for (const Block& block : section.blocks) {
            ++number;
            if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
                addParagraph(*paragraph, paragraph->sourceLine > 0 ? paragraph->sourceLine : number, reader);
            } else {
                for (const TableRow& row : std::get<Table>(block).rows)
                    addRow(row, number, reader);
            }
        }
    }
    return lines;
}

}  // namespace decretum::recognition
