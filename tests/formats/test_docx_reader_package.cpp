// SPDX-License-Identifier: MIT
// Packages as various programs make them, and as nobody honest does.
#include "docx_package.h"
#include "test_case.h"

#include <QtTest>

using namespace decretum;
using namespace decretum::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime kTime(QDate(2022, 9, 1), QTime(12, 0), Qt::UTC);
const QByteArray kWord = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const QByteArray kStrict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

QByteArray documentOf(const QByteArray& prefix, const QByteArray& space)
{
    const QByteArray p = prefix.isEmpty() ? "" : prefix + ":";
    return "<" + p + "document xmlns" + (prefix.isEmpty() ? "" : ":" + prefix) + "=\"" + space + "\"><" + p + "body><" + p + "p><" + p + "r><" + p
        + "t>Слово</" + p + "t></" + p + "r></" + p + "p></" + p + "body></" + p + "document>";
}

QByteArray nested(int depth, const QByteArray& before, const QByteArray& inner, const QByteArray& after)
{
    return "<w:document xmlns:w=\"" + kWord + "\"><w:body>" + before.repeated(depth) + inner + after.repeated(depth) + "</w:body></w:document>";
}

Result<ReadDocument> readParts(const QList<ZipPart>& parts)
{
    return readDocx(*writeZip(parts, kTime));
}

}  // namespace

