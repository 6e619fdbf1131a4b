// SPDX-License-Identifier: MIT
#include "performer_popover.h"

#include "app/case_steps.h"
#include "part_edit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace decretum {

namespace {

enum Column { NameColumn, PostColumn, PartColumn, ColumnCount };

}  // namespace

PerformerPopover::PerformerPopover(DecisionDocument& document, ClauseId clause, QWidget* parent)
    : Popover(parent),
      m_document(document),
      m_clause(clause),
      m_addressee(new QLineEdit),
      m_dative(new QPushButton),
      m_persons(new QTableWidget(0, ColumnCount))
{
    const Clause* of = document.clause(clause);
    auto* title = new QLabel(tr("Addressee"));
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    m_addressee->setText(of ? of->addressee : QString());
    m_addressee->setPlaceholderText(tr("Who is told to act, as it is printed"));
    m_addressee->setAccessibleName(tr("Addressee"));
    m_dative->setObjectName(QStringLiteral("dative"));
    m_dative->setFlat(true);
    m_dative->setAccessibleName(tr("Put the addressee in the dative"));
    auto* personsTitle = new QLabel(tr("Persons"));
    personsTitle->setFont(bold);
    m_persons->setHorizontalHeaderLabels({tr("Name"), tr("Post"), tr("Part")});
    m_persons->setAccessibleName(tr("Persons"));
    m_persons->verticalHeader()->hide();
    m_persons->setMinimumSize(520, 150);
    m_persons->setShowGrid(false);
    m_persons->horizontalHeader()->setSectionResizeMode(PostColumn, QHeaderView::Stretch);
    m_persons->setColumnWidth(NameColumn, 180);
    m_persons->setColumnWidth(PartColumn, 130);
    if (of) {
        for (const PersonMention& person : of->persons)
            addRow(person);
    }
    auto* add = new QPushButton(tr("Add a person"));
    auto* remove = new QPushButton(tr("Remove"));
    auto* take = new QPushButton(tr("Take"));
    take->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(remove);
    buttons->addStretch();
    buttons->addWidget(take);
    for (QWidget* widget : {static_cast<QWidget*>(title), static_cast<QWidget*>(m_addressee), static_cast<QWidget*>(m_dative),
             static_cast<QWidget*>(personsTitle), static_cast<QWidget*>(m_persons)})
        column()->addWidget(widget);
    column()->addLayout(buttons);
    connect(m_addressee, &QLineEdit::textChanged, this, &PerformerPopover::showOffer);
    connect(m_dative, &QPushButton::clicked, this, [this] {
        m_addressee->setText(m_offer);
        m_addressee->setFocus();
    });
    showOffer();
    connect(m_addressee, &QLineEdit::returnPressed, this, &PerformerPopover::accept);
    connect(take, &QPushButton::clicked, this, &PerformerPopover::accept);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({.role = PersonMention::Role::Addressee});
        m_persons->setCurrentCell(m_persons->rowCount() - 1, NameColumn);
        m_persons->edit(m_persons->currentIndex());
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        const int row = m_persons->currentRow();
        if (row < 0)
            return;
        m_persons->removeRow(row);
        m_known.removeAt(row);
    });
    m_document.endBurst();
    m_addressee->setFocus();
}

/// Who is told to act stands in the dative: one click away where it was typed otherwise.
void PerformerPopover::showOffer()
{
    m_offer = dativeOffer(m_addressee->text(), m_document.decision().language, {.apostrophe = PartEdit::typing().options.apostrophe});
    m_dative->setText(tr("In the dative: %1").arg(m_offer));
    m_dative->setVisible(!m_offer.isEmpty());
    adjustSize();
}

void PerformerPopover::addRow(const PersonMention& person)
{
    const int row = m_persons->rowCount();
    m_persons->insertRow(row);
    m_persons->setItem(row, NameColumn, new QTableWidgetItem(person.name));
    m_persons->setItem(row, PostColumn, new QTableWidgetItem(person.position));
    auto* part = new QComboBox;
    part->addItem(tr("told to act"));
    part->addItem(tr("controls"));
    part->addItem(tr("mentioned"));
    part->setCurrentIndex(static_cast<int>(person.role));
    m_persons->setCellWidget(row, PartColumn, part);
    m_known.append(person);
}

QList<PersonChange> PerformerPopover::persons() const
{
    QList<PersonChange> persons;
    for (int row = 0; row < m_persons->rowCount(); ++row) {
        PersonMention person = m_known.at(row);
        person.name = m_persons->item(row, NameColumn)->text().simplified();
        person.position = m_persons->item(row, PostColumn)->text().simplified();
        person.role = static_cast<PersonMention::Role>(static_cast<QComboBox*>(m_persons->cellWidget(row, PartColumn))->currentIndex());
        if (!person.name.isEmpty())
            persons.append({.was = m_known.at(row).name, .now = person});
    }
    return persons;
}

void PerformerPopover::accept()
{
    m_document.setPerformers(m_clause, m_addressee->text(), persons());
    close();
}

}  // namespace decretum
