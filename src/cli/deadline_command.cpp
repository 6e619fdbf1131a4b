// SPDX-License-Identifier: MIT
#include "cli/command.h"

#include "app/describe.h"
#include "cli/calendar_option.h"
#include "cli/files.h"
#include "cli/output_options.h"
#include "cli/table_text.h"
#include "interchange/json_names.h"
#include "model/deadline_printer.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

QString kindName(const DeadlineReading& reading)
{
    switch (reading.outcome) {
    case DeadlineReading::Outcome::None: return u"none"_s;
    case DeadlineReading::Outcome::Impossible: return u"invalid"_s;
    case DeadlineReading::Outcome::Value: break;
    }
    const std::string_view name = interchange::nameOf(reading.deadline.kind);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

QString isoDay(const std::optional<QDate>& day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

QJsonValue dayOrNull(const std::optional<QDate>& day)
{
    return day ? QJsonValue(isoDay(day)) : QJsonValue();
}

class DeadlineCommand final : public Command {
public:
    CLI::App* declare(CLI::App& program) override
    {
        CLI::App* command = program.add_subcommand("deadline", said(QT_TRANSLATE_NOOP("decretum", "Read a deadline as it is printed")));
        command->set_help_flag("-h,--help", said(QT_TRANSLATE_NOOP("decretum", "Print this help and exit")));
        command->add_option("PHRASE", m_phrases, said(QT_TRANSLATE_NOOP("decretum", "The deadline's words; each is answered by a JSON object")));
        command->add_option("--language", m_language, said(QT_TRANSLATE_NOOP("decretum", "Language of the text: uk or ru")))
            ->check(CLI::IsMember({"uk", "ru"}))
            ->capture_default_str();
        command->add_option("--issued", m_issued,
            said(QT_TRANSLATE_NOOP("decretum", "The document's day (2022-09-01): days without a year and terms count from it")));
        command->add_flag(
            "--print", m_prints, said(QT_TRANSLATE_NOOP("decretum", "Also print the deadline back, in the usual wording of --language")));
        m_calendar.declare(*command);
        command->add_option("--batch", m_batch,
            said(QT_TRANSLATE_NOOP("decretum",
                "A table, parted by tabs, with the columns id, language, "
                "document_date and phrase; the answers come as a table")));
        return command;
    }

    int run() override
    {
        if (m_batch.empty() == m_phrases.empty())
            return refuse(QCoreApplication::translate("decretum", "give either a deadline's words or --batch FILE"));
        const auto issued = dayOfOption(m_issued);
        if (!issued)
            return kWrongUsage;
        if (const int code = m_calendar.load(); code != 0)
            return code;
        return m_batch.empty() ? runPhrases(*issued) : runBatch(QString::fromStdString(m_batch), *issued);
    }

private:
    int runPhrases(QDate issued) const
    {
        const Language language = languageFromTag(QString::fromStdString(m_language)).value_or(Language::Ukrainian);
        for (const std::string& phrase : m_phrases) {
            const QString text = QString::fromStdString(phrase);
            const DeadlineReading reading = parseDeadline(text, language, issued);
            QJsonObject object = toJson(reading, text, issued);
            if (m_prints && reading.isValue())
                object.insert(u"printed"_s, printDeadline(reading.deadline, language, issued));
            sayText(QString::fromUtf8(QJsonDocument(object).toJson()));
        }
        return 0;
    }

    QJsonObject toJson(const DeadlineReading& reading, const QString& phrase, QDate issued) const
    {
        const Deadline& deadline = reading.deadline;
        QJsonObject object{{u"text"_s, reading.isValue() ? deadline.text : phrase}, {u"kind"_s, kindName(reading)},
            {u"from"_s, dayOrNull(deadline.from)}, {u"to"_s, dayOrNull(deadline.to)}, {u"inline"_s, false}};
        if (!deadline.rule.isEmpty())
            object.insert(u"rrule"_s, deadline.rule);
        if (m_calendar.isGiven())
            object.insert(u"due"_s, dayOrNull(m_calendar.dueDayOf(deadline, issued)));
        return object;
    }

    /// A row's own date goes before --issued.
    int runBatch(const QString& path, QDate issued) const
    {
        const Result<TableText> table = readTable(path, {u"id"_s, u"language"_s, u"document_date"_s, u"phrase"_s});
        if (!table) {
            sayError(describe(table.error(), path));
            return 1;
        }
        QString text = m_calendar.isGiven() ? u"id\tkind\tfrom\tto\trrule\tdue\n"_s : u"id\tkind\tfrom\tto\trrule\n"_s;
        for (qsizetype row = 0; row < table->rows.size(); ++row) {
            const QStringList& cells = table->rows.at(row);
            const auto language = languageFromTag(cells.at(1));
            const QDate day = cells.at(2).isEmpty() ? issued : QDate::fromString(cells.at(2), Qt::ISODate);
            if (!language || (!cells.at(2).isEmpty() && !day.isValid())) {
                const QString wrong = language ? cells.at(2) : cells.at(1);
                const QString what = language ? QCoreApplication::translate("decretum", "%1:%2: %3 is no day of the calendar; write it as 2022-09-01")
                                            : QCoreApplication::translate("decretum", "%1:%2: “%3” is no language; uk and ru are");
                sayError(what.arg(path, QString::number(row + 2), wrong));
                return 1;
            }
            const DeadlineReading reading = parseDeadline(cells.at(3), *language, day);
            const Deadline& deadline = reading.deadline;
            QStringList answer{cells.at(0), kindName(reading), isoDay(deadline.from), isoDay(deadline.to), deadline.rule};
            if (m_calendar.isGiven())
                answer.append(isoDay(m_calendar.dueDayOf(deadline, day)));
            text += answer.join(u'\t') + u'\n';
        }
        sayText(text);
        return 0;
    }

    std::vector<std::string> m_phrases;
    std::string m_language = "uk";
    std::string m_issued;
    std::string m_batch;
    bool m_prints = false;
    CalendarOption m_calendar;
};

}  // namespace

std::unique_ptr<Command> makeDeadlineCommand()
{
    return std::make_unique<DeadlineCommand>();
}

}  // namespace decretum
