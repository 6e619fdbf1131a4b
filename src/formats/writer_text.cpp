// SPDX-License-Identifier: MIT
#include "formats/writer_text.h"

namespace decretum {

bool isJoinerLeftOut(QStringView text, qsizetype at)
{
    constexpr QChar kWordJoiner(0x2060);
    constexpr QChar kEnDash(0x2013);
    return text.at(at) == kWordJoiner && (at == 0 || text.at(at - 1) != kEnDash);
}

}  // namespace decretum
