// SPDX-License-Identifier: MIT
#include "interchange/akn_names.h"

#include "interchange/akn_element.h"
#include "interchange/built_in_interchange.h"

namespace decretum::interchange {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongestSlug = 80;

bool isNamed(QChar sign)
{
    const char16_t code = sign.unicode();
    return sign.isLetterOrNumber() && (code < 0x80 || (code >= 0x400 && code < 0x500));
}

bool isApostrophe(QChar sign)
{
    return sign == u'\'' || sign == u'’' || sign == u'ʼ';
}

/// A line of a letterhead that tells where and how to reach the office, not who it is.
bool isAddress(const QString& line)
{
    return std::any_of(line.cbegin(), line.cend(), [](QChar sign) { return sign.isDigit() || sign == u'@'; });
}

bool namesUkraine(const QString& words)
{
    return words.contains(u"украин"_s, Qt::CaseInsensitive) || words.contains(u"україн"_s, Qt::CaseInsensitive);
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return u"/akn/"_s + parts.join(u'/');
}

QString isoDay(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

/// Stems of the words that name a body or a post, in both languages and every case (resources/interchange); the longest that fits tells.
QStringList stemsOf(std::string_view name)
{
    const std::string_view text = builtInText(builtInInterchange(), name);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).split(u'\n', Qt::SkipEmptyParts);
}

const QStringList& bodyStems()
{
    static const QStringList stems = stemsOf("interchange/bodies");
    return stems;
}

const QStringList& postStems()
{
    static const QStringList stems = stemsOf("interchange/posts");
    return stems;
}

/// How many signs of the word the longest fitting stem has; 0: none fits.
qsizetype longestStem(QStringView word, const QStringList& stems)
{
    qsizetype longest = 0;
    for (const QString& stem : stems) {
        if (stem.size() > longest && word.startsWith(stem, Qt::CaseInsensitive))
            longest = stem.size();
    }
    return longest;
}

}  // namespace

QString slug(QStringView words)
{
    QString made;
    for (const QChar sign : words) {
        if (isNamed(sign))
            made += sign;
        else if (!isApostrophe(sign) && !made.isEmpty() && !made.endsWith(u'-'))
            made += u'-';
    }
    made = made.left(kLongestSlug).toLower();
    while (made.endsWith(u'-'))
        made.chop(1);
    return made;
}

QLatin1StringView documentElement(const Decision& decision)
{
    switch (decision.kind) {
    case DecisionKind::Decision:
    case DecisionKind::Order:
    case DecisionKind::Ruling: return "act"_L1;
    case DecisionKind::Resolution: return "statement"_L1;
    case DecisionKind::Paper: return "doc"_L1;
    case DecisionKind::Unknown: break;
    }
    return decision.enactingFormula.isEmpty() ? "doc"_L1 : "act"_L1;
}

QLatin1StringView countryOf(const Decision& decision)
{
    const QString head = decision.letterhead.join(u' ') + u' ' + decision.body + u' ' + decision.place;
    return decision.language == Language::Ukrainian || namesUkraine(head) ? "ua"_L1 : "ru"_L1;
}

QLatin1StringView languageCode(Language language)
{
    return language == Language::Ukrainian ? "ukr"_L1 : "rus"_L1;
}

QString issuerName(const Decision& decision)
{
    if (!isBlank(decision.body))
        return decision.body;
    QStringList lines = decision.letterhead;
    lines.removeIf(isAddress);
    if (!lines.isEmpty())
        return lines.join(u' ');
    return decision.signatures.isEmpty() ? QString() : decision.signatures.first().position;
}

AknUris urisOf(const Decision& decision, const QDateTime& time)
{
    const QString number = slug(decision.number).isEmpty() ? slug(decision.subject) : slug(decision.number);
    AknUris uris;
    uris.work =
        joined({countryOf(decision), documentElement(decision), wordOf(decision.kind), slug(issuerName(decision)), isoDay(decision.date), number});
    const QDate day = decision.date.isValid() ? decision.date : time.date();
    uris.expression = uris.work + u'/' + languageCode(decision.language) + u'@' + isoDay(day);
    uris.manifestation = uris.expression + u".xml"_s;
    return uris;
}

QString citedUri(const Citation& citation, QLatin1StringView country)
{
    QStringList parts{country, u"act"_s, slug(citation.type), slug(citation.issuer), isoDay(citation.date), slug(citation.number)};
    if (!citation.date.isValid() && slug(citation.number).isEmpty())
        parts.append(slug(citation.title.isEmpty() ? citation.text : citation.title));
    return joined(parts);
}

AknLevel levelOf(const QString& label, int depth)
{
    if (isBlank(label))
        return {"alinea"_L1, "al"_L1};
    if (slug(label).isEmpty())
        return {"indent"_L1, "indent"_L1};
    switch (depth) {
    case 0: return {"clause"_L1, "cl"_L1};
    case 1: return {"subclause"_L1, "subcl"_L1};
    default: return {"point"_L1, "point"_L1};
    }
}

QString numberOf(const QString& label, int ordinal)
{
    const QString number = slug(label);
    return number.isEmpty() ? QString::number(ordinal) : number;
}

QString AknIds::unique(const QString& wanted)
{
    QString id = wanted;
    for (int next = 2; m_used.contains(id); ++next)
        id = wanted + u'-' + QString::number(next);
    m_used.insert(id);
    return id;
}

QLatin1StringView actorElement(QStringView words)
{
    const auto isBorder = [](QChar sign) { return !sign.isLetter() && !isApostrophe(sign); };
    for (qsizetype at = 0; at < words.size();) {
        qsizetype end = at;
        while (end < words.size() && !isBorder(words.at(end)))
            ++end;
        const QStringView word = words.mid(at, end - at);
        const qsizetype role = longestStem(word, postStems());
        const qsizetype organization = longestStem(word, bodyStems());
        if (role > 0 || organization > 0)
            return role > organization ? "role"_L1 : "organization"_L1;
        at = end + 1;
    }
    return "entity"_L1;
}

QLatin1StringView actorElement(Performer::Kind kind)
{
    return kind == Performer::Kind::Body ? "organization"_L1 : "role"_L1;
}

}  // namespace decretum::interchange
