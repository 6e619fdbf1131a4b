// SPDX-License-Identifier: MIT
#pragma once

#include "base/ids.h"
#include "interchange/akn_element.h"

#include <QHash>

/// What the text refers to: persons, roles, organizations, places, concepts («top level classes» of the standard).
namespace decretum::interchange {

class AknEntities {
public:
    explicit AknEntities(QLatin1StringView country) : m_country(country) {}

    /// Each gives «#eId» and keeps the entity; the same words are the same entity.
    QString organization(const QString& name) { return refer(QLatin1StringView("TLCOrganization"), name, name); }
    QString role(const QString& name) { return refer(QLatin1StringView("TLCRole"), name, name); }
    QString location(const QString& name) { return refer(QLatin1StringView("TLCLocation"), name, name); }
    /// Who is told to act, of unknown kind.
    QString actor(const QString& name) { return refer(QLatin1StringView("TLCReference"), name, name); }
    /// A person is told by the directory's id where there is one, else by the name.
    QString person(const QString& name, const PersonId& id = {})
    {
        return refer(QLatin1StringView("TLCPerson"), id.isNull() ? name : id.toString(), name, id.isNull() ? QString() : id.toString());
    }
    /// Of the format itself, with a fixed eId: «author», «deadline-until».
    QString fixed(QLatin1StringView element, QLatin1StringView eId, const QString& shown);
    /// Who issued the document: «#issuer».
    QString issuer(const QString& name);

    /// `references`, in the order of first mention.
    AknElement references(const QString& source) const;

private:
    QString refer(QLatin1StringView element, const QString& key, const QString& shown, const QString& address = {});
    QString keep(QLatin1StringView element, const QString& eId, const QString& address, const QString& shown);

    QLatin1StringView m_country;
    QHash<QString, QString> m_references;    // by element and key
    QHash<QLatin1StringView, int> m_counts;  // by element
    QList<AknElement> m_elements{};
};

}  // namespace decretum::interchange
