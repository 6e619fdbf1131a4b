// SPDX-License-Identifier: MIT
#include "session.h"

#include "app/naming.h"
#include "app/office.h"
#include "app/registry_files.h"
#include "base/file.h"
#include "model/clause_labels.h"

namespace decretum {

namespace {

/// After the first change; more changes do not put it off.
constexpr int kStoreMs = 250;
/// After a write that failed.
constexpr int kRetryMs = 3000;

void note(ImportReport& report, const QByteArray& digest, const RegistryImport& imported)
{
    (imported.wasKnown ? report.known : report.added) += imported.decisions;
    report.findings += static_cast<int>(imported.findings.size());
    report.ofSource.insert(digest, imported.decisions);
}

Result<RegistryImport> addReadFile(Registry& registry, const ReadFile& file, IdSource& ids)
{
    const Result<QList<DecisionId>> known = registry.decisionsOfSource(file.digest);
    if (!known)
        return known.error();
    if (!known->isEmpty() && !file.isAgain)
        return RegistryImport{.decisions = *known, .wasKnown = true};
    for (const DecisionId id : file.replaced) {
        if (const Status binned = registry.setDeleted(id, true); !binned)
            return binned.error();
    }
    return addToRegistry(registry, file.imported, file.digest, file.name, ids);
}

}  // namespace

Session::Session(const Clock& clock, IdSource& ids) : m_clock(clock), m_ids(ids)
{
    m_storing.setSingleShot(true);
    m_storing.setInterval(kStoreMs);
    connect(&m_storing, &QTimer::timeout, this, &Session::storeDirty);
}

Result<std::unique_ptr<Session>> Session::open(const QString& path, const Clock& clock, IdSource& ids)
{
    std::unique_ptr<Session> session(new Session(clock, ids));
    if (const Status status = session->openRegistry(path); !status)
        return status.error();
    return session;
}

Status Session::openRegistry(const QString& path)
{
    Result<std::unique_ptr<Registry>> writer = Registry::open(path, Registry::Access::ReadWrite, m_clock);
    if (!writer) {
        const ErrorCode code = writer.error().code;
        if (code != ErrorCode(StoreError::WriterBusy) && code != ErrorCode(StoreError::ReadOnly))
            return writer.error();
        m_readOnlyReason = writer.error();
    }
    Result<std::unique_ptr<Registry>> reader = Registry::open(path, Registry::Access::ReadOnly, m_clock);
    if (!reader)
        return reader.error();
    m_reader = *std::move(reader);
    if (writer)
        startWriter(*std::move(writer));
    return {};
}

void Session::startWriter(std::unique_ptr<Registry> registry)
{
    m_writer = std::move(registry);
    m_inThread = new QObject;
    m_inThread->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("registry"));
    m_thread.start();
}

