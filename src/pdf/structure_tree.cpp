// SPDX-License-Identifier: MIT
#include "pdf/structure_tree.h"

#include "pdf/pdf_values.h"

namespace decretum::pdfout {

namespace {

constexpr int kDocument = 0;
constexpr int kDeepestHeading = 6;

/// How a list is numbered (ISO 32000-1, table 347); empty where it is not told.
QByteArray numberingOf(NumberingLevel::Format format)
{
    switch (format) {
    case NumberingLevel::Format::Decimal: return "/A<</O/List/ListNumbering/Decimal>>";
    case NumberingLevel::Format::LowerLetter: return "/A<</O/List/ListNumbering/LowerAlpha>>";
    case NumberingLevel::Format::UpperRoman: return "/A<</O/List/ListNumbering/UpperRoman>>";
    case NumberingLevel::Format::Bullet: return "/A<</O/List/ListNumbering/Disc>>";
    case NumberingLevel::Format::None: break;
    }
    return {};
}

QByteArray languageOf(const PlacedParagraph& paragraph)
{
    return paragraph.language.isEmpty() ? QByteArray() : "/Lang" + text(paragraph.language);
}

/// Which places of a table's grid its cells take: every row as wide as the widest, no cell beyond the last row.
class TableGrid {
public:
    explicit TableGrid(const PlacedTable& table) : m_rows(table.rows.size())
    {
        for (qsizetype row = 0; row < m_rows; ++row) {
            for (const PlacedCell& cell : table.rows.at(row))
                place(row, cell);
        }
    }
    /// The cell's spans as they can be.
    PlacedCell next() { return m_placed.at(m_next++); }
    int missing(qsizetype row) const
    {
        int count = 0;
        for (int column = 0; column < m_columns; ++column)
            count += m_taken.contains({row, column}) ? 0 : 1;
        return count;
    }

private:
    void place(qsizetype row, PlacedCell cell)
    {
        int column = 0;
        while (m_taken.contains({row, column}))
            ++column;
        cell.rowSpan = static_cast<int>(std::clamp<qsizetype>(cell.rowSpan, 1, m_rows - row));
        int width = 1;
        while (width < cell.columnSpan && !m_taken.contains({row, column + width}))
            ++width;
        cell.columnSpan = width;
        for (int down = 0; down < cell.rowSpan; ++down) {
            for (int right = 0; right < width; ++right)
                m_taken.insert({row + down, column + right});
        }
        m_columns = std::max(m_columns, column + width);
        m_placed.append(cell);
    }

    qsizetype m_rows;
    int m_columns = 0;
    QSet<std::pair<qsizetype, int>> m_taken;
    QList<PlacedCell> m_placed;
    qsizetype m_next = 0;
};

QByteArray attributesOf(const PlacedCell& cell)
{
    QByteArray attributes;
    if (cell.isHeader)
        attributes += "/Scope/Column";
    if (cell.columnSpan > 1)
        attributes += "/ColSpan " + QByteArray::number(cell.columnSpan);
    if (cell.rowSpan > 1)
        attributes += "/RowSpan " + QByteArray::number(cell.rowSpan);
    return attributes.isEmpty() ? QByteArray() : "/A<</O/Table" + attributes + ">>";
}

}  // namespace

StructureTree::StructureTree(const Pages& pages) : m_ofPages(static_cast<size_t>(pages.pages.size()))
{
    add("Document", -1, {}, true);
    for (const PlacedParagraph& paragraph : pages.paragraphs) {
        int container = kDocument;
        if (paragraph.table >= 0) {
            if (paragraph.table != m_table) {
                m_table = paragraph.table;
                addTable(pages.tables.at(paragraph.table));
            }
            container = m_cells[static_cast<size_t>(paragraph.row)][static_cast<size_t>(paragraph.column)];
        }
        if (container != m_container)
            m_open.clear();
        m_container = container;
        addParagraph(paragraph, container);
    }
}

int StructureTree::add(const QByteArray& tag, int parent, const QByteArray& entries, bool staysEmpty)
{
    const auto element = static_cast<int>(m_elements.size());
    m_elements.push_back({.tag = tag, .parent = parent, .entries = entries, .staysEmpty = staysEmpty});
    if (parent >= 0)
        m_elements[static_cast<size_t>(parent)].kids.push_back({.kind = Kid::Kind::Element, .value = element});
    return element;
}

void StructureTree::addTable(const PlacedTable& table)
{
    const int element = add("Table", kDocument);
    TableGrid grid(table);
    m_cells.clear();
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const int line = add("TR", element, {}, true);
        m_cells.emplace_back();
        for (qsizetype at = 0; at < table.rows.at(row).size(); ++at) {
            const PlacedCell cell = grid.next();
            m_cells.back().push_back(add(cell.isHeader ? "TH" : "TD", line, attributesOf(cell), true));
        }
        for (int missing = grid.missing(row); missing > 0; --missing)
            add("TD", line, {}, true);
    }
}

