// SPDX-License-Identifier: MIT
#include "grammar/table_lines.h"
#include "grammar/word_table.h"

#include <optional>

namespace decretum::grammar {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringView lettersOfClass(QChar name)
{
    switch (name.unicode()) {
    case u'V': return u"аеєиіїоуюяёыэ";
    case u'C': return u"бвгґджзйклмнпрстфхцчшщ";
    case u'K': return u"гґкх";
    case u'H': return u"жчшщ";
    case u'P': return u"бвпмф";
    case u'Q': return u"\u2019'";
    default: return {};
    }
}

/// «-2~іо+ц»: two signs cut, the last «і» made «о», «ц» added.
std::optional<StemEdit> parseEdit(QStringView text)
{
    StemEdit edit;
    while (!text.isEmpty()) {
        const QChar sign = text.front();
        qsizetype taken = 2;
        if (sign == u'-' && text.size() > 1 && text.at(1).isDigit()) {
            edit.cut = text.at(1).digitValue();
        } else if (sign == u'~' && text.size() > 2) {
            edit.from = text.at(1);
            edit.to = text.at(2);
            taken = 3;
        } else if (sign == u'+' && text.size() > 1) {
            while (taken < text.size() && text.at(taken).isLetter())
                ++taken;
            edit.add = text.sliced(1, taken - 1).toString();
        } else {
            return std::nullopt;
        }
        text = text.sliced(taken);
    }
    return edit;
}

quint8 parseClasses(QStringView text)
{
    quint8 classes = 0;
    for (const QChar letter : text) {
        switch (letter.unicode()) {
        case u'm': classes |= static_cast<quint8>(Class::Male); break;
        case u'f': classes |= static_cast<quint8>(Class::Female); break;
        case u'n': classes |= static_cast<quint8>(Class::Neuter); break;
        case u'p': classes |= static_cast<quint8>(Class::Plural); break;
        default: return 0;
        }
    }
    return classes;
}

QList<QStringView> wordsOf(QStringView line)
{
    QList<QStringView> words;
    for (const QStringView word : line.tokenize(u' ', Qt::SkipEmptyParts))
        words.append(word);
    return words;
}

/// What stands before the colon: id, classes, edit, paradigm, perhaps a confidence.
std::optional<Rule> parseRuleHead(QStringView text, const ParadigmTable& paradigms)
{
    const QList<QStringView> words = wordsOf(text);
    if (words.size() < 4 || words.size() > 5)
        return std::nullopt;
    Rule rule{.id = words.at(0).toString(), .classes = parseClasses(words.at(1))};
    const std::optional<StemEdit> edit = parseEdit(words.at(2));
    rule.paradigm = words.at(3) == u"fixed" ? -1 : paradigms.indexOf(words.at(3));
    if (words.size() == 5)
        rule.confidence = words.at(4).toInt();
    if (rule.classes == 0 || !edit || (rule.paradigm < 0 && words.at(3) != u"fixed") || rule.confidence < 1 || rule.confidence > 100)
        return std::nullopt;
    rule.edit = *edit;
    return rule;
}

}  // namespace

std::optional<Pattern> Pattern::parse(QStringView text)
{
    Pattern pattern;
    if (text.startsWith(u'*')) {
        pattern.isOpen = true;
        text = text.sliced(1);
    }
    while (!text.isEmpty()) {
        if (text.front() == u'[') {
            const qsizetype end = text.indexOf(u']');
            if (end < 2)
                return std::nullopt;
            pattern.places.append({text.sliced(1, end - 1).toString()});
            text = text.sliced(end + 1);
            continue;
        }
        const QStringView letters = lettersOfClass(text.front());
        if (letters.isEmpty() && text.front().unicode() < 0x80 && text.front() != u'-')
            return std::nullopt;
        pattern.places.append({letters.isEmpty() ? QString(text.front()) : letters.toString()});
        text = text.sliced(1);
    }
    return pattern.places.isEmpty() ? std::nullopt : std::optional(pattern);
}

Result<ParadigmTable> ParadigmTable::parse(const QString& name, const QString& text)
{
    ParadigmTable table;
    const Status status = readLines(name, text, [&](QStringView line) {
        const QList<QStringView> words = wordsOf(line);
        if (words.size() != kCaseCount && words.size() != kCaseCount - 1)
            return false;
        Paradigm paradigm{.name = words.first().toString()};
        paradigm.endings[0] = {u"="_s};
        paradigm.endings[kCaseCount - 1] = {u"="_s};
        for (qsizetype at = 1; at < words.size(); ++at) {
            QStringList& endings = paradigm.endings[static_cast<size_t>(at)];
            endings.clear();
            for (const QStringView ending : words.at(at).tokenize(u'/'))
                endings.append(ending == u"0" ? QString() : ending.toString());
        }
        table.m_byName.insert(paradigm.name, static_cast<int>(table.m_paradigms.size()));
        table.m_paradigms.append(paradigm);
        return true;
    });
    if (!status)
        return status.error();
    return table;
}

int ParadigmTable::indexOf(QStringView name) const
{
    return m_byName.value(name.toString(), -1);
}

Result<WordTable> WordTable::parse(const QString& name, const QString& text, const ParadigmTable& paradigms)
{
    WordTable table;
    bool isSourceNamed = false;  // a line for those who read the table; no rule goes without
    const Status status = readLines(name, text, [&](QStringView line) {
        if (line.startsWith(u"source ")) {
            isSourceNamed = true;
            return true;
        }
        const qsizetype colon = line.indexOf(u':');
        if (colon < 0 || !isSourceNamed)
            return false;
        std::optional<Rule> rule = parseRuleHead(line.first(colon), paradigms);
        if (!rule)
            return false;
        for (const QStringView word : wordsOf(line.sliced(colon + 1))) {
            const std::optional<Pattern> pattern = Pattern::parse(word);
            if (!pattern)
                return false;
            rule->pattern = *pattern;
            table.m_rules.append(*rule);
            table.addToIndex(static_cast<int>(table.m_rules.size()) - 1);
        }
        return true;
    });
    if (!status)
        return status.error();
    return table;
}

}  // namespace decretum::grammar
