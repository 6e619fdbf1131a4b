// SPDX-License-Identifier: MIT
#include "layout/cells.h"

namespace decretum {

namespace {

constexpr double kSuperscriptSize = 0.62;
constexpr double kSuperscriptRise = 0.33;

struct Look {
    int face = 0;
    double size = 0;
    double letterSpacing = 0;
    double rise = 0;
    bool underline = false;
    bool allCaps = false;
};

bool isIgnored(char32_t sign)
{
    return sign == 0x2060 || sign == 0x00AD || sign == 0x200B || sign == 0xFEFF;
}

bool isBlank(char32_t sign)
{
    return sign == U' ' || sign == 0x00A0 || sign == 0x202F;
}

bool isDash(char32_t sign)
{
    return sign == U'-' || sign == 0x2013 || sign == 0x2014;
}

class CellMaker {
public:
    CellMaker(const Document& document, const Paragraph& paragraph, const ParagraphStyle& style, FontSource& fonts)
        : m_document(document), m_paragraph(paragraph), m_style(style), m_fonts(fonts)
    {}

    QList<Cell> make()
    {
        if (m_paragraph.mark) {
            m_source = kLabel;
            addMark(*m_paragraph.mark);
        }
        for (qsizetype at = 0; at < m_paragraph.runs.size(); ++at) {
            m_source = m_paragraph.runs.at(at).target.isEmpty() ? kNoTarget : static_cast<int>(at);
            addRun(m_paragraph.runs.at(at));
        }
        return std::move(m_cells);
    }

private:
    Look lookOf(const Run& run) const
    {
        const Font& font = m_style.font;
        Look look{.face = m_fonts.face(font.family, font.bold || run.bold, font.italic || run.italic),
            .size = font.size.value,
            .letterSpacing = run.letterSpacing.value_or(font.letterSpacing).value,
            .underline = font.underline || run.underline,
            .allCaps = font.allCaps};
        if (run.superscript) {
            look.rise = look.size * kSuperscriptRise;
            look.size *= kSuperscriptSize;
        }
        return look;
    }

    void addMark(const ListMark& mark)
    {
        if (mark.label.isEmpty())
            return;
        const Look look = lookOf(Run{});
        addText(mark.label, look);
        const QString gap = gapBehind(m_document, mark);
        if (gap == QStringLiteral("\t")) {
            addBlank(Cell::Kind::Tab, look);
            return;
        }
        const qsizetype start = m_cells.size();
        addText(gap, look);
        for (qsizetype at = start; at < m_cells.size(); ++at) {
            m_cells[at].isFixed = true;
            m_cells[at].breaksAfter = false;
        }
    }

    /// A tab or a break: a blank to those who read the text out of the pages.
    void addBlank(Cell::Kind kind, const Look& look)
    {
        const GlyphMetrics& blank = m_fonts.glyph(look.face, U' ');
        m_cells.append(Cell{.kind = kind, .face = blank.face, .source = m_source, .glyph = blank.glyph, .sign = U' ', .size = look.size});
    }

    void addRun(const Run& run)
    {
        const Look look = lookOf(run);
        switch (run.kind) {
        case Run::Kind::Tab: addBlank(Cell::Kind::Tab, look); break;
        case Run::Kind::LineBreak: addBlank(Cell::Kind::Break, look); break;
        case Run::Kind::Image:
            if (run.image >= 0 && run.image < m_document.images.size())
                m_cells.append(Cell{.kind = Cell::Kind::Image,
                    .breaksAfter = true,
                    .face = look.face,
                    .image = run.image,
                    .size = look.size,
                    .advance = toPoints(m_document.images.at(run.image).width).value});
            break;
        case Run::Kind::Text: addText(run.text, look); break;
        }
    }

    void addText(const QString& text, const Look& look)
    {
        const QString printed = look.allCaps ? text.toUpper() : text;
        const QList<uint> signs = printed.toUcs4();
        for (qsizetype at = 0; at < signs.size(); ++at) {
            const auto sign = static_cast<char32_t>(signs.at(at));
            if (isIgnored(sign)) {
                if (sign == 0x2060 && !m_cells.isEmpty())
                    m_cells.last().breaksAfter = false;
                continue;
            }
            addSign(sign, at + 1 < signs.size() ? static_cast<char32_t>(signs.at(at + 1)) : 0, look);
        }
    }

    void addSign(char32_t sign, char32_t next, const Look& look)
    {
        const GlyphMetrics& metrics = m_fonts.glyph(look.face, isBlank(sign) ? U' ' : sign);
        Cell cell{.kind = isBlank(sign) ? Cell::Kind::Space : Cell::Kind::Glyph,
            .underline = look.underline,
            .face = metrics.face,
            .source = m_source,
            .glyph = metrics.glyph,
            .size = look.size,
            .advance = metrics.advance * look.size + look.letterSpacing,
            .rise = look.rise};
        cell.sign = isBlank(sign) ? U' ' : sign == 0x2011 ? U'-' : sign;
        const bool afterWord = !m_cells.isEmpty() && m_cells.last().kind == Cell::Kind::Glyph;
        cell.breaksAfter = sign == U' ' || (isDash(sign) && afterWord && next != 0 && next != 0x2060 && !isBlank(next));
        m_cells.append(cell);
    }

    const Document& m_document;
    const Paragraph& m_paragraph;
    const ParagraphStyle& m_style;
    FontSource& m_fonts;
    int m_source = kNoTarget;
    QList<Cell> m_cells;
};

}  // namespace

QString gapBehind(const Document& document, const ListMark& mark)
{
    for (const Numbering& numbering : document.numberings) {
        if (numbering.id == mark.list && mark.level < numbering.levels.size())
            return numbering.levels.at(mark.level).gap;
    }
    return QStringLiteral(" ");
}

QList<Cell> cellsOf(const Document& document, const Paragraph& paragraph, const ParagraphStyle& style, FontSource& fonts)
{
    return CellMaker(document, paragraph, style, fonts).make();
}

}  // namespace decretum
