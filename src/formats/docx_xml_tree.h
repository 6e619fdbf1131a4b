// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

struct _xmlDoc;
struct _xmlNode;

/// A part of a .docx that is changed and written again (libxml2). Used inside this layer alone.
namespace decretum::docx {

using XmlNode = _xmlNode*;

class XmlTree {
public:
    /// Fails where the part is no XML, or has a document type declaration, which no word processor writes. `part`: for the error.
    static Result<XmlTree> parse(const QByteArray& bytes, const QString& part);

    XmlNode root() const;
    QByteArray bytes() const;

    /// Elements of that local name anywhere in the tree, in its order.
    QList<XmlNode> all(const char* name) const;
    /// Puts elements before `reference`, or at the end of `parent` where that is null. They may use the prefixes w, r, wp, a and pic,
    /// and no prefix for the root's own namespace. False where they are no XML.
    bool insert(XmlNode parent, XmlNode reference, const QByteArray& elements);

private:
    explicit XmlTree(std::shared_ptr<_xmlDoc> document) : m_document(std::move(document)) {}
    void declarePrefixes();

    std::shared_ptr<_xmlDoc> m_document;
};

bool isNamed(XmlNode node, const char* name);
/// The first child element of that name; null: there is none.
XmlNode childOf(XmlNode node, const char* name);
QList<XmlNode> childrenOf(XmlNode node);
/// By local name; empty where it is not there.
QString attributeOf(XmlNode node, const char* name);
/// Sets an attribute that is there already, whatever its prefix.
void setAttribute(XmlNode node, const char* name, const QByteArray& value);
/// Whether some descendant has one of the names.
bool holds(XmlNode node, const QList<const char*>& names);
void removeNode(XmlNode node);
/// Takes the node out and puts it at the end of `parent`.
void moveNode(XmlNode node, XmlNode parent);

}  // namespace decretum::docx
