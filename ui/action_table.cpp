// SPDX-License-Identifier: MIT
#include "action_table.h"

#include "icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

namespace decretum {

const QList<ActionEntry>& actionTable()
{
    static const QList<ActionEntry> table{{"import", "file", QT_TRANSLATE_NOOP("decretum::Actions", "&Import…"), "import", "Ctrl+O"},
        {"import-folder", "file", QT_TRANSLATE_NOOP("decretum::Actions", "Import a &folder…")},
        {"import-clipboard", "file", QT_TRANSLATE_NOOP("decretum::Actions", "Import from the clip&board"), "", "Ctrl+Shift+V"}, {"-", "file", "-"},
        {"export-pdf", "file", QT_TRANSLATE_NOOP("decretum::Actions", "Export &PDF…"), "pdf", "Ctrl+E"},
        {"export-docx", "file", QT_TRANSLATE_NOOP("decretum::Actions", "Export &DOCX…"), "docx", "Ctrl+Shift+E"},
        {"export-other", "file", QT_TRANSLATE_NOOP("decretum::Actions", "Export in &another format…")},
        {"export-many", "file", QT_TRANSLATE_NOOP("decretum::Actions", "Export &several documents…"), "", "Ctrl+Alt+E"},
        {"print", "file", QT_TRANSLATE_NOOP("decretum::Actions", "P&rint…"), "print", "Ctrl+P"}, {"-", "file", "-"},
        {"office", "file", QT_TRANSLATE_NOOP("decretum::Actions", "Particulars of the &office…"), "settings"},
        {"lexicon", "file", QT_TRANSLATE_NOOP("decretum::Actions", "&Learned from corrections…")}, {"-", "file", "-"},
        {"quit", "file", QT_TRANSLATE_NOOP("decretum::Actions", "&Quit"), "", "Ctrl+Q"},
        {"undo", "edit", QT_TRANSLATE_NOOP("decretum::Actions", "&Undo"), "undo", "Ctrl+Z"},
        {"redo", "edit", QT_TRANSLATE_NOOP("decretum::Actions", "&Redo"), "redo", "Ctrl+Shift+Z; Ctrl+Y"}, {"-", "edit", "-"},
        {"case-next", "edit", QT_TRANSLATE_NOOP("decretum::Actions", "Next &case of the name or post"), "", "Ctrl+."},
        {"reference", "edit", QT_TRANSLATE_NOOP("decretum::Actions", "Re&fer to a clause or annex…"), "", "Ctrl+L"}, {"-", "edit", "-"},
        {"search", "edit", QT_TRANSLATE_NOOP("decretum::Actions", "&Search everything"), "search", "Ctrl+K"},
        {"mend-typing", "edit", QT_TRANSLATE_NOOP("decretum::Actions", "Mend &typography while typing"), "", "", true},
        {"clause-add", "clause", QT_TRANSLATE_NOOP("decretum::Actions", "&New clause"), "add-clause", "Ctrl+Return"},
        {"clause-split", "clause", QT_TRANSLATE_NOOP("decretum::Actions", "S&plit at the caret"), "split"},
        {"clause-join", "clause", QT_TRANSLATE_NOOP("decretum::Actions", "&Join with the one before")}, {"-", "clause", "-"},
        {"clause-down", "clause", QT_TRANSLATE_NOOP("decretum::Actions", "Level &down"), "level-down"},
        {"clause-up", "clause", QT_TRANSLATE_NOOP("decretum::Actions", "Level &up"), "level-up"},
        {"clause-before", "clause", QT_TRANSLATE_NOOP("decretum::Actions", "Move &before"), "move-up", "Alt+Up"},
        {"clause-behind", "clause", QT_TRANSLATE_NOOP("decretum::Actions", "Move be&hind"), "move-down", "Alt+Down"}, {"-", "clause", "-"},
        {"deadline", "clause", QT_TRANSLATE_NOOP("decretum::Actions", "Dead&line…"), "deadline", "Ctrl+D"},
        {"performer", "clause", QT_TRANSLATE_NOOP("decretum::Actions", "Addressee and &performers…"), "performer", "Ctrl+R"},
        {"control", "clause", QT_TRANSLATE_NOOP("decretum::Actions", "&Control of performance"), "control", "", true},
        {"begins-page", "clause", QT_TRANSLATE_NOOP("decretum::Actions", "On a new pa&ge"), "", "", true}, {"-", "clause", "-"},
        {"clause-remove", "clause", QT_TRANSLATE_NOOP("decretum::Actions", "&Remove the clause"), "delete", "Ctrl+Shift+Backspace"},
        {"renumber", "document", QT_TRANSLATE_NOOP("decretum::Actions", "&Renumber the clauses")}, {"-", "document", "-"},
        {"fewer-pages", "document", QT_TRANSLATE_NOOP("decretum::Actions", "S&queeze onto fewer pages")},
        {"subject-lines", "document", QT_TRANSLATE_NOOP("decretum::Actions", "Lines of the &heading…")}, {"-", "document", "-"},
        {"bin", "document", QT_TRANSLATE_NOOP("decretum::Actions", "Move to the &bin"), "delete"},
        {"show-registry", "view", QT_TRANSLATE_NOOP("decretum::Actions", "&Registry"), "sidebar", "F9", true},
        {"show-preview", "view", QT_TRANSLATE_NOOP("decretum::Actions", "&Pages"), "preview", "F8", true}, {"-", "view", "-"},
        {"text-larger", "view", QT_TRANSLATE_NOOP("decretum::Actions", "&Larger text"), "zoom-in", "Ctrl++; Ctrl+="},
        {"text-smaller", "view", QT_TRANSLATE_NOOP("decretum::Actions", "&Smaller text"), "zoom-out", "Ctrl+-"},
        {"text-usual", "view", QT_TRANSLATE_NOOP("decretum::Actions", "&Usual size"), "", "Ctrl+0"}, {"-", "view", "-"},
        {"full-screen", "view", QT_TRANSLATE_NOOP("decretum::Actions", "&Full screen"), "", "F11", true},
        {"keys", "help", QT_TRANSLATE_NOOP("decretum::Actions", "&Keys"), "info", "F1"},
        {"about", "help", QT_TRANSLATE_NOOP("decretum::Actions", "&About Decretum")}};
    return table;
}

Actions::Actions(QWidget* window) : QObject(window)
{
    for (const ActionEntry& entry : actionTable()) {
        if (QByteArrayView(entry.id) == "-")
            continue;
        auto* action = new QAction(this);
        action->setObjectName(QLatin1StringView(entry.id));
        action->setIcon(icon(QLatin1StringView(entry.icon)));
        if (!QByteArrayView(entry.shortcut).isEmpty())
            action->setShortcuts(QKeySequence::listFromString(QLatin1StringView(entry.shortcut)));
        action->setCheckable(entry.isCheckable);
        window->addAction(action);
        m_actions.insert(entry.id, action);
    }
    retranslate();
}

QAction* Actions::operator[](const char* id) const
{
    QAction* action = m_actions.value(id);
    Q_ASSERT(action);
    return action;
}

void Actions::retranslate()
{
    for (const ActionEntry& entry : actionTable()) {
        QAction* action = m_actions.value(entry.id);
        if (!action)
            continue;
        const QString text = QCoreApplication::translate("decretum::Actions", entry.text);
        action->setText(text);
        QString plain = text;
        plain.remove(u'&').remove(u'…');
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(keys.isEmpty() ? plain : plain + QStringLiteral("  (") + keys + u')');
    }
}

QList<QAction*> Actions::ofMenu(const char* menu) const
{
    QList<QAction*> actions;
    for (const ActionEntry& entry : actionTable()) {
        if (QByteArrayView(entry.menu) == QByteArrayView(menu))
            actions.append(m_actions.value(entry.id));
    }
    return actions;
}

}  // namespace decretum
