// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <string>

struct UConverter;

namespace decretum {

/// Text between UTF-16 and the bytes of one encoding. Not for two threads at once.
class ByteEncoding {
public:
    /// By the name that SET gives in an affix file: UTF-8, KOI8-R, KOI8-U, ISO8859-5, microsoft-cp1251. None for
    /// others: no dictionary of these two languages has another.
    static std::optional<ByteEncoding> named(const QByteArray& name);
    /// By ICU's name; bytes that are not of the encoding are decoded as U+FFFD. None where ICU has no such converter.
    static std::optional<ByteEncoding> replacing(const char* converter);

    /// None where a sign is not in the encoding.
    std::optional<std::string> encode(QStringView text) const;
    /// None where the bytes are not of the encoding and it does not replace them.
    std::optional<QString> decode(std::string_view bytes) const;
    /// Whether all of the bytes are of the encoding.
    bool isValid(const QByteArray& bytes) const;

private:
    struct Close {
        void operator()(UConverter* converter) const;
    };
    std::unique_ptr<UConverter, Close> m_converter;  ///< None: UTF-8, which Qt does itself.
};

}  // namespace decretum
