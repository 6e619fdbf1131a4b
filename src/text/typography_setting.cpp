// SPDX-License-Identifier: MIT
// Where a line may not end. The rules and their sources: docs/templates.md, «Typography».
#include "text/dates.h"
#include "text/typography.h"

namespace decretum {

namespace {

constexpr QStringView kUnits[] = {
    u"%",    u"‰",    u"р",    u"рр",   u"року", u"році", u"роком", u"роки", u"років", u"роках", u"г",    u"гг",   u"год",
    u"года", u"году", u"годом", u"годы", u"годов", u"годах", u"грн", u"гривень", u"руб", u"рублей", u"коп", u"тис", u"тыс",
    u"млн",  u"млрд", u"км",   u"м",    u"см",   u"мм",   u"кг",    u"хв",   u"мин",   u"хвилин", u"минут", u"ч",   u"осіб",
    u"особи", u"чол",  u"человек", u"людей", u"клас", u"класу", u"класи", u"класів", u"класс", u"класса", u"классов", u"шт",
    u"кв",   u"га",   u"днів", u"дні",  u"день", u"дней", u"дня",   u"місяців", u"месяцев", u"°C"};
constexpr QStringView kBeforeNumber[] = {u"ст.",  u"п.",   u"пп.",  u"п.п.", u"ч.",    u"абз.", u"гл.",  u"розд.", u"с.",
                                         u"стор.", u"стр.", u"рис.", u"табл.", u"кв.",  u"буд.", u"д.",   u"каб.",  u"тел.",
                                         u"вип.", u"вып.", u"т.",   u"кл.",  u"дод.",  u"прил.", u"пункт", u"пункту", u"пункта"};
constexpr QStringView kBeforeName[] = {u"м.",   u"г.",   u"с.",   u"смт",   u"смт.", u"сел.", u"пос.", u"п.",    u"вул.",
                                       u"ул.",  u"просп.", u"пр.", u"пл.",   u"пров.", u"пер.", u"бульв.", u"ім.",  u"им.",
                                       u"о.",   u"р.",   u"гр.",  u"п.",    u"д.",   u"ст.",  u"хут.", u"х."};
constexpr QStringView kAfterT[] = {u"д.", u"п.", u"е.", u"к.", u"о.", u"ч.", u"зв.", u"н.", u"і."};
constexpr QStringView kBeforeT[] = {u"і", u"и", u"та", u"в", u"у", u"й"};

bool isOneOf(QStringView word, const auto& words)
{
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

bool isPlainBlank(QChar sign)
{
    return sign == u' ';
}

bool isGlue(QChar sign)
{
    return sign == kNoBreakSpace || sign == kNarrowNoBreakSpace;
}

bool isOpening(QChar sign)
{
    return sign == u'(' || sign == u'«' || sign == u'„' || sign == u'“' || sign == u'"' || sign == u'[';
}

QStringView withoutOpening(QStringView word)
{
    while (!word.isEmpty() && isOpening(word.front()))
        word = word.mid(1);
    return word;
}

QStringView withoutClosing(QStringView word)
{
    static constexpr QStringView kClosing = u".,;:!?)»”\"]";
    while (!word.isEmpty() && kClosing.contains(word.back()))
        word.chop(1);
    return word;
}

bool isNumber(QStringView word)
{
    static constexpr QStringView kInside = u".,/-\u2013\u2011\u2060";
    if (word.isEmpty() || !word.back().isDigit())
        return false;
    return std::all_of(word.begin(), word.end(), [](QChar sign) { return sign.isDigit() || kInside.contains(sign); });
}

/// «С.», «С.В.»
bool isInitials(QStringView word)
{
    if (word.endsWith(u',') || word.endsWith(u';') || word.endsWith(u')'))
        word.chop(1);
    if (word.size() < 2 || word.size() > 6 || word.size() % 2 != 0)
        return false;
    for (qsizetype at = 0; at < word.size(); at += 2) {
        if (!word.at(at).isUpper() || word.at(at + 1) != u'.')
            return false;
    }
    return true;
}

bool isSurname(QStringView word)
{
    return word.size() > 2 && word.front().isUpper() && word.back().isLetter();
}

bool startsName(QStringView word)
{
    const QStringView bare = withoutOpening(word);
    return !bare.isEmpty() && bare.front().isUpper();
}

bool isDash(QStringView word)
{
    return word.size() == 1 && (word.front() == kEnDash || word.front() == kEmDash || word.front() == u'-');
}

bool isThousands(QStringView before, QStringView after)
{
    const QStringView bare = withoutClosing(after);
    return before.size() <= 3 && bare.size() == 3 && isNumber(before) && isNumber(bare);
}

/// Whether a line may not end between these neighbours.
bool belongTogether(QStringView before, QStringView after)
{
    const QStringView bare = withoutOpening(before);
    if (bare.isEmpty() || after.isEmpty())
        return false;
    if (bare.back() == u'№' || bare.back() == u'§' || isDash(after))
        return true;
    const QStringView next = withoutClosing(after);
    if (isNumber(bare)) {
        return isOneOf(next.isEmpty() ? after : next, kUnits) || monthNumber(next) > 0 || isThousands(bare, after);
    }
    if (after.front().isDigit() && isOneOf(bare, kBeforeNumber))
        return true;
    if (startsName(after) && isOneOf(bare, kBeforeName))
        return true;
    if (isInitials(bare) && startsName(after))
        return true;
    if (isSurname(bare) && isInitials(after))
        return true;
    if (bare == u"т." && isOneOf(after, kAfterT))
        return true;
    return after == u"т." && isOneOf(bare, kBeforeT);
}

bool isDigitAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text.at(at).isDigit();
}

bool isWordAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber();
}

/// Joins what stands inside an index, a range or a number with an ending: what is printed for the sign there; empty: the sign itself.
QString insideSetting(QStringView text, qsizetype at)
{
    const QChar sign = text.at(at);
    if (sign != u'-' && sign != u'/' && sign != kEnDash)
        return {};
    const bool afterDigit = isDigitAt(text, at - 1);
    const bool beforeDigit = isDigitAt(text, at + 1);
    if (sign == u'-' && ((afterDigit && isWordAt(text, at + 1)) || (beforeDigit && isWordAt(text, at - 1))))
        return kNoBreakHyphen;
    if ((sign == u'/' && afterDigit && isWordAt(text, at + 1)) || (sign == kEnDash && afterDigit && beforeDigit))
        return QString(sign) + kWordJoiner;
    return {};
}

qsizetype wordEnd(QStringView text, qsizetype start)
{
    while (start < text.size() && !isPlainBlank(text.at(start)) && !isGlue(text.at(start)) && text.at(start) != u'\n')
        ++start;
    return start;
}

}  // namespace

QString setTypography(const QString& text, Language)
{
    QString out;
    const QStringView view(text);
    qsizetype wordStart = 0;
    qsizetype copied = 0;  // all signs before are in `out`
    const auto print = [&](qsizetype at, QStringView instead) {
        out += view.sliced(copied, at - copied);
        out += instead;
        copied = at + 1;
    };
    for (qsizetype at = 0; at < view.size(); ++at) {
        const QChar sign = view.at(at);
        if (isPlainBlank(sign) || isGlue(sign) || sign == u'\n') {
            const QStringView before = view.sliced(wordStart, at - wordStart);
            const QStringView after = view.sliced(at + 1, wordEnd(view, at + 1) - at - 1);
            if (isPlainBlank(sign) && belongTogether(before, after))
                print(at, QStringView(&kNoBreakSpace, 1));
            wordStart = at + 1;
        } else if (const QString instead = insideSetting(view, at); !instead.isEmpty()) {
            print(at, instead);
        }
    }
    if (copied == 0)
        return text;
    out += view.sliced(copied);
    return out;
}

}  // namespace decretum
