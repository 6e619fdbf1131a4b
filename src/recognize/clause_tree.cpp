// SPDX-License-Identifier: MIT
#include "recognize/clause_tree.h"

#include "model/clause_labels.h"
#include "recognize/addressee.h"
#include "recognize/clause_maker.h"
#include "recognize/clause_words.h"
#include "recognize/facts.h"
#include "recognize/lexicon.h"
#include "recognize/line_label.h"
#include "recognize/line_signs.h"
#include "text/typography.h"

namespace decretum::recognition {

namespace {

using Kind = LevelFormat::Kind;

bool isSameSeries(const ParsedLabel& one, const ParsedLabel& other)
{
    const auto isBracket = [](const ParsedLabel& label) { return label.suffix.contains(u')'); };
    return one.kind == other.kind && one.prefix == other.prefix && one.numbers.size() == other.numbers.size()
        && (one.kind == Kind::Dash ? one.suffix == other.suffix : isBracket(one) == isBracket(other));
}

int lastNumber(const ParsedLabel& label)
{
    return label.numbers.isEmpty() ? 0 : label.numbers.last();
}

bool opensList(const QString& text)
{
    return text.endsWith(u':') || text.endsWith(u')') || isOneOf(comparisonKey(text.section(u' ', -1)), WordList::ListOpeners);
}

class TreeBuilder {
public:
    TreeBuilder(const Decision& decision, Findings& findings) : m_decision(decision), m_findings(findings) {}

    void add(const Line& line, const ReadLine& role, bool isLastPart)
    {
        const bool isText = role.role == LineRole::Clause || role.role == LineRole::ClauseMore;
        if (isText && !m_nodes.isEmpty() && m_nodes.last().text.isEmpty() && !labelOf(line)) {  // «§ 1» on a line of its own
            m_nodes.last().text = line.text;
            m_nodes.last().pieces.append(ClauseNode::Piece{0, {line.number, line.part}});
            return;
        }
        if (!m_nodes.isEmpty() && role.role != LineRole::Clause && !(isText && isBehindWholeDeadline(line))) {
            goOn(m_nodes.last(), line, role);
            return;
        }
        if (const auto label = labelOf(line))
            addLabelled(line, *label);
        else
            addUnlabelled(line, isLastPart);
        m_nodes.last().certainty = role.certainty;
    }

    const QList<ClauseNode>& nodes() const { return m_nodes; }

private:
    void addLabelled(const Line& line, const LineLabel& label)
    {
        ClauseNode node{.label = label.label,
            .parsed = label.parsed,
            .text = line.text.mid(label.textStart).trimmed(),
            .pieces = {{0, {line.number, line.part}}},
            .indent = line.indent,
            .list = line.list,
            .listLevel = line.listLevel};
        findLost(node.parsed);
        node.parent = parentOf(node);
        m_nodes.append(node);
    }

    /// «2.», a clause without a number, «4.» or «3.1.»: the one between lost its «3.».
    void findLost(const ParsedLabel& next)
    {
        if (next.kind != Kind::Decimal || m_nodes.isEmpty())
            return;
        const bool opensParts = next.numbers.last() == 1 && next.numbers.size() > 1;
        QList<int> lost = opensParts ? next.numbers.first(next.numbers.size() - 1) : next.numbers;
        lost.last() -= opensParts ? 0 : 1;
        QList<int> before = lost;
        --before.last();
        int candidate = -1;
        for (int at = static_cast<int>(m_nodes.size()) - 1; at >= 0; --at) {
            const ClauseNode& node = m_nodes.at(at);
            if (node.label.isEmpty() && node.parsed.numbers.isEmpty() && (!opensParts || candidate < 0))
                candidate = at;
            if (node.parsed.kind != Kind::Decimal || node.parsed.numbers.size() != lost.size())
                continue;
            if (node.parsed.numbers != before || candidate < 0)
                return;
            m_nodes[candidate].parsed = {.kind = Kind::Decimal, .numbers = lost, .suffix = node.parsed.suffix};
            m_nodes[candidate].parent = node.parent;
            return;
        }
    }

