// SPDX-License-Identifier: MIT
#include "cli/command.h"

#include "app/describe.h"
#include "app/importing.h"
#include "cli/files.h"
#include "cli/output_options.h"
#include "cli/table_text.h"
#include "grammar/nominative.h"

#include <QCoreApplication>

namespace decretum {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kColumnLetters = 3;  ///< Of a case's name, which name a batch's columns: «nom».

std::optional<PhraseKind> kindNamed(const QString& name)
{
    static const QHash<QString, PhraseKind> kinds{{u"surname"_s, PhraseKind::Surname}, {u"given"_s, PhraseKind::GivenName},
        {u"patronymic"_s, PhraseKind::Patronymic}, {u"name"_s, PhraseKind::FullName}, {u"position"_s, PhraseKind::Post}, {u"any"_s, PhraseKind::Any},
        {u"tricky"_s, PhraseKind::Any}, {QString(), PhraseKind::Any}};
    const auto found = kinds.constFind(name);
    return found == kinds.cend() ? std::nullopt : std::optional(*found);
}

/// «-» and nothing: it is not known.
std::optional<Gender> genderNamed(const QString& name)
{
    if (name.isEmpty() || name == u"-")
        return Gender::Unknown;
    return name == u"m" ? std::optional(Gender::Male) : name == u"f" ? std::optional(Gender::Female) : std::nullopt;
}

QString genderLetter(const Declension& declension)
{
    if (declension.isPlural)
        return u"pl"_s;
    return declension.gender == Gender::Male ? u"m"_s : declension.gender == Gender::Female ? u"f"_s : u"-"_s;
}

QString joined(const DeclinedForm& form)
{
    return (QStringList{form.text} + form.alternatives).join(u'|');
}

class DeclineCommand final : public Command {
public:
    CLI::App* declare(CLI::App& program) override
    {
        CLI::App* command = program.add_subcommand("decline", said(QT_TRANSLATE_NOOP("decretum", "Decline names of persons and posts")));
        command->set_help_flag("-h,--help", said(QT_TRANSLATE_NOOP("decretum", "Print this help and exit")));
        command->add_option("TEXT", m_texts, said(QT_TRANSLATE_NOOP("decretum", "Names and posts in the nominative")));
        command->add_option("--language", m_language, said(QT_TRANSLATE_NOOP("decretum", "Language of the text: uk or ru")))
            ->check(CLI::IsMember({"uk", "ru"}))
            ->capture_default_str();
        command
            ->add_option("--case", m_case,
                said(QT_TRANSLATE_NOOP("decretum", "One case alone: nominative, genitive, dative, accusative, instrumental, locative or vocative")))
            ->check(CLI::IsMember({"nominative", "genitive", "dative", "accusative", "instrumental", "locative", "vocative"}));
        command
            ->add_option(
                "--gender", m_gender, said(QT_TRANSLATE_NOOP("decretum", "Of the person named: m or f; else it is found, where the name tells it")))
            ->check(CLI::IsMember({"m", "f", "-"}));
        command
            ->add_option("--kind", m_kind, said(QT_TRANSLATE_NOOP("decretum", "What the text is: surname, given, patronymic, name, position or any")))
            ->check(CLI::IsMember({"surname", "given", "patronymic", "name", "position", "any"}))
            ->capture_default_str();
        command
            ->add_option(
                "--dative", m_dative, said(QT_TRANSLATE_NOOP("decretum", "The Ukrainian dative to put first: u (директору) or ovi (директорові)")))
            ->check(CLI::IsMember({"u", "ovi"}))
            ->capture_default_str();
        command->add_flag("--explain", m_explain, said(QT_TRANSLATE_NOOP("decretum", "Print the rules and how sure they are too")));
        command->add_flag(
            "--inverse", m_inverse, said(QT_TRANSLATE_NOOP("decretum", "The text stands in another case: print what it may be in the nominative")));
        command->add_option("--batch", m_batch,
            said(QT_TRANSLATE_NOOP("decretum", "A table, parted by tabs, with the columns input, gender and kind; the forms come as a table")));
        return command;
    }

