// SPDX-License-Identifier: MIT
#include "archive/zip.h"
#include "formats/docx_reader.h"
#include "formats/docx_writer.h"
#include "formats/payload_properties.h"

#include "test_case.h"

#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

namespace {

Payload payloadOf(qsizetype size)
{
    quint32 random = 17;
    Payload payload{.name = u"наказ.json"_s, .mediaType = u"application/json"_s};
    for (qsizetype at = 0; at < size; ++at) {  // nothing that packing would shorten much
        random = random * 1664525 + 1013904223;
        payload.bytes += static_cast<char>(random >> 24);
    }
    payload.agreesWithText = true;
    return payload;
}

const QByteArray kDigest(64, 'd');

}  // namespace

class TestPayloadProperties : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenIsRead_data()
    {
        QTest::addColumn<qsizetype>("size");
        for (const qsizetype size : {1, 100, 1000, 20'000})
            QTest::newRow(qPrintable(QString::number(size))) << size;
    }
    void whatIsWrittenIsRead()
    {
        QFETCH(qsizetype, size);
        const Payload payload = payloadOf(size);
        QList<DocumentProperty> properties = payloadProperties(payload, kDigest);
        QVERIFY(!properties.isEmpty());
        for (const DocumentProperty& property : properties)
            QVERIFY(property.second.size() <= 255);
        const auto docx = readPayloadProperties(readCustomProperties(customPropertiesPart(properties)), kDigest);
        QVERIFY(docx == payload);
        std::reverse(properties.begin(), properties.end());
        properties.prepend({u"Department"_s, u"освіти"_s});
        const QByteArray meta = "<m xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\">" + userDefinedElements(properties) + "</m>";
        QVERIFY(readPayloadProperties(readUserDefined(meta), kDigest) == payload);
    }

    void anotherTextIsNotTrusted()
    {
        const auto read = readPayloadProperties(payloadProperties(payloadOf(100), kDigest), "another");
        QVERIFY(read && !read->agreesWithText);
    }

    void damageIsNoPayload_data()
    {
        QTest::addColumn<QString>("damage");
        for (const QString& damage :
            {u"a piece is missing"_s, u"a piece is cut"_s, u"a piece is too long"_s, u"it says that it is huge"_s, u"no pieces"_s})
            QTest::newRow(qPrintable(damage)) << damage;
    }
    void damageIsNoPayload()
    {
        QFETCH(QString, damage);
        QList<DocumentProperty> properties = payloadProperties(payloadOf(2000), kDigest);
        QVERIFY(properties.size() > 3);
        if (damage == u"a piece is missing")
            properties.removeAt(1);
        else if (damage == u"a piece is cut")
            properties[2].second.chop(100);
        else if (damage == u"a piece is too long")
            properties[1].second += u"aaaa"_s;
        else if (damage == u"no pieces")
            properties.clear();
        else
            properties = {{u"Decretum 1"_s, QString::fromLatin1(kDigest + " YQ== YQ== " + QByteArray("\x7f\xff\xff\xff\x78\x9c", 6).toBase64())}};
        QVERIFY(!readPayloadProperties(properties, kDigest));
    }

    /// As LibreOffice leaves it that saves a .docx as an .odt and back: without the custom part.
    void aDocxCarriesItTwice()
    {
        Document document;
        document.sections.append(Section{.blocks = {makeParagraph(u"text"_s, u"Наказ"_s)}});
        document.payloads.append(payloadOf(500));
        const Result<QByteArray> bytes = writeDocx(document, QDateTime(QDate(2022, 1, 1), QTime(12, 0), Qt::UTC));
        QVERIFY(bytes);
        QList<ZipPart> parts = *readZip(*bytes);
        QVERIFY(parts.removeIf([](const ZipPart& part) { return part.name.startsWith(u"customXml/"); }) > 0);
        const Result<ReadDocument> read = readDocx(*writeZip(parts, QDateTime(QDate(2022, 1, 1), QTime(12, 0), Qt::UTC)));
        QVERIFY(read);
        QVERIFY(read->document.payloads == document.payloads);
    }

    void whatIsTooLongIsNotCarried() { QVERIFY(payloadProperties(payloadOf(200'000), kDigest).isEmpty()); }

    void namesAreToldApart()
    {
        QVERIFY(isPayloadProperty(u"Decretum 1"_s) && isPayloadProperty(u"Decretum 256"_s));
        for (const QString& name : {u"Decretum"_s, u"Decretum 0"_s, u"Decretum 257"_s, u"Decretum x"_s, u"decretum 1"_s, u"Project"_s})
            QVERIFY(!isPayloadProperty(name));
    }

    void aDocumentTypeIsRefused()
    {
        QVERIFY(
            readCustomProperties("<!DOCTYPE a [<!ENTITY b \"c\">]><Properties><property name=\"Decretum 1\">&b;</property></Properties>").isEmpty());
    }
};

static const decretum::test::Register<TestPayloadProperties> registration;
#include "test_payload_properties.moc"