    /// The open clauses, from the innermost out.
    QList<int> path() const
    {
        QList<int> indices;
        for (int at = static_cast<int>(m_nodes.size()) - 1; at >= 0; at = m_nodes.at(at).parent)
            indices.append(at);
        return indices;
    }

    int parentOf(const ClauseNode& node) const
    {
        const QList<int> open = path();
        if (open.isEmpty())
            return -1;
        if (node.parsed.kind == Kind::Decimal && node.parsed.numbers.size() > 1)
            return parentByNumbers(node, open);
        if (const auto parent = parentByList(node, open))
            return *parent;
        const bool isFirst = lastNumber(node.parsed) == 1;
        QList<int> series;
        for (const int at : open) {
            const ClauseNode& candidate = m_nodes.at(at);
            const bool isNumbered = !candidate.label.isEmpty() || !candidate.parsed.numbers.isEmpty();
            if (isNumbered && isSameSeries(candidate.parsed, node.parsed))
                series.append(at);
        }
        // «4.» behind «3. … 1. 2. 3.» goes on where lines begin as far in as it does
        std::stable_sort(series.begin(), series.end(), [&](int one, int other) { return distance(one, node) < distance(other, node); });
        for (const int at : series) {
            const ClauseNode& candidate = m_nodes.at(at);
            // «1.» behind «3. … :» is the first of its parts, not the next of its kind.
            const bool isFurtherIn = node.indent > candidate.indent || node.list != candidate.list;
            const bool beginsAnew = isFirst && node.parsed.kind != Kind::Dash && at == open.first() && opensList(candidate.text)
                && lastNumber(candidate.parsed) >= 1 && (isFurtherIn || lastNumber(candidate.parsed) > 1);
            return beginsAnew ? at : candidate.parent;
        }
        // «5-» behind «4).»: another mark, and the number that comes next
        for (const int at : open) {
            const ParsedLabel& parsed = m_nodes.at(at).parsed;
            const bool isAlike = parsed.kind == node.parsed.kind && parsed.numbers.size() == node.parsed.numbers.size() && !isFirst;
            if (isAlike && parsed.kind == Kind::Decimal && lastNumber(node.parsed) == lastNumber(parsed) + 1 && m_nodes.at(at).parent == -1)
                return m_nodes.at(at).parent;
        }
        return firstOfSeries(node, open);
    }

    /// Where a word processor's list puts a clause: beside or under one of the same list, behind the number before it in a list that goes
    /// on, under the last one where it stands deeper.
    std::optional<int> parentByList(const ClauseNode& node, const QList<int>& open) const
    {
        if (node.list.isEmpty())
            return std::nullopt;
        for (const int at : open) {
            const ClauseNode& candidate = m_nodes.at(at);
            if (candidate.list == node.list && candidate.listLevel <= node.listLevel)
                return candidate.listLevel < node.listLevel ? at : candidate.parent;
        }
        for (const int at : open) {
            const ClauseNode& candidate = m_nodes.at(at);
            const bool isBefore = isSameSeries(candidate.parsed, node.parsed) && lastNumber(node.parsed) == lastNumber(candidate.parsed) + 1;
            // nothing stands between the two: the list of the one above has ended
            const bool hasEnded =
                at == open.first() && candidate.deadlines.isEmpty() && candidate.performers.isEmpty() && candidate.pieces.size() < 2;
            if (isBefore && !hasEnded && !candidate.list.isEmpty() && candidate.listLevel == node.listLevel)
                return candidate.parent;
        }
        const ClauseNode& last = m_nodes.at(open.first());
        return !last.list.isEmpty() && lastNumber(node.parsed) <= 1 && last.listLevel < node.listLevel ? std::optional(open.first()) : std::nullopt;
    }

