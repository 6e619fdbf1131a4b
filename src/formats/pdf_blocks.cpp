// SPDX-License-Identifier: MIT
#include "formats/pdf_blocks.h"

#include "formats/pdf_tables.h"

#include <QRegularExpression>

#include <cmath>

namespace decretum::pdf {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double kNear = 4;  // points between edges that are meant to be one
constexpr double kSame = 1.5;
constexpr double kLongWord = 50;
constexpr double kBlank = 0.25;  // of a line's height

double valueAt(QList<double> values, double share)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    return values.at(qRound(share * static_cast<double>(values.size() - 1)));
}

/// Where text stands on pages of one width: between the edges that all but stray lines keep.
struct Frame {
    double left = 0;
    double right = 0;
    double step = 0;           ///< From one line of a paragraph to the next.
    bool isJustified = false;  ///< Lines that go on end at `right`.
    double width() const { return right - left; }
};

Frame frameOf(const QList<Line>& lines, const QList<Page>& pages, double pageWidth)
{
    constexpr double kStray = 0.03;
    constexpr qsizetype kFewestFull = 3;
    constexpr double kWidestStep = 1.7;  // times the height of a line: a page of few lines may have none that go on
    QList<double> lefts;
    QList<double> rights;
    QList<double> steps;
    double height = 0;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const Line& line = lines.at(at);
        if (std::abs(pages.at(line.page).width - pageWidth) > 1)
            continue;
        lefts.append(line.left());
        rights.append(line.right());
        height = std::max(height, line.box.height());
        if (at > 0 && lines.at(at - 1).page == line.page)
            steps.append(line.box.middle() - lines.at(at - 1).box.middle());
    }
    Frame frame{.left = valueAt(lefts, kStray), .right = valueAt(rights, 1 - kStray), .step = std::min(valueAt(steps, 0.3), kWidestStep * height)};
    const auto endNear = [&](double distance) {
        return std::count_if(rights.begin(), rights.end(), [&](double right) { return std::abs(right - frame.right) < distance; });
    };
    frame.isJustified = endNear(kSame) >= kFewestFull && endNear(kSame) * 3 > endNear(kLongWord) * 2;
    return frame;
}

bool endsSentence(const QString& text)
{
    return text.endsWith(u'.') || text.endsWith(u';') || text.endsWith(u':') || text.endsWith(u'!') || text.endsWith(u'?');
}

/// A capital or a number: what a sentence may begin with.
bool opensSentence(const QString& text)
{
    static const QRegularExpression opener(u"^[«\"“(]?[\\p{Lu}\\d]"_s);
    return opener.match(text).hasMatch();
}

/// «Відповідальні: …», «Термін виконання: …»
bool opensCaption(const QString& text)
{
    static const QRegularExpression caption(u"^\\p{Lu}\\p{L}+(?:\\s\\p{L}+)?\\s?:"_s);
    return caption.match(text).hasMatch();
}

/// A label opens it: «1.», «2.3», «а)», «IV.», «п.1.», «–». «31.12 включно» within a sentence has none.
bool opensItem(const QString& text, const QString& above)
{
    static const QRegularExpression roman(u"^[IVXІХ]{2,6}[.)]\\s\\p{Lu}|^[IVXІХ][.)]\\s\\p{Lu}\\p{Ll}{2}"_s);
    if (const auto match = roman.match(text); match.hasMatch())  // «І. Франка» of one letter may be a name
        return match.captured().indexOf(u' ') > 2 || endsSentence(above);
    static const QRegularExpression label(
        u"^(?:(?:п\\.\\s?|Пункт\\s|§\\s?)\\d{1,3}\\.|\\d{1,3}\\)\\.\\s|\\d{1,2}[/-]\\s|\\d{1,3}(?:\\.\\d{1,3})*[.)]\\s|\\d{1,3}(?:\\.\\d{1,3})+\\s|\\p{L}\\)\\s|[-–—•·]\\s)"_s);
    static const QRegularExpression bareNumber(u"^\\d{1,3}(?:\\.\\d{1,3})+\\s(?!\\p{Lu})"_s);
    return label.match(text).hasMatch() && (endsSentence(above) || !bareNumber.match(text).hasMatch());
}

bool isTorn(const QString& text)
{
    return text.size() > 1 && (text.back() == u'-' || text.back() == QChar(QChar::SoftHyphen)) && text.at(text.size() - 2).isLetter();
}

/// Of the words that no line's end parts: a name and its initials, a number and what it counts.
double unbrokenWidth(const Segment& segment)
{
    static const QRegularExpression unbroken(
        u"^(?:\\p{Lu}\\S*\\s\\p{Lu}\\.(?:\\s?\\p{Lu}\\.)?|(?:\\p{Lu}\\.\\s?){1,2}\\p{Lu}\\S*|№\\s?\\S+|\\d+\\s\\S+|\\S+)"_s);
    const auto signs = static_cast<double>(unbroken.match(segment.text).capturedLength());
    return (segment.right - segment.left) * signs / static_cast<double>(segment.text.size());
}

class BlockBuilder {
public:
    BlockBuilder(const QList<Line>& lines, const QList<Page>& pages, QString style) : m_lines(lines), m_pages(pages), m_style(std::move(style)) {}

    QList<Block> build()
    {
        for (qsizetype at = 0; at < m_lines.size();) {
            const Line& line = m_lines.at(at);
            if (at == 0 || pageOf(line).width != pageOf(m_lines.at(at - 1)).width)
                m_frame = frameOf(m_lines, m_pages, pageOf(line).width);
            addGap(at);
            if (const qsizetype length = tableLength(m_lines, at); length > 0) {
                m_blocks.append(tableOf(m_lines.mid(at, length), m_style));
                at += length;
                continue;
            }
            const qsizetype end = endOfParagraph(at);
            m_blocks.append(paragraphOf(at, end));
            at = end;
        }
        return m_blocks;
    }

private:
    const Page& pageOf(const Line& line) const { return m_pages.at(line.page); }

