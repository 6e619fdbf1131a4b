// SPDX-License-Identifier: MIT
// Who signs and who agrees.
#include "render/serif_width.h"
#include "render/tree_builder.h"

#include "text/dates.h"
#include "text/typography.h"

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double kMostCondensed = 0.6;  // points that a letter may come nearer
constexpr double kStepsInPoint = 20;
constexpr double kCondensingStep = 1 / kStepsInPoint;  // points: what word processors keep
constexpr double kRounding = 0.2;                      // millimetres, so that no rounding parts what just fits
constexpr double kNarrowestPosition = 60;              // millimetres
constexpr double kWidestWord = 65;                     // millimetres that the column of names may take for a word that is not parted

/// A name that has initials never parts from them; a full given name may stand on the line above the surname.
bool hasInitials(QStringView name)
{
    return name.contains(u'.');
}

double condensedWidth(const QString& words, const Font& font)
{
    return serifWidth(words, font).value - toMillimetres({kMostCondensed * static_cast<double>(words.size())}).value;
}

/// The words that lines of the name may be parted between: «Юрій» and «ДЗЮБЕНКО-РАК».
QStringList wordsOf(const QString& name)
{
    if (hasInitials(name))
        return {name};
    return QString(name).replace(kNoBreakSpace, u' ').split(u' ', Qt::SkipEmptyParts);
}

/// A double surname stays on one line unless it is too long for any.
bool partsAtHyphen(const QString& word, const Font& font)
{
    return word.contains(u'-') && condensedWidth(word, font) > kWidestWord;
}

/// The stretches between which a line of the name may end: at blanks, behind the hyphens of words too long.
QStringList piecesOf(const QString& name, const Font& font)
{
    QStringList pieces;
    for (const QString& word : wordsOf(name)) {
        if (!partsAtHyphen(word, font)) {
            pieces.append(word);
            continue;
        }
        const QStringList parts = word.split(u'-', Qt::SkipEmptyParts);
        for (qsizetype at = 0; at < parts.size(); ++at)
            pieces.append(at + 1 < parts.size() ? parts.at(at) + u'-' : parts.at(at));
    }
    return pieces;
}

/// The name with blanks where its lines may end and with hyphens that keep together where they may not.
QString partable(const QString& printed, const Font& font)
{
    QStringList words = wordsOf(printed);
    for (QString& word : words) {
        if (!partsAtHyphen(word, font))
            word.replace(u'-', kNoBreakHyphen);
    }
    return words.join(u' ');
}

/// Points by which each letter of `words` comes nearer for them to be `width` wide; more than kMostCondensed: not to be had.
double condensing(const QString& words, const Font& font, Millimetres width)
{
    const double over = serifWidth(words, font).value + kRounding - width.value;
    if (over <= 0 || words.isEmpty())
        return 0;
    return std::ceil(toPoints({over}).value / static_cast<double>(words.size()) / kCondensingStep) / kStepsInPoint;
}

/// The least width at which no piece of the name is broken, however near its letters come.
double narrowest(const QString& name, const Font& font)
{
    double width = 0;
    for (const QString& piece : piecesOf(name, font))
        width = std::max(width, condensedWidth(piece, font));
    return width + kRounding;
}

/// On one line, condensed if need be; else parted where a name may be.
Paragraph nameParagraph(const TreeBuilder& tree, const QString& styleId, const QString& name, Millimetres width)
{
    const Font font = tree.style(styleId).font;
    Paragraph paragraph = tree.paragraph(styleId, name);
    if (name.isEmpty())
        return paragraph;
    double nearer = condensing(paragraph.runs.first().text, font, width);
    if (nearer > kMostCondensed) {
        nearer = 0;
        for (const QString& piece : piecesOf(name, font))
            nearer = std::max(nearer, condensing(piece, font, width));
        paragraph.runs.first().text = partable(paragraph.runs.first().text, font);
    }
    if (nearer > 0)
        paragraph.runs.first().letterSpacing = Points{font.letterSpacing.value - std::min(nearer, kMostCondensed)};
    return paragraph;
}

/// Where the column of names begins: at the template's place; further left only where a name would be broken inside a word.
Millimetres nameColumn(const TreeBuilder& tree, const QString& styleId, const QStringList& names)
{
    const Font font = tree.style(styleId).font;
    double widest = 0;
    for (const QString& name : names)
        widest = std::max(widest, narrowest(name, font));
    const double place = tree.form().nameOffset.value;
    return {std::max(std::min(kNarrowestPosition, place), std::min(place, tree.textWidth().value - widest))};
}

/// «Голова колегії,» / «начальник управління»: a position of two offices that needs two lines parts between the offices.
Paragraph positionParagraph(const TreeBuilder& tree, const QString& styleId, const QString& position, Millimetres width)
{
    const Font font = tree.style(styleId).font;
    const qsizetype comma = position.indexOf(u", "_s);
    if (comma < 0 || serifWidth(position, font) <= width || serifWidth(position.left(comma + 1), font) > width)
        return tree.paragraph(styleId, position);
    Paragraph paragraph = tree.paragraph(styleId, position.left(comma + 1));
    paragraph.runs.append(Run{.kind = Run::Kind::LineBreak});
    paragraph.runs.append(tree.paragraph(styleId, position.mid(comma + 2)).runs);
    return paragraph;
}

/// The look of one row: its styles and the place of its name.
struct RowForm {
    QString positionStyle{};
    QString nameStyle{};
    Millimetres nameOffset{};
};

