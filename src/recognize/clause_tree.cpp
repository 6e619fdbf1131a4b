// SPDX-License-Identifier: MIT
#include "recognize/clause_tree.h"

#include "model/clause_labels.h"
#include "recognize/clause_words.h"
#include "recognize/facts.h"
#include "recognize/lexicon.h"
#include "text/dates.h"
#include "text/typography.h"

#include <QRegularExpression>

namespace decretum::recognition {

namespace {

using Kind = LevelFormat::Kind;

constexpr int kLargestNumber = 199;  // of a clause; beyond it a number is a year, an amount, a form

const QRegularExpression& labelPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:(§§?\\s?\\d+\\.?)|(\\d{1,3}(?:\\.\\s?\\d{1,3}){1,4}[.)]?)(?=\\s|[^\\d\\s.,/"
                       "-])|(\\d{1,3}[.)]\\)?)(?!\\d)|([IVXІХ]{1,5}[.)]|[IVXІХ]{2,5}(?=\\s[А-ЯІЇЄҐЁ][а-яіїєґё]))(?=\\s|[А-ЯІЇЄҐЁа-яіїєґё])"
                       "|([а-яіїєґё]\\))|([-–—•·●▪◦*])(?=\\s|[А-ЯІЇЄҐЁа-яіїєґё«]))\\s*"),
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

bool isDateLike(const QString& text)
{
    const auto date = findDate(text);
    return date && date->start == 0;
}

/// One clause while the tree is built: children are found by their parents' indices.
struct Node {
    QString label{};
    ParsedLabel parsed{};
    QString text{};
    int parent = -1;
    int line = 0;
    int part = 0;
    qsizetype indent = 0;
    QStringList deadlines{};   ///< On lines of their own, with their captions.
    QStringList performers{};  ///< On lines of their own, with their captions.
    enum class Part : quint8 { Text, Deadline, Performers };
    Part last = Part::Text;  ///< What a line that goes on goes on with.
    int certainty = 100;
};

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
    explicit TreeBuilder(Findings& findings) : m_findings(findings) {}

    void add(const Line& line, const ReadLine& role, bool isLastPart)
    {
        if (!m_nodes.isEmpty() && role.role != LineRole::Clause) {
            goOn(m_nodes.last(), line, role.role);
            return;
        }
        if (const auto label = labelOf(line))
            addLabelled(line, *label);
        else
            addUnlabelled(line, isLastPart);
        m_nodes.last().certainty = role.certainty;
    }

    const QList<Node>& nodes() const { return m_nodes; }

private:
    void addLabelled(const Line& line, const LineLabel& label)
    {
        Node node{.label = label.label,
            .parsed = label.parsed,
            .text = line.text.mid(label.textStart).trimmed(),
            .line = line.number,
            .part = line.part,
            .indent = line.indent};
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
            const Node& node = m_nodes.at(at);
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

    int parentOf(const Node& node) const
    {
        const QList<int> open = path();
        if (open.isEmpty())
            return -1;
        if (node.parsed.kind == Kind::Decimal && node.parsed.numbers.size() > 1)
            return parentByNumbers(node, open);
        const bool isFirst = lastNumber(node.parsed) == 1;
        QList<int> series;
        for (const int at : open) {
            const Node& candidate = m_nodes.at(at);
            const bool isNumbered = !candidate.label.isEmpty() || !candidate.parsed.numbers.isEmpty();
            if (isNumbered && isSameSeries(candidate.parsed, node.parsed))
                series.append(at);
        }
        // «4.» behind «3. … 1. 2. 3.» goes on where lines begin as far in as it does
        std::stable_sort(series.begin(), series.end(), [&](int one, int other) { return distance(one, node) < distance(other, node); });
        for (const int at : series) {
            const Node& candidate = m_nodes.at(at);
            // «1.» behind «3. … :» is the first of its parts, not the next of its kind.
            const bool beginsAnew = isFirst && node.parsed.kind != Kind::Dash && at == open.first() && opensList(candidate.text)
                && lastNumber(candidate.parsed) >= 1 && (node.indent > candidate.indent || lastNumber(candidate.parsed) > 1);
            return beginsAnew ? at : candidate.parent;
        }
        return firstOfSeries(node, open);
    }

    /// How badly a clause fits as the one before this: 0 for the next number at the same indent.
    int distance(int at, const Node& node) const
    {
        const Node& candidate = m_nodes.at(at);
        const bool isNext = lastNumber(node.parsed) == lastNumber(candidate.parsed) + 1 || node.parsed.kind == Kind::Dash;
        const bool isAligned = std::abs(candidate.indent - node.indent) < 2;
        return (isNext ? 0 : 2) + (isAligned ? 0 : 1);
    }

    int parentByNumbers(const Node& node, const QList<int>& open) const
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
    int firstOfSeries(const Node& node, const QList<int>& open) const
    {
        for (const int at : open) {
            const Node& candidate = m_nodes.at(at);
            const bool isInner = candidate.parsed.kind == Kind::Dash || (candidate.parsed.kind == Kind::Letter && node.parsed.kind != Kind::Dash);
            const bool isLoose = candidate.label.isEmpty() && candidate.text.endsWith(u'.');
            if (isInner && node.parsed.kind != Kind::Dash)
                continue;
            if (isLoose || (candidate.parsed.kind == Kind::Dash))
                continue;
            return at;
        }
        return -1;
    }

    void addUnlabelled(const Line& line, bool isLastPart)
    {
        Node node{.text = line.text, .line = line.number, .part = line.part, .indent = line.indent};
        if (!m_nodes.isEmpty())
            node.parent = parentOfUnlabelled(line, isLastPart);
        m_nodes.append(node);
    }

    void goOn(Node& node, const Line& line, LineRole role)
    {
        if (role == LineRole::Deadline) {
            node.deadlines.append(line.text);
            node.last = Node::Part::Deadline;
        } else if (role == LineRole::Performers) {
            node.performers.append(line.text);
            node.last = Node::Part::Performers;
        } else {
            m_findings.append({.kind = FindingKind::LinesJoined, .line = line.number, .excerpt = line.text});
            joinLine(
                node.last == Node::Part::Text ? node.text : (node.last == Node::Part::Deadline ? node.deadlines : node.performers).last(), line.text);
        }
    }

    int parentOfUnlabelled(const Line& line, bool isLastPart) const
    {
        const QList<int> open = path();
        const int root = open.last();
        // behind a clause that its deadline closed, a line that opens anew is the next one and lost its number
        const Node& last = m_nodes.at(open.first());
        if (last.last != Node::Part::Text && !last.parsed.numbers.isEmpty() && !opensList(last.text) && startsUpper(line.text))
            return last.parent;
        // groups without numbers: each heading is a clause of its own
        const bool isRootLoose = m_nodes.at(root).label.isEmpty();
        const bool isHeading = startsUpper(line.text) && !line.text.endsWith(u'.') && !line.text.endsWith(u';') && looksDative(line.text);
        if (isRootLoose && (line.text.endsWith(u':') || opensClause(line) || isHeading))
            return -1;
        if (isRootLoose && m_nodes.at(open.first()).label.isEmpty() && !m_nodes.at(root).text.endsWith(u':'))
            return -1;
        if (isLastPart && (opensClause(line) || line.afterBlank))
            return -1;
        for (const int at : open) {
            if (!m_nodes.at(at).label.isEmpty() || m_nodes.at(at).text.endsWith(u':'))
                return m_nodes.at(at).label.isEmpty() || opensList(m_nodes.at(at).text) || m_nodes.at(at).parsed.kind != Kind::Dash
                    ? at
                    : m_nodes.at(at).parent;
        }
        return -1;
    }

    static bool opensClause(const Line& line) { return startsWithOneOf(line.key, WordList::ControlOpeners); }

    Findings& m_findings;
    QList<Node> m_nodes;
};

/// The nodes as clauses, parents first, with the labels and the evidence in reading order.
class ClauseMaker {
public:
    ClauseMaker(const QList<Node>& nodes, const Decision& decision, Notes& notes) : m_nodes(nodes), m_decision(decision), m_notes(notes) {}

    QList<Clause> make(int parent, const QString& pointer)
    {
        QList<Clause> clauses;
        for (int at = 0; at < m_nodes.size(); ++at) {
            const Node& node = m_nodes.at(at);
            if (node.parent != parent)
                continue;
            m_labels.append(node.label);
            const QString place = pointer + u'/' + QString::number(clauses.size());
            m_notes.evidence.append({.fact = place, .line = node.line, .excerpt = node.text, .certainty = node.certainty, .part = node.part});
            Clause clause;
            for (const QString& text : node.deadlines) {
                const qsizetype caption = deadlineCaption(text);
                clause.deadlines += deadlinesOnLine(text.mid(caption), true, m_decision);
            }
            clause.children = make(at, place + QStringLiteral("/children"));
            fillClause(clause, foldSpaces(node.text), performersOf(node), m_decision);
            clauses.append(clause);
        }
        return clauses;
    }

    const QStringList& labels() const { return m_labels; }

private:
    /// Without captions and the full stop behind.
    static QStringList performersOf(const Node& node)
    {
        QStringList performers;
        for (const QString& text : node.performers) {
            QString words = text.mid(performersCaption(text)).trimmed();
            if (words.endsWith(u'.') && !(words.size() > 2 && words.at(words.size() - 2).isUpper()))
                words.chop(1);
            performers.append(words);
        }
        return performers;
    }

    const QList<Node>& m_nodes;
    const Decision& m_decision;
    Notes& m_notes;
    QStringList m_labels;
};

}  // namespace

std::optional<LineLabel> labelOf(const Line& line)
{
    const Language language = Language::Ukrainian;  // its alphabet holds every letter that both use as marks
    if (!line.label.isEmpty()) {
        const auto parsed = parseLabel(line.label, language);
        return LineLabel{.label = line.label, .parsed = parsed.value_or(ParsedLabel{.kind = Kind::Dash, .suffix = line.label})};
    }
    const QRegularExpressionMatch match = labelPattern().match(line.text);
    if (!match.hasMatch() || isDateLike(line.text))
        return std::nullopt;
    const QString label = match.captured().trimmed();
    QString folded = label;
    folded.remove(u' ');
    auto parsed = parseLabel(folded, language);
    if (!parsed)
        parsed = parseLabel(folded, Language::Russian);
    if (!parsed || (parsed->kind == Kind::Decimal && parsed->numbers.first() > kLargestNumber))
        return std::nullopt;
    if (match.capturedEnd() >= line.text.size() && parsed->kind != Kind::Decimal)
        return std::nullopt;
    return LineLabel{.label = label, .parsed = *parsed, .textStart = match.capturedEnd()};
}

QList<Clause> recognizeClauses(const QList<Line>& lines, const QList<ReadLine>& roles, const QString& pointer, const Decision& decision,
    NumberingScheme& numbering, Notes& notes)
{
    qsizetype lastLabelled = -1;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        if (labelOf(lines.at(at)))
            lastLabelled = at;
    }
    TreeBuilder builder(notes.findings);
    for (qsizetype at = 0; at < lines.size(); ++at)
        builder.add(lines.at(at), roles.at(at), at > lastLabelled);
    ClauseMaker maker(builder.nodes(), decision, notes);
    QList<Clause> clauses = maker.make(-1, pointer);
    numbering = adoptLabels(clauses, maker.labels(), decision.language);
    return clauses;
}

}  // namespace decretum::recognition
