// SPDX-License-Identifier: MIT
#include "text/collation.h"

#include "text/icu_strings.h"
#include "text/letters.h"

#include <unicode/coll.h>
#include <unicode/sortkey.h>

namespace decretum {

namespace {

/// Apostrophes within words dropped, and what looks like one to a typist.
QString withoutApostrophes(QStringView text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isInside = at > 0 && at + 1 < text.size() && text.at(at - 1).isLetter() && text.at(at + 1).isLetter();
        if (!isInside || !(isApostrophe(text.at(at)) || text.at(at) == u'`'))
            kept += text.at(at);
    }
    return kept;
}

}  // namespace

struct Collation::Parts {
    std::unique_ptr<icu::Collator> collator;
};

Collation::Collation(Language language, Numbers numbers) : m_parts(std::make_unique<Parts>())
{
    UErrorCode status = U_ZERO_ERROR;
    m_parts->collator.reset(icu::Collator::createInstance(icuLocale(language), status));
    Q_ASSERT(U_SUCCESS(status));
    if (numbers == Numbers::AsNumbers)
        m_parts->collator->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
    Q_ASSERT(U_SUCCESS(status));
}

Collation::~Collation() = default;
Collation::Collation(Collation&&) noexcept = default;
Collation& Collation::operator=(Collation&&) noexcept = default;

int Collation::compare(QStringView first, QStringView second) const
{
    UErrorCode status = U_ZERO_ERROR;
    const QString one = withoutApostrophes(first);
    const QString other = withoutApostrophes(second);
    const UCollationResult order = m_parts->collator->compare(toIcu(one), toIcu(other), status);
    return order != UCOL_EQUAL ? static_cast<int>(order) : first.compare(second);
}

QByteArray Collation::sortKey(QStringView text) const
{
    UErrorCode status = U_ZERO_ERROR;
    icu::CollationKey key;
    m_parts->collator->getCollationKey(toIcu(withoutApostrophes(text)), key, status);
    int32_t length = 0;
    const uint8_t* bytes = key.getByteArray(length);
    QByteArray result(reinterpret_cast<const char*>(bytes), length);
    // What the rules hold equal stands in the order of its signs, high byte first.
    for (const QChar sign : text)
        result.append(static_cast<char>(sign.unicode() >> 8)).append(static_cast<char>(sign.unicode() & 0xFF));
    return result;
}

void Collation::sort(QStringList& texts) const
{
    QList<std::pair<QByteArray, QString>> keyed;
    keyed.reserve(texts.size());
    for (const QString& text : texts)
        keyed.append({sortKey(text), text});
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto& first, const auto& second) { return first.first < second.first; });
    for (qsizetype at = 0; at < texts.size(); ++at)
        texts[at] = keyed.at(at).second;
}

}  // namespace decretum
