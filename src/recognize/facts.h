// SPDX-License-Identifier: MIT
#pragma once

#include "recognize/lines.h"
#include "text/dates.h"

#include <optional>

namespace decretum::recognition {

constexpr qsizetype kLongLine = 140;  ///< Signs; longer than any line of a head.

/// What a line of facts leaves when date, number and place are taken out.
struct Facts {
    std::optional<PrintedDate> date{};
    QString number{};
    QString caption{};
    QString place{};
    QString rest{};
    bool hasNumberSign = false;
    bool hasBlank = false;  ///< «___» of a form that is not filled in.
    bool isEmpty() const { return !date && !hasNumberSign && !hasBlank && place.isEmpty(); }
};

/// ««___» __________ 2023 р.», «від «___» грудня 2021 року», «__.12.2021»: the place for a day, as printed; empty: there is none.
QString blankDay(const QString& text);

Facts factsOf(const Line& line);

/// Whether the line is date, number and place and nothing else; or a subject glued behind them.
bool isFactsLine(const Line& line, const Facts& facts);

/// A town's name alone on its line, without «м.».
bool isLonePlace(const Line& line);

/// Whether the first letter is a capital, or a digit stands before any letter.
bool startsUpper(const QString& text);

}  // namespace decretum::recognition
