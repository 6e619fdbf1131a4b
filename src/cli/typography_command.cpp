// SPDX-License-Identifier: MIT
#include "cli/command.h"

#include "app/describe.h"
#include "base/file.h"
#include "cli/files.h"
#include "cli/output_options.h"
#include "text/correct_typography.h"
#include "text/encoding.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

Result<DecodedText> readSource(const QString& path)
{
    const Result<QByteArray> bytes = readInput(path);
    if (!bytes)
        return bytes.error();
    Result<DecodedText> decoded = decodeText(*bytes);
    if (!decoded) {
        Error error = decoded.error();
        error.subject = path;
        return error;
    }
    return decoded;
}

/// Lines end as they ended in the source.
QByteArray toBytes(const CorrectedTypography& corrected, const DecodedText& source)
{
    QString text = corrected.text;
    if (source.hasCarriageReturns)
        text.replace(u'\n', u"\r\n"_s);
    return text.toUtf8();
}

class TypographyCommand final : public Command {
public:
    CLI::App* declare(CLI::App& program) override
    {
        CLI::App* command = program.add_subcommand(
            "typography", said(QT_TRANSLATE_NOOP("decretum", "Mend the typography of text files: quotation marks, dashes, blanks, apostrophes, №")));
        command->set_help_flag("-h,--help", said(QT_TRANSLATE_NOOP("decretum", "Print this help and exit")));
        command->add_option("FILE", m_files, said(QT_TRANSLATE_NOOP("decretum", "Text files; - is standard input")))->required();
        command->add_option("--language", m_language, said(QT_TRANSLATE_NOOP("decretum", "Language of the text: uk, ru, or auto by its letters")))
            ->check(CLI::IsMember({"uk", "ru", "auto"}));
        command
            ->add_option("--apostrophe", m_apostrophe,
                said(QT_TRANSLATE_NOOP("decretum",
                    "Sign within Ukrainian words: typographic (U+2019), letter (U+02BC), "
                    "straight, or keep the text’s own")))
            ->check(CLI::IsMember({"typographic", "letter", "straight", "keep"}));
        command->add_option("--dash", m_dash, said(QT_TRANSLATE_NOOP("decretum", "Dash for a hyphen between words: en or em")))
            ->check(CLI::IsMember({"en", "em"}));
        command
            ->add_option("--no-break", m_noBreak, said(QT_TRANSLATE_NOOP("decretum", "No-break spaces: none, in the blanks that are mended, or all")))
            ->check(CLI::IsMember({"none", "mended", "all"}));
        command->add_flag("--ellipsis", m_ellipsis, said(QT_TRANSLATE_NOOP("decretum", "Make three stops one sign")));
        command->add_option("--without", m_without, said(QT_TRANSLATE_NOOP("decretum", "Rules not to use, parted by commas")));
        command->add_flag("--list", m_list, said(QT_TRANSLATE_NOOP("decretum", "Print the changes, a line each, instead of the text")));
        command->add_flag("--json", m_json, said(QT_TRANSLATE_NOOP("decretum", "Print the changes as lines of JSON")));
        command->add_flag("--write", m_write, said(QT_TRANSLATE_NOOP("decretum", "Write each file anew in its place")));
        command->add_option("--output-dir", m_folder, said(QT_TRANSLATE_NOOP("decretum", "Folder for the files; it is made")));
        command->add_option("-o", m_output, said(QT_TRANSLATE_NOOP("decretum", "The file to write, of one input; - is standard output")));
        return command;
    }

    int run() override
    {
        if (const QString wrong = wrongUsage(); !wrong.isEmpty())
            return refuse(wrong);
        if (!m_folder.empty()) {
            if (const Status made = makeFolder(QString::fromStdString(m_folder)); !made) {
                sayError(describe(made.error()));
                return 1;
            }
        }
        bool failed = false;
        for (const std::string& file : m_files) {
            if (const Status done = mend(QString::fromStdString(file)); !done) {
                sayError(describe(done.error(), QString::fromStdString(file)));
                failed = true;
            }
        }
        return failed ? 1 : 0;
    }

private:
    Status mend(const QString& path) const
    {
        const Result<DecodedText> source = readSource(path);
        if (!source)
            return source.error();
        const CorrectedTypography corrected = correctTypography(source->text, languageOf(source->text), options());
        if (m_list || m_json)
            sayText(listOf(path, source->text, corrected));
        const QString target = targetOf(path);
        if (target.isEmpty() || (m_write && corrected.changes.isEmpty()))
            return {};
        return writeOutput(target, toBytes(corrected, *source));
    }

