// SPDX-License-Identifier: MIT
#include "store_fixture.h"
#include "test_case.h"

#include <QCryptographicHash>

using namespace decretum;
using namespace decretum::test;
using namespace Qt::Literals::StringLiterals;

class TestRecords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRevisionIsKept()
    {
        StoreFixture store;
        RandomDecisions decisions(6);
        RandomIdSource ids;
        Decision decision = decisions.next();
        assignIds(decision, ids);
        VERIFY_DONE(store.registry().saveDecision(decision));
        QList<Decision> stages;
        for (int stage = 0; stage < 5; ++stage) {
            decision.subject = QString::number(stage);
            VERIFY_DONE(store.registry().addRevision(decision.id, decision, u"вікно"_s));
            VERIFY_DONE(store.registry().addRevision(decision.id, decision, u"ще раз те саме"_s));
            stages.append(decision);
        }
        const auto list = store.registry().listRevisions(decision.id);
        VERIFY_DONE(list);
        QCOMPARE(list->size(), 5);
        QCOMPARE(list->first().number, 5);
        QCOMPARE(list->first().note, u"вікно"_s);
        QCOMPARE(list->first().time, store.clock().now());
        for (int stage = 0; stage < 5; ++stage)
            QVERIFY(*store.registry().loadRevision(decision.id, stage + 1) == stages.at(stage));
        QVERIFY(failsWith(store.registry().loadRevision(decision.id, 6), StoreError::RevisionNotFound));
    }

    void revisionsNeedTheirDecision()
    {
        StoreFixture store;
        RandomIdSource ids;
        const Decision decision = orderOf(1, ids);
        QVERIFY(failsWith(store.registry().addRevision(decision.id, decision, QString()), StoreError::Failed));
    }

    void sourcesAreKnownByTheirBytes()
    {
        StoreFixture store;
        RandomIdSource ids;
        const Decision one = orderOf(1, ids);
        const Decision other = orderOf(1, ids);
        VERIFY_DONE(store.registry().saveDecision(one));
        VERIFY_DONE(store.registry().saveDecision(other));
        const QByteArray digest = QCryptographicHash::hash("наказ", QCryptographicHash::Sha256);
        QVERIFY(store.registry().decisionsOfSource(digest)->isEmpty());
        const QUuid own = ids.next();
        const QUuid outer = ids.next();
        VERIFY_DONE(store.registry().addSource(digest, u"наказ.json"_s, {one.id}, {one.id.value}, {{own, outer}}));
        VERIFY_DONE(store.registry().addSource(digest, u"наказ.json"_s, {other.id}, {}));
        QCOMPARE(*store.registry().decisionsOfSource(digest), (QList<DecisionId>{one.id, other.id}));
        QCOMPARE(*store.registry().outerIds(one.id), (QHash<QUuid, QUuid>{{one.id.value, one.id.value}, {own, outer}}));
        QVERIFY(store.registry().outerIds(other.id)->isEmpty());
    }

    void settingsAreKept()
    {
        StoreFixture store;
        QVERIFY(store.registry().setting(u"office"_s)->isNull());
        VERIFY_DONE(store.registry().setSetting(u"office"_s, u"{\"town\": \"Вереск\"}"_s));
        VERIFY_DONE(store.registry().setSetting(u"office"_s, u"{\"town\": \"Ізюм\"}"_s));
        QCOMPARE(*store.registry().setting(u"office"_s), u"{\"town\": \"Ізюм\"}"_s);
    }

    void directoryComesBack()
    {
        StoreFixture store;
        RandomIdSource ids;
        Unit unit{.id = UnitId(ids.next()), .title = u"Відділ освіти"_s, .shortTitle = u"ВО"_s};
        Unit school{.id = UnitId(ids.next()), .parent = unit.id, .title = u"Школа № 5"_s};
        const Post post{
            .id = PostId(ids.next()), .title = u"директор"_s, .forms = {{.grammaticalCase = GrammaticalCase::Dative, .text = u"директору"_s}}};
        Person person{.id = PersonId(ids.next()),
            .surname = u"Гай"_s,
            .givenName = u"Анна"_s,
            .patronymic = u"Борисівна"_s,
            .gender = Gender::Female,
            .post = post.id,
            .unit = school.id,
            .forms = {{.part = ConfirmedForm::Part::Surname, .grammaticalCase = GrammaticalCase::Genitive, .text = u"Гай"_s}}};
        const Person plain{.id = PersonId(ids.next()), .language = Language::Russian, .surname = u"Бук"_s};
        const Group group{.id = GroupId(ids.next()), .title = u"керівники"_s, .members = {plain.id, person.id}};
        VERIFY_DONE(store.registry().saveUnit(unit));
        VERIFY_DONE(store.registry().saveUnit(school));
        VERIFY_DONE(store.registry().savePost(post));
        VERIFY_DONE(store.registry().savePerson(person));
        VERIFY_DONE(store.registry().savePerson(plain));
        VERIFY_DONE(store.registry().saveGroup(group));
        QVERIFY(*store.registry().loadUnit(school.id) == school);
        QVERIFY(*store.registry().loadPost(post.id) == post);
        QVERIFY(*store.registry().loadPerson(person.id) == person);
        QVERIFY(*store.registry().loadGroup(group.id) == group);
        QCOMPARE(store.registry().listPersons()->first().surname, u"Бук"_s);
        for (const QString& surname : {u"Івчук"_s, u"Яременко"_s, u"Єрмак"_s, u"Ґудзь"_s, u"Андрієць"_s})
            VERIFY_DONE(store.registry().savePerson({.id = PersonId(ids.next()), .surname = surname}));
        QStringList surnames;
        const auto persons = store.registry().listPersons();
        for (const Person& each : *persons)
            surnames.append(each.surname);
        QCOMPARE(surnames, (QStringList{u"Андрієць"_s, u"Бук"_s, u"Гай"_s, u"Ґудзь"_s, u"Єрмак"_s, u"Івчук"_s, u"Яременко"_s}));
        person.isFormer = true;
        VERIFY_DONE(store.registry().savePerson(person));
        QVERIFY(*store.registry().loadPerson(person.id) == person);
        QVERIFY(!store.registry().loadPerson(PersonId(ids.next()))->has_value());
        QVERIFY(failsWith(store.registry().savePerson({.id = PersonId(ids.next()), .post = PostId(ids.next())}), StoreError::Failed));
        QCOMPARE(*store.registry().verify(), QStringList());
    }
};

static const decretum::test::Register<TestRecords> registration;
#include "test_records.moc"
