// SPDX-License-Identifier: MIT
#pragma once

#include "edit/decision_document.h"

#include <QScrollArea>

namespace decretum {

class ClauseView;
class FootForm;
class HeadForm;

/// The middle of the window: the open decision from its letterhead to its signatures, one column of about 75 signs a line.
class DecisionPane final : public QScrollArea {
    Q_OBJECT

public:
    explicit DecisionPane(QWidget* parent = nullptr);
    void setDocument(DecisionDocument* document);
    DecisionDocument* document() const { return m_document; }
    ClauseView* clauses() const { return m_clauses; }
    HeadForm* head() const { return m_head; }
    FootForm* foot() const { return m_foot; }
    /// Of the words, in hundredths of the usual size.
    void setTextZoom(int percent);

private:
    void reveal(const QWidget* part, const QRect& rectangle);

    DecisionDocument* m_document = nullptr;
    HeadForm* m_head;
    ClauseView* m_clauses;
    FootForm* m_foot;
};

}  // namespace decretum
