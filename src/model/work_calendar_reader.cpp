// SPDX-License-Identifier: MIT
// Reading a calendar's TOML: docs/deadlines.md, «Days off».
#include "model/model_error.h"
#include "model/work_calendar.h"

#include <toml++/toml.h>

#include <algorithm>
#include <array>

namespace decretum {

namespace {

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString textOf(const toml::table& table, std::string_view key)
{
    return QString::fromStdString(table[key].value_or(std::string()));
}

std::optional<QDate> dayOf(const toml::table& table, std::string_view key)
{
    const toml::node_view node = table[key];
    if (const auto date = node.value<toml::date>())
        return QDate(date->year, date->month, date->day);
    const QDate day = QDate::fromString(textOf(table, key), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

bool hasOnly(const toml::table& table, std::initializer_list<std::string_view> keys)
{
    return std::all_of(
        table.begin(), table.end(), [keys](const auto& entry) { return std::find(keys.begin(), keys.end(), entry.first.str()) != keys.end(); });
}

}  // namespace

class CalendarReader {
public:
    CalendarReader(WorkCalendar& calendar, const QString& file) : m_calendar(calendar), m_file(file) {}

    Status read(const toml::table& table)
    {
        for (const auto& [key, node] : table) {
            if (Status status = readKey(fromUtf8(key.str()), node); !status)
                return status;
        }
        return {};
    }

private:
    Error wrong(const toml::node& node, const QString& key) const
    {
        return {.code = ModelError::CalendarWrong, .subject = m_file, .detail = key, .place = QString::number(node.source().begin.line)};
    }

    Status readKey(const QString& key, const toml::node& node)
    {
        if (key == QStringLiteral("title") || key == QStringLiteral("extends"))
            return node.is_string() ? Status() : Status(wrong(node, key));
        if (key == QStringLiteral("weekend"))
            return readWeekend(node);
        if (key == QStringLiteral("transfer")) {
            const std::string word = node.value_or(std::string());
            m_calendar.m_transfers = word == "next";
            return word == "next" || word == "none" ? Status() : Status(wrong(node, key));
        }
        using Read = bool (CalendarReader::*)(const toml::table&);
        const std::array<std::pair<QString, Read>, 4> lists{
            {{QStringLiteral("holiday"), &CalendarReader::readHoliday}, {QStringLiteral("moved"), &CalendarReader::readMove},
                {QStringLiteral("worked"), &CalendarReader::readWorked}, {QStringLiteral("day"), &CalendarReader::readDay}}};
        for (const auto& [name, readOne] : lists) {
            if (name != key)
                continue;
            const toml::array* items = node.as_array();
            for (size_t at = 0; items && at < items->size(); ++at) {
                const toml::table* item = items->get(at)->as_table();
                if (!item || !(this->*readOne)(*item))
                    return wrong(*items->get(at), key);
            }
            return items ? Status() : Status(wrong(node, key));
        }
        return wrong(node, key);
    }

    Status readWeekend(const toml::node& node)
    {
        const toml::array* days = node.as_array();
        m_calendar.m_weekend.clear();
        for (size_t at = 0; days && at < days->size(); ++at) {
            const int day = days->get(at)->value_or(0);
            if (day < 1 || day > 7)
                return wrong(node, QStringLiteral("weekend"));
            m_calendar.m_weekend.append(day);
        }
        // A week must have a working day
        return days && days->size() < 7 ? Status() : Status(wrong(node, QStringLiteral("weekend")));
    }

    bool readHoliday(const toml::table& table)
    {
        WorkCalendar::Holiday holiday{.name = textOf(table, "name"),
            .daysAfterEaster = table["easter"].value_or(0),
            .since = table["since"].value_or(0),
            .until = table["until"].value_or(9999),
            .transfers = table["transfers"].value_or(true)};
        if (table.contains("date")) {
            const QDate day = QDate::fromString(QStringLiteral("2000-") + textOf(table, "date"), Qt::ISODate);
            if (!day.isValid() || table.contains("easter"))
                return false;
            holiday.month = day.month();
            holiday.day = day.day();
        } else if (!table["easter"].is_integer()) {
            return false;
        }
        m_calendar.m_holidays.append(holiday);
        return !holiday.name.isEmpty() && hasOnly(table, {"name", "date", "easter", "since", "until", "transfers"});
    }

    bool readMove(const toml::table& table)
    {
        const auto from = dayOf(table, "from");
        const auto to = dayOf(table, "to");
        if (!from || !to || !hasOnly(table, {"from", "to"}))
            return false;
        m_calendar.m_moves.append({.from = *from, .to = *to});
        return true;
    }

    bool readWorked(const toml::table& table)
    {
        const auto from = dayOf(table, "from");
        const auto until = dayOf(table, "until");
        if (!from || (table.contains("until") && !until) || !hasOnly(table, {"from", "until"}))
            return false;
        m_calendar.m_worked.append({.from = *from, .until = until});
        return true;
    }

    bool readDay(const toml::table& table)
    {
        const auto date = dayOf(table, "date");
        if (!date || !hasOnly(table, {"date", "off", "name"}))
            return false;
        m_calendar.m_ownDays.append({.date = *date, .isOff = table["off"].value_or(true), .name = textOf(table, "name")});
        return true;
    }

    WorkCalendar& m_calendar;
    QString m_file;
};

Result<WorkCalendar> WorkCalendar::read(std::string_view toml, const QString& file)
{
    try {
        const toml::table table = toml::parse(toml);
        WorkCalendar calendar;
        if (const QString base = textOf(table, "extends"); !base.isEmpty()) {
            Result<WorkCalendar> extended = builtIn(base);
            if (!extended)
                return extended.error();
            calendar = *extended;
        }
        if (Status status = CalendarReader(calendar, file).read(table); !status)
            return status.error();
        return calendar;
    } catch (const toml::parse_error& failure) {
        return Error{.code = ModelError::CalendarWrong,
            .subject = file,
            .detail = fromUtf8(failure.description()),
            .place = QString::number(failure.source().begin.line)};
    }
}

}  // namespace decretum
