// SPDX-License-Identifier: MIT
#include "grammar/tables.h"

#include "base/utf8.h"
#include "grammar/built_in_tables.h"
#include "grammar/grammar_error.h"
#include "grammar/table_lines.h"

namespace decretum::grammar {

using namespace Qt::Literals::StringLiterals;

namespace {

QString textOf(const QString& name)
{
    return fromUtf8(builtInText(builtInTables(), name.toStdString()));
}

using Lists = QHash<QString, QSet<QString>*>;

/// Lists of words: «male: …», «female: …», blanks between; a list may take several lines.
Status readLists(const QString& name, const Lists& lists)
{
    return readLines(name, textOf(name), [&lists](QStringView line) {
        const qsizetype colon = line.indexOf(u':');
        QSet<QString>* list = colon < 0 ? nullptr : lists.value(line.first(colon).toString());
        if (!list)
            return false;
        for (const QStringView word : line.sliced(colon + 1).tokenize(u' ', Qt::SkipEmptyParts))
            list->insert(word.toString());
        return true;
    });
}

}  // namespace

bool endsWithAny(const QString& word, const QSet<QString>& endings)
{
    return std::any_of(endings.begin(), endings.end(), [&word](const QString& ending) { return word.endsWith(ending); });
}

Result<Tables> Tables::parse(Language language)
{
    const QString folder = languageTag(language) + u'/';
    Tables tables;
    Result<ParadigmTable> paradigms = ParadigmTable::parse(folder + u"paradigms"_s, textOf(folder + u"paradigms"_s));
    if (!paradigms)
        return paradigms.error();
    tables.paradigms = *paradigms;
    const std::pair<QString, WordTable*> words[] = {
        {u"surnames"_s, &tables.surnames},
        {u"given-names"_s, &tables.givenNames},
        {u"patronymics"_s, &tables.patronymics},
        {u"heads"_s, &tables.heads},
        {u"adjectives"_s, &tables.adjectives},
    };
    for (const auto& [name, table] : words) {
        Result<WordTable> read = WordTable::parse(folder + name, textOf(folder + name), tables.paradigms);
        if (!read)
            return read.error();
        *table = *std::move(read);
    }
    QSet<QString> impossibleEnds;
    QSet<QString> unlikelyEnds;
    QSet<QString> unlikelyHeadEnds;
    const Lists lists{{u"male"_s, &tables.maleNames}, {u"female"_s, &tables.femaleNames}, {u"female-name-ends"_s, &tables.femaleNameEndings},
        {u"untold-name-ends"_s, &tables.untoldNameEndings}, {u"frozen"_s, &tables.frozenOpeners}, {u"joiners"_s, &tables.joiners},
        {u"compound-fixed"_s, &tables.compoundFixedRules}, {u"compounds"_s, &tables.compoundOpeners}, {u"surname-ends"_s, &tables.surnameEndings},
        {u"male-surname-ends"_s, &tables.maleSurnameEndings}, {u"female-surname-ends"_s, &tables.femaleSurnameEndings},
        {u"possessives"_s, &tables.possessives}, {u"conjunctions"_s, &tables.conjunctions}, {u"adverb-ends"_s, &tables.adverbEndings},
        {u"verb-ends"_s, &tables.verbEndings}, {u"dative-ovi-ends"_s, &tables.oviEndings}, {u"impossible-ends"_s, &impossibleEnds},
        {u"unlikely-ends"_s, &unlikelyEnds}, {u"unlikely-head-ends"_s, &unlikelyHeadEnds}};
    if (const Status status = readLists(folder + u"words"_s, lists); !status)
        return status.error();
    const std::pair<const QSet<QString>*, QList<Pattern>*> ends[] = {
        {&impossibleEnds, &tables.impossibleEnds}, {&unlikelyEnds, &tables.unlikelyEnds}, {&unlikelyHeadEnds, &tables.unlikelyHeadEnds}};
    for (const auto& [written, patterns] : ends) {
        for (const QString& end : *written) {
            const std::optional<Pattern> pattern = Pattern::parse(end);
            if (!pattern)
                return Error{GrammarError::TableNotUnderstood, folder + u"words"_s, end};
            patterns->append(*pattern);
        }
    }
    return tables;
}

const Tables& tablesOf(Language language)
{
    const auto read = [](Language which) {
        Result<Tables> tables = Tables::parse(which);
        if (!tables)
            qFatal("the table %s is damaged at line %s", qPrintable(tables.error().subject), qPrintable(tables.error().place));
        return *std::move(tables);
    };
    if (language == Language::Ukrainian) {
        static const Tables tables = read(Language::Ukrainian);
        return tables;
    }
    static const Tables tables = read(Language::Russian);
    return tables;
}

}  // namespace decretum::grammar