TableCell bottomCell(Paragraph paragraph)
{
    paragraph.overrides.spaceBefore = Points{0};
    return TableCell{.paragraphs = {std::move(paragraph)}, .verticalAlignment = TableCell::VerticalAlignment::Bottom};
}

/// Position left, name at its own column, level with the position's last line (ДСТУ 4163:2020, 5.22; ГОСТ Р 7.0.97-2016, 5.22); `line`:
/// what stands between, for a signature by hand.
Table signatureTable(TreeBuilder& tree, const QString& position, const QString& name, const QString& line, const RowForm& form)
{
    constexpr double kLeastGap = 5;
    const Millimetres width{std::min(tree.form().positionWidth.value, form.nameOffset.value - kLeastGap)};
    const Millimetres rest = tree.textWidth() - form.nameOffset;
    Table table{.columnWidths = {width, form.nameOffset - width, rest}, .hasBorders = false, .isLayout = true, .keepTogether = true};
    Paragraph sign = tree.paragraph(form.nameStyle, line);
    sign.overrides.alignment = Alignment::Centre;
    TableRow row;
    row.cells = {bottomCell(positionParagraph(tree, form.positionStyle, position, width)), bottomCell(sign),
        bottomCell(nameParagraph(tree, form.nameStyle, name, rest))};
    table.rows.append(row);
    return table;
}

QStringList namesOf(const auto& signed_)
{
    QStringList names;
    for (const auto& one : signed_)
        names.append(one.name);
    return names;
}

QString dayAndRemark(const Visa& visa)
{
    const QString day = visa.date.isValid() ? digitalDate(visa.date) : QString();
    return visa.remark.isEmpty() || day.isEmpty() ? day + visa.remark : day + u' ' + visa.remark;
}

/// One office's agreement: caption, post, signature and name, day.
TableCell agreementCell(TreeBuilder& tree, const Visa& agreement)
{
    TableCell cell;
    const auto addWords = [&](const QString& words) {
        for (const QString& line : words.split(u'\n', Qt::SkipEmptyParts))
            cell.paragraphs.append(tree.paragraph(u"agreement"_s, line));
    };
    addWords(tree.say("agreement"));
    addWords(agreement.position);
    const QString name = agreement.name.isEmpty() ? QString() : u' ' + agreement.name;
    addWords(agreement.date.isValid() ? agreement.name : tree.say("signature-line") + name);
    const QString day = dayAndRemark(agreement);
    addWords(agreement.date.isValid() ? day : tree.say("day-line"));
    if (!agreement.date.isValid())
        addWords(agreement.remark);
    return cell;
}

}  // namespace

void renderSignatures(TreeBuilder& tree)
{
    constexpr Points kAboveNext{12};
    constexpr Points kUnderHeading{6};
    const QList<Signature>& signatures = tree.decision().signatures;
    if (signatures.isEmpty())
        return;
    Points above = tree.form().aboveSignature;
    const RowForm form{
        .positionStyle = u"position"_s, .nameStyle = u"signature"_s, .nameOffset = nameColumn(tree, u"signature"_s, namesOf(signatures))};
    tree.keepTwoLinesWithNext();
    for (const Signature& signature : signatures) {
        tree.keepLastWithNext();
        if (!signature.heading.isEmpty()) {
            Paragraph heading = tree.paragraph(u"position"_s, signature.heading);
            heading.overrides.spaceBefore = above;
            heading.overrides.keepWithNext = true;
            tree.add(heading);
            above = kUnderHeading;
        }
        Table table = signatureTable(tree, signature.position, signature.name, QString(), form);
        table.spaceBefore = above;
        above = kAboveNext;
        tree.add(table);
    }
}

void renderAgreements(TreeBuilder& tree)
{
    constexpr qsizetype kSideBySide = 2;
    const QList<Visa>& agreements = tree.decision().agreements;
    // Two of them beside one another: the second where stamps of approval begin.
    const Millimetres second = tree.style(u"approval"_s).leftIndent;
    const Millimetres width{std::min(tree.form().positionWidth.value, second.value - 5)};
    for (qsizetype at = 0; at < agreements.size(); at += kSideBySide) {
        Table table{.columnWidths = {width, second - width, tree.textWidth() - second}, .hasBorders = false, .isLayout = true, .keepTogether = true};
        table.spaceBefore = {18};
        TableRow row;
        row.cells = {agreementCell(tree, agreements.at(at)), cellOf(Paragraph{.style = u"agreement"_s})};
        row.cells.append(at + 1 < agreements.size() ? agreementCell(tree, agreements.at(at + 1)) : cellOf(Paragraph{.style = u"agreement"_s}));
        table.rows.append(row);
        tree.add(table);
    }
}

void renderVisas(TreeBuilder& tree)
{
    const QList<Visa>& visas = tree.decision().visas;
    if (visas.isEmpty())
        return;
    tree.addText(u"visa"_s, tree.say("visas"));
    const RowForm form{.positionStyle = u"visa"_s, .nameStyle = u"visa"_s, .nameOffset = nameColumn(tree, u"visa"_s, namesOf(visas))};
    for (const Visa& visa : visas) {
        tree.keepLastWithNext();
        // Whoever has agreed on a day has signed.
        Table table = signatureTable(tree, visa.position, visa.name, visa.date.isValid() ? QString() : tree.say("signature-line"), form);
        table.spaceBefore = {6};
        const QString words = dayAndRemark(visa);
        table.keepWithNext = !words.isEmpty();
        tree.add(table);
        if (words.isEmpty())
            continue;
        Paragraph remark = tree.paragraph(u"visa"_s, words);
        remark.overrides.spaceBefore = Points{0};
        tree.add(remark);
    }
}

}  // namespace decretum
