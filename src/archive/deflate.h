// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

/// Whole parts packed and unpacked at once (RFC 1951, without zlib's head): several times as fast as a stream of zlib for parts that are in
/// memory anyway. Used inside this layer alone.
namespace decretum::archive {

/// Empty where packing makes it no smaller.
QByteArray deflated(const QByteArray& bytes);
/// None where the packed bytes are damaged, or are not just so many when unpacked.
std::optional<QByteArray> inflated(const QByteArray& packed, qsizetype size);
/// CRC-32 as ZIP has it.
quint32 checksum(const QByteArray& bytes);

}  // namespace decretum::archive
