// SPDX-License-Identifier: MIT
#include "odt_package.h"

#include "damaged_bytes.h"
#include "formats/odt_reader.h"
#include "read_words.h"
#include "test_case.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace decretum;
using namespace decretum::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray kPng = QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

QString levelOf(int level, const QString& attributes)
{
    return u"<text:list-level-style-number text:level=\"%1\" %2/>"_s.arg(level).arg(attributes);
}

/// Lists "L" (1. / 1.1. / a)), "S" from 5, "D" of bullets, "P" by LibreOffice's pattern, and one of each Cyrillic kind.
QString listStyles()
{
    const auto list = [](const QString& name, const QString& levels) {
        return u"<text:list-style style:name=\"%1\">%2</text:list-style>"_s.arg(name, levels);
    };
    const auto number = [](const QString& format, const QString& more = {}) {
        return u"style:num-format=\"%1\" style:num-suffix=\")\" %2"_s.arg(format, more);
    };
    const QString three = levelOf(1, u"style:num-format=\"1\" style:num-suffix=\".\""_s)
        + levelOf(2, u"style:num-format=\"1\" style:num-suffix=\".\" text:display-levels=\"2\""_s) + levelOf(3, number(u"a"_s));
    return list(u"L"_s, three) + list(u"S"_s, levelOf(1, u"style:num-format=\"1\" style:num-prefix=\"§ \" text:start-value=\"5\""_s))
        + list(u"D"_s, u"<text:list-level-style-bullet text:level=\"1\" text:bullet-char=\"\uF0B7\" style:num-suffix=\"\uF0B7\"/>"_s)
        + list(u"P"_s, levelOf(1, u"style:num-format=\"I\" loext:num-list-format=\"Розділ %1%\""_s))
        + list(u"ru"_s, levelOf(1, number(u"а, б, .., аа, бб, ... (ru)"_s, u"text:start-value=\"26\""_s)))
        + list(u"RU"_s, levelOf(1, number(u"А, Б, .., Аа, Аб, ... (ru)"_s, u"text:start-value=\"29\""_s)))
        + list(u"uk"_s, levelOf(1, number(u"а, б, .., аа, бб, ... (uk)"_s, u"text:start-value=\"5\""_s)))
        + list(u"roman"_s, levelOf(1, number(u"i"_s, u"text:start-value=\"4\""_s)))
        + list(u"sync"_s, levelOf(1, number(u"A"_s, u"text:start-value=\"27\" style:num-letter-sync=\"true\""_s)))
        + list(u"latin"_s, levelOf(1, number(u"A"_s, u"text:start-value=\"28\""_s)));
}

QString p(const QString& words, const QString& style = {})
{
    return u"<text:p text:style-name=\"%2\">%1</text:p>"_s.arg(words, style);
}
QString item(const QString& content, const QString& attributes = {})
{
    return u"<text:list-item %2>%1</text:list-item>"_s.arg(content, attributes);
}
QString list(const QString& content, const QString& attributes = {})
{
    return u"<text:list %2>%1</text:list>"_s.arg(content, attributes);
}
QString listOf(const QString& style, const QString& content, const QString& attributes = {})
{
    return list(content, u"text:style-name=\"%1\" %2"_s.arg(style, attributes));
}
QString cell(const QString& words, const QString& attributes = {})
{
    return u"<table:table-cell %2><text:p>%1</text:p></table:table-cell>"_s.arg(words, attributes);
}
QString row(const QString& cells, const QString& attributes = {})
{
    return u"<table:table-row %2>%1</table:table-row>"_s.arg(cells, attributes);
}
QString table(const QString& rows)
{
    return u"<table:table>"_s + rows + u"</table:table>"_s;
}

}  // namespace

class TestOdtReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsComeInOrder_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("blanks fold") << p(u"\n  Про   зелені\n двори <text:s text:c=\"3\"/>і<text:tab/>сади<text:line-break/>  далі"_s)
                                     << QStringList{u"Про зелені двори    і<tab>сади<br>далі"_s};
        QTest::newRow("blank across spans") << p(u"А <text:span> б</text:span><text:span> в</text:span>"_s) << QStringList{u"А б в"_s};
        QTest::newRow("soft signs") << p(u"Вер\u00ADба<text:soft-page-break/>\u00A0біля"_s) << QStringList{u"Верба\u00A0біля"_s};
        QTest::newRow("fields and links") << p(u"Від <text:date>01.02.2021</text:date> <text:a>тут</text:a><text:bookmark-start/>!"_s)
                                          << QStringList{u"Від 01.02.2021 тут!"_s};
        QTest::newRow("sections and indexes")
            << u"<text:section>%1</text:section><text:section text:display=\"none\">%2</text:section>"
               "<text:table-of-content><text:table-of-content-source><text:index-entry-span>x</text:index-entry-span>"
               "</text:table-of-content-source><text:index-body>%3</text:index-body></text:table-of-content>"_s.arg(p(u"А"_s), p(u"Б"_s), p(u"В"_s))
            << QStringList{u"А"_s, u"В"_s};
        QTest::newRow("text box after its anchor") << p(u"Перед<draw:frame><draw:text-box>"_s + p(u"Рамка"_s)
                                            + u"</draw:text-box></draw:frame> після"_s)
                + p(u"Далі"_s) << QStringList{u"Перед після"_s, u"Рамка"_s, u"Далі"_s};
        QTest::newRow("shape") << p(u"<draw:g><draw:custom-shape>"_s + p(u"Стрілка"_s) + u"</draw:custom-shape></draw:g>"_s)
                               << QStringList{QString(), u"Стрілка"_s};
        QTest::newRow("deletion left out")
            << u"<text:tracked-changes><text:changed-region><text:deletion>%1</text:deletion></text:changed-region></text:tracked-changes>%2"_s.arg(
                   p(u"Старе"_s), p(u"Нове<text:change text:change-id=\"c\"/>"_s))
            << QStringList{u"Нове"_s};
        QTest::newRow("table spans") << table(row(cell(u"А"_s, u"table:number-columns-spanned=\"2\" table:number-rows-spanned=\"9\""_s)
                                            + u"<table:covered-table-cell/>"_s + cell(u"Б"_s))
            + row(u"<table:covered-table-cell table:number-columns-repeated=\"2\"/>"_s + cell(u"В"_s)))
                                     << QStringList{u"[2x2:А|Б/В]"_s};
        QTest::newRow("table repeats") << table(row(cell(u"А"_s, u"table:number-columns-repeated=\"2\""_s), u"table:number-rows-repeated=\"2\""_s))
                                       << QStringList{u"[А|А/А|А]"_s};
        QTest::newRow("table in a cell") << table(row(u"<table:table-cell>"_s + table(row(cell(u"Б"_s) + cell(u"В"_s))) + p(u"Г"_s)
            + u"</table:table-cell>"_s)) << QStringList{u"[Б;В;Г]"_s};
    }
    void wordsComeInOrder()
    {
        QFETCH(QString, body);
        const auto read = readOdt(odtText(body));
        QVERIFY(read);
        QTEST(wordsOf(read->document), "words");
    }

    /// The labels are those that LibreOffice 7.4 prints for the same text.
    void listsAreCounted_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QStringList>("words");
        const QString abc = item(p(u"а"_s)) + item(p(u"б"_s) + p(u"далі"_s)) + item(p(QString()));
        QTest::newRow("plain") << listOf(u"L"_s, abc) << QStringList{u"1.~а"_s, u"2.~б"_s, u"далі"_s, u"3.~"_s};
        QTest::newRow("levels") << listOf(
            u"L"_s, item(p(u"а"_s) + list(item(p(u"б"_s) + list(item(p(u"в"_s)))))) + item(p(u"г"_s) + list(item(p(u"д"_s)))))
                                << QStringList{u"1.~а"_s, u"1.1.~б"_s, u"a)~в"_s, u"2.~г"_s, u"2.1.~д"_s};
        QTest::newRow("inner lists begin anew") << listOf(u"L"_s, item(p(u"а"_s) + list(item(p(u"б"_s))) + p(u"в"_s) + list(item(p(u"г"_s)))))
                                            << QStringList{u"1.~а"_s, u"1.1.~б"_s, u"в"_s, u"1.1.~г"_s};
        QTest::newRow("inner list continues") << listOf(
            u"L"_s, item(p(u"а"_s) + list(item(p(u"б"_s))) + p(u"в"_s) + list(item(p(u"г"_s)), u"text:continue-numbering=\"true\""_s)))
                                            << QStringList{u"1.~а"_s, u"1.1.~б"_s, u"в"_s, u"1.2.~г"_s};
        QTest::newRow("level without its parent") << listOf(u"L"_s, item(list(item(p(u"а"_s)) + item(p(u"б"_s)))) + item(p(u"в"_s)))
                                            << QStringList{u"1.1.~а"_s, u"1.2.~б"_s, u"2.~в"_s};
        const QString go = u"text:continue-numbering=\"true\""_s;
        QTest::newRow("continues") << listOf(u"L"_s, item(p(u"а"_s))) + p(u"х"_s) + listOf(u"L"_s, item(list(item(p(u"б"_s)))), go)
                + listOf(u"L"_s, item(p(u"в"_s)), go)
                                   << QStringList{u"1.~а"_s, u"х"_s, u"1.1.~б"_s, u"2.~в"_s};
        QTest::newRow("another style between") << listOf(u"L"_s, item(p(u"а"_s))) + listOf(u"S"_s, item(p(u"б"_s)))
                + listOf(u"L"_s, item(p(u"в"_s)), go)
                                            << QStringList{u"1.~а"_s, u"§ 5~б"_s, u"1.~в"_s};
        QTest::newRow("continues by id") << listOf(u"L"_s, item(p(u"а"_s)), u"xml:id=\"one\""_s) + listOf(u"S"_s, item(p(u"б"_s)))
                + listOf(u"L"_s, item(p(u"в"_s)), u"text:continue-list=\"one\""_s)
                                         << QStringList{u"1.~а"_s, u"§ 5~б"_s, u"2.~в"_s};
        QTest::newRow("continues none") << listOf(u"L"_s, item(p(u"а"_s)), u"text:continue-list=\"none\""_s) << QStringList{u"1.~а"_s};
        QTest::newRow("start value") << listOf(u"L"_s, item(p(u"а"_s), u"text:start-value=\"7\""_s) + item(p(u"б"_s)))
                                     << QStringList{u"7.~а"_s, u"8.~б"_s};
        QTest::newRow("header") << listOf(u"L"_s, u"<text:list-header>%1</text:list-header>"_s.arg(p(u"а"_s)) + item(p(u"б"_s)))
                                << QStringList{u"а"_s, u"1.~б"_s};
        QTest::newRow("no such style") << listOf(u"Z"_s, item(p(u"а"_s))) << QStringList{u"а"_s};
        QTest::newRow("printed label") << listOf(u"L"_s, item(p(u"<text:number>9)</text:number>а"_s))) << QStringList{u"9)~а"_s};
        QTest::newRow("numbered paragraph")
            << u"<text:numbered-paragraph text:list-id=\"n\" text:style-name=\"L\">%1</text:numbered-paragraph>"_s.arg(p(u"а"_s)).repeated(2)
            << QStringList{u"1.~а"_s, u"2.~а"_s};
        const QString two = item(p(u"а"_s)) + item(p(u"б"_s));
        QTest::newRow("bullets") << listOf(u"D"_s, two) << QStringList{u"•~а"_s, u"•~б"_s};
        QTest::newRow("pattern") << listOf(u"P"_s, two) << QStringList{u"Розділ I~а"_s, u"Розділ II~б"_s};
        QTest::newRow("russian letters") << listOf(u"ru"_s, two) << QStringList{u"ы)~а"_s, u"э)~б"_s};
        QTest::newRow("russian capitals") << listOf(u"RU"_s, two) << QStringList{u"Я)~а"_s, u"Аа)~б"_s};
        QTest::newRow("ukrainian letters") << listOf(u"uk"_s, two) << QStringList{u"ґ)~а"_s, u"д)~б"_s};
        QTest::newRow("small roman") << listOf(u"roman"_s, two) << QStringList{u"iv)~а"_s, u"v)~б"_s};
        QTest::newRow("latin repeated") << listOf(u"sync"_s, two) << QStringList{u"AA)~а"_s, u"BB)~б"_s};
        QTest::newRow("latin counted") << listOf(u"latin"_s, two) << QStringList{u"AB)~а"_s, u"AC)~б"_s};
    }
    void listsAreCounted()
    {
        QFETCH(QString, body);
        const auto read = readOdt(odtText(body, listStyles()));
        QVERIFY(read);
        QTEST(wordsOf(read->document), "words");
    }

    void headingsAreCounted()
    {
        const QString outline =
            u"<text:outline-style style:name=\"Outline\"><text:outline-level-style text:level=\"1\" style:num-format=\"I\" style:num-suffix=\".\"/>"
            "<text:outline-level-style text:level=\"2\" style:num-format=\"1\" text:display-levels=\"2\"/></text:outline-style>"_s;
        const auto heading = [](int level, const QString& more = {}) {
            return u"<text:h text:outline-level=\"%1\" %2>З</text:h>"_s.arg(level).arg(more);
        };
        const auto read =
            readOdt(odtText(heading(1) + heading(2) + heading(2) + heading(1) + heading(1, u"text:is-list-header=\"true\""_s) + heading(2), outline));
        QVERIFY(read);
        QCOMPARE(wordsOf(read->document), (QStringList{u"I.~З"_s, u"I.1~З"_s, u"I.2~З"_s, u"II.~З"_s, u"З"_s, u"II.1~З"_s}));
        QCOMPARE(looksOf(read->document).first(), u"heading-1:З"_s);
        QCOMPARE(read->document.style(u"heading-2"_s)->outlineLevel, 2);
    }

    void looksComeFromStyles_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QStringList>("looks");
        QTest::newRow("inherited") << u"<text:p text:style-name=\"child\">А<text:span text:style-name=\"plain\">б</text:span></text:p>"_s
                                   << QStringList{u"{centre in12.5 first-5}<b>А</>б"_s};
        QTest::newRow("spans within spans") << p(u"<text:span text:style-name=\"it\">а<text:span text:style-name=\"ul\">б</text:span></text:span>"_s)
                                            << QStringList{u"<i>а</><iu>б</>"_s};
        QTest::newRow("page breaks")
            << u"<text:p text:style-name=\"page\">а</text:p><text:p text:style-name=\"page\">б</text:p>"
               "<text:p text:style-name=\"after\">в</text:p><text:p>г</text:p><text:p text:style-name=\"master\">ґ</text:p>"_s
            << QStringList{u"а"_s, u"{page}б"_s, u"в"_s, u"{page}г"_s, u"{page}ґ"_s};
        QTest::newRow("spacing") << p(u"<text:span text:style-name=\"wide\">а</text:span><text:span text:style-name=\"up\">2</text:span>"_s)
                                 << QStringList{u"<s2>а</><^>2</>"_s};
        QTest::newRow("capitals") << p(u"<text:span text:style-name=\"caps\">Наказ</text:span>"_s)
                + p(u"№ <text:span text:style-name=\"caps\">а</text:span>б"_s)
                                  << QStringList{u"capitals:Наказ"_s, u"№ аб"_s};
        QTest::newRow("hidden") << p(u"а<text:span text:style-name=\"hide\">б</text:span>в"_s) << QStringList{u"ав"_s};
        QTest::newRow("ring of styles") << u"<text:p text:style-name=\"ring1\">а</text:p>"_s << QStringList{u"{right}<i>а</>"_s};
    }
    void looksComeFromStyles()
    {
        QFETCH(QString, body);
        const auto style = [](const QString& name, const QString& family, const QString& attributes, const QString& paragraph, const QString& text) {
            return u"<style:style style:name=\"%1\" style:family=\"%2\" %3><style:paragraph-properties %4/><style:text-properties %5/></style:style>"_s
                .arg(name, family, attributes, paragraph, text);
        };
        const QString styles =
            style(u"base"_s, u"paragraph"_s, {}, u"fo:text-align=\"center\" fo:margin-left=\"2cm\""_s, u"fo:font-weight=\"bold\""_s)
            + style(u"child"_s, u"paragraph"_s, u"style:parent-style-name=\"base\""_s, u"fo:margin-left=\"1.25cm\" fo:text-indent=\"-0.5cm\""_s, {})
            + style(u"page"_s, u"paragraph"_s, {}, u"fo:break-before=\"page\""_s, {})
            + style(u"after"_s, u"paragraph"_s, {}, u"fo:break-after=\"page\""_s, {})
            + style(u"master"_s, u"paragraph"_s, u"style:master-page-name=\"Annex\""_s, {}, {})
            + style(u"ring1"_s, u"paragraph"_s, u"style:parent-style-name=\"ring2\""_s, u"fo:text-align=\"end\""_s, {})
            + style(u"ring2"_s, u"paragraph"_s, u"style:parent-style-name=\"ring1\""_s, {}, u"fo:font-style=\"italic\""_s)
            + style(u"plain"_s, u"text"_s, {}, {}, u"fo:font-weight=\"normal\""_s) + style(u"it"_s, u"text"_s, {}, {}, u"fo:font-style=\"italic\""_s)
            + style(u"ul"_s, u"text"_s, {}, {}, u"style:text-underline-style=\"solid\""_s)
            + style(u"wide"_s, u"text"_s, {}, {}, u"fo:letter-spacing=\"2pt\""_s)
            + style(u"up"_s, u"text"_s, {}, {}, u"style:text-position=\"super 58%\""_s)
            + style(u"caps"_s, u"text"_s, {}, {}, u"fo:text-transform=\"uppercase\""_s)
            + style(u"hide"_s, u"text"_s, {}, {}, u"text:display=\"none\""_s);
        const auto read = readOdt(odtText(body, styles));
        QVERIFY(read);
        QTEST(looksOf(read->document), "looks");
    }

    void tablesKeepTheirForm()
    {
        const QString styles =
            u"<style:style style:name=\"c\" style:family=\"table-column\"><style:table-column-properties style:column-width=\"4cm\"/></style:style>"
            "<style:style style:name=\"b\" style:family=\"table-cell\"><style:table-cell-properties fo:border-left=\"0.5pt solid "
            "#000000\"/></style:style>"
            "<style:style style:name=\"n\" style:family=\"table-cell\"><style:table-cell-properties fo:border=\"none\"/></style:style>"_s;
        const QString columns = u"<table:table-column table:style-name=\"c\" table:number-columns-repeated=\"2\"/>"_s;
        const QString head = u"<table:table-header-rows>"_s + row(cell(u"Захід"_s, u"table:style-name=\"b\""_s)) + u"</table:table-header-rows>"_s;
        const auto read = readOdt(odtText(table(columns + head + row(cell(u"А"_s))) + table(row(cell(u"Б"_s, u"table:style-name=\"n\""_s))), styles));
        QVERIFY(read);
        const auto& blocks = read->document.sections.first().blocks;
        const auto& first = std::get<Table>(blocks.first());
        QCOMPARE(first.columnWidths, (QList<Millimetres>{{40}, {40}}));
        QVERIFY(first.hasBorders && first.rows.first().isHeader && !first.rows.last().isHeader);
        QVERIFY(!std::get<Table>(blocks.last()).hasBorders);
    }

    void notesStandBesideTheText()
    {
        const QString note =
            u"<text:note text:note-class=\"%1\"><text:note-citation>1</text:note-citation><text:note-body>%2</text:note-body></text:note>"_s;
        const QString comment =
            u"<office:annotation><dc:creator>Ада</dc:creator><dc:date>2022-01-01</dc:date>"_s + p(u"Чи так?"_s) + u"</office:annotation>"_s;
        const QString body =
            p(u"Вступ"_s) + p(u"Межа"_s + note.arg(u"footnote"_s, p(u"Рядок"_s) + p(u"Ще"_s)) + note.arg(u"endnote"_s, p(u"Кінець"_s)) + comment);
        const QByteArray header = "<style:header><text:p>Село Липове <text:page-number>2</text:page-number></text:p></style:header>";
        const QByteArray styles = odtRoot("document-styles",
            "<office:master-styles><style:master-page style:name=\"A\">" + header
                + "<style:footer><text:p><text:page-number>1</text:page-number></text:p></style:footer></style:master-page>"
                  "<style:master-page style:name=\"B\">"
                + header + "</style:master-page></office:master-styles>");
        const auto read = readOdt(odtPackage(odtText(body), {{u"styles.xml"_s, styles}}));
        QVERIFY(read);
        QCOMPARE(notesOf(read->document),
            (QStringList{u"header: Село Липове"_s, u"footnote 5: Рядок\nЩе"_s, u"endnote 5: Кінець"_s, u"comment 5 Ада: Чи так?"_s}));
        QCOMPARE(wordsOf(read->document), (QStringList{u"Вступ"_s, u"Межа"_s}));
        QCOMPARE(findingsOf(*read), QStringList{u"comment-kept Чи так?"_s});
    }

    void aHeaderStandsOverTheTextWhereItsMasterPageBeginsIt_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("first");
        QTest::newRow("none named") << p(u"Вступ"_s) << u"Звичайний"_s;
        QTest::newRow("one without a header") << p(u"Вступ"_s, u"without"_s) << QString();
        QTest::newRow("one with a header of its first sheet") << p(u"Вступ"_s, u"title"_s) << u"Титул"_s;
        QTest::newRow("a table begins it") << u"<table:table table:style-name=\"sheet\"><table:table-row><table:table-cell>"_s + p(u"Вступ"_s)
                + u"</table:table-cell></table:table-row></table:table>"_s
                                           << QString();
        QTest::newRow("named further on") << p(u"Вступ"_s) + p(u"Межа"_s, u"title"_s) << u"Звичайний"_s;
    }

    void aHeaderStandsOverTheTextWhereItsMasterPageBeginsIt()
    {
        QFETCH(QString, body);
        const QString named = u"<style:style style:family=\"%1\" style:name=\"%2\" style:master-page-name=\"%3\"/>"_s;
        const QString styles = named.arg(u"paragraph"_s, u"without"_s, u"C"_s) + named.arg(u"paragraph"_s, u"title"_s, u"B"_s)
            + named.arg(u"table"_s, u"sheet"_s, u"C"_s);
        const QString page = u"<style:master-page style:name=\"%1\">%2</style:master-page>"_s;
        const QString usual = u"<style:header><text:p>Звичайний</text:p></style:header>"_s;
        const QString title = u"<style:header-first><text:p>Титул</text:p></style:header-first>"_s;
        const QString pages = page.arg(u"A"_s, usual) + page.arg(u"B"_s, usual + title) + page.arg(u"C"_s, QString());
        const auto read = readOdt(odtPackage(odtText(body, styles),
            {{u"styles.xml"_s, odtRoot("document-styles", "<office:master-styles>" + pages.toUtf8() + "</office:master-styles>")}}));
        QVERIFY(read);
        QStringList first;
        for (const Note& note : read->document.notes) {
            if (note.isOnFirstPage)
                first.append(note.text);
        }
        QTEST(first.join(u'|'), "first");
    }

    void picturesAreKept()
    {
        const QString frame = u"<draw:frame svg:width=\"2cm\" svg:height=\"1cm\">%1<svg:desc>Герб</svg:desc></draw:frame>"_s;
        const QString linked = frame.arg(u"<draw:image xlink:href=\"Pictures/a.svg\"/><draw:image xlink:href=\"./Pictures/a.png\"/>"_s);
        const QString held =
            frame.arg(u"<draw:image><office:binary-data>%1</office:binary-data></draw:image>"_s.arg(QString::fromLatin1(kPng.toBase64())));
        const QString formula = frame.arg(u"<draw:object xlink:href=\"Object 1\"/>"_s);
        const auto read = readOdt(odtPackage(odtText(p(linked + held + formula)), {{u"Pictures/a.png"_s, kPng}, {u"Pictures/a.svg"_s, "<svg/>"}}));
        QVERIFY(read);
        QCOMPARE(read->document.images.size(), 2);
        QCOMPARE(read->document.images.first(),
            (Image{.bytes = kPng, .mediaType = u"image/png"_s, .width = {20}, .height = {10}, .alternativeText = u"Герб"_s}));
        QCOMPARE(read->document.images.last().bytes, kPng);
        QCOMPARE(findingsOf(*read), QStringList{u"object-dropped Герб"_s});
    }

    void eachPartHasItsOwnAutomaticStyles()
    {
        const QByteArray bold =
            "<style:style style:name=\"P1\" style:family=\"paragraph\"><style:text-properties fo:font-weight=\"bold\"/></style:style>";
        const QByteArray styles = odtRoot("document-styles", "<office:automatic-styles>" + bold + "</office:automatic-styles>");
        const QByteArray meta = odtRoot("document-meta", "<office:meta><dc:title>Про двори</dc:title><dc:creator>Ада</dc:creator></office:meta>");
        const auto read =
            readOdt(odtPackage(odtText(u"<text:p text:style-name=\"P1\">а</text:p>"_s), {{u"styles.xml"_s, styles}, {u"meta.xml"_s, meta}}));
        QVERIFY(read);
        QCOMPARE(looksOf(read->document), QStringList{u"а"_s});
        QCOMPARE(read->document.metadata.title, u"Про двори"_s);
        QCOMPARE(read->document.metadata.author, u"Ада"_s);
    }

    void badFilesAreErrors_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("error");
        QTest::addColumn<QString>("detail");
        const auto error = [](FormatsError code) { return static_cast<int>(code); };
        const QByteArray manifest = "<manifest><file-entry><encryption-data/></file-entry></manifest>";
        QTest::newRow("password") << odtPackage("?", {{u"META-INF/manifest.xml"_s, manifest}}) << error(FormatsError::Encrypted) << QString();
        QTest::newRow("no text part") << *writeZip({{u"a"_s, "a"}}, QDateTime::currentDateTimeUtc()) << error(FormatsError::TextMissing) << QString();
        QTest::newRow("a table of numbers") << odtRoot("document", "<office:body><office:spreadsheet/></office:body>")
                                            << error(FormatsError::TextMissing) << QString();
        QTest::newRow("cut short") << odtText(p(u"а"_s)).chopped(30) << error(FormatsError::PartDamaged) << QString();
        QTest::newRow("no XML") << QByteArray("nothing") << error(FormatsError::PartDamaged) << QString();
        const QByteArray bomb =
            "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;\">]>";
        QTest::newRow("entities") << odtText(p(u"&c;"_s)).replace("?><", "?>" + bomb + "<") << error(FormatsError::LimitReached) << u"entities"_s;
        QTest::newRow("rows repeated") << odtText(table(row(cell(u"а"_s), u"table:number-rows-repeated=\"1000000000\""_s)))
                                       << error(FormatsError::LimitReached) << u"table cells"_s;
        QTest::newRow("cells repeated") << odtText(table(row(cell(u"а"_s, u"table:number-columns-repeated=\"99999999999999\""_s))))
                                        << error(FormatsError::LimitReached) << u"table cells"_s;
        QTest::newRow("empty rows repeated") << odtText(table(row({}, u"table:number-rows-repeated=\"90000\""_s).repeated(20)))
                                            << error(FormatsError::LimitReached) << u"table cells"_s;
        QTest::newRow("long rows repeated") << odtText(table(row(cell(QString(10'000, u'а')), u"table:number-rows-repeated=\"90000\""_s)))
                                            << error(FormatsError::LimitReached) << u"text"_s;
        QTest::newRow("paragraphs") << odtText(u"<text:p/>"_s.repeated(200'001)) << error(FormatsError::LimitReached) << u"paragraphs"_s;
    }
    void badFilesAreErrors()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, error);
        QElapsedTimer timer;
        timer.start();
        const auto read = readOdt(bytes);
        QVERIFY(read.isError());
        QCOMPARE(read.error().code, ErrorCode(static_cast<FormatsError>(error)));
        QFETCH(QString, detail);
        if (!detail.isEmpty())
            QCOMPARE(read.error().detail, detail);
        QVERIFY(timer.elapsed() < 5000);
    }

    void excessIsCut_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("limit");
        QTest::newRow("blanks") << p(u"а<text:s text:c=\"1000000000\"/>б"_s) << u"limit-reached blanks"_s;
        QTest::newRow("spans") << p(u"а"_s + u"<text:span>"_s.repeated(50'000) + u"б"_s + u"</text:span>"_s.repeated(50'000))
                               << u"limit-reached depth"_s;
        QTest::newRow("lists") << p(u"а"_s) + u"<text:list><text:list-item>"_s.repeated(50'000) + p(u"б"_s)
                + u"</text:list-item></text:list>"_s.repeated(50'000)
                               << u"limit-reached depth"_s;
        QTest::newRow("tables") << p(u"а"_s) + u"<table:table><table:table-row><table:table-cell>"_s.repeated(10'000)
                + u"</table:table-cell></table:table-row></table:table>"_s.repeated(10'000)
                                << u"limit-reached depth"_s;
        QTest::newRow("frames") << p(u"а"_s + u"<draw:g>"_s.repeated(50'000) + u"</draw:g>"_s.repeated(50'000)) << u"limit-reached depth"_s;
    }
    void excessIsCut()
    {
        QFETCH(QString, body);
        const auto read = readOdt(odtText(body));
        QVERIFY(read);
        QVERIFY(wordsOf(read->document).first().startsWith(u'а'));
        QVERIFY(wordsOf(read->document).first().size() < 2000);
        QCOMPARE(findingsOf(*read).size(), 1);
        QTEST(findingsOf(*read).first(), "limit");
    }

    void anyBytesEndInAResult()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo() << "seed" << seed;
        QRandomGenerator random(seed);
        const QString body = listOf(u"L"_s, item(p(u"а"_s) + list(item(p(u"б"_s)))), u"xml:id=\"i\""_s)
            + table(row(cell(u"А"_s), u"table:number-rows-repeated=\"3\""_s))
            + p(u"в<text:s text:c=\"2\"/><draw:frame><draw:text-box>"_s + p(u"г"_s) + u"</draw:text-box></draw:frame>"_s);
        const QByteArray whole = odtText(body, listStyles());
        const QByteArray zipped = odtPackage(whole);
        for (int round = 0; round < damageRounds(300); ++round) {
            const auto read = readOdt(round % 3 == 0 ? damaged(zipped, random)
                    : round % 3 == 1                 ? damaged(whole, random)
                                            : odtPackage(damaged(whole, random)));
            QVERIFY(read.isError() || read->document.sections.size() == 1);
        }
    }
};

static const decretum::test::Register<TestOdtReader> registration;
#include "test_odt_reader.moc"
