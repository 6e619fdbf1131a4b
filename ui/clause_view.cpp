// SPDX-License-Identifier: MIT
#include "clause_view.h"

#include "clause_delegate.h"
#include "deadline_popover.h"
#include "part_edit.h"
#include "performer_popover.h"
#include "spelling.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace decretum {

namespace {

constexpr int kMarginWidth = 168;

}  // namespace

ClauseView::ClauseView(QWidget* parent) : QTreeView(parent), m_delegate(new ClauseDelegate(this))
{
    setModel(&m_model);
    setItemDelegate(m_delegate);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(false);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setAccessibleName(tr("Clauses"));
    viewport()->setAutoFillBackground(false);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(ClauseModel::TextColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(ClauseModel::MarginColumn, QHeaderView::Fixed);
    header()->resizeSection(ClauseModel::MarginColumn, kMarginWidth);
    connect(m_delegate, &ClauseDelegate::editorOpened, this, [this](PartEdit* editor, const QModelIndex& index) { serve(editor, index); });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ClauseView::syncHeight);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &ClauseView::syncHeight);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ClauseView::syncHeight);
}

ClauseView::~ClauseView()
{
    // Editors, open or on their way out, die with the widget below this class, when there is no view left to hear of it.
    for (PartEdit* editor : findChildren<PartEdit*>())
        editor->disconnect(this);
}

void ClauseView::setDocument(DecisionDocument* document)
{
    m_model.setDocument(document);
}

void ClauseView::setTextFont(const QFont& font)
{
    m_delegate->setTextFont(font);
    scheduleDelayedItemsLayout();
}

ClauseId ClauseView::currentClause() const
{
    return m_model.idAt(currentIndex());
}

void ClauseView::setSpelling(Spelling* spelling)
{
    m_delegate->setSpelling(spelling);
    connect(spelling, &Spelling::changed, viewport(), qOverload<>(&QWidget::update));
}

PartEdit* ClauseView::editor() const
{
    return m_editor;
}

void ClauseView::serve(PartEdit* editor, const QModelIndex& index)
{
    m_editor = editor;
    m_delegate->setEdited(index);
    connect(editor, &QObject::destroyed, this, [this, editor] {
        if (m_editor != editor)
            return;
        m_editor = nullptr;
        m_delegate->setEdited({});
        viewport()->update();
    });
    connect(editor, &PartEdit::left, m_model.document(), &DecisionDocument::endBurst);
    connect(editor, &PartEdit::stepEnded, m_model.document(), &DecisionDocument::endBurst);
    connect(editor, &PartEdit::leftUpwards, this, [this] { step(-1); });
    connect(editor, &PartEdit::leftDownwards, this, [this] { step(1); });
    if (const Attachment* annex = m_model.annexAt(index)) {
        connect(editor, &PartEdit::edited, this,
            [this, id = annex->id](const RichText& text) { m_model.document()->setAttachmentTitle(id, text.plain()); });
        connect(editor, &PartEdit::enterPressed, this, [this] { step(1); });
        return;
    }
    serveClause(editor, m_model.idAt(index));
}

/// What the keys of a clause's editor do.
void ClauseView::serveClause(PartEdit* editor, ClauseId clause)
{
    connect(editor, &PartEdit::edited, this, [this, clause](const RichText& text) { m_model.document()->setClauseText(clause, text); });
    connect(editor, &PartEdit::enterPressed, this, &ClauseView::splitHere);
    connect(editor, &PartEdit::backspaceAtStart, this, &ClauseView::joinBackwards);
    connect(editor, &PartEdit::deleteAtEnd, this, [this] {
        const QModelIndex next = m_model.index(currentIndex().row() + 1, ClauseModel::TextColumn);
        const int caret = m_editor->caret();
        const auto before = next.isValid() ? clauseBefore(m_model.document()->decision(), m_model.idAt(next)) : std::nullopt;
        if (before == currentClause() && m_model.document()->joinWithPrevious(m_model.idAt(next)))
            editClause(*before, caret);
    });
    connect(editor, &PartEdit::nestPressed, this, &ClauseView::nestCurrent);
    connect(editor, &PartEdit::liftPressed, this, &ClauseView::liftCurrent);
    connect(editor, &QTextEdit::cursorPositionChanged, this,
        [this, editor] { Q_EMIT caretMoved(QRect(editor->mapTo(this, editor->cursorRect().topLeft()), editor->cursorRect().size())); });
}

