// SPDX-License-Identifier: MIT
#pragma once

#include "layout/pages.h"

class QPainter;

namespace decretum {

/// Draws one page; the painter's units are points from the sheet's upper left corner. For preview, printer and pictures.
void paintPage(QPainter& painter, const Document& document, const Pages& pages, int page);

}  // namespace decretum
