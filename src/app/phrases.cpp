// SPDX-License-Identifier: MIT
#include "app/phrases.h"

#include "render/template_set.h"
#include "text/dates.h"

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

QString said(Language language, const QString& key, const MessageArguments& arguments)
{
    const Result<Template> profile = TemplateSet::builtIn().find(language == Language::Ukrainian ? u"uk/dstu-4163-2020"_s : u"ru/gost-7.0.97-2016"_s);
    const Wording wording = profile ? profile->wording.value(key) : Wording();
    const MessagePattern* pattern = wording.choose([](const QString&) { return false; });
    if (!pattern)
        return {};
    const Result<QString> words = pattern->format(arguments);
    return words ? *words : QString();
}

}  // namespace

QString untilDay(QDate day, Language language)
{
    return said(language, u"until-day"_s, {{u"date"_s, digitalDate(day)}});
}

QString deadlineExamples(Language language)
{
    return said(language, u"deadline-examples"_s, {});
}

}  // namespace decretum
