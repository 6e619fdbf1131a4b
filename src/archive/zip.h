// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace decretum {

enum class ArchiveError {
    NotPackage,       ///< The bytes are no zip archive.
    PackageDamaged,   ///< place: the part that cannot be read; detail: what is wrong with it.
    PackageTooLarge,  ///< More or larger parts than ZipLimits allow; place: the part.
    PackageNotMade,   ///< detail: libzip's words.
};
constexpr Layer layerOf(ArchiveError)
{
    return Layer::Archive;
}

struct ZipPart {
    QString name;  ///< Path inside the package, with slashes.
    QByteArray bytes;
    bool isStored = false;  ///< Written as it is, not deflated: programs look for the type of an OpenDocument file among its first bytes.
    bool operator==(const ZipPart&) const = default;
};

/// What an honest office document never reaches, and an archive made to exhaust memory does.
struct ZipLimits {
    int parts = 4096;
    qint64 partBytes = 128LL * 1024 * 1024;
    qint64 totalBytes = 256LL * 1024 * 1024;
};

/// The parts in that order, deflated unless they say otherwise; the same parts and time give the same bytes.
Result<QByteArray> writeZip(const QList<ZipPart>& parts, const QDateTime& time);

/// All parts, in the package's order; folders left out.
Result<QList<ZipPart>> readZip(const QByteArray& bytes, const ZipLimits& limits = {});

}  // namespace decretum
