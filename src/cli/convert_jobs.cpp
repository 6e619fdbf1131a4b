// SPDX-License-Identifier: MIT
#include "cli/convert_jobs.h"

#include "app/describe.h"
#include "app/export_check.h"
#include "app/importing.h"
#include "base/file.h"
#include "cli/batch_summary.h"
#include "cli/command_line.h"
#include "cli/files.h"
#include "interchange/json.h"

#include <QFileInfo>

#include <unistd.h>

#include <atomic>
#include <condition_variable>
#include <cstdio>
#include <map>
#include <mutex>
#include <thread>

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Names files by a mask. Names are given in the order of the inputs, whoever of the threads is first: the second of two documents that are
/// called alike is always the same.
class NamesInOrder {
public:
    explicit NamesInOrder(const std::optional<FileNameRules>& rules) : m_rules(rules) {}

    /// A name for each of the decisions, in the input's folder; empty where none are wanted. Each input must have its turn, if only for none.
    QStringList namesOf(size_t index, const DocumentPath& input, const QList<Decision>& decisions)
    {
        if (!m_rules)
            return {};
        std::unique_lock lock(m_mutex);
        m_turn.wait(lock, [this, index] { return m_next == index; });
        const qsizetype slash = input.name.lastIndexOf(u'/');
        FileNamer& namer = m_namers.try_emplace(input.name.left(slash + 1), *m_rules).first->second;
        QStringList names;
        for (const Decision& decision : decisions)
            names.append(input.name.left(slash + 1) + namer.nameOf(decision, input.name.mid(slash + 1)));
        ++m_next;
        m_turn.notify_all();
        return names;
    }

private:
    std::optional<FileNameRules> m_rules;
    std::map<QString, FileNamer> m_namers;  // of each folder
    std::mutex m_mutex;
    std::condition_variable m_turn;
    size_t m_next = 0;
};

class Conversion {
public:
    explicit Conversion(const ConvertRequest& request)
        : m_request(request),
          m_hasSummary(wantsSummary(request.inputs)),
          m_showsProgress(m_hasSummary && isatty(STDERR_FILENO) == 1),
          m_outcomes(static_cast<size_t>(request.inputs.documents.size())),
          m_lines(m_outcomes.size()),
          m_names(request.names)
    {}

    int run()
    {
        const int jobs = std::clamp(m_request.jobs, 1, static_cast<int>(std::max(size_t{1}, m_outcomes.size())));
        m_converted = convertTogether(m_request.inputs.documents);
        std::vector<std::thread> others;
        for (int job = 1; job < jobs; ++job)
            others.emplace_back([this] { work(); });
        work();
        for (std::thread& thread : others)
            thread.join();
        clearProgress();
        if (m_hasSummary)
            saySummary(m_outcomes, m_request.inputs.skipped.size());
        return exitCodeOf(m_outcomes);
    }

private:
    void work()
    {
        Exporter exporter(m_request.templateName, OfficeExport{.options = m_request.options});
        while (true) {
            const size_t index = m_next.fetch_add(1);
            if (index >= m_outcomes.size())
                return;
            convert(index, exporter);
            finish(index);
            showProgress();
        }
    }

    Result<Imported> import(const QString& path) const
    {
        const Result<QByteArray> bytes = readInput(path);
        if (!bytes)
            return bytes.error();
        return importBytes(*bytes, {.language = m_request.language}, m_converted);
    }

    void convert(size_t index, Exporter& exporter)
    {
        const DocumentPath& input = m_request.inputs.documents.at(static_cast<qsizetype>(index));
        FileOutcome& outcome = m_outcomes.at(index);
        outcome.file = input.path;
        const Result<Imported> imported = import(input.path);
        const QStringList names = m_names.namesOf(index, input, imported ? imported->decisions : QList<Decision>());
        if (!imported) {
            report(imported.error(), outcome);
            return;
        }
        outcome.figures = figuresOf(*imported);
        Findings findings = imported->findings;
        for (const ExportFormat format : m_request.formats) {
            if (format == ExportFormat::Json)
                writeData(pathFor(input, names, format, 0), imported->decisions, outcome);
            else
                writeEach(input, names, imported->decisions, format, exporter, findings, outcome);
        }
        if (m_request.printsFindings)
            m_lines.at(index).lines += findingLines(input.path, findings, imported->evidence);
        for (const ReadSource& line : m_request.printsReading ? imported->source : QList<ReadSource>())
            m_lines.at(index).lines.append(readingLine(input.path, line));
    }

