// SPDX-License-Identifier: MIT
// Phrases without days of the calendar: relative terms, recurring ones, continuous ones, those bound to an event.
#include "model/deadline_phrase.h"

#include <array>

namespace decretum::deadline {

namespace {

using namespace Qt::Literals::StringLiterals;

enum class Measure { Days, Weeks, Months };

struct Amount {
    int count = 1;
    Measure measure = Measure::Days;
    bool isWorking = false;
};

constexpr std::array<std::pair<QStringView, int>, 30> kCounts{
    {{u"однієї", 1}, {u"одного", 1},   {u"одної", 1},  {u"двох", 2},     {u"двух", 2},      {u"трьох", 3},   {u"трех", 3},   {u"трёх", 3},
     {u"чотирьох", 4}, {u"четырех", 4}, {u"п'яти", 5}, {u"пяти", 5},     {u"шести", 6},     {u"семи", 7},    {u"восьми", 8}, {u"дев'яти", 9},
     {u"девяти", 9}, {u"десяти", 10},  {u"п'ятнадцяти", 15}, {u"пятнадцати", 15}, {u"двадцяти", 20}, {u"двадцати", 20}, {u"тридцяти", 30},
     {u"тридцати", 30}, {u"дво", 2},   {u"три", 3},    {u"чотири", 4},   {u"одно", 1},      {u"доби", 1},    {u"чотирьох", 4}}};

int countOf(QStringView word)
{
    for (const auto& [name, value] : kCounts) {
        if (word == name)
            return value;
    }
    return 0;
}

std::optional<Measure> measureOf(const Token& token)
{
    if (token.kind != Token::Kind::Word)
        return std::nullopt;
    static constexpr QStringView kDays[] = {u"дн", u"день", u"дені", u"доб", u"сут"};
    static constexpr QStringView kWeeks[] = {u"тижд", u"тижн", u"недел"};
    static constexpr QStringView kMonths[] = {u"місяц", u"месяц"};
    const auto starts = [&token](const auto& stems) {
        return std::any_of(std::begin(stems), std::end(stems), [&token](QStringView stem) { return token.text.startsWith(stem); });
    };
    if (token.text.startsWith(u"місячник") || token.text.startsWith(u"месячник"))
        return std::nullopt;
    if (starts(kDays))
        return Measure::Days;
    if (starts(kWeeks))
        return Measure::Weeks;
    if (starts(kMonths))
        return Measure::Months;
    return std::nullopt;
}

/// «денний», «тижневий», «місячний» and the like, after a number or as the end of a compound.
std::optional<Measure> adjectiveOf(QStringView word)
{
    static constexpr std::array<std::pair<QStringView, Measure>, 9> kStems{
        {{u"денн", Measure::Days}, {u"дневн", Measure::Days}, {u"добов", Measure::Days}, {u"суточн", Measure::Days}, {u"тижнев", Measure::Weeks},
         {u"недельн", Measure::Weeks}, {u"місячн", Measure::Months}, {u"месячн", Measure::Months}, {u"місяч", Measure::Months}}};
    for (const auto& [stem, measure] : kStems) {
        if (word.startsWith(stem))
            return measure;
    }
    return std::nullopt;
}

/// «10-денний», «десятиденний», «двотижневий», «місячний» before «термін», «строк».
std::optional<Amount> takeTermAdjective(Reader& reader)
{
    const qsizetype start = reader.at();
    Amount amount;
    bool hasNumber = false;
    if (reader.isNumber()) {
        amount.count = reader.peek().value;
        hasNumber = true;
        reader.skip();
        reader.takeSign(u"-");
        reader.takeWord({u"ти", u"х"});
        reader.takeSign(u"-");
    }
    const QString word = reader.peek().text;
    std::optional<Measure> measure = adjectiveOf(word);
    for (const auto& [name, value] : kCounts) {
        if (measure || hasNumber || !word.startsWith(name))
            continue;
        measure = adjectiveOf(QStringView(word).sliced(name.size()));
        if (measure)
            amount.count = value;
    }
    if (!measure || reader.peek().kind != Token::Kind::Word) {
        reader.setAt(start);
        return std::nullopt;
    }
    reader.skip();
    amount.measure = *measure;
    if (!reader.takeStem({u"термін", u"строк", u"срок", u"сірок"})) {
        reader.setAt(start);
        return std::nullopt;
    }
    return amount;
}

/// «5 робочих днів», «трьох тижнів», «місяця»
std::optional<Amount> takeAmount(Reader& reader)
{
    const qsizetype start = reader.at();
    Amount amount;
    bool isCounted = true;
    if (reader.isNumber()) {
        amount.count = reader.peek().value;
        reader.skip();
        reader.takeSign(u"-");
        reader.takeWord({u"ти", u"х", u"и"});
        if (reader.takeSign(u"(")) {
            while (!reader.atEnd() && !reader.takeSign(u")"))
                reader.skip();
        }
    } else if (const int count = reader.peek().kind == Token::Kind::Word ? countOf(reader.peek().text) : 0) {
        amount.count = count;
        reader.skip();
    } else {
        isCounted = false;
    }
    if (reader.takeStem({u"робоч", u"рабоч", u"банківськ", u"банковск"}))
        amount.isWorking = true;
    else
        reader.takeStem({u"календарн"});
    const auto measure = measureOf(reader.peek());
    const bool isDayAlone = !isCounted && measure == Measure::Days;  // «упродовж робочого дня»: hours of work, not a term
    if (!measure || isDayAlone) {
        reader.setAt(start);
        return std::nullopt;
    }
    amount.measure = *measure;
    reader.skip();
    return amount;
}

QDate later(QDate day, const Amount& amount)
{
    switch (amount.measure) {
    case Measure::Days: return day.addDays(amount.count);
    case Measure::Weeks: return day.addDays(7LL * amount.count);
    case Measure::Months: return day.addMonths(amount.count);
    }
    Q_UNREACHABLE();
}

/// Words up to the next mark that parts the sentence.
void skipClause(Reader& reader)
{
    for (int words = 0; words < 8 && reader.peek().kind != Token::Kind::Sign && !reader.atEnd(); ++words)
        reader.skip();
}

enum class Start { Document, Event, Unsaid };

/// «з дня підписання цього наказу», «після закінчення …»
Start takeStart(Reader& reader)
{
    const bool isAfter = reader.takeWord({u"після", u"после"});
    if (!isAfter && !reader.takePhrase({u"з дня", u"з моменту", u"з дати", u"від дня", u"со дня", u"с момента", u"с даты", u"с дня", u"від дати"}))
        return Start::Unsaid;
    const qsizetype from = reader.at();
    skipClause(reader);
    bool isOwn = false;
    for (qsizetype at = from; at < reader.at(); ++at) {
        const QString& word = reader.peek(at - reader.at()).text;
        isOwn = isOwn || word == u"цього" || word == u"даного" || word == u"настоящего" || word == u"данного" || word == u"цієї";
    }
    return isOwn ? Start::Document : Start::Event;
}

Phrase until(std::optional<QDate> to)
{
    return {.deadline = {.kind = Deadline::Kind::Until, .to = to}};
}

Phrase recurring(const QString& rule)
{
    return {.deadline = {.kind = Deadline::Kind::Recurring, .rule = rule}};
}

std::optional<Phrase> relativeOf(Reader& reader, const Amount& amount, QDate issued, Start before)
{
    const Start start = before == Start::Unsaid ? takeStart(reader) : before;
    if (amount.isWorking || start == Start::Event || !issued.isValid())
        return until(std::nullopt);
    return until(later(issued, amount));
}

struct Frequency {
    QStringView name;
    QStringView rule;
};
constexpr std::array<Frequency, 22> kFrequencies{
    {{u"щодня", u"FREQ=DAILY"},           {u"щоденно", u"FREQ=DAILY"},          {u"щоденн", u"FREQ=DAILY"},
     {u"ежедневно", u"FREQ=DAILY"},       {u"щотижня", u"FREQ=WEEKLY"},         {u"щотижнево", u"FREQ=WEEKLY"},
     {u"еженедельно", u"FREQ=WEEKLY"},    {u"щомісяця", u"FREQ=MONTHLY"},       {u"щомісячно", u"FREQ=MONTHLY"},
     {u"помісячно", u"FREQ=MONTHLY"},     {u"ежемесячно", u"FREQ=MONTHLY"},     {u"щокварталу", u"FREQ=MONTHLY;INTERVAL=3"},
     {u"щоквартально", u"FREQ=MONTHLY;INTERVAL=3"}, {u"ежеквартально", u"FREQ=MONTHLY;INTERVAL=3"}, {u"поквартально", u"FREQ=MONTHLY;INTERVAL=3"},
     {u"щопівроку", u"FREQ=MONTHLY;INTERVAL=6"}, {u"щороку", u"FREQ=YEARLY"},   {u"щорічно", u"FREQ=YEARLY"},
     {u"ежегодно", u"FREQ=YEARLY"},       {u"щодекади", u"FREQ=MONTHLY;BYMONTHDAY=10,20,-1"},
     {u"щодекадно", u"FREQ=MONTHLY;BYMONTHDAY=10,20,-1"}, {u"ежедекадно", u"FREQ=MONTHLY;BYMONTHDAY=10,20,-1"}}};

/// «1 раз на рік», «двічі на рік», «раз в полугодие»
std::optional<QString> takeTimesPer(Reader& reader)
{
    const qsizetype start = reader.at();
    reader.takePhrase({u"не рідше", u"не реже", u"не менше", u"не менее"});
    reader.takeWord({u"ніж", u"чем", u"як"});
    int times = 1;
    if (reader.isNumber()) {
        times = reader.peek().value;
        reader.skip();
    } else if (reader.takeWord({u"два", u"двічі", u"дважды"})) {
        times = 2;
    } else {
        reader.takeWord({u"один", u"одного"});
    }
    const bool isTwice = reader.peek(-1).isWord(u"двічі") || reader.peek(-1).isWord(u"дважды");
    if ((!isTwice && !reader.takeWord({u"раз", u"рази", u"раза", u"разів"})) || !reader.takeWord({u"на", u"в", u"у"})) {
        reader.setAt(start);
        return std::nullopt;
    }
    if (reader.takePhrase({u"два роки", u"два года"}) || (reader.isNumber() && reader.peek().value == 2 && reader.startsStem({u"рок", u"год"}, 1))) {
        if (reader.isNumber())
            reader.skip(2);
        return u"FREQ=YEARLY;INTERVAL=2"_s;
    }
    if (reader.takeWord({u"рік", u"год"}))
        return times == 1 ? u"FREQ=YEARLY"_s : times == 2 ? u"FREQ=MONTHLY;INTERVAL=6"_s : times == 4 ? u"FREQ=MONTHLY;INTERVAL=3"_s : QString();
    if (reader.takeStem({u"квартал"}))
        return times == 1 ? u"FREQ=MONTHLY;INTERVAL=3"_s : QString();
    if (reader.takeStem({u"півріч", u"полугоди", u"півроку"}))
        return times == 1 ? u"FREQ=MONTHLY;INTERVAL=6"_s : QString();
    if (reader.takeStem({u"місяц", u"месяц"}))
        return times == 1 ? u"FREQ=MONTHLY"_s : QString();
    if (reader.takeStem({u"тижд", u"тижн", u"недел"}))
        return times == 1 ? u"FREQ=WEEKLY"_s : QString();
    if (reader.takeStem({u"день", u"добу", u"сутки"}))
        return times == 1 ? u"FREQ=DAILY"_s : QString();
    if (reader.takeStem({u"четверт", u"чверть", u"семестр"}))
        return QString();
    reader.setAt(start);
    return std::nullopt;
}

std::optional<QString> takeFrequency(Reader& reader)
{
    for (const Frequency& frequency : kFrequencies) {
        if (reader.takeWord({frequency.name}))
            return frequency.rule.toString();
    }
    const qsizetype start = reader.at();
    if (reader.takeStem({u"кожн", u"кажд"})) {
        if (reader.takeWord({u"року", u"рік", u"года", u"год"}))
            return u"FREQ=YEARLY"_s;
        if (reader.takeStem({u"місяц", u"месяц"}))
            return u"FREQ=MONTHLY"_s;
        if (reader.takeStem({u"квартал"}))
            return u"FREQ=MONTHLY;INTERVAL=3"_s;
        if (reader.takeStem({u"тижн", u"недел"}))
            return u"FREQ=WEEKLY"_s;
        if (reader.takeStem({u"день"}))
            return u"FREQ=DAILY"_s;
        reader.setAt(start);
    }
    return takeTimesPer(reader);
}

QString weekdayOf(const Token& token)
{
    constexpr std::array<std::pair<QStringView, QStringView>, 11> kDays{
        {{u"понеділ", u"MO"}, {u"понедельн", u"MO"}, {u"вівтор", u"TU"}, {u"вторник", u"TU"}, {u"серед", u"WE"}, {u"сред", u"WE"},
         {u"четвер", u"TH"}, {u"п'ятниц", u"FR"}, {u"пятниц", u"FR"}, {u"субот", u"SA"}, {u"суббот", u"SA"}}};
    for (const auto& [stem, name] : kDays) {
        if (token.kind == Token::Kind::Word && token.text.startsWith(stem))
            return name.toString();
    }
    return {};
}

/// What a frequency is narrowed to: «до 5 числа», «20 грудня», «вересень», «до п’ятниці».
struct Narrowing {
    QList<int> months{};
    QList<int> days{};
    QString weekday{};
};

void takeNarrowing(Reader& reader, Narrowing& narrowing)
{
    while (!reader.atEnd()) {
        const qsizetype start = reader.at();
        reader.takeSign(u",");
        reader.takePhrase({u"не пізніше", u"не позднее"});
        reader.takeWord({u"до", u"к", u"по", u"у", u"в", u"во", u"і", u"и", u"та", u"до"});
        takeHours(reader);
        if (const QString day = weekdayOf(reader.peek()); !day.isEmpty()) {
            narrowing.weekday = day;
            reader.skip();
            continue;
        }
        const auto term = takeTerm(reader);
        if (term && (term->unit == Term::Unit::Day || term->unit == Term::Unit::DayOfMonth || term->unit == Term::Unit::Month)) {
            if (term->month > 0 && term->unit != Term::Unit::DayOfMonth)
                narrowing.months.append(term->month);
            if (term->day > 0 && !narrowing.days.contains(term->day))
                narrowing.days.append(term->day);
            if (term->unit == Term::Unit::DayOfMonth && reader.takeStem({u"місяц", u"месяц"})) {
            }
            if (term->unit == Term::Unit::DayOfMonth && (reader.takePhrase({u"наступного за звітним"}) || reader.takeSign(u",") ||
                                                         reader.startsStem({u"наступн", u"следующ"})))
                skipClause(reader);
            continue;
        }
        if (reader.isNumber() && (measureOf(reader.peek(1)) == Measure::Days)) {
            narrowing.days.append(reader.peek().value);
            reader.skip(2);
            if (reader.takeWord({u"після", u"после"}))
                skipClause(reader);
            continue;
        }
        reader.setAt(start);
        return;
    }
}

QString join(const QList<int>& numbers)
{
    QStringList words;
    for (const int number : numbers)
        words.append(QString::number(number));
    return words.join(u',');
}

QString narrowed(QString rule, const Narrowing& narrowing)
{
    if (rule.isEmpty())
        return rule;
    if (rule == u"FREQ=MONTHLY;INTERVAL=3" && !narrowing.days.isEmpty())
        return u"FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY="_s + join(narrowing.days);
    if (!narrowing.months.isEmpty())
        rule += u";BYMONTH="_s + join(narrowing.months);
    if (!narrowing.days.isEmpty())
        rule += u";BYMONTHDAY="_s + join(narrowing.days);
    if (!narrowing.weekday.isEmpty())
        rule += u";BYDAY="_s + narrowing.weekday;
    return rule;
}

constexpr std::array<QStringView, 31> kEventPhrases{
    u"за потреби", u"у разі потреби", u"при потребі", u"у разі необхідності", u"за необхідності", u"при необхідності", u"по мере необходимости",
    u"при необходимости", u"в случае необходимости", u"за потребою", u"по необходимости", u"за графіком", u"за окремим графіком", u"згідно з графіком",
    u"згідно графіка", u"згідно графіку", u"згідно з планом", u"згідно плану", u"за планом", u"за окремим планом", u"згідно з положенням",
    u"відповідно до графіка", u"відповідно до плану", u"согласно графику", u"согласно графика", u"по графику", u"согласно плану", u"согласно плана",
    u"по плану", u"у визначені терміни", u"в установленные сроки"};
constexpr std::array<QStringView, 18> kContinuous{u"постійно", u"постоянно", u"систематично", u"систематически", u"системно", u"безперервно",
                                                  u"непрерывно", u"регулярно", u"безстроково", u"бессрочно", u"перманентно", u"завжди",
                                                  u"повсякденно", u"повседневно", u"поточно", u"неухильно", u"цілодобово", u"круглосуточно"};
constexpr std::array<QStringView, 10> kAtOnce{u"невідкладно", u"терміново", u"негайно", u"срочно", u"безотлагательно", u"немедленно",
                                              u"незамедлительно", u"невідкладне", u"нагально", u"незамедлительное"};

/// «в період зимових канікул», «до Дня вчителя», «на каждом этапе …»
bool takeEvent(Reader& reader)
{
    const qsizetype start = reader.at();
    for (const QStringView phrase : kEventPhrases) {
        if (reader.takePhrase(phrase))
            return true;
    }
    if (reader.takeWord({u"до", u"к", u"ко"}) && reader.takeWord({u"дня", u"дню", u"дні"}) && reader.peek().kind == Token::Kind::Word) {
        skipClause(reader);
        return true;
    }
    reader.setAt(start);
    if (reader.takePhrase({u"на каждом этапе", u"на кожному етапі", u"після закінчення", u"по завершении", u"после окончания", u"після завершення"})) {
        skipClause(reader);
        return true;
    }
    const bool hasPeriod = reader.takePhrase({u"у період", u"в період", u"на період", u"в период", u"на период"}) ||
                           reader.takeWord({u"протягом", u"упродовж", u"впродовж"}) || reader.takePhrase(u"в течение");
    reader.takeStem({u"зимов", u"зимн", u"літн", u"летн", u"осінн", u"осенн", u"весн", u"весен", u"всього", u"усього", u"всего"});
    if (reader.takeStem({u"канікул", u"каникул", u"карантин", u"місячник", u"месячник", u"опалювальн", u"отопительн", u"декадник"})) {
        skipClause(reader);
        return true;
    }
    if (hasPeriod && (reader.takeStem({u"її", u"його", u"их", u"ее", u"её", u"проведення", u"проведения", u"дії", u"действия"}))) {
        skipClause(reader);
        return true;
    }
    reader.setAt(start);
    return false;
}

}  // namespace

bool takeHours(Reader& reader)
{
    const qsizetype start = reader.at();
    reader.takeWord({u"о", u"об", u"до", u"в", u"к", u"у", u"с", u"з"});
    if (reader.isNumber() && reader.peek().digits <= 2 && reader.peek().value <= 24 && reader.isNumber(2) && reader.peek(2).digits == 2 &&
        reader.peek(2).value < 60 && (reader.peek(1).isSign(u'.') || reader.peek(1).isSign(u':') || reader.peek(1).isSign(u'-'))) {
        const bool isDate = reader.peek(3).isSign(u'.') && reader.isNumber(4) && reader.peek(4).digits >= 2 && reader.isGlued(4);
        const bool isClock = reader.peek(1).isSign(u':') || reader.peek(2).value == 0 || reader.peek(2).value > 12 ||
                             reader.startsStem({u"год", u"час", u"ч"}, 3);
        if (!isDate && isClock) {
            reader.skip(3);
            reader.takeSign(u".");
            if (reader.takeWord({u"годин", u"години", u"год", u"часов", u"часа", u"час", u"ч", u"г"}))
                reader.takeSign(u".");
            reader.takeSign(u",");
            return true;
        }
    }
    reader.setAt(start);
    return false;
}

std::optional<Phrase> takeRelative(Reader& reader, QDate issued)
{
    const qsizetype begin = reader.at();
    Start start = Start::Unsaid;
    if (reader.peek().isWord(u"після") || reader.peek().isWord(u"после")) {
        // «після закінчення змагань у 5-денний термін»
        qsizetype ahead = 1;
        while (ahead < 8 && reader.peek(ahead).kind == Token::Kind::Word && !reader.peek(ahead).isWord(u"у") &&
               !reader.peek(ahead).isWord(u"в") && !reader.peek(ahead).isWord(u"протягом"))
            ++ahead;
        reader.skip(ahead);
        start = Start::Event;
    }
    if (reader.takePhrase({u"не пізніше", u"не позднее"})) {
        reader.takeWord({u"ніж", u"чем", u"як"});
        if (reader.takePhrase({u"наступного робочого дня", u"следующего рабочего дня", u"наступного дня", u"следующего дня"}))
            return until(std::nullopt);
    }
    if (reader.takeWord({u"за"})) {
        const auto amount = takeAmount(reader);
        if (amount && reader.takeWord({u"до"})) {
            skipClause(reader);
            return until(std::nullopt);
        }
        reader.setAt(begin);
        return std::nullopt;
    }
    const bool hasDuring = reader.takeWord({u"протягом", u"упродовж", u"впродовж"}) ||
                           reader.takePhrase({u"в течение", u"в течении", u"на протязі"});
    if (!hasDuring && reader.takeWord({u"у", u"в"})) {
        if (const auto amount = takeTermAdjective(reader))
            return relativeOf(reader, *amount, issued, start);
    } else if (hasDuring || start == Start::Event) {
        if (const auto amount = takeAmount(reader))
            return relativeOf(reader, *amount, issued, start);
    }
    reader.setAt(begin);
    return std::nullopt;
}

std::optional<Phrase> takeRecurring(Reader& reader, QDate issued)
{
    const qsizetype begin = reader.at();
    Narrowing narrowing;
    bool hasDay = false;
    if (reader.takeWord({u"до", u"к", u"не"})) {
        reader.setAt(begin);
        takeNarrowing(reader, narrowing);
        hasDay = !narrowing.days.isEmpty() || !narrowing.months.isEmpty();
        reader.takeSign(u",");
    }
    Reader ahead = reader;
    if (hasDay && reader.peek(-1).kind == Token::Kind::Word && !takeFrequency(ahead)) {
        // «до 11 числа месяца следующего за отчетным»
        for (qsizetype back = 1; back < 8 && back <= reader.at() - begin; ++back) {
            if (reader.startsStem({u"отчетн", u"отчётн", u"звітн"}, -back))
                return recurring(narrowed(u"FREQ=MONTHLY"_s, narrowing));
        }
    }
    const auto rule = takeFrequency(reader);
    if (!rule) {
        reader.setAt(begin);
        return std::nullopt;
    }
    takeNarrowing(reader, narrowing);
    Phrase phrase = recurring(narrowed(*rule, narrowing));
    const qsizetype beforeSpan = reader.at();
    if (reader.takeWord({u"протягом", u"упродовж", u"впродовж"}) || reader.takePhrase(u"в течение")) {
        const auto term = takeTerm(reader);
        const auto span = term ? resolve(*term, issued) : std::nullopt;
        if (span && !phrase.deadline.rule.isEmpty())
            phrase.deadline.rule += u";UNTIL="_s + span->to.toString(u"yyyyMMdd");
        if (!span)
            reader.setAt(beforeSpan);
    }
    return phrase;
}

std::optional<Phrase> takeWords(Reader& reader, QDate issued)
{
    const auto takeAny = [&reader](const auto& words) {
        return std::any_of(words.begin(), words.end(), [&reader](QStringView word) { return reader.takeWord({word}); });
    };
    if (takeAny(kContinuous)) {
        Phrase phrase{.deadline = {.kind = Deadline::Kind::Continuous}};
        const qsizetype after = reader.at();
        reader.takeSign(u",");
        if (const auto during = takeDuring(reader, issued); during && during->isPlain && !during->isImpossible) {
            phrase.deadline.from = during->deadline.from;
            phrase.deadline.to = during->deadline.to;
        } else {
            reader.setAt(after);
        }
        return phrase;
    }
    if (takeAny(kAtOnce))
        return until(std::nullopt);
    if (reader.takeWord({u"періодично", u"периодически"}))
        return recurring({});
    if (takeEvent(reader))
        return Phrase{.deadline = {.kind = Deadline::Kind::Event}};
    return std::nullopt;
}

std::optional<Phrase> takePhrase(Reader& reader, QDate issued)
{
    const qsizetype start = reader.at();
    for (const auto take : {&takeRecurring, &takeRelative, &takeUntil, &takeWords, &takeDuring}) {
        if (auto phrase = take(reader, issued))
            return phrase;
        reader.setAt(start);
    }
    return std::nullopt;
}

}  // namespace decretum::deadline
