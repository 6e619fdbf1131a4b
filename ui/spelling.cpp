// SPDX-License-Identifier: MIT
#include "spelling.h"

#include "part_edit.h"
#include "spell_marks.h"
#include "theme.h"

#include <QGuiApplication>
#include <QPalette>

#include <utility>

namespace decretum {

Spelling::Spelling(QString registryFolder, QObject* parent) : QObject(parent), m_registryFolder(std::move(registryFolder)) {}

SpellService& Spelling::service()
{
    if (m_service)
        return *m_service;
    m_service = std::make_unique<SpellService>(spellSetup(m_registryFolder));
    connect(m_service.get(), &SpellService::checked, this, &Spelling::take);
    connect(m_service.get(), &SpellService::suggested, this, [this](quint64 id, const QStringList& words) {
        if (m_suggesting.contains(id))
            Q_EMIT suggested(m_suggesting.value(id), words);
    });
    connect(m_service.get(), &SpellService::problemFound, this, &Spelling::failed);
    m_service->setKnownNames(m_names);
    return *m_service;
}

void Spelling::take(quint64 id, const QList<Misspelling>& found, const QString& text)
{
    const auto waiting = m_waiting.constFind(id);
    if (waiting == m_waiting.constEnd())
        return;  // of another document, or from before a word was added
    if (*waiting == text)
        m_waiting.erase(waiting);
    m_known.insert(text, new Known{found, m_edition});
    tellChanged();
}

/// Answers come by the dozen when a document opens: one signal is enough for those that wait together.
void Spelling::tellChanged()
{
    if (std::exchange(m_isTelling, true))
        return;
    const auto tell = [this] {
        m_isTelling = false;
        Q_EMIT changed();
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

/// What is known holds until it is known better, so that no wave goes and comes back.
void Spelling::outdate()
{
    ++m_edition;
    m_ids.clear();
    m_waiting.clear();
    tellChanged();
}

void Spelling::setDecision(const Decision& decision, const QStringList& names)
{
    if (m_language == decision.language && m_names == names)
        return;
    m_language = decision.language;
    m_names = names;
    if (m_service)
        m_service->setKnownNames(names);
    outdate();
}

std::optional<QList<Misspelling>> Spelling::misspellings(const QUuid& place, const QString& text)
{
    if (text.isEmpty())
        return QList<Misspelling>();
    const Known* known = m_known.object(text);
    if (!known || known->edition != m_edition)
        ask(place, text);
    return known ? std::optional(known->found) : std::nullopt;
}

void Spelling::ask(const QUuid& place, const QString& text)
{
    quint64& id = m_ids[place];
    if (id == 0)
        id = ++m_serial;
    if (m_waiting.value(id) == text)
        return;
    m_waiting.insert(id, text);
    service().check(id, text, m_language);
}

std::optional<QList<std::pair<QTextLayout::FormatRange, Misspelling>>> Spelling::marks(const QUuid& place, const QString& text)
{
    const std::optional<QList<Misspelling>> found = misspellings(place, text);
    if (!found)
        return std::nullopt;
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    format.setUnderlineColor(themeColours(QGuiApplication::palette()).overdue);
    QList<std::pair<QTextLayout::FormatRange, Misspelling>> ranges;
    for (const Misspelling& misspelling : *found) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(misspelling.start);
        range.length = static_cast<int>(misspelling.length);
        range.format = format;
        ranges.append({range, misspelling});
    }
    return ranges;
}

void Spelling::suggest(const Misspelling& misspelling)
{
    m_suggesting.clear();  // one menu at a time
    m_suggesting.insert(++m_serial, misspelling.word);
    service().suggest(m_serial, misspelling);
}

Status Spelling::remember(const Misspelling& misspelling, WordListOwner owner)
{
    const ListedWord word{.word = foldWord(misspelling.word)};
    const QString folder = owner == WordListOwner::Office ? m_registryFolder : ownWordsFolder();
    if (const Status stored = rememberWord(wordListPath(owner, misspelling.language, folder), word); !stored) {
        Q_EMIT failed(stored.error());
        return stored;
    }
    service().addWord(word, misspelling.language);
    outdate();
    return {};
}

void Spelling::serve(PartEdit* edit)
{
    if (!edit->findChild<SpellMarks*>(QString(), Qt::FindDirectChildrenOnly))
        new SpellMarks(*this, edit);
}

}  // namespace decretum
