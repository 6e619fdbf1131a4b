// SPDX-License-Identifier: MIT
#pragma once

#include "interchange/json.h"
#include "interchange/json_names.h"

#include <QSet>

#include <nlohmann/json.hpp>

#include <string>

/// Typed access to one JSON object, and its making. Used inside this layer alone.
namespace decretum::interchange {

using Json = nlohmann::ordered_json;

/// What the reading of a file shares: its first error, and what it noticed.
struct Reading {
    std::optional<Error> error{};
    Findings findings{};
    void fail(InterchangeError code, const QString& path, const Json& value);
};

/// Reads the keys of one object. A wrong type becomes the reading's error, and an empty value is given.
class ObjectReader {
public:
    ObjectReader(const Json& value, const QString& path, Reading& reading);

    const QString& path() const { return m_path; }
    Reading& reading() const { return m_reading; }

    QString text(const char* key);  ///< null: empty.
    QStringList texts(const char* key);
    bool flag(const char* key);      ///< null: false.
    double number(const char* key);  ///< null: 0.
    QDate day(const char* key);      ///< null: invalid.
    QUuid id(const char* key);       ///< null: null id.
    bool has(const char* key);       ///< Neither left out nor null.

    template <typename Enum>
    Enum word(const char* key, Enum fallback)
    {
        const QString name = text(key);
        if (name.isEmpty())
            return fallback;
        const auto value = fromName<Enum>(name.toStdString());
        if (!value)
            m_reading.fail(InterchangeError::ValueUnknown, pathOf(key), *find(key));
        return value.value_or(fallback);
    }

    /// Calls `read(ObjectReader&)` for the object of that key; nothing where it is null.
    template <typename Read>
    void object(const char* key, const Read& read)
    {
        const Json* value = find(key);
        if (!value || value->is_null())
            return;
        ObjectReader inner(*value, pathOf(key), m_reading);
        read(inner);
    }

    /// `read(ObjectReader&)` of each object in the list of that key.
    template <typename Read>
    auto list(const char* key, const Read& read)
    {
        QList<decltype(read(std::declval<ObjectReader&>()))> items;
        const Json* values = array(key);
        if (!values)
            return items;
        int index = 0;
        for (const Json& value : *values) {
            ObjectReader inner(value, QStringLiteral("%1[%2]").arg(pathOf(key)).arg(index++), m_reading);
            items.append(read(inner));
        }
        return items;
    }

    /// The list of that key; null where there is none.
    const Json* array(const char* key);
    QString pathOf(const char* key) const;
    /// The keys that nothing has asked for.
    ForeignKeys rest() const;

private:
    const Json* find(const char* key);

    const Json* m_object = nullptr;
    QString m_path;
    Reading& m_reading;
    QSet<QByteArray> m_asked;
};

std::string utf8(const QString& text);
/// null for an empty text.
Json nullable(const QString& text);
/// null for an invalid day.
Json nullable(QDate day);
Json toJson(const QStringList& texts);
/// Puts the key in only where there is something to say.
void addText(Json& object, const char* key, const QString& text);
void addId(Json& object, const char* key, const QUuid& id);
void addForeign(Json& object, const ForeignKeys& keys);

template <typename Enum>
Json word(Enum value)
{
    const std::string_view name = nameOf(value);
    return name.empty() ? Json(nullptr) : Json(std::string(name));
}

}  // namespace decretum::interchange
