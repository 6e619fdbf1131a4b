// SPDX-License-Identifier: MIT
#pragma once

#include "app/spelling.h"
#include "model/decision.h"
#include "spell/spell_service.h"

#include <QCache>
#include <QTextLayout>
#include <QUuid>

#include <optional>

namespace decretum {

class PartEdit;

/// Spelling in the window: which words of a text are to be marked. Texts are checked in the service's thread; the answer
/// of before a word was added holds until there is a newer one. What is missing is told once.
class Spelling final : public QObject {
    Q_OBJECT

public:
    /// The office's word list lies in `registryFolder`.
    explicit Spelling(QString registryFolder, QObject* parent = nullptr);

    /// Texts are of this decision from now on: its language, the persons it names.
    void setDecision(const Decision& decision, const QStringList& names);
    /// The misspelled words of a text; null while it waits for its first answer: changed() says when it is there. `place`:
    /// where the text stands, the same for life; a later text of a place takes the place of one that waits.
    std::optional<QList<Misspelling>> misspellings(const QUuid& place, const QString& text);
    /// The same as stretches of a document with that text, underlined with a red wave.
    std::optional<QList<std::pair<QTextLayout::FormatRange, Misspelling>>> marks(const QUuid& place, const QString& text);
    /// Answered by suggested().
    void suggest(const Misspelling& misspelling);
    /// Puts the word into a list, for good; an error where the file cannot be written.
    Status remember(const Misspelling& misspelling, WordListOwner owner);
    /// Marks the misspelled words of an editor from now on, and offers right ones in its menu; once for each editor.
    void serve(PartEdit* edit);

Q_SIGNALS:
    /// Answers have come, one or several.
    void changed();
    void suggested(const QString& word, const QStringList& suggestions);
    /// A dictionary or a word list that cannot be used; or a word that could not be stored.
    void failed(const decretum::Error& error);

private:
    struct Known {
        QList<Misspelling> found;
        int edition = 0;
    };
    SpellService& service();
    void ask(const QUuid& place, const QString& text);
    void take(quint64 id, const QList<Misspelling>& found, const QString& text);
    void tellChanged();
    void outdate();

    const QString m_registryFolder;
    std::unique_ptr<SpellService> m_service;  ///< Made when first asked.
    Language m_language = Language::Ukrainian;
    QStringList m_names;
    QCache<QString, Known> m_known{2000};
    int m_edition = 0;                     ///< Of language, names and own words: what is known from another one is asked anew.
    QHash<QUuid, quint64> m_ids;           ///< Of the places that asked in this edition.
    QHash<quint64, QString> m_waiting;     ///< Texts that wait, by the id of their place.
    bool m_isTelling = false;              ///< changed() is on its way.
    QHash<quint64, QString> m_suggesting;  ///< Words that wait.
    quint64 m_serial = 0;
};

}  // namespace decretum
