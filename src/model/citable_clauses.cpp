// SPDX-License-Identifier: MIT
#include "model/citable_clauses.h"

#include "model/attachment_clauses.h"
#include "model/clause_labels.h"

namespace decretum {

namespace {

/// «2.1.» is cited as «2.1».
QString citedLabel(QString label)
{
    while (label.endsWith(u'.') || label.endsWith(u')'))
        label.chop(1);
    return label;
}

void addClauses(
    const QList<Clause>& clauses, const NumberingScheme& scheme, Language language, const Attachment* annex, QList<CitableClause>& citable)
{
    QList<CitedPlace> above;
    for (const LabelledClause& labelled : labelClauses(clauses, scheme, language)) {
        above.resize(std::min<qsizetype>(above.size(), labelled.depth));
        const std::optional<ParsedLabel> parsed = parseLabel(labelled.label, language);
        CitedPlace place = above.isEmpty() ? CitedPlace() : above.last();
        if (parsed && !parsed->numbers.isEmpty()) {
            place = {.label = citedLabel(labelled.label), .kind = parsed->kind};
            if (!above.isEmpty())
                place.top = above.first().label;
        }
        above.append(place);
        if (!labelled.clause->id.isNull())
            citable.append({.clause = labelled.clause, .annex = annex, .depth = labelled.depth, .label = citedLabel(labelled.label), .place = place});
    }
}

}  // namespace

QList<CitableClause> citableClauses(const Decision& decision)
{
    QList<CitableClause> citable;
    addClauses(decision.clauses, decision.numbering, decision.language, nullptr, citable);
    for (const Attachment& annex : decision.attachments)
        forEachList(annex, [&](const QList<Clause>& clauses) { addClauses(clauses, annex.numbering, decision.language, &annex, citable); });
    return citable;
}

}  // namespace decretum
