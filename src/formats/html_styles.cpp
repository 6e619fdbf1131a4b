// SPDX-License-Identifier: MIT
#include "formats/html_styles.h"

#include "formats/lengths.h"

#include <QRegularExpression>

namespace decretum::html {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kSemiBold = 600;

/// Up to the sign, which is not within quotes; from `at`, which is put behind it.
QStringView upTo(QStringView text, QChar sign, qsizetype& at)
{
    const qsizetype start = at;
    QChar quote;
    for (; at < text.size(); ++at) {
        const QChar here = text.at(at);
        if (!quote.isNull())
            quote = here == quote ? QChar() : quote;
        else if (here == u'"' || here == u'\'')
            quote = here;
        else if (here == sign)
            return text.mid(start, at++ - start);
    }
    return text.mid(start);
}

std::optional<Alignment> alignmentOf(const QString& value)
{
    if (value == u"center" || value == u"-webkit-center")
        return Alignment::Centre;
    if (value == u"right" || value == u"end")
        return Alignment::Right;
    if (value == u"justify")
        return Alignment::Justified;
    if (value == u"left" || value == u"start")
        return Alignment::Left;
    return std::nullopt;
}

/// The left one of "margin: 0cm 0cm 8pt 1cm".
QString leftOf(const QString& margins)
{
    const QStringList sides = margins.split(u' ', Qt::SkipEmptyParts);
    return sides.size() == 4 ? sides.at(3) : sides.size() >= 2 ? sides.at(1) : margins;
}

}  // namespace

Declarations parseDeclarations(QStringView text)
{
    Declarations declarations;
    for (qsizetype at = 0; at < text.size();) {
        const QStringView declaration = upTo(text, u';', at);
        const qsizetype colon = declaration.indexOf(u':');
        if (colon < 0)
            continue;
        const QString property = declaration.left(colon).trimmed().toString().toLower();
        QString value = declaration.mid(colon + 1).trimmed().toString();
        if (property != u"content")
            value = value.toLower().remove(u"!important"_s).trimmed();
        declarations.insert(property, value);
    }
    return declarations;
}

void Styles::add(const QString& sheet)
{
    static const QRegularExpression comments(u"/\\*.*?\\*/|<!--|-->"_s, QRegularExpression::DotMatchesEverythingOption);
    QString text = sheet;
    text.remove(comments);
    for (qsizetype at = 0; at < text.size();) {
        const QString selectors = upTo(text, u'{', at).trimmed().toString();
        const QStringView body = upTo(text, u'}', at);
        // "@media print { p { … } }": its inner rules are for another medium, or the first of them is lost with the at-rule
        if (!selectors.startsWith(u'@'))
            addRule(selectors, parseDeclarations(body));
    }
}

void Styles::addRule(const QString& selectors, const Declarations& declarations)
{
    for (const QString& selector : selectors.split(u',')) {
        QString key = selector.simplified();
        key.replace(u" > "_s, u">"_s).replace(u"> "_s, u">"_s).replace(u" >"_s, u">"_s).replace(u"::"_s, u":"_s);
        const qsizetype classAt = key.indexOf(u'.');
        key = classAt < 0 ? key.toLower() : key.left(classAt).toLower() + key.mid(classAt);
        Declarations& rule = m_rules[key];
        for (auto declaration = declarations.cbegin(); declaration != declarations.cend(); ++declaration)
            rule.insert(declaration.key(), declaration.value());
    }
}

Declarations Styles::declarations(const Node& element, const QString& name) const
{
    QStringList keys{name};
    const QString classes = element.attribute("class");
    const QStringList classList = classes.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString& one : classList)
        keys.append(u'.' + one);
    for (const QString& one : classList)
        keys.append(name + u'.' + one);
    const QString id = element.attribute("id");
    if (!id.isEmpty())
        keys.append(u'#' + id);
    Declarations all;
    for (const QString& key : keys) {
        const auto rule = m_rules.constFind(key);
        if (rule != m_rules.constEnd())
            all.insert(*rule);
    }
    const QString own = element.attribute("style");
    if (!own.isEmpty())
        all.insert(parseDeclarations(own));
    return all;
}

QString Styles::contentBefore(const QString& listClass) const
{
    return m_rules.value(u'.' + listClass + u">li:before"_s).value(u"content"_s);
}

int headingLevelOf(const QString& name)
{
    return name.size() == 2 && name.front() == u'h' && name.back().isDigit() ? name.back().digitValue() : 0;
}

bool isHidden(const Declarations& declarations)
{
    return declarations.value(u"display"_s) == u"none" || declarations.value(u"visibility"_s) == u"hidden"
        || declarations.value(u"mso-hide"_s) == u"all";
}

void applyTag(const QString& name, Setting& setting)
{
    if (name == u"b" || name == u"strong" || name == u"th" || headingLevelOf(name) > 0)
        setting.look.bold = true;
    else if (name == u"i" || name == u"em" || name == u"cite" || name == u"dfn" || name == u"var")
        setting.look.italic = true;
    else if (name == u"u")
        setting.look.underline = true;
    else if (name == u"sup")
        setting.look.superscript = true;
    else if (name == u"pre" || name == u"listing" || name == u"xmp")
        setting.keepsBlanks = true;
    else if (name == u"center")
        setting.alignment = Alignment::Centre;
    else if (name == u"blockquote")
        setting.leftIndent = setting.leftIndent + Millimetres{40 * 25.4 / 96};  // as browsers do: 40 px
}

void apply(const Declarations& declarations, Setting& setting)
{
    if (declarations.isEmpty())
        return;
    const auto with = [&](const QString& property, auto action) {
        const auto found = declarations.constFind(property);
        if (found != declarations.constEnd() && !found->isEmpty() && *found != u"inherit")
            action(*found);
    };
    Look& look = setting.look;
    with(u"font-weight"_s, [&](const QString& value) { look.bold = value == u"bold" || value == u"bolder" || value.toInt() >= kSemiBold; });
    with(u"font-style"_s, [&](const QString& value) { look.italic = value == u"italic" || value == u"oblique"; });
    for (const QString& property : {u"text-decoration"_s, u"text-decoration-line"_s})
        with(property, [&](const QString& value) { look.underline = value.contains(u"underline") || (look.underline && value != u"none"); });
    with(u"vertical-align"_s, [&](const QString& value) { look.superscript = value == u"super"; });
    with(u"text-transform"_s, [&](const QString& value) { look.capitals = value == u"uppercase"; });
    with(u"letter-spacing"_s, [&](const QString& value) {
        const auto length = parseLength(value);
        look.letterSpacing = length && length->value != 0 ? std::optional(toPoints(*length)) : std::nullopt;
    });
    with(u"white-space"_s, [&](const QString& value) { setting.keepsBlanks = value.startsWith(u"pre") && value != u"pre-line"; });
    with(u"font-family"_s, [&](const QString& value) { setting.isSymbolFont = value.contains(u"symbol") || value.contains(u"wingdings"); });
    with(u"text-align"_s, [&](const QString& value) {
        if (const auto alignment = alignmentOf(value))
            setting.alignment = alignment;
    });
    with(u"text-indent"_s, [&](const QString& value) { setting.firstLineIndent = parseLength(value); });
    with(u"margin"_s, [&](const QString& value) { setting.leftIndent = parseLength(leftOf(value)).value_or(Millimetres{}); });
    with(u"margin-left"_s, [&](const QString& value) { setting.leftIndent = parseLength(value).value_or(Millimetres{}); });
}

}  // namespace decretum::html
