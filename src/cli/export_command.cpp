// SPDX-License-Identifier: MIT
#include "cli/command.h"

#include "app/describe.h"
#include "app/registry_files.h"
#include "cli/files.h"
#include "cli/output_options.h"
#include "cli/registry_option.h"
#include "interchange/json.h"

#include <QCoreApplication>

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

/// What is to be written, and the id that names its file.
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
        command->add_option("ID", m_ids, said(QT_TRANSLATE_NOOP("decretum", "UUIDs of decisions or their beginnings, four signs at least")))
            ->required();
        m_registry.declare(*command);
        m_output.declare(*command,
            said(QT_TRANSLATE_NOOP("decretum", "The file to write, of one decision and one format, or of several in json; - is standard output")));
        command->add_flag(
            "--ids", m_withIds, said(QT_TRANSLATE_NOOP("decretum", "Write every id of the registry, not only those that came with the source")));
        return command;
    }

    ApplicationNeed need() const override { return m_output.need(); }

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
        const Result<std::optional<DocxLetterhead>> letterhead = m_output.letterhead();
        if (!letterhead) {
            sayError(describe(letterhead.error()));
            return 1;
        }
        m_exporter = std::make_unique<Exporter>(m_output.templateName());
        if (*letterhead)
            m_exporter->setLetterhead(**letterhead);
        const std::unique_ptr<Registry> registry = m_registry.open(Registry::Access::ReadOnly);
        if (!registry)
            return 1;
        const QList<Chosen> chosen = load(*registry);
        if (m_output.folder().isEmpty())
            writeOne(chosen, formats->first());
        else
            writeEach(chosen, *formats);
        return m_failed ? 1 : 0;
    }

private:
    /// Without a folder all goes to one file.
    QString wrongUsage(const QList<ExportFormat>& formats) const
    {
        if (QString wrong = m_output.wrongUsage(); !wrong.isEmpty())
            return wrong;
        if (!m_output.folder().isEmpty())
            return {};
        if (formats.size() == 1 && (m_ids.size() == 1 || formats.first() == ExportFormat::Json))
            return {};
        return QCoreApplication::translate(
            "decretum", "one file takes one decision and one format, or several decisions in json; use --output-dir for more");
    }

    void report(const Error& error)
    {
        m_failed = true;
        sayError(describe(error));
    }

    QList<Chosen> load(const Registry& registry)
    {
        QList<Chosen> chosen;
        for (const std::string& asked : m_ids) {
            const Result<DecisionId> id = registry.resolveId(QString::fromStdString(asked));
            const Result<Decision> decision = id ? decisionForExport(registry, *id, m_withIds) : Result<Decision>(id.error());
            if (decision)
                chosen.append({.id = *id, .decision = *decision});
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
        if (const Status written = writeOutput(path, writeJson(decisions)); !written)
            report(written.error());
    }

    void writeEach(const QList<Chosen>& chosen, const QList<ExportFormat>& formats)
    {
        for (const Chosen& one : chosen) {
            for (const ExportFormat format : formats)
                write(one, format, m_output.folder() + u'/' + one.id.toString() + u'.' + endingOf(format));
        }
    }

    void write(const Chosen& chosen, ExportFormat format, const QString& path)
    {
        const Result<Exported> exported = m_exporter->write(chosen.decision, format);
        if (!exported) {
            m_failed = true;
            sayError(describe(exported.error(), chosen.id.toString()));
            return;
        }
        if (m_output.printsFindings()) {
            for (const Finding& finding : exported->findings)
                sayError(findingLine(chosen.id.toString(), finding));
        }
        if (const Status written = writeOutput(path, exported->bytes); !written)
            report(written.error());
    }

    std::vector<std::string> m_ids;
    RegistryOption m_registry;
    OutputOptions m_output;
    std::unique_ptr<Exporter> m_exporter;
    bool m_withIds = false;
    bool m_failed = false;
};

}  // namespace

std::unique_ptr<Command> makeExportCommand()
{
    return std::make_unique<ExportCommand>();
}

}  // namespace decretum
