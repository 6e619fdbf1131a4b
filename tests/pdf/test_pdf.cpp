// SPDX-License-Identifier: MIT
#include "base/file.h"
#include "layout/layout.h"
#include "pdf/icc_profile.h"
#include "pdf/pdf_payloads.h"
#include "pdf/pdf_values.h"
#include "pdf/pdf_writer.h"

#include "damaged_bytes.h"
#include "rich_document.h"
#include "test_case.h"

#include <QColorSpace>
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

QByteArray written(const Document& document, PdfProfile profile = PdfProfile::Plain)
{
    FontSource fonts;
    const auto bytes = writePdf(document, layOut(document, fonts).pages, kTime, profile);
    return bytes ? *bytes : QByteArray();
}

QString run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished(60'000);
    return QString::fromUtf8(process.readAll());
}

bool isInstalled(const QString& program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

/// A file of the profile on the disk.
class Written {
public:
    Written(const Document& document, PdfProfile profile) { m_isGood = static_cast<bool>(writeFile(path(), written(document, profile))); }
    QString path() const { return m_folder.filePath(u"a.pdf"_s); }
    bool isGood() const { return m_isGood; }
    QString told(const QString& program, QStringList arguments, bool toOutput = true) const
    {
        arguments.append(path());
        return run(program, toOutput ? arguments + QStringList{u"-"_s} : arguments);
    }

private:
    QTemporaryDir m_folder;
    bool m_isGood = false;
};

void addProfiles()
{
    QTest::addColumn<PdfProfile>("profile");
    for (const QString& name : pdfProfileNames())
        QTest::newRow(qPrintable(name)) << *pdfProfileNamed(name);
}

}  // namespace

