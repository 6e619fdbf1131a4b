// SPDX-License-Identifier: MIT
#pragma once

#include "model/decision.h"

#include <functional>

namespace decretum {

/// When a wording or a block is printed: `when` of a template. Every fact of `present` must be there, none of `absent`.
struct FactCondition {
    QStringList present{};
    QStringList absent{};
    bool isEmpty() const { return present.isEmpty() && absent.isEmpty(); }
    bool holds(const std::function<bool(const QString&)>& isThere) const;
    bool operator==(const FactCondition&) const = default;
};

/// The facts of a document that a template may ask for: "place", "basis", "executor" … (docs/templates.md).
const QStringList& factNames();

/// Whether the document has the fact of that name.
bool hasFact(const Decision& decision, const QString& name);

}  // namespace decretum
