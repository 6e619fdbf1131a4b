// SPDX-License-Identifier: MIT
#pragma once

#include "layout/pages.h"
#include "pdf/pdf_file.h"

#include <vector>

namespace decretum::pdfout {

/// The tree that a screen reader goes by (ISO 32000-1, 14.7 and 14.8; ISO 14289-1, 7). Its blocks follow from the pages' paragraphs;
/// content is added as it is drawn. An item of a list holds its label, its words, its deadline's line and the lists below it; a
/// paragraph that goes on on the next page stays one element.
class StructureTree {
public:
    explicit StructureTree(const Pages& pages);

    /// Where the words of a paragraph belong.
    int elementOf(int paragraph) const { return m_words[static_cast<size_t>(paragraph)]; }
    /// Where its label belongs; elementOf() where it has none.
    int labelOf(int paragraph) const { return m_labels[static_cast<size_t>(paragraph)]; }
    int addLink(int parent);
    int addSpan(int parent, const QByteArray& entries);
    /// `box`: left, bottom, right, top on the page, as numbers of a PDF.
    int addFigure(int parent, const QString& alternativeText, const QByteArray& box);

    QByteArray tagOf(int element) const { return m_elements[static_cast<size_t>(element)].tag; }
    /// A stretch of the page's content that belongs to the element; the number under which it is marked.
    int addContent(int element, int page);
    /// An annotation that belongs to the element; its key in the tree of parents.
    int addAnnotation(int element, int page, int object);

    /// `pages`: the objects of the pages, whose keys in the tree of parents are their indexes. The number of the tree's root.
    int write(PdfFile& file, const std::vector<int>& pages) const;

private:
    struct Kid {
        enum class Kind : quint8 { Element, Content, Annotation };
        Kind kind = Kind::Element;
        int value = 0;  ///< Element, number on the page, object.
        int page = -1;
    };
    struct Element {
        QByteArray tag;
        int parent = -1;
        QByteArray entries{};  ///< Lang, Alt, attributes.
        bool staysEmpty = false;
        std::vector<Kid> kids{};
    };
    struct OpenItem {
        int list = 0;
        int body = 0;
        int level = 0;
        QUuid origin{};
    };
    int add(const QByteArray& tag, int parent, const QByteArray& entries = {}, bool staysEmpty = false);
    void addTable(const PlacedTable& table);
    void addParagraph(const PlacedParagraph& paragraph, int container);
    void addItem(const PlacedParagraph& paragraph, int container);
    QByteArray headingTag(const PlacedParagraph& paragraph);
    std::vector<bool> elementsInUse() const;
    QByteArray kidsOf(const Element& element, int ownPage, const std::vector<int>& pages, const std::vector<int>& numbers) const;
    QByteArray parents(const std::vector<int>& numbers) const;

    std::vector<Element> m_elements;  // a parent stands before its kids
    std::vector<int> m_words;
    std::vector<int> m_labels;
    std::vector<OpenItem> m_open;
    int m_container = 0;
    int m_table = -1;
    std::vector<std::vector<int>> m_cells;  // of that table
    int m_heading = 0;                      // level of the last one
    std::vector<std::vector<int>> m_ofPages;
    std::vector<int> m_ofAnnotations;
};

}  // namespace decretum::pdfout
