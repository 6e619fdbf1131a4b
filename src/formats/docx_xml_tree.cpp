// SPDX-License-Identifier: MIT
#include "formats/docx_xml_tree.h"

#include "formats/format.h"

#include <libxml/parser.h>
#include <libxml/tree.h>

#include <array>

namespace decretum::docx {

namespace {

struct Prefix {
    const char* name;
    const char* space;
};
constexpr std::array kPrefixes{Prefix{"w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"},
    Prefix{"r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"},
    Prefix{"wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"},
    Prefix{"a", "http://schemas.openxmlformats.org/drawingml/2006/main"}, Prefix{"pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"}};

const xmlChar* toXml(const char* text)
{
    return reinterpret_cast<const xmlChar*>(text);
}

QString fromXml(const xmlChar* text)
{
    return QString::fromUtf8(reinterpret_cast<const char*>(text));
}

xmlAttr* attributeNode(XmlNode node, const char* name)
{
    for (xmlAttr* attribute = node->properties; attribute; attribute = attribute->next) {
        if (xmlStrEqual(attribute->name, toXml(name)) != 0)
            return attribute;
    }
    return nullptr;
}

void collect(XmlNode node, const char* name, QList<XmlNode>& found)
{
    for (XmlNode child = node->children; child; child = child->next) {
        if (child->type != XML_ELEMENT_NODE)
            continue;
        if (isNamed(child, name))
            found.append(child);
        collect(child, name, found);
    }
}

}  // namespace

Result<XmlTree> XmlTree::parse(const QByteArray& bytes, const QString& part)
{
    const std::unique_ptr<xmlParserCtxt, decltype(&xmlFreeParserCtxt)> context(xmlNewParserCtxt(), &xmlFreeParserCtxt);
    const std::shared_ptr<xmlDoc> document(xmlCtxtReadMemory(context.get(), bytes.constData(), static_cast<int>(bytes.size()), nullptr, nullptr,
                                            XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING),
        [](xmlDoc* made) { xmlFreeDoc(made); });
    if (!document || xmlGetIntSubset(document.get()) || !xmlDocGetRootElement(document.get()))
        return Error{.code = FormatsError::PartDamaged, .detail = QString::fromUtf8(context->lastError.message).trimmed(), .place = part};
    XmlTree tree(document);
    tree.declarePrefixes();
    return tree;
}

/// So that elements of ours can be put anywhere. A prefix that means something else there stays as it is, and insert() fails.
void XmlTree::declarePrefixes()
{
    if (!root()->ns || xmlStrEqual(root()->ns->href, toXml(kPrefixes.front().space)) == 0)
        return;
    for (const Prefix& prefix : kPrefixes) {
        if (!xmlSearchNs(m_document.get(), root(), toXml(prefix.name)))
            xmlNewNs(root(), toXml(prefix.space), toXml(prefix.name));
    }
}

XmlNode XmlTree::root() const
{
    return xmlDocGetRootElement(m_document.get());
}

QByteArray XmlTree::bytes() const
{
    xmlChar* text = nullptr;
    int size = 0;
    m_document->standalone = 1;
    xmlDocDumpMemoryEnc(m_document.get(), &text, &size, "UTF-8");
    QByteArray bytes(reinterpret_cast<const char*>(text), size);
    xmlFree(text);
    return bytes;
}

QList<XmlNode> XmlTree::all(const char* name) const
{
    QList<XmlNode> found;
    collect(root(), name, found);
    return found;
}

bool XmlTree::insert(XmlNode parent, XmlNode reference, const QByteArray& elements)
{
    if (elements.isEmpty())
        return true;
    for (const Prefix& prefix : kPrefixes) {
        const xmlNs* known = xmlSearchNs(m_document.get(), parent, toXml(prefix.name));
        if (known && xmlStrEqual(known->href, toXml(prefix.space)) == 0)
            return false;
    }
    XmlNode list = nullptr;
    const xmlParserErrors failed = xmlParseInNodeContext(
        parent, elements.constData(), static_cast<int>(elements.size()), XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING, &list);
    while (list) {
        XmlNode next = list->next;
        xmlUnlinkNode(list);
        if (failed != XML_ERR_OK)
            xmlFreeNode(list);
        else if (reference)
            xmlAddPrevSibling(reference, list);
        else
            xmlAddChild(parent, list);
        list = next;
    }
    return failed == XML_ERR_OK;
}

bool isNamed(XmlNode node, const char* name)
{
    return node && node->type == XML_ELEMENT_NODE && xmlStrEqual(node->name, toXml(name)) != 0;
}

XmlNode childOf(XmlNode node, const char* name)
{
    for (XmlNode child = node ? node->children : nullptr; child; child = child->next) {
        if (isNamed(child, name))
            return child;
    }
    return nullptr;
}

QList<XmlNode> childrenOf(XmlNode node)
{
    QList<XmlNode> children;
    for (XmlNode child = node->children; child; child = child->next) {
        if (child->type == XML_ELEMENT_NODE)
            children.append(child);
    }
    return children;
}

QString attributeOf(XmlNode node, const char* name)
{
    const xmlAttr* attribute = attributeNode(node, name);
    return attribute && attribute->children ? fromXml(attribute->children->content) : QString();
}

void setAttribute(XmlNode node, const char* name, const QByteArray& value)
{
    if (xmlAttr* attribute = attributeNode(node, name))
        xmlSetNsProp(node, attribute->ns, toXml(name), toXml(value.constData()));
}

bool holds(XmlNode node, const QList<const char*>& names)
{
    for (XmlNode child = node->children; child; child = child->next) {
        if (child->type != XML_ELEMENT_NODE)
            continue;
        if (std::any_of(names.begin(), names.end(), [child](const char* name) { return isNamed(child, name); }) || holds(child, names))
            return true;
    }
    return false;
}

void removeNode(XmlNode node)
{
    xmlUnlinkNode(node);
    xmlFreeNode(node);
}

void moveNode(XmlNode node, XmlNode parent)
{
    xmlUnlinkNode(node);
    xmlAddChild(parent, node);
}

}  // namespace decretum::docx
