// SPDX-License-Identifier: MIT
// What render makes of the documents below tests/golden/render/<language>/<template>: texts and interchange JSON, each beside the
// tree that is wanted of it. DECRETUM_UPDATE_GOLDEN=1 writes the trees anew: read the difference before it is committed.
#include "app/importing.h"
#include "base/file.h"
#include "render/render.h"
#include "render/template_set.h"

#include "test_case.h"

#include <QDir>
#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString& goldenFolder()
{
    static const QString folder = QStringLiteral(DECRETUM_SOURCE_DIR "/tests/golden/render");
    return folder;
}

QString differenceOf(const QString& actual, const QString& expected)
{
    const QStringList is = actual.split(u'\n');
    const QStringList wanted = expected.split(u'\n');
    for (qsizetype line = 0; line < std::max(is.size(), wanted.size()); ++line) {
        if (is.value(line) != wanted.value(line))
            return u"line %1 is\n%2\nand not\n%3"_s.arg(line + 1).arg(is.value(line), wanted.value(line));
    }
    return {};
}

}  // namespace

class TestGoldenTrees : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTemplateHasACase()
    {
        for (const TemplateSummary& summary : TemplateSet::builtIn().list()) {
            if (!summary.isProfile)
                QVERIFY2(!QDir(goldenFolder() + u'/' + summary.name).entryList({u"*.tree"_s}, QDir::Files).isEmpty(), qPrintable(summary.name));
        }
    }

    void treesAreAsWanted_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("path");
        for (const TemplateSummary& summary : TemplateSet::builtIn().list()) {
            const QDir folder(goldenFolder() + u'/' + summary.name);
            for (const QString& name : folder.entryList({u"*.txt"_s, u"*.json"_s}, QDir::Files))
                QTest::newRow(qPrintable(summary.name + u'/' + name)) << summary.name << folder.filePath(name);
        }
    }
    void treesAreAsWanted()
    {
        QFETCH(QString, form);
        QFETCH(QString, path);
        const auto bytes = readFile(path);
        QVERIFY(bytes);
        const auto imported = importBytes(*bytes);
        QVERIFY(imported);
        QCOMPARE(imported->decisions.size(), 1);
        const Decision& decision = imported->decisions.first();
        QCOMPARE(TemplateSet::builtIn().chooseFor(decision), form);
        const auto found = TemplateSet::builtIn().find(form);
        QVERIFY(found);
        const auto document = render(decision, *found);
        QVERIFY(document);
        const QString tree = dumpTree(*document);
        const QString treePath = QFileInfo(path).path() + u'/' + QFileInfo(path).completeBaseName() + u".tree"_s;
        if (qEnvironmentVariableIsSet("DECRETUM_UPDATE_GOLDEN"))
            QVERIFY(writeFile(treePath, tree.toUtf8()));
        const auto wanted = readFile(treePath);
        QVERIFY2(wanted, qPrintable(treePath));
        const QString difference = differenceOf(tree, QString::fromUtf8(*wanted));
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
};

static const decretum::test::Register<TestGoldenTrees> registration;

#include "test_golden_trees.moc"
