// SPDX-License-Identifier: MIT
#pragma once

#include "recognize/person_names.h"

/// The words that names are made of. Used inside this layer alone.
namespace decretum::recognition {

// An apostrophe may stand between letters in any of the signs that are typed for it.
#define DECRETUM_APOSTROPHE "[’'ʼ`´‘′ʹ\"”“]"
#define DECRETUM_NAME_PART \
    "[А-ЯІЇЄҐЁ](?:[А-ЯІЇЄҐЁ]+(?:" DECRETUM_APOSTROPHE "[А-ЯІЇЄҐЁ]+)?(?![а-яіїєґё])|" DECRETUM_APOSTROPHE \
    "[А-ЯІЇЄҐЁ]+(?![а-яіїєґё])" \
    "|[а-яіїєґё]*(?:" DECRETUM_APOSTROPHE "[А-ЯІЇЄҐЁ]?[а-яіїєґё]+)?)"

/// A capitalised word, its parts joined by hyphens, or initials.
struct NameToken {
    NameSpan span{};
    bool isInitials = false;
    bool isCapitals = false;
    QString key{};
};

/// In order; Latin letters that were typed for Cyrillic ones count as these.
QList<NameToken> tokensOf(const QString& printed);

}  // namespace decretum::recognition
