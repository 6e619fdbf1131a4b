// SPDX-License-Identifier: MIT
#include "clause_delegate.h"

#include "part_edit.h"
#include "rich_text_document.h"
#include "spelling.h"
#include "theme.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QTreeView>

namespace decretum {

namespace {

constexpr int kGap = 6;      // above and below a clause's words
constexpr int kIndent = 24;  // a level
constexpr int kNoteGap = 4;
constexpr int kNotePadding = 8;

const ClauseModel& modelOf(const QModelIndex& index)
{
    return *static_cast<const ClauseModel*>(index.model());
}

bool isClause(const QModelIndex& index)
{
    return index.data(ClauseModel::KindRole).toInt() == static_cast<int>(ClauseModel::RowKind::Clause);
}

/// Of the row's text, for the checker: an annex's title or a clause's words.
QUuid placeOf(const QModelIndex& index)
{
    const Attachment* annex = modelOf(index).annexAt(index);
    return annex ? annex->id.value : modelOf(index).idAt(index).value;
}

QList<QAbstractTextDocumentLayout::Selection> spellingMarks(Spelling& spelling, const QUuid& place, QTextDocument& document)
{
    const auto marks = spelling.marks(place, document.toPlainText());
    if (!marks)
        return {};
    QList<QAbstractTextDocumentLayout::Selection> selections;
    for (const auto& [range, misspelling] : *marks) {
        QTextCursor cursor(&document);
        cursor.setPosition(range.start);
        cursor.setPosition(range.start + range.length, QTextCursor::KeepAnchor);
        selections.append({.cursor = cursor, .format = range.format});
    }
    return selections;
}

QFont noteFont()
{
    QFont font;
    font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

}  // namespace

ClauseDelegate::ClauseDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

void ClauseDelegate::setTextFont(const QFont& font)
{
    m_font = font;
    m_typeset.clear();
}

int ClauseDelegate::labelWidth() const
{
    return QFontMetrics(m_font).horizontalAdvance(QStringLiteral("10.10.")) + kSpaceSmall;
}

int ClauseDelegate::noteHeight() const
{
    return QFontMetrics(noteFont()).height() + kNoteGap;
}

QRect ClauseDelegate::textRect(const QRect& cell, const QModelIndex& index) const
{
    const int depth = index.data(ClauseModel::DepthRole).toInt();
    return cell.adjusted(labelWidth() + depth * kIndent + kSpaceSmall, kGap, -kSpaceMedium, -kGap);
}

std::shared_ptr<ClauseDelegate::Typeset> ClauseDelegate::typeset(const QModelIndex& index, int width) const
{
    const Clause* clause = modelOf(index).clauseAt(index);
    const RichText text = clause ? clause->text : RichText(index.data().toString());
    const std::shared_ptr<Typeset>* known = clause ? m_typeset.object(clause->id) : nullptr;
    std::shared_ptr<Typeset> set = known ? *known : nullptr;
    if (!set || set->text != text) {
        set = std::make_shared<Typeset>();
        set->text = text;
        fillDocument(set->document, text, m_font, QGuiApplication::palette().color(QPalette::Link));
        m_typeset.insert(clause ? clause->id : ClauseId(), new std::shared_ptr<Typeset>(set));
    }
    if (set->document.textWidth() != width)
        set->document.setTextWidth(width);
    return set;
}

QSize ClauseDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (!isClause(index))
        return {100, QFontMetrics(m_font).height() * 2};
    // Asked for a row's height the view gives no width: the column knows it.
    const auto* view = qobject_cast<const QTreeView*>(option.widget);
    const QRect cell(0, 0, view ? view->columnWidth(index.column()) : option.rect.width(), 1000);
    if (index.column() == ClauseModel::MarginColumn)
        return {100, static_cast<int>(placedNotes(cell, index).size()) * noteHeight() + 2 * kGap};
    const int width = std::max(80, textRect(cell, index).width());
    return {100, static_cast<int>(std::ceil(typeset(index, width)->document.size().height())) + 2 * kGap};
}

QList<ClauseDelegate::PlacedNote> ClauseDelegate::placedNotes(const QRect& cell, const QModelIndex& index) const
{
    QList<PlacedNote> placed;
    const ClauseModel& model = modelOf(index);
    const Clause* clause = model.clauseAt(index);
    if (!clause)
        return placed;
    int y = cell.top() + kGap;
    const auto place = [&](const MarginNote& note) {
        const int width = std::min(QFontMetrics(noteFont()).horizontalAdvance(note.text) + 2 * kNotePadding, cell.width());
        placed.append({.note = note, .rectangle = QRect(cell.left(), y, width, noteHeight() - 2)});
        y += noteHeight();
    };
    const QList<MarginNote> notes = marginNotes(*clause, QDate::currentDate(), model.document()->decision().life == DecisionLife::OnControl);
    for (const MarginNote& note : notes)
        place(note);
    return placed;
}

void ClauseDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (!isClause(index))
        paintHeading(painter, option, index);
    else if (index.column() == ClauseModel::TextColumn)
        paintText(painter, option, index);
    else
        paintMargin(painter, option, index);
    painter->restore();
}

