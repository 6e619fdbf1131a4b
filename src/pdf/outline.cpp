// SPDX-License-Identifier: MIT
#include "pdf/outline.h"

#include "pdf/pdf_values.h"

namespace decretum::pdfout {

namespace {

constexpr qsizetype kLongestTitle = 80;  // signs
constexpr int kOpenDepth = 2;            // headings and whole clauses are seen at once, their parts on a click

struct Entry {
    QString title;
    int paragraph = 0;
    int depth = 0;
    int parent = -1;
    std::vector<size_t> children{};
};

/// Headings lie below those of a higher level; clauses below the heading over them.
class EntryList {
public:
    explicit EntryList(const Pages& pages)
    {
        for (qsizetype at = 0; at < pages.paragraphs.size(); ++at) {
            const PlacedParagraph& paragraph = pages.paragraphs.at(at);
            if (paragraph.table >= 0)
                continue;
            if (paragraph.role == ParagraphRole::ListItem)
                add(at, m_heading + 1 + paragraph.listLevel, paragraph.label + u' ' + paragraph.text);
            else if (paragraph.outlineLevel > 0)
                add(at, m_heading = paragraph.outlineLevel - 1, paragraph.text);
        }
    }
    std::vector<Entry> entries;
    std::vector<size_t> roots;

private:
    void add(qsizetype paragraph, int depth, const QString& words)
    {
        const QString title = spoken(words, kLongestTitle);
        if (title.isEmpty())
            return;
        while (!m_open.empty() && entries[m_open.back()].depth >= depth)
            m_open.pop_back();
        const size_t at = entries.size();
        entries.push_back({.title = title, .paragraph = static_cast<int>(paragraph), .depth = depth});
        if (m_open.empty()) {
            roots.push_back(at);
        } else {
            entries[at].parent = static_cast<int>(m_open.back());
            entries[m_open.back()].children.push_back(at);
        }
        m_open.push_back(at);
    }

    int m_heading = -1;
    std::vector<size_t> m_open;
};

class OutlineWriter {
public:
    OutlineWriter(PdfFile& file, const EntryList& list, const std::vector<Beginning>& beginnings, const std::vector<int>& pageObjects)
        : m_file(file), m_list(list), m_beginnings(beginnings), m_pageObjects(pageObjects)
    {}

    int write()
    {
        m_root = m_file.reserve();
        for (size_t at = 0; at < m_list.entries.size(); ++at)
            m_numbers.push_back(m_file.reserve());
        writeSiblings(m_list.roots, m_root);
        m_file.set(m_root, "<</Type/Outlines" + ends(m_list.roots) + "/Count " + QByteArray::number(seenBelow(m_list.roots, 0)) + ">>");
        return m_root;
    }

private:
    /// Entries that are seen as long as nobody opens or closes one.
    qsizetype seenBelow(const std::vector<size_t>& siblings, int depth) const
    {
        auto count = static_cast<qsizetype>(siblings.size());
        if (depth + 1 < kOpenDepth) {
            for (const size_t entry : siblings)
                count += seenBelow(m_list.entries[entry].children, depth + 1);
        }
        return count;
    }

    QByteArray ends(const std::vector<size_t>& siblings) const
    {
        return "/First " + reference(m_numbers[siblings.front()]) + "/Last " + reference(m_numbers[siblings.back()]);
    }

    void writeSiblings(const std::vector<size_t>& siblings, int parent, int depth = 0)
    {
        for (size_t at = 0; at < siblings.size(); ++at) {
            const Entry& entry = m_list.entries[siblings[at]];
            QByteArray object = "<</Title" + text(entry.title) + "/Parent " + reference(parent) + "/Dest"
                + destination(m_beginnings[static_cast<size_t>(entry.paragraph)], m_pageObjects);
            if (at > 0)
                object += "/Prev " + reference(m_numbers[siblings[at - 1]]);
            if (at + 1 < siblings.size())
                object += "/Next " + reference(m_numbers[siblings[at + 1]]);
            if (!entry.children.empty()) {
                const bool isOpen = depth + 1 < kOpenDepth;
                const qsizetype below = seenBelow(entry.children, depth + 1);
                object += ends(entry.children) + "/Count " + QByteArray::number(isOpen ? below : -below);
                writeSiblings(entry.children, m_numbers[siblings[at]], depth + 1);
            }
            m_file.set(m_numbers[siblings[at]], object + ">>");
        }
    }

    PdfFile& m_file;
    const EntryList& m_list;
    const std::vector<Beginning>& m_beginnings;
    const std::vector<int>& m_pageObjects;
    int m_root = 0;
    std::vector<int> m_numbers;
};

}  // namespace

std::vector<Beginning> beginningsOf(const Pages& pages)
{
    std::vector<Beginning> beginnings(static_cast<size_t>(pages.paragraphs.size()));
    for (qsizetype number = 0; number < pages.pages.size(); ++number) {
        const Page& page = pages.pages.at(number);
        for (const PlacedLine& line : page.lines) {
            Beginning& beginning = beginnings[static_cast<size_t>(line.paragraph)];
            if (beginning.page < 0)
                beginning = {.page = static_cast<int>(number), .left = line.left, .top = page.height - line.top};
        }
    }
    return beginnings;
}

QByteArray destination(const Beginning& beginning, const std::vector<int>& pageObjects)
{
    const int page = pageObjects[static_cast<size_t>(std::max(beginning.page, 0))];
    return '[' + reference(page) + "/XYZ " + number(beginning.left) + ' ' + number(beginning.top) + " null]";
}

int writeOutline(PdfFile& file, const Pages& pages, const std::vector<Beginning>& beginnings, const std::vector<int>& pageObjects)
{
    const EntryList list(pages);
    return list.roots.empty() ? 0 : OutlineWriter(file, list, beginnings, pageObjects).write();
}

}  // namespace decretum::pdfout
