// SPDX-License-Identifier: MIT
#pragma once

#include "spell/language_habits.h"

#include <QSet>
#include <QStringList>

namespace decretum {

/// Persons that the caller knows: their names pass in every case, without a dictionary. Wide on purpose: a case form
/// too many does no harm, a colleague's name underlined does.
class KnownNames {
public:
    /// «Мартинюк Сергій Вікторович», «С.В. Мартинюк», «Швець»: each word of two letters and more is a name.
    void set(const QStringList& names, const LanguageHabits& habits);
    /// A folded word, in any capitals; a double name by its parts.
    bool contains(const QString& word, const LanguageHabits& habits) const;

private:
    void addStems(const QString& name, const LanguageHabits& habits);
    bool containsPart(const QString& part, const LanguageHabits& habits) const;

    QSet<QString> m_names;
    QSet<QString> m_stems;
};

}  // namespace decretum
