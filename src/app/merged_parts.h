// SPDX-License-Identifier: MIT
#pragma once

#include "model/clause.h"
#include "model/decision.h"

/// Three-way choice between what was carried, what its print reads as and what the changed text reads as.
namespace decretum::merging {

/// What was carried wherever both readings agree, what was read anew where they part.
template <typename Value>
const Value& choose(const Value& carried, const Value& before, const Value& after)
{
    return before == after ? carried : after;
}
/// No-break signs and joiners, which the print adds, make no difference.
const QString& choose(const QString& carried, const QString& before, const QString& after);
const RichText& choose(const RichText& carried, const RichText& before, const RichText& after);

bool isSameText(const QString& one, const QString& other);

/// For each of `after` its partner in `before`, or −1: first those that say the same, in order; between them those that stand for one
/// another. Of lists too long for that only equal ends are paired.
QList<qsizetype> pairUp(const QStringList& before, const QStringList& after);

/// Each of `after` that stands unchanged in `before` as it was carried; where all do, the whole list as it was carried. `key` says what an item is.
template <typename Item, typename Key>
QList<Item> chooseItems(const QList<Item>& carried, const QList<Item>& before, const QList<Item>& after, const Key& key)
{
    const auto keysOf = [&key](const QList<Item>& items) {
        QStringList keys;
        for (const Item& item : items)
            keys.append(key(item));
        return keys;
    };
    const QStringList was = keysOf(before);
    const QStringList is = keysOf(after);
    if (was == is)
        return carried;
    const bool isSameCount = carried.size() == before.size();
    const QList<qsizetype> partners = pairUp(was, is);
    QList<Item> chosen;
    for (qsizetype at = 0; at < after.size(); ++at) {
        const qsizetype partner = partners.at(at);
        const bool isUnchanged = isSameCount && partner >= 0 && was.at(partner) == is.at(at);
        chosen.append(isUnchanged ? carried.at(partner) : after.at(at));
    }
    return chosen;
}

struct MergedClauses {
    QList<Clause> clauses{};
    NumberingScheme numbering{};
};
/// Clauses with the scheme that numbers them.
MergedClauses mergeClauses(const MergedClauses& carried, const MergedClauses& before, const MergedClauses& after, Language language);

/// The words of each clause, in reading order.
QStringList keysOf(const QList<Clause>& clauses);

/// How many of the longer list stand in the other too, of a hundred; 100 where there are none.
int unchangedShare(const QStringList& before, const QStringList& after);

QList<Attachment> mergeAttachments(
    const QList<Attachment>& carried, const QList<Attachment>& before, const QList<Attachment>& after, Language language);

}  // namespace decretum::merging
