// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringView>

namespace decretum {

/// OLE compound files: what Word 97-2003 wrote, and what a package under a password is wrapped in ([MS-CFB]).
bool isCompoundFile(const QByteArray& bytes);

/// Whether its directory names a stream so.
bool compoundFileHas(const QByteArray& bytes, QStringView stream);

}  // namespace decretum
