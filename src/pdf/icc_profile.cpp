// SPDX-License-Identifier: MIT
#include "pdf/icc_profile.h"

#include <QList>

#include <array>
#include <cmath>

namespace decretum::pdfout {

namespace {

constexpr qsizetype kHeaderSize = 128;
constexpr int kCurvePoints = 256;

void appendInteger(QByteArray& target, quint32 value, int bytes = 4)
{
    for (int shift = (bytes - 1) * 8; shift >= 0; shift -= 8)
        target += static_cast<char>((value >> shift) & 0xFF);
}

void appendFixed(QByteArray& target, double value)
{
    appendInteger(target, static_cast<quint32>(static_cast<qint32>(std::lround(value * 65536))));
}

QByteArray typed(const char* type)
{
    return QByteArray(type, 4) + QByteArray(4, '\0');
}

QByteArray xyz(const std::array<double, 3>& values)
{
    QByteArray bytes = typed("XYZ ");
    for (const double value : values)
        appendFixed(bytes, value);
    return bytes;
}

/// textDescriptionType (6.5.17): the ASCII words, no Unicode ones, no Macintosh ones.
QByteArray description(const QByteArray& words)
{
    QByteArray bytes = typed("desc");
    appendInteger(bytes, static_cast<quint32>(words.size()) + 1);
    return bytes + words + '\0' + QByteArray(4 + 4 + 2 + 1 + 67, '\0');
}

QByteArray curve()
{
    QByteArray bytes = typed("curv");
    appendInteger(bytes, kCurvePoints);
    for (int point = 0; point < kCurvePoints; ++point) {
        const double device = static_cast<double>(point) / (kCurvePoints - 1);
        const double linear = device <= 0.04045 ? device / 12.92 : std::pow((device + 0.055) / 1.055, 2.4);
        appendInteger(bytes, static_cast<quint32>(std::lround(linear * 65535)), 2);
    }
    return bytes;
}

QByteArray header(qsizetype size)
{
    QByteArray bytes;
    appendInteger(bytes, static_cast<quint32>(size));
    bytes += QByteArray(4, '\0');      // no preferred module
    appendInteger(bytes, 0x02100000);  // version 2.1
    bytes += "mntrRGB XYZ ";
    for (const quint32 part : {2000U, 1U, 1U, 0U, 0U, 0U})
        appendInteger(bytes, part, 2);
    bytes += "acsp" + QByteArray(28, '\0');           // platform, flags, maker, model, attributes, intent: none
    for (const double value : {0.9642, 1.0, 0.8249})  // D50, the space of all profiles
        appendFixed(bytes, value);
    return bytes + QByteArray(kHeaderSize - bytes.size(), '\0');
}

}  // namespace

QByteArray standardRgbProfile()
{
    const QByteArray toned = curve();
    // The primaries as D50 has them, by the Bradford transform (sRGB IEC 61966-2-1).
    const QList<std::pair<QByteArray, QByteArray>> tags = {{"desc", description("sRGB")}, {"cprt", typed("text") + QByteArray("No copyright\0", 13)},
        {"wtpt", xyz({0.9505, 1.0, 1.0891})}, {"rXYZ", xyz({0.43607, 0.22249, 0.01392})}, {"gXYZ", xyz({0.38515, 0.71687, 0.09708})},
        {"bXYZ", xyz({0.14307, 0.06061, 0.71410})}, {"rTRC", toned}, {"gTRC", toned}, {"bTRC", toned}};
    QByteArray table;
    appendInteger(table, static_cast<quint32>(tags.size()));
    QByteArray body;
    const qsizetype start = kHeaderSize + 4 + tags.size() * 12;
    qsizetype last = 0;
    for (const auto& [tag, data] : tags) {
        const bool isShared = data == toned && tag != "rTRC";
        if (!isShared) {
            body += QByteArray((4 - body.size() % 4) % 4, '\0');
            last = start + body.size();
            body += data;
        }
        table += tag;
        appendInteger(table, static_cast<quint32>(last));
        appendInteger(table, static_cast<quint32>(data.size()));
    }
    body += QByteArray((4 - body.size() % 4) % 4, '\0');
    return header(start + body.size()) + table + body;
}

}  // namespace decretum::pdfout
