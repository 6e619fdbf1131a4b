// SPDX-License-Identifier: MIT
#include "app/merged_parts.h"

#include "model/clause_labels.h"
#include "text/typography.h"

#include <algorithm>

namespace decretum::merging {

namespace {

/// A clause in reading order.
struct Flat {
    const Clause* clause = nullptr;
    int parent = -1;
    QString label{};
};

QList<Flat> flatten(const MergedClauses& tree, Language language)
{
    QList<Flat> flat;
    QList<int> open;
    for (const LabelledClause& labelled : labelClauses(tree.clauses, tree.numbering, language)) {
        open.resize(labelled.depth);
        flat.append({.clause = labelled.clause, .parent = open.isEmpty() ? -1 : open.last(), .label = labelled.label});
        open.append(static_cast<int>(flat.size()) - 1);
    }
    return flat;
}

QString keyOf(const Clause& clause)
{
    return foldSpaces(foldTypography(clause.text.plain()));
}

QStringList keysOf(const QList<Flat>& flat)
{
    QStringList keys;
    for (const Flat& each : flat)
        keys.append(keyOf(*each.clause));
    return keys;
}

/// One clause without those below it.
Clause mergeFacts(const Clause& carried, const Clause& before, const Clause& after)
{
    Clause merged = carried;
    merged.text = choose(carried.text, before.text, after.text);
    merged.addressee = choose(carried.addressee, before.addressee, after.addressee);
    merged.persons = choose(carried.persons, before.persons, after.persons);
    merged.performers = choose(carried.performers, before.performers, after.performers);
    merged.deadlines = choose(carried.deadlines, before.deadlines, after.deadlines);
    merged.references = choose(carried.references, before.references, after.references);
    merged.isControl = choose(carried.isControl, before.isControl, after.isControl);
    merged.controlledBy = choose(carried.controlledBy, before.controlledBy, after.controlledBy);
    merged.children.clear();
    return merged;
}

/// Where the same clauses stand under one another as before they keep their labels, as contentDigest() leaves them aside: LibreOffice 7.4
/// writes dashes otherwise into a .docx, and numbers into an .odt that it counts otherwise itself when it opens the file again.
class ClauseMerger {
public:
    ClauseMerger(const MergedClauses& carried, const MergedClauses& before, const MergedClauses& after, Language language)
        : m_carried(carried),
          m_language(language),
          m_was(flatten(carried, language)),
          m_before(flatten(before, language)),
          m_is(flatten(after, language)),
          m_partners(pairUp(keysOf(m_before), keysOf(m_is)))
    {
        // the carried clause of each that its print reads as; the reading may part or join some
        m_origins = pairUp(keysOf(m_was), keysOf(m_before));
    }

    MergedClauses merge()
    {
        const bool keepsTree = isSameTree();
        const QList<Flat>& shape = keepsTree ? m_was : m_is;
        QList<Clause> nodes;
        for (qsizetype at = 0; at < m_is.size(); ++at)
            nodes.append(merged(at));
        MergedClauses result{.numbering = m_carried.numbering};
        QList<QList<int>> children(shape.size() + 1);
        for (qsizetype at = 0; at < shape.size(); ++at)
            children[shape.at(at).parent + 1].append(static_cast<int>(at));
        result.clauses = assemble(nodes, children, -1);
        if (!keepsTree)
            result.numbering = adoptLabels(result.clauses, labelsOf(m_is), m_language);
        return result;
    }

private:
    /// Every clause of each text stands for the one at its place in the others, under the same one.
    bool isSameTree() const
    {
        if (m_was.size() != m_before.size() || m_is.size() != m_before.size())
            return false;
        for (qsizetype at = 0; at < m_is.size(); ++at) {
            if (m_partners.at(at) != at || m_origins.at(at) != at || m_is.at(at).parent != m_before.at(at).parent)
                return false;
        }
        return true;
    }

    Clause merged(qsizetype at) const
    {
        Clause alone = *m_is.at(at).clause;
        alone.children.clear();
        const qsizetype partner = m_partners.at(at);
        const qsizetype origin = partner < 0 ? -1 : m_origins.at(partner);
        return origin < 0 ? alone : mergeFacts(*m_was.at(origin).clause, *m_before.at(partner).clause, alone);
    }

    static QStringList labelsOf(const QList<Flat>& flat)
    {
        QStringList labels;
        for (const Flat& each : flat)
            labels.append(each.label.isEmpty() ? QString() : each.label);  // null: none was printed
        return labels;
    }

    static QList<Clause> assemble(const QList<Clause>& nodes, const QList<QList<int>>& children, int parent)
    {
        QList<Clause> list;
        for (const int at : children.at(parent + 1)) {
            list.append(nodes.at(at));
            list.last().children = assemble(nodes, children, at);
        }
        return list;
    }

    const MergedClauses& m_carried;
    Language m_language;
    QList<Flat> m_was;
    QList<Flat> m_before;
    QList<Flat> m_is;
    QList<qsizetype> m_partners;  ///< Of each clause as it is: the one before that it stands for, or −1.
    QList<qsizetype> m_origins;   ///< Of each before: the carried one.
};

}  // namespace

MergedClauses mergeClauses(const MergedClauses& carried, const MergedClauses& before, const MergedClauses& after, Language language)
{
    return ClauseMerger(carried, before, after, language).merge();
}

QStringList keysOf(const QList<Clause>& clauses)
{
    return keysOf(flatten({clauses, {}}, Language::Ukrainian));
}

}  // namespace decretum::merging
