// SPDX-License-Identifier: MIT
// How the import window is put together.
#include "import_window.h"

#include "fact_view.h"
#include "icons.h"
#include "line_roles.h"
#include "message_bar.h"
#include "source_view.h"
#include "theme.h"

#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

QWidget* column(std::initializer_list<QWidget*> widgets, QWidget* stretched)
{
    auto* pane = new QWidget;
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(kSpaceSmall, kSpaceSmall, kSpaceSmall, 0);
    layout->setSpacing(kSpaceTiny);
    for (QWidget* widget : widgets)
        layout->addWidget(widget, widget == stretched ? 1 : 0);
    return pane;
}

}  // namespace

void ImportWindow::build()
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    buildRoleMenu();
    m_source->setRoleMenu(m_roles);
    auto* pair = new QSplitter;
    pair->setChildrenCollapsible(false);
    pair->addWidget(column({m_sourceTitle, m_source}, m_source));
    pair->addWidget(column({m_factsTitle, m_facts}, m_facts));
    pair->setSizes({560, 460});
    m_pair = pair;
    buildActions();
    m_filesPane = buildFiles();
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_filesPane);
    m_splitter->addWidget(pair);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({220, 1020});
    m_strip = buildStrip();
    whole->addWidget(m_messages);
    whole->addWidget(m_strip);
    whole->addWidget(m_splitter, 1);
    whole->addWidget(buildFoot());
}

QWidget* ImportWindow::buildFiles()
{
    m_files->setModel(&m_list);
    m_files->setItemDelegate(new ImportListDelegate(m_files));
    m_files->setFrameShape(QFrame::NoFrame);
    m_files->setUniformItemSizes(true);
    m_files->setMouseTracking(true);
    m_files->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_files->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_files->viewport()->setAutoFillBackground(false);
    m_stop->setIcon(icon(u"close"_s));
    m_stop->setAutoRaise(true);
    auto* pane = new QWidget;
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(kSpaceSmall, kSpaceSmall, 0, 0);
    layout->setSpacing(kSpaceTiny);
    layout->addWidget(m_files, 1);
    auto* progress = new QHBoxLayout;
    progress->addWidget(m_progressWords, 1);
    progress->addWidget(m_stop);
    layout->addLayout(progress);
    pane->setMinimumWidth(160);
    return pane;
}

QWidget* ImportWindow::buildStrip()
{
    auto* strip = new QWidget;
    strip->setAutoFillBackground(true);
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(kSpaceMedium, kSpaceTiny, kSpaceSmall, kSpaceTiny + 1);
    row->setSpacing(kSpaceSmall);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setMinimumHeight(30);
    row->addWidget(m_sign);
    row->addWidget(m_state, 1);
    m_previous->setIcon(icon(u"previous"_s));
    m_next->setIcon(icon(u"next"_s));
    m_next->setLayoutDirection(Qt::RightToLeft);  // the sign behind the word
    m_confirm->setIcon(icon(u"done"_s));
    for (QPushButton* button : {m_confirm, m_previous, m_next}) {
        button->setAutoDefault(false);
        button->setFocusPolicy(Qt::TabFocus);  // the lines keep the keyboard
        row->addWidget(button);
    }
    connect(m_confirm, &QPushButton::clicked, this, &ImportWindow::confirm);
    connect(m_previous, &QPushButton::clicked, this, [this] { goToDoubt(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goToDoubt(1); });
    return strip;
}

QWidget* ImportWindow::buildFoot()
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(kSpaceMedium, kSpaceSmall, kSpaceMedium, kSpaceSmall);
    row->setSpacing(kSpaceSmall);
    m_languageLabel->setBuddy(m_language);
    for (int item = 0; item < 3; ++item)
        m_language->addItem(QString());
    m_language->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(m_languageLabel);
    row->addWidget(m_language);
    row->addWidget(m_lexicon);
    row->addStretch(1);
    for (QPushButton* button : {m_importAll, m_import, m_close})
        row->addWidget(button);
    for (QPushButton* button : {m_lexicon, m_importAll, m_import, m_close})
        button->setAutoDefault(false);
    connect(m_language, &QComboBox::activated, this, [this](int item) {
        const std::optional<Language> languages[] = {std::nullopt, Language::Ukrainian, Language::Russian};
        change([&](ImportSession& session) { session.setLanguage(languages[item]); });
    });
    connect(m_lexicon, &QPushButton::clicked, this, &ImportWindow::showLexicon);
    connect(m_importAll, &QPushButton::clicked, this, &ImportWindow::importAllReady);
    connect(m_import, &QPushButton::clicked, this, &ImportWindow::importCurrent);
    connect(m_close, &QPushButton::clicked, this, &QWidget::close);
    return foot;
}

