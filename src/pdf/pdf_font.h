// SPDX-License-Identifier: MIT
#pragma once

#include "layout/pages.h"
#include "pdf/pdf_file.h"

#include <QHash>

#include <memory>
#include <vector>

struct hb_face_t;
struct hb_font_t;
struct hb_subset_plan_t;

namespace decretum::pdfout {

/// A face of the pages as a composite font with the glyphs in use (ISO 32000-1, 9.7). First note() whatever is drawn, then choose(), then
/// ask for codes, then write(). A code stands for one glyph and one sign: where a glyph stands for two signs (a hyphen in a word and one
/// that ends a line) it has two codes, so that text comes out as the document has it.
class PdfFont {
public:
    /// `face` stays where it is for as long as this lives.
    explicit PdfFont(const PageFace& face);
    ~PdfFont();
    PdfFont(const PdfFont&) = delete;
    PdfFont& operator=(const PdfFont&) = delete;
    PdfFont(PdfFont&&) = delete;
    PdfFont& operator=(PdfFont&&) = delete;

    void note(quint32 glyph, char32_t sign);
    bool isUsed() const { return m_isUsed; }
    /// False where the font cannot be read.
    bool choose();

    quint16 code(quint32 glyph, char32_t sign) const;
    /// Thousandths of the size.
    double advance(quint16 code) const { return m_advances[code]; }
    /// The glyph that draws nothing; 0 where the font has none.
    quint32 blank() const { return m_blank; }

    /// False where the glyphs cannot be taken out of the font. `listsGlyphs`: with a CIDSet, which PDF/A-1 wants (ISO 19005-1, 6.3.5).
    bool write(PdfFile& file, int number, bool listsGlyphs) const;

private:
    template <typename Type>
    using Owned = std::unique_ptr<Type, void (*)(Type*)>;
    QByteArray subsetName() const;
    QByteArray descriptor(const QByteArray& name, const QByteArray& program) const;
    QByteArray widths() const;
    QByteArray toUnicode() const;
    QByteArray glyphsOfCodes() const;

    const PageFace& m_face;
    bool m_isOutlines = false;  ///< CFF: glyphs keep their numbers.
    bool m_isUsed = false;
    quint32 m_blank = 0;
    Owned<hb_face_t> m_source;
    Owned<hb_font_t> m_metrics;
    Owned<hb_subset_plan_t> m_plan;
    std::vector<char32_t> m_signs;                        ///< By glyph of the font: what it first stood for; 0: not in use.
    QHash<std::pair<quint32, char32_t>, quint16> m_more;  ///< Further signs of a glyph, and their codes.
    QList<std::pair<quint32, char32_t>> m_moreInOrder;
    std::vector<quint16> m_codes;                           ///< By glyph of the font.
    std::vector<std::pair<quint16, char32_t>> m_ofCodes{};  ///< By code: glyph of the subset, and sign; 0: the code is not in use.
    std::vector<double> m_advances;                         ///< By code.
};

}  // namespace decretum::pdfout
