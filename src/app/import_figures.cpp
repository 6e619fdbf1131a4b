// SPDX-License-Identifier: MIT
#include "app/import_figures.h"

#include "model/clause_labels.h"

namespace decretum {

namespace {

bool wantsLook(FindingKind kind)
{
    return kind == FindingKind::Doubtful || kind == FindingKind::NotUnderstood || kind == FindingKind::LimitReached
        || kind == FindingKind::DataNotTrusted;
}

}  // namespace

ImportFigures figuresOf(const Imported& imported)
{
    ImportFigures figures{.decisions = static_cast<int>(imported.decisions.size())};
    const auto lookAt = [&figures](int line) {
        figures.wantsLook = true;
        if (line > 0 && !figures.lines.contains(line))
            figures.lines.append(line);
    };
    for (const Decision& decision : imported.decisions)
        forEachClause(decision.clauses, [&figures](const Clause&, int) { ++figures.clauses; });
    for (const QList<Evidence>& facts : imported.evidence) {
        for (const Evidence& fact : facts) {
            if (fact.certainty >= kDoubtful)
                continue;
            ++figures.doubtful;
            lookAt(fact.line);
        }
    }
    for (const Finding& finding : imported.findings) {
        if (wantsLook(finding.kind))
            lookAt(finding.line);
    }
    std::sort(figures.lines.begin(), figures.lines.end());
    return figures;
}

}  // namespace decretum
