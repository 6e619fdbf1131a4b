// SPDX-License-Identifier: MIT
#include "layout/layout_cache.h"

#include "layout/cells.h"

namespace decretum {

namespace {

size_t hashOf(const Paragraph& paragraph, double columnWidth)
{
    size_t hash = qHashMulti(0, paragraph.style, columnWidth);
    for (const Run& run : paragraph.runs)
        hash = qHash(run.text, hash);
    return paragraph.mark ? qHash(paragraph.mark->label, hash) : hash;
}

/// Equal in all that the lines depend on: not in bookmark, language and place in a source.
bool looksAs(const Paragraph& one, const Paragraph& other)
{
    return one.style == other.style && one.runs == other.runs && one.mark == other.mark && one.overrides == other.overrides;
}

bool hasImage(const Paragraph& paragraph)
{
    return std::any_of(paragraph.runs.begin(), paragraph.runs.end(), [](const Run& run) { return run.kind == Run::Kind::Image; });
}

}  // namespace

void LayoutCache::begin(const Document& document, const FontSource& fonts)
{
    if (m_fonts != fonts.identity() || m_styles != document.styles)
        m_entries.clear();
    m_fonts = fonts.identity();
    m_styles = document.styles;
    m_measured = 0;
    ++m_layout;
}

LaidParagraph LayoutCache::measure(const Document& document, const Paragraph& paragraph, double columnWidth, FontSource& fonts)
{
    if (hasImage(paragraph)) {  // its size stands in the document; few have one
        ++m_measured;
        return layOutParagraph(document, paragraph, columnWidth, fonts);
    }
    const QString gap = paragraph.mark ? gapBehind(document, *paragraph.mark) : QString();
    const size_t hash = hashOf(paragraph, columnWidth);
    const auto [first, last] = m_entries.equal_range(hash);
    for (auto known = first; known != last; ++known) {
        Entry& entry = known->second;
        if (entry.columnWidth == columnWidth && entry.gap == gap && looksAs(entry.paragraph, paragraph)) {
            entry.usedIn = m_layout;
            return entry.laid;
        }
    }
    ++m_measured;
    const Entry entry{.paragraph = paragraph,
        .gap = gap,
        .columnWidth = columnWidth,
        .laid = layOutParagraph(document, paragraph, columnWidth, fonts),
        .usedIn = m_layout};
    return m_entries.emplace(hash, entry)->second.laid;
}

void LayoutCache::end()
{
    std::erase_if(m_entries, [this](const auto& entry) { return entry.second.usedIn != m_layout; });
}

}  // namespace decretum
