// SPDX-License-Identifier: MIT
#include "interchange/json_object.h"

namespace decretum::interchange {

namespace {

constexpr qsizetype kLongestExcerpt = 60;

QString excerptOf(const Json& value)
{
    const std::string text = value.dump(-1, ' ', false, Json::error_handler_t::replace);
    QString excerpt = QString::fromStdString(text.substr(0, 4 * kLongestExcerpt));
    if (excerpt.size() > kLongestExcerpt)
        excerpt = excerpt.first(kLongestExcerpt) + u'…';
    return excerpt;
}

QString toQString(const Json& value)
{
    return QString::fromStdString(value.get_ref<const std::string&>());
}

}  // namespace

void Reading::fail(InterchangeError code, const QString& path, const Json& value)
{
    if (!error)
        error = Error{.code = code, .detail = excerptOf(value), .place = path};
}

ObjectReader::ObjectReader(const Json& value, const QString& path, Reading& reading) : m_path(path), m_reading(reading)
{
    if (value.is_object())
        m_object = &value;
    else
        reading.fail(InterchangeError::ExpectedObject, path, value);
}

QString ObjectReader::pathOf(const char* key) const
{
    return m_path.isEmpty() ? QString::fromLatin1(key) : m_path + u'.' + QLatin1StringView(key);
}

const Json* ObjectReader::find(const char* key)
{
    m_asked.insert(QByteArray(key));
    if (!m_object)
        return nullptr;
    const auto found = m_object->find(key);
    return found == m_object->end() ? nullptr : &*found;
}

bool ObjectReader::has(const char* key)
{
    const Json* value = find(key);
    return value && !value->is_null();
}

QString ObjectReader::text(const char* key)
{
    const Json* value = find(key);
    if (!value || value->is_null())
        return {};
    if (value->is_string())
        return toQString(*value);
    m_reading.fail(InterchangeError::ExpectedText, pathOf(key), *value);
    return {};
}

QStringList ObjectReader::texts(const char* key)
{
    QStringList result;
    const Json* values = array(key);
    if (!values)
        return result;
    for (const Json& value : *values) {
        if (value.is_string())
            result.append(toQString(value));
        else
            m_reading.fail(InterchangeError::ExpectedText, QStringLiteral("%1[%2]").arg(pathOf(key)).arg(result.size()), value);
    }
    return result;
}

bool ObjectReader::flag(const char* key)
{
    const Json* value = find(key);
    if (!value || value->is_null())
        return false;
    if (!value->is_boolean())
        m_reading.fail(InterchangeError::ExpectedBoolean, pathOf(key), *value);
    return value->is_boolean() && value->get<bool>();
}

double ObjectReader::number(const char* key)
{
    const Json* value = find(key);
    if (!value || value->is_null())
        return 0;
    if (value->is_number())
        return value->get<double>();
    m_reading.fail(InterchangeError::ExpectedNumber, pathOf(key), *value);
    return 0;
}

QDate ObjectReader::day(const char* key)
{
    const QString printed = text(key);
    if (printed.isEmpty())
        return {};
    const QDate date = printed.size() == 10 ? QDate::fromString(printed, Qt::ISODate) : QDate();
    if (!date.isValid())
        m_reading.fail(InterchangeError::DayInvalid, pathOf(key), *find(key));
    return date;
}

QUuid ObjectReader::id(const char* key)
{
    const QString printed = text(key);
    if (printed.isEmpty())
        return {};
    const QUuid uuid = QUuid::fromString(printed);
    if (uuid.isNull())
        m_reading.fail(InterchangeError::IdInvalid, pathOf(key), *find(key));
    return uuid;
}

const Json* ObjectReader::array(const char* key)
{
    const Json* value = find(key);
    if (!value || value->is_null())
        return nullptr;
    if (value->is_array())
        return value;
    m_reading.fail(InterchangeError::ExpectedList, pathOf(key), *value);
    return nullptr;
}

ForeignKeys ObjectReader::rest() const
{
    ForeignKeys keys;
    if (!m_object)
        return keys;
    for (auto entry = m_object->begin(); entry != m_object->end(); ++entry) {
        if (!m_asked.contains(QByteArray::fromStdString(entry.key())))
            keys.append({QString::fromStdString(entry.key()), QByteArray::fromStdString(entry->dump())});
    }
    return keys;
}

std::string utf8(const QString& text)
{
    return text.toStdString();
}

Json nullable(const QString& text)
{
    return text.isEmpty() ? Json(nullptr) : Json(utf8(text));
}

Json nullable(QDate day)
{
    return day.isValid() ? Json(utf8(day.toString(Qt::ISODate))) : Json(nullptr);
}

Json toJson(const QStringList& texts)
{
    Json list = Json::array();
    for (const QString& text : texts)
        list.push_back(utf8(text));
    return list;
}

void addText(Json& object, const char* key, const QString& text)
{
    if (!text.isEmpty())
        object[key] = utf8(text);
}

void addId(Json& object, const char* key, const QUuid& id)
{
    if (!id.isNull())
        object[key] = utf8(id.toString(QUuid::WithoutBraces));
}

void addForeign(Json& object, const ForeignKeys& keys)
{
    for (const ForeignKey& key : keys) {
        Json value = Json::parse(key.json.constData(), key.json.constData() + key.json.size(), nullptr, false);
        if (!value.is_discarded())
            object[utf8(key.name)] = std::move(value);
    }
}

}  // namespace decretum::interchange
