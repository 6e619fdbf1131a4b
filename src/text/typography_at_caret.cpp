// SPDX-License-Identifier: MIT
#include "text/typography_at_caret.h"

#include "text/letters.h"

namespace decretum {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The paragraph that the caret stands in.
struct TypedLine {
    QString text;
    qsizetype start = 0;  ///< In the whole text.
    qsizetype caret = 0;  ///< In the line.

    QChar before(qsizetype back = 1) const { return caret >= back ? text.at(caret - back) : QChar(); }
};

TypedLine lineAt(const QString& text, qsizetype caret)
{
    const qsizetype start = caret < 2 ? 0 : text.lastIndexOf(u'\n', caret - 2) + 1;
    const qsizetype found = text.indexOf(u'\n', caret);
    const qsizetype end = found < 0 ? text.size() : found;
    return {.text = text.mid(start, end - start), .start = start, .caret = caret - start};
}

bool isOneOf(QChar sign, QStringView signs)
{
    return !sign.isNull() && signs.contains(sign);
}

/// Latin words alone: their marks and signs are another language's business.
bool isLatinLine(const QString& line)
{
    return std::any_of(line.begin(), line.end(), isLatin) && std::none_of(line.begin(), line.end(), isCyrillic);
}

/// The marks before the caret that are still open, innermost last.
QString openQuotes(const TypedLine& line)
{
    QString open;
    for (const QChar sign : QStringView(line.text).first(line.caret - 1)) {
        if (sign == u'«' || sign == u'„')
            open += sign;
        else if (((sign == u'»' && open.endsWith(u'«')) || (isOneOf(sign, u"“”") && open.endsWith(u'„'))))
            open.chop(1);
    }
    return open;
}

TypingEdit replacing(const TypedLine& line, qsizetype from, qsizetype length, const QString& after, QLatin1StringView rule)
{
    const TypographyChange change{.start = line.start + from, .length = length, .before = line.text.mid(from, length), .after = after, .rule = rule};
    return {.changes = {change}, .caret = line.start + line.caret + after.size() - length};
}

std::optional<TypingEdit> quoteTyped(const TypedLine& line)
{
    const QChar before = line.before(2);
    const QString open = openQuotes(line);
    const bool opens = before.isNull() || before.isSpace() || isLineBlank(before) || isOneOf(before, u"([{«„/–—-");
    if (!opens && before.isDigit() && open.isEmpty())
        return std::nullopt;  // an inch
    const bool isInner = opens ? !open.isEmpty() : open.endsWith(u'„');
    const QString mark = opens ? (isInner ? u"„"_s : u"«"_s) : (isInner ? u"“"_s : u"»"_s);
    return replacing(line, line.caret - 1, 1, mark, "quotes-straight"_L1);
}

/// Behind a letter, where no quotation in single marks is open.
std::optional<TypingEdit> apostropheTyped(const TypedLine& line, QChar wanted)
{
    if (wanted.isNull() || line.before() == wanted || !isCyrillic(line.before(2)))
        return std::nullopt;
    const qsizetype opening = QStringView(line.text).first(line.caret - 1).lastIndexOf(u'\'');
    const bool isQuotation = opening >= 0 && (opening == 0 || !line.text.at(opening - 1).isLetterOrNumber());
    if (isQuotation)
        return std::nullopt;
    return replacing(line, line.caret - 1, 1, QString(wanted), "apostrophe-sign"_L1);
}

/// «Хом"я»: the mark was taken for one of quotation while the word was not typed to its end.
std::optional<TypingEdit> iotatedTyped(const TypedLine& line, QChar wanted)
{
    const QChar mark = line.before(2);
    const QChar letter = line.before(3);
    if (!isOneOf(mark, u"»\"*`") || !isCyrillic(letter) || !letter.isLetter() || isVowel(letter) || isOneOf(letter, u"ьЬ"))
        return std::nullopt;
    qsizetype balance = 0;
    for (const QChar sign : QStringView(line.text).first(line.caret - 2))
        balance += sign == u'«' ? 1 : sign == u'»' ? -1 : 0;
    if (mark == u'»' && balance > 0)
        return std::nullopt;
    return replacing(line, line.caret - 2, 1, QString(wanted.isNull() ? QChar(0x2019) : wanted), "apostrophe-wrong-sign"_L1);
}

std::optional<TypingEdit> secondBlankTyped(const TypedLine& line)
{
    qsizetype words = line.caret - 1;
    while (words > 0 && isLineBlank(line.text.at(words - 1)))
        --words;
    if (words == line.caret - 1 || words == 0 || isOneOf(line.text.at(words - 1), u"_\t|"))
        return std::nullopt;
    return replacing(line, line.caret - 1, 1, {}, "double-space"_L1);
}

/// First place of the two words that end at `end`, with the stroke between them.
qsizetype twoWordsStart(const QString& line, qsizetype end)
{
    qsizetype start = end;
    for (int word = 0; word < 2; ++word) {
        bool isStroke = true;
        while (isStroke) {
            while (start > 0 && isLineBlank(line.at(start - 1)))
                --start;
            const qsizetype wordEnd = start;
            while (start > 0 && !line.at(start - 1).isSpace() && !isLineBlank(line.at(start - 1)))
                --start;
            const QStringView token = QStringView(line).sliced(start, wordEnd - start);
            isStroke = token == u"-" || token == u"--" || token == u"–" || token == u"—";
        }
    }
    return start;
}

/// Rules for whole texts, which would pull at words while they are being typed.
bool isForTyping(const TypographyChange& change)
{
    static const QStringList kWholeText{u"letter-spaced-word"_s, u"quotes-nested"_s, u"quotes-outer"_s, u"quotes-straight"_s, u"double-space"_s,
        u"ellipsis"_s, u"no-break-sign"_s, u"punctuation-doubled"_s, u"space-inside-pair"_s};
    const QStringList rules = change.rule.split(u'+');
    return std::none_of(rules.begin(), rules.end(), [](const QString& rule) { return kWholeText.contains(rule); });
}

std::optional<TypingEdit> wordFinished(const TypedLine& line, Language language, const TypographyOptions& options)
{
    const qsizetype first = twoWordsStart(line.text, line.caret - 1);
    TypingEdit edit{.changes = {}, .caret = line.start + line.caret};
    for (TypographyChange change : correctTypography(line.text, language, options).changes) {
        if (change.start < first || change.start + change.length > line.caret || change.start == line.caret || !isForTyping(change))
            continue;
        change.start += line.start;
        edit.caret += change.after.size() - change.length;
        edit.changes.append(change);
    }
    return edit.changes.isEmpty() ? std::nullopt : std::optional(edit);
}

std::optional<TypingEdit> editFor(const TypedLine& line, Language language, const TypographyOptions& options)
{
    const QChar typed = line.before();
    switch (typed.unicode()) {
    case u'"': return quoteTyped(line);
    case u'\'':
    case u'`':
    case 0x2019:
    case 0x02BC: return apostropheTyped(line, options.apostrophe);
    case u'я':
    case u'ю':
    case u'є':
    case u'ї': return language == Language::Ukrainian ? iotatedTyped(line, options.apostrophe) : std::nullopt;
    default: break;
    }
    if (isLineBlank(typed)) {
        if (auto second = secondBlankTyped(line))
            return second;
    }
    // A full stop finishes no word: «osvita.», «т.» may go on.
    return isLineBlank(typed) || isOneOf(typed, u",;:!?)»") ? wordFinished(line, language, options) : std::nullopt;
}

}  // namespace

std::optional<TypingEdit> typographyAtCaret(
    const QString& text, qsizetype caret, Language language, const TypographyOptions& options, const QList<TypingRefusal>& refused)
{
    if (caret < 1 || caret > text.size() || text.at(caret - 1) == u'\n')
        return std::nullopt;
    const TypedLine line = lineAt(text, caret);
    if (isLatinLine(line.text))
        return std::nullopt;
    auto edit = editFor(line, language, options);
    if (!edit)
        return std::nullopt;
    const QList<TypographyChange> all = edit->changes;
    edit->changes.clear();
    for (const TypographyChange& change : all) {
        if (!refused.contains({.rule = change.rule, .before = change.before}) && !options.withoutRules.contains(change.rule))
            edit->changes.append(change);
        else
            edit->caret -= change.after.size() - change.length;
    }
    return edit->changes.isEmpty() ? std::nullopt : edit;
}

QList<TypingRefusal> refusalsOf(const TypingEdit& edit)
{
    QList<TypingRefusal> refusals;
    for (const TypographyChange& change : edit.changes)
        refusals.append({.rule = change.rule, .before = change.before});
    return refusals;
}

}  // namespace decretum