Session::~Session()
{
    flush();
    if (m_inThread) {
        // The file is closed where it was used.
        QMetaObject::invokeMethod(
            m_inThread, [this] { m_writer.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
        delete m_inThread;
    }
    qDeleteAll(m_documents);
}

void Session::postToWriter(const std::function<void(Registry&)>& work)
{
    if (m_inThread)
        QMetaObject::invokeMethod(m_inThread, [this, work] { work(*m_writer); });
}

Status Session::inWriter(const std::function<Status(Registry&)>& work)
{
    if (!m_inThread)
        return m_readOnlyReason.value_or(Error{.code = StoreError::ReadOnly, .subject = m_reader->path()});
    Status status;
    QMetaObject::invokeMethod(
        m_inThread, [&] { status = work(*m_writer); }, Qt::BlockingQueuedConnection);
    return status;
}

Result<DecisionDocument*> Session::document(DecisionId id)
{
    if (DecisionDocument* known = m_documents.value(id))
        return known;
    Result<Decision> decision = m_reader->loadDecision(id);
    if (!decision)
        return decision.error();
    auto* document = new DecisionDocument(*std::move(decision), m_ids, this);
    document->setDirectory(directory());
    document->setReadOnly(isReadOnly());
    m_documents.insert(id, document);
    keep(*document);
    return document;
}

void Session::keep(DecisionDocument& document)
{
    const DecisionId id = document.decision().id;
    connect(&document, &DecisionDocument::changed, this, [this, id] {
        m_dirty.insert(id);
        if (!m_storing.isActive())
            m_storing.start();
    });
    connect(&document, &DecisionDocument::burstEnded, this, [this, id] {
        if (DecisionDocument* of = m_documents.value(id))
            handRevision(*of);
    });
}

void Session::handRevision(DecisionDocument& document)
{
    if (isReadOnly() || !document.isRevisionDue())
        return;
    document.noteRevision();
    m_dirty.remove(document.decision().id);
    hand(document.decision(), true);
}

void Session::storeDirty()
{
    m_storing.stop();
    for (const DecisionId id : std::exchange(m_dirty, {}))
        hand(m_documents.value(id)->decision(), false);
}

void Session::hand(const Decision& decision, bool isRevision)
{
    if (!m_inThread)
        return;
    QMutexLocker lock(&m_mutex);
    Handed& handed = m_handed[decision.id];
    handed.latest = decision;
    if (isRevision)
        handed.revisions.append(decision);
    lock.unlock();
    wakeWriter();  // a slow disk gathers several changes to one write instead of falling behind
}

/// In the writer's thread.
void Session::writeHanded()
{
    QHash<DecisionId, Handed> handed;
    {
        const QMutexLocker lock(&m_mutex);
        std::swap(handed, m_handed);
        m_isWoken = false;
        m_isWriting = true;
    }
    for (const auto& [id, what] : handed.asKeyValueRange()) {
        const Status status = m_writer->inTransaction([this, &what = what]() -> Status {
            if (Status saved = m_writer->saveDecision(what.latest); !saved)
                return saved;
            for (const Decision& revision : what.revisions) {
                if (Status kept = m_writer->addRevision(revision.id, revision, {}); !kept)
                    return kept;
            }
            return {};
        });
        if (!status)
            takeBack(id, what);
        QMetaObject::invokeMethod(this, [this, id = id, status] {
            if (status) {
                Q_EMIT stored(id, m_clock.now().toLocalTime().time());
                return;
            }
            Q_EMIT storeFailed(status.error());
            QTimer::singleShot(kRetryMs, this, &Session::wakeWriter);
        });
    }
    const QMutexLocker lock(&m_mutex);
    m_isWriting = false;
}

/// What could not be stored waits for the next try, no revision of it lost.
void Session::takeBack(DecisionId id, const Handed& what)
{
    const QMutexLocker lock(&m_mutex);
    Handed& waiting = m_handed[id];
    if (waiting.latest.id.isNull())
        waiting.latest = what.latest;
    waiting.revisions = what.revisions + waiting.revisions;
}

void Session::wakeWriter()
{
    const QMutexLocker lock(&m_mutex);
    if (m_inThread && !m_handed.isEmpty() && !std::exchange(m_isWoken, true))
        QMetaObject::invokeMethod(m_inThread, [this] { writeHanded(); });
}

bool Session::isStored() const
{
    const QMutexLocker lock(&m_mutex);
    return m_dirty.isEmpty() && m_handed.isEmpty() && !m_isWriting;
}

void Session::flush()
{
    for (DecisionDocument* document : std::as_const(m_documents))
        handRevision(*document);
    storeDirty();
    wakeWriter();
    if (m_inThread)
        QMetaObject::invokeMethod(
            m_inThread, [] {}, Qt::BlockingQueuedConnection);
}

Result<DecisionId> Session::add(Decision decision)
{
    assignIds(decision, m_ids);
    const Status status = inWriter([&decision](Registry& registry) { return registry.saveDecision(decision); });
    if (!status)
        return status.error();
    return decision.id;
}

Status Session::setDeleted(DecisionId id, bool deleted)
{
    flush();
    return inWriter([id, deleted](Registry& registry) { return registry.setDeleted(id, deleted); });
}

QString Session::setting(const QString& key) const
{
    const Result<QString> value = m_reader->setting(key);
    return value ? *value : QString();
}

Status Session::setSetting(const QString& key, const QString& value)
{
    const Status status = inWriter([&](Registry& registry) { return registry.setSetting(key, value); });
    if (status && key == kOfficeSetting) {
        for (DecisionDocument* document : std::as_const(m_documents))
            document->setDirectory(directory());
    }
    return status;
}

/// How the directory prints persons and posts, with the office's own signs.
DirectoryText Session::directory() const
{
    return directoryTextOf(*m_reader, declensionOf(officeFromJson(setting(kOfficeSetting).toUtf8())));
}

void Session::importFiles(const QStringList& files)
{
    QList<std::pair<QString, QByteArray>> texts;
    ImportReport unread;
    for (const QString& file : files) {
        const Result<QByteArray> bytes = readFile(file);
        if (bytes)
            texts.append({file, *bytes});
        else
            unread.failures.append({.file = file, .error = bytes.error()});
    }
    importInWriter(texts, unread);
}

void Session::importTexts(const QList<std::pair<QString, QByteArray>>& texts)
{
    importInWriter(texts, {});
}

void Session::importInWriter(const QList<std::pair<QString, QByteArray>>& texts, const ImportReport& begun)
{
    flush();
    postToWriter([this, texts, begun](Registry& registry) {
        ImportReport report = begun;
        for (const auto& [name, bytes] : texts) {
            const Result<RegistryImport> imported = importIntoRegistry(registry, bytes, name, false, m_ids);
            if (!imported) {
                report.failures.append({.file = name, .error = imported.error()});
                continue;
            }
            note(report, sourceDigest(bytes), *imported);
        }
        QMetaObject::invokeMethod(this, [this, report] { Q_EMIT imported(report); });
    });
}

void Session::importRead(const QList<ReadFile>& files)
{
    flush();
    postToWriter([this, files](Registry& registry) {
        ImportReport report;
        for (const ReadFile& file : files) {
            const Result<RegistryImport> imported = addReadFile(registry, file, m_ids);
            if (imported)
                note(report, file.digest, *imported);
            else
                report.failures.append({.file = file.name, .error = imported.error()});
        }
        QMetaObject::invokeMethod(this, [this, report] { Q_EMIT imported(report); });
    });
}

}  // namespace decretum
