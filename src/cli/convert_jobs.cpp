// SPDX-License-Identifier: MIT
#include "cli/convert_jobs.h"

#include "app/describe.h"
#include "app/importing.h"
#include "cli/command_line.h"
#include "cli/files.h"
#include "interchange/json.h"

#include <QFileInfo>

#include <unistd.h>

#include <atomic>
#include <cstdio>
#include <mutex>
#include <thread>

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

class Conversion {
public:
    explicit Conversion(const ConvertRequest& request) : m_request(request), m_showsProgress(request.inputs.size() > 1 && isatty(STDERR_FILENO) == 1)
    {}

    int run()
    {
        const int jobs = std::clamp(m_request.jobs, 1, static_cast<int>(std::max(qsizetype{1}, m_request.inputs.size())));
        std::vector<std::thread> others;
        for (int job = 1; job < jobs; ++job)
            others.emplace_back([this] { work(); });
        work();
        for (std::thread& thread : others)
            thread.join();
        if (m_showsProgress)
            std::fputs("\r\033[K", stderr);
        return m_failed ? 1 : 0;
    }

private:
    void work()
    {
        Exporter exporter(m_request.templateName);
        while (true) {
            const qsizetype index = m_next.fetch_add(1);
            if (index >= m_request.inputs.size())
                return;
            convert(m_request.inputs.at(index), exporter);
            showProgress();
        }
    }

    void convert(const QString& input, Exporter& exporter)
    {
        const Result<QByteArray> bytes = readInput(input);
        if (!bytes) {
            report(bytes.error(), input);
            return;
        }
        const Result<Imported> imported = importBytes(*bytes);
        if (!imported) {
            report(imported.error(), input);
            return;
        }
        Findings findings = imported->findings;
        for (const ExportFormat format : m_request.formats) {
            if (format == ExportFormat::Json)
                write(pathFor(input, format, 0), writeJson(imported->decisions), input);
            else
                writeEach(input, imported->decisions, format, exporter, findings);
        }
        if (m_request.printsFindings)
            printFindings(input, findings);
    }

    void writeEach(const QString& input, const QList<Decision>& decisions, ExportFormat format, Exporter& exporter, Findings& findings)
    {
        for (qsizetype at = 0; at < decisions.size(); ++at) {
            const Result<Exported> exported = exporter.write(decisions.at(at), format);
            if (!exported) {
                report(exported.error(), input);
                continue;
            }
            findings += exported->findings;
            write(pathFor(input, format, at), exported->bytes, input);
        }
    }

    /// «stem.docx», «stem-2.docx» for the second decision of one source.
    QString pathFor(const QString& input, ExportFormat format, qsizetype decision) const
    {
        if (!m_request.outputFile.isEmpty())
            return m_request.outputFile;
        if (input == u"-" && m_request.outputFolder.isEmpty())
            return u"-"_s;
        const QFileInfo info(input);
        const QString stem = input == u"-" ? u"document"_s : info.completeBaseName();
        const QString folder = m_request.outputFolder.isEmpty() ? info.path() : m_request.outputFolder;
        const QString suffix = decision > 0 ? u"-"_s + QString::number(decision + 1) : QString();
        return folder + u'/' + stem + suffix + u'.' + nameOf(format);
    }

    void write(const QString& path, const QByteArray& bytes, const QString& input)
    {
        if (const Status written = writeOutput(path, bytes); !written)
            report(written.error(), input);
    }

    void report(const Error& error, const QString& input)
    {
        m_failed = true;
        const std::scoped_lock lock(m_mutex);
        clearProgress();
        sayError(describe(error, input));
    }

    void printFindings(const QString& input, const Findings& findings)
    {
        const std::scoped_lock lock(m_mutex);
        clearProgress();
        for (const Finding& finding : findings)
            sayError(findingLine(input, finding));
    }

    void clearProgress() const
    {
        if (m_showsProgress)
            std::fputs("\r\033[K", stderr);
    }

    void showProgress()
    {
        const int done = ++m_done;
        if (!m_showsProgress)
            return;
        const std::scoped_lock lock(m_mutex);
        std::fprintf(stderr, "\r%d/%d", done, static_cast<int>(m_request.inputs.size()));
        std::fflush(stderr);
    }

    const ConvertRequest& m_request;
    bool m_showsProgress;
    std::atomic<qsizetype> m_next = 0;
    std::atomic<int> m_done = 0;
    std::atomic<bool> m_failed = false;
    std::mutex m_mutex;
};

}  // namespace

int convertAll(const ConvertRequest& request)
{
    return Conversion(request).run();
}

}  // namespace decretum
