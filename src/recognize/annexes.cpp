// SPDX-License-Identifier: MIT
#include "recognize/annexes.h"

#include "recognize/clause_tree.h"
#include "recognize/clause_words.h"
#include "recognize/facts.h"
#include "recognize/lexicon.h"
#include "recognize/line_label.h"
#include "text/typography.h"

#include <QRegularExpression>

namespace decretum::recognition {

namespace {

using namespace Qt::Literals::StringLiterals;

/// One annex: what stands above its content, and the content.
struct Sheet {
    QList<Line> head{};
    QList<Line> body{};
    qsizetype bodyStart = 0;  ///< Among the lines of all annexes.
};

QList<Sheet> sheetsOf(const QList<Line>& lines, const QList<ReadLine>& roles)
{
    QList<Sheet> sheets;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const bool isHead = roles.at(at).role == LineRole::AnnexHead;
        if (sheets.isEmpty() || (isHead && !sheets.last().body.isEmpty()))
            sheets.append(Sheet());
        if (isHead) {
            sheets.last().head.append(lines.at(at));
        } else {
            sheets.last().bodyStart = sheets.last().body.isEmpty() ? at : sheets.last().bodyStart;
            sheets.last().body.append(lines.at(at));
        }
    }
    return sheets;
}

QString numberOf(const QList<Line>& head)
{
    static const QRegularExpression number(QStringLiteral("^\\S+\\s*(?:№|N)?\\s*(\\d+)"));
    for (const Line& line : head) {
        if (wordsAtStart(line.key, WordList::AnnexOpeners) == 0)
            continue;
        if (const auto match = number.match(line.text); match.hasMatch())
            return match.captured(1);
    }
    return {};
}

/// «№ з/п   Предмет   Дата»: what stands over the columns of a table, which a web page may have lost.
bool isTableHead(const Line& line)
{
    if (!line.text.startsWith(u'№'))
        return false;
    const QStringView behind = QStringView(line.text).sliced(1).trimmed();
    return std::max(line.cells.size(), line.segments.size()) > 2 || (!behind.isEmpty() && behind.front().isLetter());
}

/// How many of the first lines are the title: «ПЛАН», «заходів щодо …».
qsizetype titleLines(const QList<Line>& body)
{
    constexpr qsizetype kMostLines = 6;
    qsizetype count = 0;
    while (count < std::min(kMostLines, body.size())) {
        const Line& line = body.at(count);
        const bool isText = line.text.size() > kLongLine || labelOf(line) || line.isTableRow || isTableHead(line) || line.text.endsWith(u'.')
            || line.text.endsWith(u':');
        const bool goesOn = count == 0 || !line.afterBlank || line.text.front().isLower() || line.place == Line::Place::Centre;
        if (isText || !goesOn)
            break;
        ++count;
    }
    return count < body.size() ? count : 0;
}

bool isMeasures(const QList<Line>& body)
{
    const auto labels = std::count_if(body.begin(), body.end(), [](const Line& line) {
        const auto label = labelOf(line);
        return label && label->parsed.kind != LevelFormat::Kind::Dash;
    });
    const auto facts = std::count_if(body.begin(), body.end(), [](const Line& line) {
        return line.sure == LineRole::Deadline || line.sure == LineRole::Performers || deadlineCaption(line.text) > 0
            || performersCaption(line.text) > 0;
    });
    return labels > 1 && facts > 0;
}

/// Lines of measures as a reading of clauses would have them.
QList<ReadLine> rolesOfMeasures(const QList<Line>& body, const Decision& decision)
{
    QList<ReadLine> roles;
    for (const Line& line : body) {
        ReadLine role{.role = LineRole::ClauseMore};
        const qsizetype caption = deadlineCaption(line.text);
        if (line.sure)
            role.role = *line.sure;
        else if (!labelOf(line) && performersCaption(line.text) > 0)
            role.role = LineRole::Performers;
        else if (!labelOf(line) && !deadlinesOnLine(line.text.mid(caption), caption > 0, decision).isEmpty())
            role.role = LineRole::Deadline;
        else if (line.afterBlank || labelOf(line))
            role.role = LineRole::Clause;
        roles.append(role);
    }
    return roles;
}

FreeContent freeContent(const QList<Line>& body)
{
    FreeContent content;
    QList<QList<RichText>> rows;
    const auto closeTable = [&] {
        if (!rows.isEmpty())
            content.blocks.append(FreeTable{.rows = rows});
        rows.clear();
    };
    for (const Line& line : body) {
        if (line.isTableRow) {
            QList<RichText> row;
            for (const QString& cell : line.cells)
                row.append(RichText(cell));
            rows.append(row);
            continue;
        }
        closeTable();
        const auto label = labelOf(line);
        const bool isCentred = line.place == Line::Place::Centre;
        content.blocks.append(FreeParagraph{.text = RichText(label ? line.text.mid(label->textStart).trimmed() : line.text),
            .place = isCentred ? FreeParagraph::Place::Centre : FreeParagraph::Place::Justified,
            .label = label ? label->label : QString()});
    }
    closeTable();
    return content;
}

Attachment attachmentOf(const Sheet& sheet, QList<ReadLine>& roles, const QString& pointer, const Decision& decision, Notes& notes)
{
    Attachment annex{.number = numberOf(sheet.head)};
    for (const Line& line : sheet.head) {
        const bool isApproval = annex.headLines.isEmpty() && wordsAtStart(line.key, WordList::AnnexOpeners) == 0;
        (isApproval ? annex.approvalLines : annex.headLines).append(line.text);
        notes.tell(pointer, line, line.text, 100);
    }
    const qsizetype title = titleLines(sheet.body);
    for (const Line& line : sheet.body.first(title)) {
        joinLine(annex.title, line.text);
        notes.tell(pointer + u"/title"_s, line, line.text, 100);
    }
    const QList<Line> body = sheet.body.sliced(title);
    for (const Line& line : body)
        notes.tell(pointer, line, line.text, 100);
    if (body.isEmpty())
        return annex;
    if (isMeasures(body)) {
        PlanOfMeasures measures;
        const QList<ReadLine> read = rolesOfMeasures(body, decision);
        for (qsizetype at = 0; at < read.size(); ++at)
            roles[sheet.bodyStart + title + at].role = read.at(at).role;
        measures.clauses = recognizeClauses(body, read, pointer + u"/clauses"_s, decision, annex.numbering, notes);
        annex.content = measures;
    } else {
        annex.content = freeContent(body);
    }
    return annex;
}

}  // namespace

void recognizeAnnexes(const QList<Line>& lines, QList<ReadLine>& roles, Decision& decision, Notes& notes)
{
    for (const Sheet& sheet : sheetsOf(lines, roles)) {
        const QString number = numberOf(sheet.head);
        auto named = std::find_if(decision.attachments.begin(), decision.attachments.end(),
            [&number](const Attachment& annex) { return annex.number == number && annex.content.index() == 0; });
        if (named == decision.attachments.end() && decision.attachments.size() == 1 && decision.attachments.first().content.index() == 0)
            named = decision.attachments.begin();
        const qsizetype place = named - decision.attachments.begin();
        const Attachment annex = attachmentOf(sheet, roles, u"/attachments/"_s + QString::number(place), decision, notes);
        if (named != decision.attachments.end())
            *named = annex;
        else
            decision.attachments.append(annex);
    }
}

}  // namespace decretum::recognition
