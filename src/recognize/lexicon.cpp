// SPDX-License-Identifier: MIT
#include "recognize/lexicon.h"

#include "text/typography.h"

#include <algorithm>
#include <iterator>

namespace decretum::recognition {

namespace {

using Kind = DecisionKind;

constexpr TypeWord kTypes[] = {{u"проект рішення", Kind::Decision}, {u"проєкт рішення", Kind::Decision}, {u"проект решения", Kind::Decision},
    {u"проект наказу", Kind::Order}, {u"проєкт наказу", Kind::Order}, {u"проект приказа", Kind::Order}, {u"рішення", Kind::Decision},
    {u"решение", Kind::Decision}, {u"наказ", Kind::Order}, {u"приказ", Kind::Order}, {u"розпорядження", Kind::Order}, {u"распоряжение", Kind::Order},
    {u"резолюція", Kind::Resolution}, {u"резолюция", Kind::Resolution}, {u"рекомендації", Kind::Resolution}, {u"рекомендации", Kind::Resolution},
    {u"постанова", Kind::Ruling}, {u"постановление", Kind::Ruling}, {u"ухвала", Kind::Ruling}, {u"указ", Kind::Ruling},
    {u"определение", Kind::Ruling}};

constexpr QStringView kPaperTypes[] = {u"довідка", u"доповідна записка", u"службова записка", u"пояснювальна записка", u"лист", u"інформаційний лист",
    u"звіт", u"інформація", u"подання", u"заява", u"доручення", u"висновок", u"справка", u"докладная записка", u"служебная записка",
    u"объяснительная записка", u"пояснительная записка", u"письмо", u"информационное письмо", u"отчет", u"отчёт", u"информация", u"представление",
    u"заявление", u"поручение", u"заключение", u"акт", u"протокол"};

struct FormulaVerb {
    QStringView word;
    Kind kind = Kind::Unknown;
};
constexpr FormulaVerb kFormulaVerbs[] = {{u"наказую", Kind::Order}, {u"приказываю", Kind::Order}, {u"зобов'язую", Kind::Order},
    {u"обязываю", Kind::Order}, {u"розпоряджаюсь", Kind::Order}, {u"ухвалює", Kind::Decision}, {u"ухвалила", Kind::Decision},
    {u"ухвалили", Kind::Decision}, {u"ухвалив", Kind::Decision}, {u"вирішує", Kind::Decision}, {u"вирішив", Kind::Decision},
    {u"вирішила", Kind::Decision}, {u"вирішили", Kind::Decision}, {u"вирішено", Kind::Decision}, {u"решила", Kind::Decision},
    {u"решил", Kind::Decision}, {u"решили", Kind::Decision}, {u"решает", Kind::Decision}, {u"решает", Kind::Decision}, {u"постановляє", Kind::Ruling},
    {u"постановляю", Kind::Ruling}, {u"постановив", Kind::Ruling}, {u"постановила", Kind::Ruling}, {u"постановляет", Kind::Ruling},
    {u"постановил", Kind::Ruling}, {u"постановили", Kind::Ruling}, {u"определил", Kind::Ruling}, {u"рекомендує", Kind::Resolution},
    {u"рекомендують", Kind::Resolution}, {u"рекомендует", Kind::Resolution}, {u"рекомендуют", Kind::Resolution}, {u"заявляємо", Kind::Resolution},
    {u"заявляем", Kind::Resolution}, {u"звертаємося", Kind::Resolution}, {u"обращаются", Kind::Resolution}, {u"пропонують", Kind::Resolution},
    {u"предлагают", Kind::Resolution}, {u"рекомендуємо", Kind::Resolution}, {u"рекомендуем", Kind::Resolution}, {u"пропоную", Kind::Order},
    {u"предлагаю", Kind::Order}};

constexpr QStringView kSubjectOpeners[] = {u"про ", u"о ", u"об ", u"обо ", u"щодо "};
constexpr QStringView kPreambleOpeners[] = {u"відповідно", u"заслухавши", u"керуючись", u"на виконання", u"з метою", u"у зв'язку", u"в зв'язку",
    u"розглянувши", u"враховуючи", u"згідно", u"на підставі", u"обговоривши", u"у відповідності", u"ураховуючи", u"беручи до уваги", u"з нагоди",
    u"за підсумками", u"для ", u"во исполнение", u"в целях", u"в соответствии", u"заслушав", u"рассмотрев", u"руководствуясь", u"на основании",
    u"согласно", u"в связи", u"учитывая", u"обсудив", u"с целью", u"по итогам", u"в продолжение", u"ми,", u"мы,", u"у межах", u"в рамках",
    u"з огляду"};

struct ActWord {
    QStringView stem;
    QStringView endings;  ///< Allowed after the stem, parted by blanks; «-» for none.
    QStringView nominative;
};
constexpr ActWord kActs[] = {{u"закон", u"- у ом і а е ів ами ах ові", u"закон"}, {u"постанов", u"а и і у ою", u"постанова"},
    {u"наказ", u"- у ом і а ів ами", u"наказ"}, {u"розпорядженн", u"я ю ям і ями", u"розпорядження"}, {u"рішенн", u"я ю ям і ями", u"рішення"},
    {u"указ", u"- у ом і а е ов ами", u"указ"}, {u"лист", u"- а у ом і", u"лист"}, {u"кодекс", u"- у ом і а е", u"кодекс"},
    {u"конституці", u"я ї ю єю", u"конституція"}, {u"конституци", u"я и ю ей", u"конституция"}, {u"ухвал", u"а и і у ою", u"ухвала"},
    {u"постановлени", u"е я ю ем и ями", u"постановление"}, {u"приказ", u"- а у ом е ов ами", u"приказ"},
    {u"распоряжени", u"е я ю ем и", u"распоряжение"}, {u"решени", u"е я ю ем и", u"решение"}, {u"письм", u"о а у ом е ами", u"письмо"},
    {u"доручен", u"ня ню ням", u"доручення"}, {u"поручени", u"е я ю ем", u"поручение"}};

constexpr QStringView kPosts[] = {u"директор", u"заступник", u"начальник", u"завідувач", u"завідуюч", u"методист", u"голов", u"секретар",
    u"спеціаліст", u"вчител", u"учител", u"керівник", u"ректор", u"проректор", u"інспектор", u"юрист", u"бухгалтер", u"психолог", u"заместител",
    u"заведующ", u"специалист", u"руководител", u"председател", u"инспектор", u"министр", u"міністр", u"мэр", u"мер", u"ведущ", u"главн",
    u"консультант", u"бібліотекар", u"библиотекар", u"координатор", u"вихователь", u"воспитател", u"старост", u"депутат", u"суддя", u"глав"};
constexpr QStringView kPlaces[] = {u"м.", u"г.", u"с.", u"смт ", u"смт.", u"сел.", u"пос.", u"пгт ", u"пгт.", u"село ", u"місто ", u"город "};
constexpr QStringView kPerformers[] = {u"відповідальні за виконання", u"відповідальний за виконання", u"відповідальна за виконання", u"відповідальні",
    u"відповідальний", u"відповідальна", u"відповідальне", u"виконавці", u"виконавець", u"ответственные за исполнение",
    u"ответственный за исполнение", u"ответственные", u"ответственный", u"ответственная", u"исполнители", u"исполнитель", u"отв."};
constexpr QStringView kTerms[] = {u"термін виконання", u"терміни виконання", u"строк виконання", u"строки виконання", u"срок исполнения",
    u"сроки исполнения", u"срок выполнения", u"термін", u"терміни", u"строк", u"срок", u"сроки"};
constexpr QStringView kService[] = {u"виконавець", u"виконав", u"исполнитель", u"исп.", u"вик.", u"погоджено", u"согласовано", u"візи",
    u"з наказом ознайомлен", u"з наказом ознайомились", u"с приказом ознакомлен", u"ознайомлені", u"ознакомлены", u"надруковано", u"завізовано",
    u"завизировано", u"розсилка", u"разослано", u"тел."};

bool startsWithAny(QStringView key, const auto& openers)
{
    return std::any_of(std::begin(openers), std::end(openers), [key](QStringView opener) { return key.startsWith(opener); });
}

qsizetype captionLength(QStringView text, const auto& captions)
{
    const QString key = foldApostrophes(foldLookalikes(text)).toLower();
    for (const QStringView caption : captions) {
        if (!key.startsWith(caption))
            continue;
        qsizetype end = caption.size();
        while (end < text.size() && text.at(end).isSpace())
            ++end;
        if (end < text.size() && QStringView(u":-–—").contains(text.at(end))) {
            ++end;
            while (end < text.size() && text.at(end).isSpace())
                ++end;
            return end;
        }
    }
    return 0;
}

}  // namespace

const TypeWord* typeWordAt(QStringView key)
{
    for (const TypeWord& type : kTypes) {
        const qsizetype end = type.word.size();
        if (key.startsWith(type.word) && (key.size() == end || !key.at(end).isLetterOrNumber()))
            return &type;
    }
    return nullptr;
}

qsizetype paperTypeLength(QStringView key)
{
    for (const QStringView type : kPaperTypes) {
        if (key.startsWith(type) && (key.size() == type.size() || key.at(type.size()).isSpace()))
            return type.size();
    }
    return 0;
}

std::optional<DecisionKind> formulaVerb(QStringView word)
{
    for (const FormulaVerb& verb : kFormulaVerbs) {
        if (word == verb.word)
            return verb.kind;
    }
    return std::nullopt;
}

bool isFirstPerson(QStringView word)
{
    return word.endsWith(u"ую") || word.endsWith(u"аю") || word.endsWith(u"яю") || word.endsWith(u"юсь");
}

bool opensSubject(QStringView key)
{
    return startsWithAny(key, kSubjectOpeners);
}

bool opensPreamble(QStringView key)
{
    return startsWithAny(key, kPreambleOpeners);
}

QString actType(QStringView word)
{
    for (const ActWord& act : kActs) {
        if (!word.startsWith(act.stem))
            continue;
        const QStringView ending = word.sliced(act.stem.size());
        const QString wanted = ending.isEmpty() ? QStringLiteral("-") : ending.toString();
        if (act.endings.split(u' ').contains(wanted))
            return act.nominative.toString();
    }
    return {};
}

bool isPost(QStringView word)
{
    return startsWithAny(word, kPosts)
        && !word.startsWith(
            u"главн"
            "о");
}

bool isPlace(QStringView key)
{
    if (!startsWithAny(key, kPlaces) || key.size() > 60)
        return false;
    return std::none_of(key.begin(), key.end(), [](QChar sign) { return sign.isDigit(); });
}

bool isInfinitive(QStringView word)
{
    static constexpr QStringView kNouns[] = {u"області", u"діяльності", u"пам'яті", u"мети", u"пам'ять", u"деятельность", u"область", u"часть",
        u"освіти", u"області", u"области", u"части", u"вести", u"мережі", u"ради", u"групи"};
    if (word.endsWith(u"ості") || word.endsWith(u"ости") || word.endsWith(u"ність") || word.endsWith(u"ность"))
        return false;
    if (std::find(std::begin(kNouns), std::end(kNouns), word) != std::end(kNouns))
        return false;
    return word.size() > 4
        && (word.endsWith(u"ти") || word.endsWith(u"тись") || word.endsWith(u"тися") || word.endsWith(u"ать") || word.endsWith(u"ить")
            || word.endsWith(u"еть") || word.endsWith(u"ять") || word.endsWith(u"сти") || word.endsWith(u"уть") || word.endsWith(u"ться"));
}

qsizetype performersCaption(QStringView text)
{
    return captionLength(text, kPerformers);
}

qsizetype deadlineCaption(QStringView text)
{
    return captionLength(text, kTerms);
}

bool opensServiceLine(QStringView key)
{
    return startsWithAny(key, kService);
}

}  // namespace decretum::recognition
