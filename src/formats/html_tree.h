// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QString>

#include <memory>

struct _xmlDoc;
struct _xmlNode;

/// A page as libxml2 understands it. Used inside this layer alone.
namespace decretum::html {

/// An element or a stretch of text; lives as long as its tree.
class Node {
public:
    explicit Node(const _xmlNode* node = nullptr) : m_node(node) {}
    explicit operator bool() const { return m_node != nullptr; }

    bool isElement() const;
    bool isText() const;
    QString name() const;   ///< Of an element, small letters.
    QString text() const;   ///< Of a stretch of text.
    QString words() const;  ///< All text within.
    QString attribute(const char* name) const;
    Node firstChild() const;
    Node next() const;

private:
    const _xmlNode* m_node;
};

class Tree {
public:
    /// A page or a piece of one, as found on the clipboard; decoded before. What it lacks (html, body) is put in. Fails with
    /// FormatsError::LimitReached where elements are nested deeper than libxml2 goes (256).
    static Result<Tree> parse(const QString& page);
    Node root() const;

private:
    explicit Tree(std::shared_ptr<_xmlDoc> document) : m_document(std::move(document)) {}
    std::shared_ptr<_xmlDoc> m_document;
};

}  // namespace decretum::html
