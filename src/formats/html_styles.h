// SPDX-License-Identifier: MIT
#pragma once

#include "formats/html_tree.h"
#include "formats/tree_filler.h"

#include <QHash>

/// As much of CSS as tells how words look. Used inside this layer alone.
namespace decretum::html {

/// Property → value, both in small letters; values of `content` as they stand.
using Declarations = QHash<QString, QString>;

Declarations parseDeclarations(QStringView text);

/// The rules of a page's style elements whose selectors are a tag, a class, both, or an id. Word, LibreOffice and Google
/// write no others for paragraphs.
class Styles {
public:
    void add(const QString& sheet);
    /// What the element's tag, classes, id and own attribute say, the last having the last word.
    Declarations declarations(const Node& element, const QString& name) const;
    /// What is printed before the items of a list of that class: `content` of ".class>li:before"; empty: no such rule.
    QString contentBefore(const QString& listClass) const;

private:
    void addRule(const QString& selectors, const Declarations& declarations);
    QHash<QString, Declarations> m_rules;
};

/// How the words of an element look, and its paragraphs; inner elements take it over.
struct Setting {
    Look look{};
    std::optional<Alignment> alignment{};
    std::optional<Millimetres> firstLineIndent{};
    Millimetres leftIndent{};
    int headingLevel = 0;      ///< From 1.
    bool keepsBlanks = false;  ///< As `pre` does.
    bool isSymbolFont = false;
};

int headingLevelOf(const QString& name);  ///< 3 for "h3"; 0: no heading.
bool isHidden(const Declarations& declarations);
/// Looks that the tag itself gives.
void applyTag(const QString& name, Setting& setting);
void apply(const Declarations& declarations, Setting& setting);

}  // namespace decretum::html
