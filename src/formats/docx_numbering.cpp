// SPDX-License-Identifier: MIT
// Labels from Word's own counters. What the counters would print is worked out beforehand: where it is not the label wanted, a
// new instance of the list starts at the right number; where no number gives the label, the paragraph gets a list of its own whose
// level text is the label (ECMA-376 Part 1, 17.9).
#include "formats/docx_parts.h"

#include "archive/xml_text.h"
#include "formats/docx_reader_numbers.h"
#include "text/roman.h"

namespace decretum::docx {

namespace {

constexpr int kLevels = 9;

QString formatted(NumberingLevel::Format format, int value)
{
    switch (format) {
    case NumberingLevel::Format::LowerLetter:
        return value >= 1 && value <= kRussianLetters.size() ? QString(kRussianLetters.at(value - 1)) : QString();
    case NumberingLevel::Format::UpperRoman: return toRoman(value);
    default: return QString::number(value);
    }
}

QByteArray formatName(NumberingLevel::Format format)
{
    switch (format) {
    case NumberingLevel::Format::Decimal: return "decimal";
    case NumberingLevel::Format::LowerLetter: return "russianLower";
    case NumberingLevel::Format::UpperRoman: return "upperRoman";
    case NumberingLevel::Format::Bullet: return "bullet";
    case NumberingLevel::Format::None: break;
    }
    return "none";
}

QByteArray suffix(const QString& gap)
{
    return gap == QStringLiteral("\t") ? "tab" : gap.isEmpty() ? "nothing" : "space";
}

QByteArray levelXml(int index, const QByteArray& format, const QString& text, const QString& gap, int start = 1)
{
    return "<w:lvl w:ilvl=\"" + QByteArray::number(index) + "\"><w:start w:val=\"" + QByteArray::number(start) + "\"/><w:numFmt w:val=\"" + format
        + "\"/><w:suff w:val=\"" + suffix(gap) + "\"/><w:lvlText w:val=\"" + xmlEscaped(text) + "\"/><w:lvlJc w:val=\"left\"/></w:lvl>";
}

const Numbering* numberingOf(const Document& document, const QString& id)
{
    for (const Numbering& numbering : document.numberings) {
        if (numbering.id == id)
            return &numbering;
    }
    return nullptr;
}

/// What a level prints while its counters stand so; a level not used yet shows its start.
QString labelOf(const QList<NumberingLevel>& levels, int level, const QList<int>& counters, const QList<int>& starts)
{
    QString label = levels.at(level).pattern;
    for (int at = level; at >= 0; --at) {
        const int start = starts.value(at) > 0 ? starts.at(at) : 1;
        const int value = counters.at(at) > 0 ? counters.at(at) : start;
        label.replace(u'%' + QString::number(at + 1), formatted(levels.value(at).format, value));
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

/// The numbers in a printed label, outermost first: «2.10.» → 2, 10.
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

template <typename Visit>
void forEachParagraph(const Document& document, const Visit& visit)
{
    for (const Section& section : document.sections) {
        for (const Block& block : section.blocks) {
            if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
                visit(*paragraph);
                continue;
            }
            for (const TableRow& row : std::get<Table>(block).rows) {
                for (const TableCell& cell : row.cells) {
                    for (const Paragraph& paragraph : cell.paragraphs)
                        visit(paragraph);
                }
            }
        }
    }
}

}  // namespace

NumberingPlan::NumberingPlan(const Document& document)
{
    forEachParagraph(document, [&](const Paragraph& paragraph) {
        if (paragraph.mark)
            add(document, *paragraph.mark);
    });
}

NumberingPlan::Place NumberingPlan::next()
{
    return m_places.value(m_next++);
}

int NumberingPlan::literal(const ListMark& mark, const NumberingLevel& level)
{
    const QString key = mark.label + u'|' + level.gap;
    if (const auto known = m_literals.constFind(key); known != m_literals.constEnd())
        return *known;
    const bool isBullet = std::none_of(mark.label.begin(), mark.label.end(), [](QChar sign) { return sign.isLetterOrNumber(); });
    m_abstracts.append(levelXml(0, isBullet ? "bullet" : "decimal", mark.label, level.gap));
    m_instances.append(Instance{.abstract = static_cast<int>(m_abstracts.size()) - 1});
    const int instance = static_cast<int>(m_instances.size()) - 1;
    m_literals.insert(key, instance);
    return instance;
}

/// A list of its own, whose levels begin where the label wants them.
int NumberingPlan::scheme(const QList<NumberingLevel>& levels, const QList<int>& starts)
{
    QByteArray xml;
    for (int level = 0; level < std::min<qsizetype>(levels.size(), kLevels); ++level)
        xml += levelXml(level, formatName(levels.at(level).format), levels.at(level).pattern, levels.at(level).gap, std::max(starts.value(level), 1));
    m_abstracts.append(xml);
    return static_cast<int>(m_abstracts.size()) - 1;
}

void NumberingPlan::begin(const QString& list, const Instance& instance)
{
    m_instances.append(instance);
    m_lists.insert(list, static_cast<int>(m_instances.size()) - 1);
}

void NumberingPlan::add(const Document& document, const ListMark& mark)
{
    const Numbering* numbering = numberingOf(document, mark.list);
    const NumberingLevel plain;
    const bool isCounted = numbering && mark.level >= 0 && mark.level < std::min<qsizetype>(numbering->levels.size(), kLevels)
        && numbering->levels.at(mark.level).format != NumberingLevel::Format::None
        && numbering->levels.at(mark.level).format != NumberingLevel::Format::Bullet;
    if (!isCounted) {
        m_places.append(Place{.number = literal(mark, numbering ? numbering->levels.value(mark.level) : plain) + 1});
        return;
    }
    const QList<int> none(kLevels, 0);
    if (!m_abstractOf.contains(mark.list)) {
        m_abstractOf.insert(mark.list, scheme(numbering->levels, none));
        m_counters.insert(mark.list, none);
        begin(mark.list, {.abstract = m_abstractOf.value(mark.list), .starts = none, .counters = none});
    }
    if (goesOn(numbering->levels, mark) || startsAnew(numbering->levels, mark))
        m_places.append(Place{.number = m_lists.value(mark.list) + 1, .level = mark.level});
    else
        m_places.append(Place{.number = literal(mark, numbering->levels.at(mark.level)) + 1});
}

/// The current instance of the list gives the label by itself.
bool NumberingPlan::goesOn(const QList<NumberingLevel>& levels, const ListMark& mark)
{
    Instance& current = m_instances[m_lists.value(mark.list)];
    // A level that an instance starts and has not used yet counts differently from one word processor to the next.
    if (current.counters.at(mark.level) == 0 && current.starts.at(mark.level) > 0)
        return false;
    const QList<int> counters = advanced(current.counters, current.starts, mark.level);
    if (labelOf(levels, mark.level, counters, current.starts) != mark.label)
        return false;
    current.counters = counters;
    if (current.abstract == m_abstractOf.value(mark.list))
        m_counters.insert(mark.list, counters);
    return true;
}

/// A new instance that starts where the label is. Its upper levels go on from where the list stands, whatever starts the instance
/// gives them (LibreOffice 7.4): where the label wants others, it is a list of its own.
bool NumberingPlan::startsAnew(const QList<NumberingLevel>& levels, const ListMark& mark)
{
    const QList<int> shared = m_counters.value(mark.list);
    const QList<int> current = m_instances.at(m_lists.value(mark.list)).counters;
    const QList<int> numbers = numbersIn(mark.label);
    Instance fresh{.abstract = m_abstractOf.value(mark.list), .starts = QList<int>(kLevels, 0), .counters = QList<int>(kLevels, 0)};
    bool isShared = true;
    for (int level = 0; level < mark.level; ++level) {
        fresh.counters[level] = std::max(numbers.size() == mark.level + 1 ? numbers.at(level) : current.at(level), 1);
        isShared = isShared && fresh.counters.at(level) == shared.at(level);
    }
    fresh.starts[mark.level] = mark.value;
    fresh.counters = advanced(fresh.counters, fresh.starts, mark.level);
    if (mark.value <= 0 || labelOf(levels, mark.level, fresh.counters, fresh.starts) != mark.label)
        return false;
    if (isShared) {
        m_counters.insert(mark.list, fresh.counters);
    } else {
        fresh.abstract = scheme(levels, fresh.counters);
        // Its levels start there again, whenever one above them goes on.
        fresh.starts = fresh.counters;
        fresh.isOwn = true;
    }
    begin(mark.list, fresh);
    return true;
}

QByteArray NumberingPlan::part() const
{
    QByteArray xml =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
        "<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">";
    for (qsizetype at = 0; at < m_abstracts.size(); ++at)
        xml += "<w:abstractNum w:abstractNumId=\"" + QByteArray::number(at) + "\"><w:multiLevelType w:val=\"multilevel\"/>" + m_abstracts.at(at)
            + "</w:abstractNum>";
    for (qsizetype at = 0; at < m_instances.size(); ++at) {
        const Instance& instance = m_instances.at(at);
        xml += "<w:num w:numId=\"" + QByteArray::number(at + 1) + "\"><w:abstractNumId w:val=\"" + QByteArray::number(instance.abstract) + "\"/>";
        for (qsizetype level = 0; level < instance.starts.size() && !instance.isOwn; ++level) {
            if (instance.starts.at(level) > 0)
                xml += "<w:lvlOverride w:ilvl=\"" + QByteArray::number(level) + "\"><w:startOverride w:val=\""
                    + QByteArray::number(instance.starts.at(level)) + "\"/></w:lvlOverride>";
        }
        xml += "</w:num>";
    }
    return xml + "</w:numbering>";
}

}  // namespace decretum::docx
