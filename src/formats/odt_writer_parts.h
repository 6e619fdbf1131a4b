// SPDX-License-Identifier: MIT
#pragma once

#include "archive/zip.h"
#include "document/document.h"

#include <QDateTime>

/// The parts of an .odt beside its text. Used inside this layer alone.
namespace decretum::odt {

/// Named styles, page layouts and master pages.
QByteArray stylesPart(const Document& document);
QByteArray metaPart(const Document& document, const QDateTime& time);
QByteArray settingsPart();
/// META-INF/manifest.xml for those parts; their types by their names' endings.
QByteArray manifestPart(const QList<ZipPart>& parts);

}  // namespace decretum::odt
