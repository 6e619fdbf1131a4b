// SPDX-License-Identifier: MIT
// Documents upon an office's own sheet.
#include "formats/docx_letterhead.h"

#include "docx_package.h"
#include "test_case.h"

#include <QRegularExpression>
#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime kTime(QDate(2022, 9, 1), QTime(12, 0), Qt::UTC);

constexpr auto kTypes =
    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" "
    "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml\"/>"
    "</Types>";

const QString kOffice = u"<w:p><w:pPr><w:pStyle w:val=\"a\"/></w:pPr><w:r><w:t>ВІДДІЛ ОСВІТИ ЯСЕНІВСЬКОЇ РАДИ</w:t></w:r></w:p>"_s;
const QString kKind = u"<w:p><w:r><w:t>Н А К А З</w:t></w:r></w:p>"_s;
const QString kPlace = u"<w:p><w:bookmarkStart w:id=\"7\" w:name=\"Текст\"/><w:r><w:t>[тут текст]</w:t></w:r><w:bookmarkEnd w:id=\"7\"/></w:p>"_s;
const QString kFoot = u"<w:p><w:r><w:t>вул. Липова, 1</w:t></w:r></w:p>"_s;
const QString kSheet =
    u"<w:sectPr><w:headerReference w:type=\"first\" r:id=\"header\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
    "<w:pgMar w:top=\"1134\" w:right=\"850\" w:bottom=\"1134\" w:left=\"1417\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>"
    "<w:titlePg/></w:sectPr>"_s;
const QString kStyles =
    u"<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:name w:val=\"Normal\"/></w:style>"
    "<w:style w:type=\"paragraph\" w:styleId=\"Decretum-clause\"><w:name w:val=\"Пункт\"/></w:style>"_s;
const QString kLists = u"<w:abstractNum w:abstractNumId=\"4\"/><w:num w:numId=\"6\"><w:abstractNumId w:val=\"4\"/></w:num>"_s;

QByteArray sheet(const QString& body, const QList<ZipPart>& more = {})
{
    return test::makeDocx({.body = body,
        .numbering = kLists,
        .styles = kStyles,
        .header = u"<w:p><w:r><w:t>ЯСЕНІВ</w:t></w:r></w:p>"_s,
        .others = QList<ZipPart>{{u"[Content_Types].xml"_s, kTypes}} + more});
}

Document order(int annexes = 0)
{
    Document document;
    document.metadata = {.title = u"НАКАЗ № 5"_s, .author = u"Відділ освіти"_s, .language = u"uk"_s};
    document.styles = {ParagraphStyle{.id = u"clause"_s, .name = u"Пункт"_s, .font = {.family = u"Times New Roman"_s}}};
    document.numberings = {Numbering{.id = u"list"_s, .levels = {NumberingLevel{.pattern = u"%1."_s}, NumberingLevel{.pattern = u"%1.%2."_s}}}};
    const auto clause = [](const QString& text, int level, const QString& label) {
        Paragraph paragraph = makeParagraph(u"clause"_s, text);
        paragraph.mark = ListMark{.list = u"list"_s, .level = level, .label = label, .value = 1};
        return paragraph;
    };
    document.sections = {Section{.blocks = {clause(u"Провести семінар."_s, 0, u"1."_s), clause(u"Скласти перелік."_s, 1, u"1.1."_s)}}};
    for (int at = 0; at < annexes; ++at)
        document.sections.append(Section{.blocks = {makeParagraph(u"clause"_s, u"Додаток"_s)}, .restartsNumbers = true});
    document.payloads = {Payload{.name = u"decretum.json"_s, .mediaType = u"application/json"_s, .bytes = "{}"}};
    return document;
}

Result<QByteArray> written(const Document& document, const QByteArray& bytes)
{
    const Result<DocxLetterhead> letterhead = DocxLetterhead::read(bytes);
    if (!letterhead)
        return letterhead.error();
    return writeDocx(document, kTime, *letterhead);
}

QByteArray partOf(const QByteArray& package, const QString& name)
{
    const Result<QList<ZipPart>> parts = readZip(package);
    for (const ZipPart& part : *parts) {
        if (part.name == name)
            return part.bytes;
    }
    return {};
}

QStringList allMatches(const QByteArray& text, const QString& pattern)
{
    QStringList found;
    for (QRegularExpressionMatchIterator at = QRegularExpression(pattern).globalMatch(QString::fromUtf8(text)); at.hasNext();)
        found.append(at.next().captured(1));
    return found;
}

}  // namespace

