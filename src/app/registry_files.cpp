// SPDX-License-Identifier: MIT
#include "app/registry_files.h"

#include "app/decision_ids.h"
#include "app/naming.h"
#include "base/folders.h"
#include "model/clause_labels.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace decretum {

namespace {

/// Whether the registry, or the file itself further above, has a decision of this id.
Result<bool> isTaken(const Registry& registry, const Decision& decision, const QList<DecisionId>& added)
{
    if (decision.id.isNull())
        return false;
    if (added.contains(decision.id))
        return true;
    const Result<QList<DecisionId>> known = registry.findIds(decision.id.toString());
    if (!known)
        return known.error();
    return !known->isEmpty();
}

Status addAll(
    Registry& registry, QList<Decision>& decisions, const QByteArray& digest, const QString& fileName, IdSource& ids, QList<DecisionId>& added)
{
    QSet<QUuid> outer;
    QHash<QUuid, QUuid> renamed;
    const Result<QList<Person>> persons = registry.listPersons();
    if (!persons)
        return persons.error();
    for (Decision& decision : decisions) {
        const Result<bool> taken = isTaken(registry, decision, added);
        if (!taken)
            return taken.error();
        renamed.insert(renewIds(decision, *taken, ids));
        outer += idsOf(decision);
        assignIds(decision, ids);
        linkPersons(decision, *persons);
        if (Status saved = registry.saveDecision(decision); !saved)
            return saved;
        if (Status kept = registry.addRevision(decision.id, decision, fileName); !kept)
            return kept;
        added.append(decision.id);
    }
    return registry.addSource(digest, fileName, added, QList<QUuid>(outer.begin(), outer.end()), renamed);
}

}  // namespace

QString defaultRegistryPath()
{
    return userDataFolder() + QStringLiteral("/decretum/registry.decretum");
}

QByteArray sourceDigest(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

Result<RegistryImport> importIntoRegistry(Registry& registry, const QByteArray& bytes, const QString& fileName, bool again, IdSource& ids,
    const RecognizeOptions& options, const ConvertedFiles& converted)
{
    const QByteArray digest = sourceDigest(bytes);
    if (!again) {
        const Result<QList<DecisionId>> known = registry.decisionsOfSource(digest);
        if (!known)
            return known.error();
        if (!known->isEmpty())
            return RegistryImport{.decisions = *known, .wasKnown = true};
    }
    const Result<Imported> imported = importBytes(bytes, options, converted);
    if (!imported)
        return imported.error();
    return addToRegistry(registry, *imported, digest, fileName, ids);
}

Result<RegistryImport> addToRegistry(Registry& registry, Imported imported, const QByteArray& digest, const QString& fileName, IdSource& ids)
{
    RegistryImport result{.findings = imported.findings, .evidence = imported.evidence, .figures = figuresOf(imported)};
    const QString name = QFileInfo(fileName).fileName();
    const Status added = registry.inTransaction([&] { return addAll(registry, imported.decisions, digest, name, ids, result.decisions); });
    if (!added)
        return added.error();
    return result;
}

Result<Decision> decisionForExport(const Registry& registry, DecisionId id, bool withIds)
{
    Result<Decision> decision = registry.loadDecision(id);
    if (!decision || withIds)
        return decision;
    const Result<QHash<QUuid, QUuid>> outer = registry.outerIds(id);
    if (!outer)
        return outer.error();
    keepOuterIds(*decision, *outer);
    return decision;
}

}  // namespace decretum
