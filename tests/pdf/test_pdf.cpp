// SPDX-License-Identifier: MIT
#include "base/file.h"
#include "layout/layout.h"
#include "pdf/pdf_payloads.h"
#include "pdf/pdf_writer.h"

#include "damaged_bytes.h"
#include "test_case.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime kTime(QDate(2022, 9, 1), QTime(12, 0), Qt::UTC);

Document twoPages()
{
    Document document;
    const Font font{.family = u"Times New Roman"_s};
    document.metadata = {.title = u"НАКАЗ № 7"_s, .author = u"Відділ освіти"_s, .language = u"uk"_s};
    document.styles = {ParagraphStyle{.id = u"title"_s, .role = ParagraphRole::Title, .outlineLevel = 1, .font = font},
        ParagraphStyle{.id = u"text"_s, .font = font}};
    Section section;
    section.blocks.append(makeParagraph(u"title"_s, u"НАКАЗ"_s));
    for (int at = 0; at < 25; ++at)
        section.blocks.append(makeParagraph(u"text"_s,
            u"Провести огляд навчально-методичних кабінетів закладів освіти № %1 та подати звіт про об’єкти до 01.10.2022 року."_s.arg(at)));
    document.sections = {section};
    document.payloads = {Payload{.name = u"decretum.json"_s, .mediaType = u"application/json"_s, .bytes = "{}"}};
    return document;
}

QByteArray written(const Document& document)
{
    FontSource fonts;
    const auto bytes = writePdf(document, layOut(document, fonts).pages, kTime);
    return bytes ? *bytes : QByteArray();
}

QString run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60'000);
    return QString::fromUtf8(process.readAll());
}

}  // namespace

class TestPdf : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void samePagesGiveTheSameBytes() { QCOMPARE(written(twoPages()), written(twoPages())); }

    void wordsComeOutWhole()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("poppler is not installed");
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"a.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(written(twoPages()));
        file.close();
        const QString text =
            run(u"pdftotext"_s, {u"-nopgbrk"_s, file.fileName(), u"-"_s}).simplified().replace(QChar(0x2011), u'-').replace(u"- "_s, u"-"_s);
        for (int at = 0; at < 25; ++at)
            QVERIFY2(text.contains(u"навчально-методичних кабінетів закладів освіти № %1 та подати"_s.arg(at)), qPrintable(text));
        const QString fonts = run(u"pdffonts"_s, {file.fileName()});
        QVERIFY2(fonts.contains(u"yes yes yes"), qPrintable(fonts));
        const QString info = run(u"pdfinfo"_s, {file.fileName()});
        QVERIFY(info.contains(u"НАКАЗ № 7"));
        QVERIFY(info.contains(QRegularExpression(u"Tagged:\\s+yes"_s)));
        QVERIFY(run(u"pdfdetach"_s, {u"-list"_s, file.fileName()}).contains(u"decretum.json"));
    }

    void payloadsComeBack()
    {
        const Document document = twoPages();
        const auto payloads = readPdfPayloads(written(document));
        QVERIFY(payloads);
        QCOMPARE(*payloads, document.payloads);
    }

    void payloadsOfChangedPagesAreNotTrusted_data()
    {
        QTest::addColumn<QStringList>("change");
        QTest::addColumn<bool>("agrees");
        QTest::newRow("saved anew") << QStringList{u"--linearize"_s, u"--object-streams=generate"_s} << true;
        QTest::newRow("unpacked") << QStringList{u"--stream-data=uncompress"_s} << true;
        QTest::newRow("a page less") << QStringList{u"--pages"_s, u"."_s, u"1"_s, u"--"_s} << false;
        QTest::newRow("pages turned") << QStringList{u"--pages"_s, u"."_s, u"2,1"_s, u"--"_s} << false;
    }
    void payloadsOfChangedPagesAreNotTrusted()
    {
        if (QStandardPaths::findExecutable(u"qpdf"_s).isEmpty())
            QSKIP("qpdf is not installed");
        QFETCH(QStringList, change);
        const QTemporaryDir folder;
        QVERIFY(writeFile(folder.filePath(u"a.pdf"_s), written(twoPages())));
        run(u"qpdf"_s, QStringList{folder.filePath(u"a.pdf"_s)} + change + QStringList{folder.filePath(u"b.pdf"_s)});
        const auto payloads = readPdfPayloads(*readFile(folder.filePath(u"b.pdf"_s)));
        QVERIFY(payloads);
        QCOMPARE(payloads->size(), 1);
        QCOMPARE(payloads->first().bytes, QByteArray("{}"));
        QTEST(payloads->first().agreesWithText, "agrees");
    }

    void passwordsAreTold()
    {
        if (QStandardPaths::findExecutable(u"qpdf"_s).isEmpty())
            QSKIP("qpdf is not installed");
        const QTemporaryDir folder;
        QVERIFY(writeFile(folder.filePath(u"a.pdf"_s), written(twoPages())));
        run(u"qpdf"_s, {u"--encrypt"_s, u"слово"_s, u"own"_s, u"256"_s, u"--"_s, folder.filePath(u"a.pdf"_s), folder.filePath(u"b.pdf"_s)});
        const auto payloads = readPdfPayloads(*readFile(folder.filePath(u"b.pdf"_s)));
        QVERIFY(payloads.isError());
        QCOMPARE(payloads.error().code, ErrorCode(PdfError::PdfLocked));
    }

    void damagedBytesEndInAResult()
    {
        const QByteArray whole = written(twoPages());
        QRandomGenerator random(7);
        for (int round = test::damageRounds(30); round > 0; --round) {
            const auto payloads = readPdfPayloads(test::damaged(whole, random));
            QVERIFY(payloads || payloads.error().code == ErrorCode(PdfError::PdfNotRead));
        }
    }
};

static const decretum::test::Register<TestPdf> registration;
#include "test_pdf.moc"
