// SPDX-License-Identifier: MIT
#include "app/fact_grounds.h"

#include "text/typography.h"

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

class Grounder {
public:
    Grounder(ImportFact& decision, const Imported& imported, const QSet<SourcePlace>& told)
        : m_decision(decision.decision), m_imported(imported), m_told(told)
    {
        index(decision);
        for (qsizetype at = 0; m_decision < imported.evidence.size() && at < imported.evidence.at(m_decision).size(); ++at) {
            const Evidence& evidence = imported.evidence.at(m_decision).at(at);  // of the list itself: a copy of it would not outlive the loop
            m_evidence[evidence.place()].append(&evidence);
        }
    }

    void ground()
    {
        for (const ReadSource& source : m_imported.source) {
            if (source.decision == m_decision)
                place(source);
        }
        for (const ReadSource* source : std::as_const(m_positions))
            give(m_last, *source, source->certainty);
    }

private:
    void index(ImportFact& fact)
    {
        if (!fact.pointer.isEmpty())
            m_grounds.insert(fact.pointer, &fact.ground);
        for (ImportChip& chip : fact.chips) {
            if (chip.kind != ImportChip::Kind::Control)
                m_grounds.insert(chip.pointer, &chip.ground);
            m_chips[fact.pointer].append(&chip);
        }
        if (fact.kind == ImportFact::Kind::Paragraph)
            m_paragraphs.append(&fact);
        if (fact.pointer.startsWith(u"/acquainted/") || fact.pointer == u"/executor")
            m_keptApart.append(&fact);
        for (ImportFact& child : fact.children)
            index(child);
    }

    void give(const QString& pointer, const ReadSource& source, int certainty)
    {
        if (FactGround* ground = groundOf(pointer))
            give(*ground, source, certainty);
    }

    void give(FactGround& ground, const ReadSource& source, int certainty) const
    {
        const bool isTold = m_told.contains(source.place());
        ground.certainty = std::min(ground.certainty, isTold ? 100 : std::min(source.certainty, certainty));
        ground.isTold = ground.isTold || isTold;
        if (!ground.places.contains(source.place()))
            ground.places.append(source.place());
    }

    /// The fact of the pointer, or the nearest above it: «/letterhead/2» is told by «/letterhead».
    FactGround* groundOf(QString pointer) const
    {
        while (!pointer.isEmpty()) {
            if (FactGround* ground = m_grounds.value(pointer))
                return ground;
            pointer.truncate(pointer.lastIndexOf(u'/'));
        }
        return nullptr;
    }

    void place(const ReadSource& source)
    {
        const QList<const Evidence*> told = m_evidence.value(source.place());
        for (const Evidence* evidence : told) {
            give(evidence->fact, source, evidence->certainty);
            if (evidence->fact.startsWith(u"/clauses") || evidence->fact.contains(u"/clauses/"))
                giveInlineChips(evidence->fact, source);
            m_last = evidence->fact;
        }
        if (source.role == LineRole::Position && told.isEmpty()) {
            m_positions.append(&source);  // of the signature below
            return;
        }
        if (m_last.startsWith(u"/signatures/")) {
            for (const ReadSource* position : std::exchange(m_positions, {}))
                give(m_last, *position, position->certainty);
        }
        if (told.isEmpty())
            placeByWords(source);
    }

    void giveInlineChips(const QString& pointer, const ReadSource& source)
    {
        for (ImportChip* chip : m_chips.value(pointer)) {
            if (holds(source, chip->text))
                give(chip->ground, source, source.certainty);
        }
    }

    /// A line without evidence of its own goes on with the fact above, or is one of the lines kept as they are.
    void placeByWords(const ReadSource& source)
    {
        if (source.role == LineRole::Service && placeAmong(m_keptApart, source))
            return;
        if (placeAmong(m_paragraphs, source))
            return;
        bool isOfChip = false;
        for (ImportChip* chip : m_chips.value(m_last)) {
            const bool isOfLine =
                source.role == LineRole::Deadline ? chip->kind == ImportChip::Kind::Deadline : chip->kind != ImportChip::Kind::Deadline;
            if (isOfLine && chip->kind != ImportChip::Kind::Control && chip->ground.places.isEmpty() && holds(source, chip->text)) {
                give(chip->ground, source, source.certainty);
                isOfChip = true;
            }
        }
        const bool isOfClause = source.role == LineRole::ClauseMore || !isOfChip;
        if (isOfClause)
            give(m_last, source, source.certainty);
        if (source.role == LineRole::ClauseMore)
            giveInlineChips(m_last, source);
    }

    /// Paragraphs stand in the source's order: each is found once.
    bool placeAmong(QList<ImportFact*>& facts, const ReadSource& source)
    {
        for (qsizetype at = 0; at < facts.size(); ++at) {
            if (facts.at(at)->text.isEmpty() || !holds(source, facts.at(at)->text))
                continue;
            give(facts.at(at)->ground, source, source.certainty);
            facts.removeAt(at);
            return true;
        }
        return false;
    }

    static bool holds(const ReadSource& source, const QString& words) { return comparisonKey(source.text).contains(comparisonKey(words)); }

    const int m_decision;
    const Imported& m_imported;
    const QSet<SourcePlace>& m_told;
    QHash<QString, FactGround*> m_grounds;
    QHash<QString, QList<ImportChip*>> m_chips;
    QList<ImportFact*> m_paragraphs;
    QList<ImportFact*> m_keptApart;
    QHash<SourcePlace, QList<const Evidence*>> m_evidence;
    QList<const ReadSource*> m_positions;
    QString m_last;
};

}  // namespace

void groundFacts(ImportFact& decision, const Imported& imported, const QSet<SourcePlace>& told)
{
    Grounder(decision, imported, told).ground();
}

}  // namespace decretum
