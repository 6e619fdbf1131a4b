// SPDX-License-Identifier: MIT
#include "recognize/running_heads.h"

#include "recognize/facts.h"
#include "recognize/lexicon.h"
#include "recognize/line_label.h"
#include "recognize/people.h"

#include <QHash>
#include <QRegularExpression>

namespace decretum::recognition {

namespace {

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

}  // namespace

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
    const auto isOfHead = [&head](const Line& line) {
        static const QRegularExpression continued(QStringLiteral("\\s*\\(\\p{L}+\\)$"));  // «(продовження)»
        const QString said = QString(line.key).remove(continued);
        const TypeWord* type = typeWordAt(said);  // «Рішення колегії» of a text that begins below its head
        const QSet<QString> stems = stemsOf(type ? said.mid(type->word.size()) : said);
        const bool isHeading = line.text.front().isUpper() && !said.isEmpty() && said.back().isLetterOrNumber() && nameAtEnd(line.text) < 0;
        return isHeading && stems.size() > (type ? 0 : 1) && head.contains(stems);
    };
    // «Рішення колегії від 26.02.2015, протокол № 2» alone between two pages, the clauses going on below it
    const auto isHeadAgain = [&lines, &isBelowLabels](qsizetype at) {
        const Line& line = lines.at(at);
        const bool isParted = line.afterBlank && at + 1 < lines.size() && lines.at(at + 1).afterBlank;
        if (!isParted || !isBelowLabels || !typeWordAt(line.key))
            return false;
        const bool isType = line.text.front().isUpper() && !line.text.endsWith(u'.') && !line.text.endsWith(u':');
        return isType && line.text.contains(u' ') && (labelOf(lines.at(at + 1)) || lines.at(at + 1).text.front().isLower());
    };
    const auto isRunningHead = [&](qsizetype at) {
        const Line& line = lines.at(at);
        if (at == 0 || line.text.size() > kLongest || !line.label.isEmpty() || line.isRest)
            return false;
        const bool isUnfinished = !lines.at(at - 1).text.endsWith(u'.') && !lines.at(at - 1).text.endsWith(u':');
        const bool goesOn = isUnfinished && at + 1 < lines.size() && lines.at(at + 1).text.front().isLower();
        const bool isTold = startsWithOneOf(line.key, WordList::PageHeads);
        const bool isBesideNumber = besidePageNumbers.contains(line.number);
        const bool isRepeated = counts.value(line.key) > 1 && seen.contains(line.key) && (goesOn || isTold);
        return isRepeated || (isTold && isBesideNumber) || (isBesideNumber && isOfHead(line)) || isHeadAgain(at);
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

}  // namespace decretum::recognition
