// SPDX-License-Identifier: MIT
#pragma once

#include "base/sources.h"
#include "edit/clause_lists.h"
#include "model/clause_following.h"
#include "model/clause_labels.h"

#include <QHash>
#include <QObject>
#include <QTimer>
#include <QUndoStack>

namespace decretum {

/// What of the decision, clauses aside, an edit changed.
enum class HeadField : quint8 {
    Kind,
    Language,
    Template,
    Letterhead,
    TypeName,
    Body,
    Date,
    DateForm,
    Number,
    NumberCaption,
    Place,
    Subject,
    Preamble,
    EnactingFormula,
    References,
    Signatures,
    Visas,
    Executor,
    Approval,
    Basis,
    Distribution,
    Acquainted,
    Content,
    Life,
    Attachments,
    Print,  ///< Decision::print
};

/// What of a clause an edit changed.
enum class ClauseField : quint8 { Label, Words, Life, Page };

/// The open decision. Every change goes through it, as a command that can be undone without limit; whoever shows the decision
/// reads from here and listens.
///
/// Typing in one place merges to one step until a pause or endBurst(). Live references are reprinted with every change that moves what
/// they refer to. A document that is read-only takes no edit.
class DecisionDocument final : public QObject {
    Q_OBJECT

public:
    /// Gives an id to everything that has none. `ids` must outlive the document.
    DecisionDocument(Decision decision, IdSource& ids, QObject* parent = nullptr);

    const Decision& decision() const { return m_decision; }
    QUndoStack& undoStack() { return m_stack; }
    bool isReadOnly() const { return m_isReadOnly; }
    /// Who prints references to persons and posts, until the decision is registered: from then on its text is fixed.
    void setDirectory(const DirectoryText& directory);
    const DirectoryText& directory() const { return m_directory; }  ///< Empty: nobody does.
    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }
    /// After this pause in typing a new step begins, and burstEnded() is emitted.
    void setPause(int pauseMs) { m_pause.setInterval(pauseMs); }

    const Clause* clause(ClauseId id) const { return findClause(m_decision, id); }
    std::optional<ClausePlace> place(ClauseId id) const { return placeOf(m_decision, id); }
    /// The label that the clause prints; empty: none.
    QString label(ClauseId id) const;

    // The head and the foot.
    void setTypeName(const QString& text);
    void setBody(const QString& text);
    void setNumber(const QString& text);
    void setNumberCaption(const QString& text);
    void setPlace(const QString& text);
    void setSubject(const QString& text);
    void setEnactingFormula(const QString& text);
    void setExecutor(const QString& text);
    void setTemplate(const QString& name);
    void setPreamble(const RichText& text);
    void setLetterhead(const QStringList& lines);
    void setAcquainted(const QStringList& lines);
    void setApproval(const QStringList& lines);
    void setBasis(const QString& text);
    void setDistribution(const QStringList& lines);
    void setDate(QDate date);
    void setDateVerbal(bool isVerbal);
    void setKind(DecisionKind kind);
    void setLanguage(Language language);
    void setLife(DecisionLife life);
    void setSignatures(const QList<Signature>& signatures);
    void setContent(const QList<FreeBlock>& content);  ///< Of a paper.
    void setVisas(const QList<Visa>& visas);
    void setPrint(const PrintOverrides& print);
    void setAttachmentTitle(AttachmentId attachment, const QString& title);
    void setAttachmentNumber(AttachmentId attachment, const QString& number);

    // A clause.
    void setClauseText(ClauseId id, const RichText& text);  ///< Facts follow the words (model/clause_following.h).
    void setAddressee(ClauseId id, const QString& addressee);
    void setDeadline(ClauseId id, qsizetype index, const QString& phrase);  ///< An index behind the last adds one.
    void setPerformers(ClauseId id, const QString& addressee, const QList<PersonChange>& persons);
    void setControl(ClauseId id, bool isControl);
    void setClauseLife(ClauseId id, const ClauseLife& life);
    void setBeginsPage(ClauseId id, bool beginsPage);
    void clearPageBeginnings();

    // The tree. Reading order is kept by nesting and lifting.
    ClauseId insertClause(const ClausePlace& place, Clause clause);
    void removeClause(ClauseId id);                       ///< With all that is below it.
    void moveClause(ClauseId id, const ClausePlace& to);  ///< `to` is a place in the tree as it is without the clause.
    bool moveUp(ClauseId id);
    bool moveDown(ClauseId id);
    bool nest(ClauseId id);  ///< Becomes the last child of the sibling before it.
    bool lift(ClauseId id);  ///< Becomes the sibling behind its parent; the siblings that followed become its children.
    /// The words behind `position` become the next clause in reading order; its id.
    ClauseId splitClause(ClauseId id, qsizetype position);
    /// Joins it on the clause before it in reading order; that one's id. None where it is the first of its tree.
    std::optional<ClauseId> joinWithPrevious(ClauseId id);
    /// Forgets the labels that were printed otherwise than place and scheme give.
    void renumber();

    /// A change of focus: what is typed from now on is a step of its own.
    void endBurst();
    int burst() const { return m_burst; }
    /// Whether something changed since the last revision was kept.
    bool isRevisionDue() const { return m_isRevisionDue; }
    void noteRevision() { m_isRevisionDue = false; }

    /// For commands alone: they change the value and tell of it.
    Decision& mutableDecision() { return m_decision; }
    void tellHeadChanged(HeadField field);
    void tellClauseChanged(ClauseId id, ClauseField field);
    void tellTreeChanged();

Q_SIGNALS:
    void headChanged(decretum::HeadField field);
    void clauseChanged(decretum::ClauseId id, decretum::ClauseField field);
    void clauseAboutToBeInserted(const decretum::ClausePlace& place);
    void clauseInserted(const decretum::ClausePlace& place);
    void clauseAboutToBeRemoved(const decretum::ClausePlace& place);
    void clauseRemoved(const decretum::ClausePlace& place);
    /// Labels or printed references may have changed anywhere.
    void labelsChanged();
    /// After every change, once the value is right.
    void changed();
    /// From the event loop, never in the midst of a change.
    void burstEnded();

private:
    void push(QUndoCommand* command);
    void renewReferences();
    template <typename Value>
    void changeHead(HeadField field, Value Decision::*member, const Value& value, const QString& name);
    void changeAttachment(AttachmentId attachment, QString Attachment::*member, const QString& words);
    template <typename Change>
    void changeClause(ClauseId id, ClauseField field, const QString& name, const Change& change, int mergeId = -1);

    Decision m_decision;
    IdSource& m_ids;
    QUndoStack m_stack;
    QTimer m_pause;
    QTimer m_burstNews;  ///< Brings burstEnded() from the event loop.
    int m_burst = 0;
    bool m_isReadOnly = false;
    DirectoryText m_directory;
    bool m_hasReferences = false;
    bool m_isRevisionDue = false;
    mutable QHash<ClauseId, QString> m_labels;
    mutable bool m_labelsAreStale = true;
};

}  // namespace decretum
