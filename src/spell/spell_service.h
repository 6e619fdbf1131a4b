// SPDX-License-Identifier: MIT
#pragma once

#include "spell/spell_checker.h"

#include <QObject>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace decretum {

/// A checker with a thread of its own: whoever asks never waits. Dictionaries load in that thread, when a text first
/// needs them. Signals come from it: a receiver of another thread gets them queued.
class SpellService final : public QObject {
    Q_OBJECT

public:
    explicit SpellService(SpellSetup setup, QObject* parent = nullptr);
    /// Ends the thread; what has not been answered is dropped, what is being answered is waited for.
    ~SpellService() override;

    /// Asks for a check; answered by checked(). A later text of the same id takes the place of one that still waits.
    void check(quint64 id, const QString& text, std::optional<Language> base);
    /// Answered by suggested(), fast ones first and then, where they are few, all. Goes before waiting checks.
    void suggest(quint64 id, const Misspelling& misspelling);
    void setKnownNames(const QStringList& names);
    void addWord(const ListedWord& word, Language language);

Q_SIGNALS:
    void checked(quint64 id, const QList<decretum::Misspelling>& misspellings, const QString& text);
    void suggested(quint64 id, const QStringList& words);
    /// A dictionary is missing or damaged, or a word list has a wrong line; each once, kMostProblems at most.
    void problemFound(const decretum::Error& problem);

private:
    using Work = std::function<void(SpellChecker&)>;
    struct Check {
        quint64 id = 0;
        QString text;
        std::optional<Language> base;
    };
    void postUrgent(Work work);
    Work takeNext();
    void run();
    void tellProblems(SpellChecker& checker);

    const SpellSetup m_setup;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Work> m_urgent;  ///< All but checks.
    std::deque<Check> m_checks;
    bool m_ends = false;
    std::thread m_thread;  ///< Last, so that all else is there when it begins.
};

}  // namespace decretum
