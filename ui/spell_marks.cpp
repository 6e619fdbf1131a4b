// SPDX-License-Identifier: MIT
#include "spell_marks.h"

#include "part_edit.h"
#include "spelling.h"

#include <QContextMenuEvent>
#include <QMenu>

namespace decretum {

namespace {

constexpr int kOffered = 5;  // suggestions in the menu

}  // namespace

SpellMarks::SpellMarks(Spelling& spelling, PartEdit* edit) : QObject(edit), m_spelling(&spelling), m_edit(edit)
{
    edit->installEventFilter(this);
    edit->viewport()->installEventFilter(this);
    connect(edit, &QTextEdit::textChanged, this, &SpellMarks::refresh);
    connect(edit, &QTextEdit::cursorPositionChanged, this, &SpellMarks::refresh);
    connect(&spelling, &Spelling::changed, this, &SpellMarks::refresh);
    connect(&spelling, &Spelling::suggested, this, &SpellMarks::addSuggestions);
    refresh();
}

/// A word that is being written is not wrong yet.
bool SpellMarks::isBeingWritten(int wordEnd) const
{
    return m_edit->hasFocus() && m_edit->caret() == wordEnd;
}

/// Those of before, which move with their words, while the text waits for its answer.
QList<QTextEdit::ExtraSelection> SpellMarks::selections() const
{
    const auto marks = m_spelling->marks(m_place, m_edit->toPlainText());
    if (!marks) {
        QList<QTextEdit::ExtraSelection> kept = m_edit->extraSelections();
        kept.removeIf([this](const QTextEdit::ExtraSelection& selection) {
            return !selection.cursor.hasSelection() || isBeingWritten(selection.cursor.selectionEnd());
        });
        return kept;
    }
    QList<QTextEdit::ExtraSelection> shown;
    for (const auto& [range, misspelling] : *marks) {
        if (isBeingWritten(range.start + range.length))
            continue;
        QTextCursor cursor(m_edit->document());
        cursor.setPosition(range.start);
        cursor.setPosition(range.start + range.length, QTextCursor::KeepAnchor);
        shown.append({.cursor = cursor, .format = range.format});
    }
    return shown;
}

void SpellMarks::refresh()
{
    if (!m_spelling)
        return;
    const QList<QTextEdit::ExtraSelection> now = selections();
    if (!now.isEmpty() || !m_edit->extraSelections().isEmpty())
        m_edit->setExtraSelections(now);
}

std::optional<Misspelling> SpellMarks::wordAt(int position) const
{
    if (!m_spelling)
        return std::nullopt;
    for (const Misspelling& misspelling : m_spelling->misspellings(m_place, m_edit->toPlainText()).value_or(QList<Misspelling>())) {
        if (position >= misspelling.start && position <= misspelling.start + misspelling.length)
            return misspelling;
    }
    return std::nullopt;
}

void SpellMarks::replace(const Misspelling& misspelling, const QString& word)
{
    const int start = static_cast<int>(misspelling.start);
    QTextCursor cursor(m_edit->document());
    cursor.setPosition(start);
    cursor.setPosition(start + static_cast<int>(misspelling.length), QTextCursor::KeepAnchor);
    cursor.insertText(word, cursor.charFormat());
    m_edit->setTextCursor(cursor);
}

QMenu* SpellMarks::makeMenu(int position)
{
    QMenu* menu = m_edit->createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_menuWord = m_edit->isReadOnly() ? std::nullopt : wordAt(position);
    if (!m_menuWord)
        return menu;
    QAction* first = menu->actions().value(0);
    auto* looking = new QAction(tr("Looking for suggestions…"), menu);
    looking->setEnabled(false);
    menu->insertAction(first, looking);
    menu->insertSeparator(first);
    // Two scripts in a word, a quotation mark, a lost blank are wrong whatever the word: a list could not mend them.
    if (m_menuWord->reason == Misspelling::Reason::Unknown)
        offerLists(*menu, first);
    m_menu = menu;
    m_spelling->suggest(*m_menuWord);
    return menu;
}

void SpellMarks::offerLists(QMenu& menu, QAction* before)
{
    const auto offer = [&](const QString& text, WordListOwner owner) {
        auto* action = new QAction(text, &menu);
        connect(action, &QAction::triggered, this, [this, owner, word = *m_menuWord] { (void)m_spelling->remember(word, owner); });
        menu.insertAction(before, action);
    };
    offer(tr("Add to the office's dictionary"), WordListOwner::Office);
    offer(tr("Add to my dictionary"), WordListOwner::User);
    menu.insertSeparator(before);
}

void SpellMarks::addSuggestions(const QString& word, const QStringList& suggestions)
{
    if (!m_menu || !m_menuWord || m_menuWord->word != word)
        return;
    // All before the first separator are suggestions of before.
    QAction* separator = nullptr;
    for (QAction* action : m_menu->actions()) {
        if (action->isSeparator()) {
            separator = action;
            break;
        }
        m_menu->removeAction(action);
    }
    for (const QString& suggestion : suggestions.first(std::min(suggestions.size(), qsizetype{kOffered}))) {
        auto* action = new QAction(QString(suggestion).replace(u'&', QStringLiteral("&&")), m_menu);
        QFont font = action->font();
        font.setBold(true);
        action->setFont(font);
        connect(action, &QAction::triggered, this, [this, suggestion, misspelling = *m_menuWord] { replace(misspelling, suggestion); });
        m_menu->insertAction(separator, action);
    }
    if (suggestions.isEmpty()) {
        auto* none = new QAction(tr("No suggestions"), m_menu);
        none->setEnabled(false);
        m_menu->insertAction(separator, none);
    }
}

bool SpellMarks::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::ContextMenu) {
        const auto* asked = static_cast<QContextMenuEvent*>(event);
        const bool isKey = asked->reason() == QContextMenuEvent::Keyboard;
        const QPoint inView = object == m_edit ? m_edit->viewport()->mapFrom(m_edit, asked->pos()) : asked->pos();
        const int position = isKey ? m_edit->caret() : m_edit->cursorForPosition(inView).position();
        makeMenu(position)->popup(isKey ? m_edit->viewport()->mapToGlobal(m_edit->cursorRect().bottomLeft()) : asked->globalPos());
        return true;
    }
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::FocusIn)
        QMetaObject::invokeMethod(this, &SpellMarks::refresh, Qt::QueuedConnection);
    return QObject::eventFilter(object, event);
}

}  // namespace decretum
