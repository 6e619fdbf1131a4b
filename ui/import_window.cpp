// SPDX-License-Identifier: MIT
#include "import_window.h"

#include "app/registry_files.h"
#include "fact_view.h"
#include "icons.h"
#include "line_roles.h"
#include "message_bar.h"
#include "session.h"
#include "source_view.h"
#include "theme.h"

#include <QAction>
#include <QCloseEvent>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QToolButton>

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;
using State = ImportSummary::State;

constexpr int kSign = 20;

}  // namespace

ImportWindow::ImportWindow(Session& session, QWidget* parent)
    : QWidget(parent, Qt::Window),
      m_session(session),
      m_lessons(lessonsFromJson(session.setting(kLexiconSetting).toUtf8())),
      m_messages(new MessageBar),
      m_splitter(new QSplitter),
      m_files(new QListView),
      m_progressWords(new QLabel),
      m_stop(new QToolButton),
      m_sign(new QLabel),
      m_state(new QLabel),
      m_confirm(new QPushButton),
      m_previous(new QPushButton),
      m_next(new QPushButton),
      m_sourceTitle(new QLabel),
      m_factsTitle(new QLabel),
      m_source(new SourceView),
      m_facts(new FactView),
      m_languageLabel(new QLabel),
      m_language(new QComboBox),
      m_lexicon(new QPushButton),
      m_importAll(new QPushButton),
      m_import(new QPushButton),
      m_close(new QPushButton),
      m_roles(new QMenu(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    build();
    connectViews();
    resize(QSize(1240, 780).boundedTo(screen()->availableSize() - QSize(0, 2 * kSpaceHuge)));
    retranslate();
    colour();
    m_source->setFocus();
}

ImportWindow::~ImportWindow() = default;

void ImportWindow::connectViews()
{
    for (QAction* action : std::as_const(m_roleActions))
        m_pair->addAction(action);
    connect(m_source, &SourceView::placesSelected, this, [this] {
        const SourcePlace place = m_source->selectedPlaces().value(0);
        m_facts->showPlace(place);
        updateStrip();
    });
    connect(m_facts, &FactView::placesChosen, this, [this](const QList<SourcePlace>& places) {
        if (!places.isEmpty())
            m_source->selectPlaces(places);
    });
    connect(m_files->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) { showFile(current.row()); });
    connect(&m_reader, &ImportReader::read, this, &ImportWindow::takeRead);
    connect(m_files, &QListView::clicked, this, [this] { m_isFileChosen = true; });
    connect(&m_reader, &ImportReader::finished, this, [this] {
        updateState();
        showFirstToLookAt();
    });
    connect(m_stop, &QToolButton::clicked, &m_reader, &ImportReader::stop);
    connect(&m_session, &Session::imported, this, &ImportWindow::takeReport);
    connect(m_roles, &QMenu::aboutToShow, this, [this] {
        const ReadSource* reading = m_current ? m_current->reading(m_source->selectedPlaces().value(0)) : nullptr;
        for (qsizetype at = 0; at < m_roleActions.size(); ++at)
            m_roleActions.at(at)->setChecked(reading && reading->role == lineRoleChoices().at(at).role);
    });
}

void ImportWindow::addFiles(const QList<ImportFile>& files)
{
    QList<ImportItem> items;
    QList<ImportTask> tasks;
    for (const ImportFile& file : files) {
        tasks.append({.number = static_cast<int>(m_list.items().size() + items.size()), .file = file});
        items.append({.file = file});
    }
    m_list.add(items);
    m_reader.start(tasks, learnedOf(m_lessons));
    if (m_row < 0 && !items.isEmpty())
        m_files->setCurrentIndex(m_list.index(0));
    updateState();
}

void ImportWindow::addRead(const ImportItem& item)
{
    m_list.add({item});
    const int row = m_list.rowCount() - 1;
    m_list.change(row, [](ImportItem& added) { added.digest = sourceDigest(added.file.bytes); });
    m_files->setCurrentIndex(m_list.index(row));
    updateState();
}

