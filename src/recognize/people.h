// SPDX-License-Identifier: MIT
#pragma once

#include "model/clause.h"

namespace decretum::recognition {

struct FoundPerson {
    PersonMention mention{};
    qsizetype start = 0;  ///< Of the name.
    qsizetype length = 0;
    bool isBracketed = false;      ///< «Відділу освіти (начальник Гай Л.М.)»
    qsizetype positionStart = -1;  ///< −1: no position stands with the name alone: none is known, or several share it.
    qsizetype positionLength = 0;
    qsizetype end() const { return start + length; }
};

/// Every person named in the text, in order; not those in titles and in names of institutions.
QList<FoundPerson> findPersons(const QString& text);

/// Where a name that ends the text begins («… С.В. Мартинюк», «… Ельміра ПЕРЕПЕЛИЦЯ»); −1: none ends it.
qsizetype nameAtEnd(const QString& text);

}  // namespace decretum::recognition
