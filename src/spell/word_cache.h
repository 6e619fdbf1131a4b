// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace decretum {

/// What is known of words already looked up: key → known or not. Open addressing over 64-bit keys, so that a look costs
/// some nanoseconds; two words of one key among a million are less likely than a fault of memory.
class WordCache {
public:
    WordCache() { clear(); }

    std::optional<bool> find(quint64 key) const
    {
        const quint64 wanted = key & ~kVerdict;
        for (size_t at = slotOf(wanted);; at = (at + 1) & (m_slots.size() - 1)) {
            if (m_slots[at] == kFree)
                return std::nullopt;
            if ((m_slots[at] & ~kVerdict) == wanted)
                return (m_slots[at] & 1) != 0;
        }
    }

    void insert(quint64 key, bool isKnown)
    {
        if (m_used * 2 > m_slots.size())
            grow();
        put((key & ~kVerdict) | 2 | (isKnown ? 1 : 0));
    }

    void clear()
    {
        m_slots.assign(kFirstSize, kFree);
        m_used = 0;
    }

    size_t size() const { return m_used; }

private:
    static constexpr quint64 kFree = 0;
    static constexpr quint64 kVerdict = 3;  ///< Low bits: «known», and one that is always set, so that no entry is 0.
    static constexpr size_t kFirstSize = 1U << 14;
    static constexpr size_t kLargestSize = 1U << 20;  ///< 8 MB; half a million words.

    size_t slotOf(quint64 key) const { return static_cast<size_t>((key ^ (key >> 29)) * 0x9E3779B97F4A7C15 >> 40) & (m_slots.size() - 1); }

    void put(quint64 entry)
    {
        size_t at = slotOf(entry & ~kVerdict);
        while (m_slots[at] != kFree && (m_slots[at] & ~kVerdict) != (entry & ~kVerdict))
            at = (at + 1) & (m_slots.size() - 1);
        m_used += m_slots[at] == kFree ? 1 : 0;
        m_slots[at] = entry;
    }

    void grow()
    {
        if (m_slots.size() >= kLargestSize) {
            clear();
            return;
        }
        std::vector<quint64> old(m_slots.size() * 2, kFree);
        old.swap(m_slots);
        m_used = 0;
        for (const quint64 entry : old) {
            if (entry != kFree)
                put(entry);
        }
    }

    std::vector<quint64> m_slots;
    size_t m_used = 0;
};

}  // namespace decretum
