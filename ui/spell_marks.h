// SPDX-License-Identifier: MIT
#pragma once

#include "spell/spell_checker.h"

#include <QObject>
#include <QPointer>
#include <QTextEdit>
#include <QUuid>

#include <optional>

class QAction;
class QMenu;

namespace decretum {

class PartEdit;
class Spelling;

/// The marks under an editor's misspelled words and its menu with right ones. Belongs to the editor.
class SpellMarks final : public QObject {
    Q_OBJECT

public:
    SpellMarks(Spelling& spelling, PartEdit* edit);

    /// The marked word at a position of the text; none where there is none.
    std::optional<Misspelling> wordAt(int position) const;
    /// Puts another word in its place, as one edit.
    void replace(const Misspelling& misspelling, const QString& word);
    /// The menu at a position: right words, the lists, and what an editor offers anyway. Suggestions come in while it
    /// is open.
    QMenu* makeMenu(int position);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void refresh();
    QList<QTextEdit::ExtraSelection> selections() const;
    bool isBeingWritten(int wordEnd) const;
    void offerLists(QMenu& menu, QAction* before);
    void addSuggestions(const QString& word, const QStringList& suggestions);

    QPointer<Spelling> m_spelling;  ///< Goes before the editor when the window closes.
    PartEdit* m_edit;
    const QUuid m_place = QUuid::createUuid();  ///< Of this editor's text, for the checker.
    QPointer<QMenu> m_menu;
    std::optional<Misspelling> m_menuWord;
};

}  // namespace decretum
