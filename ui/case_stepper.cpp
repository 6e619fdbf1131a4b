// SPDX-License-Identifier: MIT
#include "case_stepper.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QTextEdit>

namespace decretum {

bool CaseStepper::step(QTextEdit& editor, Language language)
{
    QTextCursor cursor = editor.textCursor();
    QString text = editor.document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
    const qsizetype start = cursor.selectionStart();
    const qsizetype length = cursor.selectionEnd() - start;
    const bool goesOn = m_editor == &editor && start == m_last.start && length == m_last.length && text.sliced(start, length) == m_last.text;
    const std::optional<CaseStep> now = goesOn ? std::optional(m_last) : caseStepAt(text, start, length, language);
    if (!now)
        return false;
    const CaseStep next = nextCase(*now, language);
    cursor.setPosition(static_cast<int>(now->start));
    cursor.setPosition(static_cast<int>(now->start + now->length), QTextCursor::KeepAnchor);
    cursor.insertText(next.text);
    // It stays selected: pressed again, the key goes on, and typing replaces it.
    cursor.setPosition(static_cast<int>(next.start));
    cursor.setPosition(static_cast<int>(next.start + next.length), QTextCursor::KeepAnchor);
    editor.setTextCursor(cursor);
    m_editor = &editor;
    m_last = next;
    return true;
}

}  // namespace decretum
