// SPDX-License-Identifier: MIT
#include "lexicon_dialog.h"

#include "theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace decretum {

namespace {

QString kindWordOf(Lesson::Kind kind)
{
    switch (kind) {
    case Lesson::Kind::Formula: return LexiconDialog::tr("Formula");
    case Lesson::Kind::Post: return LexiconDialog::tr("Post");
    case Lesson::Kind::Person: return LexiconDialog::tr("Person");
    }
    Q_UNREACHABLE();
}

}  // namespace

LexiconDialog::LexiconDialog(const QList<Lesson>& lessons, QWidget* parent)
    : QDialog(parent), m_lessons(lessons), m_table(new QTableWidget(static_cast<int>(lessons.size()), 4)), m_toggle(new QPushButton)
{
    setWindowTitle(tr("Learned from corrections"));
    auto* words = new QLabel(lessons.isEmpty()
            ? tr("Nothing yet. When a correction tells the program a formula, a post or a name that it did not know, it is written down here.")
            : tr("These words are used when files are read. Take one out, and it no longer is."));
    words->setWordWrap(true);
    m_table->setHorizontalHeaderLabels({tr("Words"), tr("What they are"), tr("Learned from"), tr("Day")});
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(windowTitle());
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int row = 0; row < m_lessons.size(); ++row)
        fillRow(row);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_toggle, QDialogButtonBox::ActionRole);
    m_toggle->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    connect(m_toggle, &QPushButton::clicked, this, &LexiconDialog::toggle);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &LexiconDialog::updateButton);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceLarge, kSpaceLarge, kSpaceLarge, kSpaceLarge);
    column->setSpacing(kSpaceMedium);
    column->addWidget(words);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    m_table->setVisible(!lessons.isEmpty());
    m_toggle->setVisible(!lessons.isEmpty());
    if (!lessons.isEmpty()) {
        m_table->selectRow(0);
        resize(640, 420);
    }
    updateButton();
}

void LexiconDialog::fillRow(int row)
{
    const Lesson& lesson = m_lessons.at(row);
    const QString removed = lesson.isRemoved ? QStringLiteral(" — ") + tr("taken out") : QString();
    const QStringList cells{lesson.words, kindWordOf(lesson.kind) + removed, lesson.source, QLocale().toString(lesson.day, QLocale::ShortFormat)};
    for (int column = 0; column < cells.size(); ++column) {
        auto* item = new QTableWidgetItem(cells.at(column));
        QFont font = item->font();
        font.setStrikeOut(lesson.isRemoved && column == 0);
        item->setFont(font);
        if (lesson.isRemoved)
            item->setForeground(themeColours(palette()).muted);
        m_table->setItem(row, column, item);
    }
}

void LexiconDialog::toggle()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    m_lessons[row].isRemoved = !m_lessons.at(row).isRemoved;
    fillRow(row);
    updateButton();
}

void LexiconDialog::updateButton()
{
    const int row = m_table->currentRow();
    m_toggle->setEnabled(row >= 0);
    m_toggle->setText(row >= 0 && m_lessons.at(row).isRemoved ? tr("Put back") : tr("Take out"));
}

std::optional<QList<Lesson>> LexiconDialog::edit(const QList<Lesson>& lessons, QWidget* parent)
{
    LexiconDialog dialog(lessons, parent);
    dialog.exec();
    return dialog.lessons() == lessons ? std::nullopt : std::optional(dialog.lessons());
}

}  // namespace decretum
