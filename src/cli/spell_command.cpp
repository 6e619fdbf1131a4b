// SPDX-License-Identifier: MIT
#include "cli/command.h"

#include "app/describe.h"
#include "app/printed_text.h"
#include "app/spelling.h"
#include "cli/files.h"
#include "cli/registry_option.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

QString reasonName(Misspelling::Reason reason)
{
    switch (reason) {
    case Misspelling::Reason::Unknown: return u"unknown"_s;
    case Misspelling::Reason::MixedScripts: return u"mixed-scripts"_s;
    case Misspelling::Reason::Apostrophe: return u"apostrophe"_s;
    case Misspelling::Reason::Glued: return u"glued"_s;
    }
    Q_UNREACHABLE();
}

class SpellCommand final : public Command {
public:
    CLI::App* declare(CLI::App& program) override
    {
        CLI::App* command = program.add_subcommand("spell", said(QT_TRANSLATE_NOOP("decretum", "Check the spelling of documents")));
        command->set_help_flag("-h,--help", said(QT_TRANSLATE_NOOP("decretum", "Print this help and exit")));
        command
            ->add_option(
                "FILE", m_files, said(QT_TRANSLATE_NOOP("decretum", "Files to read: .docx, .odt, .rtf, .html, .txt, .json; - is standard input")))
            ->required();
        command
            ->add_option("--language", m_language,
                said(QT_TRANSLATE_NOOP("decretum",
                    "Language of the documents: uk, ru, or auto, by their letters; "
                    "quotations in the other one are told by themselves")))
            ->check(CLI::IsMember({"auto", "uk", "ru"}));
        command->add_flag("--json", m_json, said(QT_TRANSLATE_NOOP("decretum", "Print a JSON array of objects")));
        m_registry.declare(*command);
        return command;
    }

    int run() override
    {
        SpellChecker checker(spellSetup(QFileInfo(m_registry.path()).absolutePath()));
        bool hasFailed = false;
        for (const std::string& file : m_files) {
            const QString path = QString::fromStdString(file);
            const Result<QByteArray> bytes = readInput(path);
            const Result<PrintedText> printed = bytes ? readPrintedText(*bytes) : Result<PrintedText>(bytes.error());
            if (printed) {
                report(path, *printed, checker);
            } else {
                sayError(describe(printed.error(), path));
                hasFailed = true;
            }
        }
        if (m_json)
            sayText(QString::fromUtf8(QJsonDocument(m_found).toJson(QJsonDocument::Indented)));
        for (const Error& problem : checker.takeProblems()) {
            sayError(describe(problem));
            hasFailed = true;
        }
        return hasFailed ? 1 : 0;
    }

private:
    void report(const QString& path, const PrintedText& printed, SpellChecker& checker)
    {
        for (const Misspelling& misspelling : checker.check(printed.text, languageFromTag(QString::fromStdString(m_language)))) {
            const PrintedText::Place place = printed.placeOf(misspelling.start);
            const QStringList suggestions = checker.suggest(misspelling);
            if (m_json) {
                m_found.append(QJsonObject{{u"file"_s, path}, {u"line"_s, place.line}, {u"column"_s, place.column}, {u"word"_s, misspelling.word},
                    {u"language"_s, languageTag(misspelling.language)}, {u"reason"_s, reasonName(misspelling.reason)},
                    {u"suggestions"_s, QJsonArray::fromStringList(suggestions)}});
                continue;
            }
            sayText(u"%1:%2:%3: %4:%5%6\n"_s.arg(path)
                        .arg(place.line)
                        .arg(place.column)
                        .arg(misspelling.word, suggestions.isEmpty() ? QString() : u" "_s, suggestions.join(u", "_s)));
        }
    }

    std::vector<std::string> m_files;
    std::string m_language = "auto";
    bool m_json = false;
    RegistryOption m_registry;
    QJsonArray m_found;
};

}  // namespace

std::unique_ptr<Command> makeSpellCommand()
{
    return std::make_unique<SpellCommand>();
}

}  // namespace decretum
