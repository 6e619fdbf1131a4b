// SPDX-License-Identifier: MIT
#include "app/import_facts.h"

#include "app/decision_text.h"
#include "app/fact_grounds.h"
#include "model/clause_labels.h"
#include "text/dates.h"

#include <QCoreApplication>

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

QString translated(const char* text)
{
    return QCoreApplication::translate("decretum", text);
}

QString at(const QString& pointer, qsizetype index)
{
    return pointer + u'/' + QString::number(index);
}

/// The decision as facts, their grounds yet unknown.
class FactLister {
public:
    FactLister(const Decision& decision, int index) : m_decision(decision), m_index(index) {}

    ImportFact list()
    {
        const QString number = m_decision.number.isEmpty() ? QString() : u" № "_s + m_decision.number;
        const QString type = m_decision.typeName.isEmpty() ? kindWord(m_decision.kind) : m_decision.typeName;
        ImportFact whole{
            .kind = ImportFact::Kind::Decision, .decision = m_index, .caption = type + number, .text = m_decision.subject, .children = headFacts()};
        if (!m_decision.clauses.isEmpty())
            whole.children.append(
                group(translated(QT_TRANSLATE_NOOP("decretum", "Clauses")), clauseFacts(m_decision.clauses, m_decision.numbering, u"/clauses"_s)));
        if (!m_decision.content.isEmpty())
            whole.children.append(group(translated(QT_TRANSLATE_NOOP("decretum", "Text")), paragraphs(m_decision.content, u"/content"_s)));
        whole.children += footFacts();
        for (qsizetype annex = 0; annex < m_decision.attachments.size(); ++annex)
            whole.children.append(annexFact(m_decision.attachments.at(annex), at(u"/attachments"_s, annex)));
        return whole;
    }

private:
    ImportFact fact(const QString& pointer, const char* caption, const QString& text) const
    {
        return {.decision = m_index, .pointer = pointer, .caption = translated(caption), .text = text};
    }

    ImportFact group(const QString& caption, const QList<ImportFact>& children) const
    {
        return {.kind = ImportFact::Kind::Group, .decision = m_index, .caption = caption, .children = children};
    }

    QList<ImportFact> headFacts() const
    {
        const QString date = m_decision.date.isValid() ? digitalDate(m_decision.date) : QString();
        QList<ImportFact> facts;
        const auto add = [&](const QString& pointer, const char* caption, const QString& text) {
            if (!text.isEmpty())
                facts.append(fact(pointer, caption, text));
        };
        add(u"/letterhead"_s, QT_TRANSLATE_NOOP("decretum", "Letterhead"), m_decision.letterhead.join(u" · "_s));
        add(u"/approval"_s, QT_TRANSLATE_NOOP("decretum", "Approval"), m_decision.approval.join(u" · "_s));
        add(u"/typeName"_s, QT_TRANSLATE_NOOP("decretum", "Type"), m_decision.typeName);
        add(u"/body"_s, QT_TRANSLATE_NOOP("decretum", "Issued by"), m_decision.body);
        add(u"/date"_s, QT_TRANSLATE_NOOP("decretum", "Date"), date);
        add(u"/number"_s, QT_TRANSLATE_NOOP("decretum", "Number"), m_decision.number);
        add(u"/place"_s, QT_TRANSLATE_NOOP("decretum", "Place"), m_decision.place);
        add(u"/subject"_s, QT_TRANSLATE_NOOP("decretum", "Subject"), m_decision.subject);
        add(u"/preamble"_s, QT_TRANSLATE_NOOP("decretum", "Preamble"), m_decision.preamble.plain());
        add(u"/enactingFormula"_s, QT_TRANSLATE_NOOP("decretum", "Formula"), m_decision.enactingFormula);
        return facts;
    }

    QList<ImportFact> clauseFacts(const QList<Clause>& clauses, const NumberingScheme& scheme, const QString& pointer) const
    {
        QList<ImportFact> facts;
        QHash<const Clause*, QString> labels;
        for (const LabelledClause& labelled : labelClauses(clauses, scheme, m_decision.language))
            labels.insert(labelled.clause, labelled.label);
        for (qsizetype index = 0; index < clauses.size(); ++index)
            facts.append(clauseFact(clauses.at(index), labels, at(pointer, index)));
        return facts;
    }

    ImportFact clauseFact(const Clause& clause, const QHash<const Clause*, QString>& labels, const QString& pointer) const
    {
        ImportFact fact{.kind = ImportFact::Kind::Clause,
            .decision = m_index,
            .pointer = pointer,
            .caption = labels.value(&clause),
            .text = clause.text.plain(),
            .chips = chipsOf(clause, pointer)};
        for (qsizetype child = 0; child < clause.children.size(); ++child)
            fact.children.append(clauseFact(clause.children.at(child), labels, at(pointer + u"/children"_s, child)));
        return fact;
    }

    static QList<ImportChip> chipsOf(const Clause& clause, const QString& pointer)
    {
        QList<ImportChip> chips;
        if (!clause.addressee.isEmpty())
            chips.append({.kind = ImportChip::Kind::Addressee, .pointer = pointer + u"/addressee"_s, .text = clause.addressee});
        for (qsizetype index = 0; index < clause.persons.size(); ++index)
            chips.append({.kind = ImportChip::Kind::Person, .pointer = at(pointer + u"/persons"_s, index), .text = clause.persons.at(index).name});
        for (qsizetype index = 0; index < clause.performers.size(); ++index) {
            if (clause.performers.at(index).text != clause.addressee)
                chips.append({.kind = ImportChip::Kind::Performer,
                    .pointer = at(pointer + u"/performers"_s, index),
                    .text = clause.performers.at(index).text});
        }
        for (qsizetype index = 0; index < clause.deadlines.size(); ++index)
            chips.append(
                {.kind = ImportChip::Kind::Deadline, .pointer = at(pointer + u"/deadlines"_s, index), .text = clause.deadlines.at(index).text});
        if (clause.isControl)
            chips.append(
                {.kind = ImportChip::Kind::Control, .pointer = pointer, .text = translated(QT_TRANSLATE_NOOP("decretum", "control of performance"))});
        return chips;
    }

