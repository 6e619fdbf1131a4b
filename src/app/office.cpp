// SPDX-License-Identifier: MIT
#include "app/office.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::pair<QLatin1StringView, NameForm> kNameForms[] = {{QLatin1StringView("surname-initials"), NameForm::SurnameInitials},
    {QLatin1StringView("initials-surname"), NameForm::InitialsSurname}, {QLatin1StringView("given-name-surname"), NameForm::GivenNameSurname},
    {QLatin1StringView("full-name"), NameForm::FullName}};

constexpr std::pair<QLatin1StringView, DayOffRule> kDayOffRules[] = {{QLatin1StringView("next"), DayOffRule::NextWorkingDay},
    {QLatin1StringView("previous"), DayOffRule::PreviousWorkingDay}, {QLatin1StringView("as-is"), DayOffRule::AsIs}};

QJsonArray toJson(const QList<OwnDay>& days)
{
    QJsonArray array;
    for (const OwnDay& day : days)
        array.append(QJsonObject{{u"date"_s, day.date.toString(Qt::ISODate)}, {u"off"_s, day.isOff}, {u"name"_s, day.name}});
    return array;
}

QList<OwnDay> ownDaysFromJson(const QJsonArray& array)
{
    QList<OwnDay> days;
    for (const auto& item : array) {
        const QJsonObject object = item.toObject();
        const QDate date = QDate::fromString(object[u"date"_s].toString(), Qt::ISODate);
        if (date.isValid())
            days.append({.date = date, .isOff = object[u"off"_s].toBool(true), .name = object[u"name"_s].toString()});
    }
    return days;
}

QString wordOf(DayOffRule rule)
{
    return kDayOffRules[static_cast<int>(rule)].first;
}

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
    const QJsonObject object{{u"letterhead"_s, QJsonArray::fromStringList(office.letterhead)}, {u"place"_s, office.place},
        {u"headPost"_s, office.headPost}, {u"headName"_s, office.headName}, {u"language"_s, languageTag(office.language)},
        {u"profile"_s, office.profile}, {u"apostrophe"_s, QString(office.apostrophe)}, {u"nameForm"_s, wordOf(office.nameForm)},
        {u"keptLong"_s, office.isKeptLong}, {u"calendar"_s, office.calendar}, {u"dayOffRule"_s, wordOf(office.dayOffRule)},
        {u"ownDays"_s, toJson(office.ownDays)}, {u"picture"_s, QString::fromLatin1(office.picture.toBase64())},
        {u"pictureText"_s, office.pictureText}, {u"sheet"_s, QString::fromLatin1(office.sheet.toBase64())}, {u"sheetName"_s, office.sheetName},
        {u"pdfProfile"_s, pdfProfileNames().at(static_cast<int>(office.pdfProfile))},
        {u"martialLawUntil"_s, office.martialLawUntil ? office.martialLawUntil->toString(Qt::ISODate) : QString()}};
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
    office.isKeptLong = object[u"keptLong"_s].toBool(office.isKeptLong);
    office.calendar = object[u"calendar"_s].toString();
    for (const auto& [word, rule] : kDayOffRules) {
        if (object[u"dayOffRule"_s].toString() == word)
            office.dayOffRule = rule;
    }
    office.ownDays = ownDaysFromJson(object[u"ownDays"_s].toArray());
    office.picture = QByteArray::fromBase64(object[u"picture"_s].toString().toLatin1());
    office.pictureText = object[u"pictureText"_s].toString();
    office.sheet = QByteArray::fromBase64(object[u"sheet"_s].toString().toLatin1());
    office.sheetName = object[u"sheetName"_s].toString();
    office.pdfProfile = pdfProfileNamed(object[u"pdfProfile"_s].toString()).value_or(office.pdfProfile);
    if (const QDate until = QDate::fromString(object[u"martialLawUntil"_s].toString(), Qt::ISODate); until.isValid())
        office.martialLawUntil = until;
    return office;
}

OfficeLook lookOf(const Office& office)
{
    return {.profile = office.profile, .picture = office.picture, .pictureText = office.pictureText};
}

DeclensionOptions declensionOf(const Office& office)
{
    return {.apostrophe = office.apostrophe};
}

WorkCalendar calendarOf(const Office& office)
{
    const QString country = office.language == Language::Ukrainian ? u"ukraine"_s : u"russia"_s;
    const Result<WorkCalendar> read = WorkCalendar::builtIn(office.calendar.isEmpty() ? country : office.calendar);
    WorkCalendar calendar = read ? *read : WorkCalendar();
    calendar.setOwnDays(office.ownDays);
    calendar.setWorkedUntil(office.martialLawUntil);
    return calendar;
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
    decision.numbering = words.numbering;
    decision.basis = words.basis;
    decision.approval = words.approval;
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
