// SPDX-License-Identifier: MIT
#include "app/decision_ids.h"
#include "app/importing.h"
#include "app/registry_files.h"
#include "interchange/json.h"
#include "model/clause_labels.h"

#include "random_decision.h"
#include "test_case.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A registry in a folder of its own.
struct Place {
    QTemporaryDir folder{};
    FixedClock clock{QDateTime(QDate(2024, 5, 6), QTime(12, 0), Qt::UTC)};
    RandomIdSource ids{};
    std::unique_ptr<Registry> registry = *Registry::open(folder.filePath(u"r.decretum"_s), Registry::Access::ReadWrite, clock);

    Result<RegistryImport> import(const QByteArray& bytes, bool again = false) { return importIntoRegistry(*registry, bytes, u"файл"_s, again, ids); }
    /// What `export ID… --to json` writes.
    QByteArray exported(const QList<DecisionId>& chosen, bool withIds = false) const
    {
        QList<Decision> decisions;
        for (const DecisionId& id : chosen)
            decisions.append(*decisionForExport(*registry, id, withIds));
        return writeJson(decisions);
    }
};

}  // namespace

class TestRegistryFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void importedSamplesAreExportedAsConverted()
    {
        Place place;
        const QDir samples(QStringLiteral(DECRETUM_SOURCE_DIR) + u"/tests/samples"_s);
        for (const QString& name : samples.entryList({u"*.txt"_s})) {
            QFile file(samples.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            const auto imported = place.import(bytes);
            QVERIFY(imported);
            QCOMPARE(place.exported(imported->decisions), writeJson(importBytes(bytes)->decisions));
        }
    }

    void jsonComesBackByteForByte()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo() << "seed" << seed;
        test::RandomDecisions decisions(seed);
        Place place;
        for (int round = 0; round < 60; ++round) {
            QList<Decision> several{decisions.next()};
            if (round % 3 == 0)
                several.append(decisions.next());
            if (round % 4 == 0) {
                for (Decision& decision : several)
                    assignIds(decision, place.ids);
            }
            const QByteArray json = writeJson(several);
            const auto first = place.import(json);
            QVERIFY(first);
            QCOMPARE(place.exported(first->decisions), json);
            const auto again = place.import(json, true);
            QVERIFY(again);
            QVERIFY(again->decisions != first->decisions);
            QCOMPARE(place.exported(again->decisions), json);
            QCOMPARE(place.exported(first->decisions), json);
        }
        QCOMPARE(*place.registry->verify(), QStringList());
    }

    void sameBytesMakeNoSecondDecision()
    {
        test::RandomDecisions decisions(1);
        Place place;
        const QByteArray json = writeJson(decisions.next());
        const auto first = place.import(json);
        const auto second = place.import(json);
        QVERIFY(second->wasKnown);
        QCOMPARE(second->decisions, first->decisions);
        QCOMPARE(*place.registry->countDecisions({}), 1);
        QCOMPARE(place.registry->listRevisions(first->decisions.first())->size(), 1);
    }

    void idsThatReferencesPointToStay()
    {
        Place place;
        Decision decision;
        decision.clauses = {Clause{.text = RichText(u"Перший"_s)}, Clause{.text = RichText(u"Другий"_s)}};
        const auto imported = place.import(writeJson(decision));
        Decision edited = *place.registry->loadDecision(imported->decisions.first());
        edited.clauses[1].text = RichText(QList<RichRun>{{.text = u"1"_s, .reference = ClauseReference{edited.clauses.at(0).id}}});
        QVERIFY(place.registry->saveDecision(edited));
        const Decision out = *decisionForExport(*place.registry, edited.id, false);
        QVERIFY(out.id.isNull());
        QVERIFY(out.clauses.at(0).id == edited.clauses.at(0).id);
        QVERIFY(out.clauses.at(1).id.isNull());
        QVERIFY(*decisionForExport(*place.registry, edited.id, true) == edited);
    }

    void oneIdTwiceInAFileIsRenewedAndWrittenBack()
    {
        Place place;
        Decision decision;
        const ClauseId twice(place.ids.next());
        decision.clauses = {Clause{.id = twice, .text = RichText(u"Перший"_s)}, Clause{.id = twice, .text = RichText(u"Другий"_s)}};
        const QByteArray json = writeJson(decision);
        const auto imported = place.import(json);
        QVERIFY(imported);
        QVERIFY(place.registry->loadDecision(imported->decisions.first())->clauses.at(1).id != twice);
        QCOMPARE(place.exported(imported->decisions), json);
    }

    void failedFileAddsNothing()
    {
        Place place;
        QVERIFY(!place.import("{\"format\": \"decretum-decision\", \"version\": 1, \"clauses\": 5}"));
        QCOMPARE(*place.registry->countDecisions({}), 0);
    }
};

static const decretum::test::Register<TestRegistryFiles> registration;
#include "test_registry_files.moc"
