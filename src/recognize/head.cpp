// SPDX-License-Identifier: MIT
#include "recognize/head.h"

#include "recognize/clause_tree.h"
#include "recognize/facts.h"
#include "recognize/lexicon.h"
#include "text/dates.h"
#include "text/typography.h"

namespace decretum::recognition {

namespace {

constexpr qsizetype kFormulaWords = 10;   // that a formula with its grammatical subject has at most
constexpr qsizetype kTypeLineWords = 16;  // that a type line with body has at most

struct Formula {
    qsizetype line = -1;
    qsizetype start = 0;  ///< In the line's text.
    DecisionKind kind = DecisionKind::Unknown;
};

/// Where the formula that ends this text begins; −1: no formula ends it.
qsizetype formulaStart(const QString& text, DecisionKind& kind)
{
    qsizetype end = text.size();
    bool hasColon = false;
    while (end > 0 && (text.at(end - 1) == u':' || text.at(end - 1) == u'.' || text.at(end - 1).isSpace() || text.at(end - 1) == u',')) {
        hasColon = hasColon || text.at(end - 1) == u':';
        --end;
    }
    qsizetype start = end;
    while (start > 0 && (text.at(start - 1).isLetter() || QStringView(u"’'ʼ").contains(text.at(start - 1))))
        --start;
    const QString word = text.mid(start, end - start);
    const auto verb = formulaVerb(comparisonKey(word));
    if (!verb || (!hasColon && word != word.toUpper()))
        return -1;
    kind = *verb;
    if (isFirstPerson(comparisonKey(word)))
        return start;
    const QString before = text.left(start);
    qsizetype cut = std::max({before.lastIndexOf(QStringLiteral(". ")) + 1, before.lastIndexOf(u',') + 1, qsizetype{0}});
    while (cut < start && text.at(cut).isSpace())
        ++cut;
    return text.mid(cut, start - cut).split(u' ', Qt::SkipEmptyParts).size() <= kFormulaWords ? cut : start;
}

QString formulaText(const QString& text)
{
    QString formula = text.trimmed();
    while (formula.endsWith(u':') || formula.endsWith(u' '))
        formula.chop(1);
    return formula + (text.trimmed().endsWith(u':') ? QStringLiteral(":") : QString());
}

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

bool isQuoted(const QString& text)
{
    return text.startsWith(u'«') || text.startsWith(u'"') || text.startsWith(u'“');
}

void append(QString& text, const QString& line)
{
    if (!text.isEmpty())
        text += u' ';
    text += line;
}

/// Reads the head line by line; each kind of line knows what may follow it.
class HeadReader {
public:
    HeadReader(const QList<Line>& lines, qsizetype end, Formula formula, Decision& decision)
        : m_lines(lines), m_end(end), m_formula(formula), m_decision(decision)
    {}

    void read()
    {
        m_type = findType();
        for (qsizetype at = 0; at < m_end; ++at) {
            if (at == m_formula.line) {
                addPreamble(m_lines.at(at).text.left(m_formula.start).trimmed());
                continue;
            }
            readLine(at);
        }
        m_decision.subject = withoutQuotes(m_decision.subject);
        m_decision.preamble = RichText(m_preamble);
    }

private:
    enum class Part { Letterhead, Type, Body, Subject, Preamble };

    qsizetype findType() const
    {
        for (qsizetype at = 0; at < m_end; ++at) {
            const Line& line = m_lines.at(at);
            if (opensPreamble(line.key) && line.text.size() > kLongLine)
                return -1;
            const TypeWord* type = typeWordAt(line.key);
            if (type && line.text.front().isUpper() && line.text.split(u' ').size() <= kTypeLineWords && !line.text.endsWith(u'.'))
                return at;
        }
        return -1;
    }

    void readLine(qsizetype at)
    {
        const Line& line = m_lines.at(at);
        if (at == m_type) {
            readType(line);
            return;
        }
        if (m_part != Part::Preamble && takeFacts(line))
            return;
        const bool isBeforeType = m_type >= 0 && at < m_type;
        if (m_part == Part::Letterhead && !opensPreamble(line.key)) {
            if (opensSubject(line.key) || (isQuoted(line.text) && m_type < 0))
                startSubject(line);
            else if (isBeforeType || (m_type < 0 && line.text.size() < kLongLine))
                m_decision.letterhead.append(line.text);
            else
                addPreamble(line.text);
            return;
        }
        if (m_part == Part::Subject && continuesSubject(line)) {
            append(m_decision.subject, line.text);
            return;
        }
        if ((m_part == Part::Type || m_part == Part::Body) && readAfterType(line))
            return;
        addPreamble(line.text);
    }

    void readType(const Line& line)
    {
        const TypeWord* type = typeWordAt(line.key);
        const qsizetype length = type->word.size();
        m_decision.typeName = line.text.left(length);
        m_decision.kind = type->kind;
        m_part = Part::Type;
        const QString rest = line.text.mid(length).trimmed();
        if (rest.isEmpty())
            return;
        Line remainder{.text = rest, .key = comparisonKey(rest)};
        if (takeFacts(remainder))
            return;
        if (opensSubject(remainder.key)) {
            startSubject(remainder);
            return;
        }
        m_decision.body = rest;
        m_hasBodyOnTypeLine = true;
    }

