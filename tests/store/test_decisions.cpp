// SPDX-License-Identifier: MIT
#include "store_fixture.h"
#include "test_case.h"

#include "store/decision_rows.h"
#include "store/search_text.h"

#include <QElapsedTimer>

using namespace decretum;
using namespace decretum::test;
using namespace Qt::Literals::StringLiterals;

namespace {

int propertyRounds()
{
    const int asked = qEnvironmentVariableIntValue("DECRETUM_PROPERTY_ROUNDS");
    return asked > 0 ? asked : 300;
}

/// One edit of the kind an editor makes.
void mutate(Decision& decision, RandomDecisions& decisions, QRandomGenerator& random, IdSource& ids)
{
    const Decision other = decisions.next();
    const qsizetype count = decision.clauses.size();
    switch (random.bounded(9)) {
    case 0: decision.subject = other.subject; break;
    case 1: decision.preamble = other.preamble; break;
    case 2: decision.clauses = other.clauses + decision.clauses; break;
    case 3:
        if (count > 0)
            decision.clauses.removeAt(random.bounded(static_cast<int>(count)));
        break;
    case 4:
        if (count > 1)
            decision.clauses.move(0, count - 1);
        break;
    case 5:  // a clause becomes another's child
        if (count > 1)
            decision.clauses.first().children.append(decision.clauses.takeLast());
        break;
    case 6: decision.attachments = other.attachments; break;
    case 7:
        if (count > 0)
            decision.clauses.last().text = RichText(u"Нове"_s);
        break;
    default:
        decision.signatures = other.signatures;
        decision.visas = other.visas;
        decision.life = other.life;
        break;
    }
    assignIds(decision, ids);
}

QString firstDifference(const Decision& one, const Decision& other)
{
    const auto left = rowsOf(one);
    const auto right = rowsOf(other);
    for (int table = 0; left && right && table < kTableCount; ++table) {
        if ((*left)[static_cast<StoreTable>(table)] != (*right)[static_cast<StoreTable>(table)])
            return QString::fromLatin1(statementsOf(static_cast<StoreTable>(table)).name);
    }
    return u"no table"_s;
}

}  // namespace

