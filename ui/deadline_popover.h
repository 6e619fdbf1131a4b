// SPDX-License-Identifier: MIT
#pragma once

#include "edit/decision_document.h"
#include "popover.h"

class QCalendarWidget;
class QLabel;
class QLineEdit;
class QPushButton;

namespace decretum {

/// How the program understands a deadline, in the user's words: «31.08.2020, Monday», «always», «not understood: it will be printed as it is».
QString describeDeadline(const DeadlineReading& reading);

/// The deadline of a clause: any phrase can be typed, a day can be picked, what was understood is said back.
class DeadlinePopover final : public Popover {
    Q_OBJECT

public:
    /// An index behind the last deadline adds one. The document must outlive the popover.
    DeadlinePopover(DecisionDocument& document, ClauseId clause, int index, QWidget* parent);

protected:
    void accept() override;

private:
    void echo();
    void takeDay(QDate day);
    QDate issued() const { return m_document.decision().date; }
    Language language() const { return m_document.decision().language; }

    DecisionDocument& m_document;
    const ClauseId m_clause;
    const int m_index;
    QLineEdit* m_phrase;
    QLabel* m_echo;
    QCalendarWidget* m_calendar;
    QPushButton* m_take;
};

}  // namespace decretum
