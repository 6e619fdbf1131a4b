// SPDX-License-Identifier: MIT
#include "base/program.h"
#include "interchange/akn_names.h"
#include "interchange/akn_text.h"
#include "interchange/akn_writer.h"
#include "interchange/json.h"

#include "random_decision.h"
#include "test_case.h"

#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime kTime(QDate(2023, 9, 14), QTime(12, 0), Qt::UTC);

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Element {
    QString name;
    QString eId;
    QString above;  ///< eId of the nearest element above that has one.
    QXmlStreamAttributes attributes;
    QString text{};
    bool hasChildren = false;
};

/// Every element in order; none where the bytes are not well-formed XML.
QList<Element> elementsOf(const QByteArray& xml)
{
    QXmlStreamReader reader(xml);
    QList<Element> elements;
    QList<qsizetype> path;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            QString above;
            for (const qsizetype at : path) {
                elements[at].hasChildren = true;
                above = elements.at(at).eId.isEmpty() ? above : elements.at(at).eId;
            }
            path.append(elements.size());
            elements.append({reader.name().toString(), reader.attributes().value("eId"_L1).toString(), above, reader.attributes()});
        } else if (reader.isEndElement()) {
            path.removeLast();
        } else if (reader.isCharacters()) {
            for (const qsizetype at : path)
                elements[at].text += reader.text();
        }
    }
    return reader.hasError() ? QList<Element>{} : elements;
}

/// What the schema does not see; empty: all is well.
QString faultOf(const QList<Element>& elements)
{
    static const QStringList needWords{u"p"_s, u"num"_s, u"heading"_s, u"docTitle"_s, u"docNumber"_s};
    QSet<QString> ids;
    for (const Element& element : elements) {
        if (element.eId.isEmpty())
            continue;
        if (ids.contains(element.eId))
            return u"twice: "_s + element.eId;
        if (element.eId != element.eId.toLower() || element.eId.contains(u' '))
            return u"not lower case: "_s + element.eId;
        if (!element.above.isEmpty() && !element.eId.startsWith(element.above + u"__"_s))
            return u"not below its parent: "_s + element.eId;
        ids.insert(element.eId);
    }
    for (const Element& element : elements) {
        for (const auto name : {"href"_L1, "refersTo"_L1, "source"_L1, "as"_L1, "by"_L1}) {
            const QString value = element.attributes.value(name).toString();
            if (value.startsWith(u'#') && !ids.contains(value.mid(1)))
                return u"points nowhere: "_s + value;
        }
        if (needWords.contains(element.name) && element.text.trimmed().isEmpty() && !element.hasChildren)
            return u"empty: "_s + element.name;
    }
    return elements.isEmpty() ? u"not well-formed"_s : QString();
}

Decision goldenOrder()
{
    const auto read = recognizeJson(bytesOf(QStringLiteral(DECRETUM_SOURCE_DIR "/tests/golden/interchange/order.json")));
    return read ? read->decisions.first() : Decision();
}

/// The text with its marks, as XML.
QString xmlOf(const interchange::AknText& text)
{
    const QByteArray xml = interchange::toXml(text.paragraph());
    return QString::fromUtf8(xml.mid(xml.indexOf("<p"))).section(u'>', 1).trimmed().chopped(4);
}

interchange::AknElement named(const QString& name)
{
    static const QHash<QString, QLatin1StringView> names{{u"ref"_s, "ref"_L1}, {u"person"_s, "person"_L1}, {u"role"_s, "role"_L1}};
    return interchange::AknElement(names.value(name));
}

}  // namespace

