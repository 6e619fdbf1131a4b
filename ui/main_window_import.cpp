// SPDX-License-Identifier: MIT
// How documents come into the window.
#include "main_window.h"

#include "app/registry_files.h"
#include "base/file.h"
#include "decision_pane.h"
#include "dropped_files.h"
#include "export_actions.h"
#include "import_window.h"
#include "lexicon_dialog.h"
#include "message_bar.h"
#include "registry_panel.h"
#include "start_page.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QListView>
#include <QMimeData>
#include <QStackedWidget>

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

/// The richest form of what was copied that a reader takes; empty where there are no words.
QByteArray copiedDocument(const QMimeData& data)
{
    if (data.hasHtml()) {
        // As the other program wrote it where that is ASCII's kin: it says its own encoding.
        const QByteArray raw = data.data(u"text/html"_s);
        return raw.trimmed().startsWith('<') ? raw : data.html().toUtf8();
    }
    for (const QString& type : {u"text/rtf"_s, u"application/rtf"_s, u"text/richtext"_s}) {
        if (const QByteArray rich = data.data(type); rich.startsWith("{\\rtf"))
            return rich;
    }
    return data.text().trimmed().isEmpty() ? QByteArray() : data.text().toUtf8();
}

}  // namespace

void MainWindow::askForFiles()
{
    const QStringList files = QFileDialog::getOpenFileNames(this, tr("Import"), folderToOffer(m_settings.lastFolder),
        tr("Documents (*.docx *.odt *.fodt *.rtf *.html *.htm *.txt *.json *.pdf *.doc);;All files (*)"));
    if (files.isEmpty())
        return;
    rememberFolder(QFileInfo(files.first()).path());
    importFiles(files);
}

void MainWindow::askForFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Import a folder"), folderToOffer(m_settings.lastFolder));
    if (folder.isEmpty())
        return;
    rememberFolder(folder);
    importFiles({folder});
}

void MainWindow::rememberFolder(const QString& folder)
{
    changeSetting([&folder](UserSettings& settings) { settings.lastFolder = folder; });
    m_exports->setFolder(folder);
}

void MainWindow::importFiles(const QStringList& filesAndFolders)
{
    if (m_session.isReadOnly()) {
        tellReadOnly();
        return;
    }
    const QList<ImportFile> files = importableFiles(filesAndFolders);
    if (files.isEmpty()) {
        tellInfo(tr("There are no documents in that folder"));
        return;
    }
    if (files.size() > 1)
        openImport()->addFiles(files);
    else
        importLone(files.first());
}

void MainWindow::importCopied(const QMimeData& copied)
{
    if (m_session.isReadOnly()) {
        tellReadOnly();
        return;
    }
    if (const QStringList files = filesOf(copied); !files.isEmpty()) {
        importFiles(files);
        return;
    }
    const QByteArray bytes = copiedDocument(copied);
    if (bytes.isEmpty())
        tellInfo(tr("There is no text on the clipboard"));
    else
        openImport()->addFiles({{.name = tr("Clipboard"), .bytes = bytes}});
}

/// A single file goes straight in where nothing of it is doubtful; else somebody looks at it first.
void MainWindow::importLone(const ImportFile& file)
{
    m_reader.start({{.file = file}}, learnedOf(lessons()));
}

void MainWindow::takeLone(const ImportFile& file, const ImportSummary& summary)
{
    if (summary.state == ImportSummary::State::Failed) {
        tellError(*summary.error, file.path);
        return;
    }
    const QByteArray digest = sourceDigest(file.bytes);
    const auto known = m_session.registry().decisionsOfSource(digest);
    const bool isKnown = known && !known->isEmpty();
    if (summary.state == ImportSummary::State::Look && !isKnown) {
        openImport()->addRead({.file = file, .summary = summary});
        return;
    }
    m_lone = ImportItem{.file = file, .summary = summary, .digest = digest};
    m_session.importRead({{.name = file.path, .digest = digest, .imported = summary.imported}});
}

ImportWindow* MainWindow::openImport()
{
    if (!m_import) {
        m_import = new ImportWindow(m_session, this);
        connect(m_import, &ImportWindow::learned, this, [this](const QString& words) {
            m_messages->post({.text = tr("Learned for the next files: %1").arg(words),
                .actions = {{.text = tr("Show…"), .act = [this] { showLexicon(); }}},
                .key = u"learned"_s});
        });
    }
    m_import->show();
    m_import->raise();
    m_import->activateWindow();
    return m_import;
}

ImportWindow* MainWindow::importWindow() const
{
    return m_import;
}

QList<Lesson> MainWindow::lessons() const
{
    return lessonsFromJson(m_session.setting(kLexiconSetting).toUtf8());
}

void MainWindow::showLexicon()
{
    const auto changed = LexiconDialog::edit(lessons(), this);
    if (!changed)
        return;
    if (const Status stored = m_session.setSetting(kLexiconSetting, QString::fromUtf8(toJson(*changed))); !stored)
        tellError(stored.error());
}

void MainWindow::importSamples()
{
    QList<std::pair<QString, QByteArray>> texts;
    const QDir samples(u":/samples"_s);
    for (const QString& name : samples.entryList(QDir::Files, QDir::Name)) {
        if (const Result<QByteArray> bytes = readFile(samples.filePath(name)))
            texts.append({name, *bytes});
    }
    m_session.importTexts(texts);
}

void MainWindow::tellImport(const ImportReport& report)
{
    m_registry->refresh();
    for (const ImportReport::Failure& failure : report.failures)
        tellError(failure.error, failure.file);
    const std::optional<ImportItem> lone = std::exchange(m_lone, std::nullopt);
    QStringList said;
    if (!report.added.isEmpty())
        said.append(tr("%n document(s) imported", nullptr, static_cast<int>(report.added.size())));
    if (!report.known.isEmpty())
        said.append(tr("%n already in the registry", nullptr, static_cast<int>(report.known.size())));
    if (lone && !report.added.isEmpty() && lone->summary.facts > 0)
        said.append(tr("%n fact(s) read", nullptr, lone->summary.facts));
    if (report.findings > 0)
        said.append(tr("%n remark(s) on what was mended or is doubtful", nullptr, report.findings));
    if (!said.isEmpty()) {
        said.first()[0] = said.first().at(0).toUpper();
        if (lone && report.ofSource.contains(lone->digest))
            tellInfo(said.join(u" · "_s), tr("Review…"),
                [this, lone = *lone, decisions = report.ofSource.value(lone->digest)] { review(lone, decisions); });
        else
            tellInfo(said.join(u" · "_s));
    }
    const QList<DecisionId> all = report.added + report.known;
    if (!all.isEmpty())
        openDecision(all.first());
    showMiddle();
}

/// The source of what was just imported, beside what was read; a correction and another import put the new reading in its place.
void MainWindow::review(ImportItem item, const QList<DecisionId>& decisions)
{
    item.summary.state = ImportSummary::State::Imported;
    item.decisions = decisions;
    openImport()->addRead(item);
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    const QWidget* at = focusWidget();
    const bool isAmongDocuments = !at || m_start->isAncestorOf(at) || m_registry->isAncestorOf(at);
    if (event->matches(QKeySequence::Paste) && isAmongDocuments)
        importCopied(*QApplication::clipboard()->mimeData());
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!filesOf(*event->mimeData()).isEmpty() && !m_session.isReadOnly())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    importFiles(filesOf(*event->mimeData()));
}

}  // namespace decretum
