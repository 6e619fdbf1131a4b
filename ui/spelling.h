// SPDX-License-Identifier: MIT
#pragma once

#include "app/spelling.h"
#include "model/decision.h"
#include "spell/spell_service.h"

#include <QCache>
#include <QTextLayout>

class QTextDocument;

namespace decretum {

class PartEdit;

/// Spelling in the window: which words of a text are to be marked. Texts are checked in the service's thread; until an
/// answer comes a text has no marks. What is missing is told once.
class Spelling final : public QObject {
    Q_OBJECT

public:
    /// The office's word list lies in `registryFolder`.
    explicit Spelling(QString registryFolder, QObject* parent = nullptr);

    /// Texts are of this decision from now on: its language, the persons it names.
    void setDecision(const Decision& decision, const QStringList& names);
    /// The misspelled words of a text; none while it waits for its answer: changed() says when it is there.
    QList<Misspelling> misspellings(const QString& text);
    /// The same as stretches of a document with that text, underlined with a red wave.
    QList<std::pair<QTextLayout::FormatRange, Misspelling>> marks(const QString& text);
    /// Answered by suggested().
    void suggest(const Misspelling& misspelling);
    /// Puts the word into a list, for good; an error where the file cannot be written.
    Status remember(const Misspelling& misspelling, WordListOwner owner);
    /// Marks the misspelled words of an editor from now on, and offers right ones in its menu; once for each editor.
    void serve(PartEdit* edit);

Q_SIGNALS:
    void changed();
    void suggested(const QString& word, const QStringList& suggestions);
    /// A dictionary or a word list that cannot be used; or a word that could not be stored.
    void failed(const decretum::Error& error);

private:
    SpellService& service();
    void forget();

    const QString m_registryFolder;
    std::unique_ptr<SpellService> m_service;  ///< Made when first asked.
    Language m_language = Language::Ukrainian;
    QStringList m_names;
    QCache<QString, QList<Misspelling>> m_known{2000};
    QHash<quint64, QString> m_asked;       ///< Texts that wait, by the number of the question.
    QHash<quint64, QString> m_suggesting;  ///< Words that wait.
    quint64 m_serial = 0;
};

}  // namespace decretum
