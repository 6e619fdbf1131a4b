// SPDX-License-Identifier: MIT
#pragma once

#include "edit/decision_document.h"

#include <QRandomGenerator>

namespace decretum::test {

/// Every clause of the decision's own tree and of its attachments, in printed order.
inline QList<ClauseId> allClauses(const Decision& decision)
{
    QList<ClauseId> ids;
    const std::function<void(const QList<Clause>&)> add = [&](const QList<Clause>& clauses) {
        for (const Clause& clause : clauses) {
            ids.append(clause.id);
            add(clause.children);
        }
    };
    for (const ClauseList& list : outermostLists(decision))
        add(*clausesIn(decision, list));
    return ids;
}

/// Does what a user's hands might do, the same for the same seed.
class RandomEdits {
public:
    RandomEdits(DecisionDocument& document, quint32 seed) : m_document(document), m_random(seed) {}

    void next()
    {
        const QList<ClauseId> ids = allClauses(m_document.decision());
        if (ids.isEmpty() || below(5) == 0)
            editHead();
        else
            editClause(ids.at(below(static_cast<int>(ids.size()))));
        if (below(3) == 0)
            m_document.endBurst();
    }

private:
    int below(int limit) { return m_random.bounded(limit); }
    QString word()
    {
        static const QStringList words{QStringLiteral("школа"), QStringLiteral("до 01.09.2022"), QStringLiteral("«Мрія»"), QStringLiteral("Гай А.Б."),
            QStringLiteral("№ 7"), QString()};
        return words.at(below(static_cast<int>(words.size())));
    }

    /// A stretch of the text replaced, as typing, deleting and pasting do.
    RichText edited(const RichText& text)
    {
        const qsizetype size = text.plain().size();
        const qsizetype start = size > 0 ? below(static_cast<int>(size)) : 0;
        return text.mid(0, start) + RichText(word()) + text.mid(std::min(size, start + below(6)));
    }

    void editHead()
    {
        switch (below(9)) {
        case 0: m_document.setSubject(m_document.decision().subject + word()); break;
        case 1: m_document.setNumber(word()); break;
        case 2: m_document.setDate(QDate(2020, 1, 1).addDays(below(900))); break;
        case 3: m_document.setDateVerbal(below(2) == 0); break;
        case 4: m_document.setPreamble(edited(m_document.decision().preamble)); break;
        case 5: m_document.setLetterhead({word(), word()}); break;
        case 6: m_document.setSignatures({Signature{.position = word(), .name = word()}}); break;
        case 7: m_document.renumber(); break;
        default: m_document.insertClause({.list = {}, .row = 0}, Clause{.text = RichText(word())});
        }
    }

    void editClause(ClauseId id)
    {
        const Clause& clause = *m_document.clause(id);
        switch (below(12)) {
        case 0:
        case 1:
        case 2: m_document.setClauseText(id, edited(clause.text)); break;
        case 3: m_document.splitClause(id, below(static_cast<int>(clause.text.plain().size()) + 1)); break;
        case 4: m_document.joinWithPrevious(id); break;
        case 5: m_document.nest(id); break;
        case 6: m_document.lift(id); break;
        case 7: m_document.moveUp(id); break;
        case 8: m_document.moveDown(id); break;
        case 9: m_document.removeClause(id); break;
        case 10: m_document.setDeadline(id, below(3), word()); break;
        default: m_document.setAddressee(id, word());
        }
    }

    DecisionDocument& m_document;
    QRandomGenerator m_random;
};

}  // namespace decretum::test