class TestDecisions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyDecisionComesBack()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo() << "seed" << seed;
        RandomDecisions decisions(seed);
        QRandomGenerator random(seed);
        RandomIdSource ids;
        StoreFixture store;
        QVERIFY(store.isOpen());
        QElapsedTimer timer;
        timer.start();
        for (int round = 0; round < propertyRounds(); ++round) {
            Decision decision = decisions.next();
            assignIds(decision, ids);
            VERIFY_DONE(store.registry().saveDecision(decision));
            const auto saved = store.registry().loadDecision(decision.id);
            VERIFY_DONE(saved);
            QVERIFY2(*saved == decision, qPrintable(firstDifference(*saved, decision)));
            mutate(decision, decisions, random, ids);
            VERIFY_DONE(store.registry().saveDecision(decision));
            const auto changed = store.registry().loadDecision(decision.id);
            VERIFY_DONE(changed);
            QVERIFY2(*changed == decision, qPrintable(firstDifference(*changed, decision)));
        }
        qInfo() << propertyRounds() << "rounds in" << timer.elapsed() << "ms";
        const auto problems = store.registry().verify();
        VERIFY_DONE(problems);
        QCOMPARE(problems->mid(0, 5), QStringList());
    }

    void editsFromDiskEqualEditsFromMemory()
    {
        // A registry that is opened anew compares with what is on disk, not with what it saved last.
        RandomDecisions decisions(4);
        QRandomGenerator random(4);
        RandomIdSource ids;
        StoreFixture store;
        Decision decision = decisions.next();
        assignIds(decision, ids);
        for (int round = 0; round < 30; ++round) {
            VERIFY_DONE(store.registry().saveDecision(decision));
            store.reopen();
            QVERIFY(store.isOpen());
            mutate(decision, decisions, random, ids);
            VERIFY_DONE(store.registry().saveDecision(decision));
            QVERIFY(*store.registry().loadDecision(decision.id) == decision);
        }
        QCOMPARE(*store.registry().verify(), QStringList());
    }

    void noLabelIsNotAnEmptyLabel()
    {
        RandomIdSource ids;
        StoreFixture store;
        Decision decision = orderOf(2, ids);
        decision.clauses[0].printedLabel = QString();
        decision.clauses[1].printedLabel = u""_s;
        VERIFY_DONE(store.registry().saveDecision(decision));
        const auto loaded = store.registry().loadDecision(decision.id);
        QVERIFY(loaded->clauses.at(0).printedLabel.isNull());
        QVERIFY(!loaded->clauses.at(1).printedLabel.isNull());
    }

    void foreignKeysAreKept()
    {
        RandomIdSource ids;
        StoreFixture store;
        Decision decision = orderOf(1, ids);
        decision.foreign = {{u"колір"_s, "{\"b\":[1,2.5,null]}"}, {u"a"_s, "\"x\""}};
        decision.clauses[0].foreign = {{u"mood"_s, "true"}};
        decision.clauses[0].life.foreign = {{u"z"_s, "1"}, {u"y"_s, "2"}};
        VERIFY_DONE(store.registry().saveDecision(decision));
        QVERIFY(*store.registry().loadDecision(decision.id) == decision);
    }

    void idsAreAskedFor()
    {
        RandomIdSource ids;
        StoreFixture store;
        Decision decision = orderOf(2, ids);
        decision.clauses[1].id = decision.clauses[0].id;
        QVERIFY(failsWith(store.registry().saveDecision(decision), StoreError::IdTwice));
        decision.clauses[1].id = ClauseId();
        QVERIFY(failsWith(store.registry().saveDecision(decision), StoreError::IdMissing));
        QCOMPARE(*store.registry().countDecisions({}), 0);
        QVERIFY(failsWith(store.registry().loadDecision(decision.id), StoreError::DecisionNotFound));
    }

    void savingTheSameChangesNothing()
    {
        RandomIdSource ids;
        StoreFixture store;
        const Decision decision = orderOf(3, ids);
        VERIFY_DONE(store.registry().saveDecision(decision));
        const DecisionSummary before = *store.registry().summary(decision.id);
        VERIFY_DONE(store.registry().saveDecision(decision));
        QVERIFY(*store.registry().summary(decision.id) == before);
        QCOMPARE(before.clauses, 3);
        QCOMPARE(before.deadlines, 3);
        QCOMPARE(before.number, u"7-од"_s);
    }

    void failedTransactionKeepsNothing()
    {
        RandomIdSource ids;
        StoreFixture store;
        const Decision decision = orderOf(3, ids);
        Decision changed = decision;
        changed.subject = u"Інше"_s;
        VERIFY_DONE(store.registry().saveDecision(decision));
        const Status done = store.registry().inTransaction([&]() -> Status {
            if (const Status saved = store.registry().saveDecision(changed); !saved)
                return saved;
            return Error{.code = StoreError::Failed};
        });
        QVERIFY(failsWith(done, StoreError::Failed));
        QVERIFY(*store.registry().loadDecision(decision.id) == decision);
        VERIFY_DONE(store.registry().saveDecision(changed));  // compared with what is stored, not with what was taken back
        QVERIFY(*store.registry().loadDecision(decision.id) == changed);
    }

    void listIsNewestFirst()
    {
        RandomIdSource ids;
        StoreFixture store;
        const std::pair<QDate, QString> rows[] = {
            {QDate(2020, 1, 1), u"1"_s}, {QDate(2022, 1, 1), u"10-од"_s}, {QDate(2022, 1, 1), u"9-од"_s}, {QDate(), u"5"_s}};
        for (const auto& [date, number] : rows) {
            Decision decision = orderOf(0, ids);
            decision.date = date;
            decision.number = number;
            VERIFY_DONE(store.registry().saveDecision(decision));
        }
        QStringList numbers;
        const auto list = store.registry().listDecisions({}, 0, 100);
        VERIFY_DONE(list);
        for (const DecisionSummary& summary : *list)
            numbers.append(summary.number);
        QCOMPARE(numbers, (QStringList{u"5"_s, u"9-од"_s, u"10-од"_s, u"1"_s}));
        QCOMPARE(store.registry().listDecisions({}, 2, 1)->first().number, u"10-од"_s);
        QVERIFY(store.registry().listDecisions({}, 4, 10)->isEmpty());
    }

    void placeIsThatOfTheList()
    {
        RandomIdSource ids;
        StoreFixture store;
        for (int at = 0; at < 60; ++at) {  // days and numbers repeat: every key of the order decides somewhere
            Decision decision = orderOf(1, ids);
            decision.date = at % 5 == 0 ? QDate() : QDate(2020, 1, 1 + at % 4);
            decision.number = QString::number(at % 7);
            decision.life = at % 3 == 0 ? DecisionLife::Closed : DecisionLife::Draft;
            decision.subject = at % 2 == 0 ? u"Про маяк"_s : u"Про берег"_s;
            VERIFY_DONE(store.registry().saveDecision(decision));
            if (at % 11 == 0)
                VERIFY_DONE(store.registry().setDeleted(decision.id, true));
        }
        const auto listed = [&store](const DecisionFilter& filter) {
            QList<DecisionId> found;
            const auto list = store.registry().listDecisions(filter, 0, 100);
            for (const DecisionSummary& summary : *list)
                found.append(summary.id);
            return found;
        };
        const QList<DecisionId> everyone = listed({}) + listed({.deleted = true});
        QCOMPARE(everyone.size(), 60);
        const DecisionFilter filters[] = {{}, {.deleted = true}, {.life = DecisionLife::Closed}, {.words = u"маяк"_s},
            {.words = u"берег"_s, .life = DecisionLife::Draft, .kind = DecisionKind::Order}, {.words = u"пустеля"_s}};
        for (const DecisionFilter& filter : filters) {
            const QList<DecisionId> list = listed(filter);
            for (const DecisionId& id : everyone)
                QCOMPARE(store.registry().placeInList(filter, id)->value_or(-1), list.indexOf(id));
        }
    }

    void filtersAndBin()
    {
        RandomIdSource ids;
        StoreFixture store;
        Decision order = orderOf(1, ids);
        Decision paper = orderOf(1, ids);
        paper.kind = DecisionKind::Unknown;
        paper.life = DecisionLife::Closed;
        VERIFY_DONE(store.registry().saveDecision(order));
        VERIFY_DONE(store.registry().saveDecision(paper));
        const auto only = [&](const DecisionFilter& filter) {
            const auto list = store.registry().listDecisions(filter, 0, 10);
            const auto count = store.registry().countDecisions(filter);
            return list && count && *count == 1 && list->size() == 1 ? list->first().id : DecisionId();
        };
        QVERIFY(only({.kind = DecisionKind::Order}) == order.id);
        QVERIFY(only({.kind = DecisionKind::Unknown}) == paper.id);
        QVERIFY(only({.life = DecisionLife::Closed}) == paper.id);
        QVERIFY(only({.words = u"музеїв"_s, .life = DecisionLife::Closed}) == paper.id);
        VERIFY_DONE(store.registry().setDeleted(order.id, true));
        QVERIFY(only({}) == paper.id);
        QVERIFY(only({.deleted = true}) == order.id);
        QVERIFY(*store.registry().loadDecision(order.id) == order);
        VERIFY_DONE(store.registry().setDeleted(order.id, false));
        QCOMPARE(*store.registry().countDecisions({}), 2);
        QVERIFY(failsWith(store.registry().setDeleted(DecisionId(ids.next()), true), StoreError::DecisionNotFound));
    }

    void idsResolve()
    {
        CountingIdSource ids;
        StoreFixture store;
        const Decision one = orderOf(0, ids);
        const Decision other = orderOf(0, ids);
        VERIFY_DONE(store.registry().saveDecision(one));
        VERIFY_DONE(store.registry().saveDecision(other));
        QVERIFY(*store.registry().resolveId(one.id.toString()) == one.id);
        QVERIFY(*store.registry().resolveId(u'{' + one.id.toString() + u'}') == one.id);
        const auto ambiguous = store.registry().resolveId(u"0000"_s);
        QVERIFY(failsWith(ambiguous, StoreError::IdAmbiguous));
        QVERIFY(ambiguous.error().detail.contains(other.id.toString()));
        QVERIFY(failsWith(store.registry().resolveId(u"000"_s), StoreError::IdTooShort));
        QVERIFY(failsWith(store.registry().resolveId(u"%%%%"_s), StoreError::IdTooShort));
        QVERIFY(failsWith(store.registry().resolveId(u"abcd"_s), StoreError::DecisionNotFound));
        QCOMPARE(store.registry().findIds(u"00000000-0000-4"_s)->size(), 2);
    }
};

static const decretum::test::Register<TestDecisions> registration;
#include "test_decisions.moc"
