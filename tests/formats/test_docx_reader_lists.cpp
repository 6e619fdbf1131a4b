// SPDX-License-Identifier: MIT
// Labels of lists as Word prints them. What the standard leaves open is as LibreOffice 7.4 prints it.
#include "docx_package.h"
#include "test_case.h"

#include <QtTest>

using namespace decretum;
using namespace decretum::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A level; `more`: further elements, in any order.
QString level(int index, const QString& format, const QString& text, const QString& more = {})
{
    return u"<w:lvl w:ilvl=\"%1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%2\"/>%4<w:lvlText w:val=\"%3\"/></w:lvl>"_s.arg(index).arg(
        format, text, more);
}

QString scheme(int id, const QString& levels)
{
    return u"<w:abstractNum w:abstractNumId=\"%1\">%2</w:abstractNum>"_s.arg(id).arg(levels);
}

QString number(int id, int scheme, const QString& overrides = {})
{
    return u"<w:num w:numId=\"%1\"><w:abstractNumId w:val=\"%2\"/>%3</w:num>"_s.arg(id).arg(scheme).arg(overrides);
}

QString start(int level, int value)
{
    return u"<w:lvlOverride w:ilvl=\"%1\"><w:startOverride w:val=\"%2\"/></w:lvlOverride>"_s.arg(level).arg(value);
}

/// List paragraphs from "list.level" words: "1.0 1.1"; "-" before one: its mark is deleted with it.
QString paragraphs(const QString& places)
{
    QString body;
    for (const QString& place : places.split(u' ')) {
        const bool isDeleted = place.startsWith(u'-');
        const QString plain = isDeleted ? place.mid(1) : place;
        body += u"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%1\"/><w:numId w:val=\"%2\"/></w:numPr>%3</w:pPr></w:p>"_s.arg(
            plain.section(u'.', 1), plain.section(u'.', 0, 0), isDeleted ? u"<w:rPr><w:del w:id=\"1\"/></w:rPr>"_s : QString());
    }
    return body;
}

QString decimals(const QString& moreOfSecond = {}, const QString& moreOfThird = {})
{
    return level(0, u"decimal"_s, u"%1."_s) + level(1, u"decimal"_s, u"%1.%2."_s, moreOfSecond) + level(2, u"decimal"_s, u"%1.%2.%3."_s, moreOfThird);
}

QString labelsOf(const Document& document)
{
    QStringList labels;
    for (const Block& block : document.sections.first().blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block))
            labels.append(paragraph->mark ? paragraph->mark->label : u"_"_s);
    }
    return labels.join(u' ');
}

}  // namespace

