// SPDX-License-Identifier: MIT
#include "cli/batch_summary.h"

#include "cli/command_line.h"

#include <QCoreApplication>

#include <cstdio>

namespace decretum {

namespace {

QString said(const char* text)
{
    return QCoreApplication::translate("decretum", text);
}

/// «4, 7, 12 …»
QString listed(const QList<int>& lines)
{
    constexpr qsizetype kMost = 8;
    QStringList numbers;
    for (const int line : lines.first(std::min(kMost, lines.size())))
        numbers.append(QString::number(line));
    return numbers.join(QStringLiteral(", ")) + (lines.size() > kMost ? QStringLiteral(" …") : QString());
}

bool isWithoutClauses(const FileOutcome& outcome)
{
    return outcome.figures.decisions > 0 && outcome.figures.clauses == 0;
}

bool wantsLook(const FileOutcome& outcome)
{
    return outcome.failures.isEmpty() && (outcome.figures.wantsLook || isWithoutClauses(outcome));
}

QString lookLine(const FileOutcome& outcome)
{
    QStringList reasons;
    if (isWithoutClauses(outcome))
        reasons.append(said(QT_TRANSLATE_NOOP("decretum", "no clauses were found")));
    if (outcome.figures.doubtful > 0)
        reasons.append(said(QT_TRANSLATE_NOOP("decretum", "doubtful facts: %1")).arg(outcome.figures.doubtful));
    if (!outcome.figures.lines.isEmpty())
        reasons.append(said(QT_TRANSLATE_NOOP("decretum", "lines: %1")).arg(listed(outcome.figures.lines)));
    const QString what = said(QT_TRANSLATE_NOOP("decretum", "look at it"));
    return outcome.file + QStringLiteral(": ") + what + (reasons.isEmpty() ? QString() : QStringLiteral("; ") + reasons.join(QStringLiteral("; ")));
}

struct Totals {
    int decisions = 0;
    int clauses = 0;
    int doubtful = 0;
    int looks = 0;
    int failed = 0;
    int known = 0;
};

QString figuresLine(const Totals& totals, size_t files, qsizetype skipped)
{
    QStringList figures;
    const auto add = [&figures](const char* text, qint64 count) { figures.append(said(text).arg(count)); };
    add(QT_TRANSLATE_NOOP("decretum", "files: %1"), static_cast<qint64>(files));
    add(QT_TRANSLATE_NOOP("decretum", "decisions: %1"), totals.decisions);
    add(QT_TRANSLATE_NOOP("decretum", "clauses: %1"), totals.clauses);
    add(QT_TRANSLATE_NOOP("decretum", "doubtful facts: %1"), totals.doubtful);
    add(QT_TRANSLATE_NOOP("decretum", "to look at: %1"), totals.looks);
    add(QT_TRANSLATE_NOOP("decretum", "failed: %1"), totals.failed);
    if (totals.known > 0)
        add(QT_TRANSLATE_NOOP("decretum", "known before: %1"), totals.known);
    add(QT_TRANSLATE_NOOP("decretum", "skipped: %1"), skipped);
    return figures.join(QStringLiteral(", "));
}

}  // namespace

bool wantsSummary(const DocumentPaths& paths)
{
    return paths.hasFolders || paths.documents.size() > 1;
}

void saySummary(const std::vector<FileOutcome>& outcomes, qsizetype skipped)
{
    QStringList looks;
    QStringList failures;
    Totals totals;
    for (const FileOutcome& outcome : outcomes) {
        if (wantsLook(outcome))
            looks.append(lookLine(outcome));
        failures += outcome.failures;
        totals.failed += outcome.failures.isEmpty() ? 0 : 1;
        totals.known += outcome.wasKnown ? 1 : 0;
        totals.decisions += outcome.figures.decisions;
        totals.clauses += outcome.figures.clauses;
        totals.doubtful += outcome.figures.doubtful;
    }
    totals.looks = static_cast<int>(looks.size());
    std::fflush(stdout);  // what was printed of each stands before what is said of all
    for (const QString& line : looks + failures + QStringList{figuresLine(totals, outcomes.size(), skipped)})
        sayError(line);
}

int exitCodeOf(const std::vector<FileOutcome>& outcomes)
{
    const auto isDone = [](const FileOutcome& outcome) { return outcome.failures.isEmpty(); };
    return std::all_of(outcomes.begin(), outcomes.end(), isDone) ? 0 : 1;
}

}  // namespace decretum
