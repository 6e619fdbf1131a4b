// SPDX-License-Identifier: MIT
#include "render/tree_builder.h"

#include "model/clause_labels.h"
#include "text/letter_case.h"

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double kPixelsToMillimetres = 25.4 / 96;

PageSetup turned(PageSetup page)
{
    std::swap(page.width, page.height);
    // Turned to the left: the upper edge of the sheet is bound.
    const PageSetup upright = page;
    page.top = upright.left;
    page.right = upright.top;
    page.bottom = upright.right;
    page.left = upright.bottom;
    return page;
}

TableCell cellOf(Paragraph paragraph)
{
    return TableCell{.paragraphs = {std::move(paragraph)}};
}

QList<Millimetres> shares(Millimetres width, const QList<double>& parts)
{
    double total = 0;
    for (const double part : parts)
        total += part;
    QList<Millimetres> widths;
    for (const double part : parts)
        widths.append(Millimetres{total > 0 ? width.value * part / total : width.value / static_cast<double>(parts.size())});
    return widths;
}

void renderPlan(TreeBuilder& tree, const PlanOfMeasures& plan, const NumberingScheme& scheme)
{
    Table table{.columnWidths = shares(tree.textWidth(), {1.2, 8, 3, 4})};
    TableRow head{.isHeader = true};
    for (const char* key : {"plan-number", "plan-measure", "plan-deadline", "plan-performers"})
        head.cells.append(cellOf(tree.paragraph(u"cell-head"_s, tree.say(key))));
    table.rows.append(head);
    for (const LabelledClause& labelled : labelClauses(plan.clauses, scheme, tree.decision().language)) {
        TableRow row;
        row.cells.append(cellOf(tree.paragraph(u"cell"_s, labelled.label)));
        row.cells.append(cellOf(
            Paragraph{.style = u"cell"_s, .runs = tree.runsOf(labelled.clause->text), .bookmark = tree.bookmarkOf(labelled.clause->id.value)}));
        row.cells.append(cellOf(tree.paragraph(u"cell"_s, ownDeadlines(*labelled.clause))));
        row.cells.append(cellOf(tree.paragraph(u"cell"_s, ownPerformers(*labelled.clause))));
        for (TableCell& cell : row.cells)
            cell.paragraphs.first().origin = labelled.clause->id.value;
        table.rows.append(row);
    }
    tree.add(table);
}

const char* roleWording(Member::Role role)
{
    switch (role) {
    case Member::Role::Head: return "member-head";
    case Member::Role::Deputy: return "member-deputy";
    case Member::Role::Secretary: return "member-secretary";
    case Member::Role::Member: break;
    }
    return "member-member";
}

/// A commission: its roles, each over its people, who stand as name – post.
void renderPersons(TreeBuilder& tree, const PersonList& list)
{
    std::optional<Member::Role> last;
    for (const Member& member : list.members) {
        if (last != member.role) {
            Paragraph role = tree.paragraph(u"heading"_s, tree.say(roleWording(member.role)));
            role.overrides.alignment = Alignment::Left;
            tree.add(role);
            last = member.role;
        }
        Table table{.columnWidths = shares(tree.textWidth(), {3, 5}), .hasBorders = false, .isLayout = true, .keepTogether = true};
        TableRow row;
        row.cells.append(cellOf(tree.paragraph(u"position"_s, member.name)));
        row.cells.append(cellOf(tree.paragraph(u"position"_s, member.position.isEmpty() ? QString() : u"– "_s + member.position)));
        table.rows.append(row);
        tree.add(table);
    }
}

void renderRegulation(TreeBuilder& tree, const Regulation& regulation, const NumberingScheme& scheme, const QString& listId)
{
    int number = 0;
    for (const RegulationSection& section : regulation.sections) {
        Paragraph heading{.style = u"heading"_s};
        if (!section.label.isEmpty())
            heading.runs.append(Run{.text = tree.typeset(section.label + u' ')});
        heading.runs += tree.runsOf(section.heading);
        if (!heading.runs.isEmpty())
            tree.add(heading);
        renderClauses(tree, section.clauses, scheme, listId + u'-' + QString::number(++number));
    }
}

QStringList headLinesOf(TreeBuilder& tree, const Attachment& attachment)
{
    if (!attachment.headLines.isEmpty())
        return attachment.headLines;
    const Decision& decision = tree.decision();
    const QString head = decision.signatures.isEmpty() ? QString() : decision.signatures.first().position;
    const QString act = tree.say("act",
        {{u"type"_s, lowerCase(decision.typeName, decision.language)}, {u"body"_s, decision.body}, {u"head"_s, head}, {u"date"_s, dateText(tree)},
            {u"number"_s, decision.number}});
    return tree.say("annex-head", {{u"number"_s, attachment.number}, {u"act"_s, act}}).split(u'\n', Qt::SkipEmptyParts);
}

struct ContentRenderer {
    TreeBuilder& tree;
    const Attachment& attachment;
    QString listId;

    void operator()(const std::monostate&) const {}
    void operator()(const ClauseTree& clauses) const { renderClauses(tree, clauses.clauses, attachment.numbering, listId); }
    void operator()(const PlanOfMeasures& plan) const { renderPlan(tree, plan, attachment.numbering); }
    void operator()(const PersonList& list) const { renderPersons(tree, list); }
    void operator()(const Regulation& regulation) const { renderRegulation(tree, regulation, attachment.numbering, listId); }
    void operator()(const FreeContent& content) const { renderBlocks(tree, content.blocks); }
};

