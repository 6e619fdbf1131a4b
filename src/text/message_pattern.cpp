// SPDX-License-Identifier: MIT
#include "text/message_pattern.h"

#include "text/icu_strings.h"

#include <QDateTime>

#include <unicode/messagepattern.h>
#include <unicode/msgfmt.h>
#include <unicode/timezone.h>

#include <mutex>

namespace decretum {

namespace {

/// A literal stretch, or the name of a plain `{argument}`.
struct Part {
    QString text;
    bool isArgument = false;
};

/// The parts of a pattern of plain arguments alone, which needs no formatter; none where it has any other.
std::optional<QList<Part>> plainParts(const QString& pattern)
{
    QList<Part> parts;
    QString literal;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        if (pattern.at(at) == u'\'' && at + 1 < pattern.size() && QStringView(u"{}'").contains(pattern.at(at + 1)))
            return std::nullopt;  // quoted: ICU's business
        if (pattern.at(at) != u'{') {
            literal += pattern.at(at);
            continue;
        }
        const qsizetype end = pattern.indexOf(u'}', at);
        const QString name = pattern.mid(at + 1, end - at - 1);
        if (name.contains(u',') || name.contains(u'{'))
            return std::nullopt;
        parts.append({literal, false});
        parts.append({name.trimmed(), true});
        literal.clear();
        at = end;
    }
    parts.append({literal, false});
    return parts;
}

icu::Formattable toFormattable(const MessageArgument& argument)
{
    if (const auto* text = std::get_if<QString>(&argument))
        return {toIcu(*text)};
    if (const auto* date = std::get_if<QDate>(&argument)) {
        const QDateTime noon(*date, QTime(12, 0), Qt::UTC);
        return {static_cast<UDate>(noon.toMSecsSinceEpoch()), icu::Formattable::kIsDate};
    }
    return {static_cast<int64_t>(std::get<qint64>(argument))};
}

/// Days are formatted at noon UTC: with ICU's own zone set so, none slips to a neighbour.
void setZoneOnce()
{
    static std::once_flag once;
    std::call_once(once, [] { icu::TimeZone::adoptDefault(icu::TimeZone::getGMT()->clone()); });
}

Error patternError(const QString& pattern, const UErrorCode status, const UParseError& place)
{
    return {.code = TextError::PatternNotUnderstood,
        .subject = pattern,
        .detail = QString::fromLatin1(u_errorName(status)),
        .place = place.offset > 0 ? QString::number(place.offset + 1) : QString()};
}

}  // namespace

struct MessagePattern::Compiled {
    std::optional<QList<Part>> parts;               ///< Where no formatter is needed.
    std::unique_ptr<icu::MessageFormat> formatter;  ///< Else.
    mutable std::mutex mutex;                       ///< ICU makes plural rules at the first use.
};

Result<MessagePattern> MessagePattern::parse(const QString& pattern, Language language)
{
    UErrorCode status = U_ZERO_ERROR;
    UParseError place{};
    const icu::UnicodeString icuPattern = toIcu(pattern);
    const icu::MessagePattern parsed(icuPattern, &place, status);
    if (U_FAILURE(status))
        return patternError(pattern, status, place);
    MessagePattern result;
    result.m_pattern = pattern;
    for (int32_t at = 0; at < parsed.countParts(); ++at) {
        const UMessagePatternPartType type = parsed.getPartType(at);
        if (type != UMSGPAT_PART_TYPE_ARG_NAME && type != UMSGPAT_PART_TYPE_ARG_NUMBER)
            continue;
        const QString name = fromIcu(parsed.getSubstring(parsed.getPart(at)));
        if (!result.m_names.contains(name))
            result.m_names.append(name);
    }
    auto compiled = std::make_shared<Compiled>();
    compiled->parts = plainParts(pattern);
    if (!compiled->parts) {
        setZoneOnce();
        const icu::Locale locale = icuLocale(language);
        compiled->formatter = std::make_unique<icu::MessageFormat>(icuPattern, locale, place, status);
        if (U_FAILURE(status))
            return patternError(pattern, status, place);
    }
    result.m_compiled = std::move(compiled);
    return result;
}

Result<QString> MessagePattern::format(const MessageArguments& arguments) const
{
    for (const QString& name : m_names) {
        if (!arguments.contains(name))
            return Error{.code = TextError::ArgumentMissing, .subject = m_pattern, .detail = name};
    }
    if (!m_compiled)
        return QString();
    if (const auto& parts = m_compiled->parts; parts.has_value()) {
        QString text;
        for (const Part& part : parts.value()) {
            if (!part.isArgument) {
                text += part.text;
                continue;
            }
            const MessageArgument argument = arguments.value(part.text);
            if (const auto* words = std::get_if<QString>(&argument))
                text += *words;
            else if (const auto* number = std::get_if<qint64>(&argument))
                text += QString::number(*number);
            else
                text += std::get<QDate>(argument).toString(u"dd.MM.yyyy");
        }
        return text;
    }
    std::vector<icu::UnicodeString> names;
    std::vector<icu::Formattable> values;
    for (auto argument = arguments.cbegin(); argument != arguments.cend(); ++argument) {
        names.push_back(toIcu(argument.key()));
        values.push_back(toFormattable(argument.value()));
    }
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString text;
    const std::scoped_lock lock(m_compiled->mutex);
    m_compiled->formatter->format(names.data(), values.data(), static_cast<int32_t>(names.size()), text, status);
    if (U_FAILURE(status))
        return patternError(m_pattern, status, UParseError{});
    return fromIcu(text);
}

}  // namespace decretum
