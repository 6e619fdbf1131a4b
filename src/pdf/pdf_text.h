// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

namespace decretum {

/// What each page of a PDF says, in the order in which it is drawn, without artifacts (page numbers): by its own fonts, through no other
/// program. For looking at what was written; words are not parted as a reader parts them. Fails with PdfError::PdfLocked, PdfNotRead.
Result<QStringList> readPageTexts(const QByteArray& pdf);

}  // namespace decretum