    /// How badly a clause fits as the one before this: 0 for the next number at the same indent.
    int distance(int at, const ClauseNode& node) const
    {
        const ClauseNode& candidate = m_nodes.at(at);
        const bool isNext = lastNumber(node.parsed) == lastNumber(candidate.parsed) + 1 || node.parsed.kind == Kind::Dash;
        const bool isAligned = std::abs(candidate.indent - node.indent) < 2;
        const bool isTypedAlike = candidate.list.isEmpty() == node.list.isEmpty();
        return (isNext ? 0 : 2) + (isAligned ? 0 : 1) + (isTypedAlike ? 0 : 1);
    }

    int parentByNumbers(const ClauseNode& node, const QList<int>& open) const
    {
        const QList<int> prefix = node.parsed.numbers.first(node.parsed.numbers.size() - 1);
        for (const int at : open) {
            if (m_nodes.at(at).parsed.kind == Kind::Decimal && m_nodes.at(at).parsed.numbers == prefix)
                return at;
        }
        for (const int at : open) {  // a slip in the number: beside one of as many parts
            if (m_nodes.at(at).parsed.kind == Kind::Decimal && m_nodes.at(at).parsed.numbers.size() == node.parsed.numbers.size())
                return m_nodes.at(at).parent;
        }
        for (const int at : open) {
            const ParsedLabel& parsed = m_nodes.at(at).parsed;
            if (!m_nodes.at(at).label.isEmpty() && parsed.kind != Kind::Dash && parsed.numbers.size() < node.parsed.numbers.size())
                return at;
        }
        return -1;
    }

    /// The first label of a new kind: under the innermost clause that is no dash and no letter beside it.
    int firstOfSeries(const ClauseNode& node, const QList<int>& open) const
    {
        for (const int at : open) {
            const ClauseNode& candidate = m_nodes.at(at);
            const bool isInner = candidate.parsed.kind == Kind::Dash || (candidate.parsed.kind == Kind::Letter && node.parsed.kind != Kind::Dash);
            const bool isLoose = candidate.label.isEmpty() && candidate.text.endsWith(u'.');
            const bool opensItsList = at == open.first() && lastNumber(node.parsed) == 1 && candidate.text.endsWith(u':');
            if (isInner && node.parsed.kind != Kind::Dash && !opensItsList)
                continue;
            if (isInner && opensItsList)
                return at;
            if (isLoose || (candidate.parsed.kind == Kind::Dash))
                continue;
            return at;
        }
        return -1;
    }

    void addUnlabelled(const Line& line, bool isLastPart)
    {
        ClauseNode node{.text = line.text, .pieces = {{0, {line.number, line.part}}}, .indent = line.indent};
        if (!m_nodes.isEmpty())
            node.parent = parentOfUnlabelled(line, isLastPart);
        m_nodes.append(node);
    }

    /// «до 1 червня 2013 року:» and below it what is to be done: no part of the deadline.
    bool isBehindWholeDeadline(const Line& line) const
    {
        const ClauseNode& node = m_nodes.last();
        if (node.last != ClauseNode::Part::Deadline)
            return false;
        const QString words = node.deadlines.last().text.mid(deadlineCaption(node.deadlines.last().text));
        const auto isDeadline = [this](const QString& text) { return !deadlinesOnLine(text, false, m_decision).isEmpty(); };
        return isDeadline(words) && !isDeadline(words + u' ' + line.text);
    }

    void goOn(ClauseNode& node, const Line& line, const ReadLine& role)
    {
        const OwnLine own{.text = line.text, .place = {line.number, line.part}, .certainty = role.certainty};
        if (role.role == LineRole::Deadline) {
            node.deadlines.append(own);
            node.last = ClauseNode::Part::Deadline;
        } else if (role.role == LineRole::Performers) {
            node.performers.append(own);
            node.last = ClauseNode::Part::Performers;
        } else {
            m_findings.append({.kind = FindingKind::LinesJoined, .line = line.number, .excerpt = line.text});
            goOnWith(node, line);
        }
    }

