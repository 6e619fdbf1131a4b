// SPDX-License-Identifier: MIT
#include "part_edit.h"

#include "model/clause_following.h"
#include "rich_text_document.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>

namespace decretum {

namespace {

PartEdit::Typing& typingHabits()
{
    static PartEdit::Typing typing;
    return typing;
}

/// Alt with a letter: a menu's key that no menu has taken. Qt's editor would write the letter.
bool isStrayMenuKey(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers();
    return modifiers.testFlag(Qt::AltModifier) && !modifiers.testFlag(Qt::ControlModifier) && !event.text().isEmpty()
        && event.text().front().isPrint();
}

bool isUndoOrRedo(const QKeyEvent& event)
{
    return event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo) || event.keyCombination() == (Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
}

}  // namespace

PartEdit::PartEdit(Holds holds, QWidget* parent) : QTextEdit(parent), m_holds(holds)
{
    setFrameShape(QFrame::NoFrame);
    setUndoRedoEnabled(false);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    connect(this, &QTextEdit::textChanged, this, &PartEdit::noteChange);
    connect(this, &QTextEdit::cursorPositionChanged, this, &PartEdit::leaveReference);
    fillDocument(*document(), {}, font(), palette().color(QPalette::Link));
}

void PartEdit::setTyping(const Typing& typing)
{
    typingHabits() = typing;
}

const PartEdit::Typing& PartEdit::typing()
{
    return typingHabits();
}

void PartEdit::overwriteSelecting(const ReferenceRun& now, qsizetype length)
{
    Q_EMIT stepEnded();
    overwrite(*document(), now, length);
    QTextCursor cursor = textCursor();
    cursor.setPosition(now.start);
    cursor.setPosition(now.start + static_cast<int>(now.run.text.size()), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    Q_EMIT stepEnded();
}

void PartEdit::insertReference(const RichRun& run)
{
    Q_EMIT stepEnded();
    const int start = textCursor().selectionStart();
    decretum::insertReference(textCursor(), run, palette().color(QPalette::Link));
    setCaret(start + static_cast<int>(run.text.size()));
    Q_EMIT stepEnded();
}

/// Typing goes on behind a reference, not inside it.
void PartEdit::leaveReference()
{
    if (const std::optional<QTextCharFormat> format = formatBehindReference(textCursor()))
        setCurrentCharFormat(*format);
}

RichText PartEdit::richText() const
{
    const RichText text = richTextOf(*document());
    return m_holds == Holds::Rich ? text : RichText(text.plain());
}

void PartEdit::showText(const RichText& text)
{
    if (text == m_shown && text == richText())
        return;
    if (m_mended && text.plain() == m_mended->typed)  // undone
        m_refused += refusalsOf(m_mended->edit);
    m_mended.reset();
    const TextChange change = changeBetween(m_shown.plain(), text.plain());
    int position = caret();
    if (position > change.start)
        position =
            static_cast<int>(position >= change.start + change.removed ? position + change.added - change.removed : change.start + change.added);
    m_isShowing = true;
    const Qt::Alignment placed = alignment();
    fillDocument(*document(), text, font(), palette().color(QPalette::Link));
    setAlignment(placed);
    m_isShowing = false;
    m_shown = text;
    setCaret(position);
    noteChange();
}

void PartEdit::setNests(bool nests)
{
    setTabChangesFocus(!nests);
}

void PartEdit::setHint(const QString& hint)
{
    m_hint = hint;
    viewport()->update();
}

void PartEdit::paintEvent(QPaintEvent* event)
{
    QTextEdit::paintEvent(event);
    if (!document()->isEmpty() || m_hint.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect(), static_cast<int>(alignment() | Qt::AlignTop), m_hint);
}

void PartEdit::setCaret(int position)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::clamp(position, 0, document()->characterCount() - 1));
    setTextCursor(cursor);
}

void PartEdit::noteChange()
{
    if (m_isShowing)
        return;
    if (const RichText now = richText(); now != m_shown) {
        m_shown = now;
        Q_EMIT edited(now);
    }
    if (const int height = heightFor(viewport()->width()); height != m_height) {
        m_height = height;
        updateGeometry();
        Q_EMIT heightChanged();
    }
}

int PartEdit::heightFor(int width) const
{
    if (width > 0 && document()->textWidth() != width)
        document()->setTextWidth(width);
    return static_cast<int>(std::ceil(document()->size().height()));
}

QSize PartEdit::sizeHint() const
{
    return {240, std::max(heightFor(viewport()->width()), fontMetrics().height())};
}

QSize PartEdit::minimumSizeHint() const
{
    return {40, sizeHint().height()};
}

void PartEdit::resizeEvent(QResizeEvent* event)
{
    QTextEdit::resizeEvent(event);
    noteChange();
}

void PartEdit::focusOutEvent(QFocusEvent* event)
{
    QTextEdit::focusOutEvent(event);
    m_refused.clear();
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::MenuBarFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT left();
}

void PartEdit::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::PaletteChange)
        return;
    const RichText text = std::exchange(m_shown, {});
    if (!text.isEmpty())
        showText(text);
    else
        document()->setDefaultFont(font());
}

