// SPDX-License-Identifier: MIT
#include "archive/deflate.h"

#include <libdeflate.h>

#include <memory>

namespace decretum::archive {

namespace {

constexpr int kLevel = 1;  // a text of 10 KB: hardly larger than at the highest

using Compressor = std::unique_ptr<libdeflate_compressor, decltype(&libdeflate_free_compressor)>;
using Decompressor = std::unique_ptr<libdeflate_decompressor, decltype(&libdeflate_free_decompressor)>;

}  // namespace

QByteArray deflated(const QByteArray& bytes)
{
    thread_local const Compressor compressor(libdeflate_alloc_compressor(kLevel), &libdeflate_free_compressor);
    if (!compressor || bytes.isEmpty())
        return {};
    QByteArray packed(bytes.size(), Qt::Uninitialized);
    const size_t size = libdeflate_deflate_compress(
        compressor.get(), bytes.constData(), static_cast<size_t>(bytes.size()), packed.data(), static_cast<size_t>(packed.size()));
    packed.truncate(static_cast<qsizetype>(size));
    return packed;
}

std::optional<QByteArray> inflated(const QByteArray& packed, qsizetype size)
{
    thread_local const Decompressor decompressor(libdeflate_alloc_decompressor(), &libdeflate_free_decompressor);
    constexpr qsizetype kMostTimes = 1032;  // that deflate can make a part smaller: a size beyond it is a lie, and no memory is taken for it
    if (!decompressor || size / kMostTimes > packed.size())
        return std::nullopt;
    QByteArray bytes(size, Qt::Uninitialized);
    const libdeflate_result result = libdeflate_deflate_decompress(
        decompressor.get(), packed.constData(), static_cast<size_t>(packed.size()), bytes.data(), static_cast<size_t>(size), nullptr);
    return result == LIBDEFLATE_SUCCESS ? std::optional(bytes) : std::nullopt;
}

quint32 checksum(const QByteArray& bytes)
{
    return libdeflate_crc32(0, bytes.constData(), static_cast<size_t>(bytes.size()));
}

}  // namespace decretum::archive
