// SPDX-License-Identifier: MIT
#pragma once

#include "layout/pages.h"

#include <cairo.h>

namespace decretum {

/// Opens and closes structure tags so that each line stands in the element it belongs to (ISO 32000-1, 14.8.4).
class TagWriter {
public:
    TagWriter(cairo_t* canvas, const Pages& pages) : m_canvas(canvas), m_pages(pages) {}

    /// Call it before what belongs to that paragraph is drawn.
    void enter(int paragraph);
    /// Closes all: at a page's end, since an element's content is gathered page by page.
    void leaveAll();

private:
    struct Element {
        QByteArray tag;
        int id = 0;  ///< Tells one table, row, cell or paragraph from the next.
        bool operator==(const Element&) const = default;
    };
    QList<Element> pathOf(int paragraph) const;
    void leaveTo(qsizetype depth);

    cairo_t* m_canvas;
    const Pages& m_pages;
    QList<Element> m_open;
    int m_list = 0;
    int m_lastParagraph = -2;
};

}  // namespace decretum
