// SPDX-License-Identifier: MIT
#pragma once

#include "formats/format.h"

#include <QList>

namespace decretum {

/// A file of Word 97-2003, by its bytes.
bool isOldWord(const QByteArray& bytes);

/// The .docx that LibreOffice, with a profile of its own that is thrown away, makes of each; an empty one where it could not. All in one
/// run: starting takes longer than converting. Fails with FormatsError::OldWord where it is not installed, OldWordNotRead, ProgramTooSlow.
Result<QList<QByteArray>> convertOldWord(const QList<QByteArray>& files);

/// Reads what convertOldWord() makes of it; a finding says so. Fails as that and as readDocx() do.
Result<ReadDocument> readOldWord(const QByteArray& bytes);

/// Reads a .docx that was made of such a file.
Result<ReadDocument> readConverted(const QByteArray& docx);

}  // namespace decretum
