// SPDX-License-Identifier: MIT
// What the counters of word/numbering.xml print (ECMA-376 Part 1, 17.9.11, 17.9.27). Where the standard is silent, LibreOffice 7.4
// was asked: a level that is skipped counts as one of its start, a start override holds once, for the level that it names.
#include "formats/docx_reader_numbering.h"

namespace decretum::docx {

namespace {

constexpr qsizetype kLongestLabel = 128;

/// The number at the end of a label that no counter makes: «Додаток 3» → 3.
int lastNumber(const QString& label)
{
    qsizetype end = label.size();
    while (end > 0 && !label.at(end - 1).isDigit())
        --end;
    qsizetype begin = end;
    while (begin > 0 && label.at(begin - 1).isDigit())
        --begin;
    return label.mid(begin, std::min<qsizetype>(end - begin, 6)).toInt();
}

}  // namespace

void ListCounter::count(const Lists& lists, int list, int level)
{
    const ListInstance* instance = lists.instance(list);
    Counters& counters = m_counters[instance->scheme];
    auto& started = m_started[list];
    for (int above = 0; above < level; ++above) {
        const auto at = static_cast<std::size_t>(above);
        const ListLevel* definition = lists.level(list, above);
        if (!counters.at(at)) {
            counters.at(at) = instance->starts.at(at).value_or(definition ? definition->start : 1);
            started.at(at) = true;
        }
    }
    const auto own = static_cast<std::size_t>(level);
    if (instance->starts.at(own) && !started.at(own))
        counters.at(own) = instance->starts.at(own);
    else
        counters.at(own) = counters.at(own) ? *counters.at(own) + 1 : lists.level(list, level)->start;
    started.at(own) = true;
    for (int deeper = level + 1; deeper < kListLevels; ++deeper) {
        const ListLevel* definition = lists.level(list, deeper);
        if (!definition || definition->restart < 0 || level < definition->restart)
            counters.at(static_cast<std::size_t>(deeper)).reset();
    }
}

std::optional<ListMark> ListCounter::next(const Lists& lists, int list, int level, Language language)
{
    const ListLevel* definition = lists.level(list, level);
    if (!definition)
        return std::nullopt;
    count(lists, list, level);
    const int scheme = lists.instance(list)->scheme;
    const Counters& counters = m_counters[scheme];
    ListMark mark{.list = QString::number(scheme), .level = level};
    const QString& text = definition->text;
    if (definition->format.name == u"bullet") {
        mark.label = text;
        return text.isEmpty() ? std::nullopt : std::optional(mark);
    }
    bool isCounted = false;
    for (qsizetype at = 0; at < text.size() && mark.label.size() < kLongestLabel; ++at) {
        const int index = text.at(at) == u'%' && at + 1 < text.size() ? text.at(at + 1).digitValue() - 1 : -1;
        if (index < 0 || index >= kListLevels) {
            mark.label += text.at(at);
            continue;
        }
        ++at;
        if (index > level)
            continue;
        const ListLevel* shown = lists.level(list, index);
        const NumberFormat format = shown && !definition->isLegal ? shown->format : NumberFormat{};
        mark.label += formatNumber(format, counters.at(static_cast<std::size_t>(index)).value_or(1), language);
        isCounted = isCounted || index == level;
    }
    mark.label = mark.label.trimmed();
    mark.value = isCounted && definition->format.name != u"none" ? counters.at(static_cast<std::size_t>(level)).value_or(0) : lastNumber(mark.label);
    return mark.label.isEmpty() ? std::nullopt : std::optional(mark);
}

}  // namespace decretum::docx
