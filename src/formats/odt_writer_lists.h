// SPDX-License-Identifier: MIT
#pragma once

#include "document/document.h"

#include <QHash>

/// Lists of an .odt that is written (ODF 1.3 Part 3, 5.3 and 16.30). Used inside this layer alone.
namespace decretum::odt {

/// How each list paragraph gets its label from the word processor's own counters: where the counters would print another, the item
/// says the number to start from; where the levels above it stand otherwise, the list begins anew with levels that start there;
/// where no number gives the label, the paragraph gets a list of its own whose label is that text.
class ListPlan {
public:
    explicit ListPlan(const Document& document);

    struct Place {
        int list = 0;        ///< Items of one list count on from one another.
        QByteArray style{};  ///< Name of the list style.
        int level = 0;       ///< From 0.
        int start = 0;       ///< text:start-value of the item; 0: none.
    };
    /// Call it for each list paragraph once, in the document's order.
    Place next();
    /// The list styles, as automatic styles of content.xml.
    const QByteArray& styles() const { return m_styles; }

private:
    struct Running {
        int list = 0;
        QByteArray style{};
        QList<int> starts{};    ///< By level, as the style has them.
        QList<int> counters{};  ///< 0: not used yet.
    };
    void add(const Document& document, const ListMark& mark);
    Place counted(const QList<NumberingLevel>& levels, const ListMark& mark);
    Place literal(const ListMark& mark, const NumberingLevel& level);
    void begin(const QString& id, const QList<NumberingLevel>& levels, const QList<int>& starts);
    QByteArray addStyle(const QByteArray& levels);

    QByteArray m_family;
    QByteArray m_styles;
    int m_styleCount = 0;
    int m_listCount = 0;
    QHash<QString, Running> m_running;  ///< Numbering id → where its list stands.
    QHash<QString, Place> m_literals;   ///< Label and gap → its list.
    QList<Place> m_places;
    qsizetype m_next = 0;
};

}  // namespace decretum::odt
