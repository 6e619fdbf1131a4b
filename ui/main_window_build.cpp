// SPDX-License-Identifier: MIT
// How the window is put together.
#include "main_window.h"

#include "decision_pane.h"
#include "document_menu.h"
#include "icons.h"
#include "languages.h"
#include "message_bar.h"
#include "office_form.h"
#include "preview_panel.h"
#include "registry_panel.h"
#include "start_page.h"
#include "template_menu.h"
#include "theme.h"

#include <QActionGroup>
#include <QLabel>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace decretum {

void MainWindow::buildMiddle()
{
    for (QWidget* page : {static_cast<QWidget*>(m_start), static_cast<QWidget*>(m_office), static_cast<QWidget*>(m_pane)})
        m_middle->addWidget(page);
    m_middle->setMinimumWidth(360);
    m_registry->setMinimumWidth(180);
    m_preview->setMinimumWidth(240);
    m_splitter->addWidget(m_registry);
    m_splitter->addWidget(m_middle);
    m_splitter->addWidget(m_preview);
    m_splitter->setCollapsible(1, false);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({290, 620, 370});
    m_splitter->setChildrenCollapsible(false);
    auto* centre = new QWidget;
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_splitter, 1);
    setCentralWidget(centre);
}

void MainWindow::buildMenus()
{
    for (const char* id : {"file", "edit", "clause", "document", "view", "help"}) {
        QMenu* menu = QByteArrayView(id) == "document" ? m_documentMenu : new QMenu(this);
        menuBar()->addMenu(menu);
        m_menus.append({id, menu});
        if (QByteArrayView(id) == "file")
            menu->addMenu(m_templates);
        for (QAction* action : m_actions.ofMenu(id)) {
            if (action)
                menu->addAction(action);
            else
                menu->addSeparator();
        }
        if (QByteArrayView(id) == "view")
            buildChoiceMenus(menu);
    }
}

void MainWindow::buildChoiceMenus(QMenu* menu)
{
    menu->addSeparator();
    m_appearanceMenu = menu->addMenu(icon(QStringLiteral("theme")), QString());
    m_languageMenu = menu->addMenu(icon(QStringLiteral("language")), QString());
    auto* appearances = new QActionGroup(this);
    for (const QString& word : {QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")}) {
        QAction* action = appearances->addAction(word);
        action->setCheckable(true);
        action->setData(word);
        action->setChecked(word == m_settings.appearance || (m_settings.appearance.isEmpty() && word == u"system"));
        m_appearanceMenu->addAction(action);
    }
    connect(appearances, &QActionGroup::triggered, this, [this](const QAction* action) {
        changeSetting([action](UserSettings& settings) { settings.appearance = action->data().toString(); });
        applyAppearance(appearanceNamed(m_settings.appearance));
    });
    auto* languages = new QActionGroup(this);
    // A language is named in itself, whatever the program speaks now.
    for (const auto& [word, name] : {std::pair(u"uk", u"Українська"), std::pair(u"ru", u"Русский"), std::pair(u"en", u"English")}) {
        QAction* action = languages->addAction(QString::fromUtf16(name));
        action->setCheckable(true);
        action->setData(QString::fromUtf16(word));
        action->setChecked(action->data().toString() == m_languages.current());
        m_languageMenu->addAction(action);
    }
    connect(languages, &QActionGroup::triggered, this, [this](const QAction* action) {
        changeSetting([action](UserSettings& settings) { settings.language = action->data().toString(); });
        m_languages.use(m_settings.language);
    });
}

void MainWindow::buildToolBar()
{
    m_tools->setMovable(false);
    m_tools->setObjectName(QStringLiteral("tools"));
    m_tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_tools->setIconSize(QSize(20, 20));
    m_tools->setContextMenuPolicy(Qt::PreventContextMenu);
    addToolBar(m_tools);
    m_templates->menuAction()->setIcon(icon(QStringLiteral("new")));
    m_tools->addAction(m_templates->menuAction());
    m_tools->addAction(m_actions["import"]);
    m_tools->addSeparator();
    m_tools->addAction(m_actions["undo"]);
    m_tools->addAction(m_actions["redo"]);
    m_tools->addSeparator();
    for (const char* id : {"clause-add", "deadline", "performer"})
        m_tools->addAction(m_actions[id]);
    m_tools->addSeparator();
    for (const char* id : {"export-pdf", "export-docx", "print"})
        m_tools->addAction(m_actions[id]);
    auto* room = new QWidget;
    room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_tools->addWidget(room);
    for (const char* id : {"show-registry", "show-preview"})
        m_tools->addAction(m_actions[id]);
    // These say enough by their pictures; the rest have words.
    for (const char* id : {"undo", "redo", "show-registry", "show-preview", "print"}) {
        if (auto* button = qobject_cast<QToolButton*>(m_tools->widgetForAction(m_actions[id])))
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    if (auto* button = qobject_cast<QToolButton*>(m_tools->widgetForAction(m_templates->menuAction())))
        button->setPopupMode(QToolButton::InstantPopup);
}

void MainWindow::buildStatusBar()
{
    for (QLabel* label : {m_savedLabel, m_factsLabel, m_pageLabel})
        label->setContentsMargins(kSpaceSmall, 2, kSpaceSmall, 2);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_savedLabel);
    statusBar()->addWidget(m_factsLabel, 1);
    statusBar()->addPermanentWidget(m_pageLabel);
}

}  // namespace decretum
