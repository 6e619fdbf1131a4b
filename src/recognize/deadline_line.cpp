// SPDX-License-Identifier: MIT
// Deadlines on a line of their own.
#include "recognize/clause_words.h"

#include <QRegularExpression>

namespace decretum::recognition {

namespace {

QString withoutClosing(QString text)
{
    text = text.trimmed();
    while (text.endsWith(u':') || text.endsWith(u';') || text.endsWith(u','))
        text = text.chopped(1).trimmed();
    // «2020 р.» keeps its full stop, «постійно.» does not
    if (text.size() > 1 && text.endsWith(u'.')) {
        const qsizetype end = text.size() - 1;
        qsizetype start = end;
        while (start > 0 && !text.at(start - 1).isSpace() && !text.at(start - 1).isDigit() && text.at(start - 1) != u'.')
            --start;
        if (end - start > 3 || text.at(text.size() - 2).isDigit() || text.at(text.size() - 2).isSpace())
            text = text.chopped(1).trimmed();
    }
    return text;
}

/// What of «фінал – травень 2022 р.» stands behind the dash; empty: nothing does.
QString behindDash(const QString& text)
{
    static const QRegularExpression dash(QStringLiteral("^[^\\d]*\\s[–—-]\\s+"));
    const auto match = dash.match(text);
    return match.hasMatch() ? text.mid(match.capturedEnd()) : QString();
}

std::optional<Deadline> deadlineOf(const QString& words, const Decision& decision)
{
    const QString text = withoutClosing(words);
    DeadlineReading reading = parseDeadline(text, decision.language, decision.date);
    if (!reading.isValue())
        return std::nullopt;
    // Hours and notes in brackets are no part of what has days; an event is all that is printed.
    if (reading.deadline.kind == Deadline::Kind::Event)
        reading.deadline.text = text;
    return reading.deadline;
}

/// Deadlines parted by commas, words before them («фінал – травень») left out where `mayHaveWords`.
class DeadlineList {
public:
    DeadlineList(const QString& text, const Decision& decision, bool mayHaveWords)
        : m_parts(text.split(u',')), m_decision(decision), m_mayHaveWords(mayHaveWords)
    {
        for (qsizetype at = 0; at < m_parts.size();)
            at += take(at);
        for (qsizetype at = m_deadlines.size() - 2; at >= 0; --at)
            m_deadlines[at] = withYearOf(m_deadlines.at(at), m_deadlines.at(at + 1), decision.language);
    }

    const QList<Deadline>& deadlines() const { return m_deadlines; }
    bool isWhole() const { return m_isWhole; }

private:
    /// How many parts were taken. What recurs may have commas of its own: «щокварталу, до 5 числа».
    qsizetype take(qsizetype start)
    {
        auto deadline = read(m_parts.at(start));
        qsizetype count = 1;
        if (deadline && deadline->kind == Deadline::Kind::Recurring) {
            for (qsizetype longer = m_parts.size() - start; longer > 1; --longer) {
                if (const auto whole = read(m_parts.mid(start, longer).join(u','))) {
                    deadline = whole;
                    count = longer;
                    break;
                }
            }
        }
        if (deadline)
            m_deadlines.append(*deadline);
        else
            m_isWhole = false;
        return count;
    }

    std::optional<Deadline> read(const QString& words) const
    {
        auto deadline = deadlineOf(words, m_decision);
        if (!deadline && (m_mayHaveWords || !m_deadlines.isEmpty()))
            deadline = deadlineOf(behindDash(words), m_decision);
        return deadline;
    }

    QStringList m_parts;
    const Decision& m_decision;
    bool m_mayHaveWords;
    bool m_isWhole = true;
    QList<Deadline> m_deadlines;
};

/// «до 10.03.2022; щокварталу до 5 числа»: each by itself; empty: some part is none.
QList<Deadline> partedBySemicolons(const QString& text, const Decision& decision)
{
    QList<Deadline> deadlines;
    for (const QString& part : text.split(u';')) {
        const auto deadline = deadlineOf(part, decision);
        if (!deadline)
            return {};
        deadlines.append(*deadline);
    }
    return deadlines;
}

}  // namespace

QList<Deadline> deadlinesOnLine(const QString& phrase, bool hasCaption, const Decision& decision)
{
    const QString text = withoutClosing(phrase);
    if (text.isEmpty())
        return {};
    if (text.contains(u';')) {
        if (const QList<Deadline> parted = partedBySemicolons(text, decision); !parted.isEmpty())
            return parted;
    }
    const auto whole = deadlineOf(text, decision);
    if (whole && !text.contains(u','))
        return {*whole};
    const DeadlineList list(text, decision, hasCaption && !whole);
    // «Жовтень, листопад 2022 р.» are two, as «жовтень, грудень» are
    const bool areSpans = list.isWhole() && list.deadlines().size() > 1
        && std::all_of(list.deadlines().begin(), list.deadlines().end(), [](const Deadline& each) { return each.kind == Deadline::Kind::During; });
    if (whole && !areSpans)
        return {*whole};
    if (list.isWhole())
        return list.deadlines();
    if (hasCaption)
        return {Deadline{.text = text, .kind = Deadline::Kind::Event}};
    return {};
}

}  // namespace decretum::recognition
