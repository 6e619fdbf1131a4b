// SPDX-License-Identifier: MIT
#include "app/merged_parts.h"

#include "interchange/json.h"
#include "text/typography.h"

#include <algorithm>

namespace decretum::merging {

namespace {

QString folded(const QString& text)
{
    return foldSpaces(foldTypography(text));
}

/// Longest common subsequence of the stretches that are left between equal ends.
class Pairing {
public:
    Pairing(const QStringList& before, const QStringList& after) : m_before(before), m_after(after), m_partners(after.size(), -1) {}

    QList<qsizetype> find()
    {
        qsizetype first = 0;
        while (first < std::min(m_before.size(), m_after.size()) && m_before.at(first) == m_after.at(first)) {
            m_partners[first] = first;
            ++first;
        }
        qsizetype beforeEnd = m_before.size();
        qsizetype afterEnd = m_after.size();
        while (beforeEnd > first && afterEnd > first && m_before.at(beforeEnd - 1) == m_after.at(afterEnd - 1))
            m_partners[--afterEnd] = --beforeEnd;
        pairBetween(first, beforeEnd, afterEnd);
        pairChanged();
        return m_partners;
    }

private:
    void pairBetween(qsizetype first, qsizetype beforeEnd, qsizetype afterEnd)
    {
        constexpr qsizetype kMostSteps = 1'000'000;
        const qsizetype rows = beforeEnd - first;
        const qsizetype columns = afterEnd - first;
        if (rows * columns > kMostSteps)
            return;
        QList<int> lengths((rows + 1) * (columns + 1), 0);
        const auto length = [&](qsizetype row, qsizetype column) -> int& { return lengths[row * (columns + 1) + column]; };
        for (qsizetype row = rows - 1; row >= 0; --row) {
            for (qsizetype column = columns - 1; column >= 0; --column) {
                const bool isSame = m_before.at(first + row) == m_after.at(first + column);
                length(row, column) = isSame ? length(row + 1, column + 1) + 1 : std::max(length(row + 1, column), length(row, column + 1));
            }
        }
        for (qsizetype row = 0, column = 0; row < rows && column < columns;) {
            if (m_before.at(first + row) == m_after.at(first + column))
                m_partners[first + column++] = first + row++;
            else if (length(row + 1, column) >= length(row, column + 1))
                ++row;
            else
                ++column;
        }
    }

    /// Between two that are paired as many are left on either side: each stands for the one at its place.
    void pairChanged()
    {
        qsizetype before = 0;
        for (qsizetype at = 0; at <= m_after.size();) {
            qsizetype end = at;
            while (end < m_after.size() && m_partners.at(end) < 0)
                ++end;
            const qsizetype next = end < m_after.size() ? m_partners.at(end) : m_before.size();
            if (end - at == next - before) {
                for (; at < end; ++at)
                    m_partners[at] = before++;
            }
            before = next + 1;
            at = end + 1;
        }
    }

    const QStringList& m_before;
    const QStringList& m_after;
    QList<qsizetype> m_partners;
};

/// Everything that an annex says, in one form: its ids aside.
QString wordsOf(const Attachment& annex)
{
    Decision decision;
    decision.attachments.append(annex);
    return folded(QString::fromUtf8(writeJson(decision)));
}

using Content = decltype(Attachment::content);

/// An annex that both texts have, in what it says otherwise.
Attachment mergeAttachment(const Attachment& carried, const Attachment& before, const Attachment& after, Language language)
{
    if (wordsOf(before) == wordsOf(after))
        return carried;
    Attachment merged = carried;
    const auto itself = [](const QString& line) { return folded(line); };
    merged.title = choose(carried.title, before.title, after.title);
    merged.number = choose(carried.number, before.number, after.number);
    merged.headLines = chooseItems(carried.headLines, before.headLines, after.headLines, itself);
    merged.approvalLines = chooseItems(carried.approvalLines, before.approvalLines, after.approvalLines, itself);
    Attachment was = before;
    Attachment is = after;
    for (Attachment* annex : {&was, &is}) {  // the content alone
        annex->title = annex->number = QString();
        annex->headLines = annex->approvalLines = QStringList();
    }
    if (wordsOf(was) == wordsOf(is))
        return merged;
    merged.content = after.content;
    merged.numbering = after.numbering;
    const auto mergeAs = [&](auto kind) {
        using Kind = decltype(kind);
        const auto* one = std::get_if<Kind>(&carried.content);
        const auto* two = std::get_if<Kind>(&before.content);
        const auto* three = std::get_if<Kind>(&after.content);
        if (!one || !two || !three)
            return;
        const MergedClauses clauses =
            mergeClauses({one->clauses, carried.numbering}, {two->clauses, before.numbering}, {three->clauses, after.numbering}, language);
        merged.content = Kind{clauses.clauses};
        merged.numbering = clauses.numbering;
    };
    mergeAs(ClauseTree());
    mergeAs(PlanOfMeasures());
    return merged;
}

}  // namespace

bool isSameText(const QString& one, const QString& other)
{
    return one == other || folded(one) == folded(other);
}

const QString& choose(const QString& carried, const QString& before, const QString& after)
{
    return isSameText(before, after) ? carried : after;
}

const RichText& choose(const RichText& carried, const RichText& before, const RichText& after)
{
    return isSameText(before.plain(), after.plain()) ? carried : after;
}

QList<qsizetype> pairUp(const QStringList& before, const QStringList& after)
{
    return Pairing(before, after).find();
}

int unchangedShare(const QStringList& before, const QStringList& after)
{
    constexpr int kWhole = 100;
    const QList<qsizetype> partners = pairUp(before, after);
    int same = 0;
    for (qsizetype at = 0; at < after.size(); ++at)
        same += partners.at(at) >= 0 && before.at(partners.at(at)) == after.at(at) ? 1 : 0;
    const auto count = static_cast<int>(std::max(before.size(), after.size()));
    return count == 0 ? kWhole : same * kWhole / count;
}

QList<Attachment> mergeAttachments(
    const QList<Attachment>& carried, const QList<Attachment>& before, const QList<Attachment>& after, Language language)
{
    QStringList was;
    QStringList is;
    for (const Attachment& annex : before)
        was.append(wordsOf(annex));
    for (const Attachment& annex : after)
        is.append(wordsOf(annex));
    if (was == is)
        return carried;
    const QList<qsizetype> partners = pairUp(was, is);
    QList<Attachment> merged;
    for (qsizetype at = 0; at < after.size(); ++at) {
        const qsizetype partner = partners.at(at);
        const bool isKnown = carried.size() == before.size() && partner >= 0;
        merged.append(isKnown ? mergeAttachment(carried.at(partner), before.at(partner), after.at(at), language) : after.at(at));
    }
    return merged;
}

}  // namespace decretum::merging