    int run() override
    {
        if (m_batch.empty() == m_texts.empty())
            return refuse(QCoreApplication::translate("decretum", "give either words to decline or --batch FILE"));
        if (!m_batch.empty() && (m_inverse || !m_case.empty()))
            return refuse(QCoreApplication::translate("decretum", "--batch prints all cases: give neither --case nor --inverse beside it"));
        if (!m_batch.empty())
            return runBatch(QString::fromStdString(m_batch));
        QString text;
        for (const std::string& phrase : m_texts)
            text += m_inverse    ? nominatives(QString::fromStdString(phrase))
                : m_case.empty() ? allCases(QString::fromStdString(phrase))
                                 : oneCase(QString::fromStdString(phrase));
        sayText(text);
        return 0;
    }

private:
    Language language() const { return languageFromTag(QString::fromStdString(m_language)).value_or(Language::Ukrainian); }

    // What stands on the command line has been checked.
    PhraseKind kind() const { return *kindNamed(QString::fromStdString(m_kind)); }
    Gender gender() const { return *genderNamed(QString::fromStdString(m_gender)); }

    DeclensionOptions options() const { return {.dative = m_dative == "ovi" ? DeclensionOptions::Dative::Ovi : DeclensionOptions::Dative::U}; }

    QString explained(const DeclinedForm& form) const
    {
        return m_explain ? u"\t%1 %\t%2"_s.arg(form.confidence).arg(form.rules.join(u' ')) : QString();
    }

    QString oneCase(const QString& phrase) const
    {
        const GrammaticalCase grammaticalCase = *caseFromName(QString::fromStdString(m_case));
        const DeclinedForm form = decline(phrase, language(), kind(), gender(), grammaticalCase, options());
        return joined(form) + explained(form) + u'\n';
    }

    QString allCases(const QString& phrase) const
    {
        const Declension declension = declineAll(phrase, language(), kind(), gender(), options());
        QString text = u"%1 (%2)\n"_s.arg(phrase, genderLetter(declension));
        for (const GrammaticalCase each : kAllCases) {
            if (!declension.in(each).text.isEmpty())
                text += u"  %1%2%3\n"_s.arg(caseName(each).leftJustified(14), joined(declension.in(each)), explained(declension.in(each)));
        }
        return text;
    }

    QString nominatives(const QString& phrase) const
    {
        const auto asked = caseFromName(QString::fromStdString(m_case));
        QString text = phrase + u'\n';
        for (const NominativeCandidate& candidate :
            asked ? nominativesOf(phrase, language(), kind(), *asked) : nominativesOf(phrase, language(), kind())) {
            const QString gender = candidate.gender == Gender::Male ? u"m"_s : candidate.gender == Gender::Female ? u"f"_s : u"-"_s;
            text +=
                u"  %1 (%2, %3, %4 %)\n"_s.arg(candidate.text, gender, caseName(candidate.grammaticalCase), QString::number(candidate.confidence));
        }
        return text;
    }

    int runBatch(const QString& path)
    {
        const Result<TableText> table = readTable(path, {u"input"_s, u"gender"_s, u"kind"_s});
        if (!table) {
            sayError(describe(table.error(), path));
            return 1;
        }
        QString text = u"input"_s;
        for (const GrammaticalCase each : kAllCases)
            text += hasCase(language(), each) ? u'\t' + caseName(each).left(kColumnLetters) : QString();
        qsizetype line = 1;
        for (const QStringList& row : table->rows) {
            ++line;
            const auto gender = genderNamed(row.at(1));
            const auto kind = kindNamed(row.at(2));
            if (!gender || !kind) {
                sayError(describe({AppError::CellUnknown, path, row.at(gender ? 2 : 1), QString::number(line)}, path));
                return 1;
            }
            const Declension declension = declineAll(row.at(0), language(), *kind, *gender, options());
            text += u'\n' + row.at(0);
            for (const GrammaticalCase each : kAllCases)
                text += hasCase(language(), each) ? u'\t' + joined(declension.in(each)) : QString();
        }
        sayText(text + u'\n');
        return 0;
    }

    std::vector<std::string> m_texts;
    std::string m_language = "uk";
    std::string m_case;
    std::string m_gender;
    std::string m_kind = "any";
    std::string m_dative = "u";
    std::string m_batch;
    bool m_explain = false;
    bool m_inverse = false;
};

}  // namespace

std::unique_ptr<Command> makeDeclineCommand()
{
    return std::make_unique<DeclineCommand>();
}

}  // namespace decretum