class TestDocxReaderPackage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheText_data()
    {
        QTest::addColumn<QString>("relation");
        QTest::addColumn<QString>("part");
        QTest::addColumn<QByteArray>("xml");
        QTest::newRow("usual") << u"word/document.xml"_s << u"word/document.xml"_s << documentOf("w", kWord);
        QTest::newRow("no relationship") << QString() << u"word/document.xml"_s << documentOf("w", kWord);
        QTest::newRow("elsewhere") << u"/text/main.xml"_s << u"text/main.xml"_s << documentOf("w", kWord);
        QTest::newRow("by a round way") << u"word/../word/./document2.xml"_s << u"word/document2.xml"_s << documentOf("w", kWord);
        QTest::newRow("backslash") << u"word/document.xml"_s << u"word\\document.xml"_s << documentOf("w", kWord);
        QTest::newRow("another case") << u"word/document.xml"_s << u"Word/Document.xml"_s << documentOf("w", kWord);
        QTest::newRow("leads out") << u"../../etc/passwd"_s << u"word/document.xml"_s << documentOf("w", kWord);
        QTest::newRow("another prefix") << u"word/document.xml"_s << u"word/document.xml"_s << documentOf("ns0", kWord);
        QTest::newRow("no prefix") << u"word/document.xml"_s << u"word/document.xml"_s << documentOf("", kWord);
        QTest::newRow("strict") << u"word/document.xml"_s << u"word/document.xml"_s << documentOf("w", kStrict);
        QTest::newRow("with macros") << u"word/document.xml"_s << u"word/document.xml"_s << documentOf("w", kWord);
    }
    void findsTheText()
    {
        QFETCH(QString, relation);
        QFETCH(QString, part);
        QFETCH(QByteArray, xml);
        QList<ZipPart> parts{{part, xml}, {u"word/vbaProject.bin"_s, "macros"}};
        if (!relation.isEmpty())
            parts.prepend({u"_rels/.rels"_s, docxRelations({u"officeDocument="_s + relation})});
        const auto read = readParts(parts);
        QVERIFY(read);
        QCOMPARE(linesOf(read->document), QStringList{u"Слово"_s});
    }

    void damageIsAnError_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QByteArray>("xml");
        const QByteArray bomb = "<!DOCTYPE a [<!ENTITY b \"xxxxxxxxxx\"><!ENTITY c \"&b;&b;&b;&b;\">]>";
        QTest::newRow("entities in the text") << u"word/document.xml"_s << bomb + documentOf("w", kWord);
        QTest::newRow("entities in styles") << u"word/styles.xml"_s << QByteArray(bomb + "<w:styles xmlns:w=\"" + kWord + "\"/>");
        QTest::newRow("entities in lists") << u"word/numbering.xml"_s << QByteArray(bomb + "<w:numbering xmlns:w=\"" + kWord + "\"/>");
        QTest::newRow("entities in notes") << u"word/footnotes.xml"_s << QByteArray(bomb + "<w:footnotes xmlns:w=\"" + kWord + "\"/>");
        QTest::newRow("entities in relationships") << u"word/_rels/document.xml.rels"_s << QByteArray(bomb + "<Relationships/>");
        QTest::newRow("cut off") << u"word/document.xml"_s << documentOf("w", kWord).chopped(30);
        QTest::newRow("empty") << u"word/document.xml"_s << QByteArray();
    }
    void damageIsAnError()
    {
        QFETCH(QString, part);
        QFETCH(QByteArray, xml);
        const QString relations = u"word/_rels/document.xml.rels"_s;
        QList<ZipPart> parts{{part, xml}};
        if (part != relations)
            parts.append({relations, docxRelations({u"styles=styles.xml"_s, u"numbering=numbering.xml"_s, u"footnotes=footnotes.xml"_s})});
        if (part != u"word/document.xml")
            parts.append({u"word/document.xml"_s, documentOf("w", kWord)});
        const auto read = readParts(parts);
        QVERIFY(read.isError());
        QCOMPARE(read.error().code, ErrorCode(FormatsError::PartDamaged));
    }

    void passwordsAreTold()
    {
        QByteArray compound("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
        compound.append(QByteArray(1024 - 8, '\0'));
        QVERIFY(!isEncryptedPackage(compound));
        const QString name = u"EncryptedPackage"_s;
        compound.replace(640, 32, QByteArray(reinterpret_cast<const char*>(name.utf16()), 32));
        QVERIFY(isEncryptedPackage(compound));
        QCOMPARE(readDocx(compound).error().code, ErrorCode(FormatsError::Encrypted));
    }

    void outsideIsNeverRead()
    {
        const QByteArray picture = "<w:document xmlns:w=\"" + kWord
            + "\" xmlns:a=\"a\" xmlns:r=\"r\"><w:body><w:p><w:r><w:drawing><a:blip r:link=\"image\"/></w:drawing></w:r></w:p></w:body></w:document>";
        const QByteArray relations = docxRelations({u"image=../../../../etc/hostname"_s});
        for (const QByteArray& mode : {QByteArray(), QByteArray(" TargetMode=\"External\"")}) {
            QByteArray asked = relations;
            asked.replace("/></Relationships>", mode + "/></Relationships>");
            const auto read = readParts({{u"word/document.xml"_s, picture}, {u"word/_rels/document.xml.rels"_s, asked}});
            QVERIFY(read);
            QVERIFY(read->document.images.isEmpty());
        }
    }

    void hugeThingsEnd_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<bool>("isCut");
        const QByteArray cell = "<w:tbl><w:tr><w:tc>";
        QTest::newRow("tables in tables") << nested(5000, cell, "<w:p/>", "</w:tc></w:tr></w:tbl>") << true;
        QTest::newRow("some tables in tables") << nested(20, cell, "<w:p/>", "</w:tc></w:tr></w:tbl>") << false;
        QTest::newRow("text boxes in text boxes") << nested(
            5000, "<w:p><w:r><w:pict><w:txbxContent>", "<w:p/>", "</w:txbxContent></w:pict></w:r></w:p>")
                                            << true;
        QTest::newRow("controls in controls") << nested(20000, "<w:sdt><w:sdtContent>", "<w:p/>", "</w:sdtContent></w:sdt>") << true;
        QTest::newRow("deletions in deletions") << nested(20000, "<w:del>", "<w:p/>", "</w:del>") << true;
        QTest::newRow("words in words") << nested(
            1, "<w:p><w:r><w:t>" + QByteArray("<w:t>").repeated(50000), "", QByteArray("</w:t>").repeated(50000) + "</w:t></w:r></w:p>")
                                        << false;
        QTest::newRow("paragraphs") << nested(1, QByteArray("<w:p/>").repeated(300'000), "", "") << true;
        QTest::newRow("cells") << nested(1, "<w:tbl><w:tr>" + QByteArray("<w:tc/>").repeated(300'000), "", "</w:tr></w:tbl>") << true;
        QTest::newRow("runs") << nested(1, "<w:p>" + QByteArray("<w:r><w:tab/></w:r>").repeated(2'100'000), "", "</w:p>") << true;
        QTest::newRow("fields") << nested(1, "<w:p>" + QByteArray("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>").repeated(100'000), "", "</w:p>")
                                << false;
        QTest::newRow("insertions") << nested(1, "<w:p>" + QByteArray("<w:ins><w:r><w:t>a</w:t></w:r></w:ins>").repeated(100'000), "", "</w:p>")
                                    << false;
    }
    void hugeThingsEnd()
    {
        QFETCH(QByteArray, xml);
        QElapsedTimer timer;
        timer.start();
        const auto read = readParts({{u"word/document.xml"_s, xml}});
        QVERIFY(read);
        const bool isCut = !read->findings.isEmpty() && read->findings.last().kind == FindingKind::LimitReached;
        QTEST(isCut, "isCut");
        QVERIFY2(timer.elapsed() < 10'000, "seconds for a file that nobody wrote");
    }
};

static const decretum::test::Register<TestDocxReaderPackage> registration;
#include "test_docx_reader_package.moc"
