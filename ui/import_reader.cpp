// SPDX-License-Identifier: MIT
#include "import_reader.h"

#include <QThread>

namespace decretum {

ImportReader::ImportReader(QObject* parent) : QObject(parent) {}

ImportReader::~ImportReader()
{
    stop();
    if (m_thread) {
        m_thread->wait();
        delete m_thread;
    }
}

void ImportReader::start(const QList<ImportTask>& tasks, const Learned& learned)
{
    m_waiting += tasks;
    m_learned = learned;
    if (!m_thread)
        begin();
}

void ImportReader::stop()
{
    m_waiting.clear();
    if (m_isStopped)
        *m_isStopped = true;
}

void ImportReader::begin()
{
    m_isStopped = std::make_shared<std::atomic<bool>>(false);
    m_thread = QThread::create([this, tasks = std::exchange(m_waiting, {}), learned = m_learned, isStopped = m_isStopped] {
        for (ImportTask task : tasks) {
            if (*isStopped)
                return;
            const ImportSummary summary = readImportFile(task.file, task.corrections, learned);
            QMetaObject::invokeMethod(
                this, [this, task, summary] { Q_EMIT read(task.number, task.file, summary); }, Qt::QueuedConnection);
        }
    });
    m_thread->setObjectName(QStringLiteral("import"));
    connect(m_thread, &QThread::finished, this, [this] {
        std::exchange(m_thread, nullptr)->deleteLater();
        if (m_waiting.isEmpty())
            Q_EMIT finished();
        else
            begin();
    });
    m_thread->start();
}

}  // namespace decretum
