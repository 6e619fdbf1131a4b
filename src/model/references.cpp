// SPDX-License-Identifier: MIT
#include "model/attachment_clauses.h"
#include "model/citable_clauses.h"
#include "model/clause_labels.h"
#include "text/dates.h"

#include <QHash>

namespace decretum {

namespace {

QString factText(const Decision& decision, DocumentFact fact)
{
    switch (fact) {
    case DocumentFact::Subject: return decision.subject;
    case DocumentFact::Date: return decision.isDateVerbal ? verbalDate(decision.date, decision.language) : digitalDate(decision.date);
    case DocumentFact::Number: return decision.number;
    case DocumentFact::Body: return decision.body;
    case DocumentFact::Place: return decision.place;
    }
    Q_UNREACHABLE();
}

class Refresher {
public:
    Refresher(const Decision& decision, const DirectoryText& directory) : m_decision(decision), m_directory(directory)
    {
        for (const CitableClause& clause : citableClauses(decision)) {
            m_labels.insert(clause.clause->id, clause.label);
            m_places.insert(clause.clause->id, clause.place);
        }
        for (const Attachment& attachment : decision.attachments)
            m_attachments.insert(attachment.id, attachment.number);
    }

    void refresh(RichText& text) const
    {
        if (text.isPlain())
            return;
        QList<RichRun> runs = text.runs();
        for (RichRun& run : runs) {
            if (run.reference)
                run.text = current(*run.reference).value_or(run.text);
        }
        text = RichText(runs);
    }

    void refresh(QList<Clause>& clauses) const
    {
        forEachClause(clauses, [this](Clause& clause, int) { refresh(clause.text); });
    }

    void refresh(QList<FreeBlock>& blocks) const
    {
        for (FreeBlock& block : blocks) {
            if (auto* paragraph = std::get_if<FreeParagraph>(&block)) {
                refresh(paragraph->text);
            } else if (auto* table = std::get_if<FreeTable>(&block)) {
                for (QList<RichText>& row : table->rows) {
                    for (RichText& cell : row)
                        refresh(cell);
                }
            }
        }
    }

    void refresh(Attachment& attachment) const
    {
        forEachList(attachment, [this](QList<Clause>& clauses) { refresh(clauses); });
        if (auto* regulation = std::get_if<Regulation>(&attachment.content)) {
            for (RegulationSection& section : regulation->sections)
                refresh(section.heading);
        }
        if (auto* free = std::get_if<FreeContent>(&attachment.content))
            refresh(free->blocks);
    }

private:
    std::optional<QString> current(const ClauseReference& reference) const
    {
        const auto label = m_labels.find(reference.clause);
        if (label == m_labels.end())
            return std::nullopt;
        if (!reference.words)
            return *label;
        const QString words = citationWords(m_places.value(reference.clause), *reference.words, m_decision.language);
        return words.isEmpty() ? std::nullopt : std::optional(words);
    }

    /// None where what it refers to is gone, or comes from the directory: then the last text stays.
    std::optional<QString> current(const LiveReference& reference) const
    {
        if (const auto* clause = std::get_if<ClauseReference>(&reference))
            return current(*clause);
        if (const auto* attachment = std::get_if<AttachmentReference>(&reference)) {
            const auto number = m_attachments.find(attachment->attachment);
            return number == m_attachments.end() ? std::nullopt : std::optional(*number);
        }
        if (const auto* fact = std::get_if<FactReference>(&reference))
            return factText(m_decision, fact->fact);
        return m_directory ? m_directory(reference) : std::nullopt;
    }

    const Decision& m_decision;
    const DirectoryText& m_directory;
    QHash<ClauseId, QString> m_labels;
    QHash<ClauseId, CitedPlace> m_places;
    QHash<AttachmentId, QString> m_attachments;
};

void assignClauseIds(QList<Clause>& clauses, IdSource& ids)
{
    forEachClause(clauses, [&ids](Clause& clause, int) {
        if (clause.id.isNull())
            clause.id = ClauseId(ids.next());
    });
}

}  // namespace

void refreshReferences(Decision& decision, const DirectoryText& directory)
{
    const Decision before = decision;
    const Refresher refresher(before, directory);
    refresher.refresh(decision.preamble);
    refresher.refresh(decision.clauses);
    refresher.refresh(decision.content);
    for (Attachment& attachment : decision.attachments)
        refresher.refresh(attachment);
}

void assignIds(Decision& decision, IdSource& ids)
{
    if (decision.id.isNull())
        decision.id = DecisionId(ids.next());
    assignClauseIds(decision.clauses, ids);
    for (Attachment& attachment : decision.attachments) {
        if (attachment.id.isNull())
            attachment.id = AttachmentId(ids.next());
        forEachList(attachment, [&ids](QList<Clause>& clauses) { assignClauseIds(clauses, ids); });
    }
}

}  // namespace decretum
