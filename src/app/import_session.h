// SPDX-License-Identifier: MIT
#pragma once

#include "app/import_facts.h"
#include "app/source_lines.h"

#include <QStack>

namespace decretum {

/// What somebody has said of a file under import, beside what it says itself.
struct ImportCorrections {
    QHash<SourcePlace, LineRole> told{};
    std::optional<Language> language{};  ///< None: told by the text's letters.
    bool operator==(const ImportCorrections&) const = default;
};

/// A place of the source that somebody should look at.
struct ImportDoubt {
    SourcePlace place{};
    int certainty = 0;
    bool operator==(const ImportDoubt&) const = default;
};

/// One file under import: its lines as they looked, what was read from them, and what somebody has corrected. Each correction is
/// a step that can be undone; after each the rest is read anew to fit.
class ImportSession {
public:
    /// The file is read once; what it says of itself stands (AppError, FormatsError or InterchangeError where nothing can be read).
    static Result<ImportSession> open(const QByteArray& bytes, const ImportCorrections& corrections = {}, const Learned& learned = {});

    const Imported& imported() const { return m_imported; }
    const QList<SourceLine>& lines() const { return m_lines; }
    const QList<ImportFact>& facts() const { return m_facts; }
    const QList<ImportDoubt>& doubts() const { return m_doubts; }  ///< In the source's order.
    /// The reading of the place; null where nothing was read there.
    const ReadSource* reading(const SourcePlace& place) const;
    bool isTold(const SourcePlace& place) const { return m_corrections.told.contains(place); }

    const ImportCorrections& corrections() const { return m_corrections; }
    bool isCorrected() const { return m_corrections != ImportCorrections(); }
    /// Says what the lines are.
    void tell(const QList<SourcePlace>& places, LineRole role);
    /// Says that the lines are what they were read as.
    void confirm(const QList<SourcePlace>& places);
    /// Takes back what was said of the lines.
    void forget(const QList<SourcePlace>& places);
    void setLanguage(std::optional<Language> language);
    /// Words that were learned meanwhile: no step, the file is read anew.
    void setLearned(const Learned& learned);

    bool canUndo() const { return !m_undo.isEmpty(); }
    bool canRedo() const { return !m_redo.isEmpty(); }
    void undo();
    void redo();

private:
    void apply(const ImportCorrections& corrections);
    Status readAnew();
    void findDoubts();

    std::optional<ReadDocument> m_document;  ///< None: the file is interchange JSON.
    QByteArray m_json;
    Learned m_learned;
    ImportCorrections m_corrections;
    QStack<ImportCorrections> m_undo;
    QStack<ImportCorrections> m_redo;
    Imported m_imported;
    QList<SourceLine> m_lines;
    QList<ImportFact> m_facts;
    QList<ImportDoubt> m_doubts;
};

}  // namespace decretum
