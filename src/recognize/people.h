// SPDX-License-Identifier: MIT
#pragma once

#include "model/clause.h"

namespace decretum::recognition {

struct FoundPerson {
    PersonMention mention{};
    qsizetype start = 0;  ///< Of the name.
    qsizetype length = 0;
    bool isBracketed = false;  ///< «Відділу освіти (начальник Гай Л.М.)»
};

/// Every person named in the text, in order; not those in titles and in names of institutions.
QList<FoundPerson> findPersons(const QString& text);

/// Where a name that ends the text begins («… С.В. Мартинюк», «… Ельміра ПЕРЕПЕЛИЦЯ»); −1: none ends it.
qsizetype nameAtEnd(const QString& text);

}  // namespace decretum::recognition
