// SPDX-License-Identifier: MIT
#pragma once

#include "edit/decision_document.h"

#include <QMenu>

namespace decretum {

/// What the open decision is: its state, kind, language and template.
class DocumentMenu final : public QMenu {
    Q_OBJECT

public:
    explicit DocumentMenu(QWidget* parent = nullptr);
    void setDocument(DecisionDocument* document);
    /// Acts of the action table that stand at the menu's end.
    void appendActions(const QList<QAction*>& actions);
    void retranslate();

private:
    void fill();

    DecisionDocument* m_document = nullptr;
    QMenu* m_state;
    QMenu* m_kind;
    QMenu* m_language;
    QMenu* m_template;
};

}  // namespace decretum
