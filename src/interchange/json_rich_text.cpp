// SPDX-License-Identifier: MIT
#include "interchange/json_parts.h"

namespace decretum::interchange {

namespace {

Json referenceToJson(const LiveReference& reference)
{
    Json object = Json::object();
    if (const auto* clause = std::get_if<ClauseReference>(&reference)) {
        object["clause"] = utf8(clause->clause.toString());
        if (clause->words)
            object["case"] = word(*clause->words);
    } else if (const auto* person = std::get_if<PersonReference>(&reference)) {
        object["person"] = utf8(person->person.toString());
        object["case"] = word(person->grammaticalCase);
        object["form"] = word(person->form);
    } else if (const auto* post = std::get_if<PostReference>(&reference)) {
        object["post"] = utf8(post->post.toString());
        object["case"] = word(post->grammaticalCase);
    } else if (const auto* fact = std::get_if<FactReference>(&reference)) {
        object["fact"] = word(fact->fact);
    } else if (const auto* attachment = std::get_if<AttachmentReference>(&reference)) {
        object["attachment"] = utf8(attachment->attachment.toString());
    }
    return object;
}

std::optional<LiveReference> readReference(ObjectReader& object)
{
    if (object.has("clause")) {
        ClauseReference reference{.clause = ClauseId(object.id("clause"))};
        if (object.has("case"))
            reference.words = object.word("case", GrammaticalCase::Nominative);
        return reference;
    }
    if (object.has("person")) {
        return PersonReference{.person = PersonId(object.id("person")),
            .grammaticalCase = object.word("case", GrammaticalCase::Nominative),
            .form = object.word("form", NameForm::SurnameInitials)};
    }
    if (object.has("post")) {
        return PostReference{.post = PostId(object.id("post")), .grammaticalCase = object.word("case", GrammaticalCase::Nominative)};
    }
    if (object.has("fact"))
        return FactReference{object.word("fact", DocumentFact::Subject)};
    if (object.has("attachment"))
        return AttachmentReference{AttachmentId(object.id("attachment"))};
    return std::nullopt;  // of a newer version: its words stay
}

RichRun readRun(ObjectReader& object)
{
    RichRun run{.text = object.text("text"), .bold = object.flag("bold"), .italic = object.flag("italic"), .underline = object.flag("underline")};
    object.object("reference", [&run](ObjectReader& inner) {
        if (const auto reference = readReference(inner))
            run.reference.emplace(*reference);
    });
    return run;
}

}  // namespace

void addRuns(Json& object, const char* runsKey, const RichText& text)
{
    if (text.isPlain())
        return;
    Json list = Json::array();
    for (const RichRun& run : text.runs()) {
        Json entry = Json::object();
        entry["text"] = utf8(run.text);
        if (run.bold)
            entry["bold"] = true;
        if (run.italic)
            entry["italic"] = true;
        if (run.underline)
            entry["underline"] = true;
        if (run.reference)
            entry["reference"] = referenceToJson(*run.reference);
        list.push_back(std::move(entry));
    }
    object[runsKey] = std::move(list);
}

void addRichText(Json& object, const char* textKey, const char* runsKey, const RichText& text)
{
    object[textKey] = nullable(text.plain());
    addRuns(object, runsKey, text);
}

RichText readRichText(ObjectReader& object, const char* textKey, const char* runsKey)
{
    const QString plain = object.text(textKey);
    const QList<RichRun> runs = object.list(runsKey, readRun);
    if (runs.isEmpty())
        return RichText(plain);
    RichText text(runs);
    if (text.plain() == plain)
        return text;
    object.reading().findings.append({.kind = FindingKind::DataNotTrusted, .excerpt = object.pathOf(runsKey)});
    return RichText(plain);
}

}  // namespace decretum::interchange
