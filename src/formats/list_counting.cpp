// SPDX-License-Identifier: MIT
#include "formats/list_counting.h"

#include "text/roman.h"

namespace decretum::counting {

namespace {

QString formatted(const NumberingLevel& level, int value, LettersOf lettersOf)
{
    switch (level.format) {
    case NumberingLevel::Format::LowerLetter: {
        const QStringView letters = lettersOf(level);
        return value >= 1 && value <= letters.size() ? QString(letters.at(value - 1)) : QString();
    }
    case NumberingLevel::Format::UpperRoman: return toRoman(value);
    default: return QString::number(value);
    }
}

}  // namespace

const Numbering* numberingOf(const Document& document, const QString& id)
{
    for (const Numbering& numbering : document.numberings) {
        if (numbering.id == id)
            return &numbering;
    }
    return nullptr;
}

bool isCounted(const Numbering* numbering, const ListMark& mark)
{
    if (!numbering || mark.level < 0 || mark.level >= std::min<qsizetype>(numbering->levels.size(), kLevels))
        return false;
    const NumberingLevel::Format format = numbering->levels.at(mark.level).format;
    return format != NumberingLevel::Format::None && format != NumberingLevel::Format::Bullet;
}

QString labelOf(const QList<NumberingLevel>& levels, int level, const QList<int>& counters, const QList<int>& starts, LettersOf lettersOf)
{
    QString label = levels.at(level).pattern;
    for (int at = level; at >= 0; --at) {
        const int start = starts.value(at) > 0 ? starts.at(at) : 1;
        const int value = counters.at(at) > 0 ? counters.at(at) : start;
        label.replace(u'%' + QString::number(at + 1), formatted(levels.value(at), value, lettersOf));
    }
    return label;
}

QList<int> advanced(QList<int> counters, const QList<int>& starts, int level)
{
    const auto startOf = [&starts](int at) { return std::max(starts.value(at), 1); };
    for (int at = 0; at < level; ++at)  // a level that is skipped counts as used once
        counters[at] = counters.at(at) > 0 ? counters.at(at) : startOf(at);
    counters[level] = counters.at(level) > 0 ? counters.at(level) + 1 : startOf(level);
    for (int at = level + 1; at < kLevels; ++at)
        counters[at] = 0;
    return counters;
}

QList<int> numbersIn(const QString& label)
{
    QList<int> numbers;
    for (qsizetype at = 0; at < label.size(); ++at) {
        if (!label.at(at).isDigit())
            continue;
        int value = 0;
        for (; at < label.size() && label.at(at).isDigit(); ++at)
            value = std::min(value * 10 + label.at(at).digitValue(), 30000);
        numbers.append(value);
    }
    return numbers;
}

}  // namespace decretum::counting