    void addVisas(QList<ImportFact>& facts, const QList<Visa>& visas, const QString& pointer, const char* caption) const
    {
        for (qsizetype index = 0; index < visas.size(); ++index)
            facts.append(fact(at(pointer, index), caption, visas.at(index).position + u"  "_s + visas.at(index).name));
    }

    QList<ImportFact> footFacts() const
    {
        QList<ImportFact> facts;
        if (!m_decision.basis.isEmpty())
            facts.append(fact(u"/basis"_s, QT_TRANSLATE_NOOP("decretum", "Basis"), m_decision.basis));
        for (qsizetype index = 0; index < m_decision.signatures.size(); ++index) {
            const Signature& signature = m_decision.signatures.at(index);
            QStringList parts{signature.heading, signature.position, signature.name};
            parts.removeAll(QString());
            facts.append(fact(at(u"/signatures"_s, index), QT_TRANSLATE_NOOP("decretum", "Signature"), parts.join(u"  "_s)));
        }
        addVisas(facts, m_decision.agreements, u"/agreements"_s, QT_TRANSLATE_NOOP("decretum", "Agreement"));
        addVisas(facts, m_decision.visas, u"/visas"_s, QT_TRANSLATE_NOOP("decretum", "Visa"));
        if (!m_decision.executor.isEmpty())
            facts.append(fact(u"/executor"_s, QT_TRANSLATE_NOOP("decretum", "Executor"), m_decision.executor));
        for (qsizetype index = 0; index < m_decision.distribution.size(); ++index)
            facts.append(fact(at(u"/distribution"_s, index), QT_TRANSLATE_NOOP("decretum", "Copy to"), m_decision.distribution.at(index)));
        for (qsizetype index = 0; index < m_decision.acquainted.size(); ++index)
            facts.append(fact(at(u"/acquainted"_s, index), QT_TRANSLATE_NOOP("decretum", "Kept apart"), m_decision.acquainted.at(index)));
        return facts;
    }

    QList<ImportFact> paragraphs(const QList<FreeBlock>& blocks, const QString& pointer) const
    {
        QList<ImportFact> facts;
        for (qsizetype index = 0; index < blocks.size(); ++index) {
            ImportFact block{.kind = ImportFact::Kind::Paragraph, .decision = m_index, .pointer = at(pointer, index)};
            if (const auto* paragraph = std::get_if<FreeParagraph>(&blocks.at(index))) {
                block.caption = paragraph->label;
                block.text = paragraph->text.plain();
            } else if (const auto* table = std::get_if<FreeTable>(&blocks.at(index))) {
                QStringList cells;
                for (const RichText& cell : table->rows.value(0))
                    cells.append(cell.plain());
                block.text = cells.join(u" · "_s);
            } else {
                block.text = translated(QT_TRANSLATE_NOOP("decretum", "A picture"));
            }
            facts.append(block);
        }
        return facts;
    }

    ImportFact annexFact(const Attachment& annex, const QString& pointer) const
    {
        ImportFact whole = fact(pointer, QT_TRANSLATE_NOOP("decretum", "Annex"), QString());
        whole.caption = (whole.caption + u' ' + annex.number).trimmed();
        whole.text = annex.title;
        if (annex.content.index() == 0 && annex.title.isEmpty())
            whole.text = translated(QT_TRANSLATE_NOOP("decretum", "named in the text only"));
        if (const auto* tree = std::get_if<ClauseTree>(&annex.content))
            whole.children = clauseFacts(tree->clauses, annex.numbering, pointer + u"/clauses"_s);
        else if (const auto* plan = std::get_if<PlanOfMeasures>(&annex.content))
            whole.children = clauseFacts(plan->clauses, annex.numbering, pointer + u"/clauses"_s);
        else if (const auto* free = std::get_if<FreeContent>(&annex.content))
            whole.children = paragraphs(free->blocks, pointer + u"/content"_s);
        else if (const auto* persons = std::get_if<PersonList>(&annex.content))
            for (const Member& member : persons->members)
                whole.children.append({.kind = ImportFact::Kind::Paragraph, .decision = m_index, .text = member.name + u", "_s + member.position});
        else if (const auto* regulation = std::get_if<Regulation>(&annex.content))
            for (const RegulationSection& section : regulation->sections)
                whole.children.append(
                    group(section.label + u' ' + section.heading.plain(), clauseFacts(section.clauses, annex.numbering, QString())));
        return whole;
    }

    const Decision& m_decision;
    const int m_index;
};

}  // namespace

QList<ImportFact> importFacts(const Imported& imported, const QSet<SourcePlace>& told)
{
    QList<ImportFact> facts;
    for (int index = 0; index < imported.decisions.size(); ++index) {
        ImportFact whole = FactLister(imported.decisions.at(index), index).list();
        groundFacts(whole, imported, told);
        facts.append(whole);
    }
    return facts;
}

int countFacts(const QList<ImportFact>& facts)
{
    int count = 0;
    for (const ImportFact& fact : facts) {
        const bool isOne = fact.kind != ImportFact::Kind::Decision && fact.kind != ImportFact::Kind::Group;
        count += (isOne && !fact.text.isEmpty() ? 1 : 0) + static_cast<int>(fact.chips.size()) + countFacts(fact.children);
    }
    return count;
}

}  // namespace decretum
