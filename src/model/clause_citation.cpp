// SPDX-License-Identifier: MIT
#include "model/clause_citation.h"

#include "base/utf8.h"
#include "model/built_in_data.h"

#include <toml++/toml.h>

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::pair<std::string_view, GrammaticalCase> kCases[] = {{"nominative", GrammaticalCase::Nominative},
    {"genitive", GrammaticalCase::Genitive}, {"dative", GrammaticalCase::Dative}, {"accusative", GrammaticalCase::Accusative},
    {"instrumental", GrammaticalCase::Instrumental}, {"locative", GrammaticalCase::Locative}};

struct CitationLexicon {
    QStringList clause{};  ///< By GrammaticalCase.
    QStringList part{};
    QString letter{};
    QList<std::pair<QString, GrammaticalCase>> behind{};  ///< Small letters, one blank between words.
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
        CitationLexicon lexicon{
            .clause = listOf(*words, "clause"), .part = listOf(*words, "part"), .letter = fromUtf8((*words)["letter"].value_or(std::string_view()))};
        for (const auto& [name, grammaticalCase] : kCases) {
            const toml::table* behind = (*words)["behind"].as_table();
            for (const QString& phrase : behind ? listOf(*behind, name) : QStringList())
                lexicon.behind.append({phrase, grammaticalCase});
        }
        return lexicon;
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

GrammaticalCase caseBehind(const QString& words, Language language)
{
    const QString text = u' ' + words.simplified().toLower();
    GrammaticalCase found = GrammaticalCase::Genitive;
    qsizetype longest = 0;
    for (const auto& [phrase, grammaticalCase] : lexiconOf(language).behind) {
        if (phrase.size() > longest && text.endsWith(u' ' + phrase)) {
            longest = phrase.size();
            found = grammaticalCase;
        }
    }
    return found;
}

}  // namespace decretum
