// SPDX-License-Identifier: MIT
#include "pdf/tag_writer.h"

namespace decretum {

QList<TagWriter::Element> TagWriter::pathOf(int paragraph) const
{
    const PlacedParagraph& place = m_pages.paragraphs.at(paragraph);
    QList<Element> path;
    if (place.table >= 0) {
        path.append({"Table", place.table});
        path.append({"TR", place.row});
        path.append({place.isHeaderCell ? "TH" : "TD", place.column});
    }
    switch (place.role) {
    case ParagraphRole::ListItem:
        path.append({"L", m_list});
        path.append({"LI", paragraph});
        path.append({"LBody", paragraph});
        return path;
    case ParagraphRole::Title: path.append({"H1", paragraph}); return path;
    case ParagraphRole::Heading: path.append({"H" + QByteArray::number(std::clamp(place.outlineLevel + 1, 2, 6)), paragraph}); return path;
    case ParagraphRole::Text: break;
    }
    path.append({"P", paragraph});
    return path;
}

void TagWriter::enter(int paragraph)
{
    if (paragraph == m_lastParagraph)
        return;
    m_lastParagraph = paragraph;
    const QList<Element> path = pathOf(paragraph);
    qsizetype common = 0;
    while (common < path.size() && common < m_open.size() && path.at(common) == m_open.at(common))
        ++common;
    leaveTo(common);
    for (qsizetype at = common; at < path.size(); ++at) {
        cairo_tag_begin(m_canvas, path.at(at).tag.constData(), nullptr);
        m_open.append(path.at(at));
    }
}

void TagWriter::leaveTo(qsizetype depth)
{
    while (m_open.size() > depth) {
        const Element element = m_open.takeLast();
        cairo_tag_end(m_canvas, element.tag.constData());
        if (element.tag == "L")
            ++m_list;
    }
}

void TagWriter::leaveAll()
{
    leaveTo(0);
    m_lastParagraph = -2;
}

}  // namespace decretum
