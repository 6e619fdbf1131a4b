// SPDX-License-Identifier: MIT
#include "app/file_names.h"

#include "app/importing.h"
#include "text/transliteration.h"

#include <QRegularExpression>

namespace decretum {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMostSigns = 120;
constexpr qsizetype kMostBytes = 240;  // 255 are common; the rest is for «-12» and the ending

const QRegularExpression& fieldPattern()
{
    static const QRegularExpression pattern(u"\\{([^{}]*)\\}"_s);
    return pattern;
}

QString valueOf(const QString& field, const Decision& decision, const QString& source)
{
    if (field == u"date")
        return decision.date.toString(Qt::ISODate);
    if (field == u"year")
        return decision.date.isValid() ? QString::number(decision.date.year()) : QString();
    if (field == u"number")
        return decision.number;
    if (field == u"subject")
        return decision.subject;
    if (field == u"type")
        return decision.typeName;
    if (field == u"body")
        return decision.body;
    if (field == u"place")
        return decision.place;
    if (field == u"id")
        return decision.id.isNull() ? QString() : decision.id.toString();
    return source;
}

/// Names of devices, whatever stands behind a dot (Microsoft, «Naming Files, Paths, and Namespaces»).
bool isDeviceName(const QString& name)
{
    static const QRegularExpression device(QStringLiteral("^(?:con|prn|aux|nul|conin\\$|conout\\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])(?:\\.|$)"),
        QRegularExpression::CaseInsensitiveOption);
    return device.match(name).hasMatch();
}

qsizetype bytesOf(const QString& text)
{
    return text.toUtf8().size();
}

/// Cut where a word ends, where that leaves half of it.
QString shortened(QString name)
{
    if (name.size() <= kMostSigns && bytesOf(name) <= kMostBytes)
        return name;
    name.truncate(kMostSigns);
    while (bytesOf(name) > kMostBytes)
        name.chop(1);
    if (const qsizetype blank = name.lastIndexOf(u' '); blank > name.size() / 2)
        name.truncate(blank);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    return name;
}

/// What two file systems of different minds take for one name.
QString keyOf(const QString& name)
{
    return name.normalized(QString::NormalizationForm_C).toCaseFolded();
}

}  // namespace

QStringList fileNameFields()
{
    return {u"date"_s, u"year"_s, u"number"_s, u"subject"_s, u"type"_s, u"body"_s, u"place"_s, u"id"_s, u"source"_s};
}

Status checkMask(const QString& mask)
{
    const QStringList known = fileNameFields();
    auto matches = fieldPattern().globalMatch(mask);
    while (matches.hasNext()) {
        if (const QString field = matches.next().captured(1); !known.contains(field))
            return Error{.code = AppError::MaskFieldUnknown, .detail = field};
    }
    QString rest = mask;
    rest.replace(fieldPattern(), u"x"_s);
    if (const qsizetype bracket = rest.indexOf(QRegularExpression(u"[{}]"_s)); bracket >= 0)
        return Error{.code = AppError::MaskFieldUnknown, .detail = rest.mid(bracket)};
    if (safeFileName(rest).isEmpty())
        return Error{.code = AppError::MaskEmpty};
    return {};
}

QString safeFileName(const QString& words)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f\\x7f-\\x9f]+"));
    static const QRegularExpression unseen(QStringLiteral("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]"));
    QString name = words.normalized(QString::NormalizationForm_C);
    name.replace(QRegularExpression(u"\\s+"_s), u" "_s);
    name.remove(unseen).replace(QChar(0x00A0), u' ').replace(QChar(0x202F), u' ').replace(QChar(0x2011), u'-');
    name = shortened(name.replace(forbidden, u"-"_s).simplified());
    const auto isEdge = [](QChar sign) { return QStringView(u" .,;-_").contains(sign); };
    while (!name.isEmpty() && isEdge(name.back()))
        name.chop(1);
    while (!name.isEmpty() && isEdge(name.front()))
        name.remove(0, 1);
    return isDeviceName(name) ? u'_' + name : name;
}

QString FileNamer::nameOf(const Decision& decision, const QString& source)
{
    const auto written = [&](const QString& text) { return m_rules.transliterates ? transliterated(text, decision.language) : text; };
    QString name;
    qsizetype at = 0;
    bool isFilled = false;
    auto matches = fieldPattern().globalMatch(m_rules.mask);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString value = valueOf(match.captured(1), decision, source);
        isFilled = isFilled || !value.trimmed().isEmpty();
        name += written(m_rules.mask.mid(at, match.capturedStart() - at)) + written(value);
        at = match.capturedEnd();
    }
    name = safeFileName(name + written(m_rules.mask.mid(at)));
    if (name.isEmpty() || (!isFilled && at > 0))
        name = safeFileName(written(source));
    if (name.isEmpty())
        name = u"document"_s;
    QString free = name;
    for (int copy = 2; m_taken.contains(keyOf(free)); ++copy)
        free = name + u'-' + QString::number(copy);
    m_taken.insert(keyOf(free));
    return free;
}

}  // namespace decretum
