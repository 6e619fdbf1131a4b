// SPDX-License-Identifier: MIT
#include "recognize/head.h"

#include "recognize/facts.h"
#include "recognize/formula.h"
#include "recognize/left_words.h"
#include "recognize/lexicon.h"
#include "text/dates.h"
#include "text/typography.h"

namespace decretum::recognition {

namespace {

using namespace Qt::Literals::StringLiterals;

QString withoutQuotes(const QString& text)
{
    QString trimmed = text.trimmed();
    const bool isQuoted = trimmed.size() > 2
        && ((trimmed.startsWith(u'«') && trimmed.endsWith(u'»')) || (trimmed.startsWith(u'"') && trimmed.endsWith(u'"'))
            || (trimmed.startsWith(u'“') && trimmed.endsWith(u'”')));
    if (!isQuoted)
        return trimmed;
    const QString inner = trimmed.mid(1, trimmed.size() - 2);
    // «Абетка» і «Буквар»: two titles, not one around the whole
    const qsizetype close = inner.indexOf(trimmed.back());
    const qsizetype open = inner.indexOf(trimmed.front());
    return close >= 0 && (open < 0 || close < open) && trimmed.front() == u'«' ? trimmed : inner;
}

/// Each line of the head, by what it is read as.
class HeadReader {
public:
    HeadReader(Decision& decision, Notes& notes) : m_decision(decision), m_notes(notes) {}

    void read(const Line& line, const ReadLine& role)
    {
        m_certainty = role.certainty;
        switch (role.role) {
        case LineRole::Letterhead:
            tell(u"/letterhead/"_s + QString::number(m_decision.letterhead.size()), line, line.text);
            m_decision.letterhead.append(line.text);
            break;
        case LineRole::Type: readType(line); break;
        case LineRole::Body: readBody(line); break;
        case LineRole::Facts: readFacts(line); break;
        case LineRole::Subject: readSubject(line); break;
        case LineRole::Preamble: readPreamble(line, line.text); break;
        case LineRole::Formula: readFormula(line); break;
        default: break;
        }
    }

    void finish()
    {
        m_decision.subject = withoutQuotes(m_decision.subject);
        m_decision.preamble = RichText(m_preamble);
        if (const auto date = findDate(m_preamble); date && date->start == 0 && !m_decision.date.isValid())
            takeDate(*date);  // «21 серпня 2018 року відбувся форум …»
    }

private:
    void tell(const QString& fact, const Line& line, const QString& excerpt) { m_notes.tell(fact, line, excerpt, m_certainty); }

    void takeDate(const PrintedDate& date)
    {
        m_decision.date = date.date;
        m_decision.isDateVerbal = date.isVerbal;
    }

    void readType(const Line& line)
    {
        const TypeWord* type = typeWordAt(line.key);
        if (!m_decision.typeName.isEmpty()) {
            readBody(line);
            return;
        }
        const qsizetype length = type ? type->word.size() : line.text.size();
        m_decision.typeName = line.text.left(length);
        m_decision.kind = type ? type->kind : m_decision.kind;
        tell(u"/typeName"_s, line, m_decision.typeName);
        const QString rest = line.text.mid(length).trimmed();
        if (!rest.isEmpty())
            readBehindType(restOf(line, line.text.indexOf(rest, length)));
    }

    void readBehindType(const Line& line)
    {
        const Facts facts = factsOf(line);
        if (isFactsLine(line, facts)) {
            readFacts(line);
        } else if (startsWithOneOf(line.key, WordList::SubjectOpeners)) {
            readSubject(line);
        } else {
            const QString body = facts.date || facts.hasNumberSign ? facts.rest : line.text;
            if (body != line.text)
                takeFacts(line, facts, body);
            tell(u"/body"_s, line, body);
            joinLine(m_decision.body, body);
        }
    }

    void readBody(const Line& line)
    {
        joinLine(m_decision.body, line.text);
        tell(u"/body"_s, line, line.text);
    }

    void readSubject(const Line& line)
    {
        joinLine(m_decision.subject, line.text);
        tell(u"/subject"_s, line, line.text);
    }

    void readFacts(const Line& line)
    {
        const Facts facts = factsOf(line);
        if (facts.isEmpty() && m_decision.place.isEmpty()) {
            m_decision.place = line.text;
            tell(u"/place"_s, line, line.text);
            return;
        }
        const bool hasSubject = startsWithOneOf(comparisonKey(facts.rest), WordList::SubjectOpeners);
        const Line subject = hasSubject ? restOf(line, std::max(line.text.indexOf(facts.rest), qsizetype{0})) : Line();
        takeFacts(line, facts, subject.text);
        if (hasSubject)
            readSubject(subject);
    }

    /// Takes the facts that are not known yet. `read`: what of the line is read as something else; the rest of it is told.
    void takeFacts(const Line& line, const Facts& facts, const QString& read)
    {
        QStringList kept{read};
        if (facts.date && !m_decision.date.isValid()) {
            takeDate(*facts.date);
            kept += {line.text.mid(facts.date->start, facts.date->length), u"від от"_s};
            tell(u"/date"_s, line, kept.at(1));
        }
        if (m_decision.number.isEmpty() && facts.hasNumberSign) {
            m_decision.number = facts.number;
            if (!facts.caption.isEmpty())
                m_decision.numberCaption = facts.caption + u" №"_s;
            kept += {u"N"_s, facts.caption, facts.number};
            tell(u"/number"_s, line, facts.caption + facts.number);
        }
        if (m_decision.place.isEmpty() && !facts.place.isEmpty()) {
            m_decision.place = facts.place;
            kept.append(facts.place);
            tell(u"/place"_s, line, facts.place);
        }
        tellLeftWords(m_notes.findings, FindingKind::NotUnderstood, line.number, line.text, kept.join(u' '));
    }

    void readPreamble(const Line& line, const QString& text)
    {
        if (text.isEmpty())
            return;
        joinLine(m_preamble, text);
        tell(u"/preamble"_s, line, text);
    }

    void readFormula(const Line& line)
    {
        const FoundFormula formula = findFormula(line.text);
        const qsizetype start = std::max(formula.start, qsizetype{0});
        readPreamble(line, line.text.left(start).trimmed());
        m_decision.enactingFormula = formulaText(line.text.mid(start));
        if (m_decision.kind == DecisionKind::Unknown)
            m_decision.kind = formula.kind;
        tell(u"/enactingFormula"_s, line, line.text.mid(start));
    }

    Decision& m_decision;
    Notes& m_notes;
    QString m_preamble;
    int m_certainty = 100;
};

}  // namespace

void recognizeHead(const QList<Line>& lines, const QList<ReadLine>& roles, Decision& decision, Notes& notes)
{
    HeadReader reader(decision, notes);
    for (qsizetype at = 0; at < lines.size() && roles.at(at).role <= LineRole::Formula; ++at)
        reader.read(lines.at(at), roles.at(at));
    reader.finish();
}

}  // namespace decretum::recognition