    /// Where the text goes; empty: nowhere, only its changes are asked for.
    QString targetOf(const QString& path) const
    {
        if (m_write)
            return path;
        if (!m_folder.empty())
            return QString::fromStdString(m_folder) + u'/' + QFileInfo(path).fileName();
        if (!m_output.empty())
            return QString::fromStdString(m_output);
        return m_list || m_json ? QString() : u"-"_s;
    }

    /// «file:line:column: rule: before → after», or an object of the same.
    QString listOf(const QString& path, const QString& text, const CorrectedTypography& corrected) const
    {
        QString list;
        qsizetype line = 1;
        qsizetype lineStart = 0;
        qsizetype seen = 0;
        for (const TypographyChange& change : corrected.changes) {
            for (; seen < change.start; ++seen) {
                if (text.at(seen) == u'\n') {
                    ++line;
                    lineStart = seen + 1;
                }
            }
            const qsizetype column = change.start - lineStart + 1;
            if (m_json) {
                const QJsonObject object{{u"file"_s, path}, {u"line"_s, line}, {u"column"_s, column}, {u"rule"_s, change.rule},
                    {u"before"_s, change.before}, {u"after"_s, change.after}};
                list += QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) + u'\n';
            } else {
                list += u"%1:%2:%3: %4: “%5” → “%6”\n"_s.arg(
                    path, QString::number(line), QString::number(column), change.rule, change.before, change.after);
            }
        }
        return list;
    }

    Language languageOf(const QString& text) const
    {
        if (const auto given = languageFromTag(QString::fromStdString(m_language)))
            return *given;
        return detectLanguage(text).value_or(Language::Ukrainian);
    }

    TypographyOptions options() const
    {
        static const std::map<std::string, QChar> kSigns{
            {"typographic", QChar(0x2019)}, {"letter", QChar(0x02BC)}, {"straight", QChar(0x0027)}, {"keep", QChar()}};
        static const std::map<std::string, NoBreakSigns> kNoBreak{
            {"none", NoBreakSigns::None}, {"mended", NoBreakSigns::WhereMended}, {"all", NoBreakSigns::Everywhere}};
        return {.apostrophe = kSigns.at(m_apostrophe),
            .dash = m_dash == "em" ? QChar(0x2014) : QChar(0x2013),
            .ellipsis = m_ellipsis,
            .noBreakSigns = kNoBreak.at(m_noBreak),
            .withoutRules = withoutRules()};
    }

    QStringList withoutRules() const { return QString::fromStdString(m_without).split(u',', Qt::SkipEmptyParts); }

    QString wrongUsage() const
    {
        const QStringList rules = withoutRules();
        for (const QString& rule : rules) {
            if (!typographyRules().contains(rule))
                return QCoreApplication::translate("decretum", "“%1” is no rule of typography; there are: %2")
                    .arg(rule, typographyRules().join(u", "));
        }
        if (int(m_write) + int(!m_folder.empty()) + int(!m_output.empty()) > 1)
            return QCoreApplication::translate("decretum", "--write, --output-dir and -o exclude one another; leave all but one out");
        if (!m_output.empty() && m_files.size() > 1)
            return QCoreApplication::translate("decretum", "-o takes one input; use --output-dir for more");
        QSet<QString> targets;
        for (const std::string& file : m_files) {
            const QString path = QString::fromStdString(file);
            if (path == u"-" && (m_write || !m_folder.empty()))
                return QCoreApplication::translate("decretum", "standard input has no name to write to; use -o");
            const QString target = m_folder.empty() ? path : targetOf(path);
            if (targets.contains(target))
                return QCoreApplication::translate("decretum", "two inputs would be written to %1; rename one or convert them apart").arg(target);
            targets.insert(target);
        }
        return {};
    }

    std::vector<std::string> m_files;
    std::string m_language = "auto";
    std::string m_apostrophe = "typographic";
    std::string m_dash = "en";
    std::string m_noBreak = "none";
    std::string m_without;
    std::string m_folder;
    std::string m_output;
    bool m_ellipsis = false;
    bool m_list = false;
    bool m_json = false;
    bool m_write = false;
};

}  // namespace

std::unique_ptr<Command> makeTypographyCommand()
{
    return std::make_unique<TypographyCommand>();
}

}  // namespace decretum
