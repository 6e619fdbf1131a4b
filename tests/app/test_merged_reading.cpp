// SPDX-License-Identifier: MIT
// A file of ours that somebody has changed: what the text says otherwise is read anew, all else stays as it was carried.
#include "app/exporting.h"
#include "app/importing.h"
#include "app/merged_reading.h"
#include "archive/zip.h"
#include "interchange/json.h"

#include "test_case.h"

#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

namespace {

/// An order with facts that no reader of its text could know: ids, what became of a clause, a day that was told by hand.
Decision order()
{
    Decision decision = importBytes(
        u"ВІДДІЛ ОСВІТИ\n\nНаказ\n\n05.09.2022        № 4711\n\nПро огляд музеїв\n\nЗ метою збереження історії,\n"
        "НАКАЗУЮ:\n1. Методистам провести огляд шкільних музеїв.\n                         До 01.12.2022\n"
        "2. Керівникам закладів:\n2.1. скласти перелік експонатів;\n2.2. подати звіт про огляд.\n"
        "3. Бухгалтерії оплатити витрати на огляд.\n4. Контроль залишаю за собою.\n\nНачальник        Богдан ЧЕРЕМШИНА\n\n"
        "ПОГОДЖЕНО\nЮрисконсульт      Ігор КЛЕН"_s.toUtf8())
                            ->decisions.first();
    decision.id = DecisionId(QUuid::createUuid());
    decision.clauses[0].id = ClauseId(QUuid::createUuid());
    decision.clauses[0].life = {.state = ClauseLife::State::Done, .date = QDate(2022, 11, 30)};
    decision.clauses[1].children[1].deadlines = {{.text = u"Після огляду"_s, .kind = Deadline::Kind::Event}};
    return decision;
}

/// The package with that word instead of the other, wherever its text has it; `withoutParts`: the parts whose names begin so are left out.
QByteArray changed(const QByteArray& package, const QString& was, const QString& is, const QString& withoutParts = QString())
{
    const Result<QList<ZipPart>> parts = readZip(package);
    QList<ZipPart> kept;
    for (ZipPart part : *parts) {
        if (!withoutParts.isEmpty() && part.name.startsWith(withoutParts))
            continue;
        if (part.name.endsWith(u"document.xml") || part.name == u"content.xml")
            part.bytes.replace(was.toUtf8(), is.toUtf8());
        part.isStored = part.name == u"mimetype";
        kept.append(part);
    }
    return *writeZip(kept, QDateTime(QDate(2022, 1, 1), QTime(12, 0), Qt::UTC));
}

QByteArray written(const Decision& decision, ExportFormat format)
{
    Exporter exporter;
    return exporter.write(decision, format)->bytes;
}

bool isTold(const Imported& imported)
{
    return std::any_of(
        imported.findings.begin(), imported.findings.end(), [](const Finding& finding) { return finding.kind == FindingKind::DataNotTrusted; });
}

}  // namespace

