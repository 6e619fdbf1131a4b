// SPDX-License-Identifier: MIT
#include "pdf/font_bytes.h"

#include <QList>
#include <QtEndian>

#include <array>
#include <bit>

namespace decretum {

namespace {

// What FreeType and a subset need; layout tables are left out, since glyphs come placed. By tag, as the format wants them.
constexpr std::array kTables{"CFF ", "OS/2", "cmap", "cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post", "prep"};

void appendNumber(QByteArray& bytes, quint32 value)
{
    const quint32 big = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char*>(&big), sizeof big);
}

void appendShort(QByteArray& bytes, quint16 value)
{
    const quint16 big = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char*>(&big), sizeof big);
}

quint32 checksum(const QByteArray& table)
{
    quint32 sum = 0;
    for (qsizetype at = 0; at + 4 <= table.size(); at += 4)
        sum += qFromBigEndian<quint32>(table.constData() + at);
    return sum;
}

}  // namespace

QByteArray fontBytes(const QRawFont& font)
{
    QList<std::pair<QByteArray, QByteArray>> tables;
    for (const char* tag : kTables) {
        QByteArray table = font.fontTable(tag);
        if (!table.isEmpty())
            tables.append({QByteArray(tag), table});
    }
    if (tables.size() < 6)
        return {};
    const bool isCff = tables.first().first == "CFF ";
    const auto count = static_cast<quint16>(tables.size());
    const auto power = static_cast<quint16>(std::bit_floor(count));
    QByteArray file;
    appendNumber(file, isCff ? 0x4F54544F : 0x00010000);
    appendShort(file, count);
    appendShort(file, static_cast<quint16>(power * 16));
    appendShort(file, static_cast<quint16>(std::countr_zero(power)));
    appendShort(file, static_cast<quint16>((count - power) * 16));
    auto offset = static_cast<quint32>(12 + 16 * tables.size());
    QByteArray body;
    for (auto& [tag, table] : tables) {
        const auto length = static_cast<quint32>(table.size());
        while (table.size() % 4 != 0)
            table.append('\0');
        file += tag;
        appendNumber(file, checksum(table));
        appendNumber(file, offset);
        appendNumber(file, length);
        offset += static_cast<quint32>(table.size());
        body += table;
    }
    return file + body;
}

}  // namespace decretum