void ImportWindow::takeRead(int number, const ImportFile& file, const ImportSummary& summary)
{
    m_list.change(number, [&](ImportItem& item) {
        item.file = file;
        item.summary = summary;
        item.digest = sourceDigest(file.bytes);
        const auto known = m_session.registry().decisionsOfSource(item.digest);
        if (summary.state != State::Failed && known && !known->isEmpty()) {
            item.summary.state = State::Known;
            item.decisions = *known;
        }
    });
    if (number == m_row)
        showFile(number);
    updateState();
}

/// Where nobody has chosen a file yet: what needs a look goes first.
void ImportWindow::showFirstToLookAt()
{
    if (m_isFileChosen || !correctedRows().isEmpty() || (m_current && !m_current->doubts().isEmpty()))
        return;
    for (int row = 0; row < m_list.rowCount(); ++row) {
        if (m_list.items().at(row).summary.state == State::Look) {
            m_files->setCurrentIndex(m_list.index(row));
            return;
        }
    }
}

void ImportWindow::showFile(int row)
{
    leaveFile();
    m_row = row;
    m_current.reset();
    const bool isThere = row >= 0 && row < m_list.items().size();
    const ImportItem item = isThere ? m_list.items().at(row) : ImportItem();
    if (const auto kept = m_corrected.value(row)) {
        m_current = kept;
    } else if (isThere && item.summary.state != State::Waiting && item.summary.state != State::Failed) {
        Result<ImportSession> opened = ImportSession::open(item.file.bytes, item.corrections, learnedOf(m_lessons));
        if (opened)
            m_current = std::make_shared<ImportSession>(*std::move(opened));
    }
    m_source->setSession(m_current.get());
    m_facts->setSession(m_current.get());
    const auto language = m_current ? m_current->corrections().language : std::nullopt;
    m_language->setCurrentIndex(!language ? 0 : *language == Language::Ukrainian ? 1 : 2);
    if (m_current && !m_current->doubts().isEmpty())
        selectPlace(m_current->doubts().first().place);
    updateState();
}

void ImportWindow::leaveFile()
{
    if (m_current && (m_current->canUndo() || m_current->canRedo()))
        m_corrected.insert(m_row, m_current);
}

void ImportWindow::change(const std::function<void(ImportSession&)>& work)
{
    if (!m_current)
        return;
    const ImportCorrections before = m_current->corrections();
    work(*m_current);
    if (m_current->corrections() == before)
        return;
    m_source->refresh();
    m_facts->setSession(m_current.get());
    m_facts->showPlace(m_source->currentPlace());
    m_list.change(m_row, [this](ImportItem& item) {
        item.corrections = m_current->corrections();
        item.isCorrectedSinceImport = m_current->isCorrected();
        item.summary = summaryOf(*m_current);
    });
    updateState();
}

void ImportWindow::tell(LineRole role)
{
    const QList<SourcePlace> places = m_source->selectedPlaces();
    change([&](ImportSession& session) { session.tell(places, role); });
}

void ImportWindow::confirm()
{
    const QList<SourcePlace> places = m_source->selectedPlaces();
    if (!m_current || places.isEmpty())
        return;
    change([&](ImportSession& session) { session.confirm(places); });
    goToDoubt(1);
}

void ImportWindow::forget()
{
    const QList<SourcePlace> places = m_source->selectedPlaces();
    change([&](ImportSession& session) { session.forget(places); });
}

void ImportWindow::goToDoubt(int direction)
{
    if (!m_current || m_current->doubts().isEmpty())
        return;
    const QList<ImportDoubt>& doubts = m_current->doubts();
    const SourcePlace here = m_source->selectedPlaces().value(0);
    if (direction > 0) {
        const auto next = std::find_if(doubts.begin(), doubts.end(), [&here](const ImportDoubt& doubt) { return doubt.place > here; });
        selectPlace(next == doubts.end() ? doubts.first().place : next->place);
    } else {
        const auto next = std::find_if(doubts.rbegin(), doubts.rend(), [&here](const ImportDoubt& doubt) { return doubt.place < here; });
        selectPlace(next == doubts.rend() ? doubts.last().place : next->place);
    }
}

