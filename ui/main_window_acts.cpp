// SPDX-License-Identifier: MIT
// What the window's acts do.
#include "main_window.h"

#include "app/describe.h"
#include "base/file.h"
#include "bulk_export_dialog.h"
#include "clause_view.h"
#include "decision_pane.h"
#include "document_menu.h"
#include "export_actions.h"
#include "head_form.h"
#include "keys_dialog.h"
#include "languages.h"
#include "message_bar.h"
#include "office_form.h"
#include "part_edit.h"
#include "preview_panel.h"
#include "print_acts.h"
#include "reference_popover.h"
#include "registry_panel.h"
#include "render/template_set.h"
#include "start_page.h"
#include "template_menu.h"
#include "theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QLineEdit>
#include <QMessageBox>
#include <QStackedWidget>
#include <QUrl>

namespace decretum {

namespace {

BulkChoice bulkChoiceOf(const UserSettings& settings)
{
    BulkChoice choice{.folder = folderToOffer(settings.lastFolder)};
    if (!settings.exportMask.isEmpty())
        choice.names.mask = settings.exportMask;
    choice.names.transliterates = settings.exportsInLatin;
    if (settings.exportFormats.isEmpty())
        return choice;
    choice.formats.clear();
    for (const QString& name : settings.exportFormats.split(u','))
        if (const auto format = exportFormatNamed(name))
            choice.formats.append(*format);
    return choice;
}

void keepBulkChoice(UserSettings& settings, const BulkChoice& choice)
{
    QStringList formats;
    for (const ExportFormat format : choice.formats)
        formats.append(nameOf(format));
    settings.exportFormats = formats.join(u',');
    settings.exportMask = choice.names.mask;
    settings.exportsInLatin = choice.names.transliterates;
    if (!choice.folder.isEmpty())
        settings.lastFolder = choice.folder;
}

}  // namespace

void MainWindow::connectActions()
{
    const auto on = [this](const char* id, const auto& act) { connect(m_actions[id], &QAction::triggered, this, act); };
    on("import", [this] { askForFiles(); });
    on("import-folder", [this] { askForFolder(); });
    on("import-clipboard", [this] { importCopied(*QApplication::clipboard()->mimeData()); });
    on("lexicon", [this] { showLexicon(); });
    on("export-pdf", [this] { m_exports->ask(ExportFormat::Pdf); });
    on("export-docx", [this] { m_exports->ask(ExportFormat::Docx); });
    on("export-other", [this] { m_exports->askAnyFormat(); });
    on("export-many", [this] { exportMany(); });
    on("print", [this] { m_exports->print(); });
    on("office", [this] { showOffice(); });
    on("quit", [this] { close(); });
    on("search", [this] {
        m_actions["show-registry"]->setChecked(true);
        changeSetting([](UserSettings& settings) { settings.showsRegistry = true; });
        showMiddle();
        m_registry->searchField()->setFocus();
        m_registry->searchField()->selectAll();
    });
    on("case-next", [this] {
        auto* editor = qobject_cast<PartEdit*>(focusWidget());
        if (!editor || editor->isReadOnly() || !m_document)
            return;
        static const QString key = QStringLiteral("case-next");
        if (m_caseStepper.step(*editor, *m_document))
            m_messages->withdraw(key);
        else
            m_messages->post({.text = tr("What stands at the caret is neither a name nor a post that can be declined; select it whole"), .key = key});
    });
    on("reference", [this] { openReferences(); });
    on("undo", [this] { m_document->undoStack().undo(); });
    on("redo", [this] { m_document->undoStack().redo(); });
    on("renumber", [this] { m_document->renumber(); });
    on("fewer-pages", [this] {
        static const QString key = QStringLiteral("fewer-pages");
        const Result<QString> said = squeezeOntoFewerPages(*m_document, m_printed.look, m_printed.declension);
        if (said)
            m_messages->post({.text = *said, .key = key});
        else
            tellError(said.error(), {}, key);
    });
    on("subject-lines", [this] { askForSubjectLines(*m_document, this); });
    on("bin", [this] { moveToBin(m_document->decision().id); });
    on("show-registry", [this](bool shows) {
        changeSetting([shows](UserSettings& settings) { settings.showsRegistry = shows; });
        showMiddle();
    });
    on("show-preview", [this](bool shows) {
        changeSetting([shows](UserSettings& settings) { settings.showsPreview = shows; });
        showMiddle();
    });
    on("mend-typing", [this](bool mends) {
        changeSetting([mends](UserSettings& settings) { settings.mendsTyping = mends; });
        applyTyping();
    });
    on("text-larger", [this] { setTextZoom(m_settings.textZoom + 10); });
    on("text-smaller", [this] { setTextZoom(m_settings.textZoom - 10); });
    on("text-usual", [this] { setTextZoom(100); });
    on("full-screen", [this](bool isFull) { setWindowState(isFull ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen); });
    on("keys", [this] { showKeys(); });
    on("about", [this] { showAbout(); });
    connect(&m_reader, &ImportReader::read, this, [this](int, const ImportFile& file, const ImportSummary& summary) { takeLone(file, summary); });
    connect(m_templates, &TemplateMenu::chosen, this, &MainWindow::newDecision);
    connect(m_start, &StartPage::importRequested, this, &MainWindow::askForFiles);
    connect(m_start, &StartPage::newRequested, this, &MainWindow::newDecision);
    connect(m_start, &StartPage::samplesRequested, this, &MainWindow::importSamples);
    connect(m_exports, &ExportActions::folderChosen, this,
        [this](const QString& folder) { changeSetting([folder](UserSettings& settings) { settings.lastFolder = folder; }); });
    connect(m_exports, &ExportActions::failed, this, [this](const Error& error, const QString& file) { tellError(error, file); });
    connect(m_exports, &ExportActions::written, this, [this](const QString& file) {
        tellInfo(tr("Written: %1").arg(QDir::toNativeSeparators(file)), tr("Open"), [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); });
    });
}