    void addGap(qsizetype at)
    {
        constexpr double kWide = 1.7;
        const bool isWide = at > 0 && m_lines.at(at - 1).page == m_lines.at(at).page && stepTo(at) > kWide * m_frame.step;
        if (isWide)
            m_blocks.append(makeParagraph(m_style, QString()));
    }

    double stepTo(qsizetype at) const { return m_lines.at(at).box.middle() - m_lines.at(at - 1).box.middle(); }

    qsizetype endOfParagraph(qsizetype first) const
    {
        qsizetype end = first + 1;
        while (end < m_lines.size() && goesOn(first, end))
            ++end;
        return end;
    }

    /// Whether the line goes on with the paragraph that began at `first`.
    bool goesOn(qsizetype first, qsizetype at) const
    {
        constexpr double kClose = 1.35;
        constexpr double kDeepest = 0.2;  // indent of a first line
        const Line& above = m_lines.at(at - 1);
        const Line& line = m_lines.at(at);
        if (above.segments.size() > 1 || line.segments.size() > 1 || pageOf(above).width != pageOf(line).width)
            return false;
        if (above.page == line.page && stepTo(at) > kClose * m_frame.step)
            return false;
        if (alignmentOf(above) != Alignment::Left || alignmentOf(line) != Alignment::Left || !isFull(above, line))
            return false;
        if (at - first > 1)
            return std::abs(line.left() - m_lines.at(first + 1).left()) < kNear;
        const QString& text = line.segments.first().text;
        const QString& textAbove = above.segments.first().text;
        const bool opens = opensItem(text, textAbove);
        if (line.left() > above.left() + kNear)
            return opensItem(textAbove, QString()) && !opens;
        const bool isOutdented = line.left() < above.left() - kNear;
        // two first lines one below the other: each has the indent of a paragraph, and the one above ends a part
        if (!isOutdented && above.left() > m_frame.left + 2 * kNear && endsSentence(textAbove))
            return false;
        if (isOutdented && opens)  // a dash may stand between words too
            return !text.front().isLetterOrNumber() && line.left() < m_frame.left + kNear && !endsSentence(textAbove);
        return !opens && (!isOutdented || above.left() - line.left() < kDeepest * m_frame.width());
    }

    /// The first word of the line below had no room in this one. Where a sentence ends with the line and another begins, that may be
    /// chance: there only an edge that all lines keep tells.
    bool isFull(const Line& above, const Line& below) const
    {
        const Segment& next = below.segments.first();
        if (m_frame.isJustified && above.right() > m_frame.right - kSame)
            return true;
        if (opensCaption(next.text) || (endsSentence(above.segments.first().text) && opensSentence(next.text)))
            return false;
        return above.right() + kBlank * above.box.height() + unbrokenWidth(next) > m_frame.right - kNear;
    }

    /// In the middle, or on the right half: what begins in the right half is set off there, whichever edge is straight.
    Alignment alignmentOf(const Line& line) const
    {
        constexpr double kRightHalf = 0.42;
        constexpr double kLeastSet = 0.06;
        if (line.segments.size() > 1)
            return Alignment::Left;
        const double before = line.left() - m_frame.left;
        const double behind = m_frame.right - line.right();
        if (before < kLeastSet * m_frame.width())
            return Alignment::Left;
        if (behind > kLeastSet * m_frame.width() && std::abs(before - behind) < 2 * kNear)
            return Alignment::Centre;
        return before > kRightHalf * m_frame.width() ? Alignment::Right : Alignment::Left;
    }

    Paragraph paragraphOf(qsizetype first, qsizetype end) const
    {
        const Line& line = m_lines.at(first);
        Paragraph paragraph{.style = m_style, .sourceLine = line.number};
        if (const Alignment alignment = alignmentOf(line); alignment != Alignment::Left)
            paragraph.overrides.alignment = alignment;
        const double left = end - first > 1 ? m_lines.at(first + 1).left() : line.left();
        paragraph.overrides.leftIndent = toMillimetres(Points{std::max(0.0, left - m_frame.left)});
        paragraph.overrides.firstLineIndent = toMillimetres(Points{line.left() - left});
        paragraph.overrides.pageBreakBefore = first > 0 && m_lines.at(first - 1).page != line.page;
        for (const Segment& segment : line.segments) {
            if (!paragraph.runs.isEmpty())
                paragraph.runs.append(Run{.kind = Run::Kind::Tab});
            paragraph.runs.append(Run{.text = segment.text});
        }
        for (qsizetype at = first + 1; at < end; ++at)
            append(paragraph, m_lines.at(at).segments.first().text);
        return paragraph;
    }

    static void append(Paragraph& paragraph, const QString& text)
    {
        QString& above = paragraph.runs.last().text;
        if (above.endsWith(QChar(QChar::SoftHyphen)))
            above.chop(1);
        else if (isTorn(above))
            paragraph.runs.append(Run{.kind = Run::Kind::LineBreak});
        else
            above += u' ';
        if (paragraph.runs.last().kind == Run::Kind::LineBreak)
            paragraph.runs.append(Run{.text = text});
        else
            paragraph.runs.last().text += text;
    }

    const QList<Line>& m_lines;
    const QList<Page>& m_pages;
    QString m_style;
    Frame m_frame;
    QList<Block> m_blocks;
};

}  // namespace

QList<Block> blocksOf(const QList<Line>& lines, const QList<Page>& pages, const QString& style)
{
    return BlockBuilder(lines, pages, style).build();
}

}  // namespace decretum::pdf
