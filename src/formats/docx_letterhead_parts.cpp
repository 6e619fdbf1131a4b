// SPDX-License-Identifier: MIT
#include "formats/docx_letterhead_parts.h"

#include "archive/xml_text.h"
#include "formats/docx_letterhead.h"
#include "formats/payload_part.h"
#include "formats/payload_properties.h"

namespace decretum::docx {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kRelation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
constexpr auto kCoreRelation = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
constexpr auto kWordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
constexpr auto kEmptyRelations =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>";

QString relationsName(const QString& part)
{
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    return part.left(slash) + u"_rels/"_s + part.mid(slash) + u".rels"_s;
}

int largest(const QList<XmlNode>& nodes, const char* attribute, int least)
{
    for (XmlNode node : nodes)
        least = std::max(least, attributeOf(node, attribute).toInt());
    return least;
}

QByteArray relationElement(const QByteArray& id, const QByteArray& type, const QString& part)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"/" + xmlEscaped(part) + "\"/>";
}

bool isSameName(const QString& one, const QString& other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

}  // namespace

Result<LetterheadPackage> LetterheadPackage::open(const Package& source)
{
    const QString main = source.mainPart();
    Result<XmlTree> text = XmlTree::parse(source.bytes(main), main);
    const QByteArray* own = source.find(relationsName(main));
    Result<XmlTree> relations = XmlTree::parse(own ? *own : QByteArray(kEmptyRelations), relationsName(main));
    Result<XmlTree> types = XmlTree::parse(source.bytes(u"[Content_Types].xml"_s), u"[Content_Types].xml"_s);
    for (const Result<XmlTree>* tree : {&text, &relations, &types}) {
        if (!*tree)
            return tree->error();
    }
    LetterheadPackage package(source, *std::move(text), *std::move(relations), *std::move(types));
    package.m_main = main;
    package.m_place.textFolder = main.left(main.lastIndexOf(u'/') + 1).toUtf8();
    package.m_place.coversFooters = true;
    package.findNames();
    package.setType(main, QByteArray(kWordType) + "document.main+xml");  // a .dotx becomes a document
    for (const Status& done : {package.findPlace(), package.dropPayloads(), package.dropTemplate()}) {
        if (!done)
            return done.error();
    }
    return package;
}

QString LetterheadPackage::partOf(const QString& relation) const
{
    const QString part = m_source.relationsOf(m_main).firstOf(relation);
    return m_source.find(part) ? part : QString();
}

/// A word that is in no name of a part and in no id of a relationship, so that names with it are free.
void LetterheadPackage::findNames()
{
    QString names;
    for (const ZipPart& part : m_source.parts())
        names += part.name + u'\n';
    for (XmlNode relation : m_relations.all("Relationship"))
        names += attributeOf(relation, "Id") + u'\n';
    QString word = u"Decretum"_s;
    for (int at = 2; names.contains(word, Qt::CaseInsensitive); ++at)
        word = u"Decretum%1x"_s.arg(at);
    m_place.file = '-' + word.toLower().toUtf8();
    m_place.relation = "rId" + word.toUtf8();
}

Status LetterheadPackage::findPlace()
{
    m_place.bookmarks = largest(m_text.all("bookmarkStart"), "id", 0);
    for (const ZipPart& part : m_source.parts()) {
        if (!part.name.endsWith(u".xml"_s) || !part.bytes.contains("docPr"))
            continue;
        if (const Result<XmlTree> tree = XmlTree::parse(part.bytes, part.name))
            m_place.drawings = largest(tree->all("docPr"), "id", m_place.drawings);
    }
    if (const QString styles = partOf(u"styles"_s); !styles.isEmpty()) {
        const Result<XmlTree> tree = XmlTree::parse(m_source.bytes(styles), styles);
        if (!tree)
            return tree.error();
        findStylePlace(*tree);
    }
    if (const QString numbering = partOf(u"numbering"_s); !numbering.isEmpty()) {
        const Result<XmlTree> tree = XmlTree::parse(m_source.bytes(numbering), numbering);
        if (!tree)
            return tree.error();
        m_place.abstracts = largest(tree->all("abstractNum"), "abstractNumId", -1) + 1;
        m_place.numbers = largest(tree->all("num"), "numId", 0);
    }
    return {};
}

