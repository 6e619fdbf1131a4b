// SPDX-License-Identifier: MIT
#include "theme.h"

#include "flat_style.h"

#include <QApplication>

#include <cmath>

namespace decretum {

namespace {

/// What both palettes are made of.
struct Shades {
    QColor window, base, alternate, button, text, placeholder, disabled, highlight, highlightDisabled, link, visited, toolTip;
    QColor light, midlight, mid, dark, shadow;
};

QPalette paletteOf(const Shades& shades)
{
    QPalette palette;
    const std::pair<QPalette::ColorRole, QColor> roles[] = {{QPalette::Window, shades.window}, {QPalette::WindowText, shades.text},
        {QPalette::Base, shades.base}, {QPalette::AlternateBase, shades.alternate}, {QPalette::Text, shades.text}, {QPalette::Button, shades.button},
        {QPalette::ButtonText, shades.text}, {QPalette::BrightText, Qt::white}, {QPalette::PlaceholderText, shades.placeholder},
        {QPalette::Highlight, shades.highlight}, {QPalette::HighlightedText, Qt::white}, {QPalette::Link, shades.link},
        {QPalette::LinkVisited, shades.visited}, {QPalette::ToolTipBase, shades.toolTip}, {QPalette::ToolTipText, shades.text},
        {QPalette::Light, shades.light}, {QPalette::Midlight, shades.midlight}, {QPalette::Mid, shades.mid}, {QPalette::Dark, shades.dark},
        {QPalette::Shadow, shades.shadow}};
    for (const auto& [role, colour] : roles)
        palette.setColor(role, colour);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, shades.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, shades.highlightDisabled);
    palette.setColor(QPalette::Disabled, QPalette::Base, shades.window);
    return palette;
}

double luminance(const QColor& colour)
{
    const auto linear = [](double part) { return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// The desktop's own palette, from before ours was set.
bool isDesktopDark()
{
    QApplication::setPalette(QPalette());
    return isDark(QApplication::palette());
}

}  // namespace

Appearance appearanceNamed(const QString& word)
{
    if (word == u"light")
        return Appearance::Light;
    return word == u"dark" ? Appearance::Dark : Appearance::System;
}

QPalette lightPalette()
{
    static const QPalette palette = paletteOf({.window = 0xF3F4F6,
        .base = 0xFFFFFF,
        .alternate = 0xF7F8FA,
        .button = 0xFCFCFD,
        .text = 0x1C2026,
        .placeholder = 0x626975,
        .disabled = 0x858C97,
        .highlight = 0x2F5D9B,
        .highlightDisabled = 0x6B7684,
        .link = 0x2F5D9B,
        .visited = 0x6B4A94,
        .toolTip = 0xFFFFFF,
        .light = 0xFFFFFF,
        .midlight = 0xEDEFF2,
        .mid = 0xC9CED6,
        .dark = 0xA3AAB5,
        .shadow = 0x6B7280});
    return palette;
}

QPalette darkPalette()
{
    static const QPalette palette = paletteOf({.window = 0x202329,
        .base = 0x181A1F,
        .alternate = 0x1D2025,
        .button = 0x2B2F37,
        .text = 0xE3E6EB,
        .placeholder = 0x9BA3AF,
        .disabled = 0x757D89,
        .highlight = 0x3A669F,
        .highlightDisabled = 0x4A525E,
        .link = 0x7FB0F0,
        .visited = 0xC0A4EA,
        .toolTip = 0x2B2F37,
        .light = 0x3C424C,
        .midlight = 0x343942,
        .mid = 0x3C424C,
        .dark = 0x14161A,
        .shadow = 0x0B0C0E});
    return palette;
}

bool isDark(const QPalette& palette)
{
    return luminance(palette.color(QPalette::Active, QPalette::Window)) < luminance(palette.color(QPalette::Active, QPalette::WindowText));
}

ThemeColours themeColours(const QPalette& palette)
{
    static const ThemeColours light{.accent = 0x2F5D9B,
        .muted = 0x5F6672,
        .overdue = 0xB3261E,
        .done = 0x1E7040,
        .warning = 0x9A6700,
        .chip = 0xE6EAF0,
        .hover = 0xE4E8EE,
        .border = 0xD5D9E0,
        .desk = 0xE3E6EB,
        .pageShadow = QColor(20, 26, 38, 56),
        .infoBar = 0xE5EDF8,
        .warningBar = 0xFCF1D8,
        .errorBar = 0xFBE6E4};
    static const ThemeColours dark{.accent = 0x7FB0F0,
        .muted = 0x9BA3AF,
        .overdue = 0xFF8A80,
        .done = 0x7BCB97,
        .warning = 0xE3B341,
        .chip = 0x30353E,
        .hover = 0x323842,
        .border = 0x373C45,
        .desk = 0x131519,
        .pageShadow = QColor(0, 0, 0, 160),
        .infoBar = 0x22324A,
        .warningBar = 0x3D331C,
        .errorBar = 0x452624};
    return isDark(palette) ? dark : light;
}

double contrast(const QColor& one, const QColor& other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

void applyAppearance(Appearance appearance)
{
    const bool dark = appearance == Appearance::Dark || (appearance == Appearance::System && isDesktopDark());
    if (!qobject_cast<FlatStyle*>(QApplication::style()))
        QApplication::setStyle(new FlatStyle);
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
}

}  // namespace decretum
