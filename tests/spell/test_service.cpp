// SPDX-License-Identifier: MIT
#include "spell/spell_error.h"
#include "spell/spell_service.h"
#include "spell_fixture.h"

#include "patience.h"
#include "test_case.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(decretum::Error)

class TestService : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<decretum::Error>("decretum::Error"); }

    void answersComeInTheAskersThread()
    {
        if (!test::hasDictionaries())
            QSKIP(test::kNoDictionaries);
        SpellService service(SpellSetup{.folders = test::systemDictionaries()});
        QThread* thread = nullptr;
        QList<Misspelling> found;
        connect(&service, &SpellService::checked, this, [&](quint64 id, const QList<Misspelling>& misspellings) {
            QCOMPARE(id, quint64{7});
            thread = QThread::currentThread();
            found = misspellings;
        });
        QElapsedTimer timer;
        timer.start();
        service.check(7, u"Провести обговореня плану."_s, Language::Ukrainian);
        QVERIFY2(timer.elapsed() < 50, "asking waits for nothing, though the dictionary is not loaded");
        QTRY_COMPARE_WITH_TIMEOUT(test::wordsOf(found), u"обговореня"_s, test::kPatienceMs);
        QCOMPARE(thread, QThread::currentThread());
        QSignalSpy suggested(&service, &SpellService::suggested);
        service.suggest(8, found.first());
        QTRY_VERIFY_WITH_TIMEOUT(!suggested.isEmpty(), test::kPatienceMs);
        QCOMPARE(suggested.first().at(0).toULongLong(), quint64{8});
        QCOMPARE(suggested.first().at(1).toStringList().value(0), u"обговорення"_s);
    }

    void onlyTheLastTextOfAnIdIsChecked()
    {
        if (!test::hasDictionaries())
            QSKIP(test::kNoDictionaries);
        SpellService service(SpellSetup{.folders = test::systemDictionaries()});
        QList<std::pair<quint64, QString>> answers;
        connect(&service, &SpellService::checked, this, [&](quint64 id, const QList<Misspelling>& misspellings) {
            answers.append({id, test::wordsOf(misspellings)});
        });
        service.check(1, u"обговореня"_s, Language::Ukrainian);  // taken at once or replaced
        for (int at = 0; at < 50; ++at)
            service.check(2, u"обговореня "_s.repeated(at + 1), Language::Ukrainian);
        service.check(2, u"захадів"_s, Language::Ukrainian);
        QTRY_COMPARE_WITH_TIMEOUT(answers.isEmpty() ? QString() : answers.last().second, u"захадів"_s, test::kPatienceMs);
        QVERIFY(answers.size() <= 3);
    }

    void addedWordsHoldForLaterChecks()
    {
        if (!test::hasDictionaries())
            QSKIP(test::kNoDictionaries);
        SpellService service(SpellSetup{.folders = test::systemDictionaries()});
        QStringList answers;
        connect(&service, &SpellService::checked, this,
            [&](quint64, const QList<Misspelling>& misspellings) { answers.append(test::wordsOf(misspellings)); });
        service.check(1, u"Клєнополя Чвиртюка"_s, Language::Ukrainian);
        QTRY_COMPARE_WITH_TIMEOUT(answers.size(), 1, test::kPatienceMs);
        service.addWord({.word = u"Клєнопіль"_s, .example = u"Тернопіль"_s}, Language::Ukrainian);
        service.setKnownNames({u"Хтось"_s});
        service.setKnownNames({u"Чвиртюк"_s});
        service.check(1, u"Клєнополя Чвиртюка"_s, Language::Ukrainian);
        QTRY_COMPARE_WITH_TIMEOUT(answers.size(), 2, test::kPatienceMs);
        QCOMPARE(answers, (QStringList{u"Клєнополя Чвиртюка"_s, QString()}));
    }

    void problemsAreToldOnce()
    {
        QTemporaryDir empty;
        SpellService service(SpellSetup{.folders = {empty.path()}});
        QSignalSpy problems(&service, &SpellService::problemFound);
        QSignalSpy checked(&service, &SpellService::checked);
        service.check(1, u"захадів"_s, Language::Ukrainian);
        service.check(2, u"захадів"_s, Language::Ukrainian);
        service.check(3, u"захадів"_s, Language::Ukrainian);
        // What the first two bring up is told before the third is answered.
        QTRY_COMPARE_WITH_TIMEOUT(checked.size(), 3, test::kPatienceMs);
        QCOMPARE(problems.size(), 1);
    }

    void endsWhileMuchIsAsked()
    {
        for (int round = 0; round < 20; ++round) {
            SpellService service(SpellSetup{.folders = {u"/nowhere"_s}});
            for (quint64 id = 0; id < 100; ++id)
                service.check(id, u"захадів"_s, std::nullopt);
        }
    }
};

static const decretum::test::Register<TestService> registration;
#include "test_service.moc"
