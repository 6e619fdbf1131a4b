// SPDX-License-Identifier: MIT
#include "model/clause_citation.h"

#include "base/utf8.h"
#include "model/built_in_data.h"

#include <toml++/toml.h>

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

struct CitationLexicon {
    QStringList clause{};  ///< By GrammaticalCase.
    QStringList part{};
    QString letter{};
};

QStringList listOf(const toml::table& table, std::string_view key)
{
    QStringList words;
    if (const toml::array* array = table[key].as_array()) {
        for (const toml::node& item : *array)
            words.append(fromUtf8(item.value_or(std::string_view())));
    }
    return words;
}

CitationLexicon readLexicon(std::string_view language)
{
    // Compiled in: a file that is no TOML is our own mistake, and a test reads it.
    try {
        const toml::table file = toml::parse(builtInData("references/words"));
        const toml::table* words = file[language].as_table();
        Q_ASSERT(words);
        return {
            .clause = listOf(*words, "clause"), .part = listOf(*words, "part"), .letter = fromUtf8((*words)["letter"].value_or(std::string_view()))};
    } catch (const toml::parse_error&) {
        return {};
    }
}

const CitationLexicon& lexiconOf(Language language)
{
    static const CitationLexicon ukrainian = readLexicon("uk");
    static const CitationLexicon russian = readLexicon("ru");
    return language == Language::Ukrainian ? ukrainian : russian;
}

QString inCase(const QStringList& forms, GrammaticalCase grammaticalCase)
{
    return forms.value(static_cast<qsizetype>(grammaticalCase), forms.value(0));
}

}  // namespace

QString citationWords(const CitedPlace& place, GrammaticalCase grammaticalCase, Language language)
{
    if (place.label.isEmpty())
        return {};
    const CitationLexicon& lexicon = lexiconOf(language);
    const QString label = place.kind == LevelFormat::Kind::Letter ? lexicon.letter.arg(place.label) : place.label;
    if (place.top.isEmpty())
        return inCase(lexicon.clause, grammaticalCase) + u' ' + label;
    return inCase(lexicon.part, grammaticalCase) + u' ' + label + u' ' + inCase(lexicon.clause, GrammaticalCase::Genitive) + u' ' + place.top;
}

}  // namespace decretum
