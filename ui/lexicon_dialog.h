// SPDX-License-Identifier: MIT
#pragma once

#include "app/office_lexicon.h"

#include <QDialog>

#include <optional>

class QPushButton;
class QTableWidget;

namespace decretum {

/// What corrections have taught the office's recogniser: each entry can be taken out, and put back.
class LexiconDialog final : public QDialog {
    Q_OBJECT

public:
    explicit LexiconDialog(const QList<Lesson>& lessons, QWidget* parent = nullptr);
    const QList<Lesson>& lessons() const { return m_lessons; }
    QTableWidget* table() const { return m_table; }
    /// Takes the selected entry out, or puts it back.
    void toggle();

    /// The list as the user left it; none: it stayed as it was.
    static std::optional<QList<Lesson>> edit(const QList<Lesson>& lessons, QWidget* parent);

private:
    void fillRow(int row);
    void updateButton();

    QList<Lesson> m_lessons;
    QTableWidget* m_table;
    QPushButton* m_toggle;
};

}  // namespace decretum