class TestPdf : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void samePagesGiveTheSameBytes_data() { addProfiles(); }
    void samePagesGiveTheSameBytes()
    {
        QFETCH(PdfProfile, profile);
        const QByteArray bytes = written(test::RichDocument().make(), profile);
        QVERIFY(bytes.size() > 10'000);
        QCOMPARE(written(test::RichDocument().make(), profile), bytes);
    }

    void profilesDifferInWhatTheyPromise_data()
    {
        QTest::addColumn<PdfProfile>("profile");
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<bool>("isAccessible");
        QTest::addColumn<bool>("hasPayload");
        QTest::newRow("a-2a") << PdfProfile::A2a << QByteArray("%PDF-1.7") << QByteArray("2") << true << false;
        QTest::newRow("a-1a") << PdfProfile::A1a << QByteArray("%PDF-1.4") << QByteArray("1") << false << false;
        QTest::newRow("a-3a") << PdfProfile::A3a << QByteArray("%PDF-1.7") << QByteArray("3") << true << true;
        QTest::newRow("plain") << PdfProfile::Plain << QByteArray("%PDF-1.7") << QByteArray() << false << true;
    }
    void profilesDifferInWhatTheyPromise()
    {
        QFETCH(PdfProfile, profile);
        QFETCH(QByteArray, version);
        QFETCH(QByteArray, part);
        const QByteArray bytes = written(test::RichDocument().make(), profile);
        QVERIFY(bytes.startsWith(version + '\n'));
        QCOMPARE(bytes.contains("<pdfaid:part>"), !part.isEmpty());
        if (!part.isEmpty())
            QVERIFY(bytes.contains("<pdfaid:part>" + part + "</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>"));
        QTEST(bytes.contains("<pdfuaid:part>1</pdfuaid:part>"), "isAccessible");
        QTEST(bytes.contains("/EmbeddedFile"), "hasPayload");
        QCOMPARE(bytes.contains("/ObjStm"), profile != PdfProfile::A1a);
        QCOMPARE(bytes.contains("/SMask"), profile != PdfProfile::A1a);
        QCOMPARE(bytes.contains("/CIDSet"), profile == PdfProfile::A1a);
    }

    void readersFindNothingWrong_data() { addProfiles(); }
    void readersFindNothingWrong()
    {
        QFETCH(PdfProfile, profile);
        const Written file(test::RichDocument().make(), profile);
        QVERIFY(file.isGood());
        if (isInstalled(u"qpdf"_s))
            QVERIFY(file.told(u"qpdf"_s, {u"--check"_s}, false).contains(u"No syntax or stream encoding errors found"));
        if (isInstalled(u"pdftoppm"_s))
            QCOMPARE(run(u"pdftoppm"_s, {u"-r"_s, u"20"_s, file.path(), file.path()}), QString());
        if (isInstalled(u"mutool"_s))
            QVERIFY(!run(u"mutool"_s, {u"draw"_s, u"-q"_s, u"-F"_s, u"trace"_s, u"-o"_s, file.path() + u".xml"_s, file.path()})
                         .remove(u"warning: ICC support is not available"_s)
                         .contains(QRegularExpression(u"error|warning"_s)));
    }

    void wordsComeOutWhole_data() { addProfiles(); }
    void wordsComeOutWhole()
    {
        if (!isInstalled(u"pdftotext"_s))
            QSKIP("poppler is not installed");
        QFETCH(PdfProfile, profile);
        const Written file(twoPages(), profile);
        const QString text = file.told(u"pdftotext"_s, {u"-nopgbrk"_s}).simplified().replace(QChar(0x2011), u'-').replace(u"- "_s, u"-"_s);
        for (int at = 0; at < 25; ++at)
            QVERIFY2(text.contains(u"навчально-методичних кабінетів закладів освіти № %1 та подати"_s.arg(at)), qPrintable(text));
        const QString fonts = file.told(u"pdffonts"_s, {}, false);
        QVERIFY2(fonts.contains(QRegularExpression(u"[A-Z]{6}\\+Liberation.*yes yes yes"_s)), qPrintable(fonts));
        const QString info = file.told(u"pdfinfo"_s, {}, false);
        QVERIFY(info.contains(u"НАКАЗ № 7"));
        QVERIFY(info.contains(QRegularExpression(u"Tagged:\\s+yes"_s)));
        QCOMPARE(file.told(u"pdfdetach"_s, {u"-list"_s}, false).contains(u"decretum.json"), carriesPayloads(profile));
    }

    void signsOfOneGlyphComeOutApart()
    {
        if (!isInstalled(u"pdftotext"_s))
            QSKIP("poppler is not installed");
        const QString words = QString(u"науково-методичний "_s).repeated(30) + u"\u2060об’єкт «Ні» № 5"_s;
        Document document = twoPages();
        document.sections.first().blocks = {makeParagraph(u"text"_s, words)};
        QString text = Written(document, PdfProfile::A2a).told(u"pdftotext"_s, {u"-nopgbrk"_s});
        QVERIFY2(text.contains(u"науково-методичний"), qPrintable(text));
        QVERIFY2(text.contains(u"науково\u2011\nметодичний"), qPrintable(text));  // readers keep this one at a line's end
        QCOMPARE(text.replace(u"\u2011\n"_s, u"-"_s).simplified(), QString(words).remove(QChar(0x2060)));
    }

    void signsWithoutAFontSayWhatTheyAre()
    {
        if (!isInstalled(u"pdftotext"_s))
            QSKIP("poppler is not installed");
        Document document = twoPages();
        document.sections.first().blocks = {makeParagraph(u"text"_s, u"Знаки \U00010CC0 й \u2603 поруч"_s)};
        QCOMPARE(Written(document, PdfProfile::A2a).told(u"pdftotext"_s, {u"-nopgbrk"_s}).simplified(), u"Знаки \U00010CC0 й \u2603 поруч"_s);
    }

    void structureReadsAsTheText()
    {
        if (!isInstalled(u"pdfinfo"_s))
            QSKIP("poppler is not installed");
        const Written file(test::RichDocument().make(), PdfProfile::A2a);
        const QString structure = file.told(u"pdfinfo"_s, {u"-struct-text"_s}, false);
        QString shape = structure.left(structure.indexOf(QRegularExpression(u"    TR\\b"_s)));
        shape.remove(QRegularExpression(u" \\((block|inline)\\)"_s));
        shape.remove(QRegularExpression(u"^ +(/|Object ).*\n"_s, QRegularExpression::MultilineOption));
        QCOMPARE(shape, kStructure);
        QCOMPARE(structure.count(QRegularExpression(u"^ +TR\\b"_s, QRegularExpression::MultilineOption)), 44);
        QCOMPARE(structure.count(QRegularExpression(u"^ +TH\\b"_s, QRegularExpression::MultilineOption)), 3);  // what is repeated is an artifact
    }

    void outlineLeadsToClauses()
    {
        if (!isInstalled(u"mutool"_s))
            QSKIP("mupdf-tools are not installed");
        const Written file(test::RichDocument().make(), PdfProfile::A2a);
        const QString outline = run(u"mutool"_s, {u"show"_s, file.path(), u"outline"_s});
        QVERIFY2(outline.contains(QRegularExpression(u"\"1\\. Директорам закладів провести огляд .*…\""_s)), qPrintable(outline));
        QVERIFY(outline.contains(u"\"1.1. Огляд почати з кабінетів хімії та фізики.\""));
        QVERIFY(outline.contains(u"\"Додаток\""));
    }

    void profileOfColoursIsWhole()
    {
        const QByteArray profile = pdfout::standardRgbProfile();
        const QColorSpace space = QColorSpace::fromIccProfile(profile);
        QVERIFY(space.isValid());
        QCOMPARE(space.primaries(), QColorSpace::Primaries::SRgb);
        QCOMPARE(qFromBigEndian<quint32>(profile.constData()), static_cast<quint32>(profile.size()));
    }

    void numbersHaveNoExponent_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("whole") << 12.0 << QByteArray("12");
        QTest::newRow("nought") << -0.0001 << QByteArray("0");
        QTest::newRow("small") << 0.05 << QByteArray("0.05");
        QTest::newRow("negative") << -3.1254 << QByteArray("-3.125");
        QTest::newRow("large") << 1234567.5 << QByteArray("1234567.5");
    }
    void numbersHaveNoExponent()
    {
        QFETCH(double, value);
        QTEST(pdfout::number(value), "text");
    }

    void wordsForListsAreCutAtABlank()
    {
        QCOMPARE(pdfout::spoken(u"Провести\u00A0огляд\u2060  кабінетів"_s, 80), u"Провести огляд кабінетів"_s);
        QCOMPARE(pdfout::spoken(u"Провести огляд кабінетів"_s, 18), u"Провести огляд…"_s);
        QCOMPARE(pdfout::spoken(u"Пров\U0001F600\U0001F600"_s, 6), u"Пров…"_s);
    }

    void payloadsComeBack()
    {
        const Document document = twoPages();
        for (const PdfProfile profile : {PdfProfile::Plain, PdfProfile::A3a}) {
            const auto payloads = readPdfPayloads(written(document, profile));
            QVERIFY(payloads);
            QCOMPARE(*payloads, document.payloads);
        }
        QVERIFY(readPdfPayloads(written(document, PdfProfile::A2a))->isEmpty());
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
        if (!isInstalled(u"qpdf"_s))
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
        if (!isInstalled(u"qpdf"_s))
            QSKIP("qpdf is not installed");
        const QTemporaryDir folder;
        QVERIFY(writeFile(folder.filePath(u"a.pdf"_s), written(twoPages())));
        run(u"qpdf"_s, {u"--encrypt"_s, u"слово"_s, u"own"_s, u"256"_s, u"--"_s, folder.filePath(u"a.pdf"_s), folder.filePath(u"b.pdf"_s)});
        const auto payloads = readPdfPayloads(*readFile(folder.filePath(u"b.pdf"_s)));
        QVERIFY(payloads.isError());
        QCOMPARE(payloads.error().code, ErrorCode(PdfError::PdfLocked));
    }

    void noPagesAreNoFile()
    {
        const auto none = writePdf(Document(), Pages(), kTime);
        QVERIFY(none.isError());
        QCOMPARE(none.error().code, ErrorCode(PdfError::PdfNotMade));
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

private:
    static const QString kStructure;
};

