// SPDX-License-Identifier: MIT
#pragma once

#include "formats/html_styles.h"
#include "formats/list_labels.h"

/// Labels of the items of ol and ul as browsers print them. Used inside this layer alone.
namespace decretum::html {

class Lists {
public:
    explicit Lists(const Styles& styles) : m_styles(styles) {}
    /// At an ol, ul, menu or dir with its declarations; and at its end.
    void open(const Node& list, const QString& name, const Declarations& declarations);
    void close();
    /// At an li; none where its list prints none.
    std::optional<ListMark> next(const Node& item, const Declarations& declarations);

private:
    struct List {
        QString id;
        QString type{};     ///< list-style-type
        QString content{};  ///< Google's way: what its style sheet prints before an item.
        QString counter{};  ///< By which `content` knows this list.
        int number = 0;     ///< Of the last item.
        bool hasStart = false;
        bool hasItem = false;
    };
    QString contentOf(const QString& content) const;

    const Styles& m_styles;
    QList<List> m_open;
    QHash<qsizetype, int> m_reached;  ///< By depth, the number of the last item that any list there had.
    QHash<QString, int> m_counters;
    int m_opened = 0;
};

}  // namespace decretum::html
