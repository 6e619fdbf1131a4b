// SPDX-License-Identifier: MIT
#pragma once

#include "formats/format.h"

namespace decretum {

/// UTF-8 in 72 columns, as an e-mail is set: labels typed, clauses hanging behind them, centred and right-hand lines stood off by
/// blanks, tables drawn with signs, the name of a signature level with the last line of its position. A line that the next one goes on
/// ends in a blank (RFC 3676, format=flowed), by which readTxt() finds the paragraphs again.
Result<QByteArray> writeTxt(const Document& document);

}  // namespace decretum
