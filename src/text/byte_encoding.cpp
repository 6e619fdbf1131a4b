// SPDX-License-Identifier: MIT
#include "text/byte_encoding.h"

#include <QStringConverter>

#include <unicode/ucnv.h>

namespace decretum {

namespace {

struct NamedConverter {
    const char* name;       ///< As Hunspell writes it.
    const char* converter;  ///< As ICU does.
};
constexpr NamedConverter kConverters[] = {
    {"KOI8-R", "KOI8-R"},
    {"KOI8-U", "KOI8-U"},
    {"ISO8859-5", "ISO-8859-5"},
    {"microsoft-cp1251", "windows-1251"},
    {"CP1251", "windows-1251"},
};

/// Replaces what it cannot convert; null where ICU does not have it.
UConverter* openConverter(const char* name)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter* converter = ucnv_open(name, &status);
    return U_SUCCESS(status) ? converter : nullptr;
}

void makeStrict(UConverter* converter)
{
    UErrorCode status = U_ZERO_ERROR;
    ucnv_setFromUCallBack(converter, UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
}

}  // namespace

void ByteEncoding::Close::operator()(UConverter* converter) const
{
    ucnv_close(converter);
}

std::optional<ByteEncoding> ByteEncoding::named(const QByteArray& name)
{
    ByteEncoding encoding;
    if (name.compare("UTF-8", Qt::CaseInsensitive) == 0)
        return encoding;
    for (const NamedConverter& known : kConverters) {
        if (name.compare(known.name, Qt::CaseInsensitive) != 0)
            continue;
        encoding.m_converter.reset(openConverter(known.converter));
        if (!encoding.m_converter)
            return std::nullopt;
        makeStrict(encoding.m_converter.get());
        return encoding;
    }
    return std::nullopt;
}

std::optional<ByteEncoding> ByteEncoding::replacing(const char* converter)
{
    ByteEncoding encoding;
    encoding.m_converter.reset(openConverter(converter));
    return encoding.m_converter ? std::optional(std::move(encoding)) : std::nullopt;
}

std::optional<std::string> ByteEncoding::encode(QStringView text) const
{
    if (!m_converter)
        return text.toUtf8().toStdString();
    std::string bytes(static_cast<size_t>(text.size()) * 2 + 4, '\0');
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length = ucnv_fromUChars(m_converter.get(), bytes.data(), static_cast<int32_t>(bytes.size()),
        reinterpret_cast<const UChar*>(text.utf16()), static_cast<int32_t>(text.size()), &status);
    if (U_FAILURE(status))
        return std::nullopt;
    bytes.resize(static_cast<size_t>(length));
    return bytes;
}

std::optional<QString> ByteEncoding::decode(std::string_view bytes) const
{
    if (!m_converter) {
        QStringDecoder decoder(QStringConverter::Utf8);
        QString text = decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
        return decoder.hasError() ? std::nullopt : std::optional(text);
    }
    QString text(static_cast<qsizetype>(bytes.size()) + 1, Qt::Uninitialized);
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length = ucnv_toUChars(m_converter.get(), reinterpret_cast<UChar*>(text.data()), static_cast<int32_t>(text.size()), bytes.data(),
        static_cast<int32_t>(bytes.size()), &status);
    if (U_FAILURE(status))
        return std::nullopt;
    text.truncate(length);
    return text;
}

bool ByteEncoding::isValid(const QByteArray& bytes) const
{
    if (!m_converter)
        return bytes.isValidUtf8();
    return decode({bytes.constData(), static_cast<size_t>(bytes.size())}).has_value();
}

}  // namespace decretum
