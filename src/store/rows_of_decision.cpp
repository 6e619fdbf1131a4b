// SPDX-License-Identifier: MIT
#include "store/decision_rows.h"

#include "interchange/json_fragments.h"
#include "model/clause_labels.h"
#include "store/search_text.h"
#include "store/store_error.h"

#include <QSet>

namespace decretum {

namespace {

using namespace interchange;

/// Where a list of clauses hangs.
struct Owner {
    Value attachment{};
    Value section{};
};

class Taker {
public:
    explicit Taker(const Decision& decision) : m_decision(decision) {}

    Result<DecisionRows> take()
    {
        if (m_decision.id.isNull())
            return Error{.code = StoreError::IdMissing, .place = QStringLiteral("decision")};
        addLines(StoreTable::LetterheadLine, m_decision.letterhead);
        addLines(StoreTable::AcquaintedLine, m_decision.acquainted);
        addCitations(Value(), m_decision.references);
        addClauses(Owner{}, Value(), m_decision.clauses);
        for (qsizetype at = 0; at < m_decision.attachments.size(); ++at)
            addAttachment(at, m_decision.attachments.at(at));
        addSignatures();
        for (const SearchText& text : searchTextsOf(m_decision))
            m_rows[StoreTable::SearchText].append({text.part, text.words});
        addHead();
        if (m_error)
            return *m_error;
        return m_rows;
    }

private:
    void addHead()
    {
        const Decision& decision = m_decision;
        m_rows[StoreTable::Decision].append(
            {languageTag(decision.language), wordValue(decision.kind), wordValue(decision.life), textValue(decision.templateName),
                textValue(decision.typeName), textValue(decision.body), dayValue(decision.date), flagValue(decision.isDateVerbal),
                textValue(decision.number), textValue(decision.numberCaption), textValue(decision.place), textValue(decision.subject),
                textValue(decision.preamble.plain()), textValue(writeRuns(decision.preamble)), textValue(decision.enactingFormula),
                writeLevels(decision.numbering.levels), textValue(decision.executor), textValue(writeBlocks(decision.content)),
                textValue(writeForeign(decision.foreign)), textValue(writeRequisites(decision)), textValue(numberOrder(decision.number)),
                qint64{countClauses(decision.clauses)}, qint64{m_rows[StoreTable::Deadline].size()}, textValue(writePrint(decision.print))});
    }

    void addLines(StoreTable table, const QStringList& lines)
    {
        for (qint64 at = 0; at < lines.size(); ++at)
            m_rows[table].append({at, textValue(lines.at(at))});
    }

    void addSignatures()
    {
        qint64 at = 0;
        for (const Signature& signature : m_decision.signatures)
            m_rows[StoreTable::Signature].append({at++, textValue(signature.heading), textValue(signature.position), textValue(signature.name),
                idValue(signature.person), textValue(writeForeign(signature.foreign))});
        at = 0;
        for (const Visa& visa : m_decision.visas)
            m_rows[StoreTable::Visa].append({at++, textValue(visa.position), textValue(visa.name), dayValue(visa.date), textValue(visa.remark),
                textValue(writeForeign(visa.foreign))});
    }

    void addCitations(const Value& clause, const QList<Citation>& citations)
    {
        qint64 at = 0;
        for (const Citation& citation : citations)
            m_rows[StoreTable::Citation].append({clause, at++, textValue(citation.text), textValue(citation.type), dayValue(citation.date),
                textValue(citation.number), textValue(citation.title), textValue(citation.issuer), dayValue(citation.registrationDate),
                textValue(citation.registrationNumber), flagValue(citation.isAmended), textValue(writeForeign(citation.foreign))});
    }

    /// Notes an id that is missing or was seen before.
    void check(const QUuid& id, const QString& what)
    {
        if (m_error)
            return;
        if (id.isNull())
            m_error = Error{.code = StoreError::IdMissing, .place = what};
        else if (m_ids.contains(id))
            m_error = Error{.code = StoreError::IdTwice, .place = what + u' ' + id.toString(QUuid::WithoutBraces)};
        m_ids.insert(id);
    }

