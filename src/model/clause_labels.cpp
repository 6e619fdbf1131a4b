// SPDX-License-Identifier: MIT
#include "model/clause_labels.h"

#include <QMap>

#include <span>

namespace decretum {

namespace {

constexpr int kSchemeLevels = 4;  // ГОСТ Р 7.0.97-2016, 5.18: not more than four.

bool counts(const LevelFormat& format)
{
    return format.kind != LevelFormat::Kind::None && format.kind != LevelFormat::Kind::Dash;
}

/// Printed without any label: takes no number.
bool isBare(const Clause& clause)
{
    return !clause.printedLabel.isNull() && clause.printedLabel.isEmpty();
}

struct Labelling {
    const NumberingScheme& scheme;
    Language language = Language::Ukrainian;
    QList<LabelledClause> result{};

    void add(const QList<Clause>& clauses, int depth, const LevelFormat& format, const QList<int>& parents)
    {
        int ordinal = 0;
        for (const Clause& clause : clauses) {
            if (!isBare(clause))
                ++ordinal;
            LabelledClause labelled{.clause = &clause, .depth = depth, .ordinal = ordinal};
            if (!isBare(clause))
                labelled.computed = formatLabel(format, ordinal, parents, language);
            labelled.label = clause.printedLabel.isNull() ? labelled.computed : clause.printedLabel;
            result.append(labelled);
            QList<int> path = parents;
            if (counts(format) && !isBare(clause))
                path.append(ordinal);
            add(clause.children, depth + 1, clause.childNumbering.value_or(scheme.level(depth + 1)), path);
        }
    }
};

/// Siblings with the labels they were printed with.
struct Group {
    Clause* parent = nullptr;
    QList<Clause>* clauses = nullptr;
    int depth = 0;
    QStringList labels{};
    LevelFormat format{.kind = LevelFormat::Kind::None};
};

void collectGroups(Clause* parent, QList<Clause>& clauses, int depth, qsizetype& next, const QStringList& labels, QList<Group>& groups)
{
    if (clauses.isEmpty())
        return;
    const qsizetype index = groups.size();
    groups.append(Group{.parent = parent, .clauses = &clauses, .depth = depth});
    for (Clause& clause : clauses) {
        groups[index].labels.append(labels.value(next++));
        collectGroups(&clause, clause.children, depth + 1, next, labels, groups);
    }
}

/// The format that gives most of the group's labels; the earlier of two equals.
LevelFormat bestFormat(const QStringList& labels, const QList<int>& parents, int depth, Language language)
{
    QList<LevelFormat> candidates;
    for (const QString& label : labels) {
        const auto parsed = parseLabel(label, language);
        if (!parsed)
            continue;
        const LevelFormat format{
            .kind = parsed->kind, .withParents = depth > 0 && parsed->numbers.size() > 1, .prefix = parsed->prefix, .suffix = parsed->suffix};
        if (!candidates.contains(format))
            candidates.append(format);
    }
    LevelFormat best{.kind = LevelFormat::Kind::None};
    int bestScore = 0;
    for (const LevelFormat& format : candidates) {
        int ordinal = 0;
        int score = 0;
        for (const QString& label : labels) {
            if (!label.isEmpty() && formatLabel(format, ++ordinal, parents, language) == label)
                ++score;
        }
        if (score > bestScore) {
            best = format;
            bestScore = score;
        }
    }
    // A group whose labels all slipped still shows how it is marked.
    if (bestScore == 0 && !candidates.isEmpty())
        best = candidates.first();
    return best;
}

/// The numbers above each group, as labelClauses will count them once the formats of the outer groups are known.
QList<int> pathOf(const Group& group, const QList<Group>& groups)
{
    QList<int> path;
    const Clause* child = group.parent;
    while (child) {
        const auto outer = std::find_if(groups.begin(), groups.end(), [&](const Group& candidate) {
            return child >= candidate.clauses->constData() && child < candidate.clauses->constData() + candidate.clauses->size();
        });
        if (outer == groups.end())
            break;
        const qsizetype place = child - outer->clauses->constData();
        if (counts(outer->format) && !outer->labels.at(place).isEmpty()) {
            const auto before = std::span(outer->labels).first(static_cast<size_t>(place + 1));
            path.prepend(static_cast<int>(std::count_if(before.begin(), before.end(), [](const QString& label) { return !label.isEmpty(); })));
        }
        child = outer->parent;
    }
    return path;
}

NumberingScheme commonScheme(const QList<Group>& groups)
{
    NumberingScheme scheme;
    for (int depth = 0; depth < kSchemeLevels; ++depth) {
        QList<std::pair<LevelFormat, qsizetype>> weights;
        for (const Group& group : groups) {
            if (group.depth != depth)
                continue;
            const auto known = std::find_if(weights.begin(), weights.end(), [&](const auto& weight) { return weight.first == group.format; });
            if (known == weights.end())
                weights.append({group.format, group.clauses->size()});
            else
                known->second += group.clauses->size();
        }
        if (weights.isEmpty())
            break;
        scheme.levels.append(
            std::max_element(weights.begin(), weights.end(), [](const auto& one, const auto& other) { return one.second < other.second; })->first);
    }
    const QList<LevelFormat> usual = decimalScheme().levels;
    while (scheme.levels.size() < kSchemeLevels)
        scheme.levels.append(usual.at(scheme.levels.size()));
    return scheme;
}

/// Puts away the labels that place and format give by themselves.
void keepOddLabels(QList<Clause>& clauses, const LevelFormat& format, const NumberingScheme& scheme, int depth, const QList<int>& parents,
    const QStringList& labels, qsizetype& next, Language language)
{
    int ordinal = 0;
    for (Clause& clause : clauses) {
        const QString printed = labels.value(next++);
        const bool isUnlabelled = printed.isEmpty();
        if (isUnlabelled) {
            clause.printedLabel = format.kind == LevelFormat::Kind::None ? QString() : QStringLiteral("");
        } else {
            ++ordinal;
            clause.printedLabel = printed == formatLabel(format, ordinal, parents, language) ? QString() : printed;
        }
        QList<int> path = parents;
        if (counts(format) && !isUnlabelled)
            path.append(ordinal);
        keepOddLabels(clause.children, clause.childNumbering.value_or(scheme.level(depth + 1)), scheme, depth + 1, path, labels, next, language);
    }
}

template <typename Clauses, typename Visit>
void visitAll(Clauses& clauses, int depth, const Visit& visit)
{
    for (auto& clause : clauses) {
        visit(clause, depth);
        visitAll(clause.children, depth + 1, visit);
    }
}

}  // namespace

bool Clause::operator==(const Clause& other) const
{
    return id == other.id && printedLabel == other.printedLabel && text == other.text && addressee == other.addressee && persons == other.persons
        && performers == other.performers && deadlines == other.deadlines && references == other.references && isControl == other.isControl
        && controlledBy == other.controlledBy && childNumbering == other.childNumbering && life == other.life && beginsPage == other.beginsPage
        && foreign == other.foreign && children == other.children;
}

QList<LabelledClause> labelClauses(const QList<Clause>& clauses, const NumberingScheme& scheme, Language language)
{
    Labelling labelling{.scheme = scheme, .language = language};
    labelling.add(clauses, 0, scheme.level(0), {});
    return labelling.result;
}

NumberingScheme adoptLabels(QList<Clause>& clauses, const QStringList& labels, Language language)
{
    QList<Group> groups;
    qsizetype next = 0;
    collectGroups(nullptr, clauses, 0, next, labels, groups);
    for (Group& group : groups)
        group.format = bestFormat(group.labels, pathOf(group, groups), group.depth, language);
    if (groups.isEmpty())
        return decimalScheme();
    NumberingScheme scheme = commonScheme(groups);
    for (const Group& group : groups) {
        if (!group.parent)
            continue;
        if (group.format == scheme.level(group.depth))
            group.parent->childNumbering.reset();
        else
            group.parent->childNumbering = group.format;
    }
    keepDifferingLabels(clauses, scheme, labels, language);
    return scheme;
}

void keepDifferingLabels(QList<Clause>& clauses, const NumberingScheme& scheme, const QStringList& labels, Language language)
{
    qsizetype next = 0;
    keepOddLabels(clauses, scheme.level(0), scheme, 0, {}, labels, next, language);
}

int countClauses(const QList<Clause>& clauses)
{
    int count = 0;
    forEachClause(clauses, [&count](const Clause&, int) { ++count; });
    return count;
}

void forEachClause(const QList<Clause>& clauses, const std::function<void(const Clause&, int depth)>& visit)
{
    visitAll(clauses, 0, visit);
}

void forEachClause(QList<Clause>& clauses, const std::function<void(Clause&, int depth)>& visit)
{
    visitAll(clauses, 0, visit);
}

}  // namespace decretum
