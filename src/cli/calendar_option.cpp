// SPDX-License-Identifier: MIT
#include "cli/calendar_option.h"

#include "app/describe.h"
#include "cli/command.h"
#include "cli/files.h"
#include "cli/output_options.h"

#include <QCoreApplication>

namespace decretum {

namespace {

/// A built-in calendar by its name, else a file.
Result<WorkCalendar> loadCalendar(const QString& name)
{
    if (WorkCalendar::builtInNames().contains(name))
        return WorkCalendar::builtIn(name);
    const Result<QByteArray> bytes = readInput(name);
    if (!bytes)
        return bytes.error();
    return WorkCalendar::read(std::string_view(bytes->constData(), static_cast<size_t>(bytes->size())), name);
}

}  // namespace

void CalendarOption::declare(CLI::App& command)
{
    command.add_option(
        "--calendar", m_name, said(QT_TRANSLATE_NOOP("decretum", "Also the day to control by; the days off of ukraine, russia or a .toml file")));
    command.add_option("--rule", m_rule, said(QT_TRANSLATE_NOOP("decretum", "A last day that is off: next or previous working day, or as-is")))
        ->check(CLI::IsMember({"next", "previous", "as-is"}));
    command.add_option("--martial-law-until", m_workedUntil,
        said(QT_TRANSLATE_NOOP("decretum", "The last day (2022-09-01) on which the calendar's holidays are worked")));
}

int CalendarOption::load()
{
    if (m_name.empty()) {
        if (m_rule.empty() && m_workedUntil.empty())
            return 0;
        return refuse(QCoreApplication::translate("decretum", "--rule and --martial-law-until want --calendar"));
    }
    m_dayOffRule = m_rule == "previous" ? DayOffRule::PreviousWorkingDay : m_rule == "as-is" ? DayOffRule::AsIs : DayOffRule::NextWorkingDay;
    const QString name = QString::fromStdString(m_name);
    Result<WorkCalendar> calendar = loadCalendar(name);
    if (!calendar) {
        sayError(describe(calendar.error(), name));
        return 1;
    }
    m_calendar = std::move(*calendar);
    const auto workedUntil = dayOfOption(m_workedUntil);
    if (!workedUntil)
        return kWrongUsage;
    if (workedUntil->isValid())
        m_calendar.setWorkedUntil(*workedUntil);
    return 0;
}

}  // namespace decretum
