// SPDX-License-Identifier: MIT
#include "cli/command.h"

#include "app/describe.h"
#include "cli/deadline_batch.h"
#include "cli/files.h"
#include "interchange/json_names.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

QJsonValue dayOrNull(const std::optional<QDate>& day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject toJson(const DeadlineReading& reading)
{
    const Deadline& deadline = reading.deadline;
    QJsonObject object{{u"text"_s, deadline.text},
                       {u"kind"_s, kindName(reading)},
                       {u"from"_s, dayOrNull(deadline.from)},
                       {u"to"_s, dayOrNull(deadline.to)},
                       {u"inline"_s, deadline.isInline}};
    if (!deadline.rule.isEmpty())
        object.insert(u"rrule"_s, deadline.rule);
    return object;
}

class DeadlineCommand final : public Command {
public:
    CLI::App* declare(CLI::App& program) override
    {
        CLI::App* command = program.add_subcommand("deadline", said(QT_TRANSLATE_NOOP("decretum", "Read a deadline as it is printed")));
        command->set_help_flag("-h,--help", said(QT_TRANSLATE_NOOP("decretum", "Print this help and exit")));
        command->add_option("--batch", m_batch, "");
        command->add_option("PHRASE", m_phrase, "");
        return command;
    }
    int run() override
    {
        const Result<QByteArray> input = readInput(QString::fromStdString(m_batch));
        if (!input) {
            sayError(describe(input.error()));
            return 1;
        }
        const Result<QString> answer = readDeadlineBatch(*input);
        sayText(*answer);
        return 0;
    }

private:
    std::string m_batch;
    std::string m_phrase;
};

}  // namespace

std::unique_ptr<Command> makeDeadlineCommand()
{
    return std::make_unique<DeadlineCommand>();
}

}  // namespace decretum
