// SPDX-License-Identifier: MIT
#include "model/deadline_phrase.h"

namespace decretum {

namespace {

using namespace deadline;

/// Words after which a day, a month or a year says of something else when it was, is or will be in force.
bool standsAfterForeignWord(const QList<Token>& tokens, qsizetype at)
{
    static constexpr QStringView kWords[] = {u"від",  u"от",   u"станом", u"состоянию", u"за",   u"на",    u"№",    u"підсумками",
                                             u"итогам", u"плану", u"план", u"програми", u"программы", u"народження", u"рождения",
                                             u"чинності", u"силу", u"редакції", u"редакции", u"період", u"период"};
    for (qsizetype back = 1; back <= 1 && at - back >= 0; ++back) {
        const Token& token = tokens.at(at - back);
        for (const QStringView word : kWords) {
            if (token.text == word)
                return true;
        }
    }
    return false;
}

/// Whether the token stands inside quotation marks: the title of an act or of an event.
QList<bool> quotedTokens(const QList<Token>& tokens)
{
    QList<bool> quoted(tokens.size(), false);
    int depth = 0;
    bool isStraight = false;
    for (qsizetype at = 0; at < tokens.size(); ++at) {
        const Token& token = tokens.at(at);
        if (token.kind == Token::Kind::Sign) {
            const QChar sign = token.text.front();
            if (sign == u'«' || sign == u'„')
                ++depth;
            else if ((sign == u'»') && depth > 0)
                --depth;
            else if (sign == u'"' || sign == u'”' || sign == u'“')
                isStraight = !isStraight;
        }
        quoted[at] = depth > 0 || isStraight;
    }
    return quoted;
}

/// What follows tells that the words were no term: «до 10 осіб», «у 2020 році затверджено».
bool isForeign(const QList<Token>& tokens, qsizetype start, const Phrase& phrase)
{
    if (phrase.isImpossible || !phrase.isPlain)
        return true;
    const bool hasDays = phrase.deadline.from || phrase.deadline.to;
    return hasDays && phrase.deadline.kind == Deadline::Kind::During && standsAfterForeignWord(tokens, start);
}

/// Words that are a term only on a line of their own; in a sentence they say how a thing is done.
bool isTooCommon(const QList<Token>& tokens, qsizetype start, qsizetype end, const Phrase& phrase)
{
    if (phrase.deadline.kind == Deadline::Kind::Until && !phrase.deadline.to)
        return tokens.at(start).text.startsWith(u"терміново");
    if (phrase.deadline.kind != Deadline::Kind::Event)
        return false;
    static constexpr QStringView kManners[] = {u"за", u"по", u"при", u"згідно", u"відповідно", u"согласно", u"до", u"к", u"ко"};
    const QString& first = tokens.at(start).text;
    const bool isManner = std::find(std::begin(kManners), std::end(kManners), first) != std::end(kManners);
    return isManner || std::any_of(tokens.begin() + start, tokens.begin() + end, [](const Token& token) {
               return token.text.startsWith(u"потреб") || token.text.startsWith(u"необх");
           });
}

/// A span that was over before the document was issued tells of what has been.
bool isPast(const Phrase& phrase, QDate issued)
{
    return phrase.deadline.kind == Deadline::Kind::During && phrase.deadline.to && issued.isValid() && *phrase.deadline.to < issued;
}

}  // namespace

QList<FoundDeadline> findDeadlines(const QString& sentence, Language, QDate issued)
{
    QList<FoundDeadline> found;
    const QList<Token> tokens = splitTokens(sentence);
    const QList<bool> quoted = quotedTokens(tokens);
    qsizetype at = 0;
    while (at < tokens.size()) {
        Reader reader(tokens, at);
        const bool isAct = tokens.at(at).isWord(u"від") || tokens.at(at).isWord(u"от");
        const auto phrase = quoted.at(at) || isAct ? std::nullopt : deadline::takePhrase(reader, issued);
        const bool isKept = phrase && reader.at() > at && !isForeign(tokens, at, *phrase) && !isPast(*phrase, issued) &&
                            !isTooCommon(tokens, at, reader.at(), *phrase);
        if (!isKept) {
            // A day after «від» is the act's own: it is passed over as a whole.
            at = isAct ? at + 2 : (phrase && reader.at() > at && phrase->isPlain ? reader.at() : at + 1);
            continue;
        }
        FoundDeadline deadline{.deadline = phrase->deadline, .start = tokens.at(at).start};
        deadline.length = tokens.at(reader.at() - 1).end - deadline.start;
        deadline.deadline.text = sentence.mid(deadline.start, deadline.length);
        deadline.deadline.isInline = true;
        found.append(deadline);
        at = reader.at();
    }
    return found;
}

}  // namespace decretum
