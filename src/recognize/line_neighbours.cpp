// SPDX-License-Identifier: MIT
#include "recognize/line_neighbours.h"

#include "recognize/addressee.h"
#include "recognize/facts.h"
#include "recognize/lexicon.h"
#include "recognize/line_label.h"
#include "recognize/line_signs.h"

#include <QRegularExpression>

namespace decretum::recognition {

namespace {

/// Without its label.
QString toldIn(const Line& line)
{
    const auto label = labelOf(line);
    return line.text.mid(label ? label->textStart : 0);
}

}  // namespace

bool isCutOffYear(const QList<Line>& lines, qsizetype at)
{
    static const QRegularExpression year(QStringLiteral("^\\d{4}\\s*(?:року|года)\\s*[.;]?$"));
    const QString above = at > 0 ? lines.at(at - 1).text.trimmed() : QString();
    return !above.isEmpty() && above.back().isLower() && year.match(lines.at(at).text.trimmed()).hasMatch();
}

bool isNumberOfDay(const QList<Line>& lines, qsizetype at)
{
    static const QRegularExpression sign(QStringLiteral("^(?:№|N)\\s?\\d"));
    static const QRegularExpression day(QStringLiteral("\\d{4}\\s?(?:року|года|р\\.?|г\\.?)?$"));
    return at > 0 && sign.match(lines.at(at).text).hasMatch() && day.match(lines.at(at - 1).text).hasMatch()
        && !isFactsLine(lines.at(at), factsOf(lines.at(at)));
}

bool isCutOffCaption(const QList<Line>& lines, qsizetype at)
{
    constexpr qsizetype kLongestPreposition = 2;
    const QString last = at > 0 ? lines.at(at - 1).text.section(u' ', -1) : QString();
    return !last.isEmpty() && last.size() <= kLongestPreposition && last.back().isLetter();
}

bool endsInInitials(const QList<Line>& lines, qsizetype at)
{
    static const QRegularExpression initials(QStringLiteral("[А-ЯІЇЄҐЁ]\\.$"));
    const QString told = toldIn(lines.at(at));
    return initials.match(told).hasMatch() && looksDative(told) && !holdsInfinitive(told);
}

bool endsInAbbreviation(const QList<Line>& lines, qsizetype at)
{
    const QString last = lines.at(at).key.section(u' ', -1);
    return last.endsWith(u'.') && last.size() > 1
        && (isOneOf(last, WordList::PartWords) || isOneOf(last, WordList::PositionOpeners) || isOneOf(last, WordList::PerformersCaptions));
}

bool isNameOfPost(const QList<Line>& lines, qsizetype at)
{
    const auto isLabelAlone = [&lines](qsizetype line) {
        const auto label = line >= 0 ? labelOf(lines.at(line)) : std::nullopt;
        return label && label->textStart >= lines.at(line).text.size();
    };
    if (at == 0 || (!labelOf(lines.at(at - 1)) && !isLabelAlone(at - 2)) || !opensWithName(lines.at(at).text))
        return false;
    const QString told = toldIn(lines.at(at - 1));
    return !told.isEmpty() && told.back().isLetterOrNumber() && isPost(firstWord(told)) && !holdsInfinitive(told) && !told.contains(u'(');
}

}  // namespace decretum::recognition
