// SPDX-License-Identifier: MIT
#pragma once

#include "text/language.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace decretum {

/// How the clauses of one level are marked.
struct LevelFormat {
    enum class Kind : quint8 { None, Decimal, Letter, UpperRoman, Dash };
    Kind kind = Kind::Decimal;
    bool withParents = false;  ///< «2.1»: the numbers of the levels above, joined by full stops, come before.
    QString prefix{};          ///< «§ »
    QString suffix{};          ///< «.», «)», empty; for Dash the sign itself: «-», «–», «•».
    bool operator==(const LevelFormat&) const = default;
};

/// Formats from the outermost level in; levels beyond the last are marked like it.
struct NumberingScheme {
    QList<LevelFormat> levels{};
    const LevelFormat& level(int depth) const;
    bool operator==(const NumberingScheme&) const = default;
};

/// 1. / 1.1. / 1.1.1. (ГОСТ Р 7.0.97-2016, 5.18): the scheme of a new document.
NumberingScheme decimalScheme();

/// A printed label taken apart: «2.1.» is Decimal {2, 1} with suffix «.».
struct ParsedLabel {
    LevelFormat::Kind kind = LevelFormat::Kind::None;
    QList<int> numbers{};  ///< Outermost first; one for letters and roman numbers; none for a dash.
    QString prefix{};
    QString suffix{};
    bool operator==(const ParsedLabel&) const = default;
};
std::optional<ParsedLabel> parseLabel(QStringView label, Language language);

/// The label of the `ordinal`-th (from 1) clause at `depth` (from 0); `parents` are the ordinals above it, outermost first.
QString formatLabel(const LevelFormat& format, int ordinal, const QList<int>& parents, Language language);

/// а б в г ґ д … for Ukrainian, а б в г д … without ё, й, ъ, ы, ь for Russian lists.
QString listAlphabet(Language language);

}  // namespace decretum
