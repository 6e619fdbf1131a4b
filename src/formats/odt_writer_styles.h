// SPDX-License-Identifier: MIT
#pragma once

#include "document/document.h"

#include <QHash>

/// Looks of an .odt that is written (ODF 1.3 Part 3, 16, 17 and 20). Used inside this layer alone.
namespace decretum::odt {

QByteArray lengthText(Millimetres length);
QByteArray lengthText(Points length);

/// The namespaces of content.xml and styles.xml, as attributes of their root.
QByteArray namespaces();

/// Name of a style of the document: an NCName.
QByteArray styleName(const QString& id);
/// fo:language and fo:country of a BCP 47 tag.
QByteArray languageAttributes(const QString& tag);
/// office:font-face-decls with the families of the document's styles.
QByteArray fontFaces(const Document& document);
/// The family that what has no style of its own is set in.
QString mainFamily(const Document& document);

/// Attributes of style:text-properties.
QByteArray fontAttributes(const Font& font);
/// style:paragraph-properties with all that a style says.
QByteArray paragraphProperties(const ParagraphStyle& style);
/// Attributes of style:paragraph-properties that say where a paragraph begins and ends.
QByteArray indentAttributes(const ParagraphStyle& style);
/// Tab stops count from the paragraph's own indent.
QByteArray tabStops(const ParagraphStyle& style);
QByteArray alignmentText(Alignment alignment);

/// Automatic styles: one for each look that paragraphs, words, tables and pictures have beside the named styles.
class AutomaticStyles {
public:
    enum class Family : quint8 { Paragraph, Text, Table, Column, Row, Cell, Graphic };

    /// `attributes` of style:style beside name and family; `properties`: its elements. Returns the style's name.
    QByteArray name(Family family, const QByteArray& properties, const QByteArray& attributes = {});
    const QByteArray& xml() const { return m_xml; }

private:
    QHash<QByteArray, QByteArray> m_names;
    QHash<Family, int> m_counts;
    QByteArray m_xml;
};

}  // namespace decretum::odt
