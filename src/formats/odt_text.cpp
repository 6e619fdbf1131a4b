// SPDX-License-Identifier: MIT
#include "formats/odt_text.h"

namespace decretum::odt {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Elements that only hold blocks.
bool isBlockWrapper(QStringView name)
{
    static const QSet<QStringView> kNames{u"index-body", u"index-title", u"table-of-content", u"alphabetical-index", u"bibliography",
        u"illustration-index", u"object-index", u"table-index", u"user-index"};
    return kNames.contains(name);
}

/// Elements in a paragraph whose content is none of its words.
bool isNoWords(QStringView name)
{
    static const QSet<QStringView> kNames{u"soft-page-break", u"annotation-end", u"hidden-text", u"event-listeners", u"ruby-text", u"script",
        u"note-citation", u"change", u"change-start", u"change-end", u"bookmark", u"bookmark-start", u"bookmark-end", u"hidden-paragraph"};
    return kNames.contains(name);
}

bool isPageNumber(QStringView name)
{
    return name == u"page-number" || name == u"page-count" || name == u"page-continuation";
}

bool isDrawing(const QXmlStreamReader& xml)
{
    return xml.namespaceUri().endsWith(u"drawing:1.0") && xml.name() != u"a";
}

}  // namespace

QList<Block> TextReader::read(QXmlStreamReader& xml)
{
    QList<Block> blocks;
    readBlocks(xml, blocks, nullptr);
    return blocks;
}

bool TextReader::nextChild(QXmlStreamReader& xml)
{
    return !m_filler.isFull() && xml.readNextStartElement();
}

void TextReader::readBlocks(QXmlStreamReader& xml, QList<Block>& blocks, OpenItem* item)
{
    while (nextChild(xml))
        readBlock(xml, blocks, item);
}

void TextReader::readBlock(QXmlStreamReader& xml, QList<Block>& blocks, OpenItem* item)
{
    const QStringView name = xml.name();
    if (name == u"p" || name == u"h") {
        readParagraph(xml, blocks, item);
    } else if (name == u"list") {
        deeper(xml, [&] { readList(xml, blocks, item); });
    } else if (name == u"numbered-paragraph") {
        readNumberedParagraph(xml, blocks);
    } else if (name == u"table") {
        deeper(xml, [&] { blocks.append(readTable(xml)); });
    } else if (name == u"section" && attributeOf(xml, "display"_L1) != u"none") {
        deeper(xml, [&] { readBlocks(xml, blocks, item); });
    } else if (isBlockWrapper(name)) {
        deeper(xml, [&] { readBlocks(xml, blocks, item); });
    } else if (name == u"tracked-changes") {
        readChanges(xml);
    } else if (isDrawing(xml)) {  // anchored to a page
        OpenParagraph open{.draft = m_filler.begin()};
        deeper(xml, [&] { readDrawing(xml, open); });
        if (!open.draft.paragraph.runs.isEmpty())
            blocks.append(m_filler.finish(std::move(open.draft)));
        blocks += open.anchored;
    } else {
        xml.skipCurrentElement();
    }
}

void TextReader::readList(QXmlStreamReader& xml, QList<Block>& blocks, const OpenItem* parent)
{
    Lists::Item place{.style = attributeOf(xml, "style-name"_L1), .level = 1};
    if (parent) {
        place.count = parent->item.count;
        place.level = parent->item.level + 1;
        if (place.style.isEmpty())
            place.style = parent->item.style;
        Lists::openInner(listOpeningOf(xml), *place.count, place.level);
    } else {
        place.count = m_lists.open(listOpeningOf(xml), place.style);
    }
    while (nextChild(xml)) {
        OpenItem item{.item = place, .isLabelled = xml.name() == u"list-header"};
        bool hasStart = false;
        const int start = attributeOf(xml, "start-value"_L1).toInt(&hasStart);
        if (hasStart)
            item.item.start = start;
        readBlocks(xml, blocks, &item);
    }
}

void TextReader::readNumberedParagraph(QXmlStreamReader& xml, QList<Block>& blocks)
{
    OpenItem item{.item = {.count = m_lists.named(attributeOf(xml, "list-id"_L1)),
                      .style = attributeOf(xml, "style-name"_L1),
                      .level = std::max(1, attributeOf(xml, "level"_L1).toInt())}};
    readBlocks(xml, blocks, &item);
}

/// What was deleted is stored here, apart from the text; what was inserted stands in the text.
void TextReader::readChanges(QXmlStreamReader& xml)
{
    while (nextChild(xml)) {
        m_filler.addFinding(FindingKind::TrackedChange);
        xml.skipCurrentElement();
    }
}

