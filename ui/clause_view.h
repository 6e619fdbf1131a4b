// SPDX-License-Identifier: MIT
#pragma once

#include "clause_model.h"

#include <QTreeView>

namespace decretum {

class ClauseDelegate;
class PartEdit;

/// The clauses, as high as they are, for a scroll area around it. Writing goes on from clause to clause as in a word processor: Enter
/// begins the next, Tab and Shift+Tab change the level, Backspace at the beginning joins.
class ClauseView final : public QTreeView {
    Q_OBJECT

public:
    explicit ClauseView(QWidget* parent = nullptr);
    ~ClauseView() override;
    ClauseView(const ClauseView&) = delete;
    ClauseView& operator=(const ClauseView&) = delete;
    ClauseView(ClauseView&&) = delete;
    ClauseView& operator=(ClauseView&&) = delete;

    void setDocument(DecisionDocument* document);
    ClauseModel* clauseModel() { return &m_model; }
    void setTextFont(const QFont& font);

    /// The clause being written in or selected; null: none.
    ClauseId currentClause() const;
    PartEdit* editor() const;
    /// Marks misspelled words.
    void setSpelling(class Spelling* spelling);
    /// Opens the clause for writing, the caret at that position; −1: at the end.
    void editClause(ClauseId clause, int caret);
    /// Shows the deadline or the performers of a clause for editing, beside it.
    void openDeadline(ClauseId clause, int index);
    void openPerformers(ClauseId clause);

    void splitHere();
    void joinBackwards();
    void nestCurrent();
    void liftCurrent();
    void moveCurrent(int step);
    void removeCurrent();
    void addClause();
    void toggleControl();
    void togglePage();

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The caret left the clauses upwards or downwards.
    void leftUpwards();
    void leftDownwards();
    void caretMoved(const QRect& rectangle);
    void currentClauseChanged();

public Q_SLOTS:
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles = {}) override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void serve(PartEdit* editor, const QModelIndex& index);
    void serveClause(PartEdit* editor, ClauseId clause);
    void step(int direction);
    void syncHeight();
    void pressMargin(const QModelIndex& index, const QPoint& position);
    QPoint below(const QRect& cell) const;

    ClauseModel m_model;
    ClauseDelegate* m_delegate;
    PartEdit* m_editor = nullptr;
};

}  // namespace decretum
