// SPDX-License-Identifier: MIT
#pragma once

#include "text/language.h"

#include <QDate>
#include <QString>

/// Words of a document that the window offers; they come from the base profile of the document's language.
namespace decretum {

/// «До 01.09.2022»
QString untilDay(QDate day, Language language);

/// Phrases that show what can be typed as a deadline.
QString deadlineExamples(Language language);

}  // namespace decretum
