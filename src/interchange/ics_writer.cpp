// SPDX-License-Identifier: MIT
#include "interchange/ics_writer.h"

#include "interchange/ics_lines.h"
#include "model/attachment_clauses.h"
#include "model/clause_labels.h"
#include "model/recurrence_days.h"
#include "text/dates.h"

#include <QRegularExpression>
#include <QUuid>

namespace decretum {

using namespace Qt::Literals::StringLiterals;

namespace {

using interchange::calendarWords;
using interchange::IcsLines;

constexpr qsizetype kLongestSummary = 120;
const QUuid kUnnamed(u"{6f1f2c0e-9a53-5d1b-8a55-0f6a4c1d7e21}"_s);  // of clauses that have no id of their own

/// What a calendar makes of a deadline.
struct Entry {
    QDate day{};        ///< Invalid: a task without a day.
    QByteArray rule{};  ///< Of a series that begins with `day`.
};

Entry entryOf(const Clause& clause, const Deadline& deadline, QDate issued)
{
    if (clause.life.state == ClauseLife::State::Extended && clause.life.extendedTo.isValid())
        return {.day = clause.life.extendedTo};
    if (const auto rule = parseRecurrenceRule(deadline.rule)) {
        RecurrenceRule bounded = *rule;
        if (!bounded.until && deadline.to)
            bounded.until = deadline.to;
        const auto first = firstDay(bounded, deadline.from.value_or(issued));
        if (first)
            return {.day = *first, .rule = toText(bounded).toLatin1()};
    }
    if (deadline.to)
        return {.day = *deadline.to};
    return {.day = deadline.from.value_or(QDate())};
}

QString shortened(const QString& words)
{
    if (words.size() <= kLongestSummary)
        return words;
    const qsizetype blank = words.lastIndexOf(u' ', kLongestSummary);
    return words.left(blank > kLongestSummary / 2 ? blank : kLongestSummary) + u'…';
}

QString performersOf(const Clause& clause)
{
    QStringList names;
    for (const PersonMention& person : clause.persons) {
        if (person.role == PersonMention::Role::Addressee)
            names.append(person.position.isEmpty() ? person.name : person.name + u", "_s + person.position);
    }
    for (const Performer& performer : clause.performers)
        names.append(performer.text);
    return names.join(u"; "_s);
}

/// «НАКАЗ, 05.09.2022, № 115»
QString actLine(const Decision& decision)
{
    QStringList parts;
    if (!decision.typeName.isEmpty())
        parts.append(decision.typeName);
    if (decision.date.isValid())
        parts.append(digitalDate(decision.date));
    if (!decision.number.isEmpty())
        parts.append(u"№ "_s + decision.number);
    return calendarWords(parts.join(u", "_s));
}

QByteArray statusOf(const ClauseLife& life, bool isTask)
{
    switch (life.state) {
    case ClauseLife::State::Cancelled: return "CANCELLED";
    case ClauseLife::State::Done: return isTask ? "COMPLETED" : "CONFIRMED";
    case ClauseLife::State::Partly: return isTask ? "IN-PROCESS" : "CONFIRMED";
    case ClauseLife::State::Open:
    case ClauseLife::State::Extended: break;
    }
    return isTask ? "NEEDS-ACTION" : "CONFIRMED";
}

class CalendarWriter {
public:
    CalendarWriter(const Decision& decision, const QDateTime& time)
        : m_decision(decision),
          m_stamp(time.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'").toLatin1()),
          m_issued(decision.date.isValid() ? decision.date : time.toUTC().date())
    {}

    QByteArray write()
    {
        m_lines.add("BEGIN", "VCALENDAR");
        m_lines.add("VERSION", "2.0");
        m_lines.add("PRODID", "-//Decretum//Deadlines//EN");
        m_lines.add("CALSCALE", "GREGORIAN");
        m_lines.addText("X-WR-CALNAME", actLine(m_decision));
        addClauses(m_decision.clauses, m_decision.numbering, QString());
        int annex = 0;
        for (const Attachment& attachment : m_decision.attachments) {
            const QString place = QString::number(++annex);
            forEachList(attachment, [&](const QList<Clause>& clauses) { addClauses(clauses, attachment.numbering, place); });
        }
        if (!m_hasEntries)
            addJournal();
        m_lines.add("END", "VCALENDAR");
        return m_lines.bytes();
    }

private:
    void addClauses(const QList<Clause>& clauses, const NumberingScheme& scheme, const QString& annex)
    {
        QStringList above;  // whom the clauses around this one tell to act
        for (const LabelledClause& labelled : labelClauses(clauses, scheme, m_decision.language)) {
            ++m_ordinal;
            above.resize(labelled.depth);
            int ordinal = 0;
            for (const Deadline& deadline : labelled.clause->deadlines)
                addEntry(labelled, deadline, ++ordinal, above, annex);
            above.append(calendarWords(labelled.clause->addressee));
        }
    }

    void addEntry(const LabelledClause& labelled, const Deadline& deadline, int ordinal, const QStringList& above, const QString& annex)
    {
        m_hasEntries = true;
        const Clause& clause = *labelled.clause;
        const Entry entry = entryOf(clause, deadline, m_issued);
        const bool isTask = !entry.day.isValid();
        const char* component = isTask ? "VTODO" : "VEVENT";
        m_lines.add("BEGIN", component);
        m_lines.add("UID", uidOf(clause, labelled.label, annex) + (ordinal > 1 ? '-' + QByteArray::number(ordinal) : QByteArray()));
        m_lines.add("DTSTAMP", m_stamp);
        if (!isTask) {
            m_lines.addDay("DTSTART", entry.day);
            m_lines.addDay("DTEND", entry.day.addDays(1));
            m_lines.add("TRANSP", "TRANSPARENT");
        }
        if (!entry.rule.isEmpty())
            m_lines.add("RRULE", entry.rule);
        m_lines.addText("SUMMARY", shortened(calendarWords(labelled.label + u' ' + clause.text.plain())));
        m_lines.addText("DESCRIPTION", descriptionOf(labelled, deadline, above));
        m_lines.add("STATUS", statusOf(clause.life, isTask));
        m_lines.add("END", component);
    }

    QString descriptionOf(const LabelledClause& labelled, const Deadline& deadline, const QStringList& above) const
    {
        const Clause& clause = *labelled.clause;
        QStringList told = above;
        told.append(clause.addressee);
        QStringList lines{calendarWords(labelled.label + u' ' + clause.text.plain()),
            calendarWords(told.filter(QRegularExpression(u"\\S"_s)).join(u"; "_s)), calendarWords(performersOf(clause)), calendarWords(deadline.text),
            actLine(m_decision), calendarWords(m_decision.subject)};
        lines.removeAll(QString());
        lines.removeDuplicates();
        return lines.join(u'\n');
    }

    QByteArray uidOf(const Clause& clause, const QString& label, const QString& annex) const
    {
        if (!clause.id.isNull())
            return clause.id.toString().toLatin1();
        const QStringList told{m_decision.typeName, m_decision.body, m_decision.number, m_decision.date.toString(Qt::ISODate), m_decision.subject,
            annex, label, QString::number(m_ordinal)};
        return QUuid::createUuidV5(kUnnamed, told.join(u'\n')).toString(QUuid::WithoutBraces).toLatin1();
    }

    void addJournal()
    {
        m_lines.add("BEGIN", "VJOURNAL");
        m_lines.add("UID", m_decision.id.isNull() ? uidOf(Clause{}, QString(), QString()) : m_decision.id.toString().toLatin1());
        m_lines.add("DTSTAMP", m_stamp);
        m_lines.addDay("DTSTART", m_issued);
        m_lines.addText("SUMMARY", actLine(m_decision));
        m_lines.addText("DESCRIPTION", calendarWords(m_decision.subject));
        m_lines.add("END", "VJOURNAL");
    }

    const Decision& m_decision;
    QByteArray m_stamp;
    QDate m_issued;
    IcsLines m_lines;
    int m_ordinal = 0;
    bool m_hasEntries = false;
};

}  // namespace

QByteArray writeCalendar(const Decision& decision, const QDateTime& time)
{
    return CalendarWriter(decision, time).write();
}

}  // namespace decretum
