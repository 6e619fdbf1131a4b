// SPDX-License-Identifier: MIT
// Paragraphs and what holds them (ECMA-376 Part 1, 17.3.1).
#include "formats/docx_reader_story.h"

namespace decretum::docx {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype kMostFindings = 10'000;
constexpr int kOutlineLevels = 9;  // w:outlineLvl 9 is body text

}  // namespace

void Reading::note(FindingKind kind, int line, const QString& excerpt)
{
    if (read.findings.size() < kMostFindings)
        read.findings.append({.kind = kind, .line = line, .excerpt = excerpt});
}

bool Reading::isFull() const
{
    return paragraphs >= limits::kMostParagraphs || cells >= limits::kMostCells || signs >= limits::kMostText;
}

QString Reading::styleOf(const ResolvedStyle& style, const ParagraphLook& look)
{
    const int level = look.outlineLevel.value_or(kOutlineLevels) + 1;
    ParagraphStyle made{.id = u"text"_s, .name = u"Text"_s, .alignment = Alignment::Left};
    if (style.name.compare(u"Title"_s, Qt::CaseInsensitive) == 0) {
        made.id = u"title"_s;
        made.name = u"Title"_s;
        made.role = ParagraphRole::Title;
    } else if (level >= 1 && level <= kOutlineLevels) {
        made.id = u"heading-%1"_s.arg(level);
        made.name = u"Heading %1"_s.arg(level);
        made.role = ParagraphRole::Heading;
        made.outlineLevel = level;
    }
    if (!read.document.style(made.id))
        read.document.styles.append(made);
    return made.id;
}

Story::Story(Reading& reading, XmlPart& xml, Relations relations, Kind kind)
    : m_reading(reading), m_xml(xml), m_relations(std::move(relations)), m_kind(kind), m_fields(kind == Kind::Header)
{}

void Story::forEachContent(const Handle& handle)
{
    m_xml.forEachChild([&] {
        if (m_xml.isWord(u"sdt"))
            readStructuredTag(handle);
        else if (m_xml.isWord(u"customXml") || m_xml.isWord(u"smartTag"))
            forEachContent(handle);
        else
            handle();
    });
}

/// A content control. What invites to fill it in is no text; a cell or row of a table keeps its place.
void Story::readStructuredTag(const Handle& handle)
{
    bool isPlaceholder = false;
    m_xml.forEachChild([&] {
        if (m_xml.isWord(u"sdtPr")) {
            m_xml.forEachChild([&] { isPlaceholder = isPlaceholder || (m_xml.isWord(u"showingPlcHdr") && m_xml.isOn()); });
        } else if (m_xml.isWord(u"sdtContent")) {
            forEachContent([&] {
                if (!isPlaceholder || m_xml.isWord(u"tc") || m_xml.isWord(u"tr"))
                    handle();
                else if (const QString words = readWords(); !words.isEmpty())
                    m_reading.note(FindingKind::ObjectDropped, m_line, words);
            });
        }
    });
}

QString Story::readNote()
{
    BlockList list;
    forEachContent([&] { readBlock(list); });
    flush(list);
    QStringList lines;
    for (const Block& block : std::as_const(list.blocks))
        addWordsOf(block, lines);
    return lines.join(u'\n').trimmed();
}

void Story::addWordsOf(const Block& block, QStringList& lines) const
{
    const auto add = [&lines](const Paragraph& paragraph) {
        const QString words = plainText(paragraph);
        lines.append(paragraph.mark ? paragraph.mark->label + u' ' + words : words);
    };
    if (const auto* paragraph = std::get_if<Paragraph>(&block))
        return add(*paragraph);
    for (const TableRow& row : std::get<Table>(block).rows) {
        for (const TableCell& cell : row.cells)
            std::for_each(cell.paragraphs.begin(), cell.paragraphs.end(), add);
    }
}

void Story::readBlock(BlockList& list)
{
    if (m_reading.isFull() || !m_xml.isWord())
        return;
    const QStringView name = m_xml.name();
    if (name == u"p") {
        readParagraph(list);
    } else if (name == u"tbl") {
        flush(list);
        list.blocks.append(readTable());
    } else if (name == u"ins" || name == u"moveTo") {
        forEachContent([&] { readBlock(list); });
    } else if (name == u"del" || name == u"moveFrom") {
        noteChange(readWords());
    } else if (name == u"altChunk" || name == u"subDoc") {
        m_reading.note(FindingKind::ObjectDropped, m_line, m_relations.byId(m_xml.attribute("id"_L1)).target);
    } else if (name == u"sectPr" && list.isBody) {
        flush(list);
        endSection(list, readSection());
    }
}

