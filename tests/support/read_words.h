// SPDX-License-Identifier: MIT
#pragma once

#include "document/document.h"
#include "formats/format.h"

#include <QStringList>

/// What a reader made of a file, as short text for tables of tests.
namespace decretum::test {

inline QString wordsOf(const Paragraph& paragraph)
{
    QString words = paragraph.mark ? paragraph.mark->label + u'~' : QString();
    words += plainText(paragraph);
    return words.replace(u'\t', QStringLiteral("<tab>")).replace(u'\n', QStringLiteral("<br>"));
}

/// Paragraphs in order, "1.~Words" where they have a label; a table as "[a|b/c|d]", a cell that spans as "2x1:a".
inline QStringList wordsOf(const Document& document)
{
    QStringList words;
    for (const Section& section : document.sections) {
        for (const Block& block : section.blocks) {
            if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
                words.append(wordsOf(*paragraph));
                continue;
            }
            QStringList rows;
            for (const TableRow& row : std::get<Table>(block).rows) {
                QStringList cells;
                for (const TableCell& cell : row.cells) {
                    QStringList texts;
                    for (const Paragraph& paragraph : cell.paragraphs)
                        texts.append(wordsOf(paragraph));
                    const bool spans = cell.columnSpan > 1 || cell.rowSpan > 1;
                    cells.append((spans ? QStringLiteral("%1x%2:").arg(cell.columnSpan).arg(cell.rowSpan) : QString()) + texts.join(u';'));
                }
                rows.append(cells.join(u'|'));
            }
            words.append(u'[' + rows.join(u'/') + u']');
        }
    }
    return words;
}

/// "<b>Words</b>" for the runs' looks; "{centre 12.5 -5 page}" for what the paragraph sets: alignment, indents, page break.
inline QString lookOf(const Paragraph& paragraph)
{
    QStringList facts;
    static constexpr const char16_t* kAlignments[] = {u"left", u"centre", u"right", u"justified"};
    const ParagraphOverrides& overrides = paragraph.overrides;
    if (overrides.alignment)
        facts.append(QString::fromUtf16(kAlignments[static_cast<int>(*overrides.alignment)]));
    if (overrides.leftIndent)
        facts.append(QStringLiteral("in") + QString::number(overrides.leftIndent->value, 'g', 3));
    if (overrides.firstLineIndent)
        facts.append(QStringLiteral("first") + QString::number(overrides.firstLineIndent->value, 'g', 3));
    if (overrides.pageBreakBefore)
        facts.append(QStringLiteral("page"));
    QString text = facts.isEmpty() ? QString() : u'{' + facts.join(u' ') + u'}';
    if (paragraph.style != u"text")
        text += paragraph.style + u':';
    for (const Run& run : paragraph.runs) {
        QString marks;
        if (run.bold)
            marks += u'b';
        if (run.italic)
            marks += u'i';
        if (run.underline)
            marks += u'u';
        if (run.superscript)
            marks += u'^';
        if (run.letterSpacing)
            marks += u's' + QString::number(run.letterSpacing->value);
        const QString words = run.kind == Run::Kind::Text ? run.text : QStringLiteral("#");
        text += marks.isEmpty() ? words : u'<' + marks + u'>' + words + QStringLiteral("</>");
    }
    return text;
}

inline QStringList looksOf(const Document& document)
{
    QStringList looks;
    for (const Section& section : document.sections) {
        for (const Block& block : section.blocks) {
            if (const auto* paragraph = std::get_if<Paragraph>(&block))
                looks.append(lookOf(*paragraph));
        }
    }
    return looks;
}

/// "footnote 2: words", "comment 1 Author: words" …
inline QStringList notesOf(const Document& document)
{
    static constexpr const char16_t* kKinds[] = {u"footnote", u"endnote", u"comment", u"header", u"footer"};
    QStringList notes;
    for (const Note& note : document.notes) {
        QStringList head{QString::fromUtf16(kKinds[static_cast<int>(note.kind)])};
        if (note.sourceLine > 0)
            head.append(QString::number(note.sourceLine));
        if (!note.author.isEmpty())
            head.append(note.author);
        notes.append(head.join(u' ') + QStringLiteral(": ") + note.text);
    }
    return notes;
}

inline QStringList findingsOf(const ReadDocument& read)
{
    QStringList findings;
    for (const Finding& finding : read.findings)
        findings.append(findingKindName(finding.kind) + (finding.excerpt.isEmpty() ? QString() : u' ' + finding.excerpt));
    return findings;
}

}  // namespace decretum::test
