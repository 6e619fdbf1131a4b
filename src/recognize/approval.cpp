// SPDX-License-Identifier: MIT
#include "recognize/approval.h"

#include "recognize/agreements.h"
#include "recognize/facts.h"
#include "recognize/formula.h"
#include "recognize/lexicon.h"
#include "recognize/line_label.h"
#include "recognize/signatures.h"
#include "text/typography.h"

#include <QRegularExpression>

#include <algorithm>

namespace decretum::recognition {

namespace {

constexpr qsizetype kLinesAbove = 12;  // of a letterhead, at most
constexpr qsizetype kMostLines = 9;    // of an approval
constexpr qsizetype kLongest = 160;    // signs of a line of one

bool isWhole(QString key, WordList captions)
{
    while (key.endsWith(u':'))
        key.chop(1);
    return !key.isEmpty() && wordsAtStart(key, captions) == key.size();
}

bool isCaption(const Line& line, WordList captions)
{
    return line.label.isEmpty() && isWhole(line.key, captions);
}

/// «ПОГОДЖЕНО        ЗАТВЕРДЖУЮ»: who agreed stands beside who approved.
bool isDoubleCaption(const Line& line)
{
    return line.segments.size() == 2 && isWhole(comparisonKey(line.segments.first()), WordList::VisaCaptions)
        && isWhole(comparisonKey(line.segments.last()), WordList::Approvals);
}

bool isInCapitals(const Line& line, const TypeWord& type)
{
    const QString printed = line.text.left(type.word.size());
    return printed == printed.toUpper();
}

/// Whether the text has begun: a title, a clause, a formula, an annex.
bool opensText(const Line& line)
{
    const TypeWord* type = typeWordAt(line.key);
    return (type && isInCapitals(line, *type)) || labelOf(line) || line.isTableRow || findFormula(line.text).start >= 0
        || wordsAtStart(line.key, WordList::AnnexOpeners) > 0 || line.text.size() > kLongest;
}

/// How many lines from the caption on are the approval: up to its day; without one up to the name.
qsizetype lengthFrom(const QList<Line>& lines, qsizetype caption)
{
    qsizetype named = 0;
    for (qsizetype at = caption + 1; at < std::min(lines.size(), caption + kMostLines); ++at) {
        const Line& line = lines.at(at);
        if (opensText(line) || isCaption(line, WordList::Approvals) || isCaption(line, WordList::VisaCaptions))
            break;
        if (!blankDay(line.text).isEmpty() || factsOf(line).date)
            return at + 1 - caption;
        if (named == 0 && signatureName(withoutSigningPlace(line)) >= 0)
            named = at + 1 - caption;
    }
    return named;
}

/// The left and the right of lines in two columns; a line of one stretch is of the column that it stands in.
std::array<QList<Line>, 2> columnsOf(const QList<Line>& lines)
{
    constexpr qsizetype kRightIndent = 30;
    std::array<QList<Line>, 2> columns;
    for (const Line& line : lines) {
        const qsizetype half = (line.segments.size() + 1) / 2;
        const bool isRight = line.segments.size() == 1 && (line.indent >= kRightIndent || line.place == Line::Place::Right);
        const QString wide = QStringLiteral("   ");
        const QStringList left = isRight ? QStringList() : line.segments.first(half);
        if (!left.isEmpty())
            columns[0].append(withText(line, left.join(wide)));
        if (const QStringList right = line.segments.sliced(left.size()); !right.isEmpty())
            columns[1].append(withText(line, right.join(wide)));
    }
    return columns;
}

}  // namespace

void markApproval(QList<Line>& lines)
{
    QList<std::pair<qsizetype, qsizetype>> found;
    bool isApproved = false;
    for (qsizetype at = 0; at < std::min(lines.size(), kLinesAbove); ++at) {
        const Line& line = lines.at(at);
        const bool approves = isCaption(line, WordList::Approvals) || isDoubleCaption(line);
        if (approves || isCaption(line, WordList::VisaCaptions)) {
            const qsizetype length = lengthFrom(lines, at);
            found.append({at, at + length});
            isApproved = isApproved || (approves && length > 0);
            at += std::max(length, qsizetype{1}) - 1;
        } else if (opensText(line)) {
            break;
        }
    }
    for (const auto& [from, to] : found) {
        for (qsizetype at = from; isApproved && at < to; ++at)
            lines[at].sure = LineRole::Approval;
    }
}

void readApproval(const QList<Line>& lines, Decision& decision, Notes& notes)
{
    for (qsizetype at = 0; at < lines.size();) {
        qsizetype end = at + 1;
        while (end < lines.size() && !isCaption(lines.at(end), WordList::Approvals) && !isCaption(lines.at(end), WordList::VisaCaptions))
            ++end;
        QList<Line> block = lines.sliced(at, end - at);
        at = end;
        if (isDoubleCaption(block.first())) {
            const auto columns = columnsOf(block);
            readAgreement(columns[0], decision, notes);
            block = columns[1];
        } else if (isCaption(block.first(), WordList::VisaCaptions)) {
            readAgreement(block, decision, notes);
            continue;
        }
        for (const Line& line : block) {
            notes.tell(QStringLiteral("/approval/") + QString::number(decision.approval.size()), line, line.text, 100);
            decision.approval.append(line.text);
        }
    }
}

}  // namespace decretum::recognition
