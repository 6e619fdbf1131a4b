// SPDX-License-Identifier: MIT
#pragma once

#include "app/importing.h"
#include "edit/decision_document.h"
#include "store/registry.h"

#include <QMutex>
#include <QSet>
#include <QThread>
#include <QTime>

namespace decretum {

/// What came of an import.
struct ImportReport {
    struct Failure {
        QString file;
        Error error;
    };
    QList<DecisionId> added;
    QList<DecisionId> known;  ///< Were in the registry already.
    QList<Failure> failures;
    int findings = 0;
    QHash<QByteArray, QList<DecisionId>> ofSource{};  ///< Digest of a source (sourceDigest()) → what the registry has of it now.
};

/// A file that was read and is to go into the registry.
struct ReadFile {
    QString name{};
    QByteArray digest{};
    Imported imported{};
    bool isAgain = false;          ///< Though the registry has the same bytes already.
    QList<DecisionId> replaced{};  ///< Earlier readings: they go to the bin.
};

/// The registry as the window uses it: reads it here, writes it in a thread of its own, and stores every change of every open document as
/// it happens. At most a second passes between a change and the disk.
class Session final : public QObject {
    Q_OBJECT

public:
    /// Opens the registry for writing; where another holds it, or it cannot be written, for reading.
    static Result<std::unique_ptr<Session>> open(const QString& path, const Clock& clock, IdSource& ids);
    /// Stores what is not stored yet.
    ~Session() override;
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;
    Session(Session&&) = delete;
    Session& operator=(Session&&) = delete;

    const Registry& registry() const { return *m_reader; }
    bool isReadOnly() const { return m_writer == nullptr; }
    /// Why it is open for reading only; none where it is not.
    const std::optional<Error>& readOnlyReason() const { return m_readOnlyReason; }

    /// The decision, opened once and kept with its undo steps.
    Result<DecisionDocument*> document(DecisionId id);
    /// Stores a new decision; its id.
    Result<DecisionId> add(Decision decision);
    /// Reads the files into the registry, in the writer's thread; imported() follows.
    void importFiles(const QStringList& files);
    /// The same for files that were read, perhaps corrected.
    void importRead(const QList<ReadFile>& files);
    /// The same for texts that are at hand, each with a name.
    void importTexts(const QList<std::pair<QString, QByteArray>>& texts);
    Status setDeleted(DecisionId id, bool deleted);
    QString setting(const QString& key) const;
    Status setSetting(const QString& key, const QString& value);

    /// Waits until everything is on disk.
    void flush();
    bool isStored() const;

Q_SIGNALS:
    void stored(decretum::DecisionId id, const QTime& time);
    void storeFailed(const decretum::Error& error);
    void imported(const decretum::ImportReport& report);

private:
    /// What the writer is to store of a decision: how it stands now, and how it stood at the end of each burst of editing.
    struct Handed {
        Decision latest;
        QList<Decision> revisions;
    };

    Session(const Clock& clock, IdSource& ids);
    Status openRegistry(const QString& path);
    void startWriter(std::unique_ptr<Registry> registry);
    DirectoryText directory() const;
    void keep(DecisionDocument& document);
    void storeDirty();
    void handRevision(DecisionDocument& document);
    void importInWriter(const QList<std::pair<QString, QByteArray>>& texts, const ImportReport& begun);
    /// Gives the writer what is to be stored; it takes all that has gathered at once.
    void hand(const Decision& decision, bool isRevision);
    void writeHanded();
    void wakeWriter();
    void takeBack(DecisionId id, const Handed& what);
    /// Does the work in the writer's thread and waits for it.
    Status inWriter(const std::function<Status(Registry&)>& work);
    /// Does the work in the writer's thread, in its turn.
    void postToWriter(const std::function<void(Registry&)>& work);

    const Clock& m_clock;
    IdSource& m_ids;
    std::unique_ptr<Registry> m_reader;
    std::unique_ptr<Registry> m_writer;  // used in the writer's thread alone
    std::optional<Error> m_readOnlyReason;
    QThread m_thread;
    QObject* m_inThread = nullptr;
    QHash<DecisionId, DecisionDocument*> m_documents;
    QSet<DecisionId> m_dirty;
    mutable QMutex m_mutex;
    QHash<DecisionId, Handed> m_handed;  // guarded by m_mutex, as are the next two
    bool m_isWoken = false;              ///< The writer is on its way.
    bool m_isWriting = false;            ///< It has taken what was there and is not done yet.
    QTimer m_storing;
};

}  // namespace decretum
