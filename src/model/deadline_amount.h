// SPDX-License-Identifier: MIT
#pragma once

#include "model/deadline.h"
#include "model/deadline_reader.h"

/// Amounts of time. Used inside this layer alone.
namespace decretum::deadline {

/// «5 робочих днів», «трьох тижнів», «місяця», «доби»; a day is counted, a week and a month may stand alone.
std::optional<RelativeTerm> takeAmount(Reader& reader);
/// «10-денний строк», «десятиденний термін», «двотижневий», «місячний».
std::optional<RelativeTerm> takeTermAdjective(Reader& reader);
/// The last day of a term that is counted from `day`; none for working days and other events.
std::optional<QDate> lastDayOf(const RelativeTerm& term, QDate day);

}  // namespace decretum::deadline
