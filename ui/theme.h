// SPDX-License-Identifier: MIT
#pragma once

#include <QPalette>

namespace decretum {

/// Steps of 4 pixels at 100 %.
inline constexpr int kSpaceTiny = 4;
inline constexpr int kSpaceSmall = 8;
inline constexpr int kSpaceMedium = 12;
inline constexpr int kSpaceLarge = 16;
inline constexpr int kSpaceHuge = 24;

enum class Appearance : quint8 { System, Light, Dark };

/// "light", "dark"; any other word is the system's.
Appearance appearanceNamed(const QString& word);

/// Our style and palette for the whole program; may be called again at any time. Needs a QApplication.
void applyAppearance(Appearance appearance);

QPalette lightPalette();
QPalette darkPalette();
bool isDark(const QPalette& palette);

/// Colours that a palette has no role for. Words in any of the first four are readable (4.5:1) on window, base and chip.
struct ThemeColours {
    QColor accent;
    QColor muted;  ///< Words of second rank.
    QColor overdue;
    QColor done;
    QColor warning;  ///< Of signs, not of words (3:1).
    QColor chip;     ///< Behind an addressee, a deadline, a state.
    QColor hover;    ///< Behind a flat button under the pointer.
    QColor border;   ///< Thin lines between zones.
    QColor desk;     ///< What the sheets of the preview lie on.
    QColor pageShadow;
    QColor infoBar;  ///< Background of the message bar, by its kind.
    QColor warningBar;
    QColor errorBar;
};
ThemeColours themeColours(const QPalette& palette);

/// Contrast of two colours, 1 to 21 (WCAG 2.1, 1.4.3).
double contrast(const QColor& one, const QColor& other);

}  // namespace decretum
