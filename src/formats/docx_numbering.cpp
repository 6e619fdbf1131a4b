// SPDX-License-Identifier: MIT
// Labels from Word's own counters. What the counters would print is worked out beforehand: where it is not the label wanted, a
// new instance of the list starts at the right number; where no number gives the label, the paragraph gets a list of its own whose
// level text is the label (ECMA-376 Part 1, 17.9).
#include "formats/docx_parts.h"

#include "archive/xml_text.h"
#include "formats/docx_reader_numbers.h"
#include "formats/list_counting.h"

namespace decretum::docx {

namespace {

using namespace counting;

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

QStringView lettersOf(const NumberingLevel&)
{
    return kRussianLetters;
}

QByteArray suffix(const QString& gap)
{
    return gap == QStringLiteral("\t") ? "tab" : gap.isEmpty() ? "nothing" : "space";
}

/// `style`: the w:styleId that brings the level with it; empty: none.
QByteArray levelXml(int index, const QByteArray& format, const QString& text, const QString& gap, int start = 1, const QByteArray& style = {})
{
    return "<w:lvl w:ilvl=\"" + QByteArray::number(index) + "\"><w:start w:val=\"" + QByteArray::number(start) + "\"/><w:numFmt w:val=\"" + format
        + "\"/>" + (style.isEmpty() ? QByteArray() : "<w:pStyle w:val=\"" + style + "\"/>") + "<w:suff w:val=\"" + suffix(gap)
        + "\"/><w:lvlText w:val=\"" + xmlEscaped(text) + "\"/><w:lvlJc w:val=\"left\"/></w:lvl>";
}

}  // namespace

NumberingPlan::NumberingPlan(const Document& document, const PackagePlace& place) : m_place(place)
{
    bindStyles(document);
    forEachParagraph(document, [&](const Paragraph& paragraph) {
        if (paragraph.mark)
            add(document, *paragraph.mark);
    });
}

/// A style can bring one level: where a second level has the same style, it gets one that is based on it.
void NumberingPlan::bindStyles(const Document& document)
{
    QSet<QString> taken;
    QSet<int> levels;
    const auto bind = [&](const Paragraph& paragraph) {
        if (!paragraph.mark || !document.style(paragraph.style) || !isCounted(numberingOf(document, paragraph.mark->list), *paragraph.mark))
            return;
        if (m_boundList.isEmpty())
            m_boundList = paragraph.mark->list;
        const int level = paragraph.mark->level;
        if (paragraph.mark->list != m_boundList || levels.contains(level) || level >= kLevels)
            return;
        levels.insert(level);
        BoundStyle bound{
            .base = paragraph.style, .id = styleId(paragraph.style, m_place), .level = level, .isDerived = taken.contains(paragraph.style)};
        if (bound.isDerived)
            bound.id += "-level-" + QByteArray::number(level + 1);
        taken.insert(paragraph.style);
        m_bound.append(bound);
    };
    forEachParagraph(document, bind);
}

QByteArray NumberingPlan::styleOf(const Paragraph& paragraph) const
{
    if (paragraph.mark && paragraph.mark->list == m_boundList) {
        for (const BoundStyle& bound : m_bound) {
            if (bound.level == paragraph.mark->level && bound.base == paragraph.style)
                return bound.id;
        }
    }
    return styleId(paragraph.style, m_place);
}

bool NumberingPlan::mustBeUnnumbered(const Paragraph& paragraph) const
{
    return !paragraph.mark
        && std::any_of(m_bound.begin(), m_bound.end(), [&paragraph](const BoundStyle& bound) { return bound.base == paragraph.style; });
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
int NumberingPlan::scheme(const QList<NumberingLevel>& levels, const QList<int>& starts, bool isBound)
{
    QByteArray xml;
    for (int level = 0; level < std::min<qsizetype>(levels.size(), kLevels); ++level) {
        const auto bound = std::find_if(m_bound.begin(), m_bound.end(), [level](const BoundStyle& each) { return each.level == level; });
        xml += levelXml(level, formatName(levels.at(level).format), levels.at(level).pattern, levels.at(level).gap, std::max(starts.value(level), 1),
            isBound && bound != m_bound.end() ? bound->id : QByteArray());
    }
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
    if (!isCounted(numbering, mark)) {
        m_places.append(Place{.number = literal(mark, numbering ? numbering->levels.value(mark.level) : plain) + 1});
        return;
    }
    const QList<int> none(kLevels, 0);
    if (!m_abstractOf.contains(mark.list)) {
        const bool isBound = mark.list == m_boundList;
        m_abstractOf.insert(mark.list, scheme(numbering->levels, none, isBound));
        m_counters.insert(mark.list, none);
        begin(mark.list, {.abstract = m_abstractOf.value(mark.list), .starts = none, .counters = none});
        if (isBound)
            m_boundNumber = m_place.numbers + static_cast<int>(m_instances.size());
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
    if (labelOf(levels, mark.level, counters, current.starts, lettersOf) != mark.label)
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
    if (mark.value <= 0 || labelOf(levels, mark.level, fresh.counters, fresh.starts, lettersOf) != mark.label)
        return false;
    if (isShared) {
        m_counters.insert(mark.list, fresh.counters);
    } else {
        fresh.abstract = scheme(levels, fresh.counters, false);
        // Its levels start there again, whenever one above them goes on.
        fresh.starts = fresh.counters;
        fresh.isOwn = true;
    }
    begin(mark.list, fresh);
    return true;
}

QByteArray NumberingPlan::abstracts() const
{
    QByteArray xml;
    for (qsizetype at = 0; at < m_abstracts.size(); ++at)
        xml += "<w:abstractNum w:abstractNumId=\"" + QByteArray::number(m_place.abstracts + at) + "\"><w:multiLevelType w:val=\"multilevel\"/>"
            + m_abstracts.at(at) + "</w:abstractNum>";
    return xml;
}

QByteArray NumberingPlan::instances() const
{
    QByteArray xml;
    for (qsizetype at = 0; at < m_instances.size(); ++at) {
        const Instance& instance = m_instances.at(at);
        xml += "<w:num w:numId=\"" + QByteArray::number(m_place.numbers + at + 1) + "\"><w:abstractNumId w:val=\""
            + QByteArray::number(m_place.abstracts + instance.abstract) + "\"/>";
        for (qsizetype level = 0; level < instance.starts.size() && !instance.isOwn; ++level) {
            if (instance.starts.at(level) > 0)
                xml += "<w:lvlOverride w:ilvl=\"" + QByteArray::number(level) + "\"><w:startOverride w:val=\""
                    + QByteArray::number(instance.starts.at(level)) + "\"/></w:lvlOverride>";
        }
        xml += "</w:num>";
    }
    return xml;
}

QByteArray NumberingPlan::part() const
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
           "<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
        + abstracts() + instances() + "</w:numbering>";
}

}  // namespace decretum::docx