Alignment alignmentOf(FreeParagraph::Place place)
{
    switch (place) {
    case FreeParagraph::Place::Left: return Alignment::Left;
    case FreeParagraph::Place::Centre: return Alignment::Centre;
    case FreeParagraph::Place::Right: return Alignment::Right;
    case FreeParagraph::Place::Justified: break;
    }
    return Alignment::Justified;
}

void renderParagraph(TreeBuilder& tree, const FreeParagraph& free)
{
    Paragraph paragraph{.style = free.headingLevel > 0 ? u"heading"_s : u"paragraph"_s, .runs = tree.runsOf(free.text)};
    if (free.headingLevel == 0)
        paragraph.overrides.alignment = alignmentOf(free.place);
    if (!free.label.isEmpty()) {
        const auto parsed = parseLabel(free.label, tree.decision().language);
        paragraph.mark = ListMark{.list = u"free"_s,
            .level = std::clamp(free.level, 0, 8),
            .label = free.label,
            .value = parsed && !parsed->numbers.isEmpty() ? parsed->numbers.last() : 0};
    }
    tree.add(paragraph);
}

void renderTable(TreeBuilder& tree, const FreeTable& free)
{
    qsizetype columns = 0;
    for (const QList<RichText>& row : free.rows)
        columns = std::max(columns, row.size());
    if (columns == 0)
        return;
    Table table{.columnWidths = shares(tree.textWidth(), free.columnWidths.size() == columns ? free.columnWidths : QList<double>(columns, 1.0))};
    int number = 0;
    for (const QList<RichText>& cells : free.rows) {
        TableRow row{.isHeader = number++ < free.headerRows};
        for (qsizetype column = 0; column < columns; ++column)
            row.cells.append(cellOf(Paragraph{.style = row.isHeader ? u"cell-head"_s : u"cell"_s, .runs = tree.runsOf(cells.value(column))}));
        table.rows.append(row);
    }
    tree.add(table);
}

void renderPicture(TreeBuilder& tree, const FreePicture& picture)
{
    const double width = picture.width > 0 ? picture.width : 100 * kPixelsToMillimetres;
    const double height = picture.height > 0 ? picture.height : width;
    const double scale = std::min(1.0, tree.textWidth().value / width);
    tree.document().images.append(Image{.bytes = picture.bytes,
        .mediaType = picture.mediaType,
        .width = {width * scale},
        .height = {height * scale},
        .alternativeText = picture.alternativeText});
    Paragraph paragraph{.style = u"paragraph"_s};
    paragraph.runs.append(Run{.kind = Run::Kind::Image, .image = static_cast<int>(tree.document().images.size()) - 1});
    paragraph.overrides.alignment = Alignment::Centre;
    paragraph.overrides.firstLineIndent = Millimetres{0};
    tree.add(paragraph);
}

/// The block that stands at the right: a landscape page moves it by as much as its text is wider than the template's.
void addAtRight(TreeBuilder& tree, const QString& style, const QString& words)
{
    if (words.isEmpty())
        return;
    Paragraph paragraph = tree.paragraph(style, words);
    const PageSetup& page = tree.form().page;
    const Millimetres shift = tree.textWidth() - (page.width - page.left - page.right);
    const auto form =
        std::find_if(tree.form().styles.begin(), tree.form().styles.end(), [&style](const ParagraphStyle& known) { return known.id == style; });
    if (shift.value > 0 && form != tree.form().styles.end())
        paragraph.overrides.leftIndent = form->leftIndent + shift;
    tree.add(paragraph);
}

}  // namespace

void renderBlocks(TreeBuilder& tree, const QList<FreeBlock>& blocks)
{
    QList<Numbering>& numberings = tree.document().numberings;
    if (std::none_of(numberings.begin(), numberings.end(), [](const Numbering& numbering) { return numbering.id == u"free"; }))
        numberings.append(Numbering{.id = u"free"_s, .levels = QList<NumberingLevel>(9, NumberingLevel{.pattern = u"%1."_s})});
    for (const FreeBlock& block : blocks) {
        if (const auto* paragraph = std::get_if<FreeParagraph>(&block))
            renderParagraph(tree, *paragraph);
        else if (const auto* table = std::get_if<FreeTable>(&block))
            renderTable(tree, *table);
        else
            renderPicture(tree, std::get<FreePicture>(block));
    }
}

void renderAttachments(TreeBuilder& tree)
{
    int number = 0;
    for (const Attachment& attachment : tree.decision().attachments) {
        ++number;
        if (std::holds_alternative<std::monostate>(attachment.content))
            continue;  // only named: its pages are elsewhere
        tree.beginSection(attachment.isLandscape ? turned(tree.form().page) : tree.form().page, true);
        for (const QString& line : headLinesOf(tree, attachment))
            addAtRight(tree, u"annex-head"_s, line);
        for (const QString& line : attachment.approvalLines)
            addAtRight(tree, u"approval"_s, line);
        tree.addText(u"annex-title"_s, attachment.title);
        std::visit(ContentRenderer{tree, attachment, u"annex-"_s + QString::number(number)}, attachment.content);
    }
}

}  // namespace decretum
