// SPDX-License-Identifier: MIT
#include "formats/pdf_lines.h"

#include <QRegularExpression>

namespace decretum::pdf {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Words of which each stands at the height of the first.
QList<QList<Word>> rowsOf(QList<Word> words)
{
    std::stable_sort(words.begin(), words.end(), [](const Word& one, const Word& other) { return one.box.middle() < other.box.middle(); });
    QList<QList<Word>> rows;
    for (const Word& word : words) {
        if (!rows.isEmpty()) {
            const Box& first = rows.last().first().box;
            if (word.box.middle() - first.middle() < std::min(first.height(), word.box.height()) / 2) {
                rows.last().append(word);
                continue;
            }
        }
        rows.append({word});
    }
    return rows;
}

/// Blanks between words of a line are alike, however far justifying has stretched them; what parts columns is wider.
double widestBlank(const QList<Word>& row)
{
    constexpr double kWidest = 1.3;   // times the height of a line
    constexpr double kStretched = 2;  // times the usual blank of the line
    QList<double> gaps;
    double height = 0;
    for (qsizetype at = 0; at < row.size(); ++at) {
        height = std::max(height, row.at(at).box.height());
        if (at > 0)
            gaps.append(row.at(at).box.left - row.at(at - 1).box.right);
    }
    std::sort(gaps.begin(), gaps.end());
    const double usual = gaps.size() > 3 ? gaps.at(gaps.size() / 4) : 0;
    return std::max(kWidest * height, kStretched * usual);
}

/// «1.», «2.3», «а)», «–»: a tab or a set width parts it from its words.
bool isLabel(const QString& text)
{
    static const QRegularExpression label(u"^(?:\\d{1,3}(?:\\.\\d{1,3})*[.)]?|\\p{L}[.)]|[IVXІХ]{1,5}[.)]|[-–—•·])$"_s);
    return label.match(text).hasMatch();
}

/// From where on a gap parts words that are set with a blank after each letter: «Н А К А З», «В И Р І Ш И Л А:». 0: they are not.
double gapOfSpacedWords(const QList<Word>& row)
{
    constexpr qsizetype kFewest = 4;
    constexpr double kWider = 1.6;
    QList<double> gaps;
    qsizetype letters = 0;
    for (qsizetype at = 0; at < row.size(); ++at) {
        const bool isLetter = row.at(at).text.size() == 1 || (row.at(at).text.size() == 2 && !row.at(at).text.back().isLetter());
        letters += isLetter ? 1 : 0;
        if (at > 0)
            gaps.append(row.at(at).box.left - row.at(at - 1).box.right);
    }
    if (letters < kFewest || letters * 4 < row.size() * 3)
        return 0;
    std::sort(gaps.begin(), gaps.end());
    return kWider * gaps.at(gaps.size() / 2);
}

Line lineOf(QList<Word> row)
{
    std::stable_sort(row.begin(), row.end(), [](const Word& one, const Word& other) { return one.box.left < other.box.left; });
    constexpr double kSpacedWords = 2.5;
    const double spaced = gapOfSpacedWords(row);
    const double widest = std::max(widestBlank(row), kSpacedWords * spaced);
    Line line{.box = row.first().box};
    for (const Word& word : row) {
        line.box = around(line.box, word.box);
        const bool goesOn = !line.segments.isEmpty() && word.box.left - line.segments.last().right <= widest;
        if (goesOn) {
            const bool isWordsEnd = spaced > 0 && word.box.left - line.segments.last().right > spaced;
            line.segments.last().text += (isWordsEnd ? u"  "_s : u" "_s) + word.text;
            line.segments.last().right = std::max(line.segments.last().right, word.box.right);
        } else {
            line.segments.append({.text = word.text, .left = word.box.left, .right = word.box.right});
        }
    }
    if (line.segments.size() == 2 && isLabel(line.segments.first().text)) {
        line.segments.first().text += u' ' + line.segments.last().text;
        line.segments.first().right = line.segments.takeLast().right;
    }
    return line;
}

}  // namespace

QString Line::text() const
{
    QString text;
    for (const Segment& segment : segments)
        text += (text.isEmpty() ? QString() : u"\t"_s) + segment.text;
    return text;
}

QList<Line> linesOf(const Page& page)
{
    QList<Line> lines;
    for (const QList<Word>& row : rowsOf(page.words))
        lines.append(lineOf(row));
    return lines;
}

}  // namespace decretum::pdf
