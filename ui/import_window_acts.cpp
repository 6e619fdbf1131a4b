// SPDX-License-Identifier: MIT
// What the import window does with its files: takes them into the registry, and learns from what was corrected in them.
#include "app/describe.h"
#include "app/registry_files.h"
#include "dropped_files.h"
#include "fact_view.h"
#include "import_window.h"
#include "lexicon_dialog.h"
#include "message_bar.h"
#include "session.h"
#include "source_view.h"

#include <QDropEvent>
#include <QListView>
#include <QMimeData>
#include <QPushButton>

namespace decretum {

using namespace Qt::Literals::StringLiterals;
using State = ImportSummary::State;

void ImportWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!filesOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

/// More files for the list, folders with all documents in them.
void ImportWindow::dropEvent(QDropEvent* event)
{
    const QList<ImportFile> files = importableFiles(filesOf(*event->mimeData()));
    if (files.isEmpty())
        m_messages->post({.text = tr("There are no documents in that folder")});
    else
        addFiles(files);
}

void ImportWindow::importCurrent()
{
    if (m_row >= 0 && m_import->isEnabled())
        importRows({m_row});
}

void ImportWindow::importAllReady()
{
    QList<int> rows;
    for (int row = 0; row < m_list.rowCount(); ++row) {
        if (m_list.items().at(row).summary.state == State::Ready)
            rows.append(row);
    }
    importRows(rows);
}

void ImportWindow::importRows(const QList<int>& rows)
{
    leaveFile();
    QList<ReadFile> files;
    for (const int row : rows) {
        const ImportItem& item = m_list.items().at(row);
        const bool isAgain = !item.decisions.isEmpty();
        files.append({.name = item.file.path.isEmpty() ? item.file.name : item.file.path,
            .digest = item.digest,
            .imported = row == m_row && m_current ? m_current->imported() : item.summary.imported,
            .isAgain = isAgain,
            .replaced = item.isCorrectedSinceImport ? item.decisions : QList<DecisionId>()});
    }
    learnFrom(rows);
    m_session.importRead(files);
}

void ImportWindow::takeReport(const ImportReport& report)
{
    for (int row = 0; row < m_list.rowCount(); ++row) {
        const auto imported = report.ofSource.constFind(m_list.items().at(row).digest);
        if (imported == report.ofSource.constEnd())
            continue;
        m_list.change(row, [&](ImportItem& item) {
            item.summary.state = State::Imported;
            item.decisions = *imported;
            item.isCorrectedSinceImport = false;
        });
    }
    for (const ImportReport::Failure& failure : report.failures)
        m_messages->post({.kind = Message::Kind::Error, .text = describe(failure.error, failure.file)});
    updateState();
    const int next = nextOpenRow();
    if (next >= 0)
        m_files->setCurrentIndex(m_list.index(next));
    else if (m_list.count(State::Failed) == 0 && report.failures.isEmpty())
        close();
}

int ImportWindow::nextOpenRow() const
{
    const int count = m_list.rowCount();
    for (int step = 0; step < count; ++step) {
        const int row = (std::max(m_row, 0) + step) % count;
        const ImportItem& item = m_list.items().at(row);
        if (item.isImportable() || item.summary.state == State::Waiting)
            return row;
    }
    return -1;
}

QList<int> ImportWindow::correctedRows() const
{
    QList<int> rows;
    for (int row = 0; row < m_list.rowCount(); ++row) {
        if (m_list.items().at(row).isCorrectedSinceImport)
            rows.append(row);
    }
    return rows;
}

void ImportWindow::learnFrom(const QList<int>& rows)
{
    QList<Lesson> fresh;
    for (const int row : rows) {
        if (const auto session = row == m_row ? m_current : m_corrected.value(row))
            fresh += lessonsOf(*session, m_list.items().at(row).file.name, QDate::currentDate());
    }
    const qsizetype before = m_lessons.size();
    if (addLessons(m_lessons, fresh) == 0)
        return;
    QStringList words;
    for (const Lesson& lesson : m_lessons.sliced(before))
        words.append(u'«' + lesson.words + u'»');
    const Status stored = m_session.setSetting(kLexiconSetting, QString::fromUtf8(toJson(m_lessons)));
    if (!stored) {
        m_messages->post({.kind = Message::Kind::Error, .text = describe(stored.error())});
        return;
    }
    Q_EMIT learned(words.join(u", "_s));
    readAnew();
}

/// What was learned may clear the doubts of files that nobody has touched.
void ImportWindow::readAnew()
{
    const Learned learned = learnedOf(m_lessons);
    QList<ImportTask> tasks;
    for (int row = 0; row < m_list.rowCount(); ++row) {
        const ImportItem& item = m_list.items().at(row);
        if (item.isImportable() && row != m_row && !m_corrected.contains(row))
            tasks.append({.number = row, .file = item.file, .corrections = item.corrections});
    }
    for (const auto& session : std::as_const(m_corrected))
        session->setLearned(learned);
    if (m_current) {
        m_current->setLearned(learned);
        m_source->refresh();
        m_facts->setSession(m_current.get());
        m_list.change(m_row, [this](ImportItem& item) {
            if (item.isImportable())
                item.summary = summaryOf(*m_current);
        });
    }
    if (!tasks.isEmpty())
        m_reader.start(tasks, learned);
    updateState();
}

void ImportWindow::showLexicon()
{
    const auto changed = LexiconDialog::edit(m_lessons, this);
    if (!changed)
        return;
    const Status stored = m_session.setSetting(kLexiconSetting, QString::fromUtf8(toJson(*changed)));
    if (!stored) {
        m_messages->post({.kind = Message::Kind::Error, .text = describe(stored.error())});
        return;
    }
    m_lessons = *changed;
    readAnew();
}

}  // namespace decretum