const QString TestPdf::kStructure = QStringLiteral(R"text(Document
  P
    Figure:
      ""
    Figure:
      ""
  H1
    "НАКАЗ"
  P
    "наказую"
  P
    "01.09.2022 № 7 м. Вереск, площа 15 м2"
  L:
    LI
      Lbl
        "1. "
      LBody
        P
          "Директорам закладів провести огляд навчально-методичних кабінетів та скласти перелік майна, що потребує заміни."
        P
          "До 01.10.2022"
        L:
          LI
            Lbl
              "1.1. "
            LBody
              P
                "Огляд почати з кабінетів хімії та фізики."
              L:
                LI
                  Lbl
                    "а) "
                  LBody
                    P
                      "у школах;"
                    L:
                      LI
                        Lbl
                          "– "
                        LBody
                          P
                            "початкових;"
                      LI
                        Lbl
                          "– "
                        LBody
                          P
                            "старших;"
                LI
                  Lbl
                    "б) "
                  LBody
                    P
                      "у ліцеях."
    LI
      Lbl
        "2. "
      LBody
        P
          "Методистам узагальнити звіти."
    LI
      Lbl
        "3. "
      LBody
        P
          "Контроль за виконанням "
          Link
            "пункту 1 (а також усіх його складових частин, які перелічено вище)"
          " та "
          Link
            "підпункту 1.1"
          " і пункту 9 покласти на методиста."
  P
    "Справка на русском языке: знак "
    Span
      " "
    " без шрифта."
  H2
    "План заходів"
  Table
)text");

static const decretum::test::Register<TestPdf> registration;
#include "test_pdf.moc"
