// SPDX-License-Identifier: MIT
#include "layout/font_finder.h"

#include "layout/font_folders.h"

#include <QFile>

#include <fontconfig/fontconfig.h>

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

using Config = std::shared_ptr<FcConfig>;

/// The fonts of the folders alone; of the whole configuration where that does not say plainly which they are.
Config loadFolders()
{
    const QByteArray folders = fontFolders();
    if (!folders.isEmpty()) {
        Config config(FcConfigCreate(), &FcConfigDestroy);
        if (FcConfigParseAndLoadFromMemory(config.get(), reinterpret_cast<const FcChar8*>(folders.constData()), FcFalse)
            && FcConfigBuildFonts(config.get()))
            return config;
    }
    return Config(FcConfigReference(nullptr), &FcConfigDestroy);
}

QString textOf(const FcPattern* font, const char* property, int at = 0)
{
    FcChar8* value = nullptr;
    return FcPatternGetString(font, property, at, &value) == FcResultMatch ? QString::fromUtf8(reinterpret_cast<const char*>(value)) : QString();
}

int numberOf(const FcPattern* font, const char* property, int otherwise)
{
    int value = 0;
    return FcPatternGetInteger(font, property, 0, &value) == FcResultMatch ? value : otherwise;
}

bool isTrue(const FcPattern* font, const char* property)
{
    FcBool value = FcFalse;
    return FcPatternGetBool(font, property, 0, &value) == FcResultMatch && value == FcTrue;
}

/// Outlines in tables, which can be measured, embedded and drawn; no pattern that stands for all instances of a variable font.
bool isUsable(const FcPattern* font)
{
    const QString format = textOf(font, FC_FONTFORMAT);
    return isTrue(font, FC_OUTLINE) && !isTrue(font, FC_VARIABLE) && (format == u"TrueType"_s || format == u"CFF"_s);
}

bool isOfFamily(const FcPattern* font, const QString& family)
{
    for (int at = 0;; ++at) {
        const QString name = textOf(font, FC_FAMILY, at);
        if (name.isEmpty())
            return false;
        if (name.compare(family, Qt::CaseInsensitive) == 0)
            return true;
    }
}

int weightOf(bool bold)
{
    return bold ? FC_WEIGHT_BOLD : FC_WEIGHT_NORMAL;
}

int slantOf(bool italic)
{
    return italic ? FC_SLANT_ITALIC : FC_SLANT_ROMAN;
}

/// How far the face is from what is asked for: width before slant before weight, as CSS has it.
int distance(const FcPattern* font, bool bold, bool italic)
{
    const bool isSlanted = numberOf(font, FC_SLANT, FC_SLANT_ROMAN) != FC_SLANT_ROMAN;
    return std::abs(numberOf(font, FC_WIDTH, FC_WIDTH_NORMAL) - FC_WIDTH_NORMAL) * 10000 + (isSlanted != italic ? 1000 : 0)
        + std::abs(numberOf(font, FC_WEIGHT, FC_WEIGHT_NORMAL) - weightOf(bold));
}

FoundFont found(const FcPattern* font, const QString& family)
{
    constexpr int kInCollection = 0xFFFF;  // above it stands the instance of a variable font
    return {.family = family, .path = QFile::decodeName(textOf(font, FC_FILE).toUtf8()), .index = numberOf(font, FC_INDEX, 0) & kInCollection};
}

}  // namespace

FontFinder::~FontFinder() = default;

std::optional<FoundFont> FontFinder::find(const QString& family, bool bold, bool italic)
{
    if (!m_folders)
        m_folders = loadFolders();
    const FcFontSet* fonts = FcConfigGetFonts(m_folders.get(), FcSetSystem);
    const FcPattern* nearest = nullptr;
    for (int at = 0; fonts && at < fonts->nfont; ++at) {
        const FcPattern* font = fonts->fonts[at];
        if (!isOfFamily(font, family) || !isUsable(font))
            continue;
        if (!nearest || distance(font, bold, italic) < distance(nearest, bold, italic))
            nearest = font;
    }
    return nearest ? std::optional(found(nearest, family)) : std::nullopt;
}

std::optional<FoundFont> FontFinder::substitute(const QString& family, bool bold, bool italic)
{
    const FcFontSet* fonts = sorted(family, bold, italic);
    for (int at = 0; fonts && at < fonts->nfont; ++at) {
        if (isUsable(fonts->fonts[at]))
            return found(fonts->fonts[at], textOf(fonts->fonts[at], FC_FAMILY));
    }
    return std::nullopt;
}

std::optional<FoundFont> FontFinder::withSign(char32_t sign, const QString& family, bool bold, bool italic)
{
    const FcFontSet* fonts = sorted(family, bold, italic);
    for (int at = 0; fonts && at < fonts->nfont; ++at) {
        FcCharSet* signs = nullptr;
        const bool isKnown = FcPatternGetCharSet(fonts->fonts[at], FC_CHARSET, 0, &signs) == FcResultMatch;
        if (isKnown && FcCharSetHasChar(signs, sign) && isUsable(fonts->fonts[at]))
            return found(fonts->fonts[at], textOf(fonts->fonts[at], FC_FAMILY));
    }
    return std::nullopt;
}

const FcFontSet* FontFinder::sorted(const QString& family, bool bold, bool italic)
{
    const QString key = family + (bold ? u"|b"_s : u"|"_s) + (italic ? u"|i"_s : u"|"_s);
    if (const auto known = m_sorted.constFind(key); known != m_sorted.constEnd())
        return known->get();
    const Owned<FcPattern> pattern(FcPatternCreate(), &FcPatternDestroy);
    const QByteArray name = family.toUtf8();
    FcPatternAddString(pattern.get(), FC_FAMILY, reinterpret_cast<const FcChar8*>(name.constData()));
    FcPatternAddInteger(pattern.get(), FC_WEIGHT, weightOf(bold));
    FcPatternAddInteger(pattern.get(), FC_SLANT, slantOf(italic));
    FcConfigSubstitute(nullptr, pattern.get(), FcMatchPattern);
    FcDefaultSubstitute(pattern.get());
    FcResult result = FcResultMatch;
    std::shared_ptr<FcFontSet> fonts(FcFontSort(nullptr, pattern.get(), FcFalse, nullptr, &result), [](FcFontSet* set) {
        if (set)
            FcFontSetDestroy(set);
    });
    return m_sorted.insert(key, fonts)->get();
}

}  // namespace decretum
