// SPDX-License-Identifier: MIT
#pragma once

#include "model/deadline.h"

namespace decretum {

/// The deadline in the office's usual wording, with a capital on a line of its own and without one inside a sentence:
/// «До 01.09.2022», «Вересень 2020 року», «протягом 2020/2021 навчального року», «щокварталу до 5 числа».
///
/// The author's own words stay while they still mean the same and are in that language. What has neither days nor a
/// rule nor a counted term («за потреби», «невідкладно») keeps its words in any case: they are all it has.
/// parseDeadline() of what is printed, with the same `issued`, gives back kind, days, rule and term. `issued` is the
/// document's date, as in parseDeadline().
QString printDeadline(const Deadline& deadline, Language language, QDate issued);

}  // namespace decretum
