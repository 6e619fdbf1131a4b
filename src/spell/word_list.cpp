// SPDX-License-Identifier: MIT
#include "spell/word_list.h"

#include "spell/spell_error.h"
#include "spell/word_tokens.h"
#include "text/encoding.h"

namespace decretum {

namespace {

constexpr qsizetype kLongestWord = 80;

/// Letters and digits, with hyphens and apostrophes between them.
bool isWord(QStringView word)
{
    if (word.isEmpty() || word.size() > kLongestWord || !word.front().isLetterOrNumber() || !word.back().isLetterOrNumber())
        return false;
    return std::all_of(word.begin(), word.end(),
        [](QChar sign) { return sign.isLetterOrNumber() || sign == u'-' || sign == u'\'' || sign.category() == QChar::Mark_NonSpacing; });
}

QChar signOf(ListedWord::Kind kind)
{
    switch (kind) {
    case ListedWord::Kind::Word: return {};
    case ListedWord::Kind::Abbreviation: return u'.';
    case ListedWord::Kind::FirstPart: return u'-';
    case ListedWord::Kind::Prefix: return u'+';
    }
    Q_UNREACHABLE();
}

ListedWord parseEntry(QStringView entry)
{
    ListedWord word;
    for (const auto kind : {ListedWord::Kind::Abbreviation, ListedWord::Kind::FirstPart, ListedWord::Kind::Prefix}) {
        if (entry.endsWith(signOf(kind))) {
            word.kind = kind;
            entry.chop(1);
            break;
        }
    }
    const qsizetype slash = entry.indexOf(u'/');
    if (slash >= 0)
        word.example = foldWord(entry.sliced(slash + 1).trimmed());
    word.word = foldWord(slash < 0 ? entry : entry.first(slash).trimmed());
    return word;
}

bool isSound(const ListedWord& word, QStringView entry)
{
    // Folding takes blanks away: «два слова» is no word.
    for (const QStringView part : entry.split(u'/')) {
        const QStringView bare = part.trimmed();
        if (std::any_of(bare.begin(), bare.end(), [](QChar sign) { return sign.isSpace(); }))
            return false;
    }
    const bool hasExample = entry.contains(u'/');
    if (hasExample && (word.kind != ListedWord::Kind::Word || !isWord(word.example)))
        return false;
    return isWord(word.word);
}

}  // namespace

OwnWordList parseWordList(const QByteArray& text, const QString& path)
{
    OwnWordList list;
    int line = 0;
    for (const QString& row : QString::fromUtf8(withoutMark(text)).split(u'\n')) {
        ++line;
        QStringView entry = row;
        if (const qsizetype comment = entry.indexOf(u'#'); comment >= 0)
            entry.truncate(comment);
        entry = entry.trimmed();
        if (entry.isEmpty())
            continue;
        ListedWord word = parseEntry(entry);
        word.line = line;
        if (isSound(word, entry)) {
            list.words.append(word);
        } else {
            list.problems.append({.code = SpellError::EntryNotWord,
                .subject = path,
                .detail = entry.first(std::min(entry.size(), kLongestWord)).toString(),
                .place = QString::number(line)});
        }
    }
    return list;
}

QString lineOf(const ListedWord& word)
{
    QString line = word.word;
    if (word.kind != ListedWord::Kind::Word)
        line += signOf(word.kind);
    if (!word.example.isEmpty())
        line += u'/' + word.example;
    return line;
}

QByteArray withWord(const QByteArray& text, const ListedWord& word)
{
    for (const ListedWord& listed : parseWordList(text, {}).words) {
        if (listed.word == word.word && listed.kind == word.kind && listed.example == word.example)
            return text;
    }
    QByteArray longer = text;
    if (!longer.isEmpty() && !longer.endsWith('\n'))
        longer += '\n';
    return longer + lineOf(word).toUtf8() + '\n';
}

}  // namespace decretum
