// SPDX-License-Identifier: MIT
// A registry's office prints its documents alike, in the window and from the command line.
#include "app/office.h"
#include "base/file.h"
#include "cli/command_line.h"
#include "store/store_fixture.h"
#include "test_case.h"

#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

class TestExportCommand : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theOfficesKindOfPdfIsWritten_data()
    {
        QTest::addColumn<PdfProfile>("office");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("nothing said") << PdfProfile::A2a << QStringList() << QByteArray("%PDF-1.7");
        QTest::newRow("by the office") << PdfProfile::A1a << QStringList() << QByteArray("%PDF-1.4");
        QTest::newRow("an option goes before") << PdfProfile::A1a << QStringList{u"--pdf-profile"_s, u"a-2a"_s} << QByteArray("%PDF-1.7");
    }
    void theOfficesKindOfPdfIsWritten()
    {
        QFETCH(PdfProfile, office);
        QFETCH(QStringList, options);
        QFETCH(QByteArray, head);
        const QByteArray bytes = exported(Office{.pdfProfile = office}, u"order.pdf"_s, QStringList{u"--to"_s, u"pdf"_s} + options);
        QCOMPARE(bytes.first(head.size()), head);
    }

    /// The two standards part in how wide the heading may be.
    void theOfficesStandardHolds()
    {
        const QStringList options{u"--to"_s, u"odt"_s};
        const QByteArray usual = exported(Office{.language = Language::Russian}, u"order.odt"_s, options);
        const QByteArray older = exported(Office{.language = Language::Russian, .profile = u"gost-7.0.97-2016"_s}, u"order.odt"_s, options);
        QVERIFY(!usual.isEmpty() && !older.isEmpty());
        QVERIFY(usual != older);
    }

    void aSheetThatIsNoneIsRefusedUnlessLeftOut()
    {
        const Office office{.sheet = "no package", .sheetName = u"бланк.docx"_s};
        QVERIFY(exported(office, u"order.docx"_s, {u"--to"_s, u"docx"_s}).isEmpty());
        QVERIFY(!exported(office, u"order.docx"_s, {u"--to"_s, u"docx"_s, u"--letterhead"_s, u"none"_s}).isEmpty());
    }

private:
    /// What `export` writes of an order in the registry of such an office; empty where it fails.
    static QByteArray exported(const Office& office, const QString& name, const QStringList& options)
    {
        test::StoreFixture store;
        RandomIdSource ids;
        Decision decision = test::orderOf(2, ids);
        decision.language = office.language;
        decision.kind = DecisionKind::Order;
        decision.typeName = u"НАКАЗ"_s;
        decision.subject = u"Про чергування вчителів на перервах у закладах освіти громади"_s;
        assignIds(decision, ids);
        if (!store.registry().saveDecision(decision) || !store.registry().setSetting(kOfficeSetting, QString::fromUtf8(toJson(office))))
            return {};
        store.close();
        QList<QByteArray> words{
            "decretum", "export", decision.id.toString().toUtf8(), "--registry", store.file().toUtf8(), "-o", store.file(name).toUtf8()};
        for (const QString& option : options)
            words.append(option.toUtf8());
        std::vector<char*> arguments;
        for (QByteArray& word : words)
            arguments.push_back(word.data());
        arguments.push_back(nullptr);
        CommandLine line;
        if (!line.read(static_cast<int>(words.size()), arguments.data()) || line.run() != 0)
            return {};
        const Result<QByteArray> bytes = readFile(store.file(name));
        return bytes ? *bytes : QByteArray();
    }
};

static const decretum::test::Register<TestExportCommand> registration;
#include "test_export_command.moc"
