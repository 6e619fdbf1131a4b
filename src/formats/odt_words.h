// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace decretum {

/// The words of an .odt that this program wrote, in the order of reading, each paragraph with its label as LibreOffice counts it: what
/// readOdt() finds, in a third of the time. Looks, pictures, notes, headers and payloads are left out. All parts are unpacked, so a damaged
/// package is seen; so is damaged XML in the text and in styles that say something of lists.
Result<QString> wordsOfOdt(const QByteArray& bytes);

}  // namespace decretum
