// SPDX-License-Identifier: MIT
#include "interchange/json_fragments.h"

#include "interchange/json_parts.h"

namespace decretum::interchange {

namespace {

constexpr auto kKey = "value";

QString toText(const Json& json)
{
    return QString::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

/// Puts the fragment under kKey of an object, where the readers of whole documents look for it.
template <typename Value, typename Read>
Result<Value> recognizeUnderKey(const QString& text, const Read& read)
{
    Json wrapped = Json::object();
    wrapped[kKey] = Json::parse(text.toStdString(), nullptr, false);
    if (wrapped[kKey].is_discarded())
        return Error{.code = InterchangeError::NotJson};
    Reading reading;
    ObjectReader object(wrapped, QString(), reading);
    Value value = read(object);
    if (reading.error)
        return *reading.error;
    return value;
}

}  // namespace

QString writeRuns(const RichText& text)
{
    if (text.isPlain())
        return {};
    Json object = Json::object();
    addRuns(object, kKey, text);
    return toText(object[kKey]);
}

Result<RichText> recognizeRuns(const QString& plain, const QString& runs)
{
    if (runs.isEmpty())
        return RichText(plain);
    Json wrapped = Json::object();
    wrapped["text"] = utf8(plain);
    wrapped[kKey] = Json::parse(runs.toStdString(), nullptr, false);
    if (wrapped[kKey].is_discarded())
        return Error{.code = InterchangeError::NotJson};
    Reading reading;
    ObjectReader object(wrapped, QString(), reading);
    RichText text = readRichText(object, "text", kKey);
    if (reading.error)
        return *reading.error;
    return text;
}

QString writeForeign(const ForeignKeys& keys)
{
    if (keys.isEmpty())
        return {};
    Json object = Json::object();
    addForeign(object, keys);
    return toText(object);
}

Result<ForeignKeys> recognizeForeign(const QString& text)
{
    if (text.isEmpty())
        return ForeignKeys{};
    return recognizeUnderKey<ForeignKeys>(text, [](ObjectReader& object) {
        ForeignKeys keys;
        object.object(kKey, [&keys](const ObjectReader& inner) { keys = inner.rest(); });
        return keys;
    });
}

QString writeBlocks(const QList<FreeBlock>& blocks)
{
    return blocks.isEmpty() ? QString() : toText(blocksToJson(blocks));
}

Result<QList<FreeBlock>> recognizeBlocks(const QString& text)
{
    if (text.isEmpty())
        return QList<FreeBlock>{};
    return recognizeUnderKey<QList<FreeBlock>>(text, [](ObjectReader& object) { return readBlocks(object, kKey); });
}

QString writePrint(const PrintOverrides& print)
{
    return print == PrintOverrides{} ? QString() : toText(printToJson(print));
}

Result<PrintOverrides> recognizePrint(const QString& text)
{
    if (text.isEmpty())
        return PrintOverrides{};
    return recognizeUnderKey<PrintOverrides>(text, [](ObjectReader& object) { return readPrint(object, kKey); });
}

QString writeLevels(const QList<LevelFormat>& levels)
{
    return toText(levelsToJson(levels));
}

Result<QList<LevelFormat>> recognizeLevels(const QString& text)
{
    return recognizeUnderKey<QList<LevelFormat>>(text, [](ObjectReader& object) { return readLevels(object, kKey); });
}

QString writeRequisites(const Decision& decision)
{
    Json object = Json::object();
    addRequisites(object, decision);
    return object.empty() ? QString() : toText(object);
}

Status recognizeRequisites(const QString& text, Decision& decision)
{
    if (text.isEmpty())
        return {};
    const Json json = Json::parse(text.toStdString(), nullptr, false);
    if (json.is_discarded())
        return Error{.code = InterchangeError::NotJson};
    Reading reading;
    ObjectReader object(json, QString(), reading);
    readRequisites(object, decision);
    if (reading.error)
        return *reading.error;
    return {};
}

}  // namespace decretum::interchange
