// SPDX-License-Identifier: MIT
#pragma once

#include "formats/format.h"

namespace decretum {

/// One HTML 5 page that needs no other file: headings, lists with their printed labels, tables, the look of the sheet on screen and
/// its margins in print.
Result<QByteArray> writeHtml(const Document& document);

}  // namespace decretum