void ImportWindow::selectPlace(const SourcePlace& place)
{
    m_source->selectPlaces({place});
    m_source->setFocus();
}

void ImportWindow::updateState()
{
    const int count = m_list.rowCount();
    const int waiting = m_list.count(State::Waiting);
    const int ready = m_list.count(State::Ready);
    m_filesPane->setVisible(count > 1);
    m_stop->setVisible(m_reader.isReading());
    const int look = m_list.count(State::Look);
    m_progressWords->setText(m_reader.isReading() ? tr("Read: %1 of %2").arg(count - waiting).arg(count)
            : look > 0                            ? tr("%n file(s) to look at", nullptr, look)
                                            : tr("%n file(s)", nullptr, count));
    m_importAll->setVisible(count > 1);
    m_importAll->setEnabled(ready > 0);
    m_importAll->setText(tr("Import all that need no look (%1)").arg(ready));
    const ImportItem item = m_row >= 0 && m_row < count ? m_list.items().at(m_row) : ImportItem();
    m_import->setEnabled(m_current && (item.isImportable() || item.summary.state == State::Known) && !m_session.isReadOnly());
    m_import->setText(item.decisions.isEmpty() ? tr("Import") : tr("Import again"));
    m_import->setDefault(true);
    m_language->setEnabled(m_current && !m_current->lines().isEmpty());
    action(u"undo"_s)->setEnabled(m_current && m_current->canUndo());
    action(u"redo"_s)->setEnabled(m_current && m_current->canRedo());
    setWindowTitle((item.file.name.isEmpty() ? tr("Importing") : item.file.name + u" — "_s + tr("Importing")) + u" — Decretum"_s);
    updateStrip();
}

void ImportWindow::updateStrip()
{
    const ThemeColours colours = themeColours(palette());
    const ImportItem item = m_row >= 0 && m_row < m_list.rowCount() ? m_list.items().at(m_row) : ImportItem();
    const auto doubts = static_cast<int>(m_current ? m_current->doubts().size() : 0);
    const SourcePlace here = m_source->selectedPlaces().value(0);
    const ReadSource* reading = m_current && here.line > 0 ? m_current->reading(here) : nullptr;
    QString words = importStateWord(item);
    if (reading && m_source->selectedPlaces().size() == 1)
        words += u" · "_s + tr("Line %1 was read as “%2”").arg(here.line).arg(lineRoleWord(reading->role));
    m_state->setText(words);
    const bool isFailed = item.summary.state == State::Failed;
    const QColor sign = isFailed ? colours.overdue : doubts > 0 ? colours.warning : colours.accent;
    m_sign->setPixmap(iconPixmap(isFailed ? u"error"_s : doubts > 0 ? u"warning"_s : u"info"_s, sign, kSign, devicePixelRatioF()));
    QPalette back = palette();
    back.setColor(QPalette::Window, isFailed ? colours.errorBar : doubts > 0 ? colours.warningBar : colours.infoBar);
    m_strip->setPalette(back);
    m_previous->setEnabled(doubts > 0);
    m_next->setEnabled(doubts > 0);
    m_confirm->setEnabled(reading && !m_current->isTold(here));
    action(u"confirm"_s)->setEnabled(m_confirm->isEnabled());
    action(u"forget"_s)->setEnabled(reading && m_current->isTold(here));
    for (QAction* role : std::as_const(m_roleActions))
        role->setEnabled(reading != nullptr);
}

void ImportWindow::closeEvent(QCloseEvent* event)
{
    const QList<int> rows = correctedRows();
    if (rows.isEmpty() || m_closesAnyway) {
        m_reader.stop();
        QWidget::closeEvent(event);
        return;
    }
    event->ignore();
    m_messages->post({.kind = Message::Kind::Warning,
        .text = tr("Corrections of %n file(s) are not imported yet", nullptr, static_cast<int>(rows.size())),
        .actions = {{.text = tr("Import them"), .act = [this] { importRows(correctedRows()); }},
            {.text = tr("Close all the same"),
                .act =
                    [this] {
                        m_closesAnyway = true;
                        close();
                    }}},
        .key = u"close"_s});
}

void ImportWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        colour();
}

}  // namespace decretum
