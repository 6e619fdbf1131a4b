// SPDX-License-Identifier: MIT
#include "recognize/features.h"

#include "recognize/acquaintance.h"
#include "recognize/clause_words.h"
#include "recognize/facts.h"
#include "recognize/formula.h"
#include "recognize/label_order.h"
#include "recognize/lexicon.h"
#include "recognize/line_label.h"
#include "recognize/line_neighbours.h"
#include "recognize/line_signs.h"
#include "recognize/signatures.h"
#include "text/typography.h"

#include <QRegularExpression>

#include <algorithm>

namespace decretum::recognition {

namespace {

constexpr qsizetype kVeryLongLine = 280;
constexpr qsizetype kTypeLineWords = 16;  // that a type line with body has at most
constexpr qsizetype kLinesOfHead = 14;    // between the first line of a letterhead and the type line
constexpr qsizetype kRightIndent = 30;    // blanks before a line that stands at the right
constexpr qsizetype kLongestDeadline = 160;
constexpr qsizetype kShortestTask = 20;                        // «щосуботи» ends as an infinitive does
const QRegularExpression kItemMark(QStringLiteral("[–—(-]"));  // between a member and his post

/// Spans of time without a number are short: what is long is not read for one.
bool mayBeDeadline(const QString& text)
{
    constexpr qsizetype kLongestInWords = 60;
    return text.size() < kLongestInWords || (text.size() < kLongestDeadline && std::any_of(text.begin(), text.end(), [](QChar sign) {
        return sign.isDigit() || sign == u'І' || sign == u'I';
    }));
}

class Observer {
public:
    Observer(const QList<Line>& lines, Language language) : m_lines(lines), m_language(language), m_width(wrapWidth(lines)) {}

    QList<FeatureSet> observe()
    {
        m_features.resize(m_lines.size());
        for (qsizetype at = 0; at < m_lines.size(); ++at) {
            observeText(at);
            observeHead(at);
            observeClause(at);
            observeFoot(at);
            observeNeighbour(at);
        }
        observeBelow();
        return m_features;
    }

private:
    void set(qsizetype at, Feature feature, bool isSet = true)
    {
        if (isSet)
            m_features[at].set(static_cast<size_t>(feature));
    }
    bool has(qsizetype at, Feature feature) const { return m_features.at(at).test(static_cast<size_t>(feature)); }

    bool isTypeAlone(qsizetype at) const
    {
        const TypeWord* type = typeWordAt(m_lines.at(at).key);
        return type && type->word.size() == m_lines.at(at).key.size();
    }

    void observeText(qsizetype at)
    {
        const Line& line = m_lines.at(at);
        const QString& text = line.text;
        set(at, Feature::Always);
        set(at, Feature::First, at == 0);
        // behind a label that a word processor counts the text goes on with nothing, as behind a typed one
        const bool isLower = !text.isEmpty() && line.label.isEmpty()
            && (text.front().isLower() || opensWithRoman(text, at > 0 && isTypeAlone(at - 1)) || isCutOffYear(m_lines, at)
                || (at > 0 && endsInAbbreviation(m_lines, at - 1)) || (text.front().isDigit() && isCutOffCaption(m_lines, at))
                || isNumberOfDay(m_lines, at));
        set(at, Feature::OpensUpper, !isLower && startsUpper(text));
        set(at, Feature::OpensLower, isLower);
        set(at, Feature::EndsStop, text.endsWith(u'.'));
        set(at, Feature::EndsSemicolon, text.endsWith(u';'));
        set(at, Feature::EndsColon, text.endsWith(u':'));
        set(at, Feature::EndsComma, text.endsWith(u','));
        set(at, Feature::EndsOpen, !text.isEmpty() && (text.back().isLetterOrNumber() || QStringView(u"»\")-–").contains(text.back())));
        set(at, Feature::Short, text.size() <= kShortLine);
        set(at, Feature::Long, text.size() > kLongLine);
        set(at, Feature::VeryLong, text.size() > kVeryLongLine);
        constexpr qsizetype kLastWord = 10;
        set(at, Feature::Full, m_width > 0 && line.width > m_width - kLastWord);
        set(at, Feature::Prose, isProse(text));
        set(at, Feature::Capitals, line.isCapitals);
        set(at, Feature::AfterBlank, line.afterBlank);
        set(at, Feature::Centred, line.place == Line::Place::Centre);
        set(at, Feature::Right, line.place == Line::Place::Right || line.indent >= kRightIndent);
        set(at, Feature::Gap, line.segments.size() > 1);
        set(at, Feature::PageTop, line.isPageTop);
        set(at, Feature::TableRow, line.isTableRow);
        set(at, Feature::Quoted, text.startsWith(u'«') || text.startsWith(u'"') || text.startsWith(u'“'));
    }

