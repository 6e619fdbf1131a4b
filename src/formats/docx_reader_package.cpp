// SPDX-License-Identifier: MIT
#include "formats/docx_reader_package.h"

#include "formats/docx_reader_xml.h"
#include "formats/format.h"

namespace decretum::docx {

namespace {

using namespace Qt::Literals::StringLiterals;

QString normalized(const QString& name)
{
    QString key = name.toLower().replace(u'\\', u'/');
    return key.startsWith(u'/') ? key.mid(1) : key;
}

/// The name of the part that a target means, seen from a folder; empty where it leads out of the package.
QString resolved(const QString& folder, const QString& target)
{
    const QString path = target.section(u'#', 0, 0).replace(u'\\', u'/');
    QStringList steps;
    for (const QString& step : (path.startsWith(u'/') ? path : folder + u'/' + path).split(u'/', Qt::SkipEmptyParts)) {
        if (step == u"..") {
            if (steps.isEmpty())
                return {};
            steps.removeLast();
        } else if (step != u".") {
            steps.append(step);
        }
    }
    return steps.join(u'/');
}

}  // namespace

void Relations::insert(const QString& id, const Relation& relation)
{
    m_byId.insert(id, relation);
    if (!relation.isExternal && !m_firstOf.contains(relation.type))
        m_firstOf.insert(relation.type, relation.target);
}

Package::Package(QList<ZipPart> parts) : m_parts(std::move(parts))
{
    for (qsizetype at = m_parts.size() - 1; at >= 0; --at)  // of two parts of one name the first counts
        m_places.insert(normalized(m_parts.at(at).name), at);
}

const QByteArray* Package::find(const QString& name) const
{
    const auto place = m_places.constFind(normalized(name));
    return place == m_places.constEnd() ? nullptr : &m_parts.at(*place).bytes;
}

QByteArray Package::bytes(const QString& name) const
{
    const QByteArray* found = find(name);
    return found ? *found : QByteArray();
}

Relations Package::relationsOf(const QString& part) const
{
    Relations relations;
    const qsizetype slash = part.lastIndexOf(u'/');
    const QString folder = part.left(std::max<qsizetype>(slash, 0));
    const QString name = folder + u"/_rels/"_s + part.mid(slash + 1) + u".rels"_s;
    const QByteArray* bytes = find(name);
    if (!bytes)
        return relations;
    XmlPart xml(*bytes, name);
    const auto readRelation = [&] {
        const QString target = xml.attribute("Target"_L1);
        const bool isExternal = xml.attribute("TargetMode"_L1) == u"External";
        relations.insert(xml.attribute("Id"_L1),
            {.type = xml.attribute("Type"_L1).section(u'/', -1), .target = isExternal ? target : resolved(folder, target), .isExternal = isExternal});
    };
    if (xml.open())
        xml.forEachChild(readRelation);
    relations.setError(xml.error());
    return relations;
}

QString Package::mainPart() const
{
    const QString named = relationsOf(QString()).firstOf(u"officeDocument"_s);
    return find(named) ? named : u"word/document.xml"_s;
}

Result<TextPackage> openText(const QByteArray& bytes)
{
    Result<QList<ZipPart>> parts = readZip(bytes);
    if (!parts)
        return parts.error();
    TextPackage opened{.package = Package(*std::move(parts))};
    opened.main = opened.package.mainPart();
    if (!opened.package.find(opened.main))
        return Error{.code = FormatsError::TextMissing, .place = opened.main};
    opened.relations = opened.package.relationsOf(opened.main);
    if (opened.relations.error())
        return *opened.relations.error();
    return opened;
}

}  // namespace decretum::docx
