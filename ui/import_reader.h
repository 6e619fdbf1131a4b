// SPDX-License-Identifier: MIT
#pragma once

#include "app/import_batch.h"

#include <QObject>

#include <atomic>
#include <memory>

class QThread;

namespace decretum {

/// A file to be read, and by what number its asker knows it.
struct ImportTask {
    int number = 0;
    ImportFile file{};
    ImportCorrections corrections{};
};

/// Reads files in a thread of its own, one after another.
class ImportReader final : public QObject {
    Q_OBJECT

public:
    explicit ImportReader(QObject* parent = nullptr);
    /// Stops, and waits for the file that is being read.
    ~ImportReader() override;
    ImportReader(const ImportReader&) = delete;
    ImportReader& operator=(const ImportReader&) = delete;
    ImportReader(ImportReader&&) = delete;
    ImportReader& operator=(ImportReader&&) = delete;

    /// Begins, or adds to what waits.
    void start(const QList<ImportTask>& tasks, const Learned& learned);
    /// Leaves what was not begun; finished() follows.
    void stop();
    bool isReading() const { return m_thread != nullptr; }

Q_SIGNALS:
    void read(int number, const decretum::ImportFile& file, const decretum::ImportSummary& summary);
    void finished();

private:
    void begin();

    QList<ImportTask> m_waiting;
    Learned m_learned;
    std::shared_ptr<std::atomic<bool>> m_isStopped;
    QThread* m_thread = nullptr;
};

}  // namespace decretum
