// SPDX-License-Identifier: MIT
#pragma once

#include "archive/zip.h"
#include "document/document.h"

#include <QDateTime>
#include <QHash>

/// The parts of a .docx beside its text. Used inside this layer alone.
namespace decretum::docx {

/// Twentieths of a point (ECMA-376 Part 1, 22.9.2.14).
int toTwips(Millimetres length);
int toTwips(Points length);
/// Half points (ECMA-376 Part 1, 17.3.2.38).
int toHalfPoints(Points size);
/// English metric units, 360 000 a centimetre (ECMA-376 Part 1, 20.1.2.1).
qint64 toEmu(Millimetres length);

QByteArray alignmentName(Alignment alignment);
/// Content of w:rPr for a font, in the schema's order; `letterSpacing` overrides the font's own.
QByteArray fontProperties(const Font& font, bool withFamily);
QByteArray tabStops(const QList<TabStop>& stops);
QByteArray spacing(const ParagraphStyle& style);
QByteArray indents(const ParagraphStyle& style);
/// Style id of the document → w:styleId.
QByteArray styleId(const QString& id);

/// How each list paragraph gets its label from Word's own counters.
class NumberingPlan {
public:
    explicit NumberingPlan(const Document& document);

    struct Place {
        int number = 0;  ///< w:numId
        int level = 0;   ///< w:ilvl
    };
    /// Call it for each list paragraph once, in the document's order.
    Place next();
    bool isEmpty() const { return m_places.isEmpty(); }
    QByteArray part() const;  ///< word/numbering.xml

private:
    struct Instance {
        int abstract = 0;
        QList<int> starts{};    ///< By level; 0: the abstract list's own start.
        QList<int> counters{};  ///< 0: not used yet.
        bool isOwn = false;     ///< The only one of its abstract list, whose levels have those starts.
    };
    void add(const Document& document, const ListMark& mark);
    bool goesOn(const QList<NumberingLevel>& levels, const ListMark& mark);
    bool startsAnew(const QList<NumberingLevel>& levels, const ListMark& mark);
    void begin(const QString& list, const Instance& instance);
    int scheme(const QList<NumberingLevel>& levels, const QList<int>& starts);
    int literal(const ListMark& mark, const NumberingLevel& level);

    QList<QByteArray> m_abstracts;
    QList<Instance> m_instances;
    QHash<QString, int> m_lists;            ///< List id → current instance.
    QHash<QString, int> m_abstractOf;       ///< List id → its abstract list.
    QHash<QString, QList<int>> m_counters;  ///< List id → where its abstract list stands.
    QHash<QString, int> m_literals;         ///< Label → instance.
    QList<Place> m_places;
    qsizetype m_next = 0;
};

QByteArray stylesPart(const Document& document);
QByteArray settingsPart(const Document& document);
QByteArray headerPart(const PageSetup& page, const QString& family);
QByteArray emptyHeaderPart();
QByteArray corePart(const Document& document, const QDateTime& time);
QByteArray appPart();
/// Parts of the payloads, with their relationships; `types` gets the overrides of [Content_Types].xml.
QList<ZipPart> payloadParts(const Document& document, QByteArray& types, QByteArray& relationships);

}  // namespace decretum::docx
