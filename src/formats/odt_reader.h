// SPDX-License-Identifier: MIT
#pragma once

#include "formats/format.h"

namespace decretum {

/// An OpenDocument text (ODF 1.2, 1.3), a package or one flat XML file (.fodt): words, look by styles, list labels as LibreOffice
/// prints them, tables, pictures; footnotes, comments, headers and footers as notes. Tracked changes are read as accepted.
/// Words of text boxes follow the paragraph that they hang on.
Result<ReadDocument> readOdt(const QByteArray& bytes);

}  // namespace decretum
