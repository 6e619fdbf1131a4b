// SPDX-License-Identifier: MIT
#include "app/office.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::pair<QLatin1StringView, NameForm> kNameForms[] = {{QLatin1StringView("surname-initials"), NameForm::SurnameInitials},
                                                                 {QLatin1StringView("initials-surname"), NameForm::InitialsSurname},
                                                                 {QLatin1StringView("given-name-surname"), NameForm::GivenNameSurname},
                                                                 {QLatin1StringView("full-name"), NameForm::FullName}};

QString wordOf(NameForm form)
{
    for (const auto& [word, value] : kNameForms) {
        if (value == form)
            return word;
    }
    return {};
}

}  // namespace

QByteArray toJson(const Office& office)
{
    const QJsonObject object{{u"letterhead"_s, QJsonArray::fromStringList(office.letterhead)},
                             {u"place"_s, office.place},
                             {u"headPost"_s, office.headPost},
                             {u"headName"_s, office.headName},
                             {u"language"_s, languageTag(office.language)},
                             {u"profile"_s, office.profile},
                             {u"apostrophe"_s, QString(office.apostrophe)},
                             {u"nameForm"_s, wordOf(office.nameForm)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Office officeFromJson(const QByteArray& json)
{
    Office office;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonArray letterhead = object[u"letterhead"_s].toArray();
    for (const auto& line : letterhead)
        office.letterhead.append(line.toString());
    office.place = object[u"place"_s].toString();
    office.headPost = object[u"headPost"_s].toString();
    office.headName = object[u"headName"_s].toString();
    office.language = languageFromTag(object[u"language"_s].toString()).value_or(office.language);
    office.profile = object[u"profile"_s].toString();
    if (const QString sign = object[u"apostrophe"_s].toString(); sign.size() == 1)
        office.apostrophe = sign.front();
    for (const auto& [word, form] : kNameForms) {
        if (object[u"nameForm"_s].toString() == word)
            office.nameForm = form;
    }
    return office;
}

Decision draftFrom(const Template& form, const Office& office, QDate today)
{
    const DraftWords& words = form.draft;
    Decision decision{.language = form.language, .kind = form.kinds.isEmpty() ? DecisionKind::Unknown : form.kinds.first()};
    decision.templateName = form.name;
    decision.letterhead = office.letterhead;
    decision.typeName = words.type;
    decision.body = words.body;
    decision.date = today;
    decision.isDateVerbal = words.isDateVerbal;
    decision.numberCaption = words.numberCaption;
    decision.place = office.place;
    decision.subject = words.subject;
    decision.preamble = RichText(words.preamble);
    decision.enactingFormula = words.formula;
    for (const QString& clause : words.clauses)
        decision.clauses.append(Clause{.text = RichText(clause)});
    if (!words.control.isEmpty())
        decision.clauses.append(Clause{.text = RichText(words.control), .isControl = true});
    if (!office.headName.isEmpty() || !office.headPost.isEmpty())
        decision.signatures.append(Signature{.position = office.headPost, .name = office.headName});
    if (decision.kind == DecisionKind::Paper)
        decision.content.append(FreeParagraph{});
    return decision;
}

}  // namespace decretum