    /// «Педрада постановила» and below it «1. …»
    bool isOverList(qsizetype at) const
    {
        const auto below = at + 1 < m_lines.size() ? labelOf(m_lines.at(at + 1)) : std::nullopt;
        return below && !below->parsed.numbers.isEmpty() && below->parsed.numbers.last() == 1 && !labelOf(m_lines.at(at));
    }

    void observeHead(qsizetype at)
    {
        const Line& line = m_lines.at(at);
        const TypeWord* type = typeWordAt(line.key);
        const bool isType =
            type && line.text.front().isUpper() && line.text.count(u' ') < kTypeLineWords && (!line.text.endsWith(u'.') || factsOf(line).date);
        set(at, Feature::TypeWord, isType);
        set(at, Feature::TypeAlone,
            isType && (line.key.size() == type->word.size() || line.text.left(type->word.size()) == line.text.left(type->word.size()).toUpper()));
        const Facts facts = factsOf(line);
        const bool isOnlyFacts = isFactsLine(line, facts);
        set(at, Feature::FactsOnly, isOnlyFacts);
        set(at, Feature::FactsSome, !isOnlyFacts && (facts.date || facts.hasNumberSign));
        set(at, Feature::DateOpens, !isOnlyFacts && facts.date && facts.date->start == 0);
        set(at, Feature::LonePlace, isLonePlace(line));
        set(at, Feature::SubjectOpener, startsWithOneOf(line.key, WordList::SubjectOpeners));
        set(at, Feature::PreambleOpener, startsWithOneOf(line.key, WordList::PreambleOpeners));
        set(at, Feature::FormulaEnd, findFormula(line.text, isOverList(at)).start >= 0);
        set(at, Feature::Office, holdsOfficeWord(line.key));
    }

    void observeClause(qsizetype at)
    {
        const Line& line = m_lines.at(at);
        qsizetype start = 0;
        if (const auto label = labelOf(line); label && !isSigningLine(line)) {
            start = label->textStart;
            const bool isDash = label->parsed.kind == LevelFormat::Kind::Dash;
            const LabelOrder::Found found = m_series.add(label->parsed, at);
            set(at, isDash ? Feature::Dash : Feature::Label);
            set(at, Feature::FirstLabel, found.isFirst);
            set(at, Feature::NextLabel, found.before >= 0);
            set(at, Feature::StrayLabel, !isDash && found.before < 0 && !found.isFirst);
            m_before.append({at, isDash ? -1 : found.before});
        }
        const QString text = line.text.mid(start);
        const QString word = firstWord(text);
        const bool isCaption = wordsAtStart(line.key, WordList::DistributionCaptions) > 0 && line.text.contains(u':');
        const bool isAct = isInfinitive(word) && !isCaption;  // «Розіслати:»
        set(at, Feature::Infinitive, isAct);
        set(at, Feature::NewInfinitive, isAct && start == 0 && line.text.front().isUpper());
        const bool isDative = looksDative(text);
        set(at, Feature::Dative, isDative);
        set(at, Feature::TaskGiven, isDative && startsUpper(text) && holdsInfinitive(text));
        set(at, Feature::Handing, isOneOf(word, WordList::HandingVerbs));
        set(at, Feature::ControlOpener, startsWithOneOf(word, WordList::ControlOpeners));
        const qsizetype caption = deadlineCaption(line.text);
        set(at, Feature::DeadlineCaption, caption > 0 && !isCutOffCaption(m_lines, at));
        set(at, Feature::PerformersCaption, performersCaption(line.text) > 0);
        if (mayBeDeadline(line.text) && (!isAct || line.text.size() < kShortestTask) && !isCutOffYear(m_lines, at)
            && (start == 0 || line.text.front().isDigit())) {
            Decision reader;
            reader.language = m_language;
            set(at, Feature::DeadlineOnly, !deadlinesOnLine(line.text.mid(caption), false, reader).isEmpty());
        }
    }

