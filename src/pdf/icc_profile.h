// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace decretum::pdfout {

/// An sRGB profile of a display (ICC.1:2001-04, version 2, which PDF/A-1 wants; IEC 61966-2-1 for its figures).
QByteArray standardRgbProfile();

}  // namespace decretum::pdfout