void ClauseView::editClause(ClauseId clause, int caret)
{
    const QModelIndex index = m_model.indexOf(clause);
    if (!index.isValid())
        return;
    const bool isOpen = m_editor && currentIndex() == index;
    setCurrentIndex(index);
    if (!(m_model.flags(index) & Qt::ItemIsEditable)) {
        setFocus();
        return;
    }
    if (!isOpen)
        edit(index);
    if (!m_editor)
        return;
    m_editor->setFocus();
    m_editor->setCaret(caret < 0 ? m_editor->document()->characterCount() - 1 : caret);
    Q_EMIT caretMoved(QRect(m_editor->mapTo(this, m_editor->cursorRect().topLeft()), m_editor->cursorRect().size()));
}

void ClauseView::step(int direction)
{
    int row = currentIndex().row() + direction;
    while (row >= 0 && row < m_model.rowCount() && m_model.idAt(m_model.index(row, 0)).isNull())
        row += direction;  // past an annex's title
    const ClauseId next = m_model.idAt(m_model.index(row, 0));
    if (!next.isNull()) {
        editClause(next, direction < 0 ? -1 : 0);
        return;
    }
    if (direction < 0)
        Q_EMIT leftUpwards();
    else
        Q_EMIT leftDownwards();
}

void ClauseView::splitHere()
{
    DecisionDocument* document = m_model.document();
    const ClauseId clause = currentClause();
    if (!document || clause.isNull())
        return;
    document->endBurst();
    const qsizetype position = m_editor ? m_editor->caret() : document->clause(clause)->text.plain().size();
    editClause(document->splitClause(clause, position), 0);
}

void ClauseView::joinBackwards()
{
    DecisionDocument* document = m_model.document();
    const ClauseId clause = currentClause();
    const auto before = document ? clauseBefore(document->decision(), clause) : std::nullopt;
    if (!before)
        return;
    document->endBurst();
    const auto length = static_cast<int>(document->clause(*before)->text.plain().size());
    if (document->joinWithPrevious(clause))
        editClause(*before, length);
}

void ClauseView::nestCurrent()
{
    const ClauseId clause = currentClause();
    const int caret = m_editor ? m_editor->caret() : -1;
    if (m_model.document() && m_model.document()->nest(clause))
        editClause(clause, caret);
}

void ClauseView::liftCurrent()
{
    const ClauseId clause = currentClause();
    const int caret = m_editor ? m_editor->caret() : -1;
    if (m_model.document() && m_model.document()->lift(clause))
        editClause(clause, caret);
}

void ClauseView::moveCurrent(int step)
{
    const ClauseId clause = currentClause();
    const int caret = m_editor ? m_editor->caret() : -1;
    DecisionDocument* document = m_model.document();
    if (document && (step < 0 ? document->moveUp(clause) : document->moveDown(clause)))
        editClause(clause, caret);
}

void ClauseView::removeCurrent()
{
    DecisionDocument* document = m_model.document();
    const int row = currentIndex().row();
    if (!document || currentClause().isNull() || document->isReadOnly())
        return;
    document->removeClause(currentClause());
    const QModelIndex next = m_model.index(std::min(row, m_model.rowCount() - 1), ClauseModel::TextColumn);
    if (!m_model.idAt(next).isNull())
        editClause(m_model.idAt(next), 0);
}

void ClauseView::addClause()
{
    DecisionDocument* document = m_model.document();
    if (!document)
        return;
    const auto where = document->place(currentClause());
    const ClausePlace place =
        where ? ClausePlace{.list = where->list, .row = where->row + 1} : ClausePlace{.row = static_cast<int>(document->decision().clauses.size())};
    if (const ClauseId added = document->insertClause(place, Clause{}); !added.isNull())
        editClause(added, 0);
}

void ClauseView::toggleControl()
{
    const Clause* clause = m_model.clauseAt(currentIndex());
    if (clause)
        m_model.document()->setControl(clause->id, !clause->isControl);
}

void ClauseView::togglePage()
{
    const Clause* clause = m_model.clauseAt(currentIndex());
    if (clause)
        m_model.document()->setBeginsPage(clause->id, !clause->beginsPage);
}

