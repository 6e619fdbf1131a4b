// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace decretum::docx {

/// Fonts whose letters are signs.
enum class SymbolFont : quint8 { None, Symbol, Wingdings, Wingdings2, Webdings };
SymbolFont symbolFontOf(QStringView family);

/// The sign that a character of the font stands for, whether it is written as U+0020…U+00FF or as U+F020…U+F0FF; null where no
/// character of Unicode is like it. Of no symbol font: the character itself, unless it is one of private use.
QChar symbolOf(SymbolFont font, char16_t character);

/// The text with characters of private use made the signs they stand for. Those that stand for nothing are left out and counted.
QString withoutPrivateUse(const QString& text, SymbolFont font, int& unknown);

/// A list's bullet as printed.
QString bulletOf(const QString& text, SymbolFont font);

}  // namespace decretum::docx
