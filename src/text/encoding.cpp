// SPDX-License-Identifier: MIT
#include "text/encoding.h"

#include "text/byte_encoding.h"
#include "text/message_pattern.h"

#include <QStringConverter>

#include <unicode/ucsdet.h>

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype kProbe = qsizetype{64} * 1024;  // bytes that are looked at to tell an encoding

/// The text with unix line ends.
DecodedText decodedText(QString text, const QString& encoding)
{
    const bool hasCarriageReturns = text.contains(u"\r\n");
    text.replace(u"\r\n"_s, u"\n"_s);
    text.replace(u'\r', u'\n');
    return {.text = wellFormed(text), .encoding = encoding, .hasCarriageReturns = hasCarriageReturns};
}

std::optional<DecodedText> decodeUtf(const QByteArray& bytes, QStringConverter::Encoding encoding, const QString& name)
{
    QStringDecoder decoder(encoding);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return std::nullopt;
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    return decodedText(text, name);
}

/// Little- or big-endian by the high bytes of blanks and Cyrillic letters; none where it is no UTF-16.
std::optional<QStringConverter::Encoding> utf16ByZeros(const QByteArray& bytes)
{
    if (bytes.size() < 4 || bytes.size() % 2 != 0)
        return std::nullopt;
    const QByteArray probe = bytes.first(std::min(bytes.size(), kProbe));
    qsizetype highEven = 0;
    qsizetype highOdd = 0;
    for (qsizetype at = 0; at < probe.size(); ++at) {
        const char byte = probe.at(at);
        if (byte == 0 || byte == 4)
            ++(at % 2 == 0 ? highEven : highOdd);
    }
    const qsizetype pairs = probe.size() / 2;
    if (highOdd * 10 > pairs * 8 && highEven * 10 < pairs * 2)
        return QStringConverter::Utf16LE;
    if (highEven * 10 > pairs * 8 && highOdd * 10 < pairs * 2)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

bool isBinary(const QByteArray& bytes)
{
    const QByteArray probe = bytes.first(std::min(bytes.size(), kProbe));
    qsizetype controls = 0;
    for (const char byte : probe) {
        if (byte == 0)
            return true;
        const auto value = static_cast<unsigned char>(byte);
        if (value < 0x20 && byte != '\n' && byte != '\r' && byte != '\t' && byte != '\f' && byte != '\v')
            ++controls;
    }
    return controls * 50 > probe.size();
}

QString decodeWith(const QByteArray& bytes, const char* converterName)
{
    const auto encoding = ByteEncoding::replacing(converterName);
    return encoding ? encoding->decode({bytes.constData(), static_cast<size_t>(bytes.size())}).value_or(QString()) : QString();
}

/// How much a text looks like Cyrillic prose: frequent letters for it, case changes inside words and stray signs against.
int plausibility(const QString& text)
{
    static constexpr QStringView kFrequent = u"оаеинтсрвлкмдпуіязьб";
    int score = 0;
    QChar before;
    for (const QChar sign : text) {
        if (kFrequent.contains(sign))
            score += 2;
        else if ((sign.isLetter() && sign.unicode() > 0x7F && before.isLower() && sign.isUpper())
            || (sign.unicode() >= 0x2500 && sign.unicode() < 0x2600))
            score -= 4;
        else if (sign.unicode() > 0x7F && !sign.isLetter() && !QStringView(u"«»№–—“”„’…§•\u00A0").contains(sign))
            score -= 3;
        before = sign;
    }
    return score;
}

/// What ICU's detector says of the two families: above 0 for KOI8.
int detectorsOpinion(const QByteArray& bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    UCharsetDetector* detector = ucsdet_open(&status);
    if (U_FAILURE(status))
        return 0;
    ucsdet_setText(detector, bytes.constData(), static_cast<int32_t>(bytes.size()), &status);
    int32_t count = 0;
    const UCharsetMatch** matches = ucsdet_detectAll(detector, &count, &status);
    int opinion = 0;
    for (int32_t at = 0; U_SUCCESS(status) && at < count; ++at) {
        const QByteArray name(ucsdet_getName(matches[at], &status));
        if (name == "KOI8-R")
            opinion += ucsdet_getConfidence(matches[at], &status);
        else if (name == "windows-1251")
            opinion -= ucsdet_getConfidence(matches[at], &status);
    }
    ucsdet_close(detector);
    return opinion;
}

bool hasUkrainianKoi(const QByteArray& bytes)
{
    static const QByteArray kLetters("\xA4\xA6\xA7\xAD\xB4\xB6\xB7\xBD");  // є і ї ґ Є І Ї Ґ of KOI8-U (RFC 2319)
    return std::any_of(bytes.begin(), bytes.end(), [](char byte) { return kLetters.contains(byte); });
}

}  // namespace

QString wellFormed(const QString& text)
{
    if (text.isValidUtf16())
        return text;
    QString mended = text;
    for (qsizetype at = 0; at < mended.size(); ++at) {
        const bool isPair = mended.at(at).isHighSurrogate() && at + 1 < mended.size() && mended.at(at + 1).isLowSurrogate();
        if (isPair)
            ++at;
        else if (mended.at(at).isSurrogate())
            mended[at] = QChar::ReplacementCharacter;
    }
    return mended;
}

QByteArray withoutMark(const QByteArray& bytes)
{
    static const QByteArray kMark("\xEF\xBB\xBF");
    return bytes.startsWith(kMark) ? bytes.sliced(kMark.size()) : bytes;
}

Result<DecodedText> decodeText(const QByteArray& bytes)
{
    if (bytes.startsWith("\xFF\xFE")) {
        if (auto text = decodeUtf(bytes, QStringConverter::Utf16LE, u"UTF-16LE"_s))
            return *text;
    }
    if (bytes.startsWith("\xFE\xFF")) {
        if (auto text = decodeUtf(bytes, QStringConverter::Utf16BE, u"UTF-16BE"_s))
            return *text;
    }
    if (const auto encoding = utf16ByZeros(bytes)) {
        const QString name = *encoding == QStringConverter::Utf16LE ? u"UTF-16LE"_s : u"UTF-16BE"_s;
        if (auto text = decodeUtf(bytes, *encoding, name))
            return *text;
    }
    if (isBinary(bytes))
        return Error{.code = TextError::BytesNotText};
    if (auto text = decodeUtf(bytes, QStringConverter::Utf8, u"UTF-8"_s))
        return *text;
    const QByteArray probe = bytes.first(std::min(bytes.size(), kProbe));
    const bool isUkrainian = hasUkrainianKoi(probe);
    const char* koi = isUkrainian ? "KOI8-U" : "KOI8-R";
    const int balance = plausibility(decodeWith(probe, koi)) - plausibility(decodeWith(probe, "windows-1251"));
    const bool isKoi = balance > 0 || (balance == 0 && detectorsOpinion(probe) > 0);
    const char* converter = isKoi ? koi : "windows-1251";
    DecodedText guessed = decodedText(decodeWith(bytes, converter), QString::fromLatin1(converter));
    guessed.isGuessed = true;
    return guessed;
}

}  // namespace decretum
