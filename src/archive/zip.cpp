// SPDX-License-Identifier: MIT
#include "archive/zip.h"

#include "archive/deflate.h"

#include <zip.h>

#include <cstring>
#include <memory>
#include <optional>

namespace decretum {

namespace {

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

/// A part that is packed already, as libzip asks for its bytes.
class PackedSource {
public:
    /// null: `archive` says why. libzip owns it when it is added.
    static zip_source_t* make(zip_t* archive, const QByteArray& packed, const QByteArray& bytes)
    {
        auto source = std::make_unique<PackedSource>(packed, bytes);
        zip_source_t* made = zip_source_function(archive, &PackedSource::answer, source.get());
        if (made)
            static_cast<void>(source.release());  // freed by ZIP_SOURCE_FREE
        return made;
    }

    PackedSource(const QByteArray& packed, const QByteArray& bytes) : m_packed(packed), m_size(bytes.size()), m_checksum(archive::checksum(bytes)) {}

private:
    static zip_int64_t answer(void* state, void* data, zip_uint64_t length, zip_source_cmd_t command)
    {
        auto* source = static_cast<PackedSource*>(state);
        switch (command) {
        case ZIP_SOURCE_SUPPORTS: return ZIP_SOURCE_SUPPORTS_READABLE;
        case ZIP_SOURCE_OPEN: source->m_at = 0; return 0;
        case ZIP_SOURCE_CLOSE: return 0;
        case ZIP_SOURCE_READ: return source->read(data, length);
        case ZIP_SOURCE_STAT: return source->tell(static_cast<zip_stat_t*>(data));
        case ZIP_SOURCE_ERROR: return zip_error_to_data(&source->m_error, data, length);
        case ZIP_SOURCE_FREE: delete source; return 0;
        default: zip_error_set(&source->m_error, ZIP_ER_OPNOTSUPP, 0); return -1;
        }
    }

    zip_int64_t read(void* data, zip_uint64_t length)
    {
        const qsizetype count = std::min(static_cast<qsizetype>(length), m_packed.size() - m_at);
        std::memcpy(data, m_packed.constData() + m_at, static_cast<size_t>(count));
        m_at += count;
        return count;
    }

    zip_int64_t tell(zip_stat_t* stat) const
    {
        zip_stat_init(stat);
        stat->size = static_cast<zip_uint64_t>(m_size);
        stat->comp_size = static_cast<zip_uint64_t>(m_packed.size());
        stat->comp_method = ZIP_CM_DEFLATE;
        stat->crc = m_checksum;
        stat->valid = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_CRC;
        return sizeof(zip_stat_t);
    }

    QByteArray m_packed;
    qsizetype m_size;
    quint32 m_checksum;
    qsizetype m_at = 0;
    zip_error_t m_error{};
};

Status addPart(zip_t* archive, const ZipPart& part, const QDateTime& time)
{
    const QByteArray packed = part.isStored ? QByteArray() : archive::deflated(part.bytes);
    zip_source_t* source = packed.isEmpty() ? zip_source_buffer(archive, part.bytes.constData(), static_cast<zip_uint64_t>(part.bytes.size()), 0)
                                            : PackedSource::make(archive, packed, part.bytes);
    if (!source)
        return notMade(QString::fromUtf8(zip_strerror(archive)));
    const zip_int64_t index = zip_file_add(archive, part.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return notMade(QString::fromUtf8(zip_strerror(archive)));
    }
    const auto place = static_cast<zip_uint64_t>(index);
    zip_set_file_compression(archive, place, packed.isEmpty() ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0);
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

Error damaged(const QString& name, const QString& words)
{
    return {.code = ArchiveError::PackageDamaged, .detail = words, .place = name};
}

/// Deflated and no more, as nearly all parts of all packages are.
bool isPlainlyDeflated(const zip_stat_t& stat)
{
    constexpr zip_uint64_t kNeeded = ZIP_STAT_COMP_METHOD | ZIP_STAT_COMP_SIZE | ZIP_STAT_CRC | ZIP_STAT_ENCRYPTION_METHOD;
    return (stat.valid & kNeeded) == kNeeded && stat.comp_method == ZIP_CM_DEFLATE && stat.encryption_method == ZIP_EM_NONE;
}

/// `limit`: of the package, which its parts cannot be longer than.
Result<QByteArray> readDeflated(zip_t* archive, zip_uint64_t index, const zip_stat_t& stat, qsizetype limit)
{
    const QString name = QString::fromUtf8(stat.name);
    if (stat.comp_size > static_cast<zip_uint64_t>(limit))
        return damaged(name, QStringLiteral("unexpected end of data"));
    const File file(zip_fopen_index(archive, index, ZIP_FL_COMPRESSED), &zip_fclose);
    if (!file)
        return damaged(name, QString::fromUtf8(zip_strerror(archive)));
    QByteArray packed(static_cast<qsizetype>(stat.comp_size), Qt::Uninitialized);
    if (zip_fread(file.get(), packed.data(), stat.comp_size) != packed.size())
        return damaged(name, QString::fromUtf8(zip_file_strerror(file.get())));
    const std::optional<QByteArray> bytes = archive::inflated(packed, static_cast<qsizetype>(stat.size));
    if (!bytes)
        return damaged(name, QStringLiteral("packed data wrong"));
    return archive::checksum(*bytes) == stat.crc ? Result<QByteArray>(*bytes) : damaged(name, QStringLiteral("checksum wrong"));
}

Result<QByteArray> readPart(zip_t* archive, zip_uint64_t index, const zip_stat_t& stat)
{
    const QString name = QString::fromUtf8(stat.name);
    const File file(zip_fopen_index(archive, index, 0), &zip_fclose);
    if (!file)
        return damaged(name, QString::fromUtf8(zip_strerror(archive)));
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_fread(file.get(), bytes.data(), stat.size);
    char past = 0;
    // The read beyond the end makes libzip hold the bytes against their checksum.
    if (read != bytes.size() || zip_fread(file.get(), &past, 1) != 0)
        return damaged(name, QString::fromUtf8(zip_file_strerror(file.get())));
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
        Result<QByteArray> part =
            isPlainlyDeflated(stat) ? readDeflated(archive.get(), place, stat, bytes.size()) : readPart(archive.get(), place, stat);
        if (!part)
            return part.error();
        const bool isStored = (stat.valid & ZIP_STAT_COMP_METHOD) != 0 && stat.comp_method == ZIP_CM_STORE;
        parts.append({.name = name, .bytes = *std::move(part), .isStored = isStored});
    }
    return parts;
}

}  // namespace decretum
