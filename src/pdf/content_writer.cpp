// SPDX-License-Identifier: MIT
#include "pdf/content_writer.h"

#include "pdf/pdf_values.h"

namespace decretum::pdfout {

namespace {

constexpr double kRuleWidth = 0.5;
constexpr double kUnderlineDepth = 0.11;  // of the size, below the baseline
constexpr double kLeastShift = 0.05;      // thousandths of the size

/// The run's first `count` glyphs, and the others.
std::pair<PlacedRun, PlacedRun> parted(const PlacedRun& run, qsizetype count)
{
    qsizetype sign = 0;
    for (qsizetype at = 0; at < count; ++at)
        takeSign(run.text, sign);
    PlacedRun first = run;
    first.glyphs.resize(count);
    first.positions.resize(count);
    first.text.truncate(sign);
    PlacedRun rest = run;
    rest.glyphs.remove(0, count);
    rest.positions.remove(0, count);
    rest.text.remove(0, sign);
    if (!rest.positions.isEmpty())
        first.end = rest.positions.first();
    return {first, rest};
}

}  // namespace

ContentWriter::ContentWriter(const Document& document, const Pages& pages, const Fonts& fonts, const Images& images, StructureTree& structure)
    : m_document(document),
      m_pages(pages),
      m_fonts(fonts),
      m_images(images),
      m_structure(structure),
      m_firstPage(static_cast<size_t>(pages.paragraphs.size()), -1)
{
    for (qsizetype at = 0; at < pages.paragraphs.size(); ++at) {
        if (!pages.paragraphs.at(at).bookmark.isEmpty())
            m_targets.insert(pages.paragraphs.at(at).bookmark, static_cast<int>(at));
    }
}

PageContent ContentWriter::draw(int page)
{
    m_page = page;
    m_content = {};
    m_underlines.clear();
    m_drawnImages.assign(static_cast<size_t>(m_pages.pages.at(page).images.size()), false);
    for (const PlacedLine& line : m_pages.pages.at(page).lines)
        drawLine(line);
    drawArtifacts();
    leave();
    return std::move(m_content);
}

void ContentWriter::drawLine(const PlacedLine& line)
{
    int& firstPage = m_firstPage[static_cast<size_t>(line.paragraph)];
    if (firstPage < 0)
        firstPage = m_page;
    drawImages(line.paragraph);
    // The head of a table is repeated for the eye alone (ISO 14289-1, 7.5).
    const bool isRepeated = m_pages.paragraphs.at(line.paragraph).isHeaderCell && firstPage < m_page;
    for (const PlacedRun& run : line.runs) {
        if (isRepeated) {
            enterArtifact("/Type/Pagination");
            drawRun(run, line.origin, line.top);
        } else {
            drawWords(run, line.origin, line.top, elementOf(line, run));
        }
    }
}

int ContentWriter::elementOf(const PlacedLine& line, const PlacedRun& run)
{
    if (run.isLabel) {
        m_link = kNothing;
        return m_structure.labelOf(line.paragraph);
    }
    if (run.target.isEmpty() || !m_targets.contains(run.target)) {
        m_link = kNothing;
        return m_structure.elementOf(line.paragraph);
    }
    const bool goesOn = m_link >= 0 && m_linkParagraph == line.paragraph && m_linkTarget == run.target;
    if (!goesOn)
        m_link = m_structure.addLink(m_structure.elementOf(line.paragraph));
    m_linkParagraph = line.paragraph;
    m_linkTarget = run.target;
    addLinkArea(line, run, m_link);
    return m_link;
}

void ContentWriter::addLinkArea(const PlacedLine& line, const PlacedRun& run, int element)
{
    if (run.positions.isEmpty())
        return;
    const double height = m_pages.pages.at(m_page).height;
    const PlacedLink area{.element = element,
        .target = m_targets.value(run.target),
        .left = line.origin + run.positions.first(),
        .top = height - line.top,
        .right = line.origin + run.end,
        .bottom = height - line.top - line.height};
    if (!m_content.links.isEmpty() && m_content.links.last().element == element && m_content.links.last().top == area.top)
        m_content.links.last().right = area.right;
    else
        m_content.links.append(area);
}

void ContentWriter::enter(int element, const QByteArray& entries)
{
    if (m_open == element)
        return;
    leave();
    m_content.operators +=
        '/' + m_structure.tagOf(element) + "<</MCID " + QByteArray::number(m_structure.addContent(element, m_page)) + entries + ">>BDC\n";
    m_open = element;
}

void ContentWriter::enterArtifact(const QByteArray& entries)
{
    m_link = kNothing;
    leave();
    m_content.operators += "/Artifact<<" + entries + ">>BDC\n";
    m_open = kArtifact;
}

void ContentWriter::leave()
{
    if (m_open != kNothing)
        m_content.operators += "EMC\n";
    m_open = kNothing;
}

void ContentWriter::appendPoint(double x, double y)
{
    appendNumber(m_content.operators, x);
    m_content.operators += ' ';
    appendNumber(m_content.operators, m_pages.pages.at(m_page).height - y);
    m_content.operators += ' ';
}

/// Signs that no font has are elements of their own, which say what they stand for.
void ContentWriter::drawWords(const PlacedRun& run, double left, double top, int element)
{
    const qsizetype missing = run.glyphs.indexOf(0U);
    if (missing < 0) {
        enter(element);
        drawRun(run, left, top);
        return;
    }
    const auto [before, rest] = parted(run, missing);
    const auto [sign, after] = parted(rest, 1);
    if (!before.glyphs.isEmpty())
        drawWords(before, left, top, element);
    const QByteArray actual = "/ActualText" + text(sign.text);
    enter(m_structure.addSpan(element, actual), actual);
    drawRun(sign, left, top);
    if (!after.glyphs.isEmpty())
        drawWords(after, left, top, element);
}

void ContentWriter::drawRun(const PlacedRun& run, double left, double top)
{
    if (run.glyphs.isEmpty())
        return;
    QByteArray& operators = m_content.operators;
    operators += "BT/F" + QByteArray::number(run.face) + ' ';
    appendNumber(operators, run.size);
    operators += " Tf 1 0 0 1 ";
    appendPoint(left + run.positions.first(), top + run.baseline);
    operators += "Tm[<";
    drawGlyphs(run, left);
    operators += ">]TJ ET\n";
    for (qsizetype at = 0; at < run.glyphs.size(); ++at) {
        if (run.glyphs.at(at) == 0)
            drawMissing(run, at, left, top);
    }
    if (run.underline) {
        const double line = top + run.baseline + run.size * kUnderlineDepth;
        m_underlines.append({left + run.positions.first(), line, left + run.end, line});
    }
}

void ContentWriter::drawGlyphs(const PlacedRun& run, double left)
{
    const PdfFont& font = *m_fonts[static_cast<size_t>(run.face)];
    QByteArray& operators = m_content.operators;
    double pen = left + run.positions.first();
    qsizetype sign = 0;
    for (qsizetype at = 0; at < run.glyphs.size(); ++at) {
        const char32_t unicode = takeSign(run.text, sign);
        const double shift = (pen - left - run.positions.at(at)) * 1000 / run.size;
        if (std::abs(shift) > kLeastShift) {
            operators += '>';
            appendNumber(operators, std::round(shift * 10) / 10);
            operators += '<';
            pen -= std::round(shift * 10) / 10 * run.size / 1000;
        }
        const quint16 code = run.glyphs.at(at) == 0 ? font.code(font.blank(), U' ') : font.code(run.glyphs.at(at), unicode);
        appendHex(operators, code, 4);
        pen += font.advance(code) * run.size / 1000;
    }
}

/// An empty box for a sign that no font has: the font's own may not be shown (ISO 19005-2, 6.2.11.8).
void ContentWriter::drawMissing(const PlacedRun& run, qsizetype at, double left, double top)
{
    constexpr double kInset = 0.06;  // of the size
    constexpr double kHeight = 0.62;
    const double end = at + 1 < run.positions.size() ? run.positions.at(at + 1) : run.end;
    appendNumber(m_content.operators, kRuleWidth);
    m_content.operators += " w ";
    appendPoint(left + run.positions.at(at) + kInset * run.size, top + run.baseline);
    appendNumber(m_content.operators, end - run.positions.at(at) - 2 * kInset * run.size);
    m_content.operators += ' ';
    appendNumber(m_content.operators, kHeight * run.size);
    m_content.operators += " re S\n";
}

void ContentWriter::drawImages(int paragraph)
{
    const Page& page = m_pages.pages.at(m_page);
    for (qsizetype at = 0; at < page.images.size(); ++at) {
        const PlacedImage& image = page.images.at(at);
        if (image.paragraph != paragraph || m_drawnImages[static_cast<size_t>(at)] || m_images[static_cast<size_t>(image.image)].number == 0)
            continue;
        m_drawnImages[static_cast<size_t>(at)] = true;
        const double bottom = page.height - image.top - image.height;
        const QString& words = m_document.images.at(image.image).alternativeText;
        if (words.trimmed().isEmpty()) {
            enterArtifact("/Type/Layout");
        } else {
            const QByteArray box =
                number(image.left) + ' ' + number(bottom) + ' ' + number(image.left + image.width) + ' ' + number(page.height - image.top);
            enter(m_structure.addFigure(m_structure.elementOf(paragraph), words, box));
        }
        m_content.operators += "q " + number(image.width) + " 0 0 " + number(image.height) + ' ' + number(image.left) + ' ' + number(bottom) + " cm/I"
            + QByteArray::number(image.image) + " Do Q\n";
        leave();
    }
}

/// Rules, underlines and the page's number: nothing of them is read out.
void ContentWriter::drawArtifacts()
{
    const Page& page = m_pages.pages.at(m_page);
    const QList<PlacedRule> rules = m_underlines + page.rules;
    if (!rules.isEmpty()) {
        enterArtifact("/Type/Layout");
        appendNumber(m_content.operators, kRuleWidth);
        m_content.operators += " w\n";
        for (const PlacedRule& rule : rules) {
            appendPoint(rule.left, rule.top);
            m_content.operators += "m ";
            appendPoint(rule.right, rule.bottom);
            m_content.operators += "l\n";
        }
        m_content.operators += "S\n";
    }
    if (page.pageNumber.isEmpty())
        return;
    enterArtifact("/Type/Pagination/Subtype/Header");
    for (const PlacedRun& run : page.pageNumber)
        drawRun(run, 0, 0);
}

}  // namespace decretum::pdfout