bool PartEdit::event(QEvent* event)
{
    // Undo and redo are the document's: the shortcut must reach the window.
    if (event->type() == QEvent::ShortcutOverride && isUndoOrRedo(*static_cast<QKeyEvent*>(event))) {
        event->ignore();
        return false;
    }
    return QTextEdit::event(event);
}

void PartEdit::insertFromMimeData(const QMimeData* source)
{
    const QString words = source->text();
    textCursor().insertText(m_holds == Holds::Line ? words.simplified() : words.trimmed());
}

bool PartEdit::isOnFirstLine() const
{
    const QTextCursor cursor = textCursor();
    const QTextLine line = cursor.block().layout()->lineForTextPosition(cursor.positionInBlock());
    return cursor.block() == document()->firstBlock() && line.lineNumber() <= 0;
}

bool PartEdit::isOnLastLine() const
{
    const QTextCursor cursor = textCursor();
    const QTextLayout* layout = cursor.block().layout();
    return cursor.block() == document()->lastBlock() && layout->lineForTextPosition(cursor.positionInBlock()).lineNumber() >= layout->lineCount() - 1;
}

void PartEdit::toggle(const QKeyEvent& event)
{
    QTextCharFormat format;
    const QTextCharFormat now = textCursor().charFormat();
    if (event.key() == Qt::Key_B)
        format.setFontWeight(now.fontWeight() >= QFont::Bold ? QFont::Normal : QFont::Bold);
    else if (event.key() == Qt::Key_I)
        format.setFontItalic(!now.fontItalic());
    else
        format.setFontUnderline(!now.fontUnderline());
    mergeCurrentCharFormat(format);
    noteChange();
}

bool PartEdit::takeKey(QKeyEvent* event)
{
    const QTextCursor cursor = textCursor();
    const bool isPlainKey = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ShiftModifier && m_holds != Holds::Line)
            return false;
        Q_EMIT enterPressed();
        return true;
    case Qt::Key_Backspace:
        if (!isPlainKey || cursor.hasSelection() || !cursor.atStart())
            return false;
        Q_EMIT backspaceAtStart();
        return true;
    case Qt::Key_Delete:
        if (!isPlainKey || cursor.hasSelection() || !cursor.atEnd())
            return false;
        Q_EMIT deleteAtEnd();
        return true;
    case Qt::Key_Up:
        if (!isPlainKey || !isOnFirstLine())
            return false;
        Q_EMIT leftUpwards();
        return true;
    case Qt::Key_Down:
        if (!isPlainKey || !isOnLastLine())
            return false;
        Q_EMIT leftDownwards();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        if (tabChangesFocus())
            return false;
        if (event->key() == Qt::Key_Tab)
            Q_EMIT nestPressed();
        else
            Q_EMIT liftPressed();
        return true;
    case Qt::Key_B:
    case Qt::Key_I:
    case Qt::Key_U:
        if (m_holds != Holds::Rich || event->modifiers() != Qt::ControlModifier)
            return false;
        toggle(*event);
        return true;
    default: return false;
    }
}

bool PartEdit::isBehindLetter() const
{
    const QTextCursor cursor = textCursor();
    return !cursor.atStart() && document()->characterAt(cursor.position() - 1).isLetter();
}

void PartEdit::keyPressEvent(QKeyEvent* event)
{
    if (isUndoOrRedo(*event) || isStrayMenuKey(*event)) {
        event->ignore();
        return;
    }
    if (isReadOnly() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete))
        return;
    if (takeKey(event))
        return;
    if (event->text() == u"'" && !typingHabits().mends && isBehindLetter() && !isReadOnly() && !typingHabits().options.apostrophe.isNull()) {
        textCursor().insertText(QString(typingHabits().options.apostrophe));
        return;
    }
    QTextEdit::keyPressEvent(event);
    if (!isReadOnly() && event->text().size() == 1 && event->text().front().isPrint())
        mendTyped();
}

/// Mends what the sign before the caret calls for, as a step of its own.
void PartEdit::mendTyped()
{
    if (!typingHabits().mends || textCursor().hasSelection())
        return;
    const QString typed = m_shown.plain();
    const auto edit = typographyAtCaret(typed, caret(), typingHabits().language, typingHabits().options, m_refused);
    if (!edit || touchesReference(*document(), edit->changes))
        return;
    Q_EMIT stepEnded();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (auto change = edit->changes.crbegin(); change != edit->changes.crend(); ++change) {
        cursor.setPosition(static_cast<int>(change->start + std::min(change->length, qsizetype{1})));
        const QTextCharFormat format = cursor.charFormat();
        cursor.setPosition(static_cast<int>(change->start));
        cursor.setPosition(static_cast<int>(change->start + change->length), QTextCursor::KeepAnchor);
        cursor.insertText(change->after, format);
    }
    cursor.endEditBlock();
    setCaret(static_cast<int>(edit->caret));
    m_mended = Mended{.typed = typed, .edit = *edit};
    Q_EMIT stepEnded();
}

}  // namespace decretum
