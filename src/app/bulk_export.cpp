// SPDX-License-Identifier: MIT
#include "app/bulk_export.h"

#include "base/file.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

struct Task {
    qsizetype index = 0;
    BulkDocument document{};
    QString path{};  ///< Without an ending.
};

class Bulk {
public:
    Bulk(const BulkRequest& request, qsizetype count, const std::function<void(int)>& progress, const std::atomic<bool>& stop)
        : m_request(request), m_progress(progress), m_stop(stop), m_outcomes(static_cast<size_t>(count))
    {}

    BulkReport run(const std::function<Result<BulkDocument>(qsizetype)>& load)
    {
        std::vector<std::thread> writers;
        for (int job = 0; job < std::max(m_request.jobs, 1); ++job)
            writers.emplace_back([this] { work(); });
        FileNamer namer(m_request.names);
        for (qsizetype index = 0; index < static_cast<qsizetype>(m_outcomes.size()) && !m_stop; ++index) {
            Result<BulkDocument> document = load(index);
            if (!document) {
                fail(index, {.name = {}, .error = document.error()});
                finish();
                continue;
            }
            const QString path = m_request.folder + u'/' + namer.nameOf(document->decision, document->name);
            put({.index = index, .document = *std::move(document), .path = path});
        }
        close();
        for (std::thread& writer : writers)
            writer.join();
        return report();
    }

private:
    struct Outcome {
        QList<BulkFailure> failures{};
        QList<BulkFinding> findings{};
        int files = 0;
        bool isDone = false;
    };

    void put(Task task)
    {
        constexpr size_t kMostWaiting = 16;  // decisions are loaded no faster than they are written
        std::unique_lock lock(m_mutex);
        m_room.wait(lock, [this] { return m_waiting.size() < kMostWaiting; });
        m_waiting.push_back(std::move(task));
        m_work.notify_one();
    }

    void close()
    {
        const std::scoped_lock lock(m_mutex);
        m_isClosed = true;
        m_work.notify_all();
    }

    /// None when no more comes. What waits when all is stopped is dropped.
    std::optional<Task> take()
    {
        std::unique_lock lock(m_mutex);
        while (true) {
            m_work.wait(lock, [this] { return m_isClosed || !m_waiting.empty(); });
            if (m_waiting.empty())
                return std::nullopt;
            Task task = std::move(m_waiting.front());
            m_waiting.pop_front();
            m_room.notify_one();
            if (!m_stop)
                return task;
        }
    }

    void work()
    {
        const std::unique_ptr<Exporter> exporter = m_request.makeExporter();
        while (const std::optional<Task> task = take()) {
            write(*task, *exporter);
            finish();
        }
    }

    void write(const Task& task, Exporter& exporter)
    {
        Outcome& outcome = m_outcomes.at(static_cast<size_t>(task.index));
        for (const ExportFormat format : m_request.formats) {
            const QString path = task.path + u'.' + endingOf(format);
            const Result<Exported> exported = exporter.write(task.document.decision, format);
            if (!exported) {
                outcome.failures.append({.name = path, .error = exported.error()});
                continue;
            }
            for (const Finding& finding : exported->findings)
                outcome.findings.append({.name = task.document.name, .finding = finding});
            if (const Status written = writeFile(path, exported->bytes); written)
                ++outcome.files;
            else
                outcome.failures.append({.name = path, .error = written.error()});
        }
        outcome.isDone = true;
    }

    void fail(qsizetype index, const BulkFailure& failure)
    {
        Outcome& outcome = m_outcomes.at(static_cast<size_t>(index));
        outcome.failures.append(failure);
        outcome.isDone = true;
    }

    void finish()
    {
        const std::scoped_lock lock(m_progressMutex);
        m_progress(++m_done);
    }

    BulkReport report() const
    {
        BulkReport report;
        for (const Outcome& outcome : m_outcomes) {
            report.documents += outcome.isDone ? 1 : 0;
            report.files += outcome.files;
            report.failures += outcome.failures;
            report.findings += outcome.findings;
        }
        report.wasStopped = report.documents < static_cast<int>(m_outcomes.size());
        return report;
    }

    const BulkRequest& m_request;
    const std::function<void(int)>& m_progress;
    const std::atomic<bool>& m_stop;
    std::vector<Outcome> m_outcomes;  // each written by the thread that has its document
    std::mutex m_mutex;
    std::condition_variable m_work;
    std::condition_variable m_room;
    std::deque<Task> m_waiting;
    bool m_isClosed = false;
    std::mutex m_progressMutex;
    int m_done = 0;
};

}  // namespace

BulkReport exportInBulk(const BulkRequest& request, qsizetype count, const std::function<Result<BulkDocument>(qsizetype)>& load,
    const std::function<void(int)>& progress, const std::atomic<bool>& stop)
{
    if (const Status made = makeFolder(request.folder); !made)
        return {.failures = {{.name = request.folder, .error = made.error()}}};
    return Bulk(request, count, progress, stop).run(load);
}

}  // namespace decretum
