// SPDX-License-Identifier: MIT
#include "recognize/formula.h"

#include "recognize/lexicon.h"
#include "text/letters.h"
#include "text/typography.h"

#include <algorithm>

namespace decretum::recognition {

namespace {

constexpr qsizetype kFormulaWords = 10;  // that a formula with its grammatical subject has at most

bool isOfWord(QChar sign)
{
    return sign.isLetter() || isApostropheLike(sign);
}

/// Where the grammatical subject of the verb at `verb` begins, not before `from`: «научно-методический совет РЕШИЛ»; the verb where
/// nobody is named.
qsizetype subjectStart(const QString& text, qsizetype from, qsizetype verb)
{
    qsizetype subject = verb;
    for (qsizetype at = from; at < verb;) {
        qsizetype end = at;
        while (end < verb && !text.at(end).isSpace())
            ++end;
        const QString key = comparisonKey(QStringView(text).sliced(at, end - at));
        if (isOneOf(key, WordList::FormulaSubjects))
            return subject < at ? subject : at;
        if (!endsWithOneOf(key, WordList::NominativeAdjectives))
            subject = verb;
        else if (subject == verb)
            subject = at;
        at = end;
        while (at < verb && text.at(at).isSpace())
            ++at;
    }
    return verb;
}

/// Length of a verb in the first person at the end of a longer word; 0: none.
qsizetype gluedVerb(const QString& key)
{
    constexpr qsizetype kShortestVerb = 6;
    for (qsizetype length = kShortestVerb; length < key.size(); ++length) {
        const QString verb = key.right(length);
        if (formulaVerb(verb) && isFirstPerson(verb))
            return length;
    }
    return 0;
}

}  // namespace

FoundFormula findFormula(const QString& text, bool isOverList)
{
    qsizetype end = text.size();
    bool hasColon = isOverList && !text.isEmpty() && text.back().isLetter();
    while (end > 0 && (QStringView(u":.,").contains(text.at(end - 1)) || text.at(end - 1).isSpace())) {
        hasColon = hasColon || text.at(end - 1) == u':';
        --end;
    }
    qsizetype start = end;
    while (start > 0 && isOfWord(text.at(start - 1)))
        --start;
    const QString word = text.mid(start, end - start);
    const QString key = comparisonKey(word);
    if (isOneOf(key, WordList::StatingVerbs))
        return {};
    auto verb = formulaVerb(key);
    if (const qsizetype glued = verb || !hasColon ? 0 : gluedVerb(key); glued > 0)  // «мистецтванаказую:»
        return {end - glued, *formulaVerb(key.right(glued))};
    if (!verb && hasColon && isOneOf(key, WordList::HandingVerbs) && containsOneOf(comparisonKey(text.left(start)), WordList::DeemingWords))
        verb = DecisionKind::Resolution;  // «учасники вважають за необхідне рекомендувати:»
    if (!verb && hasColon && word.size() > 1 && word == word.toUpper() && endsWithOneOf(key, WordList::FormulaEndings))
        verb = DecisionKind::Resolution;  // «ВИМАГАЄМО:», whatever it asks for
    const bool isHeads = end == text.size() && (key.startsWith(u"наказ") || key.startsWith(u"приказ") || key.startsWith(u"постановл"));
    const bool isSetOff = hasColon || word == word.toUpper() || (isHeads && isFirstPerson(key));
    if (!verb || !isSetOff)
        return {};
    if (isFirstPerson(key))
        return {start, *verb};
    const QString before = text.left(start);
    qsizetype cut =
        std::max({before.lastIndexOf(QStringLiteral(". ")) + 1, before.lastIndexOf(u',') + 1, before.lastIndexOf(u'»') + 1, qsizetype{0}});
    while (cut < start && text.at(cut).isSpace())
        ++cut;
    const bool isShort = text.mid(cut, start - cut).split(u' ', Qt::SkipEmptyParts).size() <= kFormulaWords;
    const bool hasGround = startsWithOneOf(comparisonKey(text.mid(cut)), WordList::PreambleOpeners);
    return {isShort && !hasGround ? cut : subjectStart(text, cut, start), *verb};
}

qsizetype pastFormula(const QString& text)
{
    for (qsizetype colon = text.indexOf(u':'); colon >= 0; colon = text.indexOf(u':', colon + 1)) {
        qsizetype start = colon;
        while (start > 0 && text.at(start - 1).isSpace())
            --start;
        const qsizetype end = start;
        while (start > 0 && isOfWord(text.at(start - 1)))
            --start;
        const QString word = text.mid(start, end - start);
        qsizetype rest = colon + 1;
        while (rest < text.size() && text.at(rest).isSpace())
            ++rest;
        if (rest < text.size() && formulaVerb(comparisonKey(word)) && (word == word.toUpper() || text.at(rest).isDigit()))
            return rest;
    }
    return -1;
}

QString formulaText(const QString& text)
{
    QString formula = text.trimmed();
    while (formula.endsWith(u':') || formula.endsWith(u' '))
        formula.chop(1);
    return formula + (text.trimmed().endsWith(u':') ? QStringLiteral(":") : QString());
}

}  // namespace decretum::recognition
