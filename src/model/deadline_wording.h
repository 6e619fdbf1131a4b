// SPDX-License-Identifier: MIT
#pragma once

#include "text/message_pattern.h"

#include <QHash>

#include <string_view>

/// The wordings of printed deadlines: resources/deadlines/<language>.toml, read once. Used inside this layer alone.
namespace decretum::deadline {

class Wording {
public:
    /// An error names the key whose pattern ICU does not understand.
    static Result<Wording> read(std::string_view toml, Language language);
    static const Wording& of(Language language);

    /// The pattern with its arguments put in; empty where the file has no such key or an argument is missing.
    QString say(const QString& key, const MessageArguments& arguments = {}) const;
    QString word(const QString& key) const { return m_words.value(key).value(0); }
    QString word(const QString& key, int place) const { return m_words.value(key).value(place); }
    /// «5, 15 та 25»
    QString listed(const QStringList& items) const;
    /// Whether the text has a word that only this language has.
    bool hasMarker(const QString& text) const;
    QStringList keys() const { return m_patterns.keys(); }

private:
    QHash<QString, MessagePattern> m_patterns;
    QHash<QString, QStringList> m_words;
};

}  // namespace decretum::deadline
