// SPDX-License-Identifier: MIT
// One program a layer: runs every registered test class, on Qt's offscreen platform. Windows want an application of widgets: theirs
// is compiled with DECRETUM_TEST_WIDGETS.
#include "test_case.h"

#ifdef DECRETUM_TEST_WIDGETS
#include <QApplication>
using TestApplication = QApplication;
#else
#include <QGuiApplication>
using TestApplication = QGuiApplication;
#endif
#include <QtTest>

namespace decretum::test {

std::vector<TestFactory>& testFactories()
{
    static std::vector<TestFactory> factories;
    return factories;
}

}  // namespace decretum::test

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const TestApplication application(argc, argv);
    // «DECRETUM_TESTS=TestParts,TestReferences» runs those classes alone.
    const QStringList asked = qEnvironmentVariable("DECRETUM_TESTS").split(u',', Qt::SkipEmptyParts);
    int failed = 0;
    for (const auto& factory : decretum::test::testFactories()) {
        const auto test = factory();
        if (!asked.isEmpty() && !asked.contains(QLatin1StringView(test->metaObject()->className())))
            continue;
        failed += QTest::qExec(test.get(), argc, argv);
    }
    return failed;
}
