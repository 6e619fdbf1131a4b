// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "text/grammatical_case.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

/// Rules of inflection as data: how a word that ends so declines (docs/declension.md, «The tables»).
namespace decretum::grammar {

/// What a word is declined as. A person's gender is the first two; «керівники» is plural.
enum class Class : quint8 { Male = 1, Female = 2, Neuter = 4, Plural = 8 };
inline constexpr std::array kAllClasses{Class::Male, Class::Female, Class::Plural, Class::Neuter};

/// The endings of the cases, after the stem; each with its alternatives, the usual one first.
struct Paradigm {
    QString name;
    std::array<QStringList, kCaseCount> endings{};
};

/// A word to match, lower case. Latin letters stand for classes: V vowel, C consonant, K velar, H husher, P
/// labial, Q apostrophe.
struct Pattern {
    /// One place: a letter, or any of a set.
    struct Place {
        QString letters;
        bool operator==(const Place&) const = default;
    };
    bool isOpen = false;  ///< Anything may stand before it.
    QList<Place> places{};

    /// «*Cець»; none where it is not written as one.
    static std::optional<Pattern> parse(QStringView text);

    bool matches(QStringView word) const;
    /// As a table may write it: «*[ое]вич».
    QString text() const;
    /// The word itself, where the pattern is no more than one.
    QString wholeWord() const;
};

/// How a stem comes from a word: signs cut off, the last such letter changed, letters added.
struct StemEdit {
    int cut = 0;
    QChar from{};
    QChar to{};
    QString add{};

    QString apply(QStringView word) const;
    bool operator==(const StemEdit&) const = default;
};

struct Rule {
    QString id{};
    quint8 classes = 0;  ///< Of Class, together.
    StemEdit edit{};
    int paradigm = -1;    ///< Index among the paradigms; −1: the word stays as it is.
    int confidence = 95;  ///< Of a hundred.
    Pattern pattern{};
};

/// The rules that fit a word: the first decides, those that follow under the same id give alternatives.
using Match = QList<const Rule*>;

/// A table of paradigms, shared by the tables of rules of one language.
class ParadigmTable {
public:
    static Result<ParadigmTable> parse(const QString& name, const QString& text);

    int indexOf(QStringView name) const;
    const Paradigm& at(int index) const { return m_paradigms.at(index); }
    int size() const { return static_cast<int>(m_paradigms.size()); }

private:
    QList<Paradigm> m_paradigms;
    QHash<QString, int> m_byName;
};

class WordTable {
public:
    static Result<WordTable> parse(const QString& name, const QString& text, const ParadigmTable& paradigms);

    /// Whole words go before endings, and what stands first in the table before what follows. Empty: no rule fits.
    Match match(QStringView word, Class asClass) const;
    const QList<Rule>& rules() const { return m_rules; }
    /// Every word that stands in the table whole.
    QStringList words() const { return m_whole.keys(); }
    /// Whether the word stands in the table whole.
    bool lists(const QString& word) const { return m_whole.contains(word); }

private:
    Match matchAmong(const QList<int>& indexes, QStringView word, Class asClass, bool isWhole) const;
    void addToIndex(int index);

    QList<Rule> m_rules;
    QHash<QString, QList<int>> m_whole;
    QHash<char16_t, QList<int>> m_byLastLetter;
};

/// The word in a case: alternatives, the usual one first.
QStringList inflect(QStringView word, const Match& match, GrammaticalCase grammaticalCase, const ParadigmTable& paradigms);

}  // namespace decretum::grammar
