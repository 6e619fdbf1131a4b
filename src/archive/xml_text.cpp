// SPDX-License-Identifier: MIT
#include "archive/xml_text.h"

namespace decretum {

namespace {

bool isAllowed(QStringView text, qsizetype at)
{
    const QChar sign = text.at(at);
    const char16_t code = sign.unicode();
    if (code < 0x20)
        return code == u'\t' || code == u'\n' || code == u'\r';
    if (sign.isHighSurrogate())
        return at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
    if (sign.isLowSurrogate())
        return at > 0 && text.at(at - 1).isHighSurrogate();
    return code != 0xFFFE && code != 0xFFFF;
}

}  // namespace

QString xmlSafe(QStringView text)
{
    QString safe;
    safe.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isAllowed(text, at))
            safe += text.at(at);
    }
    return safe;
}

QByteArray xmlEscaped(QStringView text)
{
    const QByteArray bytes = xmlSafe(text).toUtf8();
    QByteArray escaped;
    escaped.reserve(bytes.size() + bytes.size() / 16);
    for (const char byte : bytes) {
        switch (byte) {
        case '&': escaped += "&amp;"; break;
        case '<': escaped += "&lt;"; break;
        case '>': escaped += "&gt;"; break;
        case '"': escaped += "&quot;"; break;
        default: escaped += byte;
        }
    }
    return escaped;
}

}  // namespace decretum
