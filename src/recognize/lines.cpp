// SPDX-License-Identifier: MIT
#include "recognize/lines.h"

#include "recognize/facts.h"
#include "recognize/formula.h"
#include "recognize/label_series.h"
#include "recognize/lexicon.h"
#include "recognize/line_label.h"
#include "recognize/people.h"
#include "text/letters.h"
#include "text/typography.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace decretum::recognition {

namespace {

constexpr qsizetype kGap = 3;           // blanks that part what stands side by side
constexpr qsizetype kShortestWord = 4;  // of a formula without blanks

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
    static const QRegularExpression pageNumber(
        QStringLiteral("^[-–—]?\\s?\\d{1,3}\\s?[-–—]$|^[-–—]\\s?\\d{1,3}\\s?[-–—]?$|^\\d{1,3}$|^(?:стор|сторінка|стр|страница)\\.?\\s?\\d{1,3}"
                       "(?:\\s?(?:з|із|из)\\s?\\d{1,3})?$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (pageNumber.match(folded).hasMatch() || startsWithOneOf(comparisonKey(folded), WordList::WebDebris))
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

/// «НАКАЗУ Ю:»: a verb of the formula that lost its spacing in part.
QString withWholeFormula(const QString& text)
{
    constexpr qsizetype kLongestEnd = 4;
    for (qsizetype blank = text.indexOf(u' '); blank > 0; blank = text.indexOf(u' ', blank + 1)) {
        qsizetype start = blank;
        while (start > 0 && text.at(start - 1).isLetter())
            --start;
        qsizetype end = blank + 1;
        while (end < text.size() && text.at(end).isLetter())
            ++end;
        const QString whole = text.mid(start, blank - start) + text.mid(blank + 1, end - blank - 1);
        if (end - blank <= kLongestEnd && end > blank + 1 && start < blank && formulaVerb(comparisonKey(whole)))
            return text.left(blank) + text.mid(blank + 1);
    }
    return text;
}

/// «К О Л Е Г І Я У Х В А Л Ю Є :» became one word: of pages that print several blanks as one.
QString withPartedFormula(const QString& text, const QString& raw)
{
    qsizetype end = 0;
    while (end < text.size() && text.at(end).isUpper())
        ++end;
    if (raw.startsWith(text.left(end)) || formulaVerb(comparisonKey(text.left(end))))
        return text;
    for (qsizetype start = kShortestWord; start + kShortestWord < end; ++start) {
        if (formulaVerb(comparisonKey(text.mid(start, end - start))))
            return text.left(start) + u' ' + text.mid(start);
    }
    return text;
}

/// «ЗОБОВ ’ ЯЗУЮ», «пам’ ять», «,,Джерело”»: an apostrophe parts no word, two commas before a word open a quotation.
QString withWholeMarks(QString text)
{
    static const QRegularExpression apostrophe(
        QStringLiteral("(?<=[бпвмфкрдтзнлБПВМФКРДТЗНЛ])(?:\\s([’'ʼ`])\\s?|([’'ʼ`])\\s)(?=[яюєїЯЮЄЇ]\\p{L}{2})"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression commas(QStringLiteral(",,(?=\\p{L})"), QRegularExpression::UseUnicodePropertiesOption);
    return text.replace(apostrophe, QStringLiteral("\\1\\2")).replace(commas, QStringLiteral("„"));
}

Line lineOf(QString raw, int number, Findings& findings)
{
    dropBrackets(raw, number, findings);
    raw = withWholeMarks(foldTypography(raw));
    Line line{.number = number};
    for (const QChar sign : raw) {
        if (!sign.isSpace())
            break;
        line.indent += sign == u'\t' ? 8 : 1;
    }
    const QString collapsed = withPartedFormula(withWholeFormula(withWholeMarks(collapseLetterSpacing(raw.trimmed()))), raw.trimmed());
    line = withText(line, collapsed);
    if (raw.count(u'\t') > 1) {
        for (const QString& cell : raw.split(u'\t'))
            line.cells.append(foldSpaces(cell));
        while (line.cells.last().isEmpty() && line.cells.size() > 1)
            line.cells.removeLast();
    }
    if (line.text != foldSpaces(raw))
        findings.append({.kind = FindingKind::SpacingMended, .line = number, .excerpt = line.text});
    return line;
}

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
        if (!table.hasBorders && filled > 0 && mostParagraphs > 1 && (filled == 1 || !isSideBySide(cells))) {
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
        m_lines.append(line);
    }

    QList<Line>& m_lines;
    Findings& m_findings;
    QSet<int> m_besidePageNumbers;
    bool m_isPageNumber = false;
    bool m_afterBlank = false;
};

/// Words of five letters and more by their beginnings, whatever their case and ending.
QSet<QString> stemsOf(const QString& key)
{
    constexpr qsizetype kStem = 5;
    QSet<QString> stems;
    for (const QString& word : key.split(u' ', Qt::SkipEmptyParts)) {
        if (word.size() >= kStem && word.front().isLetter())
            stems.insert(word.left(kStem));
    }
    return stems;
}

/// A line at a page's top that says again what the head says, or the same short line on several pages: no part of the text.
void dropRunningHeads(QList<Line>& lines, const QSet<int>& besidePageNumbers, Findings& findings)
{
    constexpr qsizetype kLongest = 90;
    constexpr qsizetype kLinesOfHead = 16;
    QHash<QString, int> counts;
    QSet<QString> head;
    QSet<QString> seen;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        if (lines.at(at).text.size() <= kLongest)
            ++counts[lines.at(at).key];
        if (at < kLinesOfHead)
            head += stemsOf(lines.at(at).key);
    }
    bool isBelowLabels = false;
    const auto isRunningHead = [&](qsizetype at) {
        const Line& line = lines.at(at);
        if (at == 0 || line.text.size() > kLongest || !line.label.isEmpty() || line.isRest)
            return false;
        const bool isUnfinished = !lines.at(at - 1).text.endsWith(u'.') && !lines.at(at - 1).text.endsWith(u':');
        const bool goesOn = isUnfinished && at + 1 < lines.size() && lines.at(at + 1).text.front().isLower();
        const bool isTold = startsWithOneOf(line.key, WordList::PageHeads);
        const bool isRepeated = counts.value(line.key) > 1 && seen.contains(line.key) && (goesOn || isTold);
        static const QRegularExpression continued(QStringLiteral("\\s*\\(\\p{L}+\\)$"));  // «(продовження)»
        const QString said = QString(line.key).remove(continued);
        const TypeWord* type = typeWordAt(said);  // «Рішення колегії» of a text that begins below its head
        const QSet<QString> stems = stemsOf(type ? said.mid(type->word.size()) : said);
        const bool isHeading = line.text.front().isUpper() && !said.isEmpty() && said.back().isLetterOrNumber() && nameAtEnd(line.text) < 0;
        const bool isOfHead = isHeading && stems.size() > (type ? 0 : 1) && besidePageNumbers.contains(line.number) && head.contains(stems);
        // «Рішення колегії від 26.02.2015, протокол № 2» alone between two pages, the clauses going on below it
        const bool isParted = line.afterBlank && at + 1 < lines.size() && lines.at(at + 1).afterBlank;
        const bool goesOnBelow = at + 1 < lines.size() && (labelOf(lines.at(at + 1)) || lines.at(at + 1).text.front().isLower());
        const bool isType = typeWordAt(line.key) && line.text.front().isUpper() && !line.text.endsWith(u'.') && !line.text.endsWith(u':');
        const bool isHeadAgain = isType && isParted && goesOnBelow && isBelowLabels && line.text.contains(u' ');
        return isHeadAgain || isRepeated || (isTold && besidePageNumbers.contains(line.number)) || isOfHead;
    };
    QList<Line> kept;
    for (qsizetype at = 0; at < lines.size(); seen.insert(lines.at(at++).key)) {
        isBelowLabels = isBelowLabels || (labelOf(lines.at(at)) && !isFactsLine(lines.at(at), factsOf(lines.at(at))));
        if (isRunningHead(at))
            findings.append({.kind = FindingKind::DebrisDropped, .line = lines.at(at).number, .excerpt = lines.at(at).text});
        else
            kept.append(lines.at(at));
    }
    lines = kept;
}

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
    takeDoubtfulLabels(lines);
    return lines;
}

Line withText(Line line, const QString& text)
{
    line.segments = splitSegments(text);
    line.text = foldSpaces(text);
    line.key = comparisonKey(line.text);
    line.isCapitals = isCapitals(line.text);
    return line;
}

Line restOf(const Line& line, qsizetype start)
{
    Line rest = withText(line, line.text.mid(start).trimmed());
    rest.label.clear();
    rest.list.clear();
    rest.afterBlank = false;
    rest.isRest = true;
    return rest;
}

bool joinLine(QString& text, const QString& line)
{
    const qsizetype size = text.size();
    const bool isTorn = size > 1 && !line.isEmpty() && text.back() == u'-' && text.at(size - 2).isLetter() && line.front().isLetter();
    if (isTorn && line.front().isUpper()) {  // «Гай-» «Нижник»
        text += line;
        return true;
    }
    if (isTorn) {
        qsizetype start = size - 1;
        while (start > 0 && text.at(start - 1).isLetter())
            --start;
        const QString head = comparisonKey(QStringView(text).sliced(start, size - 1 - start));
        // «По-» and below «лозова»: a name within a sentence is no «по-новому»
        const bool isName = text.at(start).isUpper() && start > 1 && (text.at(start - 2).isLetter() || text.at(start - 1) == u'(');
        if (isName || !isOneOf(head, WordList::CompoundHeads))
            text.chop(1);
        text += line;
        return true;
    }
    if (!text.isEmpty())
        text += u' ';
    text += line;
    return false;
}

}  // namespace decretum::recognition