class TestAkn : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anOrderReads()
    {
        const QString path = QStringLiteral(DECRETUM_SOURCE_DIR "/tests/golden/interchange/order.xml");
        const QByteArray xml = writeAkomaNtoso(goldenOrder(), kTime);
        if (qEnvironmentVariableIsSet("DECRETUM_UPDATE_GOLDEN")) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(xml);
        }
        QCOMPARE(QString::fromUtf8(xml).split(u'\n'), QString::fromUtf8(bytesOf(path)).split(u'\n'));
        QCOMPARE(faultOf(elementsOf(xml)), QString());
    }

    void everyDecisionHolds()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo() << "seed" << seed;
        test::RandomDecisions decisions(seed);
        for (int round = 0; round < 300; ++round) {
            const Decision decision = decisions.next();
            const QByteArray xml = writeAkomaNtoso(decision, kTime);
            QCOMPARE(faultOf(elementsOf(xml)), QString());
            QCOMPARE(writeAkomaNtoso(decision, kTime), xml);
        }
    }

    void theSchemaHolds()
    {
        const QString schema = QStringLiteral(DECRETUM_SHARED_DIR "/schemas/akn/akomantoso30.xsd");
        if (!QFile::exists(schema) || QStandardPaths::findExecutable(u"xmllint"_s).isEmpty())
            QSKIP("xmllint or the schema of Akoma Ntoso is not here");
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo() << "seed" << seed;
        test::RandomDecisions decisions(seed);
        const QTemporaryDir folder;
        ProgramCall call{.program = u"xmllint"_s, .arguments = {u"--noout"_s, u"--nonet"_s, u"--schema"_s, schema}};
        for (int count = 0; count < 40; ++count) {
            QFile file(folder.filePath(QString::number(count)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(writeAkomaNtoso(count == 0 ? goldenOrder() : decisions.next(), kTime));
            call.arguments.append(file.fileName());
        }
        const auto said = runProgram(call);
        QVERIFY2(said, said ? "" : qPrintable(said.error().detail));
    }

    void kindsHaveTheirElements_data()
    {
        QTest::addColumn<DecisionKind>("kind");
        QTest::addColumn<QString>("formula");
        QTest::addColumn<QString>("element");
        QTest::newRow("decision") << DecisionKind::Decision << u"УХВАЛИЛИ:"_s << u"act"_s;
        QTest::newRow("order") << DecisionKind::Order << QString() << u"act"_s;
        QTest::newRow("ruling") << DecisionKind::Ruling << QString() << u"act"_s;
        QTest::newRow("recommendations bind nobody") << DecisionKind::Resolution << u"рекомендують:"_s << u"statement"_s;
        QTest::newRow("paper") << DecisionKind::Paper << QString() << u"doc"_s;
        QTest::newRow("unknown, but it orders") << DecisionKind::Unknown << u"НАКАЗУЮ:"_s << u"act"_s;
        QTest::newRow("unknown") << DecisionKind::Unknown << QString() << u"doc"_s;
    }
    void kindsHaveTheirElements()
    {
        QFETCH(DecisionKind, kind);
        QFETCH(QString, formula);
        const QList<Element> elements = elementsOf(writeAkomaNtoso({.kind = kind, .enactingFormula = formula}, kTime));
        QCOMPARE(faultOf(elements), QString());
        QTEST(elements.at(1).name, "element");
    }

    void labelsMakeIds_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<int>("depth");
        QTest::addColumn<QString>("id");
        QTest::newRow("clause") << u"2."_s << 0 << u"cl_2"_s;
        QTest::newRow("subclause") << u"2.1."_s << 1 << u"subcl_2-1"_s;
        QTest::newRow("letter") << u"А)"_s << 2 << u"point_а"_s;
        QTest::newRow("dash") << u"–"_s << 1 << u"indent_7"_s;
        QTest::newRow("none") << QString() << 0 << u"al_7"_s;
        QTest::newRow("section sign") << u"§ 1"_s << 0 << u"cl_1"_s;
    }
    void labelsMakeIds()
    {
        QFETCH(QString, label);
        QFETCH(int, depth);
        QTEST(interchange::levelOf(label, depth).shortForm + u'_' + interchange::numberOf(label, 7), "id");
    }

    void equalNumbersStayApart()
    {
        interchange::AknIds ids;
        QCOMPARE(ids.unique(u"cl_2"_s), u"cl_2"_s);
        QCOMPARE(ids.unique(u"cl_2"_s), u"cl_2-2"_s);
        QCOMPARE(ids.unique(u"cl_2"_s), u"cl_2-3"_s);
    }

    void wordsTellWhoActs_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("element");
        QTest::newRow("body") << u"Методичному центру"_s << u"organization"_s;
        QTest::newRow("post of a body") << u"Керівникам закладів освіти"_s << u"role"_s;
        QTest::newRow("ru") << u"Отделу дошкольного образования"_s << u"organization"_s;
        QTest::newRow("main office is no head") << u"Головному управлінню освіти"_s << u"organization"_s;
        QTest::newRow("longest stem: body") << u"Секретаріату колегії"_s << u"organization"_s;
        QTest::newRow("longest stem: post") << u"Бібліотекарям шкіл"_s << u"role"_s;
        QTest::newRow("nobody can tell") << u"Учасникам наради"_s << u"entity"_s;
    }
    void wordsTellWhoActs()
    {
        QFETCH(QString, words);
        QTEST(QString(interchange::actorElement(words)), "element");
    }

    void countryFollowsTheHead_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("head");
        QTest::addColumn<QString>("country");
        QTest::newRow("uk") << Language::Ukrainian << QString() << u"ua"_s;
        QTest::newRow("ru") << Language::Russian << u"Совет города Полянска"_s << u"ru"_s;
        QTest::newRow("ru in Ukraine") << Language::Russian << u"УКРАИНА"_s << u"ua"_s;
    }
    void countryFollowsTheHead()
    {
        QFETCH(Language, language);
        QFETCH(QString, head);
        QTEST(QString(interchange::countryOf({.language = language, .letterhead = {head}})), "country");
    }

    void marksNestAndNeverCross_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("marks");  // element, words, element, words …
        QTest::addColumn<QString>("xml");
        QTest::newRow("one") << u"а б в"_s << QStringList{u"ref"_s, u"б"_s} << u"а <ref>б</ref> в"_s;
        QTest::newRow("not inside a word") << u"абв б"_s << QStringList{u"ref"_s, u"б"_s} << u"абв <ref>б</ref>"_s;
        QTest::newRow("inside") << u"а б в"_s << QStringList{u"ref"_s, u"б"_s, u"role"_s, u"а б в"_s} << u"<role>а <ref>б</ref> в</role>"_s;
        QTest::newRow("crossing") << u"а б в"_s << QStringList{u"ref"_s, u"а б"_s, u"role"_s, u"б в"_s} << u"<ref>а б</ref> в"_s;
        QTest::newRow("same name twice") << u"Гай, Гай"_s << QStringList{u"person"_s, u"Гай"_s, u"person"_s, u"Гай"_s}
                                         << u"<person>Гай</person>, <person>Гай</person>"_s;
        QTest::newRow("signs of XML") << u"<а> & \u0001б"_s << QStringList{u"ref"_s, u"&"_s} << u"&lt;а&gt; <ref>&amp;</ref> б"_s;
        QTest::newRow("line end") << u"а\nб"_s << QStringList() << u"а<eol/>б"_s;
    }
    void marksNestAndNeverCross()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, marks);
        interchange::AknText marked{RichText(text)};
        for (qsizetype at = 0; at + 1 < marks.size(); at += 2)
            marked.mark(marks.at(at + 1), named(marks.at(at)));
        QTEST(xmlOf(marked), "xml");
    }

    void looksAreKept()
    {
        const RichText text({{.text = u"а "_s, .bold = true}, {.text = u"б"_s, .bold = true, .italic = true}, {.text = u" в"_s}});
        interchange::AknText marked(text);
        marked.mark(u"б в"_s, named(u"ref"_s));
        QCOMPARE(xmlOf(marked), u"<b>а </b><ref><b><i>б</i></b> в</ref>"_s);
    }

    void performersOfTheirOwnLineAreTold()
    {
        Clause clause{.text = u"Провести огляд."_s, .addressee = u"Методичному центру"_s};
        clause.persons = {{.name = u"Гай А.Б."_s, .position = u"методист"_s, .role = PersonMention::Role::Addressee}};
        const QByteArray xml = writeAkomaNtoso({.kind = DecisionKind::Order, .clauses = {clause}}, kTime);
        QVERIFY(
            xml.contains("<p class=\"performers\"><organization refersTo=\"#organization_1\">Методичному центру</organization>, "
                         "<role refersTo=\"#role_1\">методист</role> <person refersTo=\"#person_1\" as=\"#addressee\">Гай А.Б.</person></p>"));
    }
};

static const decretum::test::Register<TestAkn> registration;

#include "test_akn.moc"