class TestDocxReaderLists : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsAsWordDoes_data()
    {
        QTest::addColumn<QString>("numbering");
        QTest::addColumn<QString>("places");
        QTest::addColumn<QString>("labels");
        const QString plain = scheme(0, decimals());
        QTest::newRow("levels begin anew") << plain + number(1, 0) << u"1.0 1.1 1.1 1.2 1.0 1.1"_s << u"1. 1.1. 1.2. 1.2.1. 2. 2.1."_s;
        QTest::newRow("a skipped level counts") << plain + number(1, 0) << u"1.1 1.1 1.0 1.2 1.1 1.0"_s << u"1.1. 1.2. 2. 2.1.1. 2.2. 3."_s;
        QTest::newRow("lists of one scheme go on") << plain + number(1, 0) + number(2, 0) << u"1.0 1.0 2.0 1.0"_s << u"1. 2. 3. 4."_s;
        QTest::newRow("lists of two schemes do not")
            << plain + scheme(1, decimals()) + number(1, 0) + number(2, 1) << u"1.0 1.0 2.0 1.0"_s << u"1. 2. 1. 3."_s;
        QTest::newRow("a start override holds once") << plain + number(1, 0) + number(2, 0) + number(3, 0, start(0, 1))
                                            << u"1.0 1.0 2.0 3.0 3.0 1.0 2.0 3.0"_s << u"1. 2. 3. 1. 2. 3. 4. 5."_s;
        QTest::newRow("for its own level") << plain + number(1, 0) + number(3, 0, start(0, 7) + start(1, 3)) << u"1.0 1.0 3.1 3.1"_s
                                           << u"1. 2. 2.3. 2.4."_s;
        QTest::newRow("first of its scheme") << plain + number(3, 0, start(0, 4) + start(1, 2)) << u"3.1 3.1"_s << u"4.2. 4.3."_s;
        QTest::newRow("then as the level says") << plain + number(3, 0, start(1, 5)) << u"3.0 3.1 3.0 3.1"_s << u"1. 1.5. 2. 2.1."_s;
        QTest::newRow("never restarts") << scheme(0, decimals(u"<w:lvlRestart w:val=\"0\"/>"_s)) + number(1, 0) << u"1.0 1.1 1.1 1.0 1.1"_s
                                        << u"1. 1.1. 1.2. 2. 2.3."_s;
        QTest::newRow("restarts after the first level only") << scheme(0, decimals({}, u"<w:lvlRestart w:val=\"1\"/>"_s)) + number(1, 0)
                                            << u"1.0 1.1 1.2 1.1 1.2 1.0 1.2"_s << u"1. 1.1. 1.1.1. 1.2. 1.2.2. 2. 2.1.1."_s;
        QTest::newRow("a level of the list's own") << plain + number(1, 0)
                + number(2, 0, u"<w:lvlOverride w:ilvl=\"0\">"_s + level(0, u"upperRoman"_s, u"§%1"_s) + u"</w:lvlOverride>"_s)
                                            << u"1.0 2.0 1.0"_s << u"1. §II 3."_s;
        QTest::newRow("legal digits") << scheme(0, level(0, u"upperRoman"_s, u"%1."_s) + level(1, u"lowerLetter"_s, u"%1.%2."_s, u"<w:isLgl/>"_s))
                + number(1, 0) << u"1.0 1.0 1.1"_s
                                      << u"I. II. 2.1."_s;
        QTest::newRow("deleted ones do not count") << plain + number(1, 0) << u"1.0 -1.0 1.0 1.1"_s << u"1. 2. 2.1."_s;
        QTest::newRow("no list, no level") << plain + number(1, 0) << u"0.0 7.0 1.8 1.0"_s << u"_ _ _ 1."_s;
        QTest::newRow("level below is not printed") << scheme(0, level(0, u"decimal"_s, u"%1.%2"_s)) + number(1, 0) << u"1.0"_s << u"1."_s;
        QTest::newRow("style of lists") << scheme(0, u"<w:styleLink w:val=\"Acts\"/>"_s + decimals())
                + scheme(1, u"<w:numStyleLink w:val=\"Acts\"/>"_s) + number(1, 0) + number(2, 1)
                                        << u"1.0 2.0 2.1 1.0"_s << u"1. 1. 1.1. 2."_s;
        QTest::newRow("style of lists in a ring") << scheme(0, u"<w:styleLink w:val=\"A\"/><w:numStyleLink w:val=\"A\"/>"_s) + number(1, 0)
                                            << u"1.0"_s << u"_"_s;
        QTest::newRow("alternatives of a format")
            << scheme(0,
                   u"<w:lvl w:ilvl=\"0\"><mc:AlternateContent><mc:Choice Requires=\"w14\"><w:numFmt w:val=\"custom\" w:format=\"001, 002, 003, "
                   u"...\"/></mc:Choice>"
                   "<mc:Fallback><w:numFmt w:val=\"decimal\"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val=\"%1)\"/></w:lvl>"_s)
                + number(1, 0)
            << u"1.0 1.0"_s << u"001) 002)"_s;
    }
    void countsAsWordDoes()
    {
        QFETCH(QString, numbering);
        QFETCH(QString, places);
        const auto read = readDocx(makeDocx({.body = paragraphs(places), .numbering = numbering}));
        QVERIFY(read);
        QTEST(labelsOf(read->document), "labels");
    }

    void printsFormats_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<int>("value");
        QTest::addColumn<QString>("label");
        QTest::newRow("zero") << u"decimalZero"_s << 7 << u"07"_s;
        QTest::newRow("roman") << u"upperRoman"_s << 14 << u"XIV"_s;
        QTest::newRow("small roman") << u"lowerRoman"_s << 9 << u"ix"_s;
        QTest::newRow("latin") << u"lowerLetter"_s << 3 << u"c"_s;
        QTest::newRow("latin doubled") << u"upperLetter"_s << 28 << u"BB"_s;
        QTest::newRow("russian without й") << u"russianLower"_s << 10 << u"к"_s;
        QTest::newRow("russian capitals") << u"russianUpper"_s << 7 << u"Ж"_s;
        QTest::newRow("russian doubled") << u"russianLower"_s << 29 << u"аа"_s;
        QTest::newRow("custom letters listed") << u"custom\" w:format=\"а, б, в, ґ, ..."_s << 4 << u"ґ"_s;
        QTest::newRow("custom letters go on") << u"custom\" w:format=\"а, б, в, г, ґ, ..."_s << 7 << u"е"_s;
        QTest::newRow("custom letters of the document's language") << u"custom\" w:format=\"а, б, в, ..."_s << 5 << u"ґ"_s;
        QTest::newRow("custom capitals") << u"custom\" w:format=\"А, Б, В, ..."_s << 2 << u"Б"_s;
        QTest::newRow("ordinal") << u"ordinal"_s << 3 << u"3-й"_s;
        QTest::newRow("in words") << u"ordinalText"_s << 3 << u"Третій"_s;
        QTest::newRow("circled") << u"decimalEnclosedCircle"_s << 2 << u"②"_s;
        QTest::newRow("dashes") << u"numberInDash"_s << 2 << u"- 2 -"_s;
        QTest::newRow("unknown") << u"thaiLetters"_s << 5 << u"5"_s;
        QTest::newRow("roman past its end") << u"upperRoman"_s << 4000 << u"4000"_s;
        QTest::newRow("letters past reason") << u"lowerLetter"_s << 30000 << u"30000"_s;
    }
    void printsFormats()
    {
        QFETCH(QString, format);
        QFETCH(int, value);
        QFETCH(QString, label);
        const auto read = readDocx(makeDocx({.body = paragraphs(u"1.0"_s),
            .numbering = scheme(0, level(0, format, u"%1"_s)) + number(1, 0, start(0, value)),
            .styles = u"<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val=\"uk-UA\"/></w:rPr></w:rPrDefault></w:docDefaults>"_s}));
        QVERIFY(read);
        const auto mark = std::get<Paragraph>(read->document.sections.first().blocks.first()).mark;
        QVERIFY(mark);
        QCOMPARE(mark->label, label);
        QCOMPARE(mark->value, value);
    }

    void printsBullets_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("font");
        QTest::addColumn<QString>("label");
        QTest::newRow("symbol") << u"\uF0B7"_s << u"Symbol"_s << u"•"_s;
        QTest::newRow("symbol's minus") << u"\uF02D"_s << u"Symbol"_s << u"–"_s;
        QTest::newRow("letter o") << u"o"_s << u"Courier New"_s << u"◦"_s;
        QTest::newRow("square") << u"\uF0A7"_s << u"Wingdings"_s << u"▪"_s;
        QTest::newRow("square as a letter") << u"§"_s << u"Wingdings"_s << u"▪"_s;
        QTest::newRow("tick") << u"ü"_s << u"Wingdings"_s << u"✓"_s;
        QTest::newRow("dash") << u"–"_s << u"Times New Roman"_s << u"–"_s;
        QTest::newRow("unknown sign") << u"\uF001"_s << u"Wingdings"_s << u"•"_s;
    }
    void printsBullets()
    {
        QFETCH(QString, text);
        QFETCH(QString, font);
        const QString fonts = u"<w:rPr><w:rFonts w:ascii=\"%1\" w:hAnsi=\"%1\"/></w:rPr>"_s.arg(font);
        const auto read =
            readDocx(makeDocx({.body = paragraphs(u"1.0"_s), .numbering = scheme(0, level(0, u"bullet"_s, text, fonts)) + number(1, 0)}));
        QVERIFY(read);
        const auto mark = std::get<Paragraph>(read->document.sections.first().blocks.first()).mark;
        QVERIFY(mark);
        QTEST(mark->label, "label");
        QCOMPARE(mark->value, 0);
    }

    void stylesNumber_data()
    {
        QTest::addColumn<QString>("styles");
        QTest::addColumn<QStringList>("used");
        QTest::addColumn<QString>("labels");
        const auto style = [](const QString& id, const QString& basedOn, const QString& numbers) {
            return u"<w:style w:type=\"paragraph\" w:styleId=\"%1\"><w:basedOn w:val=\"%2\"/><w:pPr><w:numPr>%3</w:numPr></w:pPr></w:style>"_s.arg(
                id, basedOn, numbers);
        };
        const QString first = style(u"A"_s, {}, u"<w:numId w:val=\"1\"/>"_s);
        QTest::newRow("by itself") << first << QStringList{u"A"_s, u"A"_s} << u"1. 2."_s;
        QTest::newRow("the level that names it") << first + style(u"B"_s, {}, u"<w:numId w:val=\"1\"/>"_s) << QStringList{u"A"_s, u"B"_s}
                                            << u"1. 1.1."_s;
        QTest::newRow("inherited") << first + style(u"C"_s, u"A"_s, {}) << QStringList{u"A"_s, u"C"_s} << u"1. 2."_s;
        QTest::newRow("inherited, another level") << first + style(u"C"_s, u"A"_s, u"<w:ilvl w:val=\"1\"/>"_s) << QStringList{u"A"_s, u"C"_s}
                                            << u"1. 1.1."_s;
        QTest::newRow("switched off") << first + style(u"C"_s, u"A"_s, u"<w:numId w:val=\"0\"/>"_s) << QStringList{u"A"_s, u"C"_s} << u"1. _"_s;
        QTest::newRow("in a ring") << style(u"A"_s, u"C"_s, u"<w:numId w:val=\"1\"/>"_s) + style(u"C"_s, u"A"_s, {}) << QStringList{u"A"_s, u"C"_s}
                                   << u"1. 2."_s;
    }
    void stylesNumber()
    {
        QFETCH(QString, styles);
        QFETCH(QStringList, used);
        QString body;
        for (const QString& style : used)
            body += u"<w:p><w:pPr><w:pStyle w:val=\"%1\"/></w:pPr></w:p>"_s.arg(style);
        const auto read =
            readDocx(makeDocx({.body = body, .numbering = scheme(0, decimals(u"<w:pStyle w:val=\"B\"/>"_s)) + number(1, 0), .styles = styles}));
        QVERIFY(read);
        QTEST(labelsOf(read->document), "labels");
    }

    void hiddenParagraphsHaveNoLabel()
    {
        const QString hidden = u"<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr></w:p>"_s;
        const auto read =
            readDocx(makeDocx({.body = paragraphs(u"1.0"_s) + hidden + paragraphs(u"1.0"_s), .numbering = scheme(0, decimals()) + number(1, 0)}));
        QVERIFY(read);
        QCOMPARE(labelsOf(read->document), u"1. 2."_s);
    }

    void indentsComeFromTheNearest_data()
    {
        QTest::addColumn<QString>("properties");
        QTest::addColumn<double>("left");
        const QString numbered = u"<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"_s;
        QTest::newRow("of the style") << u"<w:pStyle w:val=\"S\"/>"_s << 20.0;
        QTest::newRow("of the list's level") << u"<w:pStyle w:val=\"S\"/>"_s + numbered << 10.0;
        QTest::newRow("of the paragraph") << numbered + u"<w:ind w:left=\"30mm\"/>"_s << 30.0;
        QTest::newRow("strict") << u"<w:ind w:start=\"2.5cm\"/>"_s << 25.0;
    }
    void indentsComeFromTheNearest()
    {
        QFETCH(QString, properties);
        QFETCH(double, left);
        const auto read = readDocx(makeDocx({.body = u"<w:p><w:pPr>"_s + properties + u"</w:pPr></w:p>"_s,
            .numbering = scheme(0, level(0, u"decimal"_s, u"%1."_s, u"<w:pPr><w:ind w:left=\"567\" w:hanging=\"567\"/></w:pPr>"_s)) + number(1, 0),
            .styles = u"<w:style w:type=\"paragraph\" w:styleId=\"S\"><w:pPr><w:ind w:left=\"1134\"/></w:pPr></w:style>"_s}));
        QVERIFY(read);
        const auto& overrides = std::get<Paragraph>(read->document.sections.first().blocks.first()).overrides;
        QVERIFY(overrides.leftIndent);
        QVERIFY(qAbs(overrides.leftIndent->value - left) < 0.05);
    }
};

static const decretum::test::Register<TestDocxReaderLists> registration;
#include "test_docx_reader_lists.moc"
