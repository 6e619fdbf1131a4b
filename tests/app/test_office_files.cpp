// SPDX-License-Identifier: MIT
// What an office gives as files: the picture over its letterhead, the sheet of its Word documents.
#include "app/exporting.h"

#include "base/file.h"
#include "formats/docx_package.h"
#include "test_case.h"

#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kTypes =
    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" "
    "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
    "</Types>";

QByteArray tower()
{
    return *readFile(QStringLiteral(DECRETUM_SOURCE_DIR "/tests/templates/tower.png"));
}

QByteArray sheet()
{
    return test::makeDocx({.body = u"<w:p><w:r><w:t>ВІДДІЛ ОСВІТИ ЛИПОВЕЦЬКОЇ РАДИ</w:t></w:r></w:p><w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                                   "<w:pgMar w:top=\"1134\" w:right=\"850\" w:bottom=\"1134\" w:left=\"1417\"/></w:sectPr>"_s,
        .styles = u"<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:name w:val=\"Normal\"/></w:style>"_s,
        .others = {{u"[Content_Types].xml"_s, kTypes}}});
}

Decision order()
{
    Decision decision{.language = Language::Ukrainian, .kind = DecisionKind::Order};
    decision.letterhead = {u"Відділ освіти Липовецької ради"_s};
    decision.typeName = u"НАКАЗ"_s;
    decision.subject = u"Про чергування"_s;
    decision.enactingFormula = u"НАКАЗУЮ:"_s;
    decision.clauses = {Clause{.text = RichText(u"Скласти графік чергування."_s)}};
    decision.signatures = {Signature{.position = u"Начальник відділу"_s, .name = u"Олена БОНДАР"_s}};
    return decision;
}

QByteArray partOf(const QByteArray& package, const QString& name)
{
    const Result<QList<ZipPart>> parts = readZip(package);
    for (const ZipPart& part : parts ? *parts : QList<ZipPart>()) {
        if (part.name == name)
            return part.bytes;
    }
    return {};
}

}  // namespace

class TestOfficeFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void settingsComeBack()
    {
        const Office office{
            .picture = tower(), .pictureText = u"Вежа"_s, .sheet = sheet(), .sheetName = u"бланк наказу.docx"_s, .pdfProfile = PdfProfile::A1a};
        QCOMPARE(officeFromJson(toJson(office)), office);
        QCOMPARE(officeFromJson(R"({"pdfProfile": "a-9z", "sheet": 5})"), officeFromJson("{}"));
    }

    /// 17 mm high at most, whatever the picture's own size (ДСТУ 4163:2020, 5.1).
    void picturesStandOverTheLetterhead()
    {
        TemplateCache plain;
        TemplateCache dressed(OfficeLook{.picture = tower(), .pictureText = u"Вежа"_s});
        QVERIFY(!(*plain.named(u"uk/order"_s))->letterhead.emblem);
        const LetterheadForm& form = (*dressed.named(u"uk/order"_s))->letterhead;
        QVERIFY(form.emblem);
        QCOMPARE(form.emblem->height.value, 17.0);
        QCOMPARE(form.pictureText, u"Вежа"_s);
        Exporter exporter({}, {.look = {.picture = tower(), .pictureText = u"Вежа"_s}});
        const Result<Exported> written = exporter.write(order(), ExportFormat::Docx);
        QVERIFY(written);
        QVERIFY(partOf(written->bytes, u"word/document.xml"_s).contains("descr=\"Вежа\""));
    }

    /// Somebody who cannot see it is told of it all the same.
    void aPictureIsNeverWithoutWords()
    {
        for (const QString& name : {u"uk/order"_s, u"ru/order"_s, u"ru/council-decision"_s}) {
            TemplateCache dressed(OfficeLook{.picture = tower()});
            QVERIFY2(!(*dressed.named(name))->letterhead.pictureText.isEmpty(), qPrintable(name));
        }
    }

    void aTemplateKeepsItsOwnPicture()
    {
        TemplateCache dressed(OfficeLook{.picture = tower()});
        const Result<const Template*> own = dressed.named(QStringLiteral(DECRETUM_SOURCE_DIR "/tests/templates/uk-arms-qr.toml"));
        QVERIFY(own);
        QVERIFY((*own)->letterhead.arms);
        QVERIFY(!(*own)->letterhead.emblem);
    }

    void bytesThatAreNoPictureChangeNothing()
    {
        TemplateCache dressed(OfficeLook{.picture = "GIF89a"});
        QVERIFY(!(*dressed.named(u"uk/order"_s))->letterhead.emblem);
    }

    /// The sheet speaks for the office: the document does not say its name once more.
    void wordDocumentsStandUponTheSheet()
    {
        const Result<OfficeExport> office = exportOf(Office{.sheet = sheet(), .sheetName = u"бланк.docx"_s});
        QVERIFY(office);
        Exporter exporter({}, *office);
        const Result<Exported> written = exporter.write(order(), ExportFormat::Docx);
        QVERIFY(written);
        const QByteArray text = partOf(written->bytes, u"word/document.xml"_s);
        QCOMPARE(text.count("ЛИПОВЕЦЬКОЇ"), 1);
        QCOMPARE(text.count("Липовецької"), 0);
        const Result<Exported> other = exporter.write(order(), ExportFormat::Odt);
        QVERIFY(other);
        QCOMPARE(partOf(other->bytes, u"content.xml"_s).count("Липовецької"), 1);
    }

    void aSheetThatIsNoneIsNamed()
    {
        const Result<OfficeExport> office = exportOf(Office{.sheet = "none", .sheetName = u"бланк.docx"_s});
        QVERIFY(!office);
        QCOMPARE(office.error().subject, u"бланк.docx"_s);
    }
};

static const decretum::test::Register<TestOfficeFiles> registration;
#include "test_office_files.moc"