void LetterheadPackage::findStylePlace(const XmlTree& styles)
{
    QString ids;
    for (XmlNode style : styles.all("style")) {
        ids += attributeOf(style, "styleId") + u'\n';
        if (XmlNode name = childOf(style, "name"))
            m_place.styleNames.insert(attributeOf(name, "val").toLower());
        const QString isDefault = attributeOf(style, "default");
        if (attributeOf(style, "type") == u"paragraph" && (isDefault == u"1" || isDefault == u"true" || isDefault == u"on"))
            m_place.baseStyle = xmlEscaped(attributeOf(style, "styleId"));
    }
    QString prefix = u"Decretum-"_s;
    for (int at = 2; ids.contains(prefix, Qt::CaseInsensitive); ++at)
        prefix = u"Decretum%1-"_s.arg(at);
    m_place.style = prefix.toUtf8();
}

/// A sheet that was once written by this program carries the data of that document.
Status LetterheadPackage::dropPayloads()
{
    QStringList dropped;
    for (const ZipPart& part : m_source.parts()) {
        if (!part.name.startsWith(u"customXml/"_s) || !part.bytes.contains(kPayloadNamespace.data()) || part.name.contains(u"itemProps"_s))
            continue;
        const QString properties = m_source.relationsOf(part.name).firstOf(u"customXmlProps"_s);
        dropped += {part.name, relationsName(part.name), properties};
    }
    for (const QString& part : dropped)
        removePart(part);
    const QString custom = m_source.relationsOf(QString()).firstOf(u"custom-properties"_s);
    const Result<XmlTree> tree = XmlTree::parse(m_source.bytes(custom), custom);
    if (!tree)
        return {};  // none, or damaged: no text stands there
    QList<XmlNode> own = tree->all("property");
    own.removeIf([](const XmlNode& property) { return !isPayloadProperty(attributeOf(property, "name")); });
    for (XmlNode property : own)
        removeNode(property);
    if (!own.isEmpty())
        setPart(custom, tree->bytes());
    return {};
}

/// Where the template of a sheet lies tells of someone's folders.
Status LetterheadPackage::dropTemplate()
{
    const QString settings = partOf(u"settings"_s);
    if (settings.isEmpty())
        return {};
    const Result<XmlTree> tree = XmlTree::parse(m_source.bytes(settings), settings);
    if (!tree)
        return tree.error();
    const QList<XmlNode> attached = tree->all("attachedTemplate");
    if (attached.isEmpty())
        return {};
    for (XmlNode node : attached)
        removeNode(node);
    setPart(settings, tree->bytes());
    const QString name = relationsName(settings);
    const Result<XmlTree> relations = XmlTree::parse(m_source.bytes(name), name);
    if (!relations)
        return {};
    for (XmlNode relation : relations->all("Relationship")) {
        if (attributeOf(relation, "Type").endsWith(u"/attachedTemplate"_s))
            removeNode(relation);
    }
    setPart(name, relations->bytes());
    return {};
}

Status LetterheadPackage::addStyles(const Document& document, const NumberingPlan& numbering)
{
    const QString name = partOf(u"styles"_s);
    if (name.isEmpty()) {
        const QString made = QString::fromUtf8(m_place.textFolder + "styles" + m_place.file + ".xml");
        addPart({made, stylesPart(document, m_place, numbering)}, QByteArray(kWordType) + "styles+xml");
        addRelation(m_place.relation + "Styles", "styles", made);
        return {};
    }
    Result<XmlTree> tree = XmlTree::parse(m_source.bytes(name), name);
    if (!tree)
        return tree.error();
    if (!tree->insert(tree->root(), nullptr, styleElements(document, m_place, numbering)))
        return Error{.code = LetterheadError::Unsuitable, .detail = name};
    setPart(name, tree->bytes());
    return {};
}

/// All w:abstractNum come before all w:num (ECMA-376 Part 1, 17.9.17).
Status LetterheadPackage::addNumbering(const NumberingPlan& numbering)
{
    if (numbering.isEmpty())
        return {};
    const QString name = partOf(u"numbering"_s);
    if (name.isEmpty()) {
        const QString made = QString::fromUtf8(m_place.textFolder + "numbering" + m_place.file + ".xml");
        addPart({made, numbering.part()}, QByteArray(kWordType) + "numbering+xml");
        addRelation(m_place.relation + "Numbering", "numbering", made);
        return {};
    }
    Result<XmlTree> tree = XmlTree::parse(m_source.bytes(name), name);
    if (!tree)
        return tree.error();
    XmlNode last = childOf(tree->root(), "numIdMacAtCleanup");
    XmlNode first = childOf(tree->root(), "num");
    if (!tree->insert(tree->root(), first ? first : last, numbering.abstracts()) || !tree->insert(tree->root(), last, numbering.instances()))
        return Error{.code = LetterheadError::Unsuitable, .detail = name};
    setPart(name, tree->bytes());
    return {};
}

