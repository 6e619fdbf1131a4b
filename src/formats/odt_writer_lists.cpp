// SPDX-License-Identifier: MIT
#include "formats/odt_writer_lists.h"

#include "archive/xml_text.h"
#include "formats/list_counting.h"
#include "formats/list_labels.h"
#include "formats/odt_writer_styles.h"

#include <optional>

namespace decretum::odt {

namespace {

using namespace counting;
using namespace Qt::Literals::StringLiterals;

QStringView lettersOf(const NumberingLevel&)
{
    return labels::kRussianWithYery;
}

/// ODF names no Cyrillic letters: these are the words of LibreOffice, which others may take for Arabic figures. LibreOffice 7.4 has
/// none for Ukrainian ones; where the alphabets differ («ґ», «є»), the item's label is its text.
QByteArray numberFormat(const NumberingLevel& level)
{
    switch (level.format) {
    case NumberingLevel::Format::Decimal: return "1";
    case NumberingLevel::Format::LowerLetter: return "а, б, .., аа, аб, ... (ru)";
    case NumberingLevel::Format::UpperRoman: return "I";
    case NumberingLevel::Format::Bullet:
    case NumberingLevel::Format::None: break;
    }
    return {};
}

/// A label as ODF tells it: numbers of so many levels, with a full stop between two, and what stands around them.
struct LabelForm {
    QString prefix{};
    int displayLevels = 1;
    QString suffix{};
};

/// None where the pattern is no such label.
std::optional<LabelForm> labelForm(const NumberingLevel& level, int index)
{
    LabelForm form{.prefix = level.pattern.section(u'%', 0, 0)};
    QString rest = level.pattern.mid(form.prefix.size());
    for (int first = 0; first <= index; ++first) {
        QString numbers;
        for (int at = first; at <= index; ++at)
            numbers += (at > first ? u".%"_s : u"%"_s) + QString::number(at + 1);
        if (!rest.startsWith(numbers))
            continue;
        form.displayLevels = index - first + 1;
        form.suffix = rest.mid(numbers.size());
        return form.suffix.contains(u'%') ? std::nullopt : std::optional(form);
    }
    return std::nullopt;
}

QByteArray labelPlace(const QString& gap)
{
    const QByteArray follower = gap == u"\t" ? "listtab" : gap.isEmpty() ? "nothing" : "space";
    return "<style:list-level-properties text:list-level-position-and-space-mode=\"label-alignment\"><style:list-level-label-alignment "
           "text:label-followed-by=\""
        + follower + "\" fo:text-indent=\"0mm\" fo:margin-left=\"0mm\"/></style:list-level-properties>";
}

QByteArray affixes(const QString& prefix, const QString& suffix)
{
    QByteArray xml;
    if (!prefix.isEmpty())
        xml += " style:num-prefix=\"" + xmlEscaped(prefix) + '"';
    if (!suffix.isEmpty())
        xml += " style:num-suffix=\"" + xmlEscaped(suffix) + '"';
    return xml;
}

QByteArray levelXml(const NumberingLevel& level, int index, int start)
{
    const LabelForm form = labelForm(level, index).value_or(LabelForm{});
    QByteArray xml = "<text:list-level-style-number text:level=\"" + QByteArray::number(index + 1) + '"' + affixes(form.prefix, form.suffix)
        + " style:num-format=\"" + numberFormat(level) + '"';
    if (form.displayLevels > 1)
        xml += " text:display-levels=\"" + QByteArray::number(form.displayLevels) + '"';
    if (start > 1)
        xml += " text:start-value=\"" + QByteArray::number(start) + '"';
    return xml + '>' + labelPlace(level.gap) + "</text:list-level-style-number>";
}

/// The number that a label ends with, as the word processor counts: its letters may be others than those of the document.
int numberOf(const NumberingLevel& level, const ListMark& mark)
{
    if (level.format != NumberingLevel::Format::LowerLetter)
        return mark.value;
    const QStringView letters = lettersOf(level);
    for (qsizetype at = mark.label.size() - 1; at >= 0; --at) {
        if (mark.label.at(at).isLetter())
            return static_cast<int>(letters.indexOf(mark.label.at(at))) + 1;
    }
    return 0;
}

bool isBullet(const QString& label)
{
    const QChar sign = label.isEmpty() ? QChar() : label.front();
    return label.size() == 1 && !sign.isLetterOrNumber() && !sign.isSpace() && !sign.isSurrogate() && sign.category() != QChar::Other_PrivateUse;
}

}  // namespace

ListPlan::ListPlan(const Document& document) : m_family(xmlEscaped(mainFamily(document)))
{
    forEachParagraph(document, [&](const Paragraph& paragraph) {
        if (paragraph.mark)
            add(document, *paragraph.mark);
    });
}

ListPlan::Place ListPlan::next()
{
    return m_places.value(m_next++);
}

void ListPlan::add(const Document& document, const ListMark& mark)
{
    const Numbering* numbering = numberingOf(document, mark.list);
    if (!isCounted(numbering, mark) || !labelForm(numbering->levels.at(mark.level), mark.level)) {
        m_places.append(literal(mark, numbering ? numbering->levels.value(mark.level) : NumberingLevel{}));
        return;
    }
    if (!m_running.contains(mark.list))
        begin(mark.list, numbering->levels, QList<int>(kLevels, 0));
    m_places.append(counted(numbering->levels, mark));
}

ListPlan::Place ListPlan::counted(const QList<NumberingLevel>& levels, const ListMark& mark)
{
    Running& running = m_running[mark.list];
    const auto place = [&](const Running& now, int start) {
        return Place{.list = now.list, .style = now.style, .level = mark.level, .start = start};
    };
    const auto prints = [&](const Running& now, const QList<int>& counters) {
        return labelOf(levels, mark.level, counters, now.starts, lettersOf) == mark.label;
    };
    QList<int> counters = advanced(running.counters, running.starts, mark.level);
    if (prints(running, counters)) {
        running.counters = counters;
        return place(running, 0);
    }
    const int number = numberOf(levels.at(mark.level), mark);
    counters[mark.level] = number;
    if (number > 0 && prints(running, counters)) {
        running.counters = counters;
        return place(running, number);
    }
    const QList<int> numbers = numbersIn(mark.label);
    for (int level = 0; level < mark.level; ++level)
        counters[level] = std::max(numbers.size() == mark.level + 1 ? numbers.at(level) : counters.at(level), 1);
    if (number <= 0 || !prints(running, counters))
        return literal(mark, levels.at(mark.level));
    begin(mark.list, levels, counters);
    Running& fresh = m_running[mark.list];
    fresh.counters = counters;
    return place(fresh, 0);
}

/// Words that count nothing stand before a number that is not printed.
ListPlan::Place ListPlan::literal(const ListMark& mark, const NumberingLevel& level)
{
    const QString key = mark.label + u'|' + level.gap;
    if (const auto known = m_literals.constFind(key); known != m_literals.constEnd())
        return *known;
    const QByteArray xml = isBullet(mark.label) ? "<text:list-level-style-bullet text:level=\"1\" text:bullet-char=\"" + xmlEscaped(mark.label)
            + "\">" + labelPlace(level.gap) + "<style:text-properties style:font-name=\"" + m_family + "\"/></text:list-level-style-bullet>"
                                            : "<text:list-level-style-number text:level=\"1\"" + affixes(mark.label, {})
            + " style:num-format=\"\">" + labelPlace(level.gap) + "</text:list-level-style-number>";
    const Place place{.list = ++m_listCount, .style = addStyle(xml)};
    m_literals.insert(key, place);
    return place;
}

void ListPlan::begin(const QString& id, const QList<NumberingLevel>& levels, const QList<int>& starts)
{
    QByteArray xml;
    for (int level = 0; level < std::min<qsizetype>(levels.size(), kLevels); ++level)
        xml += levelXml(levels.at(level), level, starts.value(level));
    m_running.insert(id, {.list = ++m_listCount, .style = addStyle(xml), .starts = starts, .counters = QList<int>(kLevels, 0)});
}

QByteArray ListPlan::addStyle(const QByteArray& levels)
{
    const QByteArray name = "L" + QByteArray::number(++m_styleCount);
    m_styles += "<text:list-style style:name=\"" + name + "\">" + levels + "</text:list-style>";
    return name;
}

}  // namespace decretum::odt
