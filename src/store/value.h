// SPDX-License-Identifier: MIT
#pragma once

#include "base/ids.h"
#include "interchange/json_names.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace decretum {

/// What a column holds: NULL, INTEGER, TEXT or BLOB.
using Value = std::variant<std::monostate, qint64, QString, QByteArray>;
using Values = QList<Value>;

/// Never NULL: a null text is stored as an empty one.
inline Value textValue(const QString& text)
{
    return text.isNull() ? QStringLiteral("") : text;
}
/// NULL for a null text, «» for an empty one.
inline Value textOrNull(const QString& text)
{
    return text.isNull() ? Value() : Value(text);
}
/// NULL for an invalid day.
inline Value dayValue(QDate day)
{
    return day.isValid() ? Value(day.toString(Qt::ISODate)) : Value();
}
inline Value dayValue(const std::optional<QDate>& day)
{
    return dayValue(day.value_or(QDate()));
}
inline Value flagValue(bool flag)
{
    return qint64{flag ? 1 : 0};
}
inline Value idValue(const QUuid& uuid)
{
    return uuid.isNull() ? Value() : Value(uuid.toString(QUuid::WithoutBraces));
}
/// NULL for a null id.
template <typename Tag>
Value idValue(const Id<Tag>& id)
{
    return idValue(id.value);
}
/// The enumerator's word of the interchange form; NULL where it has none.
template <typename Enum>
Value wordValue(Enum value)
{
    const std::string_view name = interchange::nameOf(value);
    return name.empty() ? Value() : Value(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())));
}

}  // namespace decretum
