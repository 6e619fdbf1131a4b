// SPDX-License-Identifier: MIT
#pragma once

#include "layout/paragraph_layout.h"

#include <memory>
#include <unordered_map>

namespace decretum {

/// Paragraphs as the last layout measured them, so that a preview measures again only what was edited.
///
/// A paragraph is taken from here where one of the same words, runs, mark, overrides and column was measured with the same styles and
/// the same FontSource; where styles or FontSource are others, all is measured anew. Cells of tables count as paragraphs. A layout
/// with it equals one without. For one thread; give it one document at a time, since what a layout did not use is dropped.
class LayoutCache {
public:
    /// Before a layout.
    void begin(const Document& document, const FontSource& fonts);
    LaidParagraph measure(const Document& document, const Paragraph& paragraph, double columnWidth, FontSource& fonts);
    /// After it: drops what it did not use.
    void end();

    /// How many the last layout measured anew.
    qsizetype measured() const { return m_measured; }
    qsizetype size() const { return static_cast<qsizetype>(m_entries.size()); }

private:
    struct Entry {
        Paragraph paragraph{};
        QString gap{};  ///< Between label and text: the numbering's, not the paragraph's own.
        double columnWidth = 0;
        LaidParagraph laid{};
        quint64 usedIn = 0;  ///< The layout that used it last.
    };
    std::unordered_multimap<size_t, Entry> m_entries;
    QList<ParagraphStyle> m_styles;
    std::shared_ptr<const FontIdentity> m_fonts;
    quint64 m_layout = 0;
    qsizetype m_measured = 0;
};

}  // namespace decretum
