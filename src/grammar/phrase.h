// SPDX-License-Identifier: MIT
#pragma once

#include "grammar/tables.h"

#include <QList>
#include <QString>

#include <utility>

/// A phrase cut into words and signs, and what is known of each. Used inside this layer alone.
namespace decretum::grammar {

struct Token {
    enum class Kind : quint8 { Word, Hyphen, Blank, Dash, Comma, Dot, Open, Close, Number, Other };
    Kind kind = Kind::Other;
    QStringView text;
    QString folded{};        ///< Of a word, as the tables write it.
    bool isInitial = false;  ///< «О» of «О.В.»
    int depth = 0;           ///< Of quotation marks and brackets around it.
    bool isWord() const { return kind == Kind::Word; }
};

QList<Token> splitPhrase(QStringView text);

/// How a word declines.
struct Inflected {
    qsizetype token = 0;
    Match match{};
    bool isOfThing = false;  ///< An adjective of a noun that is no person: its accusative is the nominative.
};

/// Words joined by hyphens count as one: tokens [first, last].
struct Compound {
    qsizetype first = 0;
    qsizetype last = 0;
    bool operator==(const Compound&) const = default;
};
/// The compound that begins at a word.
Compound compoundAt(const QList<Token>& tokens, qsizetype first);
/// The next token that is no blank, from `at`; the list's size where there is none.
qsizetype skipBlanks(const QList<Token>& tokens, qsizetype at);

/// A phrase that has been understood: which words decline, and how.
struct Phrase {
    QList<Token> tokens{};
    QList<Inflected> inflected{};  ///< In the order of the words.
    Gender gender = Gender::Unknown;
    bool isPlural = false;
    bool isUnit = false;  ///< «управління», «відділ»: no person.
    bool isUnderstood = false;
    int confidence = 100;

    void lower(int to) { confidence = std::min(confidence, to); }
};

/// Whose names they are and how they decline: reads tokens [begin, end) as one person's name.
enum class NameRole : quint8 { Surname, GivenName, Patronymic };
/// Whether the tokens look like a person's name: a surname with initials, a given name with a surname …
bool looksLikeName(const QList<Token>& tokens, qsizetype begin, qsizetype end, const Tables& tables);
/// Whether they may be one where nothing else is known of them: words with capitals that name no post.
bool couldBeName(const QList<Token>& tokens, qsizetype begin, qsizetype end, const Tables& tables);
void inflectName(Phrase& phrase, qsizetype begin, qsizetype end, const Tables& tables);
/// Every word of [begin, end) in the one role.
void inflectAs(Phrase& phrase, qsizetype begin, qsizetype end, NameRole role, const Tables& tables);

bool isPatronymic(const QString& word, const Tables& tables);
bool isKnownGivenName(const QString& word, const Tables& tables);

/// A rule this sure names a head wherever it stands; less sure ones only at the beginning.
inline constexpr int kSure = 90;
/// A noun that the tables know to name a post or a unit.
bool isKnownHead(const Token& token, const Tables& tables);
/// Reads a post (a noun phrase) from `begin`; false where no head of one stands there. `isFirst`: a noun that no table
/// lists counts as a head too.
bool inflectPost(Phrase& phrase, qsizetype begin, qsizetype end, bool isFirst, const Tables& tables);

}  // namespace decretum::grammar
