// SPDX-License-Identifier: MIT
#include "recognize/recognize.h"

#include "model/clause_labels.h"
#include "recognize/citations.h"
#include "recognize/clause_tree.h"
#include "recognize/head.h"
#include "recognize/paper.h"
#include "recognize/signatures.h"

namespace decretum {

namespace {

using namespace recognition;

Language languageOf(const QList<Line>& lines, const Document& document, const RecognizeOptions& options)
{
    if (options.language)
        return *options.language;
    QString text;
    for (const Line& line : lines)
        text += line.text + u'\n';
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

}  // namespace

Recognized recognize(const Document& document, const RecognizeOptions& options)
{
    Recognized result;
    const QList<Line> lines = readLines(document, result.findings);
    if (lines.isEmpty())
        return result;
    Decision decision;
    decision.language = languageOf(lines, document, options);
    const qsizetype body = recognizeHead(lines, decision, result.findings);
    const qsizetype end = recognizeSignatures(lines, body, decision, result.findings);
    recognizeClauses(lines, body, end, decision, result.findings);
    if (decision.clauses.isEmpty() && decision.typeName.isEmpty() && decision.enactingFormula.isEmpty()) {
        recognizePaper(lines, decision, result.findings);
    } else {
        decision.references = findCitations(decision.subject + QStringLiteral("\n") + decision.preamble.plain());
        addAnnexes(decision);
    }
    result.decisions.append(decision);
    return result;
}

}  // namespace decretum
