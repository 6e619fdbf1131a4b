// SPDX-License-Identifier: MIT
#include "recognize/recognize.h"

#include "model/clause_labels.h"
#include "recognize/annexes.h"
#include "recognize/approval.h"
#include "recognize/citations.h"
#include "recognize/clause_tree.h"
#include "recognize/head.h"
#include "recognize/lexicon.h"
#include "recognize/line_parts.h"
#include "recognize/paper.h"
#include "recognize/signatures.h"

#include <QRegularExpression>

namespace decretum {

namespace {

using namespace recognition;

Language languageOf(const QList<Line>& lines, const Document& document, const RecognizeOptions& options)
{
    if (options.language)
        return *options.language;
    static const QRegularExpression quoted(QStringLiteral("«[^«»]*»|\"[^\"]*\""));  // titles may be in the other language
    QString text;
    for (const Line& line : lines)
        text += QString(line.text).remove(quoted) + u' ';
    if (const auto detected = detectLanguage(text))
        return *detected;
    return languageFromTag(document.metadata.language).value_or(Language::Ukrainian);
}

void addAnnexes(Decision& decision)
{
    QStringList known;
    const auto add = [&](const QString& text) {
        for (const QString& number : findAnnexes(text)) {
            if (known.contains(number))
                continue;
            known.append(number);
            decision.attachments.append(Attachment{.number = number});
        }
    };
    forEachClause(decision.clauses, [&add](const Clause& clause, int) { add(clause.text.plain()); });
}

/// The lines of one number counted.
QList<Line> withParts(QList<Line> lines)
{
    for (qsizetype at = 1; at < lines.size(); ++at) {
        if (lines.at(at).number == lines.at(at - 1).number)
            lines[at].part = lines.at(at - 1).part + 1;
    }
    return lines;
}

/// Lines of one decision, with what each is.
struct Part {
    QList<Line> lines{};
    QList<ReadLine> roles{};

    void add(const Line& line, const ReadLine& role)
    {
        lines.append(line);
        roles.append(role);
    }
    /// Roles that were read closer, for those lines that have had one of these.
    void take(const QList<ReadLine>& closer, LineRole first, LineRole last)
    {
        qsizetype next = 0;
        for (ReadLine& role : roles) {
            if (role.role >= first && role.role <= last)
                role = closer.at(next++);
        }
    }
    Part of(LineRole first, LineRole last) const
    {
        Part part;
        for (qsizetype at = 0; at < lines.size(); ++at) {
            if (roles.at(at).role >= first && roles.at(at).role <= last)
                part.add(lines.at(at), roles.at(at));
        }
        return part;
    }
};

/// Whether the facts that stand there go before the type, the subject or the preamble of a document.
bool opensHead(const QList<ReadLine>& roles, qsizetype at)
{
    while (at < roles.size() && roles.at(at).role == LineRole::Facts)
        ++at;
    return at < roles.size() && roles.at(at).role < LineRole::Position && roles.at(at).role != LineRole::Facts;
}

/// Several documents in one file: a head behind a close begins the next.
QList<Part> partsOf(const QList<Line>& lines, const QList<ReadLine>& roles)
{
    QList<Part> parts;
    LineRole above = LineRole::Annex;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const LineRole role = roles.at(at).role;
        // a day, number and place below the signature, as under a decree
        const bool isBelowName = role == LineRole::Facts && (above == LineRole::Signature || above == LineRole::Facts) && !opensHead(roles, at);
        if (at == 0 || (above >= LineRole::Clause && role < LineRole::Clause && !isBelowName))
            parts.append(Part());
        parts.last().add(lines.at(at), roles.at(at));
        above = isBelowName ? LineRole::Signature : role;
    }
    return parts;
}

/// What a staff order rests on, its lines folded to one.
void readBasis(const Part& part, Decision& decision, Notes& notes)
{
    for (qsizetype at = 0; at < part.lines.size(); ++at) {
        const Line& line = part.lines.at(at);
        const qsizetype caption = at == 0 ? basisCaption(line.text) : 0;
        if (caption > 0)
            notes.findings.append({.kind = FindingKind::DebrisDropped, .line = line.number, .excerpt = line.text.left(caption)});
        const QString text = (line.label + QStringLiteral(" ") + line.text.mid(caption)).trimmed();
        if (!text.isEmpty())
            joinLine(decision.basis, text);
        notes.tell(QStringLiteral("/basis"), line, line.text, part.roles.at(at).certainty);
    }
}

Decision decisionOf(Part& part, Language language, Notes& notes)
{
    Decision decision;
    decision.language = language;
    const Part head = part.of(LineRole::Letterhead, LineRole::Formula);
    const Part clauses = part.of(LineRole::Clause, LineRole::Performers);
    const Part foot = part.of(LineRole::Position, LineRole::Service);
    Part annexes = part.of(LineRole::AnnexHead, LineRole::Annex);
    const auto has = [&part](LineRole role) { return !part.of(role, role).lines.isEmpty(); };
    const bool isOrdering = has(LineRole::Type) || has(LineRole::Formula);
    if (!isOrdering && (clauses.lines.isEmpty() || isPaper(part.lines))) {
        recognizePaper(part.lines, part.roles, decision, notes);
        return decision;
    }
    recognizeHead(head.lines, head.roles, decision, notes);
    decision.clauses = recognizeClauses(clauses.lines, clauses.roles, QStringLiteral("/clauses"), decision, decision.numbering, notes);
    decision.references = findCitations(decision.subject + QStringLiteral("\n") + decision.preamble.plain());
    addAnnexes(decision);
    readBasis(part.of(LineRole::Basis, LineRole::Basis), decision, notes);
    recognizeFoot(foot.lines, foot.roles, decision, notes);
    recognizeAnnexes(annexes.lines, annexes.roles, decision, notes);
    part.take(annexes.roles, LineRole::AnnexHead, LineRole::Annex);
    return decision;
}

}  // namespace

Recognized recognize(const Document& document, const RecognizeOptions& options)
{
    const LearnedScope scope(options.learned);
    Recognized result;
    const QList<Line> whole = readLines(document, result.findings);
    if (whole.isEmpty())
        return result;
    const Language language = languageOf(whole, document, options);
    QList<Line> lines = withParts(partLines(whole, language, result.findings));
    markApproval(lines);
    QList<Part> parts = partsOf(lines, readRoles(lines, language, options.told));
    for (Part& part : parts) {
        result.evidence.append(QList<Evidence>());
        Notes notes{result.findings, result.evidence.last()};
        result.decisions.append(decisionOf(part, language, notes));
        for (qsizetype at = 0; at < part.lines.size(); ++at) {
            const ReadLine& role = part.roles.at(at);
            result.source.append({.line = part.lines.at(at).number,
                .part = part.lines.at(at).part,
                .text = part.lines.at(at).text,
                .role = role.role,
                .certainty = role.certainty,
                .decision = static_cast<int>(result.decisions.size()) - 1});
        }
    }
    return result;
}

}  // namespace decretum
