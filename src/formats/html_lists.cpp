// SPDX-License-Identifier: MIT
#include "formats/html_lists.h"

#include <QRegularExpression>

namespace decretum::html {

namespace {

using namespace Qt::Literals::StringLiterals;
using labels::NumberForm;
using Kind = NumberForm::Kind;
using Case = NumberForm::Case;

constexpr int kLongestContent = 512;  // nine counters of Google's names
constexpr auto kCounted = NumberForm::PastEnd::Count;

struct Type {
    QStringView name;
    NumberForm form;
};
// CSS Counter Styles 3, 6, and Ready-made Counter Styles; the letters of the attribute `type`.
const Type kTypes[] = {{u"decimal-leading-zero", {.kind = Kind::DecimalOfTwo}}, {u"lower-roman", {.kind = Kind::Roman}},
    {u"upper-roman", {.kind = Kind::Roman, .letterCase = Case::Capital}},
    {u"lower-alpha", {.kind = Kind::Letters, .alphabet = labels::kLatin, .pastEnd = kCounted}},
    {u"lower-latin", {.kind = Kind::Letters, .alphabet = labels::kLatin, .pastEnd = kCounted}},
    {u"upper-alpha", {.kind = Kind::Letters, .letterCase = Case::Capital, .alphabet = labels::kLatin, .pastEnd = kCounted}},
    {u"upper-latin", {.kind = Kind::Letters, .letterCase = Case::Capital, .alphabet = labels::kLatin, .pastEnd = kCounted}},
    {u"lower-russian", {.kind = Kind::Letters, .alphabet = labels::kRussian, .pastEnd = kCounted}},
    {u"upper-russian", {.kind = Kind::Letters, .letterCase = Case::Capital, .alphabet = labels::kRussian, .pastEnd = kCounted}},
    {u"lower-ukrainian", {.kind = Kind::Letters, .alphabet = labels::kUkrainian, .pastEnd = kCounted}},
    {u"upper-ukrainian", {.kind = Kind::Letters, .letterCase = Case::Capital, .alphabet = labels::kUkrainian, .pastEnd = kCounted}}};

NumberForm formOf(const QString& type)
{
    for (const Type& known : kTypes) {
        if (type == known.name)
            return known.form;
    }
    return {.kind = Kind::Decimal};
}

/// The attribute `type` of ol, ul and li; its letters' case counts.
QString typeOf(const QString& attribute)
{
    static const QHash<QString, QString> kNames{
        {u"1"_s, u"decimal"_s}, {u"a"_s, u"lower-alpha"_s}, {u"A"_s, u"upper-alpha"_s}, {u"i"_s, u"lower-roman"_s}, {u"I"_s, u"upper-roman"_s}};
    return kNames.value(attribute, attribute.toLower());
}

QString typeOf(const Node& element, const Declarations& declarations, const QString& otherwise)
{
    const QString type = declarations.value(u"list-style-type"_s, declarations.value(u"list-style"_s).section(u' ', 0, 0));
    if (!type.isEmpty() && type != u"inherit")
        return type.left(labels::kLongestText);
    const QString attribute = element.attribute("type");
    return attribute.isEmpty() ? otherwise : typeOf(attribute);
}

QString labelOf(const QString& type, int number)
{
    if (type == u"disc")
        return u"•"_s;
    if (type == u"circle")
        return u"◦"_s;
    if (type == u"square")
        return u"▪"_s;
    if (type == u"none")
        return {};
    if (type.startsWith(u'"') || type.startsWith(u'\''))
        return type.mid(1, type.size() - 2).trimmed();
    return labels::numberText(number, formOf(type)) + u'.';
}

/// Of a CSS string: "\0025cf  " is "●" and a blank.
QString unescaped(QString text)
{
    static const QRegularExpression escape(u"\\\\([0-9a-fA-F]{1,6})\\s?"_s);
    for (auto match = escape.match(text); match.hasMatch(); match = escape.match(text, match.capturedStart() + 1)) {
        const uint code = match.captured(1).toUInt(nullptr, 16);
        text.replace(
            match.capturedStart(), match.capturedLength(), code > 0 && code < 0xD800 ? QString(QChar(static_cast<char16_t>(code))) : QString());
    }
    return text;
}

}  // namespace

void Lists::open(const Node& list, const QString& name, const Declarations& declarations)
{
    static constexpr QStringView kBullets[] = {u"disc", u"circle", u"square"};
    // LibreOffice writes an item that goes on after a break as a list within a list, with no li: the item that was reached.
    if (!m_open.isEmpty() && !m_open.last().hasItem) {
        List& outer = m_open.last();
        outer.number = outer.hasStart ? outer.number + 1 : std::max(m_reached.value(m_open.size() - 1), 1);
        outer.hasItem = true;
    }
    const auto depth = std::min<qsizetype>(m_open.size(), 2);
    const QString usual = name == u"ol" ? u"decimal"_s : kBullets[depth].toString();
    List opened{.id = u"list-"_s + QString::number(++m_opened), .type = typeOf(list, declarations, usual)};
    for (const QString& one : list.attribute("class").simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (!one.startsWith(u"lst-kix"))
            continue;
        opened.content = m_styles.contentBefore(one).left(kLongestContent);
        opened.counter = one;
        opened.counter.replace(u"lst-"_s, u"lst-ctn-"_s);
        opened.id = one.section(u'-', 0, -2);
    }
    const QString start = list.attribute("start");
    opened.hasStart = !start.isEmpty();
    opened.number = opened.hasStart ? start.toInt() - 1 : 0;
    m_open.append(opened);
}

void Lists::close()
{
    if (!m_open.isEmpty())
        m_open.removeLast();
}

std::optional<ListMark> Lists::next(const Node& item, const Declarations& declarations)
{
    if (m_open.isEmpty())
        return std::nullopt;
    List& list = m_open.last();
    bool hasValue = false;
    const int value = item.attribute("value").toInt(&hasValue);
    constexpr int kLargest = 1'000'000'000;
    list.number = hasValue ? value : std::min(list.number, kLargest) + 1;
    list.hasItem = true;
    m_reached.insert(m_open.size() - 1, list.number);
    m_counters.insert(list.counter, list.number);
    const QString type = typeOf(item, declarations, list.type);
    const bool counts = type != u"disc" && type != u"circle" && type != u"square" && (type != u"none" || list.content.contains(u"counter("));
    const QString label = list.content.isEmpty() ? labelOf(type, list.number) : contentOf(list.content).trimmed();
    if (label.isEmpty())
        return std::nullopt;
    return ListMark{.list = list.id, .level = static_cast<int>(m_open.size()) - 1, .label = label, .value = counts ? list.number : 0};
}

/// `"" counter(lst-ctn-kix_a-0,decimal) ". "`: strings and counters in a row.
QString Lists::contentOf(const QString& content) const
{
    static const QRegularExpression piece(u"\"([^\"]*)\"|counter\\(\\s*([^,)\\s]+)\\s*(?:,\\s*([^)\\s]+)\\s*)?\\)"_s);
    QString text;
    for (auto pieces = piece.globalMatch(content); pieces.hasNext();) {
        const auto match = pieces.next();
        if (match.captured(2).isEmpty())
            text += unescaped(match.captured(1));
        else
            text += labels::numberText(m_counters.value(match.captured(2)), formOf(match.captured(3)));
    }
    return text;
}

}  // namespace decretum::html
