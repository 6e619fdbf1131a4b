// SPDX-License-Identifier: MIT
#include "spelling.h"

#include "part_edit.h"
#include "spell_marks.h"
#include "theme.h"

#include <QGuiApplication>
#include <QPalette>

namespace decretum {

Spelling::Spelling(QString registryFolder, QObject* parent) : QObject(parent), m_registryFolder(std::move(registryFolder)) {}

SpellService& Spelling::service()
{
    if (m_service)
        return *m_service;
    m_service = std::make_unique<SpellService>(spellSetup(m_registryFolder));
    connect(m_service.get(), &SpellService::checked, this, [this](quint64 id, const QList<Misspelling>& found) {
        if (!m_asked.contains(id))
            return;  // of another document, or from before a word was added
        m_known.insert(m_asked.take(id), new QList<Misspelling>(found));
        Q_EMIT changed();
    });
    connect(m_service.get(), &SpellService::suggested, this, [this](quint64 id, const QStringList& words) {
        if (m_suggesting.contains(id))
            Q_EMIT suggested(m_suggesting.value(id), words);
    });
    connect(m_service.get(), &SpellService::problemFound, this, &Spelling::failed);
    m_service->setKnownNames(m_names);
    return *m_service;
}

void Spelling::forget()
{
    m_known.clear();
    m_asked.clear();
    Q_EMIT changed();
}

void Spelling::setDecision(const Decision& decision, const QStringList& names)
{
    if (m_language == decision.language && m_names == names)
        return;
    m_language = decision.language;
    m_names = names;
    if (m_service)
        m_service->setKnownNames(names);
    forget();
}

QList<Misspelling> Spelling::misspellings(const QString& text)
{
    if (text.isEmpty())
        return {};
    if (const QList<Misspelling>* known = m_known.object(text))
        return *known;
    if (!m_asked.values().contains(text)) {
        m_asked.insert(++m_serial, text);
        service().check(m_serial, text, m_language);
    }
    return {};
}

QList<std::pair<QTextLayout::FormatRange, Misspelling>> Spelling::marks(const QString& text)
{
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    format.setUnderlineColor(themeColours(QGuiApplication::palette()).overdue);
    QList<std::pair<QTextLayout::FormatRange, Misspelling>> ranges;
    for (const Misspelling& misspelling : misspellings(text)) {
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
    forget();
    return {};
}

void Spelling::serve(PartEdit* edit)
{
    if (!edit->findChild<SpellMarks*>(QString(), Qt::FindDirectChildrenOnly))
        new SpellMarks(*this, edit);
}

}  // namespace decretum
