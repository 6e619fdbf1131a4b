// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QRandomGenerator>

namespace decretum::test {

/// The bytes with a few of them changed, left out or repeated; now and then cut short.
inline QByteArray damaged(QByteArray bytes, QRandomGenerator& random)
{
    for (int change = random.bounded(1, 9); change > 0 && !bytes.isEmpty(); --change) {
        const int at = random.bounded(static_cast<int>(bytes.size()));
        switch (random.bounded(12)) {
        case 0:
        case 1:
        case 2:
        case 3: bytes.remove(at, random.bounded(40)); break;
        case 4:
        case 5:
        case 6: bytes.insert(at, bytes.mid(random.bounded(static_cast<int>(bytes.size())), 30)); break;
        case 7: bytes.truncate(at); break;
        default: bytes[at] = static_cast<char>(random.bounded(256));
        }
    }
    return bytes;
}

/// How often a test of damage is to try: DECRETUM_FUZZ_ROUNDS, or `usual`.
inline int damageRounds(int usual)
{
    const int wanted = qEnvironmentVariableIntValue("DECRETUM_FUZZ_ROUNDS");
    return wanted > 0 ? wanted : usual;
}

}  // namespace decretum::test
