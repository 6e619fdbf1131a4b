// SPDX-License-Identifier: MIT
#include "formats/html_reader.h"

#include "damaged_bytes.h"
#include "read_words.h"
#include "test_case.h"
#include "text/message_pattern.h"

#include <QElapsedTimer>
#include <QStringConverter>
#include <QtTest>

using namespace decretum;
using namespace decretum::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kPng = u"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="_s;

Result<ReadDocument> readPage(const QString& page)
{
    return readHtml(page.toUtf8());
}

}  // namespace

class TestHtmlReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsComeInOrder_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char* name, const QString& page, const QStringList& words) { QTest::newRow(name) << page << words; };
        row("blanks fold", u"<p>\n Про  <b>зелені </b>\n двори\t</p> <p> далі<br> \n тут <br></p>"_s, {u"Про зелені двори"_s, u"далі<br>тут"_s});
        row("tabs within a line stay", u"<p>\n\tПолив.\tдо 3 травня\tСадівник\n\tміста\t\n\t</p><p><b>Голова</b>\tГай О.П. \t\n</p>"_s,
            {u"Полив.<tab>до 3 травня<tab>Садівник міста"_s, u"Голова<tab>Гай О.П."_s});
        row("no-break spaces stay", u"<p>&nbsp;5&nbsp;м&#160; </p><p>&nbsp;</p>"_s, {u"\u00A05\u00A0м\u00A0"_s, u"\u00A0"_s});
        row("empty paragraphs", u"<p>а</p><p><br></p><p></p><div></div>б"_s, {u"а"_s, QString(), u"б"_s});
        row("entities", u"<p>&laquo;А&raquo; &mdash; &#1041;&#x412; &amp;lt; &unheard; &hellip; а&shy;б</p>"_s, {u"«А» — БВ &lt; &unheard; … аб"_s});
        row("a piece of a page", u"Перше <i>слово</i><div>друге</div>третє"_s, {u"Перше слово"_s, u"друге"_s, u"третє"_s});
        row("clipboard", u"Version:0.9\r\nStartHTML:00000097\r\n<html><body><!--StartFragment-->а<!--EndFragment--></body></html>"_s, {u"а"_s});
        row("left out",
            u"<head><title>т</title><script>x</script></head><nav>x</nav>а<script>if (1<2) x</script><style>p{}</style>"
            "<span style='display: none'>x</span><p style='mso-hide:all'>x</p><svg><text>x</text></svg><noscript>x</noscript>б"_s,
            {u"аб"_s});
        row("pre", u"<pre>\nа  б\n\tв\n</pre><p style='white-space:pre-wrap'>г  ґ</p>"_s, {u"а  б<br><tab>в"_s, u"г  ґ"_s});
        row("never closed", u"<p>а<p>б<ul><li>в<li>г</ul><table><tr><td>ґ<td>д</table>"_s, {u"а"_s, u"б"_s, u"•~в"_s, u"•~г"_s, u"[ґ|д]"_s});
        row("closed wrongly", u"<p><b>а<i>б</b>в</i></p></div></td>г"_s, {u"абв"_s, u"г"_s});
        row("inserted and deleted", u"<p>а<del>б</del><ins>в</ins></p>"_s, {u"ав"_s});
        row("zero byte", u"<p>а"_s + QChar(u'\0') + u"б</p>"_s, {});
        row("conditional comments", u"<p><!--[if gte mso 9]><xml><o:x>1</o:x></xml><![endif]-->а<o:p>&nbsp;</o:p></p>"_s, {u"а\u00A0"_s});
        row("table",
            u"<table><caption>Н</caption><tr><th colspan=2>а<th rowspan=9>б</tr><tr><td>в<p>г</td><td><table><tr><td>ґ</table></td></tr></table>"_s,
            {u"Н"_s, u"[2x1:а|1x2:б/в;г|ґ]"_s});
        row("hidden row", u"<table><tr style='display:none'><td>x<tr><td>а<td style='display:none'>x</table>"_s, {u"[а]"_s});
        row("wild spans", u"<table><tr><td colspan=1000000000 rowspan=-4>а</table>"_s, {u"[256x1:а]"_s});
    }
    void wordsComeInOrder()
    {
        QFETCH(QString, page);
        QFETCH(QStringList, words);
        const auto read = readPage(page);
        if (words.isEmpty()) {
            QVERIFY(read.isError());
            return;
        }
        QVERIFY(read);
        QCOMPARE(wordsOf(read->document), words);
    }

    void listsAreCounted_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QStringList>("words");
        const QString two = u"<li>а<li>б"_s;
        const auto list = [&](const char* name, const QString& open, const QStringList& labels) {
            QTest::newRow(name) << u'<' + open + u'>' + two + u"</"_s + open.left(2) + u'>'
                                << QStringList{labels.at(0) + u"~а"_s, labels.at(1) + u"~б"_s};
        };
        list("decimal", u"ol"_s, {u"1."_s, u"2."_s});
        list("start", u"ol start=9"_s, {u"9."_s, u"10."_s});
        list("letters", u"ol type=a start=26"_s, {u"z."_s, u"aa."_s});
        list("capitals", u"ol type=A"_s, {u"A."_s, u"B."_s});
        list("roman", u"ol type=I start=3"_s, {u"III."_s, u"IV."_s});
        list("small roman", u"ol style='list-style-type: lower-roman'"_s, {u"i."_s, u"ii."_s});
        list("ukrainian", u"ol style='list-style: lower-ukrainian inside' start=4"_s, {u"г."_s, u"ґ."_s});
        list("russian", u"ol style='list-style-type:upper-russian' start=5"_s, {u"Д."_s, u"Е."_s});
        list("bullets", u"ul"_s, {u"•"_s, u"•"_s});
        list("squares", u"ul type=square"_s, {u"▪"_s, u"▪"_s});
        list("own sign", u"ul style='list-style-type: \"– \"'"_s, {u"–"_s, u"–"_s});
        QTest::newRow("no label") << u"<ul style='list-style-type:none'>"_s + two << QStringList{u"а"_s, u"б"_s};
        QTest::newRow("value") << u"<ol><li value=4>а<li>б</ol>"_s << QStringList{u"4.~а"_s, u"5.~б"_s};
        QTest::newRow("within") << u"<ol><li>а<ol type=a><li>б</ol><p>в</p><li><p>г</p><p>ґ</p><ul><li>д<ul><li>е</ul></ul></ol>"_s
                                << QStringList{u"1.~а"_s, u"a.~б"_s, u"в"_s, u"2.~г"_s, u"ґ"_s, u"◦~д"_s, u"▪~е"_s};
        QTest::newRow("LibreOffice goes on with an inner list")
            << u"<ol type=I><ol start=3><li>а</ol><li>б</ol>"_s << QStringList{u"3.~а"_s, u"II.~б"_s};
        QTest::newRow("LibreOffice goes on with both lists behind a paragraph")
            << u"<ol><li>а<li>б<ol><li>в</ol></ol><p>г</p><ol><ol start=2><li>ґ</ol><li>д</ol>"_s
            << QStringList{u"1.~а"_s, u"2.~б"_s, u"1.~в"_s, u"г"_s, u"2.~ґ"_s, u"3.~д"_s};
        QTest::newRow("no list") << u"<li>а"_s << QStringList{u"а"_s};
        const QString word =
            u"<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level2 lfo1'>%1<span style='mso-list:Ignore'>%2"
            "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span>%3 Полив дворів</p>"_s;
        QTest::newRow("Word") << word.arg(u"<![if !supportLists]>"_s, u"1.2."_s, u"<![endif]>"_s) << QStringList{u"1.2.~Полив дворів"_s};
        QTest::newRow("Word on the clipboard") << word.arg(u"<!--[if !supportLists]-->"_s, u"б)"_s, u"<!--[endif]-->"_s)
                                            << QStringList{u"б)~Полив дворів"_s};
        QTest::newRow("Word's bullet") << word.arg(QString(), u"·"_s, QString()) << QStringList{u"•~Полив дворів"_s};
        QTest::newRow("Google")
            << u"<style>ol.lst-kix_a-0{list-style-type:none}.lst-kix_a-0>li:before{content:\"\" counter(lst-ctn-kix_a-0,decimal) \". \"}"
               ".lst-kix_a-1 > li:before{content:\"\" counter(lst-ctn-kix_a-0,decimal) \".\" counter(lst-ctn-kix_a-1,lower-roman) \") \"}"
               ".lst-kix_b-0>li:before{content:\"\\0025cf   \"}</style>"
               "<ol class='c1 lst-kix_a-0 start' start=1><li>а</ol><ol class='lst-kix_a-1 start' start=1><li>б<li>в</ol>"
               "<ol class='lst-kix_a-0' start=2><li>г</ol><ul class='lst-kix_b-0 start'><li>ґ</ul>"_s
            << QStringList{u"1.~а"_s, u"1.i)~б"_s, u"1.ii)~в"_s, u"2.~г"_s, u"●~ґ"_s};
    }
    void listsAreCounted()
    {
        QFETCH(QString, page);
        const auto read = readPage(page);
        QVERIFY(read);
        QTEST(wordsOf(read->document), "words");
    }

    void looksComeFromTagsAndStyles_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QStringList>("looks");
        QTest::newRow("tags") << u"<p><b>а</b><em>б</em><u>в</u><sup>2</sup><h2>г</h2>"_s
                              << QStringList{u"<b>а</><i>б</><u>в</><^>2</>"_s, u"heading-2:<b>г</>"_s};
        QTest::newRow("own style")
            << u"<p style='TEXT-ALIGN: center; margin-left:36pt; text-indent:-18.0pt'><span style='font-weight:700;letter-spacing:3pt'>а</span></p>"_s
            << QStringList{u"{centre in12.7 first-6.35}<bs3>а</>"_s};
        QTest::newRow("sheet")
            << u"<style><!-- p.Мій, .c2 {text-align:justify} .c3{font-style:italic} p{text-align:right} @media print{p{text-align:left}} --></style>"
               "<p class=Мій>а</p><p>б<span class='c3 c9'>в</span></p><div class=c2>г</div>"_s
            << QStringList{u"{justified}а"_s, u"{right}б<i>в</>"_s, u"{justified}г"_s};
        QTest::newRow("attributes") << u"<div align=right>а<p>б</p><p align=left>в</p></div><center>г</center>"_s
                                    << QStringList{u"{right}а"_s, u"{right}б"_s, u"{left}в"_s, u"{centre}г"_s};
        QTest::newRow("margins") << u"<p style='margin:0cm 1cm 8pt 2cm'>а</p><blockquote>б</blockquote><p style='margin-left:50%'>в</p>"_s
                                 << QStringList{u"{in20}а"_s, u"{in10.6}б"_s, u"в"_s};
        QTest::newRow("bold taken back") << u"<b>а<span style='font-weight:normal'>б</span></b>"_s << QStringList{u"<b>а</>б"_s};
        QTest::newRow("capitals") << u"<p style='text-transform:uppercase'>Наказ</p>"_s << QStringList{u"capitals:Наказ"_s};
        QTest::newRow("page breaks")
            << u"<p style='page-break-before:always'>а</p><br clear=all style='page-break-before:always'><p>б</p><p style='page-break-before:always'>в"_s
            << QStringList{u"а"_s, u"{page}б"_s, u"{page}в"_s};
        QTest::newRow("Word's tabs and signs")
            << u"<p>а<span style='mso-tab-count:1'>&nbsp;&nbsp; </span>б <span style='font-family:Symbol'>·</span></p>"_s << QStringList{u"а#б •"_s};
    }
    void looksComeFromTagsAndStyles()
    {
        QFETCH(QString, page);
        const auto read = readPage(page);
        QVERIFY(read);
        QTEST(looksOf(read->document), "looks");
    }

    void tablesHaveBordersHeadsAndWidths_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<bool>("borders");
        QTest::newRow("attribute") << u"<table border=1><thead><tr><td>а"_s << true;
        QTest::newRow("none") << u"<table border=0><thead><tr><td>а"_s << false;
        QTest::newRow("cell's style") << u"<table><thead><tr><td style='border:solid windowtext 1.0pt'>а"_s << true;
        QTest::newRow("cell's none") << u"<table><thead><tr><td style='border:none'>а"_s << false;
    }
    void tablesHaveBordersHeadsAndWidths()
    {
        QFETCH(QString, page);
        const auto read = readPage(page.replace(u"<thead>"_s, u"<colgroup><col width=96 span=2><col style='width:1cm'></colgroup><thead>"_s));
        QVERIFY(read);
        const auto& table = std::get<Table>(read->document.sections.first().blocks.first());
        QTEST(table.hasBorders, "borders");
        QVERIFY(table.rows.first().isHeader);
        QCOMPARE(table.columnWidths, (QList<Millimetres>{{25.4}, {25.4}, {10}}));
    }

    void notesStandBesideTheText_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QStringList>("notes");
        QTest::newRow("Word") << u"<p>а<a style='mso-footnote-id:ftn1' href=\"#_ftn1\" name=\"_ftnref1\"><sup>[1]</sup></a></p><div "
                                 u"style='mso-element:footnote-list'><hr>"
                                 "<div style='mso-element:footnote' id=ftn1><p><a href=\"#_ftnref1\">[1]</a> Межа</p></div></div>"_s
                              << QStringList{u"footnote 1: Межа"_s};
        QTest::newRow("LibreOffice") << u"<div title=header><p>Село <sdfield type=PAGE>2</sdfield></p></div><p>а<a class=sdendnoteanc "
                                        u"href=\"#sdendnote1sym\"><sup>i</sup></a></p>"
                                        "<div id=sdendnote1><p><a class=sdendnotesym href=\"#sdendnote1anc\">i</a>Межа</p></div>"_s
                                     << QStringList{u"header: Село"_s, u"endnote 2: Межа"_s};
        QTest::newRow("Google")
            << u"<p>а<sup><a href=\"#ftnt1\" id=\"ftnt_ref1\">[1]</a></sup></p><hr><div><p><a href=\"#ftnt_ref1\" id=\"ftnt1\">[1]</a><span>&nbsp;Межа</span></p></div>"_s
            << QStringList{u"footnote 1: Межа"_s};
        QTest::newRow("pandoc")
            << u"<p>а<a href=\"#fn1\"><sup>1</sup></a></p><section><ol><li id=fn1><p>Межа<a href=\"#fnref1\">↩︎</a></p></li></ol></section>"_s
            << QStringList{u"footnote 1: Межа"_s};
        QTest::newRow("Word's comment")
            << u"<p>а<a href=\"#_msocom_1\">[Н1]</a></p><div style='mso-element:comment'><div id=\"_com_1\"><p><a href=\"#_msoanchor_1\">[Н1]</a>Межа?</p></div></div>"_s
            << QStringList{u"comment 1: Межа?"_s};
    }
    void notesStandBesideTheText()
    {
        QFETCH(QString, page);
        const auto read = readPage(page);
        QVERIFY(read);
        QTEST(notesOf(read->document), "notes");
        QCOMPARE(wordsOf(read->document), QStringList{u"а"_s});
    }

    void picturesOfThePageAreKept()
    {
        const auto read = readPage(
            u"<p>а<img alt=Герб width=96 src=\"data:image/png;base64,%1\"><img alt=Лого src=\"http://site.invalid/a.png\">"
            "<img src=\"data:image/gif;base64,AAAA\"></p>"_s.arg(kPng));
        QVERIFY(read);
        QCOMPARE(read->document.images.size(), 1);
        QCOMPARE(read->document.images.first().width, Millimetres{25.4});
        QCOMPARE(read->document.images.first().alternativeText, u"Герб"_s);
        QCOMPARE(findingsOf(*read), (QStringList{u"object-dropped Лого"_s, u"object-dropped"_s}));
    }

    void factsOfThePage()
    {
        const auto read = readPage(u"<html lang=uk><head><title> Про\n двори </title><meta name=Author content=Ада></head><body>а"_s);
        QVERIFY(read);
        QCOMPARE(read->document.metadata, (Metadata{.title = u"Про двори"_s, .author = u"Ада"_s, .language = u"uk"_s}));
    }

    void encodingsAreTold_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isGuessed");
        const QString words = u"<p>Про зелені двори села Липового</p>"_s;
        const auto in = [&](const char* encoding, const QString& head) { return QByteArray(QStringEncoder(encoding)(head + words)); };
        QTest::newRow("utf-8") << in("UTF-8", {}) << false;
        QTest::newRow("utf-8 with a mark") << "\xEF\xBB\xBF" + in("UTF-8", u"<meta charset=windows-1251>"_s) << false;
        QTest::newRow("utf-16 with a mark") << "\xFF\xFE" + in("UTF-16LE", {}) << false;
        QTest::newRow("meta charset") << in("windows-1251", u"<meta charset=\"windows-1251\">"_s) << false;
        QTest::newRow("http-equiv") << in("KOI8-U", u"<meta http-equiv=Content-Type content=\"text/html; charset=koi8-u\">"_s) << false;
        QTest::newRow("xml") << in("windows-1251", u"<?xml version=\"1.0\" encoding=\"windows-1251\"?>"_s) << false;
        QTest::newRow("told wrongly") << in("windows-1251", u"<meta charset=utf-8>"_s) << true;
        QTest::newRow("not told") << in("windows-1251", {}) << true;
    }
    void encodingsAreTold()
    {
        QFETCH(QByteArray, bytes);
        const auto read = readHtml(bytes);
        QVERIFY(read);
        QCOMPARE(wordsOf(read->document).last(), u"Про зелені двори села Липового"_s);
        QTEST(!read->findings.isEmpty(), "isGuessed");
    }

    void badFilesAreErrors_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("detail");
        QTest::newRow("depth") << QByteArray("<div>").repeated(100'000) << u"Excessive depth in document"_s;
        QTest::newRow("paragraphs") << QByteArray("<p>a").repeated(200'001) << u"paragraphs"_s;
        QTest::newRow("cells") << "<table><tr>" + QByteArray("<td>").repeated(100'001) << u"table cells"_s;
    }
    void badFilesAreErrors()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, detail);
        QElapsedTimer timer;
        timer.start();
        const auto read = readHtml(bytes);
        QVERIFY(read.isError());
        QCOMPARE(read.error().code, ErrorCode(FormatsError::LimitReached));
        QVERIFY2(read.error().detail.startsWith(detail), qPrintable(read.error().detail));
        QVERIFY(timer.elapsed() < 5000);
    }

    void picturesAndArchivesAreNoPages()
    {
        const auto read = readHtml(QByteArray::fromBase64(kPng.toLatin1()));
        QVERIFY(read.isError());
        QCOMPARE(read.error().code, ErrorCode(TextError::BytesNotText));
    }

    void muchOfEverythingTakesNoTime_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::newRow("foreign tags never closed") << "<p>a" + QByteArray("<a:a").repeated(300'000);
        QTest::newRow("comments never closed") << "<p>a" + QByteArray("<!--").repeated(300'000);
        QTest::newRow("rules") << "<style>" + QByteArray("p.a,p.b{text-align:center}").repeated(50'000) + "</style><p class=a>a";
        QTest::newRow("quotes in a sheet") << "<style>" + QByteArray("a{b:'").repeated(100'000) + "</style><p>a";
        QTest::newRow("classes") << "<p class='" + QByteArray("x ").repeated(300'000) + "'>a";
        QTest::newRow("long labels") << "<ul style='list-style-type:\"" + QByteArray(200'000, 'x') + "\"'>" + QByteArray("<li>a").repeated(20'000);
        QTest::newRow("escapes") << "<style>.lst-kix_a-0>li:before{content:\"" + QByteArray("\\25 ").repeated(100'000)
                + "\"}</style><ol class=lst-kix_a-0>" + QByteArray("<li>a").repeated(20'000);
        QTest::newRow("entities") << "<p>a" + QByteArray("&amp;&#9999999999;").repeated(200'000);
    }
    void muchOfEverythingTakesNoTime()
    {
        QFETCH(QByteArray, page);
        QElapsedTimer timer;
        timer.start();
        const auto read = readHtml(page);
        QVERIFY(read.isError() || wordsOf(read->document).size() > 0);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }

    void anyBytesEndInAResult()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo() << "seed" << seed;
        QRandomGenerator random(seed);
        const QByteArray whole =
            u"<html><head><meta charset=utf-8><style>p.a{margin:0 1cm;text-align:center} .b>li:before{content:\"\\25cf\"}</style></head><body><p "
            u"class=a>а&nbsp;"
            "<b>б</b><a href=\"#_ftn1\">1</a><![if !supportLists]><span style='mso-list:Ignore'>1.</span><![endif]><ol start=2><li "
            "value=4>в<ul><li>г</ul></ol>"
            "<table border=1><tr><td colspan=2>ґ<th rowspan=2>д<tr><td></table><div id=ftn1>е</div><img src='data:image/png;base64,AA'><pre> є\n</pre>"_s
                .toUtf8();
        for (int round = 0; round < damageRounds(500); ++round) {
            const auto read = readHtml(damaged(whole, random));
            QVERIFY(read.isError() || read->document.sections.size() == 1);
        }
    }
};

static const decretum::test::Register<TestHtmlReader> registration;
#include "test_html_reader.moc"
