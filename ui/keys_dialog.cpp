// SPDX-License-Identifier: MIT
#include "keys_dialog.h"

#include "action_table.h"
#include "theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace decretum {

namespace {

struct Key {
    QString act;
    QString keys;
};

/// Keys of the text, which no menu shows.
QList<Key> keysOfText()
{
    return {{KeysDialog::tr("Next clause, split the clause"), QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText)},
        {KeysDialog::tr("New line inside a clause"), QKeySequence(Qt::SHIFT | Qt::Key_Return).toString(QKeySequence::NativeText)},
        {KeysDialog::tr("Level down, level up"),
            QKeySequence(Qt::Key_Tab).toString(QKeySequence::NativeText) + QStringLiteral(", ")
                + QKeySequence(Qt::SHIFT | Qt::Key_Tab).toString(QKeySequence::NativeText)},
        {KeysDialog::tr("Join with the clause before (at the beginning of a clause)"),
            QKeySequence(Qt::Key_Backspace).toString(QKeySequence::NativeText)},
        {KeysDialog::tr("Bold, italic, underlined"), QStringLiteral("Ctrl+B, Ctrl+I, Ctrl+U")},
        {KeysDialog::tr("Importing: next, previous doubtful place"), QStringLiteral("F3, Shift+F3")},
        {KeysDialog::tr("Importing: the line is right, on to the next doubtful place"),
            QKeySequence(Qt::Key_Space).toString(QKeySequence::NativeText)},
        {KeysDialog::tr("Importing: what the line is"), QStringLiteral("0 – 9, Ctrl+1 – Ctrl+6")}};
}

}  // namespace

KeysDialog::KeysDialog(const Actions& actions, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    QList<Key> keys = keysOfText();
    for (const ActionEntry& entry : actionTable()) {
        if (QByteArrayView(entry.shortcut).isEmpty())
            continue;
        const QAction* action = actions[entry.id];
        QStringList sequences;
        for (const QKeySequence& sequence : action->shortcuts())
            sequences.append(sequence.toString(QKeySequence::NativeText));
        keys.append({action->text().remove(u'&').remove(u'…'), sequences.join(QStringLiteral(", "))});
    }
    auto* table = new QTableWidget(static_cast<int>(keys.size()), 2);
    table->setHorizontalHeaderLabels({tr("Act"), tr("Key")});
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setFocusPolicy(Qt::NoFocus);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    for (int row = 0; row < keys.size(); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(keys.at(row).act));
        table->setItem(row, 1, new QTableWidgetItem(keys.at(row).keys));
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceLarge, kSpaceLarge, kSpaceLarge, kSpaceLarge);
    column->setSpacing(kSpaceMedium);
    column->addWidget(table);
    column->addWidget(buttons);
    resize(560, 620);
}

}  // namespace decretum
