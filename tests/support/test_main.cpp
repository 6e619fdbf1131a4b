// SPDX-License-Identifier: MIT
// One program a layer: runs every registered test class, on Qt's offscreen platform.
#include "test_case.h"

#include <QGuiApplication>
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
    QGuiApplication application(argc, argv);
    int failed = 0;
    for (const auto& factory : decretum::test::testFactories()) {
        const auto test = factory();
        failed += QTest::qExec(test.get(), argc, argv);
    }
    return failed;
}
