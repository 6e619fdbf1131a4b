// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace decretum {

/// The words of a .docx that this program wrote, in the order of reading, each paragraph with its label as Word counts it: what readDocx()
/// finds, in a quarter of the time. Looks, pictures, notes and payloads are left out. All parts are unpacked, so a damaged package is seen;
/// so is damaged XML in the text, the styles and the lists.
Result<QString> wordsOfDocx(const QByteArray& bytes);

}  // namespace decretum
