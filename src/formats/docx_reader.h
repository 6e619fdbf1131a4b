// SPDX-License-Identifier: MIT
#pragma once

#include "formats/format.h"

namespace decretum {

/// Text, styles, list labels as Word prints them, tables, pictures and payloads of a .docx (transitional and strict). Tracked
/// changes are read as accepted. Headers and footers are left out. Fails on what is no such package.
Result<ReadDocument> readDocx(const QByteArray& bytes);

}  // namespace decretum