class TestMergedReading : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneWordIsOneChange_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("without");
        QTest::newRow("docx") << int(ExportFormat::Docx) << QString();
        QTest::newRow("docx without its custom part") << int(ExportFormat::Docx) << u"customXml/"_s;
        QTest::newRow("odt") << int(ExportFormat::Odt) << QString();
        QTest::newRow("odt without our part") << int(ExportFormat::Odt) << u"Decretum/"_s;
    }
    void oneWordIsOneChange()
    {
        QFETCH(int, format);
        QFETCH(QString, without);
        const Decision decision = order();
        const QByteArray bytes = written(decision, static_cast<ExportFormat>(format));
        const Result<Imported> same = importBytes(changed(bytes, u"нічого"_s, u"нічого"_s, without));
        QVERIFY(same);
        QCOMPARE(writeJson(same->decisions.first()), writeJson(decision));
        QVERIFY(!isTold(*same));
        const Result<Imported> other = importBytes(changed(bytes, u"перелік"_s, u"опис"_s, without));
        QVERIFY(other && isTold(*other));
        Decision wanted = decision;
        wanted.clauses[1].children[0].text = RichText(u"скласти опис експонатів;"_s);
        QCOMPARE(writeJson(other->decisions.first()), writeJson(wanted));
    }

    void changedFactsAreReadAnew()
    {
        const Decision decision = order();
        const QByteArray bytes = written(decision, ExportFormat::Docx);
        const Result<Imported> read = importBytes(changed(bytes, u"01.12.2022"_s, u"15.12.2022"_s));
        QVERIFY(read);
        const Decision& got = read->decisions.first();
        QCOMPARE(got.clauses.first().deadlines.first().to.value_or(QDate()), QDate(2022, 12, 15));
        QCOMPARE(got.clauses.first().id, decision.clauses.first().id);
        QCOMPARE(got.clauses.first().life, decision.clauses.first().life);
        QCOMPARE(got.clauses.at(1), decision.clauses.at(1));
    }

    /// An old order that a new one was typed over keeps nothing of it.
    void anotherNumberIsAnotherDocument()
    {
        const Decision decision = order();
        const Result<Imported> read = importBytes(changed(written(decision, ExportFormat::Docx), u"4711"_s, u"4712"_s));
        QVERIFY(read);
        QCOMPARE(read->decisions.first().number, u"4712"_s);
        QVERIFY(read->decisions.first().id.value.isNull());
        QCOMPARE(read->decisions.first().clauses.first().life, ClauseLife());
    }

    void aDraftGetsItsNumber()
    {
        Decision draft = order();
        draft.number.clear();
        Decision numbered = draft;
        numbered.number = u"12-од"_s;
        const std::optional<Decision> merged = mergeReadings(draft, draft, numbered);
        QVERIFY(merged);
        QCOMPARE(writeJson(*merged), writeJson(numbered));
    }

    void insertedAndRemovedClauses_data()
    {
        QTest::addColumn<int>("at");
        for (int at = 0; at <= 4; ++at)
            QTest::newRow(qPrintable(QString::number(at))) << at;
    }
    void insertedAndRemovedClauses()
    {
        QFETCH(int, at);
        const Decision decision = order();
        Decision read = decision;  // as a reader of the text would have it: without what it cannot know
        read.id = {};
        read.clauses[0].id = {};
        read.clauses[0].life = {};
        Decision longer = read;
        longer.clauses.insert(at, Clause{.text = RichText(u"Секретарю оприлюднити наказ."_s)});
        const std::optional<Decision> merged = mergeReadings(decision, read, longer);
        QVERIFY(merged);
        QCOMPARE(merged->clauses.size(), 5);
        QCOMPARE(merged->clauses.at(at).text.plain(), u"Секретарю оприлюднити наказ."_s);
        QCOMPARE(merged->clauses.at(at == 0 ? 1 : 0).life, decision.clauses.first().life);
        if (at == 4)
            return;
        Decision shorter = read;
        shorter.clauses.removeAt(at);
        const std::optional<Decision> less = mergeReadings(decision, read, shorter);
        QVERIFY(less);
        QCOMPARE(less->clauses.size(), 3);
        QCOMPARE(less->clauses.first().life, at == 0 ? ClauseLife() : decision.clauses.first().life);
        QCOMPARE(less->signatures, decision.signatures);
    }

    void mostlyOtherClausesAreAnotherDocument()
    {
        Decision draft = order();
        draft.number.clear();
        Decision other = draft;
        for (Clause& clause : other.clauses)
            clause.text = RichText(clause.text.plain() + u" Інше."_s);
        other.clauses[1].children.clear();
        QVERIFY(!mergeReadings(draft, draft, other));
    }
};

static const decretum::test::Register<TestMergedReading> registration;
#include "test_merged_reading.moc"