    /// A line of the body, or the first of the subject; false: the preamble begins.
    bool readAfterType(const Line& line)
    {
        if (isLonePlace(line)) {
            m_decision.place = line.text;
            return true;
        }
        if (opensPreamble(line.key) && !opensSubject(line.key))
            return false;
        if (opensSubject(line.key) || isQuoted(line.text)) {
            startSubject(line);
            return true;
        }
        const bool mayBeBody = !m_hasFacts && line.text.size() < kLongLine && !m_hasBodyOnTypeLine
            && (m_decision.body.isEmpty() ? (!startsUpper(line.text) || line.isCapitals)
                                          : !line.afterBlank && (line.isCapitals || m_decision.body != m_decision.body.toUpper()));
        const bool wrapsBody = m_hasBodyOnTypeLine && !line.afterBlank && !startsUpper(line.text);
        if (mayBeBody || wrapsBody) {
            append(m_decision.body, line.text);
            m_part = Part::Body;
            return true;
        }
        if (line.text.size() > 2 * kLongLine || line.text.front().isDigit() || !m_decision.subject.isEmpty())
            return false;
        startSubject(line);
        return true;
    }

    void startSubject(const Line& line)
    {
        append(m_decision.subject, line.text);
        m_part = Part::Subject;
    }

    bool continuesSubject(const Line& line) const
    {
        if (opensPreamble(line.key) && startsUpper(line.text))
            return false;
        if (const auto date = findDate(line.text); date && date->start == 0)
            return false;  // «15 листопада 2019 року відбувся форум …»
        if (!startsUpper(line.text) || line.text.startsWith(u'('))
            return true;
        const bool isComplete = m_decision.subject.endsWith(u'.') || m_decision.subject.endsWith(u'»');
        return !line.afterBlank && !isComplete && line.text.size() < kLongLine;
    }

    bool isLonePlace(const Line& line) const
    {
        return m_hasFacts && m_decision.place.isEmpty() && line.text.size() < 30 && !line.text.contains(u' ') && startsUpper(line.text)
            && !line.isCapitals && line.text.back().isLetter();
    }

    bool takeFacts(const Line& line)
    {
        const Facts facts = factsOf(line);
        if (!isFactsLine(line, facts))
            return false;
        m_hasFacts = true;
        if (facts.date && !m_decision.date.isValid()) {
            m_decision.date = facts.date->date;
            m_decision.isDateVerbal = facts.date->isVerbal;
        }
        if (m_decision.number.isEmpty()) {
            m_decision.number = facts.number;
            if (facts.hasNumberSign && !facts.caption.isEmpty())
                m_decision.numberCaption = facts.caption + QStringLiteral(" №");
        }
        if (m_decision.place.isEmpty())
            m_decision.place = facts.place;
        if (opensSubject(comparisonKey(facts.rest))) {
            append(m_decision.subject, facts.rest);
            m_part = Part::Subject;
        }
        return true;
    }

    void addPreamble(const QString& text)
    {
        if (!text.isEmpty())
            append(m_preamble, text);
        m_part = Part::Preamble;
    }

    const QList<Line>& m_lines;
    qsizetype m_end;
    Formula m_formula;
    Decision& m_decision;
    qsizetype m_type = -1;
    Part m_part = Part::Letterhead;
    bool m_hasFacts = false;
    bool m_hasBodyOnTypeLine = false;
    QString m_preamble;
};

/// The first line that ends in a formula, or the first that has a clause's label: whichever comes first.
qsizetype findBody(const QList<Line>& lines, Formula& formula)
{
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const Line& line = lines.at(at);
        if (const auto label = labelOf(line); label && at > 0 && label->parsed.kind != LevelFormat::Kind::Dash)
            return at;
        DecisionKind kind = DecisionKind::Unknown;
        const qsizetype start = formulaStart(line.text, kind);
        if (start >= 0) {
            formula = {.line = at, .start = start, .kind = kind};
            return at + 1;
        }
    }
    return lines.size();
}

}  // namespace

qsizetype recognizeHead(const QList<Line>& lines, Decision& decision, Findings&)
{
    Formula formula;
    const qsizetype body = findBody(lines, formula);
    HeadReader(lines, body, formula, decision).read();
    if (formula.line >= 0) {
        decision.enactingFormula = formulaText(lines.at(formula.line).text.mid(formula.start));
        if (decision.kind == DecisionKind::Unknown)
            decision.kind = formula.kind;
    }
    const QString preamble = decision.preamble.plain();
    if (const auto date = findDate(preamble); date && date->start == 0 && !decision.date.isValid()) {
        decision.date = date->date;  // «21 серпня 2018 року відбувся форум …»
        decision.isDateVerbal = date->isVerbal;
    }
    return body;
}

}  // namespace decretum::recognition
