// SPDX-License-Identifier: MIT
#include "formats/rtf_reader.h"

#include "damaged_bytes.h"
#include "read_words.h"
#include "test_case.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace decretum;
using namespace decretum::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray kPng = QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

const QByteArray kHead = R"({\rtf1\ansi\ansicpg1251\deff0{\fonttbl{\f0\fcharset204 Times;}{\f1\ftech\fcharset2 Symbol;}{\f2\fcharset238 Times CE;}})";

/// The list "1." / "1.1." / "а)" as \ls1; "IV" from 4 as \ls2; bullets as \ls3; \ls1 begun anew at 7 as \ls4.
const QByteArray kLists = R"({\*\listtable
{\list\listtemplateid1{\listlevel\levelnfc0\levelnfcn0\levelstartat1{\leveltext\leveltemplateid1\'02\'00.;}{\levelnumbers\'01;}}
{\listlevel\levelnfc0\levelstartat1{\leveltext\'04\'00.\'01.;}{\levelnumbers\'01\'03;}}
{\listlevel\levelnfc58\levelstartat1{\leveltext\'02\'02);}{\levelnumbers\'01;}}{\listname ;}\listid11}
{\list{\listlevel\levelnfc1\levelstartat4{\leveltext\'01\'00;}{\levelnumbers\'01;}}\listid12}
{\list{\listlevel\levelnfc23\levelstartat1{\leveltext\'01\u-3913 ?;}{\levelnumbers;}}\listid13}}
{\*\listoverridetable{\listoverride\listid11\listoverridecount0\ls1}{\listoverride\listid12\listoverridecount0\ls2}
{\listoverride\listid13\listoverridecount0\ls3}{\listoverride\listid11\listoverridecount1{\lfolevel\listoverridestartat\levelstartat7}\ls4}})";

/// Letters beyond ASCII as \uN with a question mark behind.
QByteArray encoded(const QString& text)
{
    QByteArray bytes;
    for (const QChar sign : text)
        bytes += sign.unicode() < 0x80 ? QByteArray(1, sign.toLatin1()) : "\\u" + QByteArray::number(static_cast<short>(sign.unicode())) + '?';
    return bytes;
}

QByteArray file(const QString& body)
{
    return kHead + kLists + encoded(body) + "}";
}

}  // namespace

class TestRtfReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsComeInOrder_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char* name, const QString& body, const QStringList& words) { QTest::newRow(name) << file(body) << words; };
        row("paragraphs", uR"(\pard Про двори\par\par Далі)"_s, {u"Про двори"_s, QString(), u"Далі"_s});
        row("ends of lines", u"Про\r\n двори\\\nДалі"_s, {u"Про двори"_s, u"Далі"_s});
        QTest::newRow("code page") << kHead + R"(\f0\'cf\'f0\'ee \'e3\'e0\'bf})" << QStringList{u"Про гаї"_s};
        QTest::newRow("raw bytes") << kHead + "\xCF\xF0\xEE}" << QStringList{u"Про"_s};
        QTest::newRow("another font's code page") << kHead + R"({\f2\'e8}\'e8})" << QStringList{u"čи"_s};
        QTest::newRow("\\u with fallbacks") << kHead + R"(\uc1\u1055\'cf{\uc2\u1088\'f0?}\uc0\u1086!})" << QStringList{u"Про!"_s};
        QTest::newRow("fallback is a word") << kHead + R"(\u8220\ldblquote x\u8221\rdblquote\par y})" << QStringList{u"“x”"_s, u"y"_s};
        QTest::newRow("fallback left out") << kHead + R"(x\u8470\b  7})" << QStringList{u"x№ 7"_s};
        QTest::newRow("surrogates") << kHead + R"(\u-10179?\u-8704?})" << QStringList{u"😀"_s};
        QTest::newRow("half a pair") << kHead + R"(a\u-10179?b)" << QStringList{u"a\uFFFDb"_s};
        row("signs", uR"(\emdash\endash\lquote\rquote\ldblquote\rdblquote\bullet\~a\_b\-c\{\}\\)"_s, {u"—–‘’“”•\u00A0a\u2011bc{}\\"_s});
        row("tab and line", uR"(a\tab b\line c)"_s, {u"a<tab>b<br>c"_s});
        row("symbol font", uR"(a {\f1\'b7} b)"_s, {u"a • b"_s});
        row("unknown groups", uR"(a{\*\unheard x}{\unheard b}{\*\bkmkstart x}c)"_s, {u"abc"_s});
        row("field", uR"(a {\field{\*\fldinst HYPERLINK "x"}{\fldrslt{\ul b}}} c)"_s, {u"a b c"_s});
        QTest::newRow("two readings") << kHead + R"({\upr{?}{\*\ud{\u1071?}}}})" << QStringList{u"Я"_s};
        QTest::newRow("binary") << kHead + "a{\\*\\x\\bin5 }{}{\\}b}" << QStringList{u"ab"_s};
        row("hidden and deleted", uR"(a{\v b}c{\deleted d}\plain e)"_s, {u"ace"_s});
        row("shape", uR"(a{\shp{\*\shpinst\shpleft1{\sp{\sn x}{\sv 1}}{\shptxt \pard b\par c\par}}{\shprslt\pard b\par}} d\par e)"_s,
            {u"a d"_s, u"b"_s, u"c"_s, u"e"_s});
        row("old shape", uR"(a{\*\do\dobxpage{\dptxbxtext \pard b\par}}\par)"_s, {u"a"_s, u"b"_s});
        row("deep groups", u"a"_s + u"{"_s.repeated(50'000) + u"b"_s + u"}"_s.repeated(50'000) + u"c"_s, {u"ac"_s});
        row("big numbers", uR"(a\li99999999999999999999\fi-99999999999\f99999999 b)"_s, {u"ab"_s});
    }
    void wordsComeInOrder()
    {
        QFETCH(QByteArray, bytes);
        const auto read = readRtf(bytes);
        QVERIFY(read);
        QTEST(wordsOf(read->document), "words");
    }

    void listsHaveTheirLabels_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("counted") << uR"(\ls1 a\par\ilvl1 b\par c\par\ilvl2 d\par\ilvl0 e\par\ilvl1 f\par)"_s
                                 << QStringList{u"1.~a"_s, u"1.1.~b"_s, u"1.2.~c"_s, u"а)~d"_s, u"2.~e"_s, u"2.1.~f"_s};
        QTest::newRow("level without its parent") << uR"(\ls1\ilvl1 a\par\ilvl0 b\par)"_s << QStringList{u"1.1.~a"_s, u"2.~b"_s};
        QTest::newRow("printed") << uR"({\listtext\pard\plain\f0 5.3.\tab}\ls1\ilvl1 a\par{\listtext 5.4.\tab}b\par)"_s
                                 << QStringList{u"5.3.~a"_s, u"5.4.~b"_s};
        QTest::newRow("old style") << uR"({\pntext\f0 3)\tab}{\*\pn\pnlvlbody\pndec{\pntxta )}}a\par)"_s << QStringList{u"3)~a"_s};
        QTest::newRow("printed bullet") << uR"({\pntext\f1\'b7\tab}a\par)"_s << QStringList{u"•~a"_s};
        QTest::newRow("roman and bullets") << uR"(\pard\ls2 a\par b\par\pard\ls3 c\par\pard d\par)"_s
                                           << QStringList{u"IV~a"_s, u"V~b"_s, u"•~c"_s, u"d"_s};
        QTest::newRow("begun anew") << uR"(\pard\ls1 a\par\pard\ls4 b\par c\par)"_s << QStringList{u"1.~a"_s, u"7.~b"_s, u"8.~c"_s};
        QTest::newRow("no such list") << uR"(\ls99 a\par)"_s << QStringList{u"a"_s};
    }
    void listsHaveTheirLabels()
    {
        QFETCH(QString, body);
        const auto read = readRtf(file(body));
        QVERIFY(read);
        QTEST(wordsOf(read->document), "words");
    }

    void valuesOfLabels_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<int>("value");
        QTest::newRow("last number") << u"5.3."_s << 3;
        QTest::newRow("roman") << u"IV."_s << 4;
        QTest::newRow("small roman") << u"iii)"_s << 3;
        QTest::newRow("letter") << u"в)"_s << 3;
        QTest::newRow("latin letter") << u"(b)"_s << 2;
        QTest::newRow("dash") << u"–"_s << 0;
        QTest::newRow("words") << u"Розділ II"_s << 2;
    }
    void valuesOfLabels()
    {
        QFETCH(QString, label);
        const auto read = readRtf(file(u"{\\listtext "_s + label + u"\\tab}a\\par"_s));
        QVERIFY(read);
        const auto& mark = std::get<Paragraph>(read->document.sections.first().blocks.first()).mark;
        QVERIFY(mark);
        QCOMPARE(mark->label, label);
        QTEST(mark->value, "value");
    }

    void looksAreKept_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QStringList>("looks");
        QTest::newRow("alignment and indents") << uR"(\pard\qc a\par\pard\qr\li720\fi-360 b\par\pard\qj c)"_s
                                            << QStringList{u"{centre}a"_s, u"{right in12.7 first-6.35}b"_s, u"{justified}c"_s};
        QTest::newRow("runs") << uR"(\b a\b0 b{\i c}{\ul d\ulnone e}{\super 2}{\expndtw40 f}\caps0 g)"_s
                              << QStringList{u"<b>a</>b<i>c</><u>d</>e<^>2</><s2>f</>g"_s};
        QTest::newRow("capitals") << uR"({\caps Наказ}\par)"_s << QStringList{u"capitals:Наказ"_s};
        QTest::newRow("page breaks") << uR"(a\par\page b\par c\page\par\pagebb d\par\pard e\sect\sectd f\sect\sectd\sbknone g)"_s
                                     << QStringList{u"a"_s, u"{page}b"_s, u"c"_s, u"{page}d"_s, u"e"_s, u"{page}f"_s, u"g"_s};
        QTest::newRow("styles") << uR"({\stylesheet{\ql Normal;}{\s1\qc\outlinelevel0 heading 1;}{\*\cs2\b x;}}\pard\s1 a\par\pard\s1\ql b\par)"_s
                                << QStringList{u"{centre}heading-1:a"_s, u"{left}heading-1:b"_s};
    }
    void looksAreKept()
    {
        QFETCH(QString, body);
        const auto read = readRtf(file(body));
        QVERIFY(read);
        QTEST(looksOf(read->document), "looks");
    }

    void tablesKeepTheirForm_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QStringList>("words");
        const QString two = uR"(\trowd\cellx2000\cellx5000 )"_s;
        QTest::newRow("rows") << u"a\\par"_s + two + uR"(\pard\intbl b\cell c\par d\cell\row )"_s + two + uR"(e\cell\cell\row\pard f\par)"_s
                              << QStringList{u"a"_s, u"[b|c;d/e|]"_s, u"f"_s};
        QTest::newRow("without \\intbl") << two + uR"(a\cell b\cell\row\pard c)"_s << QStringList{u"[a|b]"_s, u"c"_s};
        QTest::newRow("columns joined") << two + uR"(\intbl a\cell b\cell\row\trowd\clmgf\cellx2000\clmrg\cellx5000 c\cell\cell\row)"_s
                                        << QStringList{u"[a|b/2x1:c]"_s};
        QTest::newRow("wider cells") << two + uR"(\intbl a\cell b\cell\row\trowd\cellx5010 c\cell\row)"_s << QStringList{u"[a|b/2x1:c]"_s};
        QTest::newRow("rows joined")
            << uR"(\trowd\clvmgf\cellx2000\cellx5000\intbl a\cell b\cell\row\trowd\clvmrg\cellx2000\cellx5000\cell c\cell\row)"_s
            << QStringList{u"[1x2:a|b/c]"_s};
        QTest::newRow("table in a cell")
            << two + uR"(\intbl a\par\itap2 b\nestcell c\nestcell{\*\nesttableprops\trowd\cellx900\nestrow}{\nonesttables\par}\pard\intbl d\cell e\cell\row)"_s
            << QStringList{u"[a;b;c;d|e]"_s};
        QTest::newRow("row never ended") << two + uR"(\intbl a\cell b)"_s << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("cells undescribed") << uR"(\trowd\intbl a\cell b\cell\row)"_s << QStringList{u"[a|b]"_s};
    }
    void tablesKeepTheirForm()
    {
        QFETCH(QString, body);
        const auto read = readRtf(file(body));
        QVERIFY(read);
        QTEST(wordsOf(read->document), "words");
    }

    void tablesHaveWidthsHeadsAndBorders()
    {
        const auto read = readRtf(
            file(uR"(\trowd\trhdr\clbrdrt\brdrs\brdrw10\cellx1440\cellx4320\intbl a\cell b\cell\row\pard\par\trowd\cellx99\intbl c\cell\row)"_s));
        QVERIFY(read);
        const auto& blocks = read->document.sections.first().blocks;
        const auto& table = std::get<Table>(blocks.first());
        QCOMPARE(table.columnWidths, (QList<Millimetres>{{25.4}, {50.8}}));
        QVERIFY(table.hasBorders && table.rows.first().isHeader);
        QVERIFY(!std::get<Table>(blocks.last()).hasBorders);
    }

    void notesStandBesideTheText()
    {
        const auto read =
            readRtf(file(uR"({\info{\title Про двори}{\author Ада}{\operator x}}{\header \pard Село Липове {\field{\*\fldinst PAGE}{\fldrslt 2}}\par}
{\headerl \pard Село Липове {\field{\*\fldinst PAGE}{\fldrslt 2}}\par}{\footer\pard\chpgn\par}a\par b{\super\chftn}{\footnote\pard\plain{\super\chftn}c\par d}{\footnote\ftnalt e}
{\*\atnid A}{\*\atnauthor Ада}\chatn{\*\annotation{\*\atnref 1}{\*\atndate 1}\pard f?}\par)"_s));
        QVERIFY(read);
        QCOMPARE(wordsOf(read->document), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(notesOf(read->document), (QStringList{u"header: Село Липове"_s, u"footnote 5: c\nd"_s, u"endnote 5: e"_s, u"comment 5 Ада: f?"_s}));
        QCOMPARE(findingsOf(*read), QStringList{u"comment-kept f?"_s});
        QCOMPARE(read->document.metadata.title, u"Про двори"_s);
        QCOMPARE(read->document.metadata.author, u"Ада"_s);
    }

    void headersStandOnTheFirstPage_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("isOnFirstPage");
        QTest::newRow("usual") << uR"(\sectd{\header Село\par})"_s << true;
        QTest::newRow("the first page has none") << uR"(\sectd\titlepg{\header Село\par})"_s << false;
        QTest::newRow("told behind it") << uR"(\sectd{\header Село\par}\titlepg)"_s << false;
        QTest::newRow("the first page's own") << uR"(\sectd\titlepg{\headerf Село\par})"_s << true;
    }
    void headersStandOnTheFirstPage()
    {
        QFETCH(QString, words);
        const auto read = readRtf(file(words + uR"(\pard а\par)"_s));
        QVERIFY(read);
        QCOMPARE(read->document.notes.size(), 1);
        QTEST(read->document.notes.first().isOnFirstPage, "isOnFirstPage");
    }

    void noteBeforeTheFirstWordHangsOnItsParagraph()
    {
        const auto read = readRtf(file(uR"(a\par{\footnote b}c\par)"_s));
        QVERIFY(read);
        QCOMPARE(notesOf(read->document), QStringList{u"footnote 2: b"_s});
        QCOMPARE(wordsOf(read->document), (QStringList{u"a"_s, u"c"_s}));
    }

    void picturesAreKept()
    {
        const QByteArray picture = "\\picwgoal1440\\pichgoal720 ";
        const QByteArray hex = "{\\*\\shppict{\\pict{\\*\\picprop x}\\pngblip" + picture + kPng.toHex() + "}}{\\nonshppict{\\pict\\wmetafile8 0102}}";
        const QByteArray binary = "{\\pict\\pngblip" + picture + "\\bin" + QByteArray::number(kPng.size()) + " " + kPng + "}";
        const auto read = readRtf(kHead + "a" + hex + binary + "{\\pict\\wmetafile8 0102}b}");
        QVERIFY(read);
        QCOMPARE(looksOf(read->document), QStringList{u"a##b"_s});
        QCOMPARE(read->document.images.size(), 2);
        QCOMPARE(read->document.images.first(), (Image{.bytes = kPng, .mediaType = u"image/png"_s, .width = {25.4}, .height = {12.7}}));
        QCOMPARE(read->document.images.last().bytes, kPng);
        QCOMPARE(findingsOf(*read), QStringList{u"object-dropped"_s});
    }

    void damageIsTold_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("finding");
        QTest::newRow("cut short") << kHead + "a\\par b" << QStringList{u"a"_s, u"b"_s} << u"doubtful b"_s;
        QTest::newRow("cut in a footnote") << kHead + "a{\\footnote b" << QStringList{u"a"_s} << u"doubtful a"_s;
        QTest::newRow("one brace too many") << kHead + "a}\\par b\\par}" << QStringList{u"a"_s, QString(), u"b"_s} << u"doubtful b"_s;
        QTest::newRow("behind the end") << kHead + "a\\par}\r\n{x}" << QStringList{u"a"_s} << QString();
    }
    void damageIsTold()
    {
        QFETCH(QByteArray, bytes);
        const auto read = readRtf(bytes);
        QVERIFY(read);
        QTEST(wordsOf(read->document), "words");
        QTEST(findingsOf(*read).join(u'|'), "finding");
    }

    void badFilesAreErrors_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("error");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("detail");
        QTest::newRow("no RTF") << QByteArray("nothing") << static_cast<int>(FormatsError::PartDamaged) << u"rtf:0"_s << u"{\\rtf"_s;
        QTest::newRow("no words before its end") << QByteArray("{\\rtf1{\\fonttbl{\\f0 Times") << static_cast<int>(FormatsError::PartDamaged)
                                            << u"rtf:25"_s << u"}"_s;
        QTest::newRow("paragraphs") << kHead + QByteArray("\\par ").repeated(200'001) + "}" << static_cast<int>(FormatsError::LimitReached)
                                    << QString() << u"paragraphs"_s;
        QTest::newRow("cells") << kHead + QByteArray("\\cell ").repeated(100'001) + "}" << static_cast<int>(FormatsError::LimitReached) << QString()
                               << u"table cells"_s;
    }
    void badFilesAreErrors()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, error);
        QFETCH(QString, place);
        QElapsedTimer timer;
        timer.start();
        const auto read = readRtf(bytes);
        QVERIFY(read.isError());
        QCOMPARE(read.error().code, ErrorCode(static_cast<FormatsError>(error)));
        QTEST(read.error().detail, "detail");
        if (!place.isEmpty())
            QCOMPARE(read.error().place, place);
        QVERIFY(timer.elapsed() < 5000);
    }

    void muchOfEverythingTakesNoTime_data()
    {
        QTest::addColumn<QByteArray>("inner");
        QTest::newRow("closing braces") << QByteArray("}").repeated(1'000'000) + "\\par ";
        QTest::newRow("cells described") << "\\trowd" + QByteArray("\\cellx1").repeated(300'000) + "\\intbl a\\cell\\row";
        QTest::newRow("rows") << QByteArray("\\trowd\\cellx5\\cellx9\\intbl a\\cell b\\cell\\row").repeated(20'000);
        QTest::newRow("lists") << "{\\*\\listtable" + QByteArray("{\\list{\\listlevel}").repeated(200'000);
        QTest::newRow("words") << QByteArray("\\b a\\b0 b").repeated(200'000);
    }
    void muchOfEverythingTakesNoTime()
    {
        QFETCH(QByteArray, inner);
        QElapsedTimer timer;
        timer.start();
        const auto read = readRtf(kHead + "a" + inner + "}");
        QVERIFY(read);
        QVERIFY(timer.elapsed() < 5000);
    }

    void anyBytesEndInAResult()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo() << "seed" << seed;
        QRandomGenerator random(seed);
        const QByteArray whole = file(
            uR"({\stylesheet{\s1\qc a;}}{\header\pard h\par}\pard\ls1 а\par\ilvl1 б{\footnote в}\par{\listtext 1.\tab}\trowd\clvmgf\cellx900
\clmgf\cellx1800\clmrg\cellx2700\intbl a\cell b\cell\cell\row\trowd\clvmrg\cellx900\cellx2700 c\cell d\cell\row\pard{\shp{\*\shpinst{\shptxt x\par}}}
{\pict\pngblip 8950}{\field{\*\fldinst PAGE}{\fldrslt 1}}\u1055?\'e3\page z\sect)"_s);
        for (int round = 0; round < damageRounds(500); ++round) {
            const auto read = readRtf(damaged(whole, random));
            QVERIFY(read.isError() || read->document.sections.size() == 1);
        }
    }
};

static const decretum::test::Register<TestRtfReader> registration;
#include "test_rtf_reader.moc"
