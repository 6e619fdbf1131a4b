// SPDX-License-Identifier: MIT
#include "recognize/head.h"

#include "recognize/approval.h"
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
        case LineRole::Approval: m_approval.append(line); break;
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
        readApproval(m_approval, m_decision, m_notes);
        takeTitleOfBody();
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
            if (startsWithOneOf(comparisonKey(withoutQuotes(body)), WordList::SubjectOpeners) && body != line.text) {  // «ПРИКАЗ № 5 «О смотре»»
                readSubject(restOf(line, std::max(line.text.indexOf(body), qsizetype{0})));
                return;
            }
            tell(u"/body"_s, line, body);
            joinLine(m_decision.body, body);
        }
    }

    void readBody(const Line& line)
    {
        joinLine(m_decision.body, withoutNumber(line));
        tell(u"/body"_s, line, line.text);
    }

    /// «педагогічної ради № 3» is the third sitting of the council, «школи № 3» a school; «Президента № 287/2008» is an act.
    QString withoutNumber(const Line& line)
    {
        const Facts facts = factsOf(line);
        const qsizetype sign = line.text.indexOf(u'№');
        if (sign <= 0 || !facts.hasNumberSign || facts.number.isEmpty() || !m_decision.number.isEmpty())
            return line.text;
        const QString before = line.text.left(sign).trimmed();
        const bool isOfAct = facts.number.size() > 3 || std::any_of(facts.number.begin(), facts.number.end(), [](QChar c) { return !c.isDigit(); });
        if (!isOfAct && !isOneOf(comparisonKey(before.section(u' ', -1)), WordList::NumberedBodies))
            return line.text;
        takeFacts(line, facts, facts.rest);
        return facts.rest;
    }

    /// «Резолюція слухань «Яким бути парку»»: what a resolution is of ends in the title of what was spoken about.
    void takeTitleOfBody()
    {
        const qsizetype open = m_decision.body.indexOf(u'«');
        const bool isTitled =
            open > 0 && m_decision.body.endsWith(u'»') && m_decision.subject.isEmpty() && m_decision.kind == DecisionKind::Resolution;
        if (!isTitled)
            return;
        m_decision.subject = m_decision.body.mid(open);
        m_decision.body = m_decision.body.left(open).trimmed();
    }

    void readSubject(const Line& line)
    {
        const qsizetype caption = m_decision.subject.isEmpty() ? wordsAtStart(line.key, WordList::SubjectCaptions) : 0;
        if (caption > 0)
            m_notes.findings.append({.kind = FindingKind::DebrisDropped, .line = line.number, .excerpt = line.text.left(caption)});
        joinLine(m_decision.subject, line.text.mid(caption).trimmed());
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

    /// «… комісія з охорони» and below «праці ВИРІШИЛА:»: takes what belongs to the formula out of the preamble.
    QString takeOpeningOfFormula(const Line& line)
    {
        const QString first = line.text.section(u' ', 0, 0);
        const bool isVerb = first == first.toUpper() || formulaVerb(comparisonKey(first));
        const bool opensName = first.front().isUpper() && endsWithOneOf(comparisonKey(first), WordList::NominativeAdjectives);  // «Вчена рада»
        const bool goesOn = !isVerb && !opensName && line.text.contains(u' ') && !isOneOf(comparisonKey(first), WordList::FormulaSubjects);
        if (!goesOn || m_preamble.isEmpty())
            return {};
        QString whole = m_preamble;
        joinLine(whole, line.text);
        const qsizetype start = findFormula(whole, true).start;
        if (start <= 0 || start >= m_preamble.size())
            return {};
        const QString opening = m_preamble.mid(start).trimmed();
        m_preamble = m_preamble.left(start).trimmed();
        return opening.endsWith(u'-') ? opening : opening + u' ';
    }

    /// «… поддержке образо-» and below it «вания Кабинет Министров постановляет:»: the end of the torn word goes to the preamble.
    Line withoutTornWord(const Line& line)
    {
        const QString first = line.text.section(u' ', 0, 0);
        if (!m_preamble.endsWith(u'-') || !line.text.front().isLower() || first.size() == line.text.size())
            return line;
        QString whole = m_preamble;
        joinLine(whole, line.text);
        if (findFormula(whole, true).start < m_preamble.size())
            return line;
        joinLine(m_preamble, first);
        return restOf(line, first.size());
    }

    void readFormula(const Line& source)
    {
        const Line line = withoutTornWord(source);
        const FoundFormula formula = findFormula(line.text, true);
        const qsizetype start = std::max(formula.start, qsizetype{0});
        const QString opening = start == 0 ? takeOpeningOfFormula(line) : QString();
        if (start > 0 && line.text.at(start - 1).isLetter())  // «мистецтванаказую:»
            m_notes.findings.append({.kind = FindingKind::SpacingMended, .line = line.number, .excerpt = line.text});
        readPreamble(line, line.text.left(start).trimmed());
        m_decision.enactingFormula = formulaText(opening + line.text.mid(start));
        if (m_decision.kind == DecisionKind::Unknown)
            m_decision.kind = formula.kind;
        tell(u"/enactingFormula"_s, line, line.text.mid(start));
    }

    Decision& m_decision;
    Notes& m_notes;
    QString m_preamble;
    QList<Line> m_approval;
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
