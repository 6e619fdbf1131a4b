// SPDX-License-Identifier: MIT
#pragma once

#include "formats/docx_parts.h"
#include "formats/docx_reader_package.h"
#include "formats/docx_xml_tree.h"

#include <optional>

/// A letterhead's package while a document is put into it. Used inside this layer alone.
namespace decretum::docx {

class LetterheadPackage {
public:
    static Result<LetterheadPackage> open(const Package& source);

    const PackagePlace& place() const { return m_place; }
    XmlTree& text() { return m_text; }

    Status addStyles(const Document& document, const NumberingPlan& numbering);
    Status addNumbering(const NumberingPlan& numbering);
    /// A part with its type; `relation`: id and type of the relationship that the text has to it, where it has one.
    void addPart(const ZipPart& part, const QByteArray& contentType);
    void addRelation(const QByteArray& id, const QByteArray& type, const QString& part);
    /// Elements for [Content_Types].xml and for the text's relationships.
    bool addElements(const QByteArray& types, const QByteArray& relations);
    /// Who made the sheet and what it was made from is nobody's concern who gets the document.
    Status setProperties(const Document& document, const QDateTime& time);

    QList<ZipPart> parts() const;

private:
    LetterheadPackage(const Package& source, XmlTree text, XmlTree relations, XmlTree types)
        : m_source(source), m_text(std::move(text)), m_relations(std::move(relations)), m_types(std::move(types)), m_parts(source.parts())
    {}
    Status findPlace();
    void findStylePlace(const XmlTree& styles);
    void findNames();
    Status dropPayloads();
    Status dropTemplate();
    void removePart(const QString& name);
    void setPart(const QString& name, const QByteArray& bytes);
    void setType(const QString& part, const QByteArray& type);
    QString partOf(const QString& relation) const;

    const Package& m_source;
    QString m_main{};
    XmlTree m_text;
    XmlTree m_relations;
    XmlTree m_types;
    QList<ZipPart> m_parts;
    PackagePlace m_place{};
};

}  // namespace decretum::docx
