// SPDX-License-Identifier: MIT
#pragma once

#include "layout/pages.h"
#include "pdf/pdf_file.h"

#include <vector>

namespace decretum::pdfout {

/// Where on the pages a paragraph begins.
struct Beginning {
    int page = -1;  ///< −1: it is on none.
    double left = 0;
    double top = 0;  ///< From the page's lower edge.
};
/// By paragraph.
std::vector<Beginning> beginningsOf(const Pages& pages);
/// A destination: the page with that point in the window's upper left corner.
QByteArray destination(const Beginning& beginning, const std::vector<int>& pageObjects);

/// Writes the document's outline: headings, below them clauses by their levels, each with its label and first words. The number of its
/// root; 0 where there is nothing to list.
int writeOutline(PdfFile& file, const Pages& pages, const std::vector<Beginning>& beginnings, const std::vector<int>& pageObjects);

}  // namespace decretum::pdfout