    void writeData(const QString& path, const QList<Decision>& decisions, FileOutcome& outcome)
    {
        const QByteArray json = writeJson(decisions);
        if (const Status checked = checkJson(json); checked)
            write(path, json, outcome);
        else
            report(checked.error(), outcome);
    }

    void writeEach(const DocumentPath& input, const QStringList& names, const QList<Decision>& decisions, ExportFormat format, Exporter& exporter,
        Findings& findings, FileOutcome& outcome)
    {
        for (qsizetype at = 0; at < decisions.size(); ++at) {
            const Result<Exported> exported = exporter.write(decisions.at(at), format);
            if (!exported) {
                report(exported.error(), outcome);
                continue;
            }
            findings += exported->findings;
            write(pathFor(input, names, format, at), exported->bytes, outcome);
        }
    }

    /// «stem.docx», «stem-2.docx» for the second decision of one source; where names are asked for, the decision's own.
    QString pathFor(const DocumentPath& input, const QStringList& names, ExportFormat format, qsizetype decision) const
    {
        if (!m_request.outputFile.isEmpty())
            return m_request.outputFile;
        if (input.path == u"-" && m_request.outputFolder.isEmpty())
            return u"-"_s;
        const QString folder = m_request.outputFolder.isEmpty() ? QFileInfo(input.path).path() : m_request.outputFolder;
        if (decision < names.size())
            return folder + u'/' + names.at(decision) + u'.' + endingOf(format);
        const QString suffix = decision > 0 ? u"-"_s + QString::number(decision + 1) : QString();
        return folder + u'/' + input.name + suffix + u'.' + endingOf(format);
    }

    void write(const QString& path, const QByteArray& bytes, FileOutcome& outcome)
    {
        if (path != u"-" && m_request.inputs.hasFolders) {
            if (const Status made = makeFolder(QFileInfo(path).path()); !made) {
                report(made.error(), outcome);
                return;
            }
        }
        if (const Status written = writeOutput(path, bytes); !written)
            report(written.error(), outcome);
    }

    void report(const Error& error, FileOutcome& outcome)
    {
        outcome.failures.append(describe(error, outcome.file));
        if (!m_hasSummary)
            sayError(outcome.failures.last());
    }

    /// Prints what there is to say of the files up to the first that is not done yet: in the order of the inputs, whatever the jobs.
    void finish(size_t index)
    {
        const std::scoped_lock lock(m_mutex);
        m_lines.at(index).isDone = true;
        while (m_printed < m_lines.size() && m_lines.at(m_printed).isDone) {
            Said& said = m_lines.at(m_printed++);
            if (!said.lines.isEmpty())
                clearProgress();
            for (const QString& line : std::exchange(said.lines, {}))
                sayError(line);
        }
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
        std::fprintf(stderr, "\r%d/%d", done, static_cast<int>(m_outcomes.size()));
        std::fflush(stderr);
    }

    /// Of one file, on standard error.
    struct Said {
        QStringList lines{};
        bool isDone = false;
    };

    const ConvertRequest& m_request;
    bool m_hasSummary;
    bool m_showsProgress;
    std::vector<FileOutcome> m_outcomes;  // each written by the thread that has its file
    std::vector<Said> m_lines;            // so are its lines, until they are printed
    size_t m_printed = 0;
    NamesInOrder m_names;
    ConvertedFiles m_converted;
    std::atomic<size_t> m_next = 0;
    std::atomic<int> m_done = 0;
    std::mutex m_mutex;
};

}  // namespace

int convertAll(const ConvertRequest& request)
{
    return Conversion(request).run();
}

}  // namespace decretum
