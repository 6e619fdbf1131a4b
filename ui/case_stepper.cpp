// SPDX-License-Identifier: MIT
#include "case_stepper.h"

#include "part_edit.h"
#include "rich_text_document.h"

#include <QTextCursor>
#include <QTextDocument>

namespace decretum {

bool CaseStepper::step(PartEdit& editor, const DecisionDocument& document)
{
    const DeclensionOptions options{.apostrophe = PartEdit::typing().options.apostrophe};
    const Language language = document.decision().language;
    const QTextCursor cursor = editor.textCursor();
    const qsizetype start = cursor.selectionStart();
    const qsizetype length = cursor.selectionEnd() - start;
    if (const std::optional<ReferenceRun> placed = referenceAt(*editor.document(), start, length)) {
        const std::optional<RichRun> next = nextCase(placed->run, language, document.directory(), options);
        if (next)
            editor.overwriteSelecting({placed->start, *next}, placed->run.text.size());
        return next.has_value();
    }
    return stepWords(editor, start, length, language, options);
}

bool CaseStepper::stepWords(PartEdit& editor, qsizetype start, qsizetype length, Language language, const DeclensionOptions& options)
{
    QString text = editor.document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
    const bool goesOn = m_editor == &editor && start == m_last.start && length == m_last.length && text.sliced(start, length) == m_last.text;
    const std::optional<CaseStep> now = goesOn ? std::optional(m_last) : caseStepAt(text, start, length, language);
    if (!now || touchesReference(*editor.document(), {{.start = now->start, .length = now->length}}))
        return false;
    const CaseStep next = nextCase(*now, language, options);
    // It stays selected: pressed again, the key goes on, and typing replaces it.
    editor.overwriteSelecting({static_cast<int>(next.start), RichRun{.text = next.text}}, now->length);
    m_editor = &editor;
    m_last = next;
    return true;
}

}  // namespace decretum
