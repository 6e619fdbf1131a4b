// SPDX-License-Identifier: MIT
#include "formats/docx_reader_symbols.h"

#include <algorithm>
#include <array>

namespace decretum::docx {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr char16_t kPrivateUse = 0xF000;  // symbol fonts are written from here on

constexpr bool isPrivateUse(QChar sign)
{
    return sign.unicode() >= 0xE000 && sign.unicode() <= 0xF8FF;
}

/// Adobe's encoding of Symbol, 0x20…0x7E and 0xA1…0xFE.
constexpr QStringView kSymbolLow = u" !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼";
constexpr QStringView kSymbolHigh = u"ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐—↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ 〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭";

struct Sign {
    unsigned char code = 0;
    char16_t sign = 0;
};
constexpr std::array kWingdings{Sign{0x20, u' '}, Sign{0x21, u'✏'}, Sign{0x22, u'✂'}, Sign{0x28, u'☎'}, Sign{0x29, u'✆'}, Sign{0x2A, u'✉'},
    Sign{0x36, u'⌛'}, Sign{0x3F, u'✍'}, Sign{0x45, u'☜'}, Sign{0x46, u'☞'}, Sign{0x47, u'☝'}, Sign{0x48, u'☟'}, Sign{0x4A, u'☺'}, Sign{0x4C, u'☹'},
    Sign{0x52, u'☼'}, Sign{0x54, u'❄'}, Sign{0x6C, u'●'}, Sign{0x6D, u'❍'}, Sign{0x6E, u'■'}, Sign{0x6F, u'□'}, Sign{0x71, u'❑'}, Sign{0x72, u'❒'},
    Sign{0x73, u'⬧'}, Sign{0x74, u'⧫'}, Sign{0x75, u'◆'}, Sign{0x76, u'❖'}, Sign{0x77, u'⬥'}, Sign{0x78, u'☒'}, Sign{0x7B, u'❀'}, Sign{0x7C, u'✿'},
    Sign{0x7D, u'❝'}, Sign{0x7E, u'❞'}, Sign{0x80, u'⓪'}, Sign{0x81, u'①'}, Sign{0x82, u'②'}, Sign{0x83, u'③'}, Sign{0x84, u'④'}, Sign{0x85, u'⑤'},
    Sign{0x86, u'⑥'}, Sign{0x87, u'⑦'}, Sign{0x88, u'⑧'}, Sign{0x89, u'⑨'}, Sign{0x8A, u'⑩'}, Sign{0x8C, u'❶'}, Sign{0x8D, u'❷'}, Sign{0x8E, u'❸'},
    Sign{0x8F, u'❹'}, Sign{0x90, u'❺'}, Sign{0x91, u'❻'}, Sign{0x92, u'❼'}, Sign{0x93, u'❽'}, Sign{0x94, u'❾'}, Sign{0x95, u'❿'}, Sign{0x9E, u'·'},
    Sign{0x9F, u'•'}, Sign{0xA0, u'▪'}, Sign{0xA1, u'○'}, Sign{0xA2, u'⭘'}, Sign{0xA4, u'◉'}, Sign{0xA7, u'▪'}, Sign{0xA8, u'☐'}, Sign{0xAA, u'✦'},
    Sign{0xAB, u'★'}, Sign{0xAC, u'✶'}, Sign{0xB2, u'✧'}, Sign{0xB6, u'☆'}, Sign{0xD8, u'➢'}, Sign{0xDF, u'←'}, Sign{0xE0, u'→'}, Sign{0xE1, u'↑'},
    Sign{0xE2, u'↓'}, Sign{0xE8, u'➔'}, Sign{0xEF, u'⇦'}, Sign{0xF0, u'⇨'}, Sign{0xF1, u'⇧'}, Sign{0xF2, u'⇩'}, Sign{0xF3, u'⬄'}, Sign{0xFB, u'✗'},
    Sign{0xFC, u'✓'}, Sign{0xFD, u'☒'}, Sign{0xFE, u'☑'}};
constexpr std::array kWingdings2{Sign{0x4F, u'✗'}, Sign{0x50, u'✓'}, Sign{0x51, u'☒'}, Sign{0x52, u'☑'}, Sign{0x53, u'☒'}, Sign{0x54, u'☒'},
    Sign{0x96, u'•'}, Sign{0x97, u'●'}, Sign{0x98, u'●'}, Sign{0xA2, u'■'}, Sign{0xA3, u'☐'}, Sign{0xAE, u'◆'}};
constexpr std::array kWebdings{Sign{0x20, u' '}, Sign{0x34, u'▸'}, Sign{0x3D, u'▪'}, Sign{0x61, u'✔'}, Sign{0x63, u'☐'}, Sign{0x67, u'■'},
    Sign{0x6E, u'●'}, Sign{0x72, u'✖'}, Sign{0x9C, u'▫'}, Sign{0xC9, u'☎'}};

template <typename Signs>
QChar signIn(const Signs& table, unsigned char code)
{
    const auto found = std::find_if(table.begin(), table.end(), [code](const Sign& sign) { return sign.code == code; });
    return found == table.end() ? QChar() : QChar(found->sign);
}

QChar signOfSymbol(unsigned char code)
{
    if (code >= 0x20 && code - 0x20 < kSymbolLow.size())
        return kSymbolLow.at(code - 0x20);
    return code >= 0xA1 && code - 0xA1 < kSymbolHigh.size() ? kSymbolHigh.at(code - 0xA1) : QChar();
}

}  // namespace

