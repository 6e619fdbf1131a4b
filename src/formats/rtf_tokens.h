// SPDX-License-Identifier: MIT
#pragma once

#include "document/measure.h"

#include <QByteArray>

#include <algorithm>

/// The signs of an .rtf file (Rich Text Format 1.9.1, "RTF Syntax"). Used inside this layer alone.
namespace decretum::rtf {

/// Twentieths of a point; what is wider than Word's widest page is taken as that wide.
constexpr int kWidestTwips = 31'680;
constexpr Millimetres fromTwips(int twips)
{
    return {std::clamp(twips, -kWidestTwips, kWidestTwips) * 25.4 / 1440};
}

struct Token {
    enum class Kind : quint8 {
        GroupStart,
        GroupEnd,
        Word,    ///< `text` without the backslash; `value`, where it has one.
        Symbol,  ///< A backslash and the sign of `text`.
        Byte,    ///< \'hh: `value`.
        Text,    ///< Bytes as they stand, line ends left out.
        Binary,  ///< Bytes behind \bin.
        End,
    };
    Kind kind = Kind::End;
    QByteArray text{};
    int value = 0;
    bool hasValue = false;

    bool is(const char* word) const { return kind == Kind::Word && text == word; }
    /// Of a property that is on unless its value is 0: "\b", "\b0".
    bool isOn() const { return !hasValue || value != 0; }
};

class Tokens {
public:
    explicit Tokens(const QByteArray& bytes) : m_bytes(bytes) {}
    Token next();
    qsizetype offset() const { return m_at; }

private:
    Token word();
    Token escape();
    Token text();

    const QByteArray& m_bytes;
    qsizetype m_at = 0;
};

}  // namespace decretum::rtf
