// SPDX-License-Identifier: MIT
// What stands above the clauses and below them.
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
    if (const int limit = tree.form().wideSubject; limit > 0 && subject.size() > limit)
        paragraph.overrides.rightIndent = Millimetres{0};
    tree.add(paragraph);
}

void addPreamble(TreeBuilder& tree)
{
    if (tree.decision().preamble.isEmpty())
        return;
    tree.add(Paragraph{.style = u"preamble"_s, .runs = tree.runsOf(tree.decision().preamble)});
}

/// Millimetres that words take at most in a serif face of 14 points: capitals are wide, all else is narrower.
/// Only a guess is wanted: which column is wide enough.
double widthGuess(QStringView words)
{
    constexpr double kCapital = 3.75;
    constexpr double kOther = 2.55;
    double width = 0;
    for (const QChar sign : words)
        width += sign.isUpper() ? kCapital : kOther;
    return width;
}

/// Where the column of names begins: at the template's place, or further left where a name would not fit on one line.
Millimetres nameColumn(const TreeBuilder& tree)
{
    double widest = 0;
    for (const Signature& signature : tree.decision().signatures)
        widest = std::max(widest, widthGuess(signature.name));
    for (const Visa& visa : tree.decision().visas)
        widest = std::max(widest, widthGuess(visa.name));
    constexpr double kNarrowestPosition = 60;
    const double leftmost = std::min(kNarrowestPosition, tree.form().nameOffset.value);
    return {std::max(leftmost, std::min(tree.form().nameOffset.value, tree.textWidth().value - widest))};
}

/// «Голова колегії,» / «начальник управління»: a position of two offices that needs two lines parts between the offices.
Paragraph positionParagraph(TreeBuilder& tree, const QString& position, Millimetres width)
{
    const qsizetype comma = position.indexOf(u", "_s);
    if (comma < 0 || widthGuess(position) <= width.value || widthGuess(QStringView(position).left(comma)) > width.value)
        return tree.paragraph(u"position"_s, position);
    Paragraph paragraph = tree.paragraph(u"position"_s, position.left(comma + 1));
    paragraph.runs.append(Run{.kind = Run::Kind::LineBreak});
    paragraph.runs.append(tree.paragraph(u"position"_s, position.mid(comma + 2)).runs);
    return paragraph;
}

/// Position left, name at its own column, level with the position's last line (ДСТУ 4163:2020, 5.22; ГОСТ Р 7.0.97-2016, 5.22).
Table signatureTable(TreeBuilder& tree, const QString& position, const QString& name, Millimetres nameOffset)
{
    constexpr double kLeastGap = 5;
    const Millimetres width{std::min(tree.form().positionWidth.value, nameOffset.value - kLeastGap)};
    Table table{
        .columnWidths = {width, nameOffset - width, tree.textWidth() - nameOffset}, .hasBorders = false, .isLayout = true, .keepTogether = true};
    table.spaceBefore = {24};
    TableRow row;
    row.cells.append(TableCell{.paragraphs = {positionParagraph(tree, position, width)}, .verticalAlignment = TableCell::VerticalAlignment::Bottom});
    row.cells.append(TableCell{.paragraphs = {tree.paragraph(u"signature"_s, QString())}, .verticalAlignment = TableCell::VerticalAlignment::Bottom});
    row.cells.append(TableCell{.paragraphs = {tree.paragraph(u"signature"_s, name)}, .verticalAlignment = TableCell::VerticalAlignment::Bottom});
    table.rows.append(row);
    return table;
}

void addSignatures(TreeBuilder& tree)
{
    constexpr Points kAboveFirst{24};
    constexpr Points kAboveNext{12};
    constexpr Points kUnderHeading{6};
    Points above = kAboveFirst;
    const Millimetres nameOffset = nameColumn(tree);
    tree.keepTwoLinesWithNext();
    for (const Signature& signature : tree.decision().signatures) {
        tree.keepLastWithNext();
        if (!signature.heading.isEmpty()) {
            Paragraph heading = tree.paragraph(u"position"_s, signature.heading);
            heading.overrides.spaceBefore = above;
            heading.overrides.keepWithNext = true;
            tree.add(heading);
            above = kUnderHeading;
        }
        Table table = signatureTable(tree, signature.position, signature.name, nameOffset);
        table.spaceBefore = above;
        above = kAboveNext;
        tree.add(table);
    }
}

void addVisas(TreeBuilder& tree)
{
    if (tree.decision().visas.isEmpty())
        return;
    tree.addText(u"visa"_s, tree.say("visas"));
    for (const Visa& visa : tree.decision().visas) {
        tree.keepLastWithNext();
        Table table = signatureTable(tree, visa.position, visa.name, nameColumn(tree));
        table.spaceBefore = {6};
        QStringList words;
        if (visa.date.isValid())
            words.append(digitalDate(visa.date));
        if (!visa.remark.isEmpty())
            words.append(visa.remark);
        table.keepWithNext = !words.isEmpty();
        tree.add(table);
        if (words.isEmpty())
            continue;
        Paragraph remark = tree.paragraph(u"visa"_s, words.join(u' '));
        remark.overrides.spaceBefore = Points{0};
        tree.add(remark);
    }
}

}  // namespace

QString dateText(TreeBuilder& tree)
{
    const Decision& decision = tree.decision();
    if (!decision.date.isValid())
        return tree.say("date-blank");
    if (!decision.isDateVerbal)
        return tree.say("date-digital", {{u"date"_s, digitalDate(decision.date)}});
    return tree.say("date-verbal",
        {{u"date"_s, verbalDate(decision.date, decision.language)}, {u"day"_s, QString::number(decision.date.day())},
            {u"month"_s, verbalDate(decision.date, decision.language).section(kNoBreakSpace, 1, 1)},
            {u"year"_s, QString::number(decision.date.year())}});
}

void renderHead(TreeBuilder& tree, TemplateBlock block)
{
    const Decision& decision = tree.decision();
    switch (block) {
    case TemplateBlock::Letterhead:
        for (const QString& line : decision.letterhead)
            tree.addText(u"letterhead"_s, line);
        break;
    case TemplateBlock::Type: tree.addText(u"type"_s, decision.typeName); break;
    case TemplateBlock::Body: tree.addText(u"body"_s, decision.body); break;
    case TemplateBlock::Facts: addFacts(tree); break;
    case TemplateBlock::Subject: addSubject(tree); break;
    case TemplateBlock::Preamble: addPreamble(tree); break;
    case TemplateBlock::Formula: tree.addText(u"formula"_s, decision.enactingFormula); break;
    default: break;
    }
}

void renderFoot(TreeBuilder& tree, TemplateBlock block)
{
    const Decision& decision = tree.decision();
    switch (block) {
    case TemplateBlock::Signatures: addSignatures(tree); break;
    case TemplateBlock::Visas: addVisas(tree); break;
    case TemplateBlock::Executor:
        if (!decision.executor.isEmpty())
            tree.addText(u"executor"_s, tree.say("executor", {{u"executor"_s, decision.executor}}));
        break;
    case TemplateBlock::Acquaintance:
        for (const QString& line : decision.acquainted)
            tree.addText(u"acquaintance"_s, line);
        break;
    default: break;
    }
}

}  // namespace decretum
