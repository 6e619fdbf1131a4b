// SPDX-License-Identifier: MIT
#include "interchange/akn_entities.h"

#include "interchange/akn_names.h"

namespace decretum::interchange {

using namespace Qt::Literals::StringLiterals;

namespace {

/// «person» of «TLCPerson».
QString className(QLatin1StringView element)
{
    return QString(element.sliced(3)).toLower();
}

}  // namespace

QString AknEntities::keep(QLatin1StringView element, const QString& eId, const QString& address, const QString& shown)
{
    AknElement made(element);
    made.put("eId"_L1, eId).put("href"_L1, u"/akn/ontology/"_s + className(element) + u'/' + address).put("showAs"_L1, shown);
    if (element == "TLCReference"_L1)
        made.put("name"_L1, u"addressee"_s);
    m_elements.append(std::move(made));
    return u'#' + eId;
}

QString AknEntities::fixed(QLatin1StringView element, QLatin1StringView eId, const QString& shown)
{
    QString& reference = m_references[element + u':' + eId];
    if (reference.isEmpty())
        reference = keep(element, eId, eId, shown);
    return reference;
}

QString AknEntities::issuer(const QString& name)
{
    const QString address = slug(name).isEmpty() ? u"unknown"_s : slug(name);
    return keep("TLCOrganization"_L1, u"issuer"_s, m_country + u'/' + address, isBlank(name) ? u"Unknown"_s : name);
}

QString AknEntities::refer(QLatin1StringView element, const QString& key, const QString& shown, const QString& address)
{
    QString& reference = m_references[element + u' ' + key.simplified()];
    if (reference.isEmpty()) {
        const QString eId = className(element) + u'_' + QString::number(++m_counts[element]);
        const QString named = address.isEmpty() ? slug(shown) : address;
        reference = keep(element, eId, m_country + u'/' + (named.isEmpty() ? eId : named), shown);
    }
    return reference;
}

AknElement AknEntities::references(const QString& source) const
{
    AknElement element("references"_L1);
    element.put("source"_L1, source);
    for (const AknElement& each : m_elements)
        element.add(each);
    return element;
}

}  // namespace decretum::interchange
