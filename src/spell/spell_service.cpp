// SPDX-License-Identifier: MIT
#include "spell/spell_service.h"

namespace decretum {

namespace {

constexpr qsizetype kEnoughSuggestions = 3;

}  // namespace

SpellService::SpellService(SpellSetup setup, QObject* parent) : QObject(parent), m_setup(std::move(setup)), m_thread([this] { run(); }) {}

SpellService::~SpellService()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ends = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void SpellService::postUrgent(Work work)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_urgent.push_back(std::move(work));
    }
    m_wake.notify_one();
}

void SpellService::check(quint64 id, const QString& text, std::optional<Language> base)
{
    {
        const std::scoped_lock lock(m_mutex);
        std::erase_if(m_checks, [&](const Check& waiting) { return waiting.id == id; });
        m_checks.push_back({id, text, base});
    }
    m_wake.notify_one();
}

void SpellService::suggest(quint64 id, const Misspelling& misspelling)
{
    postUrgent([=, this](SpellChecker& checker) {
        const QStringList fast = checker.suggest(misspelling, SuggestionDepth::Fast);
        Q_EMIT suggested(id, fast);
        if (fast.size() < kEnoughSuggestions)
            Q_EMIT suggested(id, checker.suggest(misspelling, SuggestionDepth::Thorough));
    });
}

void SpellService::setKnownNames(const QStringList& names)
{
    postUrgent([=](SpellChecker& checker) { checker.setKnownNames(names); });
}

void SpellService::addWord(const ListedWord& word, Language language)
{
    postUrgent([=](SpellChecker& checker) { checker.addWord(word, language); });
}

/// With the mutex held, where something waits.
SpellService::Work SpellService::takeNext()
{
    if (!m_urgent.empty()) {
        Work work = std::move(m_urgent.front());
        m_urgent.pop_front();
        return work;
    }
    const Check next = std::move(m_checks.front());
    m_checks.pop_front();
    return [next, this](SpellChecker& checker) { Q_EMIT checked(next.id, checker.check(next.text, next.base), next.text); };
}

void SpellService::run()
{
    SpellChecker checker(m_setup);
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [this] { return m_ends || !m_urgent.empty() || !m_checks.empty(); });
        if (m_ends)
            return;
        const Work work = takeNext();
        lock.unlock();
        work(checker);
        tellProblems(checker);
        lock.lock();
    }
}

void SpellService::tellProblems(SpellChecker& checker)
{
    for (const Error& problem : checker.takeProblems())
        Q_EMIT problemFound(problem);
}

}  // namespace decretum
