// SPDX-License-Identifier: MIT
#pragma once

#include "archive/zip.h"
#include "document/document.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

/// The parts of a .docx beside its text. Used inside this layer alone.
namespace decretum::docx {

/// Twentieths of a point (ECMA-376 Part 1, 22.9.2.14).
int toTwips(Millimetres length);
int toTwips(Points length);
/// Half points (ECMA-376 Part 1, 17.3.2.38).
int toHalfPoints(Points size);
/// English metric units, 360 000 a centimetre (ECMA-376 Part 1, 20.1.2.1).
qint64 toEmu(Millimetres length);

/// What is in the package before the document comes into it: its own numbers begin after those, its names avoid those.
struct PackagePlace {
    QByteArray relation = "rId";      ///< Relationship ids begin so.
    QByteArray style = "Decretum-";   ///< Style ids begin so.
    QByteArray file{};                ///< Stands in the names of parts: "header1<file>.xml".
    QByteArray baseStyle = "Normal";  ///< The default paragraph style.
    QByteArray textFolder = "word/";  ///< Where the text's part is, with the slash.
    QSet<QString> styleNames{};       ///< Names that are taken, in small letters.
    bool coversFooters = false;       ///< Sections of ours have headers and footers of their own throughout.
    int abstracts = 0;                ///< w:abstractNumId in use, the largest and one.
    int numbers = 0;                  ///< The largest w:numId.
    int bookmarks = 0;                ///< The largest w:id of a bookmark.
    int drawings = 0;                 ///< The largest id of a wp:docPr.
};

QByteArray alignmentName(Alignment alignment);
/// Content of w:rPr for a font, in the schema's order; `letterSpacing` overrides the font's own.
QByteArray fontProperties(const Font& font, bool withFamily);
QByteArray tabStops(const QList<TabStop>& stops);
QByteArray spacing(const ParagraphStyle& style);
QByteArray indents(const ParagraphStyle& style);
/// How each list paragraph gets its label from Word's own counters.
///
/// The levels of the first list are bound to the styles of its paragraphs: whoever takes the style gets the number.
class NumberingPlan {
public:
    NumberingPlan(const Document& document, const PackagePlace& place);

    /// A style that brings its number with it.
    struct BoundStyle {
        QString base;            ///< Id of the document's style.
        QByteArray id;           ///< w:styleId
        int level = 0;           ///< Of the list, from 0.
        bool isDerived = false;  ///< One more style, based on that of the document, which another level has.
    };
    const QList<BoundStyle>& boundStyles() const { return m_bound; }
    /// w:numId that those styles bring.
    int boundNumber() const { return m_boundNumber; }
    /// w:styleId for a paragraph.
    QByteArray styleOf(const Paragraph& paragraph) const;
    /// Whether a paragraph without a label has a style that would give it one.
    bool mustBeUnnumbered(const Paragraph& paragraph) const;

    struct Place {
        int number = 0;  ///< w:numId
        int level = 0;   ///< w:ilvl
    };
    /// Call it for each list paragraph once, in the document's order.
    Place next();
    bool isEmpty() const { return m_places.isEmpty(); }
    QByteArray abstracts() const;  ///< w:abstractNum elements.
    QByteArray instances() const;  ///< w:num elements.
    QByteArray part() const;       ///< word/numbering.xml

private:
    struct Instance {
        int abstract = 0;
        QList<int> starts{};    ///< By level; 0: the abstract list's own start.
        QList<int> counters{};  ///< 0: not used yet.
        bool isOwn = false;     ///< The only one of its abstract list, whose levels have those starts.
    };
    void bindStyles(const Document& document);
    void add(const Document& document, const ListMark& mark);
    bool goesOn(const QList<NumberingLevel>& levels, const ListMark& mark);
    bool startsAnew(const QList<NumberingLevel>& levels, const ListMark& mark);
    void begin(const QString& list, const Instance& instance);
    int scheme(const QList<NumberingLevel>& levels, const QList<int>& starts, bool isBound);
    int literal(const ListMark& mark, const NumberingLevel& level);

    PackagePlace m_place;
    QString m_boundList;
    QList<BoundStyle> m_bound;
    int m_boundNumber = 0;
    QList<QByteArray> m_abstracts;
    QList<Instance> m_instances;
    QHash<QString, int> m_lists;            ///< List id → current instance.
    QHash<QString, int> m_abstractOf;       ///< List id → its abstract list.
    QHash<QString, QList<int>> m_counters;  ///< List id → where its abstract list stands.
    QHash<QString, int> m_literals;         ///< Label → instance.
    QList<Place> m_places;
    qsizetype m_next = 0;
};

/// w:styleId of a style of the document.
QByteArray styleId(const QString& id, const PackagePlace& place);
/// w:style elements of the document's own styles.
QByteArray styleElements(const Document& document, const PackagePlace& place, const NumberingPlan& numbering);
QByteArray stylesPart(const Document& document, const PackagePlace& place, const NumberingPlan& numbering);
QByteArray settingsPart(const Document& document);
QByteArray headerPart(const PageSetup& page, const QString& family);
QByteArray emptyHeaderPart();
QByteArray emptyFooterPart();
/// Name of an image's part beneath the text's folder.
QByteArray imageName(const Document& document, qsizetype index, const PackagePlace& place);
QByteArray corePart(const Document& document, const QDateTime& time);
QByteArray appPart();
/// BCP 47 → the tag of w:lang: "uk" → "uk-UA"; empty: the document's own.
QByteArray languageTag(const Document& document, const QString& language);
/// Parts of the payloads, with their relationships; `types` gets the overrides of [Content_Types].xml. `digest`: of the text as it is read.
QList<ZipPart> payloadParts(
    const Document& document, const QByteArray& digest, const PackagePlace& place, QByteArray& types, QByteArray& relationships);

}  // namespace decretum::docx
