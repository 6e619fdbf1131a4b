// SPDX-License-Identifier: MIT
#include "store/row_reader.h"

#include "interchange/json_fragments.h"
#include "store/store_error.h"

namespace decretum {

namespace {

const Value& nothing()
{
    static const Value null;
    return null;
}

}  // namespace

const Value& RowReader::next()
{
    const qsizetype at = m_next++;
    return at < m_row.size() ? m_row.at(at) : nothing();
}

void RowReader::fail(const QString& why)
{
    if (!m_error)
        m_error = Error{.code = StoreError::Damaged, .detail = why, .place = QString::fromLatin1(m_table)};
}

template <typename Found>
Found RowReader::taken(const Result<Found>& result)
{
    if (result)
        return *result;
    fail(QStringLiteral("JSON"));
    return {};
}

QString RowReader::text()
{
    const auto* text = std::get_if<QString>(&next());
    return text ? *text : QString();
}

QString RowReader::key()
{
    return text();
}

qint64 RowReader::integer()
{
    const auto* number = std::get_if<qint64>(&next());
    return number ? *number : 0;
}

bool RowReader::flag()
{
    return integer() != 0;
}

QDate RowReader::day()
{
    const QString printed = text();
    if (printed.isNull())
        return {};
    const QDate date = QDate::fromString(printed, Qt::ISODate);
    if (!date.isValid())
        fail(QStringLiteral("day"));
    return date;
}

std::optional<QDate> RowReader::optionalDay()
{
    const QDate date = day();
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QUuid RowReader::uuid()
{
    const QString printed = text();
    if (printed.isNull())
        return {};
    const QUuid uuid = QUuid::fromString(printed);
    if (uuid.isNull())
        fail(QStringLiteral("UUID"));
    return uuid;
}

ForeignKeys RowReader::foreign()
{
    const QString json = text();
    return json.isEmpty() ? ForeignKeys() : taken(interchange::recognizeForeign(json));
}

RichText RowReader::rich()
{
    const QString plain = text();
    const QString runs = text();
    return runs.isEmpty() ? RichText(plain) : taken(interchange::recognizeRuns(plain, runs));
}

QList<LevelFormat> RowReader::levels()
{
    const QString json = text();
    return json.isEmpty() ? QList<LevelFormat>() : taken(interchange::recognizeLevels(json));
}

PrintOverrides RowReader::print()
{
    const QString json = text();
    return json.isEmpty() ? PrintOverrides() : taken(interchange::recognizePrint(json));
}

QList<FreeBlock> RowReader::blocks()
{
    const QString json = text();
    return json.isEmpty() ? QList<FreeBlock>() : taken(interchange::recognizeBlocks(json));
}

void RowReader::requisites(Decision& decision)
{
    if (const Status status = interchange::recognizeRequisites(text(), decision); !status)
        fail(QStringLiteral("JSON"));
}

}  // namespace decretum
