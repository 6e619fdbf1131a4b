// SPDX-License-Identifier: MIT
#include "formats/rtf_text.h"

/// Paragraphs, cells and flows of an .rtf text.
namespace decretum::rtf {

using namespace Qt::Literals::StringLiterals;

DraftParagraph& TextReader::draft()
{
    Flow& flow = m_flows.last();
    if (!flow.draft) {
        flow.draft = m_filler.begin();
        if (std::exchange(m_breaksNext, false))
            flow.draft->paragraph.overrides.pageBreakBefore = m_isBegun;
        m_isBegun = true;
    }
    return *flow.draft;
}

void TextReader::endParagraph()
{
    flush();
    if (m_state.destination != Destination::Text && !m_states.isEmpty())
        return;
    const ParagraphLook& look = m_state.paragraph;
    DraftParagraph& open = draft();
    Flow& flow = m_flows.last();
    Paragraph& paragraph = open.paragraph;
    paragraph.overrides.alignment = look.alignment;
    if (look.leftIndent != 0)
        paragraph.overrides.leftIndent = fromTwips(look.leftIndent);
    if (look.firstLineIndent != 0)
        paragraph.overrides.firstLineIndent = fromTwips(look.firstLineIndent);
    paragraph.overrides.pageBreakBefore = paragraph.overrides.pageBreakBefore || (look.breaksBefore && paragraph.sourceLine > 1);
    if (look.outlineLevel > 0)
        m_filler.setHeading(open, look.outlineLevel);
    paragraph.mark = m_lists.next(look.list, look.listLevel);
    QString label = std::exchange(flow.label, {}).trimmed();
    if (!label.isEmpty()) {
        label = labels::bulletSign(label);
        if (!paragraph.mark || paragraph.mark->label != label)
            paragraph.mark = ListMark{
                .list = u"list-"_s + QString::number(look.list), .level = look.listLevel, .label = label, .value = labels::numberOfLabel(label)};
    }
    Paragraph finished = m_filler.finish(std::move(open));
    flow.draft.reset();
    placeParagraph(std::move(finished));
}

void TextReader::placeParagraph(Paragraph&& paragraph)
{
    Flow& flow = m_flows.last();
    QList<Block> blocks = std::exchange(flow.anchored, {});
    blocks.prepend(std::move(paragraph));
    if (m_state.paragraph.isInTable) {
        for (const Paragraph& inner : paragraphsOf(blocks))
            flow.table.addParagraph(inner);
        return;
    }
    endTable();
    flow.blocks += blocks;
}

void TextReader::endCell()
{
    flush();
    if (m_flows.last().draft || m_flows.last().table.isCellEmpty()) {
        const bool wasInTable = std::exchange(m_state.paragraph.isInTable, true);  // some leave \intbl out
        endParagraph();
        m_state.paragraph.isInTable = wasInTable;
    }
    if (m_filler.addCells(1))
        m_flows.last().table.endCell();
}

void TextReader::endTable()
{
    Flow& flow = m_flows.last();
    if (flow.table.isOpen())
        flow.blocks += flow.table.take();
}

bool TextReader::isAtPageEdge() const
{
    const std::optional<Note>& note = m_flows.last().note;
    return note && (note->kind == Note::Kind::Header || note->kind == Note::Kind::Footer);
}

/// Headers stand before the words of their section; a title page's own takes the place of the others.
bool TextReader::isHeaderOfFirstPage(const QByteArray& word)
{
    const bool isOfTitlePage = word == "headerf";
    if (!m_flows.first().blocks.isEmpty() || (!isOfTitlePage && word != "header" && word != "headerr"))
        return false;
    if (isOfTitlePage)
        beginTitlePage();
    return isOfTitlePage || !m_hasTitlePage;
}

/// \titlepg, before the headers or behind them (LibreOffice 7.4): the others are not on the first page, be there one of its own or none.
void TextReader::beginTitlePage()
{
    if (!m_flows.first().blocks.isEmpty() || std::exchange(m_hasTitlePage, true))
        return;
    for (Note& above : m_filler.document().notes)
        above.isOnFirstPage = false;
}

void TextReader::openFlow(std::optional<Note> note, bool isTextBox)
{
    const bool hangsOnWords = note && (note->kind == Note::Kind::Footnote || note->kind == Note::Kind::Comment);
    if (hangsOnWords && m_state.destination == Destination::Text)
        note->sourceLine = draft().paragraph.sourceLine;
    m_flows.append(Flow{.note = note, .isTextBox = isTextBox});
    m_state.destination = Destination::Text;
    m_state.opensFlow = true;
    m_state.paragraph = {};
    m_state.look = {};
}

void TextReader::closeFlow()
{
    if (m_flows.last().draft)
        endParagraph();
    endTable();
    const Flow flow = m_flows.takeLast();
    if (flow.isTextBox) {
        draft();  // it hangs on this paragraph, though that may have no words
        m_flows.last().anchored += flow.blocks;
    } else if (flow.note) {
        Note note = *flow.note;
        note.text = textOf(flow.blocks);
        m_filler.addNote(note);
    }
}

}  // namespace decretum::rtf
