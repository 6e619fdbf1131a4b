// SPDX-License-Identifier: MIT
#include "recognize/paper.h"

#include "recognize/acquaintance.h"
#include "recognize/approval.h"
#include "recognize/clause_tree.h"
#include "recognize/facts.h"
#include "recognize/left_words.h"
#include "recognize/lexicon.h"
#include "recognize/signatures.h"
#include "text/typography.h"

#include <algorithm>

namespace decretum::recognition {

namespace {

constexpr qsizetype kLinesOfHead = 15;  // among which the type line of a paper stands
constexpr qsizetype kRightIndent = 30;  // blanks before a line that stands at the right, such as a letter's addressee

/// Length of the type words that the line begins with; 0: it is no type line.
qsizetype typeLength(const Line& line)
{
    const qsizetype length = wordsAtStart(line.key, WordList::Papers);
    if (length == 0 || !line.text.front().isUpper() || line.text.size() > kLongLine)
        return 0;
    const QString rest = line.key.mid(length).trimmed();
    const bool isCapitals = line.text.left(length).toUpper() == line.text.left(length);
    return rest.isEmpty() || isCapitals || startsWithOneOf(rest, WordList::SubjectOpeners) ? length : 0;
}

class PaperReader {
public:
    PaperReader(const QList<Line>& lines, const QList<ReadLine>& roles, Decision& decision, Notes& notes)
        : m_lines(lines), m_roles(roles), m_decision(decision), m_notes(notes)
    {}

    static qsizetype findType(const QList<Line>& lines)
    {
        for (qsizetype at = 0; at < std::min(kLinesOfHead, lines.size()); ++at) {
            if (typeLength(lines.at(at)) > 0)
                return at;
        }
        return -1;
    }

    /// The index of the first line of the text.
    qsizetype readHead()
    {
        const qsizetype type = findType(m_lines);
        if (type < 0)
            return 0;
        QList<Line> approval;
        for (qsizetype at = 0; at < type; ++at) {
            if (m_roles.at(at).role == LineRole::Approval)
                approval.append(m_lines.at(at));
            else if (!takeFacts(m_lines.at(at)))
                m_decision.letterhead.append(m_lines.at(at).text);
        }
        readApproval(approval, m_decision, m_notes);
        const qsizetype length = typeLength(m_lines.at(type));
        m_decision.typeName = m_lines.at(type).text.left(length);
        m_decision.subject = m_lines.at(type).text.mid(length).trimmed();
        qsizetype at = type + 1;
        while (at < m_lines.size() && (takeFacts(m_lines.at(at)) || takeSubject(m_lines.at(at))))
            ++at;
        return at;
    }

private:
    bool takeFacts(const Line& line)
    {
        const Facts facts = factsOf(line);
        if (!isFactsLine(line, facts) || !facts.rest.isEmpty())
            return false;
        QStringList kept;
        if (facts.date && !m_decision.date.isValid()) {
            m_decision.date = facts.date->date;
            m_decision.isDateVerbal = facts.date->isVerbal;
            kept += {line.text.mid(facts.date->start, facts.date->length), QStringLiteral("від от")};
            m_notes.tell(QStringLiteral("/date"), line, kept.first(), 100);
        }
        const auto take = [&kept](QString& known, const QString& found) {
            if (known.isEmpty())
                kept.append(known = found);
        };
        take(m_decision.number, facts.number);
        take(m_decision.place, facts.place);
        tellLeftWords(m_notes.findings, FindingKind::NotUnderstood, line.number, line.text, kept.join(u' '));
        return true;
    }

    bool takeSubject(const Line& line)
    {
        if (line.text.size() > kLongLine || line.text.endsWith(u'.') || line.text.endsWith(u':') || line.cells.size() > 1)
            return false;
        const bool opens = m_decision.subject.isEmpty() && (startsWithOneOf(line.key, WordList::SubjectOpeners) || !startsUpper(line.text));
        const bool isNumber = line.text.startsWith(u'№') && line.segments.size() == 1;
        const bool continues = !m_decision.subject.isEmpty() && !line.afterBlank && (!startsUpper(line.text) || isNumber);
        if (!opens && !continues)
            return false;
        m_decision.subject += (m_decision.subject.isEmpty() ? QString() : QStringLiteral(" ")) + line.text;
        return true;
    }

    const QList<Line>& m_lines;
    const QList<ReadLine>& m_roles;
    Decision& m_decision;
    Notes& m_notes;
};

/// A plan of measures: the rows of its table, which were told apart already, are the clauses. False: there are none, or other words stand before.
bool readPlan(const QList<Line>& body, Decision& decision, Notes& notes)
{
    const bool isPlan = wordsAtStart(comparisonKey(decision.typeName), WordList::PlanTypes) > 0;
    if (!isPlan || body.isEmpty() || body.first().sure != LineRole::Clause)
        return false;
    QList<ReadLine> roles;
    for (const Line& line : body)
        roles.append({.role = line.sure.value_or(LineRole::ClauseMore)});
    decision.clauses = recognizeClauses(body, roles, QStringLiteral("/clauses"), decision, decision.numbering, notes);
    return true;
}

/// A sheet on which those sign who have read a document.
bool readAcquaintanceSheet(const QList<Line>& body, Decision& decision, Notes& notes)
{
    if (body.isEmpty() || !isAcquaintanceHead(body.first()))
        return false;
    readAcquaintance(body, decision, notes);
    return true;
}

}  // namespace

bool isPaper(const QList<Line>& lines)
{
    return PaperReader::findType(lines) >= 0;
}

void recognizePaper(const QList<Line>& lines, const QList<ReadLine>& roles, Decision& decision, Notes& notes)
{
    decision = Decision{.language = decision.language, .kind = DecisionKind::Paper};
    const qsizetype body = PaperReader(lines, roles, decision, notes).readHead();
    qsizetype end = lines.size();
    while (end > body && roles.at(end - 1).role >= LineRole::Position && roles.at(end - 1).role <= LineRole::Service)
        --end;
    const QList<Line> text = lines.sliced(body, end - body);
    const bool isTable = readPlan(text, decision, notes) || readAcquaintanceSheet(text, decision, notes);
    for (const Line& line : isTable ? QList<Line>() : text) {
        const bool isRight = line.place == Line::Place::Right || (line.indent >= kRightIndent && line.text.size() < kLongLine / 2);
        decision.content.append(FreeParagraph{
            .text = RichText(line.text), .place = isRight ? FreeParagraph::Place::Right : FreeParagraph::Place::Justified, .label = line.label});
    }
    recognizeFoot(lines.sliced(end), roles.sliced(end), decision, notes);
}

}  // namespace decretum::recognition
