// SPDX-License-Identifier: MIT
#include "formats/html_text.h"
#include "formats/lengths.h"
#include "formats/reader_limits.h"

#include <QRegularExpression>

/// Tables and notes of a page.
namespace decretum::html {

namespace {

using namespace Qt::Literals::StringLiterals;

int spanOf(const Node& element, const char* attribute)
{
    return std::clamp(element.attribute(attribute).toInt(), 1, limits::kMostColumns);
}

bool hasBorder(const Declarations& declarations)
{
    for (const QString& property :
        {u"border"_s, u"border-top"_s, u"border-bottom"_s, u"border-left"_s, u"border-right"_s, u"border-style"_s, u"border-top-style"_s}) {
        const QString value = declarations.value(property);
        if (value.contains(u"solid") || value.contains(u"double") || value.contains(u"dotted") || value.contains(u"dashed"))
            return true;
    }
    return false;
}

std::optional<Millimetres> widthOf(const Node& element, const Declarations& declarations)
{
    const QString attribute = element.attribute("width");
    bool isPixels = false;
    const int pixels = attribute.toInt(&isPixels);
    return parseLength(isPixels ? QString::number(pixels) + u"px"_s : declarations.value(u"width"_s, attribute));
}

bool isRowGroup(const QString& name)
{
    return name == u"thead" || name == u"tbody" || name == u"tfoot";
}

QString keyOf(Note::Kind kind, const QString& number)
{
    return QString::number(static_cast<int>(kind)) + u':' + number;
}

/// Marks of notes and their bodies as Word, LibreOffice, pandoc and Google name them.
struct Naming {
    Note::Kind kind;
    QRegularExpression pattern;
};
std::optional<std::pair<Note::Kind, QString>> named(const QList<Naming>& namings, const QString& text)
{
    for (const Naming& naming : namings) {
        const auto match = naming.pattern.match(text);
        if (match.hasMatch())
            return std::pair(naming.kind, match.captured(1));
    }
    return std::nullopt;
}

}  // namespace

void TextReader::readTable(const Node& element, const Setting& setting, const Declarations& declarations)
{
    Table table{.hasBorders = element.attribute("border").toInt() > 0 || hasBorder(declarations)};
    Setting inner = setting;
    inner.leftIndent = {};
    readColumns(element, table);
    readRows(element, table, inner, false);
    tidy(table);
    endParagraph();
    if (!table.rows.isEmpty())
        m_flows.last().blocks.append(table);
}

void TextReader::readColumns(const Node& parent, Table& table)
{
    for (Node child = parent.firstChild(); child; child = child.next()) {
        if (!child.isElement())
            continue;
        const QString name = child.name();
        if (name == u"colgroup")
            readColumns(child, table);
        if (name != u"col")
            continue;
        const Millimetres width = widthOf(child, m_styles.declarations(child, name)).value_or(Millimetres{});
        const auto count = std::min<qsizetype>(spanOf(child, "span"), limits::kMostColumns - table.columnWidths.size());
        for (qsizetype column = 0; column < count; ++column)
            table.columnWidths.append(width);
    }
}

void TextReader::readRows(const Node& parent, Table& table, const Setting& setting, bool isHeader)
{
    for (Node child = parent.firstChild(); child && !m_filler.isFull(); child = child.next()) {
        if (!child.isElement())
            continue;
        const QString name = child.name();
        if (isHidden(m_styles.declarations(child, name)))
            continue;
        if (name == u"tr") {
            TableRow row{.isHeader = isHeader};
            for (Node cell = child.firstChild(); cell && !m_filler.isFull(); cell = cell.next()) {
                if (cell.isElement() && (cell.name() == u"td" || cell.name() == u"th"))
                    readCell(cell, cell.name(), table, row, setting);
            }
            if (!row.cells.isEmpty())
                table.rows.append(row);
        } else if (isRowGroup(name)) {
            readRows(child, table, setting, name == u"thead");
        } else if (name == u"td" || name == u"th") {  // its row was left out
            TableRow row{.isHeader = isHeader};
            readCell(child, name, table, row, setting);
            table.rows.append(row);
        } else if (name != u"col" && name != u"colgroup") {
            readElement(child, setting);  // a caption, and what stands in no cell: before the table
        }
    }
}

void TextReader::readCell(const Node& element, const QString& name, Table& table, TableRow& row, const Setting& setting)
{
    const Declarations declarations = m_styles.declarations(element, name);
    if (isHidden(declarations) || !m_filler.addCells(1))
        return;
    table.hasBorders = table.hasBorders || hasBorder(declarations);
    Setting inner = setting;
    applyTag(name, inner);
    apply(declarations, inner);
    const QString align = element.attribute("align");
    if (!align.isEmpty())
        apply({{u"text-align"_s, align.toLower()}}, inner);
    row.cells.append(
        {.paragraphs = paragraphsOf(readFlow(element, inner)), .columnSpan = spanOf(element, "colspan"), .rowSpan = spanOf(element, "rowspan")});
}

/// A link from the text to a note, or back: no words of the text.
bool TextReader::isReference(const Node& anchor)
{
    static const QList<Naming> kForth{{Note::Kind::Footnote, QRegularExpression(u"^#(?:_ftn|sdfootnote|fn|ftnt)(\\d+)(?:sym)?$"_s)},
        {Note::Kind::Endnote, QRegularExpression(u"^#(?:_edn|sdendnote)(\\d+)(?:sym)?$"_s)},
        {Note::Kind::Comment, QRegularExpression(u"^#(?:_msocom_|cmnt)(\\d+)$"_s)}};
    static const QRegularExpression back(u"^#(?:_ftnref|_ednref|sdfootnote\\d+anc|sdendnote\\d+anc|fnref|ftnt_ref|_msoanchor_|cmnt_ref)"_s);
    const QString target = anchor.attribute("href");
    if (!target.startsWith(u'#'))
        return false;
    if (back.match(target).hasMatch())
        return true;
    const auto note = named(kForth, target);
    if (!note)
        return false;
    const auto& draft = m_flows.last().draft;
    m_noteLines.insert(keyOf(note->first, note->second), draft ? draft->paragraph.sourceLine : 0);
    return true;
}

std::optional<TextReader::NoteBody> TextReader::noteBodyOf(const Node& element, const QString& name, const Declarations& declarations)
{
    static const QList<Naming> kBodies{{Note::Kind::Footnote, QRegularExpression(u"^(?:ftn|sdfootnote|fn)(\\d+)$"_s)},
        {Note::Kind::Endnote, QRegularExpression(u"^(?:edn|sdendnote)(\\d+)$"_s)}, {Note::Kind::Comment, QRegularExpression(u"^_com_(\\d+)$"_s)}};
    if (name != u"div" && name != u"li" && name != u"aside")
        return std::nullopt;
    const QString title = element.attribute("title");
    if (name == u"div" && (title == u"header" || title == u"footer"))  // LibreOffice
        return NoteBody{.kind = title == u"header" ? Note::Kind::Header : Note::Kind::Footer};
    if (const auto note = named(kBodies, element.attribute("id")))
        return NoteBody{.kind = note->first, .key = keyOf(note->first, note->second)};
    if (declarations.value(u"mso-element"_s) == u"comment")
        return NoteBody{.kind = Note::Kind::Comment};
    // Google names the mark within: <div><p><a href="#ftnt_ref1" id="ftnt1">
    static const QRegularExpression google(u"^(ftnt|cmnt)(\\d+)$"_s);
    const Node paragraph = element.firstChild();
    const Node anchor = paragraph && paragraph.isElement() ? paragraph.firstChild() : Node();
    const auto match = google.match(anchor && anchor.isElement() ? anchor.attribute("id") : QString());
    if (!match.hasMatch())
        return std::nullopt;
    const auto kind = match.captured(1) == u"ftnt" ? Note::Kind::Footnote : Note::Kind::Comment;
    return NoteBody{.kind = kind, .key = keyOf(kind, match.captured(2))};
}

void TextReader::readNoteBody(const Node& element, const NoteBody& body, const Setting& setting)
{
    const QString text = textOf(readFlow(element, setting));
    m_filler.addNote({.kind = body.kind, .text = text, .sourceLine = m_noteLines.value(body.key), .isOnFirstPage = body.kind == Note::Kind::Header});
}

}  // namespace decretum::html
