// SPDX-License-Identifier: MIT
#pragma once

#include "interchange/json_names.h"

#include <QDateTime>
#include <QSet>

/// Identifiers and addresses after the Akoma Ntoso Naming Convention 1.0.
namespace decretum::interchange {

/// The word that stands for the enumerator in JSON too; empty where it has none.
template <typename Enum>
QString wordOf(Enum value)
{
    const std::string_view name = nameOf(value);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

/// The words as part of an address: lower case, letters and digits of Latin and Cyrillic, all else a hyphen; 80 signs at most.
/// Empty where no letter or digit is left.
QString slug(QStringView words);

/// «act», «statement», «doc»: docs/interchange.md says why which.
QLatin1StringView documentElement(const Decision& decision);
/// «ua», «ru»: by the language, and for a Russian document by the country that its head names.
QLatin1StringView countryOf(const Decision& decision);
/// ISO 639-2 (the convention wants three letters): «ukr», «rus».
QLatin1StringView languageCode(Language language);
/// Who issued it: the body, else the letterhead without addresses, else the first signatory's post; empty: nobody is named.
QString issuerName(const Decision& decision);

/// Addresses of the document at each level of FRBR.
struct AknUris {
    QString work;
    QString expression;
    QString manifestation;
};
AknUris urisOf(const Decision& decision, const QDateTime& time);
/// Of an act that is cited in a document of that country.
QString citedUri(const Citation& citation, QLatin1StringView country);

/// The element of a clause by the label it prints and its depth from 0, and the short form of it in an eId.
struct AknLevel {
    QLatin1StringView element;
    QLatin1StringView shortForm;
};
AknLevel levelOf(const QString& label, int depth);
/// The number in an eId: «3.2.» is «3-2»; the ordinal where the label has no letter or digit.
QString numberOf(const QString& label, int ordinal);

/// Gives each eId once: a second one of the same name gets a number behind it.
class AknIds {
public:
    QString unique(const QString& wanted);

private:
    QSet<QString> m_used;
};

/// The element that marks who is told to act, by the kind of word that opens the phrase: «organization», «role»; «entity» where
/// nothing tells.
QLatin1StringView actorElement(QStringView words);
QLatin1StringView actorElement(Performer::Kind kind);

}  // namespace decretum::interchange
