// SPDX-License-Identifier: MIT
#include "interchange/json_parts.h"

namespace decretum {

namespace {

using namespace interchange;

constexpr int kDeepest = 100;
constexpr double kVersion = 1;

Signature readSignature(ObjectReader& object)
{
    Signature signature{.position = object.text("position"), .name = object.text("name"), .person = PersonId(object.id("personId"))};
    signature.heading = object.text("heading");
    signature.foreign = object.rest();
    return signature;
}

void readHead(ObjectReader& object, Decision& decision)
{
    decision.kind = object.word("kind", DecisionKind::Unknown);
    decision.letterhead = object.texts("letterhead");
    decision.typeName = object.text("typeName");
    decision.body = object.text("body");
    decision.date = object.day("date");
    decision.number = object.text("number");
    decision.place = object.text("place");
    decision.subject = object.text("subject");
    decision.preamble = readRichText(object, "preamble", "preambleRuns");
    decision.enactingFormula = object.text("enactingFormula");
    decision.references = readCitations(object, "references");
}

void readFurther(ObjectReader& object, Decision& decision)
{
    decision.id = DecisionId(object.id("id"));
    decision.templateName = object.text("template");
    decision.numberCaption = object.text("numberCaption");
    const QString dateText = object.text("dateText");
    decision.isDateVerbal = dateText == QStringLiteral("verbal");
    if (!dateText.isEmpty() && !decision.isDateVerbal && dateText != QStringLiteral("digital"))
        object.reading().fail(InterchangeError::ValueUnknown, object.pathOf("dateText"), Json(utf8(dateText)));
    decision.visas = object.list("visas", readVisa);
    decision.executor = object.text("executor");
    decision.acquainted = object.texts("acquainted");
    readRequisites(object, decision);
    decision.content = readBlocks(object, "content");
    decision.life = object.word("life", DecisionLife::Draft);
    decision.print = readPrint(object, "print");
}

Language readLanguage(ObjectReader& object)
{
    const QString tag = object.text("language");
    const auto language = languageFromTag(tag);
    if (!language && !tag.isEmpty())
        object.reading().fail(InterchangeError::ValueUnknown, object.pathOf("language"), Json(utf8(tag)));
    return language.value_or(Language::Ukrainian);
}

Decision readDecision(const Json& json, const QString& path, Reading& reading)
{
    ObjectReader object(json, path, reading);
    Decision decision;
    if (object.text("format") != QStringLiteral("decretum-decision") && !reading.error) {
        reading.error = Error{.code = InterchangeError::NotDecision, .place = object.pathOf("format")};
        return decision;
    }
    if (const double version = object.number("version"); version > kVersion && !reading.error)
        reading.fail(InterchangeError::VersionUnsupported, object.pathOf("version"), Json(version));
    decision.language = readLanguage(object);
    readHead(object, decision);
    decision.clauses = readClauses(object, "clauses", "numbering", decision.numbering, decision.language);
    decision.signatures = object.list("signatures", readSignature);
    decision.attachments = object.list("attachments", [&decision](ObjectReader& inner) { return readAttachment(inner, decision.language); });
    readFurther(object, decision);
    decision.foreign = object.rest();
    return decision;
}

/// Brackets open at once: a parser of any kind ends its work on a file that nests without end.
int depthOf(const QByteArray& bytes)
{
    int depth = 0;
    int deepest = 0;
    bool isText = false;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const char sign = bytes.at(at);
        if (isText) {
            if (sign == '\\')
                ++at;
            else if (sign == '"')
                isText = false;
        } else if (sign == '"') {
            isText = true;
        } else if (sign == '{' || sign == '[') {
            deepest = std::max(deepest, ++depth);
        } else if (sign == '}' || sign == ']') {
            --depth;
        }
    }
    return deepest;
}

QString lineOf(const QByteArray& bytes, qsizetype position)
{
    const qsizetype end = std::clamp(position, qsizetype{0}, bytes.size());
    return QString::number(bytes.first(end).count('\n') + 1);
}

/// Builds the tree and notes an object that has a key twice, which the library would let pass.
Result<Json> parseJson(const QByteArray& bytes)
{
    std::vector<QSet<QByteArray>> keys;
    std::optional<QString> doubled;
    const auto watch = [&](int, Json::parse_event_t event, Json& parsed) {
        if (event == Json::parse_event_t::object_start) {
            keys.emplace_back();
        } else if (event == Json::parse_event_t::object_end) {
            if (!keys.empty())
                keys.pop_back();
        } else if (event == Json::parse_event_t::key && !keys.empty()) {
            const QByteArray key = QByteArray::fromStdString(parsed.get_ref<const std::string&>());
            if (keys.back().contains(key) && !doubled)
                doubled = QString::fromUtf8(key);
            keys.back().insert(key);
        }
        return true;
    };
    try {
        Json json = Json::parse(bytes.constData(), bytes.constData() + bytes.size(), watch);
        if (doubled)
            return Error{.code = InterchangeError::KeyTwice, .place = *doubled};
        return json;
    } catch (const Json::parse_error& failure) {
        return Error{.code = InterchangeError::NotJson,
            .detail = QString::fromUtf8(failure.what()),
            .place = lineOf(bytes, static_cast<qsizetype>(failure.byte))};
    } catch (const std::exception& failure) {
        return Error{.code = InterchangeError::NotJson, .detail = QString::fromUtf8(failure.what())};
    }
}

}  // namespace

Result<ReadDecisions> recognizeJson(const QByteArray& bytes)
{
    if (depthOf(bytes) > kDeepest)
        return Error{.code = InterchangeError::TooDeep, .detail = QString::number(kDeepest)};
    const Result<Json> json = parseJson(bytes);
    if (!json)
        return json.error();
    Reading reading;
    ReadDecisions read;
    if (json->is_array()) {
        int index = 0;
        for (const Json& entry : *json)
            read.decisions.append(readDecision(entry, QStringLiteral("[%1]").arg(index++), reading));
    } else {
        read.decisions.append(readDecision(*json, QString(), reading));
    }
    if (reading.error)
        return *reading.error;
    read.findings = reading.findings;
    return read;
}

}  // namespace decretum
