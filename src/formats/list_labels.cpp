// SPDX-License-Identifier: MIT
#include "formats/list_labels.h"

#include "text/roman.h"

#include <algorithm>

namespace decretum::labels {

namespace {

using namespace Qt::Literals::StringLiterals;
using Form = NumberForm;

constexpr int kLargest = 32767;     // a list's counter in Word and in LibreOffice
constexpr int kMostRepeated = 120;  // letters of one label: LibreOffice goes as far as the line is wide

QString repeated(int number, QStringView alphabet)
{
    const int letters = static_cast<int>(alphabet.size());
    return QString(std::min((number - 1) / letters + 1, kMostRepeated), alphabet.at((number - 1) % letters));
}

QString counted(int number, QStringView alphabet)
{
    const int letters = static_cast<int>(alphabet.size());
    QString text;
    for (; number > 0; number = (number - 1) / letters)
        text.prepend(alphabet.at((number - 1) % letters));
    return text;
}

QString inCase(const QString& text, Form::Case letterCase)
{
    switch (letterCase) {
    case Form::Case::Small: return text.toLower();
    case Form::Case::Capital: return text.toUpper();
    case Form::Case::FirstCapital: return text.left(1).toUpper() + text.mid(1).toLower();
    }
    Q_UNREACHABLE();
}

QString lettersOf(int number, const Form& form)
{
    if (form.alphabet.isEmpty() || number < 1)
        return {};
    return form.pastEnd == Form::PastEnd::Repeat ? repeated(number, form.alphabet) : counted(number, form.alphabet);
}

}  // namespace

QString numberText(int number, const NumberForm& form)
{
    number = std::clamp(number, 0, kLargest);
    QString text;
    switch (form.kind) {
    case Form::Kind::None: return {};
    case Form::Kind::Decimal: break;
    case Form::Kind::DecimalOfTwo: return QString::number(number).rightJustified(2, u'0');
    case Form::Kind::Roman: text = toRoman(number); break;
    case Form::Kind::Letters: text = lettersOf(number, form); break;
    }
    return text.isEmpty() ? QString::number(number) : inCase(text, form.letterCase);
}

QString bulletSign(const QString& text)
{
    if (text.isEmpty() || text == u"o")
        return text.isEmpty() ? QString() : u"◦"_s;
    switch (text.front().unicode()) {
    case 0xF02D:  // Symbol: minus
    case 0xF0BE: return u"–"_s;
    case 0xF06F: return u"◦"_s;
    default: break;
    }
    const bool isOfSymbolFont = text.front().unicode() >= 0xE000 && text.front().unicode() <= 0xF8FF;
    return isOfSymbolFont ? u"•"_s : text;
}

int numberOfLabel(QStringView label)
{
    while (!label.isEmpty() && !label.back().isLetterOrNumber())
        label.chop(1);
    qsizetype start = label.size();
    while (start > 0 && label.at(start - 1).isLetterOrNumber())
        --start;
    const QString last = label.mid(start).toString();
    bool isNumber = false;
    const int number = last.toInt(&isNumber);
    if (isNumber)
        return number;
    // A single small letter counts in its alphabet; only longer ones, and capitals, may be Roman.
    if (last.size() == 1 && last.front().isLower() && last != u"i")
        return static_cast<int>(std::max(kLatin.indexOf(last.front()), kUkrainian.indexOf(last.front()))) + 1;
    return fromRoman(last.toUpper());
}

}  // namespace decretum::labels
