// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace decretum {

/// How flags stand behind a word: hunspell(5), FLAG.
enum class FlagForm : quint8 { Byte, Unicode, Pair, Number };

struct AffixFacts {
    QByteArray encoding;  ///< As SET names it.
    FlagForm flags = FlagForm::Byte;
    int aliases = 0;  ///< Of AF: where there are some, a word's flags are the number of one.
};

constexpr qint64 kLargestAffixFile = 8 * 1024 * 1024;   ///< Bytes; Debian's Ukrainian one has 0.2 MB.
constexpr qint64 kLargestWordsFile = 64 * 1024 * 1024;  ///< Bytes; Debian's Ukrainian one has 8 MB.

/// Whether Hunspell may be given the affix file. Hunspell 1.7 reads what it is given without much distrust, so only
/// what hunspell(5) describes passes, and in sane sizes: SET first of all, known directives, tables as long as they
/// say, affixes, conditions and flags well formed, no rules that could run away (SpellError::AffixDamaged,
/// EncodingUnknown). `path` goes into the error.
Result<AffixFacts> checkAffixFile(const QByteArray& bytes, const QString& path);

/// Whether Hunspell may be given the file of words: as many as it says (a file that was cut off has fewer), of the
/// encoding, flags well formed (SpellError::WordsDamaged).
Status checkWordsFile(const QByteArray& bytes, const AffixFacts& facts, const QString& path);

/// Whether the flags, as they stand behind «/», are of the form.
bool areFlags(QByteArrayView flags, FlagForm form);

}  // namespace decretum