void ClauseDelegate::paintHeading(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (index.column() != ClauseModel::TextColumn || m_edited == index)
        return;
    QFont font = m_font;
    font.setBold(true);
    painter->setFont(font);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(option.rect.adjusted(0, kGap, 0, -kGap), Qt::AlignLeft | Qt::AlignBottom,
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, option.rect.width()));
}

void ClauseDelegate::paintText(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QRect words = textRect(option.rect, index);
    const int depth = index.data(ClauseModel::DepthRole).toInt();
    const ThemeColours colours = themeColours(option.palette);
    if (option.state & QStyle::State_Selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.palette.color(QPalette::Highlight));
        painter->drawRoundedRect(QRect(option.rect.left(), option.rect.top() + kGap, 3, option.rect.height() - 2 * kGap), 1.5, 1.5);
    }
    painter->setFont(m_font);
    painter->setPen(colours.muted);
    const QRect label(option.rect.left() + kSpaceSmall + depth * kIndent, words.top(), labelWidth() - kSpaceSmall, QFontMetrics(m_font).height());
    painter->drawText(label, Qt::AlignRight | Qt::AlignTop, index.data(ClauseModel::LabelRole).toString());
    if (m_edited == index)
        return;
    painter->translate(words.topLeft());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = option.palette;
    const std::shared_ptr<Typeset> set = typeset(index, words.width());
    if (m_spelling)
        context.selections = spellingMarks(*m_spelling, placeOf(index), set->document);
    set->document.documentLayout()->draw(painter, context);
}

void ClauseDelegate::paintMargin(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ThemeColours colours = themeColours(option.palette);
    const QFont font = noteFont();
    const QFontMetrics metrics(font);
    painter->setFont(font);
    for (const PlacedNote& placed : placedNotes(option.rect, index)) {
        const bool isChip = placed.note.kind == MarginNote::Kind::Deadline || placed.note.kind == MarginNote::Kind::State;
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.chip);
        if (isChip)
            painter->drawRoundedRect(placed.rectangle, 4, 4);
        painter->setPen(placed.note.isOverdue ? colours.overdue : isChip ? option.palette.color(QPalette::Text) : colours.muted);
        const QRect words = isChip ? placed.rectangle.adjusted(kNotePadding, 0, -kNotePadding, 0) : placed.rectangle.adjusted(kNotePadding, 0, 0, 0);
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(placed.note.text, Qt::ElideRight, words.width() + 1));
    }
    const Clause* clause = modelOf(index).clauseAt(index);
    if (m_hovered.isValid() && m_hovered.row() == index.row() && clause && clause->deadlines.isEmpty() && !modelOf(index).document()->isReadOnly()) {
        const int used = static_cast<int>(placedNotes(option.rect, index).size());
        const QRect hint(
            option.rect.left() + kNotePadding, option.rect.top() + kGap + used * noteHeight(), option.rect.width() - kNotePadding, noteHeight());
        painter->setPen(colours.muted);
        if (hint.bottom() <= option.rect.bottom())
            painter->drawText(hint, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(tr("+ deadline"), Qt::ElideRight, hint.width()));
    }
}

QWidget* ClauseDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const bool isAnnex = modelOf(index).annexAt(index) != nullptr;
    if ((!isClause(index) && !isAnnex) || index.column() != ClauseModel::TextColumn)
        return nullptr;
    auto* editor = new PartEdit(isAnnex ? PartEdit::Holds::Line : PartEdit::Holds::Rich, parent);
    editor->setFont(m_font);
    if (isAnnex)
        editor->setHint(tr("Title of the annex"));
    editor->setNests(true);
    editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    Q_EMIT editorOpened(editor, index);
    return editor;
}

void ClauseDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (const Clause* clause = modelOf(index).clauseAt(index))
        static_cast<PartEdit*>(editor)->showText(clause->text);
    else if (const Attachment* annex = modelOf(index).annexAt(index))
        static_cast<PartEdit*>(editor)->showText(RichText(annex->title));
}

void ClauseDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    editor->setGeometry(isClause(index) ? textRect(option.rect, index) : option.rect.adjusted(kSpaceSmall, 2 * kGap, 0, -kGap));
}

bool ClauseDelegate::eventFilter(QObject* object, QEvent* event)
{
    // The base class would close the editor on Tab and Enter; those keys are the clause's. Leaving the window does not close it either.
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride || event->type() == QEvent::FocusOut)
        return false;
    return QStyledItemDelegate::eventFilter(object, event);
}

}  // namespace decretum
