// SPDX-License-Identifier: MIT
#include "base/sources.h"

namespace decretum {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

QUuid CountingIdSource::next()
{
    ++m_count;
    const auto low = [this](int byte) { return static_cast<uchar>(m_count >> (8 * byte)); };
    return QUuid(0, 0, 0x4000, 0x80, 0x00, low(5), low(4), low(3), low(2), low(1), low(0));
}

}  // namespace decretum