void StructureTree::addParagraph(const PlacedParagraph& paragraph, int container)
{
    if (paragraph.role == ParagraphRole::ListItem) {
        addItem(paragraph, container);
        return;
    }
    QByteArray tag = "P";
    if (paragraph.role != ParagraphRole::Text && container == kDocument) {
        m_open.clear();
        tag = headingTag(paragraph);
    } else if (!m_open.empty() && !paragraph.origin.isNull() && paragraph.origin == m_open.back().origin) {
        container = m_open.back().body;
    } else {
        m_open.clear();
    }
    m_words.push_back(add(tag, container, languageOf(paragraph)));
    m_labels.push_back(m_words.back());
}

void StructureTree::addItem(const PlacedParagraph& paragraph, int container)
{
    while (!m_open.empty() && m_open.back().level > paragraph.listLevel)
        m_open.pop_back();
    const bool goesOn = !m_open.empty() && m_open.back().level == paragraph.listLevel;
    const int outer = m_open.empty() ? container : m_open.back().body;
    const int list = goesOn ? m_open.back().list : add("L", outer, numberingOf(paragraph.listFormat));
    if (goesOn)
        m_open.pop_back();
    const int item = add("LI", list, languageOf(paragraph));
    const int label = paragraph.label.isEmpty() ? -1 : add("Lbl", item);
    const int body = add("LBody", item);
    m_open.push_back({.list = list, .body = body, .level = paragraph.listLevel, .origin = paragraph.origin});
    m_words.push_back(add("P", body));
    m_labels.push_back(label < 0 ? m_words.back() : label);
}

/// No level may be left out on the way down (ISO 14289-1, 7.4.2).
QByteArray StructureTree::headingTag(const PlacedParagraph& paragraph)
{
    const int wanted = paragraph.role == ParagraphRole::Title ? 1 : paragraph.outlineLevel + 1;
    m_heading = std::clamp(wanted, 1, std::min(m_heading + 1, kDeepestHeading));
    return "H" + QByteArray::number(m_heading);
}

int StructureTree::addLink(int parent)
{
    return add("Link", parent);
}

int StructureTree::addSpan(int parent, const QByteArray& entries)
{
    return add("Span", parent, entries);
}

int StructureTree::addFigure(int parent, const QString& alternativeText, const QByteArray& box)
{
    return add("Figure", parent, "/Alt" + text(alternativeText) + "/A<</O/Layout/Placement/Inline/BBox[" + box + "]>>");
}

int StructureTree::addContent(int element, int page)
{
    std::vector<int>& marked = m_ofPages[static_cast<size_t>(page)];
    const auto number = static_cast<int>(marked.size());
    marked.push_back(element);
    m_elements[static_cast<size_t>(element)].kids.push_back({.kind = Kid::Kind::Content, .value = number, .page = page});
    return number;
}

int StructureTree::addAnnotation(int element, int page, int object)
{
    m_elements[static_cast<size_t>(element)].kids.push_back({.kind = Kid::Kind::Annotation, .value = object, .page = page});
    m_ofAnnotations.push_back(element);
    return static_cast<int>(m_ofPages.size() + m_ofAnnotations.size()) - 1;
}

