// SPDX-License-Identifier: MIT
#pragma once

#include "document/document.h"
#include "formats/list_labels.h"

#include <QHash>

#include <functional>
#include <memory>

class QXmlStreamReader;

/// Lists and numbered headings of an .odt text (ODF 1.3 Part 3, 5.3 and 19.8). Used inside this layer alone.
namespace decretum::odt {

struct ListLevel {
    labels::NumberForm form{.kind = labels::NumberForm::Kind::None};
    QString bullet{};
    QString prefix{};
    QString suffix{};
    QString pattern{};  ///< LibreOffice 7: the whole label, with "%1%" for the number of level 1; says more than the four others.
    int displayLevels = 1;
    int start = 1;
};
using ListStyle = QHash<int, ListLevel>;  ///< By level, from 1.

/// Of a text:list-level-style-number, -bullet or -image; `attribute` tells what an attribute of that local name says.
ListLevel listLevelOf(const QString& element, const std::function<QString(QLatin1StringView)>& attribute);

class ListStyles {
public:
    /// At a text:list-style or text:outline-style; reads past its end.
    void read(QXmlStreamReader& xml);
    /// A level from 1; one too deep, or of a style too many, is passed over.
    void add(const QString& style, int level, const ListLevel& says);
    ListStyle style(const QString& name) const { return m_styles.value(name); }

private:
    QHash<QString, ListStyle> m_styles;
};

/// Name of the outline style among the list styles: LibreOffice refers to it by this name too.
inline constexpr QLatin1StringView kOutline{"Outline"};

/// What a text:list says of how it counts.
struct ListOpening {
    QString id{};
    QString continued{};  ///< The list that it continues.
    bool goesOn = false;  ///< It continues the one before it.
};
ListOpening listOpeningOf(const QXmlStreamReader& xml);

/// Lists as they go on through a text.
class Lists {
public:
    /// Where numbers are counted: one list, or several that continue one another.
    struct Count {
        QString id;
        QHash<int, int> numbers{};  ///< Last number by level.
        bool isContinued = false;   ///< The text:list that is open continues another and has no item yet.
    };
    struct Item {
        std::shared_ptr<Count> count;
        QString style;
        int level = 0;  ///< From 1.
        std::optional<int> start{};
    };

    explicit Lists(const ListStyles& styles) : m_styles(styles) {}
    /// A text:list that stands in no other: begun anew, or continued as its attributes say.
    std::shared_ptr<Count> open(const ListOpening& opening, const QString& style);
    /// A text:list inside another, on its own level: counts anew unless it, or the list that holds it, continues another.
    static void openInner(const ListOpening& opening, Count& count, int level);
    /// The one count of that name; for headings and for text:numbered-paragraph.
    std::shared_ptr<Count> named(const QString& id);
    /// The next item's mark; none where its level has no label.
    std::optional<ListMark> next(const Item& item);

private:
    QString label(const Item& item, const ListStyle& style) const;

    const ListStyles& m_styles;
    QHash<QString, std::shared_ptr<Count>> m_byId;
    std::shared_ptr<Count> m_last;
    QString m_lastStyle;
    int m_opened = 0;
};

}  // namespace decretum::odt
