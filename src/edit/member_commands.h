// SPDX-License-Identifier: MIT
#pragma once

#include "edit/decision_document.h"

#include <QUndoCommand>

/// Commands that exchange one value for another: redo and undo are the same swap.
namespace decretum {

/// Keeps typing in one place together until a pause or a change of focus.
class MergingCommand : public QUndoCommand {
public:
    MergingCommand(DecisionDocument& document, int id) : m_document(document), m_id(id), m_burst(document.burst()) {}
    int id() const override { return m_id; }
    void redo() override { swap(); }
    void undo() override { swap(); }

protected:
    virtual void swap() = 0;
    bool isSameBurst(const QUndoCommand* later) const { return static_cast<const MergingCommand*>(later)->m_burst == m_burst; }
    DecisionDocument& document() const { return m_document; }

private:
    DecisionDocument& m_document;
    const int m_id;
    const int m_burst;
};

/// One member of the decision.
template <typename Value>
class SwapHead final : public MergingCommand {
public:
    SwapHead(DecisionDocument& document, HeadField field, Value Decision::*member, Value value)
        : MergingCommand(document, static_cast<int>(field)), m_field(field), m_member(member), m_value(std::move(value))
    {}

    bool mergeWith(const QUndoCommand* later) override
    {
        if (!isSameBurst(later))
            return false;
        setObsolete(document().decision().*m_member == m_value);
        return true;
    }

private:
    void swap() override
    {
        std::swap(document().mutableDecision().*m_member, m_value);
        document().tellHeadChanged(m_field);
    }

    const HeadField m_field;
    Value Decision::*const m_member;
    Value m_value;
};

/// A clause's own facts: all but its children, which other commands may have changed by the time this one is undone.
class SwapClause final : public MergingCommand {
public:
    static constexpr int kTyping = 100;  ///< Merge id of typing; −1: a deed of its own.
    SwapClause(DecisionDocument& document, ClauseId clause, ClauseField field, Clause facts, int mergeId = -1);
    bool mergeWith(const QUndoCommand* later) override;

private:
    void swap() override;

    const ClauseId m_clause;
    const ClauseField m_field;
    Clause m_facts;
};

/// A member of an attachment.
class SwapAttachmentWords final : public MergingCommand {
public:
    SwapAttachmentWords(DecisionDocument& document, AttachmentId attachment, QString Attachment::*member, QString words);
    bool mergeWith(const QUndoCommand* later) override;

private:
    void swap() override;
    QString* words() const;

    const AttachmentId m_attachment;
    QString Attachment::*const m_member;
    QString m_words;
};

}  // namespace decretum