void MainWindow::exportMany()
{
    if (m_document)
        m_document->endBurst();
    m_session.flush();  // what is typed is exported too
    const QList<DecisionId> marked = m_registry->selection();
    BulkExportDialog dialog(
        m_session.registry(), m_registry->model()->filter(), marked.size() > 1 ? marked : QList<DecisionId>(), bulkChoiceOf(m_settings), this);
    dialog.setOffice(m_printed);
    dialog.exec();
    changeSetting([&dialog](UserSettings& settings) { keepBulkChoice(settings, dialog.choice()); });
}

void MainWindow::connectClauseActions()
{
    ClauseView* clauses = m_pane->clauses();
    const auto on = [this](const char* id, const auto& act) { connect(m_actions[id], &QAction::triggered, this, act); };
    on("clause-add", [clauses] { clauses->addClause(); });
    on("clause-split", [clauses] { clauses->splitHere(); });
    on("clause-join", [clauses] { clauses->joinBackwards(); });
    on("clause-down", [clauses] { clauses->nestCurrent(); });
    on("clause-up", [clauses] { clauses->liftCurrent(); });
    on("clause-before", [clauses] { clauses->moveCurrent(-1); });
    on("clause-behind", [clauses] { clauses->moveCurrent(1); });
    on("clause-remove", [clauses] { clauses->removeCurrent(); });
    on("control", [clauses] { clauses->toggleControl(); });
    on("begins-page", [clauses] { clauses->togglePage(); });
    on("deadline", [clauses] { clauses->openDeadline(clauses->currentClause(), 0); });
    on("performer", [clauses] { clauses->openPerformers(clauses->currentClause()); });
    connect(clauses, &ClauseView::currentClauseChanged, this, &MainWindow::updateActions);
    connect(m_preview, &PreviewPanel::clauseActivated, this, [clauses](ClauseId id) { clauses->editClause(id, 0); });
    connect(m_preview, &PreviewPanel::pagesChanged, this, &MainWindow::updateStatus);
    connect(m_preview, &PreviewPanel::templateFailed, this, [this](const Error& error) { tellError(error); });
}

void MainWindow::connectSession()
{
    connect(m_registry, &RegistryPanel::opened, this, &MainWindow::openDecision);
    connect(m_registry, &RegistryPanel::deleteRequested, this, &MainWindow::moveToBin);
    connect(m_office, &OfficeForm::skipped, this, [this] {
        m_middle->setCurrentWidget(m_document ? static_cast<QWidget*>(m_pane) : m_start);
        showMiddle();
    });
    connect(m_office, &OfficeForm::accepted, this, [this] {
        const Status status = m_session.setSetting(kOfficeSetting, QString::fromUtf8(toJson(m_office->office())));
        if (!status)
            tellError(status.error());
        takeOffice(m_office->office());
        m_middle->setCurrentWidget(m_document ? static_cast<QWidget*>(m_pane) : m_start);
        showMiddle();
    });
    connect(&m_session, &Session::stored, this, [this](DecisionId id, const QTime& time) {
        m_registry->model()->refreshDecision(id);
        m_messages->withdraw(QStringLiteral("store"));
        if (m_document && m_document->decision().id == id) {
            m_savedAt = time.toString(u"HH:mm");
            updateStatus();
        }
    });
    connect(&m_session, &Session::storeFailed, this, [this](const Error& error) { tellUnstored(error); });
    connect(&m_session, &Session::imported, this, &MainWindow::tellImport);
}

void MainWindow::newDecision(const QString& templateName)
{
    const Result<Template> form = TemplateSet::builtIn().find(templateName, [](const QString& path) { return readFile(path); });
    if (!form) {
        tellError(form.error());
        return;
    }
    const Office office = storedOffice();
    const Result<DecisionId> added = m_session.add(draftFrom(*form, office, QDate::currentDate()));
    if (!added) {
        tellError(added.error());
        return;
    }
    m_registry->refresh();
    openDecision(*added);
    m_pane->head()->focusFirst(HeadField::Subject);
}

