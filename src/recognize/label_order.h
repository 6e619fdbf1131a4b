// SPDX-License-Identifier: MIT
#pragma once

#include "model/numbering.h"

#include <QList>

#include <algorithm>

namespace decretum::recognition {

/// Which label leads to which: the places of the labels above that go before it.
class LabelOrder {
public:
    struct Found {
        qsizetype before = -1;  ///< The line with the label that this one follows; −1: none does.
        bool isFirst = false;
    };

    Found add(const ParsedLabel& label, qsizetype line)
    {
        Found found;
        if (label.numbers.isEmpty())
            return found;
        found.isFirst = label.numbers.last() == 1;
        for (auto seen = m_seen.crbegin(); seen != m_seen.crend() && found.before < 0; ++seen) {
            if (leadsTo(seen->label, label))
                found.before = seen->line;
        }
        m_seen.append({label, line});
        return found;
    }

private:
    struct Seen {
        ParsedLabel label;
        qsizetype line;
    };

    static bool leadsTo(const ParsedLabel& one, const ParsedLabel& next)
    {
        if (one.kind != next.kind)
            return false;
        const qsizetype depth = next.numbers.size();
        if (one.numbers.size() >= depth)  // «2.» and «2.1.» lead to «3.»
            return std::equal(next.numbers.begin(), next.numbers.end() - 1, one.numbers.begin())
                && one.numbers.at(depth - 1) + 1 == next.numbers.last();
        return next.numbers.last() == 1 && one.numbers.size() + 1 == depth
            && std::equal(one.numbers.begin(), one.numbers.end(), next.numbers.begin());
    }

    QList<Seen> m_seen;
};

}  // namespace decretum::recognition
