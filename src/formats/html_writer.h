// SPDX-License-Identifier: MIT
#pragma once

#include "formats/format.h"

namespace decretum {

/// One HTML 5 page that needs no other file: an article with its header, a section a sheet, headings without gaps, lists with their
/// printed labels and what belongs to a clause in its item, tables with heads of columns, live references as links. It looks like the
/// sheet on a screen, is fluid on a phone, and prints with the sheet's own size and margins.
Result<QByteArray> writeHtml(const Document& document);

}  // namespace decretum
