// SPDX-License-Identifier: MIT
// Where a line may not end. The rules and their sources: docs/templates.md, «Typography».
#include "text/dates.h"
#include "text/language_data.h"
#include "text/typography.h"

namespace decretum {

namespace {

/// What stands together; the lists are in resources/text/typography.txt.
struct Neighbours {
    WordList units{u"typography", u"units"};
    WordList beforeNumbers{u"typography", u"before numbers"};
    WordList beforeNames{u"typography", u"before names"};
    WordList afterT{u"typography", u"after т."};
    WordList beforeT{u"typography", u"before т."};
};

const Neighbours& neighbours()
{
    static const Neighbours lists;
    return lists;
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
        return neighbours().units.contains(next.isEmpty() ? after : next) || monthNumber(next) > 0 || isThousands(bare, after);
    }
    if (after.front().isDigit() && neighbours().beforeNumbers.contains(bare))
        return true;
    if (startsName(after) && neighbours().beforeNames.contains(bare))
        return true;
    // Behind a comma another name begins.
    if (isInitials(bare) && bare.endsWith(u'.') && startsName(after))
        return true;
    if (isSurname(bare) && isInitials(after))
        return true;
    if (bare == u"т." && neighbours().afterT.contains(after))
        return true;
    return after == u"т." && neighbours().beforeT.contains(bare);
}

bool isDigitAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text.at(at).isDigit();
}

bool isWordAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber();
}

/// Joins what stands inside an index, a range or a number with an ending: what is printed for the sign there; empty:
/// the sign itself.
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
