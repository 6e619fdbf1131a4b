// SPDX-License-Identifier: MIT
#include "formats/writer_text.h"

namespace decretum {

bool isJoinerLeftOut(QStringView text, qsizetype at)
{
    constexpr QChar kWordJoiner(0x2060);
    constexpr QChar kEnDash(0x2013);
    return text.at(at) == kWordJoiner && (at == 0 || text.at(at - 1) != kEnDash);
}

qsizetype endOfTables(const QList<Block>& blocks, qsizetype first)
{
    const auto& table = std::get<Table>(blocks.at(first));
    qsizetype end = first + 1;
    for (; table.isLayout && end < blocks.size(); ++end) {
        const auto* next = std::get_if<Table>(&blocks.at(end));
        if (!next || !next->isLayout || next->columnWidths != table.columnWidths || next->hasBorders != table.hasBorders || next->pageBreakBefore)
            break;
    }
    return end;
}

}  // namespace decretum
