// SPDX-License-Identifier: MIT
#include "recognize/clause_maker.h"

#include "recognize/citations.h"
#include "recognize/clause_words.h"
#include "recognize/left_words.h"
#include "recognize/lexicon.h"
#include "text/typography.h"

namespace decretum::recognition {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Performers without their captions and the full stop behind.
QStringList wordsOfPerformers(const QList<OwnLine>& lines)
{
    QStringList performers;
    for (const OwnLine& line : lines) {
        QString words = line.text.mid(performersCaption(line.text)).trimmed();
        if (words.endsWith(u'.') && !(words.size() > 2 && words.at(words.size() - 2).isUpper()))
            words.chop(1);
        performers.append(words);
    }
    return performers;
}

}  // namespace

QList<Clause> ClauseMaker::make(int parent, const QString& pointer)
{
    QList<Clause> clauses;
    for (int at = 0; at < m_nodes.size(); ++at) {
        const ClauseNode& node = m_nodes.at(at);
        if (node.parent != parent)
            continue;
        m_labels.append(node.label);
        const QString place = pointer + u'/' + QString::number(clauses.size());
        tell(place, node.placeAt(0), node.text, node.certainty);
        Clause clause;
        for (const OwnLine& line : node.deadlines) {
            for (const Deadline& deadline : deadlinesOf(line)) {
                tell(place + u"/deadlines/"_s + QString::number(clause.deadlines.size()), line, deadline.text);
                clause.deadlines.append(deadline);
            }
        }
        clause.children = make(at, place + u"/children"_s);
        const qsizetype own = clause.deadlines.size();
        fillClause(clause, foldSpaces(node.text), wordsOfPerformers(node.performers), m_decision);
        citeBelow(clause, node, place);
        tellFacts(clause, node, place, own);
        tellLeftOfPerformers(clause, node);
        clauses.append(clause);
    }
    return clauses;
}

/// The parts of a list whose heading tells the type of the acts that they cite.
void ClauseMaker::citeBelow(Clause& clause, const ClauseNode& node, const QString& place)
{
    for (qsizetype at = 0; at < clause.children.size(); ++at) {
        Clause& child = clause.children[at];
        if (!child.references.isEmpty())
            continue;
        child.references = findCitationsBelow(foldSpaces(node.text), child.text.plain());
        for (qsizetype cited = 0; cited < child.references.size(); ++cited) {
            const QString fact = place + u"/children/"_s + QString::number(at) + u"/references/"_s + QString::number(cited);
            tell(fact, node.placeAt(0), child.references.at(cited).text, node.certainty);
        }
    }
}

/// Hours, notes and words before a day have no place in a deadline: a finding tells them.
QList<Deadline> ClauseMaker::deadlinesOf(const OwnLine& line)
{
    const QString words = line.text.mid(deadlineCaption(line.text));
    QList<Deadline> deadlines = deadlinesOnLine(words, true, m_decision);
    QStringList kept;
    for (const Deadline& deadline : std::as_const(deadlines))
        kept.append(deadline.text);
    tellLeftWords(m_notes.findings, FindingKind::NotUnderstood, line.place.line, words, kept.join(u' '));
    return deadlines;
}

/// What of a line of performers is neither a person nor a post: a day, a telephone.
void ClauseMaker::tellLeftOfPerformers(const Clause& clause, const ClauseNode& node)
{
    constexpr int kMostConjunctions = 20;  // between performers of one line; they part as commas do
    QString kept = clause.addressee + u" та і й и"_s.repeated(kMostConjunctions);
    for (const PersonMention& person : clause.persons)
        kept += u' ' + person.position + u' ' + person.name;
    for (const OwnLine& line : node.performers)
        tellLeftWords(m_notes.findings, FindingKind::NotUnderstood, line.place.line, line.text.mid(performersCaption(line.text)), kept);
}

void ClauseMaker::tellFacts(const Clause& clause, const ClauseNode& node, const QString& place, qsizetype ownDeadlines)
{
    for (qsizetype at = ownDeadlines; at < clause.deadlines.size(); ++at)
        tell(place + u"/deadlines/"_s + QString::number(at), node, clause.deadlines.at(at).text);
    for (qsizetype at = 0; at < clause.persons.size(); ++at)
        tell(place + u"/persons/"_s + QString::number(at), node, clause.persons.at(at).name);
    for (qsizetype at = 0; at < clause.references.size(); ++at)
        tell(place + u"/references/"_s + QString::number(at), node, clause.references.at(at).text);
    if (!clause.addressee.isEmpty())
        tell(place + u"/addressee"_s, node, clause.addressee);
    if (clause.isControl)
        tell(place + u"/control"_s, node, clause.controlledBy.isEmpty() ? node.text : clause.controlledBy);
}

/// Where the words stand: in the text, or on a line of performers.
void ClauseMaker::tell(const QString& fact, const ClauseNode& node, const QString& words)
{
    qsizetype start = node.text.indexOf(words);
    if (start < 0)
        start = node.text.indexOf(words.section(u' ', 0, 0));  // the rest on the next line, or without what a bracket held
    if (start >= 0) {
        tell(fact, node.placeAt(start), words, node.certainty);
        return;
    }
    for (const OwnLine& line : node.performers) {
        if (line.text.contains(words) || line.text.contains(words.section(u',', 0, 0)))
            return tell(fact, line, words);
    }
    tell(fact, node.placeAt(0), words, node.certainty);
}

void ClauseMaker::tell(const QString& fact, const OwnLine& line, const QString& words)
{
    tell(fact, line.place, words, line.certainty);
}

void ClauseMaker::tell(const QString& fact, const SourcePlace& place, const QString& words, int certainty)
{
    m_notes.evidence.append({.fact = fact, .line = place.line, .excerpt = words, .certainty = certainty, .part = place.part});
}

}  // namespace decretum::recognition