QPoint ClauseView::below(const QRect& cell) const
{
    return viewport()->mapToGlobal(QPoint(cell.left(), cell.bottom() + 2));
}

void ClauseView::openDeadline(ClauseId clause, int index)
{
    const QModelIndex cell = m_model.indexOf(clause, ClauseModel::MarginColumn);
    if (!cell.isValid())
        return;
    QRect anchor = visualRect(cell);
    for (const auto& placed : m_delegate->placedNotes(anchor, cell)) {
        if (placed.note.kind == MarginNote::Kind::Deadline && placed.note.index == index)
            anchor = placed.rectangle;
    }
    auto* popover = new DeadlinePopover(*m_model.document(), clause, index, this);
    popover->openAt(below(anchor));
}

void ClauseView::openPerformers(ClauseId clause)
{
    const QModelIndex cell = m_model.indexOf(clause, ClauseModel::MarginColumn);
    if (!cell.isValid())
        return;
    auto* popover = new PerformerPopover(*m_model.document(), clause, this);
    popover->openAt(below(visualRect(cell)));
}

void ClauseView::pressMargin(const QModelIndex& index, const QPoint& position)
{
    const Clause* clause = m_model.clauseAt(index);
    if (!clause)
        return;
    setCurrentIndex(index.siblingAtColumn(ClauseModel::TextColumn));
    for (const auto& placed : m_delegate->placedNotes(visualRect(index), index)) {
        if (!placed.rectangle.contains(position))
            continue;
        if (placed.note.kind == MarginNote::Kind::Performer)
            openPerformers(clause->id);
        else
            openDeadline(clause->id, placed.note.kind == MarginNote::Kind::Deadline ? placed.note.index : 0);
        return;
    }
    openDeadline(clause->id, static_cast<int>(clause->deadlines.size()));
}

void ClauseView::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid() || event->button() != Qt::LeftButton) {
        QTreeView::mousePressEvent(event);
        return;
    }
    if (index.column() == ClauseModel::MarginColumn) {
        pressMargin(index, event->pos());
        return;
    }
    const ClauseId clause = m_model.idAt(index);
    if (m_model.annexAt(index)) {
        setCurrentIndex(index);
        if (m_model.flags(index) & Qt::ItemIsEditable)
            edit(index);
        return;
    }
    if (clause.isNull())
        return;
    editClause(clause, -1);
    if (m_editor)
        m_editor->setTextCursor(m_editor->cursorForPosition(m_editor->mapFrom(viewport(), event->pos())));
}

void ClauseView::mouseMoveEvent(QMouseEvent* event)
{
    m_delegate->setHovered(indexAt(event->pos()));
    viewport()->update();
    QTreeView::mouseMoveEvent(event);
}

void ClauseView::leaveEvent(QEvent* event)
{
    m_delegate->setHovered({});
    viewport()->update();
    QTreeView::leaveEvent(event);
}

void ClauseView::keyPressEvent(QKeyEvent* event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2;
    if (opens && !currentClause().isNull()) {
        editClause(currentClause(), -1);
        return;
    }
    QTreeView::keyPressEvent(event);
}

void ClauseView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentClauseChanged();
}

void ClauseView::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles)
{
    if (roles == QList<int>{ClauseModel::LabelRole}) {
        viewport()->update();  // a label's width is fixed: no row changes its height
        return;
    }
    QTreeView::dataChanged(topLeft, bottomRight, roles);
    syncHeight();
}

QSize ClauseView::sizeHint() const
{
    return {480, height()};
}

/// As high as the rows are: the area around it scrolls.
void ClauseView::syncHeight()
{
    executeDelayedItemsLayout();
    const int rows = m_model.rowCount();
    const QRect last = rows > 0 ? visualRect(m_model.index(rows - 1, 0)) : QRect();
    const int wanted = std::max(last.bottom() + 1 + verticalOffset(), 8);
    if (wanted != height())
        setFixedHeight(wanted);
}

void ClauseView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    if (event->oldSize().width() == event->size().width())
        return;
    header()->resizeSection(ClauseModel::MarginColumn, std::min(kMarginWidth, event->size().width() / 3));
    scheduleDelayedItemsLayout();
    syncHeight();
}

}  // namespace decretum
