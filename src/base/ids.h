// SPDX-License-Identifier: MIT
#pragma once

#include <QHashFunctions>
#include <QUuid>

namespace decretum {

/// A UUID of one kind of thing, kept for life. A null id means «none given yet»: import gives none, the registry gives all.
template <typename Tag>
struct Id {
    QUuid value{};
    Id() = default;
    explicit Id(const QUuid& uuid) : value(uuid) {}
    bool isNull() const { return value.isNull(); }
    /// Lower case, without braces.
    QString toString() const { return value.toString(QUuid::WithoutBraces); }
    bool operator==(const Id&) const = default;
    bool operator<(const Id& other) const { return value < other.value; }
};

template <typename Tag>
size_t qHash(const Id<Tag>& id, size_t seed = 0)
{
    return qHash(id.value, seed);
}

using DecisionId = Id<struct DecisionTag>;
using ClauseId = Id<struct ClauseTag>;
using AttachmentId = Id<struct AttachmentTag>;
using PersonId = Id<struct PersonTag>;
using PostId = Id<struct PostTag>;
using UnitId = Id<struct UnitTag>;
using GroupId = Id<struct GroupTag>;

}  // namespace decretum