/// Those with content in them or below, and those that a table cannot do without.
std::vector<bool> StructureTree::elementsInUse() const
{
    std::vector<bool> used(m_elements.size());
    for (size_t at = m_elements.size(); at-- > 0;) {
        const Element& element = m_elements[at];
        used[at] = element.staysEmpty || std::any_of(element.kids.begin(), element.kids.end(), [&used](const Kid& kid) {
            return kid.kind != Kid::Kind::Element || used[static_cast<size_t>(kid.value)];
        });
    }
    return used;
}

QByteArray StructureTree::kidsOf(const Element& element, int ownPage, const std::vector<int>& pages, const std::vector<int>& numbers) const
{
    QByteArray kids;
    for (const Kid& kid : element.kids) {
        if (kid.kind == Kid::Kind::Element) {
            const int number = numbers[static_cast<size_t>(kid.value)];
            if (number > 0)
                kids += reference(number) + ' ';
            continue;
        }
        const QByteArray page = "/Pg " + reference(pages[static_cast<size_t>(kid.page)]);
        if (kid.kind == Kid::Kind::Annotation)
            kids += "<</Type/OBJR" + page + "/Obj " + reference(kid.value) + ">>";
        else if (kid.page == ownPage)
            kids += QByteArray::number(kid.value) + ' ';
        else
            kids += "<</Type/MCR" + page + "/MCID " + QByteArray::number(kid.value) + ">>";
    }
    return kids.trimmed();
}

QByteArray StructureTree::parents(const std::vector<int>& numbers) const
{
    QByteArray tree = "<</Nums[";
    for (size_t page = 0; page < m_ofPages.size(); ++page) {
        tree += QByteArray::number(static_cast<qsizetype>(page)) + '[';
        for (const int element : m_ofPages[page])
            tree += reference(numbers[static_cast<size_t>(element)]) + ' ';
        tree += ']';
    }
    for (size_t at = 0; at < m_ofAnnotations.size(); ++at)
        tree += QByteArray::number(static_cast<qsizetype>(m_ofPages.size() + at)) + ' ' + reference(numbers[static_cast<size_t>(m_ofAnnotations[at])])
            + ' ';
    return tree + "]>>";
}

int StructureTree::write(PdfFile& file, const std::vector<int>& pages) const
{
    const std::vector<bool> used = elementsInUse();
    const int root = file.reserve();
    std::vector<int> numbers(m_elements.size(), 0);
    for (size_t at = 0; at < m_elements.size(); ++at) {
        // An element that hangs below one that is not in use is none itself.
        if (used[at])
            numbers[at] = file.reserve();
    }
    for (size_t at = 0; at < m_elements.size(); ++at) {
        if (numbers[at] == 0)
            continue;
        const Element& element = m_elements[at];
        const auto first = std::find_if(element.kids.begin(), element.kids.end(), [](const Kid& kid) { return kid.kind == Kid::Kind::Content; });
        const int ownPage = first == element.kids.end() ? -1 : first->page;
        QByteArray object =
            "<</Type/StructElem/S/" + element.tag + "/P " + reference(element.parent < 0 ? root : numbers[static_cast<size_t>(element.parent)]);
        if (ownPage >= 0)
            object += "/Pg " + reference(pages[static_cast<size_t>(ownPage)]);
        file.set(numbers[at], object + element.entries + "/K[" + kidsOf(element, ownPage, pages, numbers) + "]>>");
    }
    const int parentTree = file.add(parents(numbers));
    file.set(root,
        "<</Type/StructTreeRoot/K " + reference(numbers[kDocument]) + "/ParentTree " + reference(parentTree) + "/ParentTreeNextKey "
            + QByteArray::number(static_cast<qsizetype>(m_ofPages.size() + m_ofAnnotations.size())) + ">>");
    return root;
}

}  // namespace decretum::pdfout
