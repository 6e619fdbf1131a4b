// SPDX-License-Identifier: MIT
// What stands above the clauses.
#include "render/tree_builder.h"

#include "text/dates.h"
#include "text/typography.h"

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

QString numberText(TreeBuilder& tree)
{
    const Decision& decision = tree.decision();
    if (decision.number.isEmpty())
        return tree.say("number-blank");
    QString caption = decision.numberCaption;
    if (caption.isEmpty())
        return tree.say("number", {{u"number"_s, decision.number}});
    return tree.say("number-captioned", {{u"caption"_s, caption.trimmed()}, {u"number"_s, decision.number}});
}

/// Date, place and number on one line: left, in the middle, at the right margin.
void addFactsRow(TreeBuilder& tree, const QString& date, const QString& place, const QString& number)
{
    Paragraph row{.style = u"facts"_s};
    const auto addWords = [&](const QString& words) {
        if (!words.isEmpty())
            row.runs.append(Run{.text = tree.typeset(words)});
    };
    addWords(date);
    if (!place.isEmpty() || !number.isEmpty())
        row.runs.append(Run{.kind = Run::Kind::Tab});
    addWords(place);
    if (!number.isEmpty()) {
        row.runs.append(Run{.kind = Run::Kind::Tab});
        addWords(number);
    }
    const Millimetres width = tree.textWidth();
    row.overrides.tabStops =
        QList<TabStop>{{.position = {width.value / 2}, .kind = TabStop::Kind::Centre}, {.position = width, .kind = TabStop::Kind::Right}};
    tree.add(row);
}

/// «21 серпня 2018 року відбувся форум …»: the day stands in the text, and no form has it twice.
bool preambleTellsDate(const Decision& decision)
{
    const auto date = findDate(decision.preamble.plain());
    return date && date->start == 0 && date->date == decision.date;
}

void addFacts(TreeBuilder& tree)
{
    const QString date = dateText(tree);
    const QString number = numberText(tree);
    const QString place = tree.decision().place;
    if (number.isEmpty() && place.isEmpty() && preambleTellsDate(tree.decision()))
        return;
    if (date.isEmpty() && number.isEmpty() && place.isEmpty())
        return;
    if (tree.form().isDateRowLeft) {
        addFactsRow(tree, date, place, number);
        return;
    }
    tree.addText(u"facts"_s, date + (date.isEmpty() || number.isEmpty() ? QString() : u" "_s) + number);
    tree.addText(u"facts"_s, place);
}

Paragraph brokenLines(const TreeBuilder& tree, const QString& style, const QStringList& lines)
{
    Paragraph paragraph{.style = style};
    for (const QString& line : lines) {
        if (!paragraph.runs.isEmpty())
            paragraph.runs.append(Run{.kind = Run::Kind::LineBreak});
        paragraph.runs.append(Run{.text = tree.typeset(line)});
    }
    return paragraph;
}

void addSubject(TreeBuilder& tree)
{
    const QString& subject = tree.decision().subject;
    if (subject.isEmpty())
        return;
    const QStringList& lines = tree.decision().print.subjectLines;
    const bool isSaidByLines = foldSpaces(lines.join(u' ')) == foldSpaces(subject);
    Paragraph paragraph = isSaidByLines ? brokenLines(tree, u"subject"_s, lines) : tree.paragraph(u"subject"_s, subject);
    const int limit = tree.form().wideSubject;
    if (limit > 0 && subject.size() > limit && tree.style(u"subject"_s).alignment == Alignment::Left)
        paragraph.overrides.rightIndent = Millimetres{0};
    tree.add(paragraph);
}

void addPreamble(TreeBuilder& tree)
{
    if (tree.decision().preamble.isEmpty())
        return;
    tree.add(Paragraph{.style = u"preamble"_s, .runs = tree.runsOf(tree.decision().preamble)});
}

}  // namespace

void renderHead(TreeBuilder& tree, TemplateBlock block)
{
    const Decision& decision = tree.decision();
    switch (block) {
    case TemplateBlock::Letterhead: renderLetterhead(tree); break;
    case TemplateBlock::Approval: tree.addAtRight(u"approval"_s, decision.approval.join(u'\n')); break;
    case TemplateBlock::Type: tree.addText(u"type"_s, decision.typeName); break;
    case TemplateBlock::Body: tree.addText(u"body"_s, decision.body); break;
    case TemplateBlock::Facts: addFacts(tree); break;
    case TemplateBlock::Subject: addSubject(tree); break;
    case TemplateBlock::Preamble: addPreamble(tree); break;
    case TemplateBlock::Formula: tree.addText(u"formula"_s, decision.enactingFormula); break;
    default: break;
    }
}

}  // namespace decretum
