// SPDX-License-Identifier: MIT
#include "app/case_steps.h"

#include "grammar/nominative.h"

#include <algorithm>

namespace decretum {

namespace {

constexpr int kSureEnough = 60;  ///< Under it the rules do not know the words.
constexpr int kSureOffer = 88;   ///< An offer that nobody asked for must be right.

bool isPartOfWord(QChar sign)
{
    return sign.isLetter() || sign == u'-' || sign == u'\'' || sign.unicode() == 0x2019 || sign.unicode() == 0x02BC;
}

/// The word that the place is in or at the end of; empty: none.
std::pair<qsizetype, qsizetype> wordAt(const QString& text, qsizetype place)
{
    qsizetype begin = place;
    qsizetype end = place;
    while (begin > 0 && isPartOfWord(text.at(begin - 1)))
        --begin;
    while (end < text.size() && isPartOfWord(text.at(end)))
        ++end;
    return {begin, end};
}

bool isCapitalAt(const QString& text, qsizetype begin, qsizetype end)
{
    return begin < end && text.at(begin).isUpper();
}

/// The run of words with capitals and initials around a word; the word alone where it has none.
std::pair<qsizetype, qsizetype> runAround(const QString& text, qsizetype place)
{
    const bool isBehindInitial = place > 1 && text.at(place - 1) == u'.' && text.at(place - 2).isUpper();
    auto [begin, end] = wordAt(text, isBehindInitial ? place - 1 : place);
    if (!isCapitalAt(text, begin, end))
        return {begin, end};
    for (bool grew = true; grew;) {
        grew = false;
        qsizetype next = end;
        while (next < text.size() && (text.at(next) == u'.' || text.at(next).isSpace()))
            ++next;
        const auto [nextBegin, nextEnd] = wordAt(text, next);
        // «О.Л.»: the point after an initial belongs to it; that after a word ends a sentence.
        const bool isJoined =
            QStringView(text).sliced(end, next - end).contains(u'.') ? text.at(end - 1).isUpper() && (end < 2 || !text.at(end - 2).isLetter()) : true;
        if (next > end && isJoined && isCapitalAt(text, nextBegin, nextEnd)) {
            end = nextEnd;
            grew = true;
        }
        qsizetype before = begin;
        while (before > 0 && (text.at(before - 1) == u'.' || text.at(before - 1).isSpace()))
            --before;
        const auto [beforeBegin, beforeEnd] = wordAt(text, before);
        const bool isInitialBefore = beforeEnd - beforeBegin <= 2;
        const bool hasPoint = QStringView(text).sliced(before, begin - before).contains(u'.');
        if (before < begin && (!hasPoint || isInitialBefore) && isCapitalAt(text, beforeBegin, beforeEnd)) {
            begin = beforeBegin;
            grew = true;
        }
    }
    const bool endsWithInitial = end - wordAt(text, end).first <= 2 && end < text.size() && text.at(end) == u'.';
    return {begin, endsWithInitial ? end + 1 : end};
}

std::optional<NominativeCandidate> likeliest(const QString& phrase, Language language)
{
    const QList<NominativeCandidate> candidates = nominativesOf(phrase, language);
    if (candidates.isEmpty() || candidates.first().confidence < kSureEnough)
        return std::nullopt;
    // Where it may be a nominative too, it is one: that is how names are typed.
    const int best = candidates.first().confidence;
    const auto nominative = std::find_if(candidates.begin(), candidates.end(), [best](const NominativeCandidate& candidate) {
        return candidate.grammaticalCase == GrammaticalCase::Nominative && candidate.confidence + 2 >= best;
    });
    return nominative == candidates.end() ? candidates.first() : *nominative;
}

}  // namespace

std::optional<CaseStep> caseStepAt(const QString& text, qsizetype start, qsizetype length, Language language)
{
    qsizetype begin = start;
    qsizetype end = start + length;
    if (length == 0)
        std::tie(begin, end) = runAround(text, start);
    while (begin < end && text.at(begin).isSpace())
        ++begin;
    while (end > begin && text.at(end - 1).isSpace())
        --end;
    if (begin >= end)
        return std::nullopt;
    const QString phrase = text.sliced(begin, end - begin);
    const std::optional<NominativeCandidate> candidate = likeliest(phrase, language);
    if (!candidate)
        return std::nullopt;
    return CaseStep{begin, end - begin, candidate->text, candidate->gender, candidate->grammaticalCase, phrase};
}

CaseStep nextCase(const CaseStep& step, Language language)
{
    const Declension declension = declineAll(step.nominative, language, PhraseKind::Any, step.gender);
    CaseStep next = step;
    for (int tried = 1; tried < kCaseCount; ++tried) {
        const int at = (static_cast<int>(step.grammaticalCase) + tried) % kCaseCount;
        const DeclinedForm& form = declension.forms[static_cast<size_t>(at)];
        if (form.text.isEmpty() || form.text == step.text)
            continue;
        next.grammaticalCase = static_cast<GrammaticalCase>(at);
        next.text = form.text;
        next.length = form.text.size();
        return next;
    }
    return next;
}

QString dativeOffer(const QString& addressee, Language language)
{
    QString phrase = addressee.trimmed();
    QString close;
    while (!phrase.isEmpty() && (phrase.back() == u':' || phrase.back() == u'.' || phrase.back() == u',')) {
        close.prepend(phrase.back());
        phrase.chop(1);
    }
    const DeclinedForm dative = decline(phrase, language, PhraseKind::Any, Gender::Unknown, GrammaticalCase::Dative);
    if (dative.confidence < kSureOffer || dative.text == phrase)
        return {};
    // «керівникам» is read as no nominative by anyone, but the rules cannot be sure of it.
    const QList<NominativeCandidate> candidates = nominativesOf(phrase, language, PhraseKind::Any);
    const bool isNominative = !candidates.isEmpty() && std::any_of(candidates.begin(), candidates.end(), [&](const NominativeCandidate& candidate) {
        return candidate.grammaticalCase == GrammaticalCase::Nominative && candidate.confidence == candidates.first().confidence;
    });
    return isNominative ? dative.text + close : QString();
}

}  // namespace decretum
