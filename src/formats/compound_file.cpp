// SPDX-License-Identifier: MIT
#include "formats/compound_file.h"

namespace decretum {

bool isCompoundFile(const QByteArray& bytes)
{
    return bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

bool compoundFileHas(const QByteArray& bytes, QStringView stream)
{
    constexpr qsizetype kEntry = 128;  // [MS-CFB] 2.6.1: a name in UTF-16 begins each entry
    if (!isCompoundFile(bytes))
        return false;
    const QByteArray name(reinterpret_cast<const char*>(stream.utf16()), stream.size() * 2);
    for (qsizetype at = bytes.indexOf(name); at >= 0; at = bytes.indexOf(name, at + 1)) {
        const bool isWhole = bytes.mid(at + name.size(), 2) == QByteArray(2, '\0');
        if (at % kEntry == 0 && isWhole)
            return true;
    }
    return false;
}

}  // namespace decretum
