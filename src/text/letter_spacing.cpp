// SPDX-License-Identifier: MIT
#include "text/typography.h"

#include <QList>

namespace decretum {

namespace {

struct Piece {
    QString text;
    qsizetype blanks = 0;   ///< How many stood before it.
    bool isTabbed = false;  ///< A tab among them.
};

QList<Piece> splitPieces(const QString& text)
{
    QList<Piece> pieces;
    qsizetype blanks = 0;
    bool isTabbed = false;
    QString word;
    for (const QChar sign : text) {
        if (!sign.isSpace()) {
            word += sign;
            continue;
        }
        if (!word.isEmpty()) {
            pieces.append({word, blanks, isTabbed});
            word.clear();
            blanks = 0;
            isTabbed = false;
        }
        ++blanks;
        isTabbed = isTabbed || sign == u'\t';
    }
    if (!word.isEmpty())
        pieces.append({word, blanks, isTabbed});
    return pieces;
}

bool isPunctuation(QChar sign)
{
    return sign == u':' || sign == u',' || sign == u'.' || sign == u';';
}

/// One letter, perhaps with the mark that closes the word.
bool isLoneLetter(QStringView piece)
{
    if (piece.size() == 2 && isPunctuation(piece.back()))
        piece.chop(1);
    return piece.size() == 1 && piece.front().isLetter();
}

bool isUpperWord(QStringView piece)
{
    while (!piece.isEmpty() && isPunctuation(piece.back()))
        piece.chop(1);
    return !piece.isEmpty() && std::all_of(piece.begin(), piece.end(), [](QChar letter) { return letter.isLetter() && letter.isUpper(); });
}

/// The «І» of «О С В І Т И   І   Н А У К И»: the blanks behind it are as wide as between words.
bool isWordOfOneLetter(const QList<Piece>& pieces, qsizetype at)
{
    static constexpr QStringView kWords = u"ІЙАОУВЗИКС";
    return at + 2 < pieces.size() && isLoneLetter(pieces.at(at + 2).text) && pieces.at(at + 2).blanks < pieces.at(at + 1).blanks
        && kWords.contains(pieces.at(at).text.front().toUpper());
}

/// How many lone letters of one case stand in a row from `start`, blanks between them the same.
qsizetype runLength(const QList<Piece>& pieces, qsizetype start)
{
    if (!isLoneLetter(pieces.at(start).text))
        return 0;
    if (start > 0 && isWordOfOneLetter(pieces, start))
        return 1;
    // «Р і ш е н н я»: the first may be a capital before small ones
    const bool isUpper = pieces.at(start).text.front().isUpper() && start + 1 < pieces.size() && pieces.at(start + 1).text.front().isUpper();
    qsizetype count = 1;
    while (start + count < pieces.size()) {
        const Piece& next = pieces.at(start + count);
        if (!isLoneLetter(next.text) || next.text.front().isUpper() != isUpper || next.isTabbed || next.blanks > pieces.at(start + 1).blanks
            || pieces.at(start + count - 1).text.size() > 1)
            break;
        ++count;
    }
    return count;
}

constexpr qsizetype kShortestRun = 4;  // «А і Б», «в 5 А» are no spaced words
constexpr qsizetype kHeadingPieces = 3;

/// «НАКАЗУ Ю:», «Н АКАЗУЮ»: in a heading of capitals, a letter that is no word by itself belongs to its neighbour.
QString joinLostLetter(const QList<Piece>& pieces)
{
    static constexpr QStringView kNeverLast = u"ЮЄЇЕЬЙЗТЛ";
    static constexpr QStringView kNeverFirst = u"НПРДТЛМБГШЩЧ";
    QString out;
    bool joinNext = false;
    for (qsizetype at = 0; at < pieces.size(); ++at) {
        const QString& text = pieces.at(at).text;
        const bool isLone = isLoneLetter(text);
        const bool joinsBefore = at > 0 && isLone && kNeverLast.contains(text.front()) && pieces.at(at - 1).text.size() > 2;
        if (at > 0 && !joinsBefore && !joinNext)
            out += u' ';
        out += text;
        joinNext = isLone && text.size() == 1 && kNeverFirst.contains(text.front()) && at + 1 < pieces.size();
    }
    return out;
}

bool isShortHeading(const QList<Piece>& pieces)
{
    return pieces.size() > 1 && pieces.size() <= kHeadingPieces && std::all_of(pieces.begin(), pieces.end(), [](const Piece& piece) {
        return isUpperWord(piece.text) || (piece.text.size() == 1 && isPunctuation(piece.text.front()));
    });
}

}  // namespace

QString collapseLetterSpacing(const QString& text)
{
    const QList<Piece> pieces = splitPieces(text);
    if (pieces.size() < 2)
        return text;
    const bool hasLoneLetter = std::any_of(pieces.begin(), pieces.end(), [](const Piece& piece) { return isLoneLetter(piece.text); });
    if (hasLoneLetter && isShortHeading(pieces) && runLength(pieces, 0) < pieces.size())
        return joinLostLetter(pieces);
    const bool isOnlyLetters = runLength(pieces, 0) == pieces.size() && pieces.size() >= 3;
    QString out;
    bool changed = false;
    for (qsizetype at = 0; at < pieces.size();) {
        const qsizetype count = runLength(pieces, at);
        if (at > 0)
            out += pieces.at(at).isTabbed ? QStringLiteral("\t") : QString(changed ? 1 : pieces.at(at).blanks, u' ');
        if (count < kShortestRun && !isOnlyLetters) {
            out += pieces.at(at++).text;
            continue;
        }
        for (qsizetype letter = 0; letter < count; ++letter)
            out += pieces.at(at + letter).text;
        at += count;
        changed = true;
        if (at < pieces.size() && pieces.at(at).text.size() == 1 && isPunctuation(pieces.at(at).text.front()))
            out += pieces.at(at++).text;
    }
    return changed ? out : text;
}

}  // namespace decretum