SymbolFont symbolFontOf(QStringView family)
{
    // OpenSymbol and StarSymbol of LibreOffice have the bullets at Symbol's places.
    if (family == u"Symbol" || family == u"OpenSymbol" || family == u"StarSymbol")
        return SymbolFont::Symbol;
    if (family == u"Wingdings")
        return SymbolFont::Wingdings;
    if (family == u"Wingdings 2")
        return SymbolFont::Wingdings2;
    return family == u"Webdings" ? SymbolFont::Webdings : SymbolFont::None;
}

QChar symbolOf(SymbolFont font, char16_t character)
{
    const bool isShifted = character >= kPrivateUse && character <= kPrivateUse + 0xFF;
    if (font == SymbolFont::None || (!isShifted && character > 0xFF))
        return isPrivateUse(character) ? QChar() : QChar(character);
    const auto code = static_cast<unsigned char>(character & 0xFF);
    switch (font) {
    case SymbolFont::Symbol: return signOfSymbol(code);
    case SymbolFont::Wingdings: return signIn(kWingdings, code);
    case SymbolFont::Wingdings2: return signIn(kWingdings2, code);
    case SymbolFont::Webdings: return signIn(kWebdings, code);
    case SymbolFont::None: break;
    }
    return {};
}

QString withoutPrivateUse(const QString& text, SymbolFont font, int& unknown)
{
    if (std::none_of(text.begin(), text.end(), isPrivateUse))
        return text;
    QString plain;
    for (const QChar sign : text) {
        const QChar symbol = isPrivateUse(sign) ? symbolOf(font == SymbolFont::None ? SymbolFont::Symbol : font, sign.unicode()) : sign;
        if (symbol.isNull())
            ++unknown;
        else
            plain += symbol;
    }
    return plain;
}

QString bulletOf(const QString& text, SymbolFont font)
{
    QString bullet;
    for (const QChar sign : text) {
        const QChar symbol =
            isPrivateUse(sign) && font == SymbolFont::None ? symbolOf(SymbolFont::Symbol, sign.unicode()) : symbolOf(font, sign.unicode());
        bullet += symbol.isNull() ? QChar(u'•') : symbol;
    }
    bullet = bullet.trimmed();
    if (bullet == u"o")  // the round bullet of Word's lists, in Courier New
        return u"◦"_s;
    if (bullet == u"·")
        return u"•"_s;
    return bullet == u"−" ? u"–"_s : bullet;  // a list's dash, where Symbol has a minus
}

}  // namespace decretum::docx
