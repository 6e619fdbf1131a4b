// SPDX-License-Identifier: MIT
#include "recognize/signatures.h"

#include "model/deadline.h"
#include "recognize/clause_tree.h"
#include "recognize/lexicon.h"
#include "recognize/people.h"
#include "text/typography.h"

namespace decretum::recognition {

namespace {

constexpr qsizetype kLongestLine = 150;
constexpr int kMostPositionLines = 6;

bool endsSentence(const QString& text)
{
    return text.endsWith(u'.') || text.endsWith(u';') || text.endsWith(u':');
}

/// Two or three words, each with a capital: what stands right of a gap at a document's foot.
bool isName(const QString& text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return (words.size() == 2 || words.size() == 3) && std::all_of(words.begin(), words.end(), [](const QString& word) {
        return word.front().isUpper() && (word.size() > 1) && (word.endsWith(u'.') || word.back().isLetter());
    });
}

/// Where the signatory's name begins in the line; −1: it is no signature.
qsizetype signatureName(const Line& line)
{
    if (line.text.size() > kLongestLine || performersCaption(line.text) > 0 || deadlineCaption(line.text) > 0 || labelOf(line))
        return -1;
    qsizetype name = nameAtEnd(line.text);
    if (name < 0 && line.segments.size() > 1 && isName(line.segments.last()))
        name = line.text.size() - foldSpaces(line.segments.last()).size();
    if (name < 0)
        return -1;
    if (line.segments.size() > 1 && isName(line.segments.last()))  // «Методист    Леся ГОРОБЕЦЬ»: the post is no first name
        return std::max(name, line.text.size() - foldSpaces(line.segments.last()).size());
    const bool hasGap = line.segments.size() > 1 && nameAtEnd(line.segments.last()) == 0;
    const bool isAlone = name == 0;
    // «… Кузьміну О.Л.» ends a sentence; a signature without a gap has its initials first or its surname in capitals.
    if (!hasGap && !isAlone && line.text.endsWith(u'.'))
        return -1;
    const QString before = line.text.left(name).trimmed();
    const QString first = comparisonKey(before.section(u' ', 0, 0));
    if (!hasGap && !isAlone && (isInfinitive(first) || endsSentence(before) || before.contains(u'(')))
        return -1;
    return name;
}

bool isPositionLine(const Line& line)
{
    return line.text.size() < kLongestLine && !endsSentence(line.text) && !labelOf(line) && performersCaption(line.text) == 0
        && deadlineCaption(line.text) == 0 && !isInfinitive(comparisonKey(line.text.section(u' ', 0, 0)))
        && !parseDeadline(line.text, Language::Ukrainian, QDate()).isValue();
}

QString joined(const QStringList& lines)
{
    QString text = foldSpaces(lines.join(u' '));
    while (text.endsWith(u',') || text.endsWith(u':'))
        text.chop(1);
    return text.trimmed();
}

qsizetype lastLabelled(const QList<Line>& lines, qsizetype body)
{
    for (qsizetype at = lines.size() - 1; at >= body; --at) {
        if (labelOf(lines.at(at)))
            return at;
    }
    return body - 1;
}

/// The first line of the positions that lead to the name at `name`, not before `floor`.
qsizetype positionStart(const QList<Line>& lines, qsizetype name, qsizetype floor)
{
    qsizetype start = name;
    for (int count = 0; start > floor && count < kMostPositionLines && isPositionLine(lines.at(start - 1)); ++count)
        --start;
    return start;
}

void keepApart(const QList<Line>& lines, qsizetype from, Decision& decision, Findings& findings)
{
    for (qsizetype at = from; at < lines.size(); ++at) {
        const Line& line = lines.at(at);
        findings.append({.kind = FindingKind::KeptApart, .line = line.number, .excerpt = line.text});
        if (line.key.startsWith(u"вик") || line.key.startsWith(u"исп"))
            decision.executor = line.text;
        else
            decision.acquainted.append(line.text);
    }
}

}  // namespace

qsizetype recognizeSignatures(const QList<Line>& lines, qsizetype body, Decision& decision, Findings& findings)
{
    const qsizetype floor = std::max(lastLabelled(lines, body) + 1, body);
    qsizetype clausesEnd = lines.size();
    qsizetype previous = -1;
    for (qsizetype at = floor; at < lines.size(); ++at) {
        if (previous >= 0 && opensServiceLine(lines.at(at).key))
            break;
        const qsizetype name = signatureName(lines.at(at));
        if (name < 0)
            continue;
        const qsizetype start = positionStart(lines, at, previous < 0 ? floor : previous + 1);
        QStringList position;
        for (qsizetype line = start; line < at; ++line)
            position.append(lines.at(line).text);
        position.append(lines.at(at).text.left(name));
        decision.signatures.append({.position = joined(position), .name = foldSpaces(lines.at(at).text.mid(name))});
        if (previous < 0)
            clausesEnd = start;
        previous = at;
    }
    if (previous >= 0) {
        // «Співголови:» over several signatures
        const bool hasHeading = clausesEnd > floor && lines.at(clausesEnd - 1).text.endsWith(u':') && lines.at(clausesEnd - 1).text.size() < 60;
        if (hasHeading) {
            --clausesEnd;
            decision.signatures.first().heading = lines.at(clausesEnd).text;
        }
        keepApart(lines, previous + 1, decision, findings);
        return clausesEnd;
    }
    for (qsizetype at = floor; at < lines.size(); ++at) {
        if (opensServiceLine(lines.at(at).key) && performersCaption(lines.at(at).text) == 0) {
            keepApart(lines, at, decision, findings);
            return at;
        }
    }
    return clausesEnd;
}

}  // namespace decretum::recognition
