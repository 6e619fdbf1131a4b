// SPDX-License-Identifier: MIT
#pragma once

#include "edit/decision_document.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QLabel;

namespace decretum {

/// Over the pages: what this document prints otherwise than its template, each a button that undoes it. Hidden where there is nothing.
class PrintStrip final : public QWidget {
    Q_OBJECT

public:
    explicit PrintStrip(QWidget* parent = nullptr);
    void setDocument(DecisionDocument* document);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Override {
        QString words;
        std::function<void(DecisionDocument&)> undo;
    };
    QList<Override> overrides() const;
    void renew();

    QPointer<DecisionDocument> m_document;
    QLabel* m_head;
    QWidget* m_buttons;
    QStringList m_shown;
};

}  // namespace decretum
