// SPDX-License-Identifier: MIT
#include "recognize/clause_tree.h"

#include "model/clause_labels.h"
#include "recognize/clause_words.h"
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
    static const QRegularExpression pattern(QStringLiteral("^(?:(§§?\\s?\\d+\\.?)|(\\d{1,3}(?:\\.\\s?\\d{1,3}){1,4}[.)]?)(?=\\s|[^\\d\\s.,/"
                                                           "-])|(\\d{1,3}[.)]\\)?)(?!\\d)|([IVXІХ]{1,5}[.)])(?=\\s|[А-ЯІЇЄҐЁа-яіїєґё])"
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
    qsizetype indent = 0;
    QList<Deadline> deadlines{};
    QStringList performers{};
    bool isClosed = false;  ///< A deadline or performers stand after it: no line continues it.
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
    return text.endsWith(u':') || text.endsWith(u')') || text.endsWith(QStringLiteral("що"));
}

class TreeBuilder {
public:
    TreeBuilder(const Decision& decision, Findings& findings) : m_decision(decision), m_findings(findings) {}

    void add(const Line& line, bool isLastPart)
    {
        if (const auto label = labelOf(line))
            addLabelled(line, *label);
        else
            addUnlabelled(line, isLastPart);
    }

    const QList<Node>& nodes() const { return m_nodes; }

private:
    void addLabelled(const Line& line, const LineLabel& label)
    {
        Node node{.label = label.label,
            .parsed = label.parsed,
            .text = line.text.mid(label.textStart).trimmed(),
            .line = line.number,
            .indent = line.indent};
        node.parent = parentOf(node);
        m_nodes.append(node);
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
            if (!m_nodes.at(at).label.isEmpty() && isSameSeries(m_nodes.at(at).parsed, node.parsed))
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
        if (takeDeadline(line.text) || takePerformers(line.text))
            return;
        if (m_nodes.isEmpty()) {
            m_nodes.append(Node{.text = line.text, .line = line.number, .indent = line.indent});
            return;
        }
        Node& last = m_nodes.last();
        const bool isOpen =
            !last.isClosed && !last.text.endsWith(u'.') && !last.text.endsWith(u';') && !last.text.endsWith(u':') && !last.text.endsWith(u'!');
        const bool startsLower = !line.text.isEmpty() && line.text.front().isLower();
        const bool wraps = isOpen && (!line.afterBlank || startsLower);
        const bool wrapsSentence = !last.isClosed && startsLower && !last.text.endsWith(u';') && !last.text.endsWith(u':') && !line.afterBlank;
        if (wraps || wrapsSentence) {
            join(last, line);
            return;
        }
        Node node{.text = line.text, .line = line.number, .indent = line.indent};
        node.parent = parentOfUnlabelled(line, isLastPart);
        m_nodes.append(node);
    }

    void join(Node& node, const Line& line)
    {
        m_findings.append({.kind = FindingKind::LinesJoined, .line = line.number, .excerpt = line.text});
        const bool isTornWord =
            node.text.endsWith(u'-') && node.text.size() > 1 && node.text.at(node.text.size() - 2).isLetter() && line.text.front().isLower();
        if (isTornWord) {
            node.text.chop(1);
            node.text += line.text;
        } else {
            node.text += u' ' + line.text;
        }
    }

    int parentOfUnlabelled(const Line& line, bool isLastPart) const
    {
        const QList<int> open = path();
        const int root = open.last();
        // groups without numbers: each heading is a clause of its own
        const bool isRootLoose = m_nodes.at(root).label.isEmpty();
        if (isRootLoose && (line.text.endsWith(u':') || opensClause(line)))
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

    static bool opensClause(const Line& line) { return line.key.startsWith(u"контрол") || line.key.startsWith(u"координац"); }

    bool takeDeadline(const QString& text)
    {
        if (m_nodes.isEmpty())
            return false;
        const qsizetype caption = deadlineCaption(text);
        QString phrase = text.mid(caption);
        QString performers;
        static const QRegularExpression performersInside(
            QStringLiteral("[.,;]?\\s*(?=(?:Відповідальн|Виконав|Ответственн|Исполнител))"), QRegularExpression::UseUnicodePropertiesOption);
        if (const auto match = performersInside.match(phrase); caption > 0 && match.hasMatch() && match.capturedStart() > 0) {
            performers = phrase.mid(match.capturedEnd());
            phrase.truncate(match.capturedStart());
        }
        const QList<Deadline> deadlines = deadlinesOnLine(phrase, caption > 0, m_decision);
        if (deadlines.isEmpty())
            return false;
        Node& node = m_nodes.last();
        node.deadlines += deadlines;
        node.isClosed = true;
        if (!performers.isEmpty())
            takePerformers(performers);
        return true;
    }

    bool takePerformers(const QString& text)
    {
        const qsizetype caption = performersCaption(text);
        if (caption == 0 || m_nodes.isEmpty())
            return false;
        QString words = text.mid(caption).trimmed();
        if (words.endsWith(u'.') && !(words.size() > 2 && words.at(words.size() - 2).isUpper()))
            words.chop(1);
        m_nodes.last().performers.append(words);
        m_nodes.last().isClosed = true;
        return true;
    }

    const Decision& m_decision;
    Findings& m_findings;
    QList<Node> m_nodes;
};

QList<Clause> clausesOf(const QList<Node>& nodes, int parent, QStringList& labels, const Decision& decision)
{
    QList<Clause> clauses;
    for (int at = 0; at < nodes.size(); ++at) {
        const Node& node = nodes.at(at);
        if (node.parent != parent)
            continue;
        labels.append(node.label);
        Clause clause;
        clause.deadlines = node.deadlines;
        clause.children = clausesOf(nodes, at, labels, decision);
        fillClause(clause, foldSpaces(node.text), node.performers, decision);
        clauses.append(clause);
    }
    return clauses;
}

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

void recognizeClauses(const QList<Line>& lines, qsizetype from, qsizetype to, Decision& decision, Findings& findings)
{
    qsizetype lastLabelled = from - 1;
    for (qsizetype at = from; at < to; ++at) {
        if (labelOf(lines.at(at)))
            lastLabelled = at;
    }
    TreeBuilder builder(decision, findings);
    for (qsizetype at = from; at < to; ++at)
        builder.add(lines.at(at), at > lastLabelled);
    QStringList labels;
    decision.clauses = clausesOf(builder.nodes(), -1, labels, decision);
    decision.numbering = adoptLabels(decision.clauses, labels, decision.language);
}

}  // namespace decretum::recognition