class TestDocxLetterhead : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTextComesToItsPlace_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QStringList>("lines");
        const QStringList text{u"1. Провести семінар."_s, u"1.1. Скласти перелік."_s};
        const QString office = u"ВІДДІЛ ОСВІТИ ЯСЕНІВСЬКОЇ РАДИ"_s;
        const QString foot = u"вул. Липова, 1"_s;
        QTest::newRow("bookmark") << kOffice + kPlace + kFoot + kSheet << (QStringList{office} + text + QStringList{foot});
        QTest::newRow("end") << kOffice + kFoot + kSheet << (QStringList{office, foot} + text);
        QTest::newRow("empty last paragraph") << kOffice + u"<w:p/>"_s + kSheet << (QStringList{office} + text);
        QTest::newRow("no section properties") << kOffice << (QStringList{office} + text);
        QTest::newRow("bookmark in a table") << u"<w:tbl><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>"_s + kPlace + u"</w:tc></w:tr></w:tbl>"_s
                + kFoot + kSheet << (QStringList{u"[[тут текст]]"_s} + text + QStringList{foot});
    }
    void theTextComesToItsPlace()
    {
        QFETCH(QString, body);
        QFETCH(QStringList, lines);
        const Result<QByteArray> bytes = written(order(), sheet(body));
        QVERIFY(bytes);
        const Result<ReadDocument> read = readDocx(*bytes);
        QVERIFY(read);
        QCOMPARE(test::linesOf(read->document), lines);
        QCOMPARE(read->document.payloads.size(), 1);
        QVERIFY(read->document.payloads.first().agreesWithText);
        QCOMPARE(*written(order(), sheet(body)), *bytes);
    }

    void stylesAndListsStandBesideTheSheets()
    {
        const QByteArray bytes = *written(order(), sheet(kOffice + kPlace + kSheet));
        const QByteArray styles = partOf(bytes, u"word/styles.xml"_s);
        const QStringList ids = allMatches(styles, u"w:styleId=\"([^\"]*)\""_s);
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
        QStringList names = allMatches(styles, u"<w:name w:val=\"([^\"]*)\""_s);
        QCOMPARE(names, (QStringList{u"Normal"_s, u"Пункт"_s, u"Пункт (Decretum)"_s, u"Пункт 2"_s}));
        QVERIFY(styles.contains("w:basedOn w:val=\"a\""));
        const QByteArray lists = partOf(bytes, u"word/numbering.xml"_s);
        QCOMPARE(allMatches(lists, u"<w:abstractNum w:abstractNumId=\"([^\"]*)\""_s), (QStringList{u"4"_s, u"5"_s}));
        QCOMPARE(allMatches(lists, u"<w:num w:numId=\"([^\"]*)\""_s), (QStringList{u"6"_s, u"7"_s}));
        QVERIFY(lists.lastIndexOf("<w:abstractNum ") < lists.indexOf("<w:num "));
        QCOMPARE(allMatches(partOf(bytes, u"word/document.xml"_s), u"<w:numId w:val=\"([^\"]*)\""_s), (QStringList{u"7"_s, u"7"_s}));
    }

    void theSheetKeepsItsHeaderAndPage()
    {
        const QByteArray bytes = *written(order(2), sheet(kOffice + kPlace + kSheet));
        const QByteArray text = partOf(bytes, u"word/document.xml"_s);
        QCOMPARE(text.count("<w:sectPr"), 3);
        QVERIFY(text.indexOf("r:id=\"header\"") < text.indexOf("Додаток"));
        QVERIFY(partOf(bytes, u"word/header.xml"_s).contains("ЯСЕНІВ"));
        const Result<ReadDocument> read = readDocx(bytes);
        QVERIFY(read);
        QCOMPARE(read->document.sections.size(), 3);
        QVERIFY(std::abs(read->document.sections.first().page.left.value - 25) < 0.1);
        // Each reference leads somewhere.
        const QStringList known = allMatches(partOf(bytes, u"word/_rels/document.xml.rels"_s), u" Id=\"([^\"]*)\""_s);
        for (const QString& id : allMatches(text, u"r:id=\"([^\"]*)\""_s))
            QVERIFY2(known.contains(id), qPrintable(id));
        QVERIFY(partOf(bytes, u"[Content_Types].xml"_s).contains("document.main+xml"));
    }

    void nothingPersonalOrOldGoesOut()
    {
        const QByteArray first = *written(order(), sheet(kOffice + kPlace + kFoot + kSheet));
        const QByteArray settings = test::docxPart(u"settings"_s, u"<w:attachedTemplate r:id=\"attachedTemplate\"/><w:zoom w:percent=\"100\"/>"_s);
        QList<ZipPart> parts = *readZip(first);
        for (ZipPart& part : parts) {
            if (part.name == u"word/_rels/document.xml.rels")
                part.bytes.replace("</Relationships>",
                    "<Relationship Id=\"set\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings\" "
                    "Target=\"settings.xml\"/></Relationships>");
        }
        parts += {{u"word/settings.xml"_s, settings},
            {u"word/_rels/settings.xml.rels"_s, test::docxRelations({u"attachedTemplate=file:///C:/Users/olena/blank.dotx"_s})}};
        const QByteArray again = *written(order(), *writeZip(parts, kTime));
        const Result<ReadDocument> read = readDocx(again);
        QVERIFY(read);
        QCOMPARE(read->document.payloads.size(), 1);
        QVERIFY(read->document.payloads.first().agreesWithText);
        const QList<ZipPart> goesOut = *readZip(again);
        for (const ZipPart& part : goesOut)
            QVERIFY2(!part.bytes.contains("olena") && !part.bytes.contains("attachedTemplate"), qPrintable(part.name));
        QVERIFY(partOf(again, u"word/settings.xml"_s).contains("w:zoom"));
    }

    void theSheetTellsWhatItSays()
    {
        const Result<DocxLetterhead> letterhead = DocxLetterhead::read(sheet(kOffice + kKind + kPlace + kSheet));
        QVERIFY(letterhead);
        QVERIFY(letterhead->says(u"НАКАЗ"_s));
        QVERIFY(letterhead->says(u"Ясенів"_s));
        QVERIFY(!letterhead->says(u"РІШЕННЯ"_s));
        QVERIFY(!letterhead->says(QString()));
    }

    void otherFilesAreRefused()
    {
        QVERIFY(!DocxLetterhead::read("text"));
        QByteArray strict = sheet(kOffice);
        QList<ZipPart> parts = *readZip(strict);
        for (ZipPart& part : parts)
            part.bytes.replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main");
        const Result<DocxLetterhead> refused = DocxLetterhead::read(*writeZip(parts, kTime));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode(LetterheadError::Unsuitable));
    }
};

static const decretum::test::Register<TestDocxLetterhead> registration;
#include "test_docx_letterhead.moc"
