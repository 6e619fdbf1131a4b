// SPDX-License-Identifier: MIT
#include "formats/rtf_fonts.h"

#include <QStringConverter>

namespace decretum::rtf {

namespace {

struct Charset {
    int number = 0;
    int codePage = 0;
};
// Charsets 0 and 1 mean the document's own code page: programs that write Cyrillic letters with \fcharset0 are many.
constexpr Charset kCharsets[] = {{77, 10000}, {128, 932}, {129, 949}, {134, 936}, {136, 950}, {161, 1253}, {162, 1254}, {163, 1258}, {177, 1255},
    {178, 1256}, {186, 1257}, {204, 1251}, {222, 874}, {238, 1250}, {254, 437}, {255, 850}};
constexpr int kSymbolCharset = 2;
constexpr char16_t kSymbolArea = 0xF000;

QByteArray encodingName(int codePage)
{
    switch (codePage) {
    case 437:
    case 850:
    case 852:
    case 855:
    case 866: return "IBM" + QByteArray::number(codePage);
    case 932: return "Shift_JIS";
    case 936: return "GBK";
    case 949: return "EUC-KR";
    case 950: return "Big5";
    case 10000: return "macintosh";
    case 10007: return "x-mac-cyrillic";
    case 20866: return "KOI8-R";
    case 21866: return "KOI8-U";
    case 65001: return "UTF-8";
    default: return "windows-" + QByteArray::number(codePage);
    }
}

}  // namespace

void Fonts::take(const Token& token)
{
    if (token.is("f")) {
        m_current = token.value;
    } else if (token.is("fcharset")) {
        if (token.value == kSymbolCharset)
            m_symbols.insert(m_current, true);
        for (const Charset& charset : kCharsets) {
            if (charset.number == token.value)
                m_codePages.insert(m_current, charset.codePage);
        }
    } else if (token.is("cpg")) {
        m_codePages.insert(m_current, token.value);
    }
}

QString Fonts::decode(const QByteArray& bytes, int font) const
{
    if (isSymbol(font)) {
        QString signs;
        for (const char byte : bytes)
            signs += QChar(static_cast<char16_t>(kSymbolArea + static_cast<unsigned char>(byte)));
        return signs;
    }
    QStringDecoder decoder(encodingName(m_codePages.value(font, m_codePage)).constData());
    if (!decoder.isValid())
        decoder = QStringDecoder("windows-1252");
    return decoder(bytes);
}

}  // namespace decretum::rtf
