// SPDX-License-Identifier: MIT
#pragma once

#include "formats/format.h"

namespace decretum {

/// Rich Text Format as Word, WordPad and LibreOffice write it: words in any code page, look, labels as printed (counted where none is
/// printed), tables, PNG and JPEG pictures; footnotes, comments, headers and footers as notes. Tracked changes are read as accepted.
/// A file cut short is read as far as it goes, with a finding; one without any words is FormatsError::PartDamaged, its place a byte.
Result<ReadDocument> readRtf(const QByteArray& bytes);

}  // namespace decretum