void Story::readParagraph(BlockList& list)
{
    ++m_reading.paragraphs;
    if (m_kind == Kind::Text)
        ++m_line;
    ParagraphDraft draft;
    if (list.open)
        draft = *std::exchange(list.open, std::nullopt);
    const ParagraphProperties first = std::exchange(draft.properties, {});
    const bool isRunIn = first.isMarkHidden && !first.isMarkDeleted && !draft.paragraph.runs.isEmpty();
    draft.style = &m_reading.styles.ofParagraph({});
    draft.paragraph.sourceLine = m_line;
    forEachContent([&] {
        if (m_xml.isWord(u"pPr"))
            readParagraphProperties(draft);
        else
            readContentPart(draft);
    });
    m_fields.endParagraph();
    for (const QString& instruction : m_fields.takeUnread())
        m_reading.note(FindingKind::ObjectDropped, m_line, instruction);
    if (isRunIn) {  // a heading and its text in one line: the label and the look are the heading's
        const bool isOpen = draft.properties.isMarkDeleted || draft.properties.isMarkHidden;
        draft.properties = first;
        draft.properties.isMarkHidden = isOpen;
        draft.style = &m_reading.styles.ofParagraph(first.style);
    }
    const ParagraphProperties& properties = draft.properties;
    if (properties.isMarkDeleted && !draft.paragraph.runs.isEmpty())
        noteChange(u"¶"_s);
    if (properties.isMarkDeleted || properties.isMarkHidden || properties.isDropCapital)
        list.open = std::move(draft);
    else
        endParagraph(list, std::move(draft));
}

void Story::readParagraphProperties(ParagraphDraft& draft)
{
    m_xml.forEachChild([&] {
        if (m_xml.isWord(u"sectPr"))
            draft.section = readSection();
        else
            readParagraphProperty(m_xml, draft.properties);
    });
    draft.style = &m_reading.styles.ofParagraph(draft.properties.style);
}

/// A paragraph that nothing follows ends where it stands; one that tracked changes left empty is not there at all.
void Story::flush(BlockList& list)
{
    if (!list.open)
        return;
    ParagraphDraft draft = *std::exchange(list.open, std::nullopt);
    if (!draft.properties.isMarkDeleted || !draft.paragraph.runs.isEmpty() || !draft.boxes.isEmpty() || draft.section)
        endParagraph(list, std::move(draft));
}

void Story::endParagraph(BlockList& list, ParagraphDraft&& draft)
{
    if (!draft.hidden.trimmed().isEmpty())
        m_reading.note(FindingKind::ObjectDropped, m_line, draft.hidden.trimmed());
    setLook(draft);
    const bool isEmpty = draft.paragraph.runs.isEmpty();
    if (isEmpty)
        list.blocks += draft.boxes;
    list.blocks.append(std::move(draft.paragraph));
    if (!isEmpty)
        list.blocks += draft.boxes;
    if (draft.section && list.isBody)
        endSection(list, *draft.section);
}

void Story::setLook(ParagraphDraft& draft)
{
    const ResolvedStyle& style = *draft.style;
    const NumberChange& number = draft.properties.number;
    const int list = number.list.value_or(style.list);
    const int level = number.level.value_or(style.level);
    ParagraphLook look = style.paragraph;
    if (const ListLevel* definition = number.list || number.level ? m_reading.lists.level(list, level) : nullptr)
        layIndentsOver(look, definition->look);
    look = laidOver(std::move(look), draft.properties.look);
    Paragraph& paragraph = draft.paragraph;
    paragraph.style = m_reading.styleOf(style, look);
    paragraph.mark = m_counter.next(m_reading.lists, list, level, m_reading.language);
    if (paragraph.mark && !m_reading.usedLists.contains(paragraph.mark->list)) {
        m_reading.usedLists.insert(paragraph.mark->list);
        m_reading.read.document.numberings.append(m_reading.lists.numbering(list));
    }
    ParagraphOverrides& overrides = paragraph.overrides;
    overrides.alignment = look.alignment;
    overrides.leftIndent = look.leftIndent;
    overrides.rightIndent = look.rightIndent;
    overrides.firstLineIndent = look.firstLineIndent;
    overrides.spaceBefore = look.spaceBefore;
    overrides.keepWithNext = look.keepWithNext;
    overrides.fontSize = draft.size;
    if (!look.tabStops.isEmpty())
        overrides.tabStops = look.tabStops;
    overrides.pageBreakBefore = overrides.pageBreakBefore || look.pageBreakBefore.value_or(false) || m_breaksPage;
    m_breaksPage = draft.hasPageBreak;
}

}  // namespace decretum::docx
