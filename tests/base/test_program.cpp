// SPDX-License-Identifier: MIT
#include "base/program.h"

#include "test_case.h"

#include <QtTest>

#include <thread>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

namespace {

ProgramCall shell(const QString& script)
{
    return {.program = u"sh"_s, .arguments = {u"-c"_s, script}, .timeoutMs = 20'000};
}

}  // namespace

class TestProgram : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itsOutputComesBack()
    {
        QCOMPARE(*runProgram(shell(u"echo так; echo ні >&2; cat"_s)), QByteArray("так\n"));
        const Result<QByteArray> much = runProgram(shell(u"head -c 3000000 /dev/zero"_s));
        QVERIFY(much);
        QCOMPARE(much->size(), 3'000'000);
    }

    void anyThreadMayRunIt()
    {
        Result<QByteArray> said = QByteArray();
        std::thread thread([&said] { said = runProgram(shell(u"sleep 0.1; echo так"_s)); });
        thread.join();
        QCOMPARE(*said, QByteArray("так\n"));
    }

    void failuresAreTold_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<int>("error");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char* name, const QString& script, BaseError error, const QString& detail = {}) {
            QTest::newRow(name) << script << static_cast<int>(error) << detail;
        };
        row("exit code", u"echo біда >&2; echo ще >&2; exit 3"_s, BaseError::ProgramFailed, u"біда"_s);
        row("killed", u"kill -9 $$"_s, BaseError::ProgramFailed);
        row("too much", u"yes"_s, BaseError::ProgramOutputTooLarge);
        row("too slow", u"sleep 60"_s, BaseError::ProgramTooSlow);
    }
    void failuresAreTold()
    {
        QFETCH(QString, script);
        ProgramCall call = shell(script);
        call.timeoutMs = script.startsWith(u"sleep") ? 200 : call.timeoutMs;
        call.mostOutput = 100'000;
        const Result<QByteArray> said = runProgram(call);
        QVERIFY(said.isError());
        QTEST(said.error().code.number(), "error");
        QTEST(said.error().detail, "detail");
        QCOMPARE(said.error().subject, u"sh"_s);
    }

    void whatIsNotInstalledIsTold()
    {
        QCOMPARE(runProgram({.program = u"decretum-no-such-program"_s}).error().code, ErrorCode(BaseError::ProgramNotFound));
    }

    void whatItStartedEndsWithIt()
    {
        const QByteArray mark = "86" + QByteArray::number(QCoreApplication::applicationPid());  // seconds that nobody else sleeps
        ProgramCall call = shell(u"sleep "_s + QString::fromLatin1(mark) + u" & wait"_s);
        call.timeoutMs = 300;
        QCOMPARE(runProgram(call).error().code, ErrorCode(BaseError::ProgramTooSlow));
        const QString isAsleep = u"pgrep -x sleep -a | grep -q ' %1$'"_s.arg(QString::fromLatin1(mark));
        QTRY_VERIFY(runProgram(shell(isAsleep)).isError());
    }
};

static const decretum::test::Register<TestProgram> registration;
#include "test_program.moc"
