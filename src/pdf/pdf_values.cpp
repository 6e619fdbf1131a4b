// SPDX-License-Identifier: MIT
#include "pdf/pdf_values.h"

#include <cmath>

namespace decretum::pdfout {

namespace {

constexpr qsizetype kLongestText = 16'000;  // signs: 32 000 bytes and the mark

bool isPlain(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar sign) { return sign.unicode() >= 0x20 && sign.unicode() < 0x7F; });
}

}  // namespace

void appendNumber(QByteArray& target, double value)
{
    long long thousandths = std::llround(value * 1000);
    if (thousandths < 0) {
        target += '-';
        thousandths = -thousandths;
    }
    target += QByteArray::number(thousandths / 1000);
    int rest = static_cast<int>(thousandths % 1000);
    if (rest == 0)
        return;
    target += '.';
    for (int unit = 100; rest > 0; unit /= 10) {
        target += static_cast<char>('0' + rest / unit);
        rest %= unit;
    }
}

QByteArray number(double value)
{
    QByteArray bytes;
    appendNumber(bytes, value);
    return bytes;
}

QByteArray reference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

void appendHex(QByteArray& target, quint32 value, int digits)
{
    static constexpr char kDigits[] = "0123456789ABCDEF";
    for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4)
        target += kDigits[(value >> shift) & 0xF];
}

QByteArray text(const QString& words)
{
    QString text = words.left(kLongestText);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    QByteArray bytes;
    if (isPlain(text)) {
        bytes += '(';
        for (const char sign : text.toLatin1()) {
            if (sign == '(' || sign == ')' || sign == '\\')
                bytes += '\\';
            bytes += sign;
        }
        return bytes + ')';
    }
    bytes.reserve(text.size() * 4 + 6);
    bytes += "<FEFF";
    for (const QChar sign : text)
        appendHex(bytes, sign.unicode(), 4);
    return bytes + '>';
}

QByteArray name(const QByteArray& words)
{
    QByteArray bytes = "/";
    for (const char sign : words) {
        const bool isRegular = sign > 0x20 && sign < 0x7F && !QByteArrayView("()<>[]{}/%#").contains(sign);
        if (isRegular) {
            bytes += sign;
        } else {
            bytes += '#';
            appendHex(bytes, static_cast<uchar>(sign), 2);
        }
    }
    return bytes;
}

QByteArray date(const QDateTime& time)
{
    return '(' + time.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toLatin1() + ')';
}

char32_t takeSign(const QString& text, qsizetype& at)
{
    if (at >= text.size())
        return U' ';
    const QChar high = text.at(at++);
    if (high.isHighSurrogate() && at < text.size() && text.at(at).isLowSurrogate())
        return QChar::surrogateToUcs4(high, text.at(at++));
    return high.unicode();
}

QString spoken(const QString& words, qsizetype limit)
{
    QString text;
    text.reserve(words.size());
    for (const QChar sign : words) {
        if (sign == QChar(0x2011))
            text += u'-';
        else if (sign != QChar(0x2060) && sign != QChar(0x00AD) && sign != QChar(0x200B) && sign != QChar(0xFEFF))
            text += sign;
    }
    text = text.simplified();
    if (text.size() <= limit)
        return text;
    const qsizetype blank = text.lastIndexOf(u' ', limit - 1);
    qsizetype end = blank > limit / 2 ? blank : limit - 1;
    if (text.at(end - 1).isHighSurrogate())
        --end;
    return text.left(end) + QChar(0x2026);
}

}  // namespace decretum::pdfout
