// SPDX-License-Identifier: MIT
// What a line says, without what is no text and with words that were torn or spaced mended.
#include "recognize/line_text.h"

#include "recognize/formula.h"
#include "recognize/lexicon.h"
#include "text/letters.h"
#include "text/typography.h"

#include <QRegularExpression>

#include <algorithm>

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

}  // namespace

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
    if (line.segments.size() == 1)  // a line that its blanks justify
        line.width = line.indent + std::max(line.text.size(), raw.trimmed().size());
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

/// A page number («- 3 -», «3») or marks without a word.
bool isDebris(const QString& folded)
{
    static const QRegularExpression pageNumber(
        QStringLiteral("^[-–—]?\\s?\\d{1,3}\\s?[-–—]$|^[-–—]\\s?\\d{1,3}\\s?[-–—]?$|^\\d{1,3}$|^(?:стор|сторінка|стр|страница)\\.?\\s?\\d{1,3}"
                       "(?:\\s?(?:з|із|из)\\s?\\d{1,3})?$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression stamp(QStringLiteral("^М\\.\\s?П\\.?$"));  // where the seal is put
    if (pageNumber.match(folded).hasMatch() || stamp.match(folded).hasMatch() || startsWithOneOf(comparisonKey(folded), WordList::WebDebris))
        return true;
    return std::none_of(folded.begin(), folded.end(), [](QChar sign) { return sign.isLetterOrNumber(); }) && !folded.contains(u'_');
}

Line withText(Line line, const QString& text)
{
    line.segments = splitSegments(text);
    line.text = foldSpaces(text);
    line.key = comparisonKey(line.text);
    line.width = line.indent + line.text.size();
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
