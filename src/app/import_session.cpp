// SPDX-License-Identifier: MIT
#include "app/import_session.h"

#include "app/document_files.h"

namespace decretum {

Result<ImportSession> ImportSession::open(const QByteArray& bytes, const ImportCorrections& corrections, const Learned& learned)
{
    ImportSession session;
    session.m_corrections = corrections;
    session.m_learned = learned;
    if (isInterchangeJson(bytes)) {
        session.m_json = bytes;
    } else {
        Result<ReadDocument> document = readDocumentBytes(bytes);
        if (!document)
            return document.error();
        session.m_document = *std::move(document);
    }
    if (const Status read = session.readAnew(); !read)
        return read.error();
    return session;
}

Status ImportSession::readAnew()
{
    const RecognizeOptions options{.language = m_corrections.language, .told = m_corrections.told, .learned = m_learned};
    Result<Imported> imported = m_document ? importDocument(*m_document, options) : importBytes(m_json, options);
    if (!imported)
        return imported.error();
    m_imported = *std::move(imported);
    m_lines = m_document ? sourceLines(m_document->document, m_imported.source) : QList<SourceLine>();
    const QList<SourcePlace> told = m_corrections.told.keys();
    m_facts = importFacts(m_imported, QSet<SourcePlace>(told.begin(), told.end()));
    findDoubts();
    return {};
}

void ImportSession::findDoubts()
{
    QHash<SourcePlace, int> least;
    for (const ReadSource& source : std::as_const(m_imported.source))
        least.insert(source.place(), source.certainty);
    for (const QList<Evidence>& decision : std::as_const(m_imported.evidence)) {
        for (const Evidence& evidence : decision)
            least[evidence.place()] = std::min(least.value(evidence.place(), 100), evidence.certainty);
    }
    m_doubts.clear();
    for (const ReadSource& source : std::as_const(m_imported.source)) {
        const int certainty = least.value(source.place());
        if (certainty < kDoubtful && !isTold(source.place()))
            m_doubts.append({.place = source.place(), .certainty = certainty});
    }
}

const ReadSource* ImportSession::reading(const SourcePlace& place) const
{
    const auto found =
        std::find_if(m_imported.source.begin(), m_imported.source.end(), [&place](const ReadSource& source) { return source.place() == place; });
    return found == m_imported.source.end() ? nullptr : &*found;
}

void ImportSession::tell(const QList<SourcePlace>& places, LineRole role)
{
    ImportCorrections corrections = m_corrections;
    for (const SourcePlace& place : places)
        corrections.told.insert(place, role);
    apply(corrections);
}

void ImportSession::confirm(const QList<SourcePlace>& places)
{
    ImportCorrections corrections = m_corrections;
    for (const SourcePlace& place : places) {
        if (const ReadSource* source = reading(place))
            corrections.told.insert(place, source->role);
    }
    apply(corrections);
}

void ImportSession::forget(const QList<SourcePlace>& places)
{
    ImportCorrections corrections = m_corrections;
    for (const SourcePlace& place : places)
        corrections.told.remove(place);
    apply(corrections);
}

void ImportSession::setLanguage(std::optional<Language> language)
{
    ImportCorrections corrections = m_corrections;
    corrections.language = language;
    apply(corrections);
}

void ImportSession::setLearned(const Learned& learned)
{
    if (m_learned == learned)
        return;
    m_learned = learned;
    (void)readAnew();  // it was read before, so it is read again
}

void ImportSession::apply(const ImportCorrections& corrections)
{
    if (corrections == m_corrections)
        return;
    m_undo.push(std::exchange(m_corrections, corrections));
    m_redo.clear();
    (void)readAnew();
}

void ImportSession::undo()
{
    if (m_undo.isEmpty())
        return;
    m_redo.push(std::exchange(m_corrections, m_undo.pop()));
    (void)readAnew();
}

void ImportSession::redo()
{
    if (m_redo.isEmpty())
        return;
    m_undo.push(std::exchange(m_corrections, m_redo.pop()));
    (void)readAnew();
}

}  // namespace decretum
