// SPDX-License-Identifier: MIT
#include "formats/rtf_lists.h"

#include <algorithm>

namespace decretum::rtf {

namespace {

using namespace Qt::Literals::StringLiterals;
using labels::NumberForm;
using Kind = NumberForm::Kind;
using Case = NumberForm::Case;

constexpr int kLevels = 9;
constexpr int kBullet = 23;

/// \levelnfc, with the numbers of Word's own list of forms.
NumberForm formOf(int code)
{
    switch (code) {
    case 1: return {.kind = Kind::Roman, .letterCase = Case::Capital};
    case 2: return {.kind = Kind::Roman};
    case 3: return {.kind = Kind::Letters, .letterCase = Case::Capital, .alphabet = labels::kLatin};
    case 4: return {.kind = Kind::Letters, .alphabet = labels::kLatin};
    case 22: return {.kind = Kind::DecimalOfTwo};
    case 58: return {.kind = Kind::Letters, .alphabet = labels::kRussian};
    case 59: return {.kind = Kind::Letters, .letterCase = Case::Capital, .alphabet = labels::kRussian};
    case kBullet:
    case 255: return {.kind = Kind::None};
    default: return {.kind = Kind::Decimal};
    }
}

}  // namespace

void Lists::take(const Token& token)
{
    if (token.kind == Token::Kind::GroupStart && m_textDepth > 0) {
        ++m_textDepth;
    } else if (token.kind == Token::Kind::GroupEnd && m_textDepth > 0) {
        --m_textDepth;
    } else if (token.kind == Token::Kind::Word) {
        setProperty(token);
    }
}

void Lists::setProperty(const Token& token)
{
    if (token.is("list")) {
        m_list = {};
        m_isOverride = false;
    } else if (token.is("listoverride")) {
        m_override = {};
        m_overrideLevel = -1;
        m_isOverride = true;
    } else if (token.is("lfolevel")) {
        ++m_overrideLevel;
        m_overridesStart = false;
    } else if (token.is("listoverridestartat")) {
        m_overridesStart = true;
    } else if (token.is("levelstartat") && m_isOverride) {
        if (m_overridesStart)
            m_override.starts.insert(m_overrideLevel, token.value);
    } else if (token.is("listid")) {
        m_override.list = token.value;
        if (!m_isOverride)
            m_lists.insert(token.value, m_list);
    } else if (token.is("ls") && m_isOverride) {
        m_overrides.insert(token.value, m_override);
    } else if (token.is("listlevel") && !m_isOverride && m_list.levels.size() < kLevels) {
        m_list.levels.append(Level{});
    } else if (m_isOverride || m_list.levels.isEmpty()) {
        return;
    } else if (token.is("levelnfc") || token.is("levelnfcn")) {
        m_list.levels.last().form = formOf(token.value);
        m_list.levels.last().isBullet = token.value == kBullet;
    } else if (token.is("levelstartat")) {
        m_list.levels.last().start = token.value;
    } else if (token.is("leveltext")) {
        m_list.levels.last().text.clear();
        m_textDepth = 1;
        m_signsToCome = -1;
    }
}

void Lists::takeSign(QChar sign)
{
    if (m_textDepth == 0 || m_list.levels.isEmpty())
        return;
    if (m_signsToCome < 0) {
        m_signsToCome = std::min<int>(sign.unicode(), labels::kLongestText);
    } else if (m_signsToCome > 0) {
        m_list.levels.last().text += sign;
        --m_signsToCome;
    }
}

std::optional<ListMark> Lists::next(int number, int level)
{
    const auto found = m_overrides.find(number);
    if (found == m_overrides.end() || level < 0)
        return std::nullopt;
    const List list = m_lists.value(found->list);
    if (level >= list.levels.size())
        return std::nullopt;
    const Level& definition = list.levels.at(level);
    ListMark mark{.list = u"list-"_s + QString::number(found->list), .level = level};
    if (definition.isBullet) {
        mark.label = labels::bulletSign(definition.text);
        return mark;
    }
    QHash<int, int>& numbers = m_numbers[found->list];
    if (!std::exchange(found->isStarted, true)) {
        for (auto start = found->starts.cbegin(); start != found->starts.cend(); ++start)
            numbers.insert(start.key(), start.key() >= level ? start.value() - 1 : start.value());
    }
    for (int above = 0; above < level; ++above) {
        if (!numbers.contains(above))
            numbers.insert(above, list.levels.at(above).start);
    }
    numbers.insert(level, numbers.contains(level) ? numbers.value(level) + 1 : definition.start);
    for (int below = level + 1; below < kLevels; ++below)
        numbers.remove(below);
    mark.label = label(list, level, numbers).trimmed();
    mark.value = definition.form.kind == Kind::None ? 0 : numbers.value(level);
    if (mark.label.isEmpty())
        return std::nullopt;
    return mark;
}

QString Lists::label(const List& list, int level, const QHash<int, int>& numbers) const
{
    QString text;
    for (const QChar sign : list.levels.at(level).text) {
        const int at = sign.unicode();
        if (at >= kLevels)
            text += sign;
        else if (at <= level)
            text += labels::numberText(numbers.value(at), list.levels.at(at).form);
    }
    return text;
}

}  // namespace decretum::rtf
