// SPDX-License-Identifier: MIT
#pragma once

#include "base/finding.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace decretum {

struct DecodedText {
    QString text;                     ///< Line ends as U+000A, no byte-order mark, well-formed.
    QString encoding;                 ///< "UTF-8", "UTF-16LE", "windows-1251", "KOI8-U", "KOI8-R".
    bool hasCarriageReturns = false;  ///< Lines ended with U+000D U+000A.
    bool isGuessed = false;           ///< Told by the letters' frequencies; no mark and no other sign said so.
};

/// Halves of a surrogate pair that stand alone are U+FFFD: no file of ours could hold them.
QString wellFormed(const QString& text);

/// Without the byte-order mark of UTF-8, where one stands first.
QByteArray withoutMark(const QByteArray& bytes);

/// Text of UTF-8 (with and without mark), UTF-16 (with mark, or told by its zero bytes), windows-1251, KOI8-U and KOI8-R.
/// TextError::BytesNotText for anything else (a picture, an archive).
Result<DecodedText> decodeText(const QByteArray& bytes);

}  // namespace decretum
