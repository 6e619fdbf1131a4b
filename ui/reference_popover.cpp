// SPDX-License-Identifier: MIT
#include "reference_popover.h"

#include "part_edit.h"
#include "theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTextBlock>
#include <QVBoxLayout>

namespace decretum {

namespace {

constexpr int kWidth = 480;
constexpr int kRows = 9;
constexpr int kFormRole = Qt::UserRole;  ///< Of a form: the case; -1: the number alone.

/// What stands before the caret in its paragraph.
QString wordsBefore(const QTextCursor& cursor)
{
    QTextCursor start = cursor;
    start.setPosition(cursor.selectionStart());
    return start.block().text().left(start.positionInBlock());
}

}  // namespace

ReferencePopover::ReferencePopover(const DecisionDocument& document, PartEdit& editor, QWidget* parent)
    : Popover(parent),
      m_document(document),
      m_editor(&editor),
      m_clauses(citableClauses(document.decision())),
      m_proposed(caseBehind(wordsBefore(editor.textCursor()), document.decision().language)),
      m_find(new QLineEdit),
      m_list(new QListWidget),
      m_form(new QComboBox)
{
    build();
    fillList();
    connect(m_find, &QLineEdit::textChanged, this, &ReferencePopover::filter);
    connect(m_list, &QListWidget::currentRowChanged, this, &ReferencePopover::showForms);
    connect(m_list, &QListWidget::itemActivated, this, &ReferencePopover::accept);
    m_find->installEventFilter(this);
    m_find->setText(editor.textCursor().selectedText().simplified());
    filter();
    m_find->setFocus();
}

void ReferencePopover::build()
{
    auto* title = new QLabel(tr("Refer to"));
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    m_find->setPlaceholderText(tr("Number or words of a clause"));
    m_find->setAccessibleName(tr("Number or words of a clause"));
    m_find->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Clauses and annexes"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setMinimumSize(kWidth, kRows * rowHeight());
    m_form->setAccessibleName(tr("As it is printed"));
    auto* insert = new QPushButton(tr("Insert"));
    insert->setDefault(true);
    auto* row = new QHBoxLayout;
    row->addWidget(m_form, 1);
    row->addWidget(insert);
    column()->addWidget(title);
    column()->addWidget(m_find);
    column()->addWidget(m_list);
    column()->addLayout(row);
    connect(insert, &QPushButton::clicked, this, &ReferencePopover::accept);
}

void ReferencePopover::fillList()
{
    for (const CitableClause& clause : m_clauses) {
        QString line(clause.depth * 4, QChar::Nbsp);
        if (clause.annex)
            line += tr("annex %1").arg(clause.annex->number) + QStringLiteral(", ");
        line += (clause.label.isEmpty() ? QStringLiteral("–") : clause.label) + QStringLiteral("  ") + clause.clause->text.plain().simplified();
        m_list->addItem(line);
    }
    for (const Attachment& annex : m_document.decision().attachments)
        m_list->addItem(tr("annex %1").arg(annex.number) + QStringLiteral("  ") + annex.title.simplified());
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setSizeHint({0, rowHeight()});
}

int ReferencePopover::rowHeight() const
{
    return fontMetrics().height() + kSpaceSmall;
}

bool ReferencePopover::isShown(int row) const
{
    return row >= 0 && row < m_list->count() && !m_list->item(row)->isHidden();
}

/// Words that are all in the line. A number is that of a clause, from its beginning: «2» brings 2 and 2.1, not 12; where no clause has it, it
/// is a word like others.
void ReferencePopover::filter()
{
    const QStringList words = m_find->text().split(u' ', Qt::SkipEmptyParts);
    const auto isNumberOf = [](const CitableClause& clause, const QString& word) { return clause.label.startsWith(word, Qt::CaseInsensitive); };
    QStringList numbers;
    for (const QString& word : words) {
        const bool isNumber = word.front().isDigit();
        if (isNumber && std::any_of(m_clauses.begin(), m_clauses.end(), [&](const CitableClause& clause) { return isNumberOf(clause, word); }))
            numbers.append(word);
    }
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        const QString line = item->text().simplified();
        const bool fits = std::all_of(words.begin(), words.end(), [&](const QString& word) {
            return numbers.contains(word) ? row < m_clauses.size() && isNumberOf(m_clauses.at(row), word) : line.contains(word, Qt::CaseInsensitive);
        });
        item->setHidden(!fits);
        if (fits && first < 0)
            first = row;
    }
    if (!isShown(m_list->currentRow()) || !words.isEmpty())
        m_list->setCurrentRow(first);
    showForms();
}

void ReferencePopover::showForms()
{
    m_form->clear();
    const int row = m_list->currentRow();
    if (!isShown(row))
        return;
    if (row >= m_clauses.size()) {
        m_form->addItem(m_document.decision().attachments.at(row - m_clauses.size()).number, -1);
        return;
    }
    const CitableClause& clause = m_clauses.at(row);
    const Language language = m_document.decision().language;
    for (const GrammaticalCase each : kAllCases) {
        const QString words = hasCase(language, each) ? citationWords(clause.place, each, language) : QString();
        if (!words.isEmpty() && each != GrammaticalCase::Vocative)
            m_form->addItem(words, static_cast<int>(each));
    }
    if (!clause.label.isEmpty())
        m_form->addItem(clause.label, -1);
    m_form->setCurrentIndex(std::max(0, m_form->findData(static_cast<int>(m_proposed))));
}

RichRun ReferencePopover::chosen() const
{
    const int row = m_list->currentRow();
    RichRun run{.text = m_form->currentText()};
    if (row >= m_clauses.size()) {
        run.reference = AttachmentReference{m_document.decision().attachments.at(row - m_clauses.size()).id};
        return run;
    }
    ClauseReference reference{.clause = m_clauses.at(row).clause->id};
    if (const int form = m_form->currentData(kFormRole).toInt(); form >= 0)
        reference.words = static_cast<GrammaticalCase>(form);
    run.reference = reference;
    return run;
}

void ReferencePopover::accept()
{
    if (m_editor && isShown(m_list->currentRow()) && m_form->count() > 0)
        m_editor->insertReference(chosen());
    close();
}

void ReferencePopover::step(int by)
{
    int row = m_list->currentRow() + by;
    while (row >= 0 && row < m_list->count() && m_list->item(row)->isHidden())
        row += by;
    if (isShown(row))
        m_list->setCurrentRow(row);
}

/// The arrows move through the list while the words are being typed.
bool ReferencePopover::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_find || event->type() != QEvent::KeyPress)
        return Popover::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Up)
        return false;
    step(key == Qt::Key_Down ? 1 : -1);
    return true;
}

}  // namespace decretum
