// SPDX-License-Identifier: MIT
#include "model/deadline_wording.h"

#include "base/utf8.h"
#include "model/built_in_data.h"
#include "model/model_error.h"
#include "text/typography.h"

#include <toml++/toml.h>

#include <algorithm>

namespace decretum::deadline {

namespace {

using namespace Qt::Literals::StringLiterals;

QStringList wordsOf(const toml::node& node)
{
    QStringList words;
    if (const toml::array* array = node.as_array()) {
        for (const toml::node& word : *array)
            words.append(QString::fromStdString(word.value_or(std::string())));
    } else {
        words.append(QString::fromStdString(node.value_or(std::string())));
    }
    return words;
}

Wording builtIn(std::string_view name, Language language)
{
    Result<Wording> read = Wording::read(builtInData(name), language);
    Q_ASSERT_X(read, "Wording::of", "a wording of resources/deadlines is wrong: test_model says which");
    return read ? std::move(*read) : Wording();
}

}  // namespace

Result<Wording> Wording::read(std::string_view toml, Language language)
{
    Wording wording;
    try {
        const toml::table file = toml::parse(toml);
        if (const toml::table* patterns = file["patterns"].as_table()) {
            for (const auto& [key, text] : *patterns) {
                auto pattern = MessagePattern::parse(QString::fromStdString(text.value_or(std::string())), language);
                if (!pattern)
                    return pattern.error();
                wording.m_patterns.insert(fromUtf8(key.str()), *pattern);
            }
        }
        if (const toml::table* words = file["words"].as_table()) {
            for (const auto& [key, node] : *words)
                wording.m_words.insert(fromUtf8(key.str()), wordsOf(node));
        }
    } catch (const toml::parse_error& failure) {
        return Error{
            .code = ModelError::WordsWrong, .detail = fromUtf8(failure.description()), .place = QString::number(failure.source().begin.line)};
    }
    return wording;
}

const Wording& Wording::of(Language language)
{
    if (language == Language::Ukrainian) {
        static const Wording ukrainian = builtIn("deadlines/uk", Language::Ukrainian);
        return ukrainian;
    }
    static const Wording russian = builtIn("deadlines/ru", Language::Russian);
    return russian;
}

QString Wording::say(const QString& key, const MessageArguments& arguments) const
{
    const auto pattern = m_patterns.constFind(key);
    if (pattern == m_patterns.cend())
        return {};
    const Result<QString> words = pattern->format(arguments);
    return words ? *words : QString();
}

bool Wording::hasMarker(const QString& text) const
{
    const QStringList markers = m_words.value(u"markers"_s);
    for (const QString& word : comparisonKey(text).split(u' ')) {
        if (std::any_of(markers.begin(), markers.end(), [&word](const QString& marker) { return word.startsWith(marker); }))
            return true;
    }
    return false;
}

QString Wording::listed(const QStringList& items) const
{
    if (items.size() < 2)
        return items.value(0);
    return items.first(items.size() - 1).join(u", "_s) + u' ' + word(u"and"_s) + u' ' + items.last();
}

}  // namespace decretum::deadline
