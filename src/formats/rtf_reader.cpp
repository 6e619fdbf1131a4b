// SPDX-License-Identifier: MIT
#include "formats/rtf_reader.h"

#include "formats/rtf_text.h"

namespace decretum {

Result<ReadDocument> readRtf(const QByteArray& bytes)
{
    const QByteArray trimmed = (bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes).trimmed();
    if (!trimmed.startsWith("{\\rtf"))
        return Error{.code = FormatsError::PartDamaged, .detail = QStringLiteral("{\\rtf"), .place = QStringLiteral("rtf:0")};
    return rtf::TextReader(trimmed).read();
}

}  // namespace decretum
