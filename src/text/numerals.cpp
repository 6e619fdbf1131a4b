// SPDX-License-Identifier: MIT
#include "text/numerals.h"

#include "text/form_table.h"
#include "text/plurals.h"

#include <array>

namespace decretum {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kThousand = 1000;
constexpr qint64 kBeyondWords = kThousand * kThousand * kThousand * kThousand;

QString genderLetter(GrammaticalGender gender)
{
    static const std::array letters{u"m"_s, u"f"_s, u"n"_s};
    return letters.at(static_cast<size_t>(gender));
}

/// The words of one language.
class NumeralWords {
public:
    explicit NumeralWords(Language language)
        : m_language(language),
          m_cardinals(dataFileName(u"numerals", language), u"cardinals"),
          m_powers(dataFileName(u"numerals", language), u"powers"),
          m_ordinals(dataFileName(u"numerals", language), u"ordinals"),
          m_endings(dataFileName(u"numerals", language), u"endings"),
          m_joined(dataFileName(u"numerals", language), u"joined"),
          m_words(dataFileName(u"numerals", language), u"words")
    {}

    QStringList cardinal(qint64 number, const NumeralForm& form) const
    {
        if (number == 0)
            return {numeral(0, form)};
        QStringList words = number < 0 ? m_words.words(u"minus"_s) : QStringList();
        qint64 rest = std::abs(number);
        for (qint64 power = kThousand * kThousand * kThousand; power >= kThousand; power /= kThousand) {
            if (const qint64 count = rest / power; count > 0)
                words += powerWords(count, power, form.grammaticalCase);
            rest %= power;
        }
        return words + below(rest, form);
    }

    QStringList ordinal(qint64 number, const NumeralForm& form) const
    {
        const qint64 last = lastPart(number);
        QStringList words = number == last ? QStringList() : cardinal(number - last, {});
        if (number < 0 && number == last)
            words = m_words.words(u"minus"_s);
        words.append(ordinalWord(std::abs(last), form));
        return words;
    }

private:
    /// What becomes the ordinal, the rest stays a cardinal: 5 of 2025, 20 of 2020, 2000 of 2000, 15 of 115.
    static qint64 lastPart(qint64 number)
    {
        const qint64 positive = std::abs(number);
        qint64 last = positive;
        if (const qint64 rest = positive % kThousand; rest != 0) {
            const qint64 teens = rest % 100;
            last = teens == 0 ? rest : teens < 20 ? teens : teens % 10 == 0 ? teens : teens % 10;
        } else if (positive != 0) {
            qint64 power = kThousand;
            while (positive / power % kThousand == 0)
                power *= kThousand;
            last = positive / power % kThousand * power;
        }
        return number < 0 ? -last : last;
    }

    QString numeral(qint64 number, const NumeralForm& form) const
    {
        constexpr qint64 kLastAnimate = 4;
        const bool isLiving = form.isAnimate && form.grammaticalCase == GrammaticalCase::Accusative && number > 0 && number <= kLastAnimate;
        const bool isMasculineOne = number != 1 || form.gender == GrammaticalGender::Masculine;
        const GrammaticalCase wanted = isLiving && isMasculineOne ? GrammaticalCase::Genitive : form.grammaticalCase;
        const QString key = QString::number(number);
        const QString gendered = key + u' ' + genderLetter(form.gender);
        return m_cardinals.form(m_cardinals.lines().contains(gendered) ? gendered : key, wanted);
    }

    QStringList below(qint64 number, const NumeralForm& form) const
    {
        QStringList words;
        NumeralForm one = form;
        if (const qint64 hundreds = number / 100 * 100; hundreds > 0)
            words.append(numeral(hundreds, form));
        qint64 rest = number % 100;
        if (rest >= 20) {
            words.append(numeral(rest / 10 * 10, form));
            rest %= 10;
        }
        // «двадцать два ученика»: behind another numeral 2, 3, 4 are as of things; 1 is not.
        one.isAnimate = form.isAnimate && (words.isEmpty() || rest == 1);
        if (rest > 0)
            words.append(numeral(rest, one));
        return words;
    }

    QStringList powerWords(qint64 count, qint64 power, GrammaticalCase grammaticalCase) const
    {
        const QString key = QString::number(power);
        const GrammaticalGender gender = m_powers.lines().contains(key + u" f"_s) ? GrammaticalGender::Feminine : GrammaticalGender::Masculine;
        const QString one = key + u' ' + genderLetter(gender);
        const QString many = key + u" pl"_s;
        QStringList words = below(count, {.grammaticalCase = grammaticalCase, .gender = gender});
        const PluralForm plural = pluralForm(count, m_language);
        const bool isDirect = grammaticalCase == GrammaticalCase::Nominative || grammaticalCase == GrammaticalCase::Accusative
            || grammaticalCase == GrammaticalCase::Vocative;
        if (plural == PluralForm::One)
            words.append(m_powers.form(one, grammaticalCase));
        else if (isDirect)  // «два мільйони», «два миллиона», «п’ять мільйонів»
            words += plural == PluralForm::Few ? m_powers.words(key + u" few"_s) : QStringList{m_powers.form(many, GrammaticalCase::Genitive)};
        else
            words.append(m_powers.form(many, grammaticalCase));
        return words;
    }

    QString ordinalWord(qint64 number, const NumeralForm& form) const
    {
        qint64 power = 1;
        while (number >= kThousand * power && number % (kThousand * power) == 0)
            power *= kThousand;
        const qint64 count = power == 1 ? 1 : number / power;
        const QStringList stem = m_ordinals.words(QString::number(power == 1 ? number : power));
        const bool isLiving =
            form.isAnimate && form.grammaticalCase == GrammaticalCase::Accusative && (form.isPlural || form.gender == GrammaticalGender::Masculine);
        const QString endings = stem.value(1) + (form.isPlural ? u" pl"_s : u' ' + genderLetter(form.gender));
        const QString word = stem.value(0) + m_endings.form(endings, isLiving ? GrammaticalCase::Genitive : form.grammaticalCase);
        return count == 1 ? word : joined(count) + word;
    }

    /// «двадцятиодно» of «двадцятиоднотисячний».
    QString joined(qint64 count) const
    {
        QString words;
        const auto add = [&](qint64 part) {
            const QStringList own = m_joined.words(QString::number(part));
            words += own.isEmpty() ? numeral(part, {.grammaticalCase = GrammaticalCase::Genitive}) : own.first();
        };
        if (count >= 100)
            add(count / 100 * 100);
        qint64 rest = count % 100;
        if (rest >= 20) {
            add(rest / 10 * 10);
            rest %= 10;
        }
        if (rest > 0)
            add(rest);
        return words;
    }

    Language m_language;
    FormTable m_cardinals;
    FormTable m_powers;
    FormTable m_ordinals;
    FormTable m_endings;
    FormTable m_joined;
    FormTable m_words;
};

const NumeralWords& wordsOf(Language language)
{
    static const NumeralWords ukrainian(Language::Ukrainian);
    static const NumeralWords russian(Language::Russian);
    return language == Language::Ukrainian ? ukrainian : russian;
}

}  // namespace

QString cardinalWords(qint64 number, Language language, const NumeralForm& form)
{
    if (number >= kBeyondWords || number <= -kBeyondWords)
        return QString::number(number);
    return wordsOf(language).cardinal(number, form).join(u' ');
}

QString ordinalWords(qint64 number, Language language, const NumeralForm& form)
{
    if (number >= kBeyondWords || number <= -kBeyondWords)
        return QString::number(number);
    return wordsOf(language).ordinal(number, form).join(u' ');
}

}  // namespace decretum
