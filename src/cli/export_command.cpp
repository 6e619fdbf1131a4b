// SPDX-License-Identifier: MIT
#include "cli/command.h"

#include "app/bulk_export.h"
#include "app/describe.h"
#include "app/export_check.h"
#include "app/registry_files.h"
#include "cli/files.h"
#include "cli/output_options.h"
#include "cli/registry_option.h"
#include "interchange/json.h"

#include <QCoreApplication>

#include <unistd.h>

#include <cstdio>
#include <limits>

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

/// What is to be written, and the id by which it was asked for.
struct Chosen {
    DecisionId id{};
    Decision decision{};
};

class ExportCommand final : public Command {
public:
    CLI::App* declare(CLI::App& program) override
    {
        CLI::App* command = program.add_subcommand("export", said(QT_TRANSLATE_NOOP("decretum", "Write decisions of the registry to files")));
        command->set_help_flag("-h,--help", said(QT_TRANSLATE_NOOP("decretum", "Print this help and exit")));
        command->add_option("ID", m_ids, said(QT_TRANSLATE_NOOP("decretum", "UUIDs of decisions or their beginnings, four signs at least")));
        command->add_flag("--all", m_all, said(QT_TRANSLATE_NOOP("decretum", "All decisions of the registry")));
        command->add_option("--find", m_words, said(QT_TRANSLATE_NOOP("decretum", "Decisions that have words beginning so, as list finds them")));
        m_registry.declare(*command);
        m_output.declare(*command,
            said(QT_TRANSLATE_NOOP("decretum", "The file to write, of one decision and one format, or of several in json; - is standard output")));
        command->add_flag(
            "--ids", m_withIds, said(QT_TRANSLATE_NOOP("decretum", "Write every id of the registry, not only those that came with the source")));
        return command;
    }

    int run() override
    {
        const Result<QList<ExportFormat>> formats = m_output.formats();
        if (!formats)
            return refuse(describe(formats.error()));
        if (const QString wrong = wrongUsage(*formats); !wrong.isEmpty())
            return refuse(wrong);
        if (const Status made = m_output.makeOutputFolder(); !made) {
            sayError(describe(made.error()));
            return 1;
        }
        const std::unique_ptr<Registry> registry = m_registry.open(Registry::Access::ReadOnly);
        if (!registry)
            return 1;
        if (const Status taken = takeOffice(*registry); !taken) {
            sayError(describe(taken.error()));
            return 1;
        }
        const QList<DecisionId> ids = chosenIds(*registry);
        if (m_output.folder().isEmpty())
            writeOne(load(*registry, ids), formats->first());
        else
            writeEach(*registry, ids, *formats);
        return m_failed ? 1 : 0;
    }

private:
    bool isSearch() const { return m_all || !m_words.empty(); }

    /// Without a folder all goes to one file.
    QString wrongUsage(const QList<ExportFormat>& formats) const
    {
        if (QString wrong = m_output.wrongUsage(); !wrong.isEmpty())
            return wrong;
        if (isSearch() == !m_ids.empty())
            return QCoreApplication::translate("decretum", "name decisions by their ids, or ask for --all or for those that --find finds");
        if (!m_output.folder().isEmpty())
            return {};
        if (formats.size() == 1 && (m_ids.size() == 1 || formats.first() == ExportFormat::Json))
            return {};
        return QCoreApplication::translate(
            "decretum", "one file takes one decision and one format, or several decisions in json; use --output-dir for more");
    }

    /// As the registry's office prints, but for what the options ask for.
    Status takeOffice(const Registry& registry)
    {
        const Result<QString> setting = registry.setting(kOfficeSetting);
        if (!setting)
            return setting.error();
        Office office = officeFromJson(setting->toUtf8());
        if (m_output.namesLetterhead())
            office.sheet.clear();
        Result<OfficeExport> printed = exportOf(office);
        if (!printed)
            return printed.error();
        m_office = *std::move(printed);
        Result<ExportOptions> options = m_output.exportOptions(m_office.options);
        if (!options)
            return options.error();
        m_office.options = *std::move(options);
        return {};
    }

    void report(const Error& error, const QString& subject = {})
    {
        m_failed = true;
        sayError(describe(error, subject));
    }

