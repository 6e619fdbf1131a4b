// SPDX-License-Identifier: MIT
#include "model/deadline_phrase.h"

namespace decretum {

namespace {

using namespace deadline;

/// Words after which a day, a month or a year says of something else when it was, is or will be in force.
bool isForeignWord(const Token& token)
{
    if (token.kind == Token::Kind::Sign)
        return token.sign == u'№';
    if (token.kind != Token::Kind::Word)
        return false;
    switch (token.meaning) {
    case Meaning::Away:
    case Meaning::AsOf:
    case Meaning::Behind:
    case Meaning::On: return true;
    default: return Lexicon::builtIn().isOf(WordSet::NotDue, token.text);
    }
}

/// Follows quotation marks from token to token: what stands inside is the title of an act or of an event.
class Quotes {
public:
    bool isInside() const { return m_depth > 0 || m_isStraight; }
    void pass(const Token& token)
    {
        if (token.kind != Token::Kind::Sign)
            return;
        const bool mayClose = token.sign == u'”' || token.sign == u'“';  // „so“, “so”
        if (token.sign == u'«' || token.sign == u'„')
            ++m_depth;
        else if ((token.sign == u'»' || (mayClose && !m_isStraight)) && m_depth > 0)
            --m_depth;
        else if (token.sign == u'"' || token.sign == u'“' || (mayClose && m_isStraight))
            m_isStraight = !m_isStraight;
    }

private:
    int m_depth = 0;
    bool m_isStraight = false;
};

/// «Розпочати навчальний рік 1 вересня за розкладом»: what is to be done stands before the day, and no preposition or feast right before it.
bool isDayOfTask(const TokenList& tokens, qsizetype start)
{
    constexpr qsizetype kLongestPreposition = 3;
    const auto isQuote = [](const Token& token) { return token.kind == Token::Kind::Sign && QStringView(u"«»\"„“”").contains(QChar(token.sign)); };
    const Token& before = tokens.at(start - 1);
    const bool isTitle = isQuote(before);  // «Провести «День саду» 1 вересня»
    if (!isTitle
        && (before.kind != Token::Kind::Word
            || (before.meaning != Meaning::Year && (before.text.size() <= kLongestPreposition || before.meaning != Meaning::Unknown))
            || isForeignWord(before) || Lexicon::builtIn().isOf(WordSet::Celebrated, before.text)))
        return false;
    for (qsizetype at = start - 1; at >= 0 && (tokens.at(at).kind != Token::Kind::Sign || isQuote(tokens.at(at))); --at) {
        if (isInfinitive(Reader(tokens, at), 0))
            return true;
    }
    return false;
}

/// Whether a day without its year is told by what stands around it: «провести 1 червня», «випускникам – 25 червня;».
/// A dash with a mark behind sets off longer spans too.
bool isSetOff(const TokenList& tokens, qsizetype start, qsizetype end, const Phrase& phrase)
{
    const bool fillsBracket = start > 0 && tokens.at(start - 1).isSign(u'(') && end < tokens.size() && tokens.at(end).isSign(u')');
    if (fillsBracket)  // «скласти графік (березень – квітень)»
        return true;
    const bool isMonth = end - start == 1 && tokens.at(start).meaning == Meaning::Month;
    if (start == 0 || (end - start < 2 && !isMonth) || phrase.deadline.kind != Deadline::Kind::During)
        return false;
    const bool isNamedDay = end - start == 2 && tokens.at(start + 1).meaning == Meaning::Month;
    if (isNamedDay && (isInfinitive(Reader(tokens, start), -1) || isDayOfTask(tokens, start)))
        return true;
    const bool isAfterDash = start > 1 && tokens.at(start - 1).isSign(u'-') && tokens.at(start - 2).kind != Token::Kind::Number
        && tokens.at(start - 1).end < tokens.at(start).start;
    const bool isClosed = end >= tokens.size() || QStringView(u".,;)").contains(QChar(tokens.at(end).sign));
    return isAfterDash && isClosed;
}

/// «забезпечити готовність закладів до початку навчального року»
bool isReadiness(const TokenList& tokens, qsizetype start)
{
    constexpr qsizetype kReach = 6;
    const Meaning first = tokens.at(start).meaning;
    if ((first != Meaning::Until && first != Meaning::Towards) || start + 1 >= tokens.size() || tokens.at(start + 1).meaning != Meaning::Begin)
        return false;
    for (qsizetype at = start - 1; at >= std::max(start - kReach, qsizetype{0}) && tokens.at(at).kind == Token::Kind::Word; --at) {
        if (Lexicon::builtIn().isOf(WordSet::Readiness, tokens.at(at).text))
            return true;
    }
    return false;
}

/// What follows tells that the words were no term: «до 10 осіб», «у 2020 році затверджено».
bool isForeign(const TokenList& tokens, qsizetype start, qsizetype end, const Phrase& phrase)
{
    if (phrase.isImpossible)
        return true;
    if (!phrase.isPlain)
        return !isSetOff(tokens, start, end, phrase);
    if (isReadiness(tokens, start))
        return true;
    const bool isOfAnnex = phrase.deadline.kind == Deadline::Kind::Event && end + 1 < tokens.size() && tokens.at(end).isSign(u'(');
    if (isOfAnnex && Lexicon::builtIn().isOf(WordSet::Annexed, tokens.at(end + 1).text))
        return true;
    const bool isHow = phrase.deadline.kind == Deadline::Kind::Continuous && end < tokens.size() && tokens.at(end).kind == Token::Kind::Word;
    if (isHow && Lexicon::builtIn().isOf(WordSet::Acting, tokens.at(end).text))
        return true;
    const bool hasDays = phrase.deadline.from || phrase.deadline.to;
    const Token* before = start > 0 ? &tokens.at(start - 1) : nullptr;
    if (before && before->kind == Token::Kind::Word && Lexicon::builtIn().isOf(WordSet::InForce, before->text))
        return true;
    return hasDays && phrase.deadline.kind == Deadline::Kind::During && start > 0 && isForeignWord(tokens.at(start - 1));
}

/// «до Дня вчителя», «до дня подання»: a feast has a capital.
bool isLowerCaseFeast(const TokenList& tokens, qsizetype start, const QString& sentence)
{
    const auto isDay = [&](qsizetype at) { return at < tokens.size() && tokens.at(at).meaning == Meaning::DayUnit; };
    if (!isDay(start + 1) && !isDay(start + 2))
        return false;
    return !sentence.at(tokens.at(start + 1).start).isUpper();
}

/// Words that are a term only on a line of their own; in a sentence they say how a thing is done.
bool isTooCommon(const TokenList& tokens, qsizetype start, const Phrase& phrase, const QString& sentence)
{
    if (phrase.deadline.kind == Deadline::Kind::Until && !phrase.deadline.to && !phrase.term)
        return Lexicon::builtIn().isOf(WordSet::Urgent, tokens.at(start).text);
    const Meaning first = tokens.at(start).meaning;
    const bool mayBeFeast = first == Meaning::Until || first == Meaning::Towards || first == Meaning::After;
    return phrase.deadline.kind == Deadline::Kind::Event && mayBeFeast && isLowerCaseFeast(tokens, start, sentence);
}

/// «(термін – до 15 листопада)»: a caption is no part of its deadline.
bool isCaption(const TokenList& tokens, qsizetype at)
{
    return tokens.at(at).meaning == Meaning::Term && at + 1 < tokens.size() && (tokens.at(at + 1).isSign(u'-') || tokens.at(at + 1).isSign(u':'));
}

/// «надавати допомогу у разі потреби.» says when, «вносити у разі потреби зміни» how.
bool isNeedInPassing(const TokenList& tokens, qsizetype start, qsizetype end, const Phrase& phrase)
{
    const bool isNeed = phrase.deadline.kind == Deadline::Kind::Event && tokens.at(end - 1).meaning == Meaning::Need;
    return isNeed && start > 0 && tokens.at(start - 1).kind == Token::Kind::Word && end < tokens.size()
        && (tokens.at(end).kind == Token::Kind::Word || tokens.at(end).kind == Token::Kind::Number);
}

/// A span that was over before the document was issued tells of what has been.
bool isPast(const Phrase& phrase, QDate issued)
{
    return phrase.deadline.kind == Deadline::Kind::During && phrase.deadline.to && issued.isValid() && *phrase.deadline.to < issued;
}

/// Whether a deadline may begin here: most words of a sentence begin none, and are passed over at once.
bool mayOpen(const Token& token)
{
    if (token.kind == Token::Kind::Sign)
        return token.sign == u'«' || token.sign == u'"' || token.sign == u'„';
    return token.kind == Token::Kind::Number || token.meaning != Meaning::Unknown || token.text.size() <= 4
        || Lexicon::builtIn().isOf(WordSet::Before, token.text);
}

/// The month that goes on a list: «в октябре и феврале», «у жовтні, листопаді та грудні»; −1: none does.
qsizetype nextListedMonth(const TokenList& tokens, qsizetype at)
{
    if (at < 1 || at + 1 >= tokens.size() || tokens.at(at - 1).meaning != Meaning::Month || tokens.at(at + 1).meaning != Meaning::Month)
        return -1;
    const Token& link = tokens.at(at);
    const bool isLink = link.isSign(u',') || link.text == u"и" || link.text == u"і" || link.text == u"та" || link.text == u"й";
    return isLink ? at + 1 : -1;
}

/// «за графіком», «згідно з планом»: whether the words from `start` to `end` name what tells the term.
bool namesPlan(const TokenList& tokens, qsizetype start, qsizetype end)
{
    for (qsizetype at = start; at < end; ++at) {
        if (tokens.at(at).meaning == Meaning::Plan)
            return true;
    }
    return false;
}

/// «за графіком … до 05.10.2022»: a day that is printed tells the term, the plan only how the thing is done. `plans`: where such terms begin.
void withoutPlansBesideDays(QList<FoundDeadline>& found, const QList<qsizetype>& plans)
{
    const auto hasDays = [](const FoundDeadline& each) { return each.deadline.from || each.deadline.to; };
    if (std::any_of(found.begin(), found.end(), hasDays))
        found.removeIf([&plans](const FoundDeadline& each) { return each.deadline.kind == Deadline::Kind::Event && plans.contains(each.start); });
}

/// «1 декабря 2009 г.» of «к 1 ноября, 1 декабря 2009 г. и 1 мая 2010 г.», from the link on: the token past it; −1: none follows.
qsizetype pastListedDay(const TokenList& tokens, qsizetype link)
{
    const auto is = [&tokens](qsizetype at, Meaning meaning) { return at < tokens.size() && tokens.at(at).meaning == meaning; };
    const bool isLink = link < tokens.size() && (tokens.at(link).isSign(u',') || is(link, Meaning::And));
    const qsizetype day = link + 1;
    if (!isLink || day + 1 >= tokens.size() || tokens.at(day).kind != Token::Kind::Number || !is(day + 1, Meaning::Month))
        return -1;
    qsizetype end = day + 2;
    const bool hasYear = end < tokens.size() && tokens.at(end).kind == Token::Kind::Number && tokens.at(end).digits == 4;
    end += hasYear ? 1 : 0;
    const bool hasWord = hasYear && (is(end, Meaning::Year) || is(end, Meaning::YearShort));
    end += hasWord ? 1 : 0;
    return end + (hasWord && end < tokens.size() && is(end - 1, Meaning::YearShort) && tokens.at(end).isSign(u'.') ? 1 : 0);
}

}  // namespace

QList<FoundDeadline> findDeadlines(const QString& sentence, Language language, QDate issued)
{
    QList<FoundDeadline> found;
    QList<qsizetype> plans;
    const TokenList tokens(sentence, Reading::Sentence);
    const Context context{.issued = issued};
    Quotes quotes;
    qsizetype passed = 0;
    qsizetype at = 0;
    while (at < tokens.size()) {
        for (; passed <= at; ++passed)
            quotes.pass(tokens.at(passed));
        const Token& token = tokens.at(at);
        if (quotes.isInside() || !mayOpen(token) || isCaption(tokens, at)) {
            ++at;
            continue;
        }
        if (token.meaning == Meaning::Away) {
            at += 2;  // A day after «від» is the act's own: it is passed over as a whole.
            continue;
        }
        Reader reader(tokens, at);
        const auto phrase = deadline::takePhrase(reader, context);
        const bool isRead = phrase && reader.at() > at;
        if (!isRead || isForeign(tokens, at, reader.at(), *phrase) || isPast(*phrase, issued) || isTooCommon(tokens, at, *phrase, sentence)
            || isNeedInPassing(tokens, at, reader.at(), *phrase)) {
            at = isRead && phrase->isPlain ? reader.at() : at + 1;
            continue;
        }
        FoundDeadline deadline{.deadline = phrase->deadline, .start = token.start};
        deadline.length = tokens.at(reader.at() - 1).end - deadline.start;
        deadline.deadline.text = sentence.mid(deadline.start, deadline.length);
        deadline.deadline.isInline = true;
        found.append(deadline);
        if (namesPlan(tokens, at, reader.at()))
            plans.append(deadline.start);
        at = reader.at();
        const QString preposition = deadline.deadline.text.section(u' ', 0, 0) + u' ';
        for (qsizetype end = pastListedDay(tokens, at); deadline.deadline.kind == Deadline::Kind::Until && deadline.deadline.to && end > 0;
             end = pastListedDay(tokens, at)) {
            const Token& day = tokens.at(at + 1);
            FoundDeadline other{.start = day.start, .length = tokens.at(end - 1).end - day.start};
            const QString words = sentence.mid(other.start, other.length);
            const DeadlineReading listed = parseDeadline(preposition + words, language, issued);
            if (!listed.isValue())
                break;
            other.deadline = listed.deadline;
            other.deadline.text = words;
            other.deadline.isInline = true;
            found.append(other);
            at = end;
        }
        for (qsizetype month = nextListedMonth(tokens, at); month > 0; month = nextListedMonth(tokens, at)) {
            const Token& name = tokens.at(month);
            const DeadlineReading listed = parseDeadline(sentence.mid(name.start, name.end - name.start), language, issued);
            if (!listed.isValue() || deadline.deadline.kind != Deadline::Kind::During)
                break;
            FoundDeadline other{.deadline = listed.deadline, .start = name.start, .length = name.end - name.start};
            other.deadline.isInline = true;
            found.append(other);
            at = month + 1;
        }
    }
    withoutPlansBesideDays(found, plans);
    for (at = found.size() - 2; at >= 0; --at)
        found[at].deadline = withYearOf(found.at(at).deadline, found.at(at + 1).deadline, language);
    return found;
}

}  // namespace decretum