void TextReader::readParagraph(QXmlStreamReader& xml, QList<Block>& blocks, OpenItem* item)
{
    OpenParagraph open{.draft = m_filler.begin()};
    Look look;
    setLook(attributeOf(xml, "style-name"_L1), open.draft.paragraph, look);
    if (xml.name() == u"h")
        m_filler.setHeading(open.draft, attributeOf(xml, "outline-level"_L1).toInt());
    open.draft.paragraph.mark = markOf(xml, item);
    readInline(xml, open, look);
    std::optional<ListMark>& mark = open.draft.paragraph.mark;
    if (mark && !open.number.isEmpty())
        mark->label = open.number;
    blocks.append(m_filler.finish(std::move(open.draft)));
    blocks += open.anchored;
}

void TextReader::setLook(const QString& name, Paragraph& paragraph, Look& look)
{
    const Style style = m_styles.style(u"paragraph"_s, name);
    style.applyTo(look);
    paragraph.overrides.alignment = style.alignment;
    if (style.leftIndent != Millimetres{})
        paragraph.overrides.leftIndent = style.leftIndent;
    if (style.firstLineIndent != Millimetres{})
        paragraph.overrides.firstLineIndent = style.firstLineIndent;
    const QString masterPage = style.masterPage.value_or(QString());
    if (!m_isBegun && m_firstPage.isEmpty())
        m_firstPage = masterPage;
    const bool breaks = style.breaksBefore.value_or(false) || !masterPage.isEmpty();
    paragraph.overrides.pageBreakBefore = m_isBegun && (breaks || m_breaksNext);
    m_breaksNext = style.breaksAfter.value_or(false);
    m_isBegun = true;
}

std::optional<ListMark> TextReader::markOf(const QXmlStreamReader& xml, OpenItem* item)
{
    if (item) {
        if (std::exchange(item->isLabelled, true))
            return std::nullopt;
        return m_lists.next(item->item);
    }
    QString listStyle = m_styles.style(u"paragraph"_s, attributeOf(xml, "style-name"_L1)).listStyle.value_or(QString());
    if (listStyle.isEmpty())
        listStyle = kOutline;
    const int level = attributeOf(xml, "outline-level"_L1).toInt();
    if (xml.name() != u"h" || level < 1 || attributeOf(xml, "is-list-header"_L1) == u"true")
        return std::nullopt;
    Lists::Item heading{.count = m_lists.named(listStyle), .style = listStyle, .level = level};
    if (attributeOf(xml, "restart-numbering"_L1) == u"true")
        heading.start = std::max(1, attributeOf(xml, "start-value"_L1).toInt());
    return m_lists.next(heading);
}

void TextReader::readInline(QXmlStreamReader& xml, OpenParagraph& open, const Look& look)
{
    while (!xml.atEnd() && !m_filler.isFull()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement)
            return;
        if (token == QXmlStreamReader::Characters)
            m_filler.append(open.draft, look, foldBlanks(xml.text(), open.afterBlank));
        else if (token == QXmlStreamReader::StartElement)
            readInlineElement(xml, open, look);
    }
}

void TextReader::readInlineElement(QXmlStreamReader& xml, OpenParagraph& open, const Look& look)
{
    const QStringView name = xml.name();
    if (name == u"s" || name == u"tab" || name == u"line-break") {
        readBlanks(xml, open, look);
    } else if (name == u"number") {
        open.number = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
    } else if (name == u"note") {
        deeper(xml, [&] { readNote(xml, open); });
    } else if (name == u"annotation") {
        deeper(xml, [&] { readAnnotation(xml, open); });
    } else if (isDrawing(xml)) {
        deeper(xml, [&] { readDrawing(xml, open); });
    } else if (isNoWords(name) || (m_place == Place::PageEdge && isPageNumber(name))) {
        xml.skipCurrentElement();
    } else {  // a span, a link, a field: its text
        Look inner = look;
        if (name == u"span")
            m_styles.style(u"text"_s, attributeOf(xml, "style-name"_L1)).applyTo(inner);
        deeper(xml, [&] { readInline(xml, open, inner); });
    }
}

void TextReader::readBlanks(QXmlStreamReader& xml, OpenParagraph& open, const Look& look)
{
    if (xml.name() == u"s") {
        const QString count = attributeOf(xml, "c"_L1);
        const long long wanted = count.isEmpty() ? 1 : count.toLongLong();
        if (wanted > limits::kMostBlanks)
            m_filler.cutAt(u"blanks");
        m_filler.append(open.draft, look, QString(std::clamp<long long>(wanted, 0, limits::kMostBlanks), u' '));
        open.afterBlank = true;
    } else {
        m_filler.append(open.draft, look, xml.name() == u"tab" ? u"\t" : u"\n");
        open.afterBlank = xml.name() == u"line-break";
    }
    xml.skipCurrentElement();
}

}  // namespace decretum::odt
