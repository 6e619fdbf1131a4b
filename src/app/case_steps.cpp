// SPDX-License-Identifier: MIT
#include "app/case_steps.h"

#include "app/name_run.h"
#include "grammar/nominative.h"

#include <algorithm>

namespace decretum {

namespace {

constexpr int kSureEnough = 60;  ///< Under it the rules do not know the words.
constexpr int kSureOffer = 88;   ///< An offer that nobody asked for must be right.

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

/// The language's other cases, from the one that follows on; the first comes after the last.
QList<GrammaticalCase> casesAfter(GrammaticalCase grammaticalCase, Language language)
{
    QList<GrammaticalCase> others;
    for (int step = 1; step < kCaseCount; ++step) {
        const auto other = static_cast<GrammaticalCase>((static_cast<int>(grammaticalCase) + step) % kCaseCount);
        if (hasCase(language, other))
            others.append(other);
    }
    return others;
}

}  // namespace

std::optional<CaseStep> caseStepAt(const QString& text, qsizetype start, qsizetype length, Language language)
{
    qsizetype begin = start;
    qsizetype end = start + length;
    if (length == 0)
        std::tie(begin, end) = nameRunAt(text, start, language);
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

CaseStep nextCase(const CaseStep& step, Language language, const DeclensionOptions& options)
{
    const Declension declension = declineAll(step.nominative, language, PhraseKind::Any, step.gender, options);
    CaseStep next = step;
    for (const GrammaticalCase each : casesAfter(step.grammaticalCase, language)) {
        const QString& form = declension.in(each).text;
        if (form.isEmpty() || form == step.text)
            continue;
        next.grammaticalCase = each;
        next.text = form;
        next.length = form.size();
        return next;
    }
    return next;
}

std::optional<RichRun> nextCase(const RichRun& reference, Language language, const DirectoryText& directory, const DeclensionOptions& options)
{
    const std::optional<GrammaticalCase> stands = reference.reference ? caseOf(*reference.reference) : std::nullopt;
    if (!stands)
        return std::nullopt;
    const QList<NominativeCandidate> candidates = nominativesOf(reference.text, language, PhraseKind::Any, *stands);
    const Declension byRules =
        candidates.isEmpty() ? Declension() : declineAll(candidates.first().text, language, PhraseKind::Any, candidates.first().gender, options);
    for (const GrammaticalCase each : casesAfter(*stands, language)) {
        RichRun next = reference;
        next.reference = inCase(*reference.reference, each);
        const std::optional<QString> known = directory ? directory(*next.reference) : std::nullopt;
        next.text = known.value_or(byRules.in(each).text);
        if (!next.text.isEmpty() && next.text != reference.text)
            return next;
    }
    return std::nullopt;
}

QString dativeOffer(const QString& addressee, Language language, const DeclensionOptions& options)
{
    QString phrase = addressee.trimmed();
    QString close;
    while (!phrase.isEmpty() && (phrase.back() == u':' || phrase.back() == u'.' || phrase.back() == u',')) {
        close.prepend(phrase.back());
        phrase.chop(1);
    }
    const DeclinedForm dative = decline(phrase, language, PhraseKind::Any, Gender::Unknown, GrammaticalCase::Dative, options);
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