    void observeFoot(qsizetype at)
    {
        const Line& line = m_lines.at(at);
        const qsizetype name = signatureName(withoutSigningPlace(line));
        set(at, Feature::NameAtEnd, name >= 0);
        set(at, Feature::NameAlone, name == 0);
        set(at, Feature::Post, opensWithPost(line) || startsWithOneOf(line.key, WordList::Acting));
        set(at, Feature::PositionLike, isPositionLine(line));
        set(at, Feature::Phone, hasPhone(line.text));
        set(at, Feature::Service, opensService(line));
        set(at, Feature::AnnexOpener,
            line.text.size() < kLongLine && line.text.front().isUpper() && wordsAtStart(line.key, WordList::AnnexOpeners) > 0);
        set(at, Feature::Approval, wordsAtStart(line.key, WordList::Approvals) == line.key.size());
        set(at, Feature::PersonItem, line.text.contains(kItemMark) && (isPersonItem(line.text) || isDatedItem(line.text)));
    }

    void observeNeighbour(qsizetype at)
    {
        if (at == 0)
            return;
        set(at, Feature::PreviousOpen, has(at - 1, Feature::EndsOpen) || has(at - 1, Feature::EndsComma));
        const Line& typeLine = m_lines.at(at - 1);
        const TypeWord* type = has(at - 1, Feature::TypeWord) ? typeWordAt(typeLine.key) : nullptr;
        set(at, Feature::LowerBelowType, has(at, Feature::OpensLower) && has(at - 1, Feature::TypeWord) && factsOf(m_lines.at(at)).isEmpty());
        set(at, Feature::NameOfPost, isNameOfPost(m_lines, at));
        set(at, Feature::GenitiveBody,
            (isTypeAlone(at - 1) && namesMeeting(m_lines.at(at)))
                || (has(at - 1, Feature::TypeWord) && !isTypeAlone(at - 1) && namesInstitution(m_lines.at(at))));
        const bool areCapitals = m_lines.at(at).isCapitals && typeLine.isCapitals;
        set(at, Feature::BelowFullType,
            has(at, Feature::OpensUpper) && !areCapitals && type && typeLine.key.size() > type->word.size() + 2 && factsOf(typeLine).isEmpty());
        set(at, Feature::PreviousComma, has(at - 1, Feature::EndsComma));
        set(at, Feature::PreviousColon, has(at - 1, Feature::EndsColon));
        set(at, Feature::PreviousStop,
            (has(at - 1, Feature::EndsStop) && !isNumberOfDay(m_lines, at) && !endsInInitials(m_lines, at - 1)
                && !endsInAbbreviation(m_lines, at - 1))
                || has(at - 1, Feature::EndsSemicolon));
        set(at, Feature::PreviousSemicolon, has(at - 1, Feature::EndsSemicolon));
        if (m_width == 0 || m_lines.at(at).isRest)
            return;
        const Line& above = m_lines.at(at - 1);
        const qsizetype needed = above.width + 1 + m_lines.at(at).text.section(u' ', 0, 0).size();
        constexpr qsizetype kRagged = 4;
        set(at, Feature::PreviousFull, needed > m_width - kRagged);
        set(at, Feature::PreviousEarly, needed <= m_width - kRagged);
    }