void LetterheadPackage::addPart(const ZipPart& part, const QByteArray& contentType)
{
    m_parts.append(part);
    setType(part.name, contentType);
}

void LetterheadPackage::addRelation(const QByteArray& id, const QByteArray& type, const QString& part)
{
    m_relations.insert(m_relations.root(), nullptr, relationElement(id, kRelation + type, part));
}

bool LetterheadPackage::addElements(const QByteArray& types, const QByteArray& relations)
{
    return m_types.insert(m_types.root(), nullptr, types) && m_relations.insert(m_relations.root(), nullptr, relations);
}

Status LetterheadPackage::setProperties(const Document& document, const QDateTime& time)
{
    const QString name = u"_rels/.rels"_s;
    Result<XmlTree> relations = XmlTree::parse(m_source.bytes(name), name);
    if (!relations)
        return relations.error();
    for (XmlNode relation : relations->all("Relationship")) {
        const QString type = attributeOf(relation, "Type");
        if (type != QLatin1StringView(kCoreRelation) && type != QLatin1StringView(kRelation) + u"extended-properties"_s
            && !type.endsWith(u"/custom-properties"_s) && !type.endsWith(u"/thumbnail"_s))
            continue;
        QString target = attributeOf(relation, "Target");
        removePart(target.startsWith(u'/') ? target.mid(1) : target);
        removeNode(relation);
    }
    const QString core = QString::fromUtf8("docProps/core" + m_place.file + ".xml");
    const QString app = QString::fromUtf8("docProps/app" + m_place.file + ".xml");
    addPart({core, corePart(document, time)}, "application/vnd.openxmlformats-package.core-properties+xml");
    addPart({app, appPart()}, "application/vnd.openxmlformats-officedocument.extended-properties+xml");
    relations->insert(relations->root(), nullptr,
        relationElement(m_place.relation + "Core", kCoreRelation, core)
            + relationElement(m_place.relation + "App", QByteArray(kRelation) + "extended-properties", app));
    setPart(name, relations->bytes());
    return {};
}

void LetterheadPackage::removePart(const QString& name)
{
    m_parts.removeIf([&name](const ZipPart& part) { return isSameName(part.name, name); });
    for (XmlNode type : m_types.all("Override")) {
        if (isSameName(attributeOf(type, "PartName"), u'/' + name))
            removeNode(type);
    }
    const Relations relations = m_source.relationsOf(m_main);
    for (XmlNode relation : m_relations.all("Relationship")) {
        const Relation known = relations.byId(attributeOf(relation, "Id"));
        if (!known.isExternal && isSameName(known.target, name))
            removeNode(relation);
    }
}

void LetterheadPackage::setPart(const QString& name, const QByteArray& bytes)
{
    for (ZipPart& part : m_parts) {
        if (isSameName(part.name, name))
            part.bytes = bytes;
    }
}

void LetterheadPackage::setType(const QString& part, const QByteArray& type)
{
    for (XmlNode known : m_types.all("Override")) {
        if (isSameName(attributeOf(known, "PartName"), u'/' + part)) {
            setAttribute(known, "ContentType", type);
            return;
        }
    }
    m_types.insert(m_types.root(), nullptr, "<Override PartName=\"/" + xmlEscaped(part) + "\" ContentType=\"" + type + "\"/>");
}

/// With the changed text, its relationships and the types; the list of types first.
QList<ZipPart> LetterheadPackage::parts() const
{
    QList<ZipPart> parts{{u"[Content_Types].xml"_s, m_types.bytes()}};
    const QString relations = relationsName(m_main);
    for (const ZipPart& part : m_parts) {
        if (isSameName(part.name, parts.first().name) || isSameName(part.name, relations))
            continue;
        parts.append(isSameName(part.name, m_main) ? ZipPart{part.name, m_text.bytes()} : ZipPart{part.name, part.bytes});
    }
    parts.insert(1, {relations, m_relations.bytes()});
    return parts;
}

}  // namespace decretum::docx
