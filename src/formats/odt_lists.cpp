// SPDX-License-Identifier: MIT
#include "formats/odt_lists.h"

#include "formats/odt_styles.h"

#include <QXmlStreamReader>

namespace decretum::odt {

namespace {

using namespace Qt::Literals::StringLiterals;
using labels::NumberForm;

constexpr int kMostStyles = 10'000;
constexpr int kLevels = 10;  // LibreOffice has no more

/// "А, Б, .., Аа, Аб, ... (ru)": LibreOffice writes Cyrillic lists as their first letters.
NumberForm cyrillicForm(const QString& format)
{
    const bool isCapital = format.front() == u'А';
    const bool isUkrainian = format.contains(u"(uk)") || format.contains(u'ґ', Qt::CaseInsensitive);
    return {.kind = NumberForm::Kind::Letters,
        .letterCase = isCapital ? NumberForm::Case::FirstCapital : NumberForm::Case::Small,
        .alphabet = isUkrainian ? labels::kUkrainian : labels::kRussianWithYery,
        .pastEnd = format.contains(u"аб"_s, Qt::CaseInsensitive) ? NumberForm::PastEnd::Count : NumberForm::PastEnd::Repeat};
}

NumberForm formOf(const QString& format, bool isSynchronous)
{
    if (format.isEmpty())
        return {.kind = NumberForm::Kind::None};
    const auto letterCase = format.front().isUpper() ? NumberForm::Case::Capital : NumberForm::Case::Small;
    if (format.compare(u"i"_s, Qt::CaseInsensitive) == 0)
        return {.kind = NumberForm::Kind::Roman, .letterCase = letterCase};
    if (format.compare(u"a"_s, Qt::CaseInsensitive) == 0)
        return {.kind = NumberForm::Kind::Letters,
            .letterCase = letterCase,
            .alphabet = labels::kLatin,
            .pastEnd = isSynchronous ? NumberForm::PastEnd::Repeat : NumberForm::PastEnd::Count};
    if (format.front() == u'а' || format.front() == u'А')
        return cyrillicForm(format);
    return {.kind = format.startsWith(u'0') ? NumberForm::Kind::DecimalOfTwo : NumberForm::Kind::Decimal};
}

}  // namespace

ListLevel listLevelOf(const QString& element, const std::function<QString(QLatin1StringView)>& attribute)
{
    const auto text = [&](QLatin1StringView name) { return attribute(name).left(labels::kLongestText); };
    ListLevel level{.prefix = text("num-prefix"_L1), .suffix = text("num-suffix"_L1), .pattern = text("num-list-format"_L1)};
    if (element == u"list-level-style-bullet") {
        level.bullet = labels::bulletSign(text("bullet-char"_L1));
    } else if (element == u"list-level-style-image") {
        level.bullet = u"•"_s;
    } else {
        level.form = formOf(attribute("num-format"_L1), attribute("num-letter-sync"_L1) == u"true");
        level.displayLevels = std::clamp(attribute("display-levels"_L1).toInt(), 1, kLevels);
        bool hasStart = false;
        const int start = attribute("start-value"_L1).toInt(&hasStart);
        level.start = hasStart ? start : 1;
    }
    return level;
}

void ListStyles::read(QXmlStreamReader& xml)
{
    const QString name = xml.name() == u"outline-style" ? QString(kOutline) : attributeOf(xml, "name"_L1);
    if (m_styles.size() >= kMostStyles && !m_styles.contains(name))
        return xml.skipCurrentElement();
    m_styles[name];
    while (xml.readNextStartElement()) {
        add(name, attributeOf(xml, "level"_L1).toInt(),
            listLevelOf(xml.name().toString(), [&](QLatin1StringView key) { return attributeOf(xml, key); }));
        xml.skipCurrentElement();
    }
}

void ListStyles::add(const QString& style, int level, const ListLevel& says)
{
    const bool isKnown = m_styles.size() < kMostStyles || m_styles.contains(style);
    if (isKnown && level >= 1 && level <= kLevels)
        m_styles[style].insert(level, says);
}

ListOpening listOpeningOf(const QXmlStreamReader& xml)
{
    return {.id = attributeOf(xml, "id"_L1),
        .continued = attributeOf(xml, "continue-list"_L1),
        .goesOn = attributeOf(xml, "continue-numbering"_L1) == u"true"};
}

std::shared_ptr<Lists::Count> Lists::open(const ListOpening& opening, const QString& style)
{
    std::shared_ptr<Count> count;
    if (style == kOutline)
        count = named(style);
    else if (!opening.continued.isEmpty())
        count = m_byId.value(opening.continued);
    else if (opening.goesOn && style == m_lastStyle)  // as LibreOffice does: a list of another style between parts them
        count = m_last;
    const bool isContinued = count != nullptr;
    if (!count)
        count = std::make_shared<Count>(Count{.id = u"list-"_s + QString::number(++m_opened)});
    if (!opening.id.isEmpty())
        m_byId.insert(opening.id, count);
    count->isContinued = isContinued;
    m_last = count;
    m_lastStyle = style;
    return count;
}

void Lists::openInner(const ListOpening& opening, Count& count, int level)
{
    if (!count.isContinued && !opening.goesOn)
        count.numbers.remove(level);
}

std::shared_ptr<Lists::Count> Lists::named(const QString& id)
{
    std::shared_ptr<Count>& count = m_byId[id];
    if (!count)
        count = std::make_shared<Count>(Count{.id = id == kOutline ? u"outline"_s : u"list-"_s + QString::number(++m_opened)});
    return count;
}

std::optional<ListMark> Lists::next(const Item& item)
{
    const ListStyle style = m_styles.style(item.style);
    const auto level = style.constFind(item.level);
    if (!item.count || level == style.constEnd())
        return std::nullopt;
    ListMark mark{.list = item.count->id, .level = item.level - 1};
    if (!level->bullet.isEmpty()) {
        mark.label = level->bullet;  // LibreOffice repeats the sign as a suffix and prints neither affix
        return mark;
    }
    item.count->isContinued = false;
    QHash<int, int>& numbers = item.count->numbers;
    for (int above = 1; above < item.level; ++above) {  // an item under none counts as one under the first
        if (!numbers.contains(above))
            numbers.insert(above, style.value(above).start);
    }
    numbers.insert(item.level, item.start.value_or(numbers.contains(item.level) ? numbers.value(item.level) + 1 : level->start));
    for (int below = item.level + 1; below <= kLevels; ++below)
        numbers.remove(below);
    mark.label = label(item, style);
    mark.value = level->form.kind == NumberForm::Kind::None ? 0 : numbers.value(item.level);
    if (mark.label.trimmed().isEmpty())
        return std::nullopt;
    return mark;
}

QString Lists::label(const Item& item, const ListStyle& style) const
{
    const ListLevel level = style.value(item.level);
    const auto number = [&](int at) { return labels::numberText(item.count->numbers.value(at), style.value(at).form); };
    if (!level.pattern.isEmpty()) {
        QString text = level.pattern;
        for (int at = kLevels; at >= 1; --at)
            text.replace(u'%' + QString::number(at) + u'%', at <= item.level ? number(at) : QString());
        return text;
    }
    QStringList numbers;
    for (int at = std::max(1, item.level - level.displayLevels + 1); at <= item.level; ++at) {
        const QString text = number(at);
        if (!text.isEmpty())
            numbers.append(text);
    }
    return level.prefix + numbers.join(u'.') + level.suffix;
}

}  // namespace decretum::odt
