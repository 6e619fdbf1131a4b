// SPDX-License-Identifier: MIT
#include "main_window.h"

#include "app/describe.h"
#include "clause_view.h"
#include "decision_pane.h"
#include "document_menu.h"
#include "export_actions.h"
#include "head_form.h"
#include "import_window.h"
#include "languages.h"
#include "message_bar.h"
#include "office_form.h"
#include "preview_panel.h"
#include "print_strip.h"
#include "registry_panel.h"
#include "spelling.h"
#include "start_page.h"
#include "template_menu.h"
#include "theme.h"

#include <QCloseEvent>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>

namespace decretum {

namespace {

constexpr int kInfoMs = 12'000;
constexpr int kRoomForTwo = 620;
constexpr int kRoomForThree = 900;

}  // namespace

MainWindow::MainWindow(Session& session, Languages& languages)
    : m_session(session),
      m_languages(languages),
      m_settings(UserSettings::load()),
      m_actions(this),
      m_tools(new QToolBar),
      m_messages(new MessageBar),
      m_splitter(new QSplitter),
      m_registry(new RegistryPanel),
      m_middle(new QStackedWidget),
      m_start(new StartPage),
      m_office(new OfficeForm),
      m_pane(new DecisionPane),
      m_preview(new PreviewPanel),
      m_templates(new TemplateMenu(this)),
      m_documentMenu(new DocumentMenu(this)),
      m_exports(new ExportActions(this)),
      m_spelling(new Spelling(QFileInfo(session.registry().path()).absolutePath(), this)),
      m_infoTimer(new QTimer(this)),
      m_savedLabel(new QLabel),
      m_factsLabel(new QLabel),
      m_pageLabel(new QLabel)
{
    setAcceptDrops(true);
    m_infoTimer->setSingleShot(true);
    m_infoTimer->setInterval(kInfoMs);
    connect(m_infoTimer, &QTimer::timeout, m_messages, [this] { m_messages->withdraw(QStringLiteral("done")); });
    buildMiddle();
    buildMenus();
    buildToolBar();
    buildStatusBar();
    connectActions();
    connectClauseActions();
    connectSession();
    connectSpelling();
    m_registry->setRegistry(&session.registry());
    m_exports->setFolder(m_settings.lastFolder);
    setTextZoom(m_settings.textZoom);
    retranslate();
    resize(1280, 800);
    restoreGeometry(m_settings.geometry);
    m_splitter->restoreState(m_settings.splitter);
    showMiddle();
}

MainWindow::~MainWindow() = default;

void MainWindow::begin()
{
    if (m_session.isReadOnly())
        tellReadOnly();
    takeOffice(storedOffice());
    const bool isNew = m_session.setting(kOfficeSetting).isEmpty() && m_registry->model()->rowCount() == 0;
    const QUuid last(m_settings.lastDecision);
    if (!last.isNull() && m_session.registry().summary(DecisionId(last)))
        openDecision(DecisionId(last));
    else if (const auto first = m_registry->model()->summaryAt(0))
        openDecision(first->id);
    else
        m_middle->setCurrentWidget(isNew && !m_session.isReadOnly() ? static_cast<QWidget*>(m_office) : m_start);
    showMiddle();
}

void MainWindow::showMiddle()
{
    const bool isWriting = m_document != nullptr;
    if (isWriting)
        m_middle->setCurrentWidget(m_pane);
    else if (m_middle->currentWidget() == m_pane)
        m_middle->setCurrentWidget(m_start);
    // The text is never squeezed: on a narrow window the zones beside it give way, and come back with the room.
    m_preview->setVisible(isWriting && m_settings.showsPreview && width() >= kRoomForThree);
    m_registry->setVisible(m_settings.showsRegistry && m_middle->currentWidget() != m_office && width() >= kRoomForTwo);
    updateActions();
}

void MainWindow::openDecision(DecisionId id)
{
    if (m_document && m_document->decision().id == id)
        return;
    const Result<DecisionDocument*> opened = m_session.document(id);
    if (!opened) {
        tellError(opened.error());
        return;
    }
    if (m_document) {
        m_document->endBurst();
        m_document->disconnect(this);
        m_document->undoStack().disconnect(this);
    }
    m_document = *opened;
    applyTyping();
    m_pane->setDocument(m_document);
    checkSpelling();
    m_exports->setDocument(m_document);
    m_documentMenu->setDocument(m_document);
    m_preview->strip()->setDocument(m_document);
    m_preview->showDecision(m_document->decision(), m_printed.look, m_printed.declension);
    connect(m_document, &DecisionDocument::changed, this, [this] {
        m_preview->showDecision(m_document->decision(), m_printed.look, m_printed.declension);
        updateStatus();
        updateClauseMarks();
    });
    connect(m_document, &DecisionDocument::headChanged, this, &MainWindow::updateTitle);
    connect(m_document, &DecisionDocument::headChanged, this, [this](HeadField field) {
        if (field == HeadField::Language || field == HeadField::Signatures || field == HeadField::Visas)
            checkSpelling();
    });
    for (const auto signal : {&QUndoStack::canUndoChanged, &QUndoStack::canRedoChanged})
        connect(&m_document->undoStack(), signal, this, &MainWindow::updateActions);
    m_registry->select(id);
    changeSetting([id](UserSettings& settings) { settings.lastDecision = id.toString(); });
    m_savedAt.clear();
    updateTitle();
    updateStatus();
    showMiddle();
}

void MainWindow::closeDecision()
{
    m_document = nullptr;
    m_pane->setDocument(nullptr);
    m_exports->setDocument(nullptr);
    m_documentMenu->setDocument(nullptr);
    m_preview->strip()->setDocument(nullptr);
    m_preview->clear();
    updateTitle();
    updateStatus();
    showMiddle();
}

void MainWindow::updateActions()
{
    const bool isOpen = m_document != nullptr;
    const bool isWritable = isOpen && !m_document->isReadOnly();
    for (const char* id : {"export-pdf", "export-docx", "export-other", "print"})
        m_actions[id]->setEnabled(isOpen);
    for (QAction* action : m_actions.ofMenu("clause")) {
        if (action)
            action->setEnabled(isWritable);
    }
    for (const char* id : {"renumber", "fewer-pages", "subject-lines", "bin"})
        m_actions[id]->setEnabled(isWritable);
    for (const char* id : {"import", "import-folder", "import-clipboard", "office", "lexicon"})
        m_actions[id]->setEnabled(!m_session.isReadOnly());
    m_templates->setEnabled(!m_session.isReadOnly());
    m_actions["undo"]->setEnabled(isWritable && m_document->undoStack().canUndo());
    m_actions["redo"]->setEnabled(isWritable && m_document->undoStack().canRedo());
    m_actions["show-registry"]->setChecked(m_settings.showsRegistry);
    m_actions["show-preview"]->setChecked(m_settings.showsPreview);
    m_actions["mend-typing"]->setChecked(m_settings.mendsTyping);
    updateClauseMarks();
}

void MainWindow::updateClauseMarks()
{
    const Clause* clause = m_document ? m_document->clause(m_pane->clauses()->currentClause()) : nullptr;
    m_actions["control"]->setChecked(clause && clause->isControl);
    m_actions["begins-page"]->setChecked(clause && clause->beginsPage);
}

void MainWindow::updateTitle()
{
    QString title = QStringLiteral("Decretum");
    if (m_document) {
        const Decision& decision = m_document->decision();
        QStringList parts{decision.typeName};
        if (!decision.number.isEmpty())
            parts.append(QStringLiteral("№ ") + decision.number);
        if (!decision.subject.isEmpty())
            parts.append(u'«' + decision.subject + u'»');
        title = parts.join(u' ').simplified() + QStringLiteral(" — Decretum");
    }
    setWindowTitle(title);
}

void MainWindow::updateStatus()
{
    if (!m_document) {
        for (QLabel* label : {m_savedLabel, m_factsLabel, m_pageLabel})
            label->clear();
        return;
    }
    int clauses = 0;
    int dated = 0;
    const std::function<void(const QList<Clause>&)> count = [&](const QList<Clause>& list) {
        for (const Clause& clause : list) {
            ++clauses;
            dated += clause.deadlines.isEmpty() ? 0 : 1;
            count(clause.children);
        }
    };
    count(m_document->decision().clauses);
    if (m_session.isReadOnly())
        m_savedLabel->setText(tr("Read only"));
    else
        m_savedLabel->setText(m_savedAt.isEmpty() ? tr("Everything is stored") : tr("Stored %1").arg(m_savedAt));
    m_factsLabel->setText(
        QStringList{languageTag(m_document->decision().language), tr("%n clause(s)", nullptr, clauses), tr("%n with a deadline", nullptr, dated)}
            .join(QStringLiteral(" · ")));
    m_pageLabel->setText(m_preview->pageCount() > 0 ? tr("page %1 of %2").arg(m_preview->currentPage()).arg(m_preview->pageCount()) : QString());
}

void MainWindow::setTextZoom(int percent)
{
    const int kept = std::clamp(percent, 70, 250);
    m_pane->setTextZoom(kept);
    if (kept != m_settings.textZoom)
        changeSetting([kept](UserSettings& settings) { settings.textZoom = kept; });
}

void MainWindow::changeSetting(const std::function<void(UserSettings&)>& change)
{
    change(m_settings);
    m_settings.save();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_import && !m_import->close()) {
        openImport();  // it says what is not imported yet
        event->ignore();
        return;
    }
    if (m_document)
        m_document->endBurst();
    m_session.flush();
    if (!m_session.isStored() && !m_closesAnyway) {
        // The writer's reason is on its way: the bar will say it, with the ways out.
        m_wantsToClose = true;
        event->ignore();
        return;
    }
    changeSetting([this](UserSettings& settings) {
        settings.geometry = saveGeometry();
        settings.splitter = m_splitter->saveState();
    });
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    showMiddle();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::retranslate()
{
    m_actions.retranslate();
    const QHash<QByteArray, QString> titles{{"file", tr("&File")}, {"edit", tr("&Edit")}, {"clause", tr("&Clause")}, {"document", tr("&Document")},
        {"view", tr("&View")}, {"help", tr("&Help")}};
    for (const auto& [id, menu] : m_menus)
        menu->setTitle(titles.value(id));
    m_templates->menuAction()->setIconText(tr("New"));
    m_appearanceMenu->setTitle(tr("&Appearance"));
    m_languageMenu->setTitle(tr("&Language of the program"));
    const QStringList appearances{tr("As the system"), tr("Light"), tr("Dark")};
    for (qsizetype at = 0; at < appearances.size(); ++at)
        m_appearanceMenu->actions().at(at)->setText(appearances.at(at));
    m_documentMenu->retranslate();
    // The bar has room for short words.
    m_actions["export-pdf"]->setIconText(QStringLiteral("PDF"));
    m_actions["export-docx"]->setIconText(QStringLiteral("DOCX"));
    m_actions["clause-add"]->setIconText(tr("Clause"));
    m_actions["deadline"]->setIconText(tr("Deadline"));
    m_actions["performer"]->setIconText(tr("Performers"));
    m_actions["import"]->setIconText(tr("Import"));
    updateTitle();
    updateStatus();
}

}  // namespace decretum