void MainWindow::tellReadOnly()
{
    if (const auto& reason = m_session.readOnlyReason())
        m_messages->post({.kind = Message::Kind::Warning,
            .text = tr("Nothing can be changed here: %1").arg(describe(*reason)),
            .key = QStringLiteral("read-only")});
}

void MainWindow::tellInfo(const QString& text, const QString& button, const std::function<void()>& act)
{
    Message message{.text = text, .key = QStringLiteral("done")};
    if (act)
        message.actions.append({.text = button, .act = act});
    m_messages->post(message);
    m_infoTimer->start();
}

/// Work that is not on disk: why, and where else it can be put. Tried again meanwhile.
void MainWindow::tellUnstored(const Error& error)
{
    Message message{.kind = Message::Kind::Error, .text = tr("Not stored: %1").arg(describe(error)), .key = QStringLiteral("store")};
    message.actions.append({.text = tr("Put a copy elsewhere…"), .act = [this] { m_exports->ask(ExportFormat::Json); }});
    if (m_wantsToClose)
        message.actions.append({.text = tr("Close all the same"), .act = [this] {
                                    m_closesAnyway = true;
                                    close();
                                }});
    m_messages->post(message);
}

void MainWindow::tellError(const Error& error, const QString& file, const QString& key)
{
    m_messages->post({.kind = Message::Kind::Error, .text = describe(error, file), .key = key});
}

void MainWindow::moveToBin(DecisionId id)
{
    const Status status = m_session.setDeleted(id, !m_registry->model()->filter().deleted);
    if (!status) {
        tellError(status.error());
        return;
    }
    const bool isOpen = m_document && m_document->decision().id == id;
    m_registry->refresh();
    if (isOpen) {
        if (const auto next = m_registry->model()->summaryAt(0))
            openDecision(next->id);
        else
            closeDecision();
    }
    const bool wasInBin = m_registry->model()->filter().deleted;
    tellInfo(wasInBin ? tr("Taken out of the bin") : tr("Moved to the bin"), tr("Undo"), [this, id, wasInBin] {
        if (m_session.setDeleted(id, wasInBin)) {
            m_registry->refresh();
            openDecision(id);
        }
    });
}

void MainWindow::showOffice()
{
    m_office->setPurpose(OfficeForm::Purpose::Change);
    m_office->setOffice(storedOffice());
    m_middle->setCurrentWidget(m_office);
    m_preview->hide();
}

Office MainWindow::storedOffice() const
{
    const QString stored = m_session.setting(kOfficeSetting);
    if (!stored.isEmpty())
        return officeFromJson(stored.toUtf8());
    return Office{.language = languageFromTag(m_languages.current()).value_or(Language::Ukrainian)};
}

void MainWindow::takeOffice(const Office& office)
{
    Result<OfficeExport> printed = exportOf(office);
    if (!printed) {  // nobody can choose such a sheet; one that came with a damaged registry is left out, and said
        tellError(printed.error(), {});
        Office withoutSheet = office;
        withoutSheet.sheet.clear();
        printed = exportOf(withoutSheet);
    }
    m_printed = *std::move(printed);
    m_exports->setOffice(m_printed);
    m_exports->setKeptLong(office.isKeptLong);
    m_templates->setLanguage(office.language);
    m_start->setLanguage(office.language);
    if (m_document)
        m_preview->showDecision(m_document->decision(), m_printed.look, m_printed.declension);
    m_office->setOffice(office);
    applyTyping();
}

void MainWindow::applyTyping()
{
    const Language language = m_document ? m_document->decision().language : Language::Ukrainian;
    PartEdit::setTyping({.mends = m_settings.mendsTyping, .language = language, .options = {.apostrophe = m_printed.declension.apostrophe}});
}

void MainWindow::openReferences()
{
    auto* editor = qobject_cast<PartEdit*>(focusWidget());
    static const QString key = QStringLiteral("reference");
    if (!m_document || !editor || editor->isReadOnly() || !editor->isRich()) {
        m_messages->post({.text = tr("Put the caret into the preamble or a clause: what refers to another clause stands in a sentence"), .key = key});
        return;
    }
    m_messages->withdraw(key);
    auto* popover = new ReferencePopover(*m_document, *editor, this);
    popover->openAt(editor->viewport()->mapToGlobal(editor->cursorRect().bottomLeft()));
}

void MainWindow::showKeys()
{
    KeysDialog(m_actions, this).exec();
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Decretum"),
        tr("<h3>Decretum %1</h3><p>Drafts, registers and renders the administrative documents of an education office.</p><p>MIT licence.</p>")
            .arg(QStringLiteral(DECRETUM_VERSION)));
}

}  // namespace decretum