    void observeBelow()
    {
        const qsizetype count = m_lines.size();
        qsizetype type = count + kLinesOfHead;
        bool isBeforeFormula = false;
        bool isLastPart = true;
        for (qsizetype at = count - 1; at >= 0; --at) {
            set(at, Feature::BeforeType, type - at <= kLinesOfHead);
            set(at, Feature::BeforeFormula, isBeforeFormula);
            set(at, Feature::LastPart, isLastPart);
            if (has(at, Feature::TypeWord))
                type = at;
            if (has(at, Feature::FormulaEnd) || (has(at, Feature::Label) && !has(at, Feature::FactsOnly)))
                type = has(at, Feature::TypeWord) ? type : count + kLinesOfHead;
            isBeforeFormula = isBeforeFormula || has(at, Feature::FormulaEnd);
            isLastPart = isLastPart && !has(at, Feature::Label);
        }
        for (qsizetype at = 0; at + 1 < count; ++at) {
            const bool isLabelled = has(at, Feature::Label) || has(at, Feature::Dash);
            if (has(at + 1, Feature::OpensLower))  // «Детство» and below «в цифровом мире» is no town
                m_features[at].reset(static_cast<size_t>(Feature::LonePlace));
            set(at, Feature::BeforePhone, has(at + 1, Feature::Phone) && m_lines.at(at + 1).text.front().isDigit());
            set(at, Feature::HeadsList,
                !isLabelled && !has(at, Feature::PreviousComma) && has(at, Feature::OpensUpper) && has(at, Feature::Dative)
                    && !has(at, Feature::EndsSemicolon) && !has(at, Feature::EndsStop)
                    && (has(at + 1, Feature::FirstLabel) || has(at + 1, Feature::Dash)));
        }
        observeAbove();
        for (const auto& [at, before] : m_before) {
            for (qsizetype between = before < 0 ? at : before + 1; between < at; ++between)
                set(between, Feature::LabelsBelow);
        }
        observeBasis();
        for (qsizetype at = 1; at + 1 < count; ++at) {
            const bool isBelowDeadline = has(at - 1, Feature::DeadlineOnly) || has(at - 1, Feature::DeadlineCaption);
            const bool goesOn = has(at, Feature::LabelsBelow) || has(at + 1, Feature::Label);
            const bool isFree = !has(at, Feature::Label) && !has(at, Feature::Dash) && !has(at, Feature::DeadlineOnly);
            set(at, Feature::BelowDeadline, isBelowDeadline && !has(at, Feature::DeadlineOnly));
            set(at, Feature::BarePerformers, isBelowDeadline && goesOn && isFree && namesPerformers(m_lines.at(at)));
        }
    }

    /// A basis that belongs to one of several clauses stays with its text: each clause of a staff order may have one of its own.
    void observeBasis()
    {
        QList<qsizetype> captions;
        for (qsizetype at = 0; at <= m_lines.size(); ++at) {
            if (at < m_lines.size() && !has(at, Feature::TypeAlone)) {
                if (basisCaption(m_lines.at(at).text) > 0 && !has(at, Feature::Label) && m_lines.at(at).label.isEmpty())
                    captions.append(at);
                continue;
            }
            if (captions.size() == 1 && !has(captions.first(), Feature::LabelsBelow) && !has(captions.first(), Feature::BeforeFormula))
                setBasis(captions.first());
            captions.clear();
        }
    }

    void setBasis(qsizetype caption)
    {
        set(caption, Feature::BasisCaption);
        for (qsizetype at = caption + 1; at < m_lines.size(); ++at) {
            const bool isOver = has(at, Feature::TypeAlone) || has(at, Feature::AnnexOpener) || has(at, Feature::Service)
                || has(at, Feature::ControlOpener) || (has(at, Feature::NameAtEnd) && has(at, Feature::Gap));
            if (isOver)
                return;
            set(at, Feature::AfterBasis);
        }
    }

    /// What an annex belongs to, below its opener: «до наказу відділу 03.10.2022 № 58», its day and number perhaps on a line of their own.
    bool isAnnexOf(qsizetype at) const
    {
        if (at == 0 || (!has(at - 1, Feature::AnnexOpener) && !has(at - 1, Feature::AnnexOf)))
            return false;
        if (has(at, Feature::FactsOnly) && has(at - 1, Feature::AnnexOf))
            return true;
        const bool hasFacts =
            has(at, Feature::FactsSome) || has(at, Feature::FactsOnly) || (at + 1 < m_lines.size() && has(at + 1, Feature::FactsOnly));
        return hasFacts && has(at, Feature::OpensLower) && wordsAtStart(m_lines.at(at).key, WordList::AnnexOf) > 0;
    }

