// SPDX-License-Identifier: MIT
#include "formats/txt_columns.h"

namespace decretum::txt {

namespace {

constexpr QChar kWordJoiner(0x2060);
constexpr QChar kNoBreakHyphen(0x2011);

bool hasNoWidth(QChar sign)
{
    return sign.isLowSurrogate() || sign.category() == QChar::Mark_NonSpacing || sign.category() == QChar::Mark_Enclosing
        || sign.category() == QChar::Other_Format;
}

}  // namespace

qsizetype columnsOf(QStringView text)
{
    return text.size() - std::count_if(text.begin(), text.end(), hasNoWidth);
}

QString plainSigns(const QString& text)
{
    QString plain = text;
    return plain.remove(kWordJoiner).replace(kNoBreakHyphen, u'-');
}

QStringList wrapped(const QString& text, qsizetype first, qsizetype rest)
{
    QStringList lines;
    QString line;
    qsizetype width = 0;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype columns = columnsOf(word);
        const qsizetype room = lines.isEmpty() ? first : rest;
        if (!line.isEmpty() && width + 1 + columns > room) {
            lines.append(line);
            line.clear();
            width = 0;
        }
        width += columns + (line.isEmpty() ? 0 : 1);
        line += (line.isEmpty() ? QString() : QStringLiteral(" ")) + word;
    }
    lines.append(line);
    return lines;
}

QString columnsFrom(const QString& line, qsizetype from, qsizetype count)
{
    QString stretch;
    qsizetype column = -1;
    for (const QChar sign : line) {
        column += hasNoWidth(sign) ? 0 : 1;
        if (column >= from && (count < 0 || column < from + count))
            stretch += sign;
    }
    return stretch;
}

QString padded(const QString& text, qsizetype width)
{
    return text + QString(std::max(width - columnsOf(text), qsizetype{0}), u' ');
}

}  // namespace decretum::txt
