// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>

namespace decretum {

/// The face that documents are printed in, as the pages have it, at that many times the size of the screen's own text.
QFont documentFont(double scale);

}  // namespace decretum
