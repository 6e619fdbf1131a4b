// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "base/sources.h"
#include "model/decision.h"
#include "model/directory.h"
#include "store/decision_tables.h"
#include "store/store_error.h"

#include <QDateTime>
#include <QHash>
#include <QStringList>

#include <functional>
#include <memory>

class QLockFile;

namespace decretum {

class Database;

/// A line of the list of decisions.
struct DecisionSummary {
    DecisionId id{};
    DecisionKind kind = DecisionKind::Unknown;
    Language language = Language::Ukrainian;
    QString typeName{};
    QString number{};
    QString subject{};
    QDate date{};
    DecisionLife life = DecisionLife::Draft;
    int clauses = 0;    ///< Of the text itself, all levels.
    int deadlines = 0;  ///< Of the text and the attachments.
    QDateTime changed{};
    bool isDeleted = false;
    bool operator==(const DecisionSummary&) const = default;
};

struct DecisionFilter {
    QString words{};  ///< Each must begin some word of the decision; empty: all. What is typed is never syntax.
    std::optional<DecisionLife> life{};
    std::optional<DecisionKind> kind{};
    bool deleted = false;  ///< What lies in the bin, instead of what does not.
};

struct RevisionSummary {
    qint64 number = 0;  ///< From 1, in the order they were made.
    QDateTime time{};
    QString note{};
    bool operator==(const RevisionSummary&) const = default;
};

/// The registry: one SQLite file (docs/store.md). One object a thread; one writer at a time, readers beside it.
class Registry {
public:
    enum class Access : quint8 { ReadWrite, ReadOnly };

    /// ReadWrite makes the file and its folder where they are absent, migrates it after copying it to `<file>.before-schema-N`, and keeps
    /// the writer's lock while it lives: WriterBusy where another has it. ReadOnly writes nothing and takes no lock; it sees what
    /// the writer has committed, of the same process too. `clock` must outlive the registry.
    static Result<std::unique_ptr<Registry>> open(const QString& path, Access access, const Clock& clock);
    ~Registry();
    Registry(const Registry&) = delete;
    Registry& operator=(const Registry&) = delete;
    Registry(Registry&&) = delete;
    Registry& operator=(Registry&&) = delete;

    Access access() const { return m_access; }
    const QString& path() const { return m_path; }

    /// Everything that `work` saves is kept where it succeeds, and nothing where it fails. Nests.
    Status inTransaction(const std::function<Status()>& work);

    Result<int> countDecisions(const DecisionFilter& filter) const;
    /// Newest first: by date, undated ones on top; then by number; then the one made last.
    Result<QList<DecisionSummary>> listDecisions(const DecisionFilter& filter, int offset, int limit) const;
    /// Where listDecisions() has the decision, from 0; none where it is not in that list.
    Result<std::optional<int>> placeInList(const DecisionFilter& filter, DecisionId id) const;
    Result<DecisionSummary> summary(DecisionId id) const;
    Result<Decision> loadDecision(DecisionId id) const;
    /// Adds the decision or replaces it, writing only the rows that differ. Everything in it needs an id (assignIds()).
    Status saveDecision(const Decision& decision);
    /// To the bin and back: nothing is ever removed.
    Status setDeleted(DecisionId id, bool deleted);

    /// Keeps the decision as it stands, unless it equals the newest revision.
    Status addRevision(DecisionId id, const Decision& decision, const QString& note);
    Result<QList<RevisionSummary>> listRevisions(DecisionId id) const;  ///< Newest first.
    Result<Decision> loadRevision(DecisionId id, qint64 number) const;

    /// Ids that begin so, in order; those in the bin too.
    Result<QList<DecisionId>> findIds(const QString& beginning) const;
    /// A whole UUID, or the beginning of one, of four signs at least: IdTooShort, DecisionNotFound or IdAmbiguous where it names none.
    Result<DecisionId> resolveId(const QString& idOrBeginning) const;

    /// What was imported from a file of these bytes (SHA-256, 32 bytes), the newest import last.
    Result<QList<DecisionId>> decisionsOfSource(const QByteArray& sha256) const;
    /// `outerIds` came with the file; `renamed` are those of them that had to give way: own id → the file's.
    Status addSource(const QByteArray& sha256, const QString& fileName, const QList<DecisionId>& decisions, const QList<QUuid>& outerIds,
        const QHash<QUuid, QUuid>& renamed = {});
    /// The ids of the decision that came with its source: own id → the source's.
    Result<QHash<QUuid, QUuid>> outerIds(DecisionId id) const;

    /// The office's settings; a null text where there is none of that key.
    Result<QString> setting(const QString& key) const;
    Status setSetting(const QString& key, const QString& value);

    Status savePerson(const Person& person);
    Status savePost(const Post& post);
    Status saveUnit(const Unit& unit);
    Status saveGroup(const Group& group);
    Result<QList<Person>> listPersons() const;  ///< By surname, given name, patronymic.
    Result<QList<Post>> listPosts() const;      ///< By title, as the two below.
    Result<QList<Unit>> listUnits() const;
    Result<QList<Group>> listGroups() const;
    Result<std::optional<Person>> loadPerson(PersonId id) const;
    Result<std::optional<Post>> loadPost(PostId id) const;
    Result<std::optional<Unit>> loadUnit(UnitId id) const;
    Result<std::optional<Group>> loadGroup(GroupId id) const;

    /// What does not hold, a line each; empty: all well. Reads every page, every decision and every revision.
    Result<QStringList> verify() const;
    /// A copy as of one moment, whole or not at all; an existing file is replaced.
    Status backupTo(const QString& file) const;

private:
    Registry(QString path, Access access, const Clock& clock);
    Status takeLock();
    Status openForWriting();
    Status openForReading();
    /// An error where the registry is open for reading.
    Status writable() const;
    Result<QString> idsWithWords(const QString& words) const;
    Result<DecisionRows> knownRows(DecisionId id);
    QString now() const;

    QString m_path;
    Access m_access;
    const Clock& m_clock;
    std::unique_ptr<QLockFile> m_lock;  // released after the file is closed
    std::unique_ptr<Database> m_database;
    /// The decision saved last, as it is stored: what is typed next is compared with it.
    DecisionId m_lastSaved;
    DecisionRows m_lastRows;
    qint64 m_lastVersion = 0;  // of the file: a program that asks for no lock may have written
};

}  // namespace decretum