    void observeAbove()
    {
        bool isAfterFormula = false;
        bool isAfterType = false;
        bool isAfterOpener = false;
        bool isAfterService = false;
        bool isAfterAnnex = false;
        bool isSigned = false;
        bool isUnsigned = false;  ///< Visas stand above, and nobody has signed above them.
        bool hasClauses = false;
        for (qsizetype at = 0; at < m_lines.size(); ++at) {
            const bool isOfClauses =
                has(at, Feature::Label) || has(at, Feature::TypeAlone) || has(at, Feature::AnnexOpener) || has(at, Feature::Approval);
            const bool isHead =
                isUnsigned && has(at, Feature::AfterBlank) && has(at, Feature::NameAtEnd) && has(at, Feature::Gap) && has(at, Feature::Post);
            isAfterService = isAfterService && !isOfClauses && !isHead;  // the head signs below the visas
            isUnsigned = isUnsigned && !isHead;
            set(at, Feature::AfterService, isAfterService);
            const bool isService = has(at, Feature::Service) && !has(at, Feature::PerformersCaption) && !has(at, Feature::Label);
            isAfterAnnex = isAfterAnnex && !has(at, Feature::TypeAlone);
            set(at, Feature::AfterAnnex, isAfterAnnex);
            set(at, Feature::AnnexOf, isAnnexOf(at));
            set(at, Feature::AfterName, isSigned && isAfterFormula && !isAfterAnnex);
            const bool opensAnnex = !has(at, Feature::Label) && (has(at, Feature::AnnexOpener) || has(at, Feature::Approval));
            isAfterAnnex = isAfterAnnex || (opensAnnex && (isSigned || has(at, Feature::PageTop)) && hasClauses);
            const bool isClause = has(at, Feature::Label) && !has(at, Feature::FactsOnly);  // a name above it was a performer's
            isSigned = (isSigned && !isClause) || (has(at, Feature::NameAtEnd) && !has(at, Feature::Label));
            isSigned = isSigned && !has(at, Feature::TypeAlone);
            const bool wasSigned = isSigned && !has(at, Feature::NameAtEnd);
            hasClauses = hasClauses || isAfterFormula || has(at, Feature::Label);
            isUnsigned = isUnsigned || (isService && hasClauses && !isAfterService && !wasSigned);
            isAfterService = isAfterService || (isService && hasClauses);
            if (has(at, Feature::TypeAlone) && isAfterFormula)
                isAfterFormula = isAfterOpener = false;  // the next document of the source
            isAfterOpener = isAfterOpener && (!has(at, Feature::Label) || has(at, Feature::FactsOnly));
            set(at, Feature::AfterFormula, isAfterFormula);
            set(at, Feature::AfterType, isAfterType && !isAfterOpener && !isAfterFormula);
            set(at, Feature::AfterOpener, isAfterOpener && !isAfterFormula);
            if (isAfterType)
                m_features[at].reset(static_cast<size_t>(Feature::BeforeType));
            isAfterFormula = isAfterFormula || has(at, Feature::FormulaEnd);
            isAfterType = ((isAfterType && !isClause) || has(at, Feature::TypeWord)) && !has(at, Feature::NameAtEnd);
            isAfterOpener = isAfterOpener || has(at, Feature::PreambleOpener);
        }
    }

    const QList<Line>& m_lines;
    Language m_language;
    qsizetype m_width;
    LabelOrder m_series;
    QList<std::pair<qsizetype, qsizetype>> m_before;  ///< Of each label: its line and that of the label before it.
    QList<FeatureSet> m_features;
};

}  // namespace

QList<FeatureSet> featuresOf(const QList<Line>& lines, Language language)
{
    return Observer(lines, language).observe();
}

}  // namespace decretum::recognition
