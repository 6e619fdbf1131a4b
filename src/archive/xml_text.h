// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace decretum {

/// The text without what XML 1.0 (2.2, Char) forbids: control signs but tab and line ends, lone surrogates, U+FFFE, U+FFFF.
QString xmlSafe(QStringView text);

/// xmlSafe() with & < > " escaped, as UTF-8: for element content and for attribute values in double quotes.
QByteArray xmlEscaped(QStringView text);

}  // namespace decretum