    static void goOnWith(ClauseNode& node, const Line& line)
    {
        if (node.last == ClauseNode::Part::Text) {
            node.pieces.append(ClauseNode::Piece{node.text.size(), {line.number, line.part}});
            joinLine(node.text, line.text);
        } else {
            joinLine((node.last == ClauseNode::Part::Deadline ? node.deadlines : node.performers).last().text, line.text);
        }
    }

    int parentOfUnlabelled(const Line& line, bool isLastPart) const
    {
        const QList<int> open = path();
        const int root = open.last();
        // behind a clause that its deadline closed, a line that opens anew is the next one and lost its number
        const ClauseNode& last = m_nodes.at(open.first());
        if (last.last != ClauseNode::Part::Text && !last.parsed.numbers.isEmpty() && !opensList(last.text) && startsUpper(line.text))
            return last.parent;
        // «Деканам факультетів:» and its small-lettered parts, set off by empty lines or not, up to the next with a capital
        const bool isBelowHeading = m_nodes.at(root).text.endsWith(u':') && m_nodes.at(root).label.isEmpty();
        if (isBelowHeading && line.text.front().isLower())
            return root;
        if (isBelowHeading && open.size() > 1 && last.label.isEmpty() && last.text.front().isLower() && last.text.endsWith(u'.')
            && startsUpper(line.text))
            return -1;
        // groups without numbers: each heading is a clause of its own
        const bool isRootLoose = m_nodes.at(root).label.isEmpty();
        const bool isHeading = startsUpper(line.text) && !line.text.endsWith(u'.') && !line.text.endsWith(u';') && looksDative(line.text);
        if (isRootLoose && (line.text.endsWith(u':') || opensClause(line) || isHeading))
            return -1;
        // behind the last dash of such a group the next clause without a number begins
        if (isRootLoose && !last.label.isEmpty() && last.text.endsWith(u'.') && startsUpper(line.text) && looksDative(line.text))
            return -1;
        if (isRootLoose && m_nodes.at(open.first()).label.isEmpty() && !m_nodes.at(root).text.endsWith(u':'))
            return -1;
        const bool orders = startsUpper(line.text) && last.text.endsWith(u'.') && holdsInfinitive(line.text);
        if (isLastPart && (opensClause(line) || line.afterBlank || orders))
            return -1;
        for (const int at : open) {
            if (!m_nodes.at(at).label.isEmpty() || m_nodes.at(at).text.endsWith(u':'))
                return m_nodes.at(at).label.isEmpty() || opensList(m_nodes.at(at).text) || m_nodes.at(at).parsed.kind != Kind::Dash
                    ? at
                    : m_nodes.at(at).parent;
        }
        return -1;
    }

    static bool opensClause(const Line& line)
    {
        return startsWithOneOf(line.key, WordList::ControlOpeners) || (line.text.front().isUpper() && handingVerb(line.text) > 0);
    }

    const Decision& m_decision;
    Findings& m_findings;
    QList<ClauseNode> m_nodes;
};

}  // namespace

QList<Clause> recognizeClauses(const QList<Line>& lines, const QList<ReadLine>& roles, const QString& pointer, const Decision& decision,
    NumberingScheme& numbering, Notes& notes)
{
    qsizetype lastLabelled = -1;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        if (labelOf(lines.at(at)))
            lastLabelled = at;
    }
    TreeBuilder builder(decision, notes.findings);
    for (qsizetype at = 0; at < lines.size(); ++at)
        builder.add(lines.at(at), roles.at(at), at > lastLabelled);
    ClauseMaker maker(builder.nodes(), decision, notes);
    QList<Clause> clauses = maker.make(-1, pointer);
    numbering = adoptLabels(clauses, maker.labels(), decision.language);
    return clauses;
}

}  // namespace decretum::recognition
