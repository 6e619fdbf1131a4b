// SPDX-License-Identifier: MIT
// Reading a calendar's TOML: docs/deadlines.md, «Days off».
#include "base/utf8.h"
#include "model/model_error.h"
#include "model/work_calendar.h"

#include <toml++/toml.h>

#include <algorithm>

namespace decretum {

namespace {

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

/// A key of a list's items and what it holds.
struct Field {
    enum class Holds : quint8 { Text, Day, Number, Truth };
    std::string_view key;
    Holds holds = Holds::Text;

    bool mayHold(const toml::node& node) const
    {
        switch (holds) {
        case Holds::Text: return node.is_string();
        case Holds::Day: return node.is_string() || node.is_date();
        case Holds::Number: return node.is_integer() && node.value<int>();
        case Holds::Truth: return node.is_boolean();
        }
        Q_UNREACHABLE();
    }
};

bool isKnown(const QList<Field>& fields, std::string_view key, const toml::node& node)
{
    return std::any_of(fields.begin(), fields.end(), [&](const Field& field) { return field.key == key && field.mayHold(node); });
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
        for (const List& list : lists()) {
            if (list.name == key)
                return readList(list, node);
        }
        return wrong(node, key);
    }

    struct List {
        QString name;
        QList<Field> fields;
        bool (CalendarReader::*readOne)(const toml::table&);
    };

    static const QList<List>& lists()
    {
        using Holds = Field::Holds;
        static const QList<List> lists{
            {QStringLiteral("holiday"),
                {{"name"}, {"date"}, {"easter", Holds::Number}, {"since", Holds::Number}, {"until", Holds::Number}, {"transfers", Holds::Truth}},
                &CalendarReader::readHoliday},
            {QStringLiteral("moved"), {{"from", Holds::Day}, {"to", Holds::Day}}, &CalendarReader::readMove},
            {QStringLiteral("worked"), {{"from", Holds::Day}, {"until", Holds::Day}}, &CalendarReader::readWorked},
            {QStringLiteral("day"), {{"date", Holds::Day}, {"off", Holds::Truth}, {"name"}}, &CalendarReader::readDay}};
        return lists;
    }

    /// An error names the list, and the key where a value is of another kind or there is no such key.
    Status readList(const List& list, const toml::node& node)
    {
        const toml::array* items = node.as_array();
        if (!items)
            return wrong(node, list.name);
        for (const toml::node& item : *items) {
            const toml::table* table = item.as_table();
            if (!table)
                return wrong(item, list.name);
            for (const auto& [key, value] : *table) {
                if (!isKnown(list.fields, key.str(), value))
                    return wrong(value, list.name + u'.' + fromUtf8(key.str()));
            }
            if (!(this->*list.readOne)(*table))
                return wrong(item, list.name);
        }
        return {};
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
        } else if (!table.contains("easter")) {
            return false;
        }
        m_calendar.m_holidays.append(holiday);
        return !holiday.name.isEmpty();
    }

    bool readMove(const toml::table& table)
    {
        const auto from = dayOf(table, "from");
        const auto to = dayOf(table, "to");
        if (!from || !to)
            return false;
        m_calendar.m_moves.append({.from = *from, .to = *to});
        return true;
    }

    bool readWorked(const toml::table& table)
    {
        const auto from = dayOf(table, "from");
        const auto until = dayOf(table, "until");
        if (!from || (table.contains("until") && !until))
            return false;
        m_calendar.m_worked.append({.from = *from, .until = until});
        return true;
    }

    bool readDay(const toml::table& table)
    {
        const auto date = dayOf(table, "date");
        if (!date)
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