    void addClauses(const Owner& owner, const Value& parent, const QList<Clause>& clauses)
    {
        for (qint64 at = 0; at < clauses.size(); ++at) {
            const Clause& clause = clauses.at(at);
            check(clause.id.value, QStringLiteral("clause"));
            const Value id = idValue(clause.id);
            m_rows[StoreTable::Clause].append({id, owner.attachment, owner.section, parent, at, textOrNull(clause.printedLabel),
                textValue(clause.text.plain()), textValue(writeRuns(clause.text)), textValue(clause.addressee), flagValue(clause.isControl),
                textValue(clause.controlledBy), textValue(clause.childNumbering ? writeLevels({*clause.childNumbering}) : QString()),
                wordValue(clause.life.state), dayValue(clause.life.date), dayValue(clause.life.extendedTo), textValue(clause.life.ground),
                textValue(writeForeign(clause.life.foreign)), textValue(writeForeign(clause.foreign)), flagValue(clause.beginsPage)});
            addDuties(id, clause);
            addCitations(id, clause.references);
            addClauses(owner, id, clause.children);
        }
    }

    void addDuties(const Value& id, const Clause& clause)
    {
        qint64 at = 0;
        for (const PersonMention& person : clause.persons)
            m_rows[StoreTable::PersonMention].append({id, at++, textValue(person.name), textValue(person.position), wordValue(person.role),
                wordValue(person.duty), idValue(person.person), textValue(writeForeign(person.foreign))});
        at = 0;
        for (const Performer& performer : clause.performers)
            m_rows[StoreTable::Performer].append({id, at++, wordValue(performer.kind), wordValue(performer.duty), textValue(performer.text),
                textValue(writeForeign(performer.foreign))});
        at = 0;
        for (const Deadline& deadline : clause.deadlines)
            m_rows[StoreTable::Deadline].append({id, at++, textValue(deadline.text), wordValue(deadline.kind), dayValue(deadline.from),
                dayValue(deadline.to), textValue(deadline.rule), flagValue(deadline.isInline)});
    }

    void addAttachment(qint64 position, const Attachment& attachment)
    {
        check(attachment.id.value, QStringLiteral("attachment"));
        const Value id = idValue(attachment.id);
        Value kind;
        QString blocks;
        if (const auto* tree = std::get_if<ClauseTree>(&attachment.content)) {
            kind = QStringLiteral("clauses");
            addClauses(Owner{.attachment = id}, Value(), tree->clauses);
        } else if (const auto* plan = std::get_if<PlanOfMeasures>(&attachment.content)) {
            kind = QStringLiteral("plan");
            addClauses(Owner{.attachment = id}, Value(), plan->clauses);
        } else if (const auto* list = std::get_if<PersonList>(&attachment.content)) {
            kind = QStringLiteral("persons");
            addMembers(id, *list);
        } else if (const auto* regulation = std::get_if<Regulation>(&attachment.content)) {
            kind = QStringLiteral("regulation");
            addSections(id, *regulation);
        } else if (const auto* free = std::get_if<FreeContent>(&attachment.content)) {
            kind = QStringLiteral("free");
            blocks = writeBlocks(free->blocks);
        }
        m_rows[StoreTable::Attachment].append({id, position, textValue(attachment.title), textValue(attachment.number), kind, textValue(blocks),
            flagValue(attachment.isLandscape), writeLevels(attachment.numbering.levels), textValue(writeForeign(attachment.foreign))});
        addAttachmentLines(id, QStringLiteral("head"), attachment.headLines);
        addAttachmentLines(id, QStringLiteral("approval"), attachment.approvalLines);
    }

    void addAttachmentLines(const Value& attachment, const QString& part, const QStringList& lines)
    {
        for (qint64 at = 0; at < lines.size(); ++at)
            m_rows[StoreTable::AttachmentLine].append({attachment, part, at, textValue(lines.at(at))});
    }

    void addMembers(const Value& attachment, const PersonList& list)
    {
        qint64 at = 0;
        for (const Member& member : list.members)
            m_rows[StoreTable::AttachmentMember].append({attachment, at++, wordValue(member.role), textValue(member.name), textValue(member.position),
                idValue(member.person), textValue(writeForeign(member.foreign))});
    }

    void addSections(const Value& attachment, const Regulation& regulation)
    {
        qint64 at = 0;
        for (const RegulationSection& section : regulation.sections) {
            m_rows[StoreTable::RegulationSection].append({attachment, at, textValue(section.label), textValue(section.heading.plain()),
                textValue(writeRuns(section.heading)), textValue(writeForeign(section.foreign))});
            addClauses(Owner{.attachment = attachment, .section = at}, Value(), section.clauses);
            ++at;
        }
    }

    const Decision& m_decision;
    DecisionRows m_rows;
    QSet<QUuid> m_ids;
    std::optional<Error> m_error;
};

}  // namespace

Result<DecisionRows> rowsOf(const Decision& decision)
{
    return Taker(decision).take();
}

}  // namespace decretum
