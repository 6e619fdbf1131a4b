// SPDX-License-Identifier: MIT
#include "spell/affix_check.h"
#include "spell/spell_error.h"
#include "text/byte_encoding.h"
#include "text/encoding.h"

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype kLongestEntry = 1024;  // bytes of a line
constexpr qsizetype kLongestWord = 180;    // bytes; Hunspell's own buffers hold 176 and more
constexpr int kMostWords = 5'000'000;

/// What is wrong with «word[/flags][ facts]»; null where nothing is.
const char* problemOf(QByteArrayView entry, const AffixFacts& facts)
{
    if (entry.size() > kLongestEntry)
        return "the line is too long";
    qsizetype end = 0;
    while (end < entry.size() && entry.at(end) != '\t' && (entry.at(end) != '/' || end == 0 || entry.at(end - 1) == '\\'))
        ++end;
    if (end > kLongestWord)
        return "the word is too long";
    if (end == entry.size() || entry.at(end) != '/')
        return nullptr;
    qsizetype last = end + 1;
    while (last < entry.size() && entry.at(last) != '\t' && entry.at(last) != ' ')
        ++last;
    const QByteArrayView flags = entry.sliced(end + 1, last - end - 1);
    if (flags.isEmpty())
        return nullptr;
    if (!areFlags(flags, facts.aliases > 0 ? FlagForm::Number : facts.flags))
        return "a flag that is none";
    if (facts.aliases > 0 && flags.toByteArray().toInt() > facts.aliases)
        return "an alias that is none";
    return nullptr;
}

}  // namespace

Status checkWordsFile(const QByteArray& bytes, const AffixFacts& facts, const QString& path)
{
    int number = 1;
    const auto damaged = [&](const QString& problem) {
        return Error{.code = SpellError::WordsDamaged, .subject = path, .detail = problem, .place = QString::number(number)};
    };
    const auto encoding = ByteEncoding::named(facts.encoding);
    if (!encoding || bytes.contains('\0') || !encoding->isValid(bytes))
        return damaged(u"it is not in the encoding that the affix file names"_s);
    qsizetype start = bytes.size() - withoutMark(bytes).size();
    qsizetype end = bytes.indexOf('\n', start);
    bool isNumber = false;
    const int told = bytes.sliced(start, (end < 0 ? bytes.size() : end) - start).trimmed().toInt(&isNumber);
    if (!isNumber || told < 1 || told > kMostWords)
        return damaged(u"the count of words is missing or out of bounds"_s);
    int words = 0;
    while (end >= 0 && end + 1 < bytes.size()) {
        start = end + 1;
        end = bytes.indexOf('\n', start);
        ++number;
        const QByteArrayView entry = QByteArrayView(bytes).sliced(start, (end < 0 ? bytes.size() : end) - start);
        if (const char* problem = problemOf(entry, facts))
            return damaged(QString::fromLatin1(problem));
        if (!entry.trimmed().isEmpty())
            ++words;
    }
    // A count is a hint to Hunspell, so a dictionary that was edited by hand may be some words off; one that was cut
    // off is not.
    if (words < told - told / 50 - 2 || words > told * 2 + 1000)
        return damaged(u"it holds %1 words and says %2"_s.arg(words).arg(told));
    return {};
}

}  // namespace decretum
