// SPDX-License-Identifier: MIT
#include "archive/zip.h"

#include <zip.h>

#include <memory>

namespace decretum {

namespace {

constexpr zip_uint32_t kDeflateLevel = 1;  // a text of 10 KB: three times as fast as the default and hardly larger

QString wordsOf(zip_error_t& error)
{
    return QString::fromUtf8(zip_error_strerror(&error));
}

struct ErrorHolder {
    zip_error_t error{};
    ErrorHolder() { zip_error_init(&error); }
    ~ErrorHolder() { zip_error_fini(&error); }
    ErrorHolder(const ErrorHolder&) = delete;
    ErrorHolder& operator=(const ErrorHolder&) = delete;
    ErrorHolder(ErrorHolder&&) = delete;
    ErrorHolder& operator=(ErrorHolder&&) = delete;
};

using Archive = std::unique_ptr<zip_t, decltype(&zip_discard)>;
using File = std::unique_ptr<zip_file_t, decltype(&zip_fclose)>;

Error notMade(const QString& words)
{
    return {.code = ArchiveError::PackageNotMade, .detail = words};
}

/// The archive's time has no zone: the moment's UTC digits are put there as they are.
void setTime(zip_t* archive, zip_uint64_t index, const QDateTime& time)
{
    const QDate date = time.toUTC().date();
    const QTime clock = time.toUTC().time();
    const int year = std::clamp(date.year(), 1980, 2107);
    const auto dosDate = static_cast<zip_uint16_t>(((year - 1980) << 9) | (date.month() << 5) | date.day());
    const auto dosTime = static_cast<zip_uint16_t>((clock.hour() << 11) | (clock.minute() << 5) | (clock.second() / 2));
    zip_file_set_dostime(archive, index, dosTime, dosDate, 0);
}

Status addPart(zip_t* archive, const ZipPart& part, const QDateTime& time)
{
    zip_source_t* source = zip_source_buffer(archive, part.bytes.constData(), static_cast<zip_uint64_t>(part.bytes.size()), 0);
    if (!source)
        return notMade(QString::fromUtf8(zip_strerror(archive)));
    const zip_int64_t index = zip_file_add(archive, part.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return notMade(QString::fromUtf8(zip_strerror(archive)));
    }
    const auto place = static_cast<zip_uint64_t>(index);
    zip_set_file_compression(archive, place, part.isStored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, part.isStored ? 0 : kDeflateLevel);
    zip_file_set_external_attributes(archive, place, 0, ZIP_OPSYS_DOS, 0);
    setTime(archive, place, time);
    return {};
}

Result<QByteArray> bytesOf(zip_source_t* source)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(source, &stat) < 0 || zip_source_open(source) < 0)
        return notMade(wordsOf(*zip_source_error(source)));
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    if (read != bytes.size())
        return notMade(wordsOf(*zip_source_error(source)));
    return bytes;
}

Result<QByteArray> readPart(zip_t* archive, zip_uint64_t index, const zip_stat_t& stat)
{
    const QString name = QString::fromUtf8(stat.name);
    const File file(zip_fopen_index(archive, index, 0), &zip_fclose);
    if (!file)
        return Error{.code = ArchiveError::PackageDamaged, .detail = QString::fromUtf8(zip_strerror(archive)), .place = name};
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_fread(file.get(), bytes.data(), stat.size);
    char past = 0;
    // The read beyond the end makes libzip hold the bytes against their checksum.
    if (read != bytes.size() || zip_fread(file.get(), &past, 1) != 0)
        return Error{.code = ArchiveError::PackageDamaged, .detail = QString::fromUtf8(zip_file_strerror(file.get())), .place = name};
    return bytes;
}

}  // namespace

Result<QByteArray> writeZip(const QList<ZipPart>& parts, const QDateTime& time)
{
    ErrorHolder holder;
    zip_source_t* source = zip_source_buffer_create(nullptr, 0, 0, &holder.error);
    if (!source)
        return notMade(wordsOf(holder.error));
    zip_source_keep(source);  // the archive takes one reference, the result needs another
    const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> kept(source, &zip_source_free);
    Archive archive(zip_open_from_source(source, ZIP_TRUNCATE, &holder.error), &zip_discard);
    if (!archive) {
        zip_source_free(source);
        return notMade(wordsOf(holder.error));
    }
    for (const ZipPart& part : parts) {
        if (const Status added = addPart(archive.get(), part, time); !added)
            return added.error();
    }
    if (zip_close(archive.get()) < 0)
        return notMade(QString::fromUtf8(zip_strerror(archive.get())));
    static_cast<void>(archive.release());
    return bytesOf(source);
}

Result<QList<ZipPart>> readZip(const QByteArray& bytes, const ZipLimits& limits)
{
    ErrorHolder holder;
    zip_source_t* source = zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &holder.error);
    if (!source)
        return Error{.code = ArchiveError::NotPackage, .detail = wordsOf(holder.error)};
    const Archive archive(zip_open_from_source(source, ZIP_RDONLY, &holder.error), &zip_discard);
    if (!archive) {
        zip_source_free(source);
        return Error{.code = ArchiveError::NotPackage, .detail = wordsOf(holder.error)};
    }
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    if (count > limits.parts)
        return Error{.code = ArchiveError::PackageTooLarge, .detail = QString::number(count)};
    QList<ZipPart> parts;
    qint64 total = 0;
    for (zip_int64_t index = 0; index < count; ++index) {
        zip_stat_t stat;
        zip_stat_init(&stat);
        const auto place = static_cast<zip_uint64_t>(index);
        if (zip_stat_index(archive.get(), place, 0, &stat) < 0 || !(stat.valid & ZIP_STAT_SIZE) || !(stat.valid & ZIP_STAT_NAME))
            return Error{.code = ArchiveError::PackageDamaged, .detail = QString::fromUtf8(zip_strerror(archive.get()))};
        const QString name = QString::fromUtf8(stat.name);
        if (name.endsWith(u'/'))
            continue;
        total += static_cast<qint64>(std::min(stat.size, static_cast<zip_uint64_t>(limits.totalBytes) + 1));
        if (stat.size > static_cast<zip_uint64_t>(limits.partBytes) || total > limits.totalBytes)
            return Error{.code = ArchiveError::PackageTooLarge, .place = name};
        Result<QByteArray> part = readPart(archive.get(), place, stat);
        if (!part)
            return part.error();
        const bool isStored = (stat.valid & ZIP_STAT_COMP_METHOD) != 0 && stat.comp_method == ZIP_CM_STORE;
        parts.append({.name = name, .bytes = *std::move(part), .isStored = isStored});
    }
    return parts;
}

}  // namespace decretum
