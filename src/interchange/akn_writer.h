// SPDX-License-Identifier: MIT
#pragma once

#include "model/decision.h"

#include <QByteArray>
#include <QDateTime>

namespace decretum {

/// The document as Akoma Ntoso 3.0 (OASIS LegalDocML, akomantoso30.xsd), a one-way form: docs/interchange.md tells what goes
/// where. `time`: when the file is made; it stands for the document's day too, where that is not known. The same decision and
/// time give the same bytes. Live references keep the words that were last printed for them.
QByteArray writeAkomaNtoso(const Decision& decision, const QDateTime& time);

}  // namespace decretum