    QList<DecisionId> chosenIds(const Registry& registry)
    {
        QList<DecisionId> ids;
        for (const std::string& asked : m_ids) {
            if (const Result<DecisionId> id = registry.resolveId(QString::fromStdString(asked)); id)
                ids.append(*id);
            else
                report(id.error());
        }
        if (!isSearch())
            return ids;
        DecisionFilter filter;
        for (const std::string& word : m_words)
            filter.words += QString::fromStdString(word) + u' ';
        const Result<QList<DecisionSummary>> list = registry.listDecisions(filter, 0, std::numeric_limits<int>::max());
        if (!list) {
            report(list.error(), m_registry.path());
            return ids;
        }
        for (const DecisionSummary& summary : *list)
            ids.append(summary.id);
        return ids;
    }

    QList<Chosen> load(const Registry& registry, const QList<DecisionId>& ids)
    {
        QList<Chosen> chosen;
        for (const DecisionId& id : ids) {
            if (const Result<Decision> decision = decisionForExport(registry, id, m_withIds); decision)
                chosen.append({.id = id, .decision = *decision});
            else
                report(decision.error());
        }
        return chosen;
    }

    /// A file that lacked some of what was asked for would pass for whole: it is not written.
    void writeOne(const QList<Chosen>& chosen, ExportFormat format)
    {
        if (m_failed)
            return;
        const QString path = m_output.file().isEmpty() ? u"-"_s : m_output.file();
        if (format != ExportFormat::Json) {
            write(chosen.first(), format, path);
            return;
        }
        QList<Decision> decisions;
        for (const Chosen& one : chosen)
            decisions.append(one.decision);
        const QByteArray json = writeJson(decisions);
        const Status checked = checkJson(json);
        if (const Status written = checked ? writeOutput(path, json) : checked; !written)
            report(written.error());
    }

    void write(const Chosen& chosen, ExportFormat format, const QString& path)
    {
        Exporter exporter(m_output.templateName(), m_office);
        const Result<Exported> exported = exporter.write(chosen.decision, format);
        if (!exported) {
            report(exported.error(), chosen.id.toString());
            return;
        }
        printFindings(chosen.id.toString(), exported->findings);
        if (const Status written = writeOutput(path, exported->bytes); !written)
            report(written.error());
    }

    void printFindings(const QString& name, const Findings& findings) const
    {
        for (const Finding& finding : findings) {
            if (m_output.printsFindings())
                sayError(findingLine(name, finding));
        }
    }

    /// Each in a file of its own, named by its id unless a mask says otherwise; a search ends with figures.
    void writeEach(const Registry& registry, const QList<DecisionId>& ids, const QList<ExportFormat>& formats)
    {
        const BulkRequest request{.formats = formats,
            .folder = m_output.folder(),
            .names = m_output.names().value_or(FileNameRules()),
            .makeExporter = [this] { return std::make_unique<Exporter>(m_output.templateName(), m_office); },
            .jobs = m_output.jobs()};
        const auto one = [&](qsizetype index) -> Result<BulkDocument> {
            const Result<Decision> decision = decisionForExport(registry, ids.at(index), m_withIds);
            if (!decision)
                return decision.error();
            return BulkDocument{.name = ids.at(index).toString(), .decision = *decision};
        };
        const std::atomic<bool> stop = false;
        const bool showsProgress = isSearch() && isatty(STDERR_FILENO) == 1;
        const BulkReport done = exportInBulk(
            request, ids.size(), one, [&](int count) { showCount(showsProgress, count, ids.size()); }, stop);
        if (showsProgress)
            std::fputs("\r\033[K", stderr);
        for (const BulkFailure& failure : done.failures)
            report(failure.error, failure.name);
        for (const BulkFinding& finding : done.findings)
            printFindings(finding.name, {finding.finding});
        if (isSearch())
            sayError(QCoreApplication::translate("decretum", "documents: %1, files: %2, failed: %3")
                         .arg(done.documents)
                         .arg(done.files)
                         .arg(done.failures.size()));
    }

    static void showCount(bool isShown, int done, qsizetype count)
    {
        if (!isShown)
            return;
        std::fprintf(stderr, "\r%d/%d", done, static_cast<int>(count));
        std::fflush(stderr);
    }

    std::vector<std::string> m_ids;
    std::vector<std::string> m_words;
    RegistryOption m_registry;
    OutputOptions m_output;
    OfficeExport m_office;
    bool m_all = false;
    bool m_withIds = false;
    bool m_failed = false;
};

}  // namespace

std::unique_ptr<Command> makeExportCommand()
{
    return std::make_unique<ExportCommand>();
}

}  // namespace decretum
