// SPDX-License-Identifier: MIT
#pragma once

#include "formats/format.h"

namespace decretum {

/// Text, labels of lists as Word prints them, tables, text boxes, pictures, notes and payloads of a .docx (transitional and
/// strict). Tracked changes are read as accepted; hidden words, pictures that cannot be shown and invitations to fill in are left
/// out, with a finding. Fails on what is no such package.
Result<ReadDocument> readDocx(const QByteArray& bytes);

/// An office document that opens with a password: an OLE compound file around the package ([MS-OFFCRYPTO] 2.3.4.4).
bool isEncryptedPackage(const QByteArray& bytes);

}  // namespace decretum