QAction* ImportWindow::addAction(const QString& name, const QString& keys, const std::function<void()>& act)
{
    auto* action = new QAction(this);
    action->setObjectName(name);
    action->setShortcuts(QKeySequence::listFromString(keys));
    connect(action, &QAction::triggered, this, act);
    return action;
}

void ImportWindow::buildActions()
{
    // Digits, Space and Backspace act on lines alone: elsewhere they are typed, or press a button.
    for (QAction* action :
        {addAction(u"confirm"_s, u"Space"_s, [this] { confirm(); }), addAction(u"forget"_s, u"Backspace; Del"_s, [this] { forget(); })}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_pair->addAction(action);
    }
    for (QAction* action : {addAction(u"undo"_s, u"Ctrl+Z"_s, [this] { change([](ImportSession& session) { session.undo(); }); }),
             addAction(u"redo"_s, u"Ctrl+Shift+Z; Ctrl+Y"_s, [this] { change([](ImportSession& session) { session.redo(); }); }),
             addAction(u"next"_s, u"F3"_s, [this] { goToDoubt(1); }), addAction(u"previous"_s, u"Shift+F3"_s, [this] { goToDoubt(-1); }),
             addAction(u"import"_s, u"Ctrl+Return"_s, [this] { importCurrent(); }), addAction(u"close"_s, u"Ctrl+W"_s, [this] { close(); })})
        QWidget::addAction(action);
    m_roles->insertAction(m_roleActions.first(), action(u"confirm"_s));
    m_roles->insertSeparator(m_roleActions.first());
    m_roles->addSeparator();
    for (const QString& name : {u"forget"_s, u"undo"_s, u"redo"_s})
        m_roles->addAction(action(name));
    action(u"confirm"_s)->setIcon(icon(u"done"_s));
    action(u"undo"_s)->setIcon(icon(u"undo"_s));
    action(u"redo"_s)->setIcon(icon(u"redo"_s));
}

void ImportWindow::buildRoleMenu()
{
    auto* one = new QActionGroup(this);
    one->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    for (const LineRoleChoice& choice : lineRoleChoices()) {
        if (choice.beginsGroup)
            m_roles->addSeparator();
        QAction* action = m_roles->addAction(QString());
        action->setCheckable(true);
        one->addAction(action);
        action->setShortcut(QKeySequence(QLatin1StringView(choice.keys)));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, role = choice.role] { tell(role); });
        m_roleActions.append(action);
    }
}

void ImportWindow::retranslate()
{
    const auto word = [this](const QString& name, const QString& text) { action(name)->setText(text); };
    word(u"confirm"_s, tr("It is right as it was read"));
    word(u"forget"_s, tr("Take the correction back"));
    word(u"undo"_s, tr("Undo"));
    word(u"redo"_s, tr("Redo"));
    for (qsizetype at = 0; at < m_roleActions.size(); ++at)
        m_roleActions.at(at)->setText(lineRolePhrase(lineRoleChoices().at(at)));
    const auto hint = [](QPushButton* button, const QString& text, const QString& tip, const QString& keys) {
        button->setText(text);
        button->setToolTip(tip + u"  ("_s + QKeySequence(keys).toString(QKeySequence::NativeText) + u')');
    };
    hint(m_confirm, tr("It is right"), tr("The line is what it was read as"), u"Space"_s);
    hint(m_previous, tr("Previous"), tr("To the previous doubtful place"), u"Shift+F3"_s);
    hint(m_next, tr("Next"), tr("To the next doubtful place"), u"F3"_s);
    hint(m_import, tr("Import"), tr("Put the document into the registry"), u"Ctrl+Return"_s);
    m_close->setText(tr("Close"));
    m_stop->setToolTip(tr("Stop reading"));
    m_stop->setAccessibleName(tr("Stop reading"));
    m_sourceTitle->setText(tr("Source: click what a line was read as to correct it"));
    m_factsTitle->setText(tr("What was read"));
    m_source->setAccessibleName(tr("Source"));
    m_facts->setAccessibleName(tr("What was read"));
    m_files->setAccessibleName(tr("Files"));
    m_languageLabel->setText(tr("Language:"));
    const QStringList languages{tr("told by its letters"), tr("Ukrainian"), tr("Russian")};
    for (int item = 0; item < languages.size(); ++item)
        m_language->setItemText(item, languages.at(item));
    m_language->setAccessibleName(tr("Language of the document"));
    m_lexicon->setText(tr("Learned from corrections…"));
    m_source->refresh();
    m_facts->setSession(m_current.get());
    updateState();
}

void ImportWindow::colour()
{
    const ThemeColours colours = themeColours(palette());
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, colours.muted);
    for (QLabel* label : {m_sourceTitle, m_factsTitle, m_progressWords})
        label->setPalette(muted);
    updateStrip();
}

}  // namespace decretum
