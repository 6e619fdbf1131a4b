// SPDX-License-Identifier: MIT
// Words of a .docx and what is found in it, a row a construction.
#include "docx_package.h"
#include "test_case.h"

#include <QtTest>

using namespace decretum;
using namespace decretum::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString run(const QString& words, const QString& properties = {})
{
    return u"<w:r><w:rPr>%2</w:rPr><w:t xml:space=\"preserve\">%1</w:t></w:r>"_s.arg(words, properties);
}

QString paragraph(const QString& content, const QString& properties = {})
{
    return u"<w:p><w:pPr>%2</w:pPr>%1</w:p>"_s.arg(content, properties);
}

QString field(const QString& instruction, const QString& result)
{
    return u"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>%1</w:instrText></w:r><w:r><w:fldChar "
           u"w:fldCharType=\"separate\"/></w:r>%2"
           "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"_s.arg(instruction, result);
}

QString form(const QString& data)
{
    return u"<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData>%1</w:ffData></w:fldChar></w:r><w:r><w:instrText>FORM</w:instrText></w:r>"
           "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"_s.arg(data);
}

QString textBox(const QString& words)
{
    const QString content = u"<w:txbxContent>"_s + paragraph(run(words)) + u"</w:txbxContent>"_s;
    return u"<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx>%1</wps:txbx></wps:wsp></w:drawing></mc:Choice>"
           "<mc:Fallback><w:pict><v:shape><v:textbox>%1</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"_s.arg(content);
}

QString cell(const QString& words, const QString& properties = {})
{
    return u"<w:tc><w:tcPr>%2</w:tcPr>%1</w:tc>"_s.arg(paragraph(run(words)), properties);
}

QString row(const QString& cells, const QString& properties = {})
{
    return u"<w:tr><w:trPr>%2</w:trPr>%1</w:tr>"_s.arg(cells, properties);
}

QString table(const QString& rows, const QString& properties = {})
{
    return u"<w:tbl><w:tblPr>%2</w:tblPr>%1</w:tbl>"_s.arg(rows, properties);
}

const QString kHidden = u"<w:vanish/>"_s;
const QString kDeletedMark = u"<w:rPr><w:del w:id=\"1\"/></w:rPr>"_s;

}  // namespace

class TestDocxReaderText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWords_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("findings");
        const QString none;
        QTest::newRow("runs") << paragraph(run(u"Про "_s) + run(u"збори"_s)) << u"Про збори"_s << none;
        QTest::newRow("blanks not kept") << paragraph(u"<w:r><w:t> збори </w:t></w:r>"_s) << u"збори"_s << none;
        QTest::newRow("line ends are blanks") << paragraph(run(u"два\nслова"_s)) << u"два слова"_s << none;
        QTest::newRow("tab and breaks") << paragraph(u"<w:r><w:t>а</w:t><w:tab/><w:t>б</w:t><w:br/><w:t>в</w:t><w:cr/><w:t>г</w:t></w:r>"_s)
                                        << u"а\tб\nв\nг"_s << none;
        QTest::newRow("break of columns") << paragraph(u"<w:r><w:br w:type=\"column\"/><w:t>а</w:t><w:br w:type=\"column\"/><w:t>б</w:t></w:r>"_s)
                                          << u"а\nб"_s << none;
        QTest::newRow("break of pages amid words") << paragraph(
            u"<w:r><w:t>а</w:t><w:br w:type=\"page\"/><w:lastRenderedPageBreak/><w:t>б</w:t></w:r>"_s)
                                            << u"а\nб"_s << none;
        QTest::newRow("hyphens") << paragraph(u"<w:r><w:t>пере\u00ADвірка</w:t><w:softHyphen/><w:noBreakHyphen/><w:t>а</w:t></w:r>"_s)
                                 << u"перевірка\u2011а"_s << none;
        QTest::newRow("capitals") << paragraph(run(u"наказ"_s, u"<w:caps/>"_s) + run(u" й"_s, u"<w:caps w:val=\"0\"/>"_s)) << u"НАКАЗ й"_s << none;
        QTest::newRow("hidden") << paragraph(run(u"видно"_s) + run(u" чернетка"_s, kHidden)) << u"видно"_s << u"object-dropped: чернетка"_s;
        QTest::newRow("symbols") << paragraph(
            u"<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/><w:sym w:font=\"Arial\" "
            "w:char=\"2116\"/></w:r>"_s)
                                 << u"☑≥№"_s << none;
        QTest::newRow("symbol unknown") << paragraph(u"<w:r><w:t>а</w:t><w:sym w:font=\"Signs\" w:char=\"F0FE\"/></w:r>"_s) << u"а"_s
                                        << u"object-dropped: Signs F0FE"_s;
        QTest::newRow("private use in text") << paragraph(run(u"\uF02D мир"_s, u"<w:rFonts w:ascii=\"Symbol\"/>"_s)) << u"− мир"_s << none;
        QTest::newRow("link, tag, direction") << paragraph(u"<w:hyperlink>"_s + run(u"а"_s) + u"</w:hyperlink><w:smartTag>"_s + run(u"б"_s)
            + u"</w:smartTag><w:bdo>"_s + run(u"в"_s) + u"</w:bdo>"_s)
                                            << u"абв"_s << none;
        QTest::newRow("ruby") << paragraph(
            u"<w:r><w:ruby><w:rt>"_s + run(u"зверху"_s) + u"</w:rt><w:rubyBase>"_s + run(u"слово"_s) + u"</w:rubyBase></w:ruby></w:r>"_s)
                              << u"слово"_s << none;
        QTest::newRow("formula") << paragraph(
            u"<m:oMath><m:r><m:t>x=</m:t></m:r><m:f><m:fPr/><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r>"
            "</m:den></m:f></m:oMath>"_s)
                                 << u"x=1/2"_s << none;
        QTest::newRow("fields") << paragraph(field(u"REF a"_s, run(u"пункт "_s) + field(u"PAGE"_s, run(u"3"_s)))) << u"пункт 3"_s << none;
        QTest::newRow("field in an instruction") << paragraph(u"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"_s + field(u"DATE"_s, run(u"вчора"_s))
            + u"<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"_s + run(u"так"_s) + u"<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"_s)
                                            << u"так"_s << none;
        QTest::newRow("simple field") << paragraph(u"<w:fldSimple w:instr=\"DATE\">"_s + run(u"вчора"_s) + u"</w:fldSimple>"_s) << u"вчора"_s << none;
        QTest::newRow("field never ended") << paragraph(u"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"_s + run(u"код"_s))
                + paragraph(run(u"далі"_s)) << u"|далі"_s
                                           << none;
        QTest::newRow("field without result") << paragraph(
            u"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> AUTONUM </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"_s)
                                            << u""_s << u"object-dropped: AUTONUM"_s;
        QTest::newRow("check box") << paragraph(form(u"<w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox>"_s)) << u"☑"_s << none;
        QTest::newRow("list of a form") << paragraph(
            form(u"<w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"так\"/><w:listEntry w:val=\"ні\"/></w:ddList>"_s))
                                        << u"ні"_s << none;
        QTest::newRow("placeholder") << paragraph(
            u"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"_s + run(u"Введіть дату"_s) + u"</w:sdtContent></w:sdt>"_s + run(u"р."_s))
                                     << u"р."_s << u"object-dropped: Введіть дату"_s;
        QTest::newRow("content control") << u"<w:sdt><w:sdtPr/><w:sdtContent>"_s + paragraph(run(u"а"_s)) + u"</w:sdtContent></w:sdt>"_s << u"а"_s
                                         << none;
        QTest::newRow("text box after its paragraph")
            << paragraph(run(u"а"_s) + textBox(u"напис"_s)) + paragraph(run(u"б"_s)) << u"а|напис|б"_s << none;
        QTest::newRow("text box in place of its paragraph") << paragraph(run(u"а"_s)) + paragraph(textBox(u"напис"_s)) << u"а|напис|"_s << none;
        QTest::newRow("alternative not understood") << paragraph(
            u"<w:r><mc:AlternateContent><mc:Choice Requires=\"cx\"><w:t>схема</w:t></mc:Choice><mc:Fallback><w:t>напис</w:t></mc:Fallback>"
            "</mc:AlternateContent></w:r>"_s) << u"напис"_s
                                            << none;
        QTest::newRow("object") << paragraph(u"<w:r><w:object><o:OLEObject ProgID=\"Excel.Sheet.12\"/></w:object></w:r>"_s) << u""_s
                                << u"object-dropped: Excel.Sheet.12"_s;
        QTest::newRow("picture that is none") << paragraph(u"<w:r><w:drawing><wp:inline><a:blip r:embed=\"image\"/></wp:inline></w:drawing></w:r>"_s)
                                            << u""_s << u"object-dropped: image1.png"_s;
        QTest::newRow("chunk") << u"<w:altChunk r:id=\"aFChunk\"/>"_s + paragraph(run(u"а"_s)) << u"а"_s << u"object-dropped: word/chunk.html"_s;
        QTest::newRow("comment") << paragraph(run(u"а"_s) + u"<w:r><w:commentReference w:id=\"1\"/></w:r>"_s) << u"а"_s
                                 << u"comment-kept: Уточнити"_s;
        QTest::newRow("footnote's sign") << paragraph(run(u"а"_s) + u"<w:r><w:footnoteReference w:id=\"2\"/></w:r>"_s) << u"а"_s << none;
        QTest::newRow("frame's capital") << paragraph(run(u"П"_s), u"<w:framePr w:dropCap=\"drop\"/>"_s) + paragraph(run(u"ро збори"_s))
                                         << u"Про збори"_s << none;
        QTest::newRow("hidden paragraph") << paragraph(run(u"чернетка"_s, kHidden), u"<w:rPr><w:vanish/></w:rPr>"_s)
                + paragraph(run(u"Збори"_s), u"<w:rPr><w:vanish w:val=\"0\"/></w:rPr>"_s)
                                          << u"Збори"_s << u"object-dropped: чернетка"_s;
        QTest::newRow("run-in heading") << paragraph(run(u"Мета. "_s), u"<w:rPr><w:vanish/><w:specVanish/></w:rPr>"_s) + paragraph(run(u"Збори"_s))
                                        << u"Мета. Збори"_s << none;
    }
    void readsWords()
    {
        QFETCH(QString, body);
        const auto read = readDocx(makeDocx({.body = body,
            .footnotes = u"<w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r>"_s + run(u" Примітка"_s) + u"</w:p></w:footnote>"_s,
            .comments = u"<w:comment w:id=\"1\" w:author=\"О. Вербна\">"_s + paragraph(run(u"Уточнити"_s)) + u"</w:comment>"_s,
            .others = {{u"word/media/image1.png"_s, "no picture"}}}));
        QVERIFY(read);
        QTEST(linesOf(read->document).join(u'|'), "words");
        QTEST(findingsWithColons(*read).join(u'|'), "findings");
    }

    void changesAreAccepted_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("findings");
        QTest::newRow("inserted") << paragraph(u"<w:ins>"_s + run(u"нове"_s) + u"</w:ins>"_s) << u"нове"_s << u"tracked-change: нове"_s;
        QTest::newRow("deleted") << paragraph(run(u"а"_s) + u"<w:del><w:r><w:delText>старе</w:delText></w:r></w:del>"_s) << u"а"_s
                                 << u"tracked-change: старе"_s;
        QTest::newRow("inserted, then deleted") << paragraph(
            u"<w:ins>"_s + run(u"так"_s) + u"<w:del><w:r><w:delText>ні</w:delText></w:r></w:del></w:ins>"_s)
                                            << u"так"_s << u"tracked-change: ні|tracked-change: так"_s;
        QTest::newRow("moved") << paragraph(
            u"<w:moveFrom>"_s + run(u"слово"_s) + u"</w:moveFrom>"_s + run(u"а "_s) + u"<w:moveTo>"_s + run(u"слово"_s) + u"</w:moveTo>"_s)
                               << u"а слово"_s << u"tracked-change: слово|tracked-change: слово"_s;
        QTest::newRow("mark deleted") << paragraph(run(u"Про "_s), kDeletedMark) + paragraph(run(u"збори"_s)) << u"Про збори"_s
                                      << u"tracked-change: ¶"_s;
        QTest::newRow("paragraph deleted") << paragraph(u"<w:del><w:r><w:delText>старе</w:delText></w:r></w:del>"_s, kDeletedMark)
                + paragraph(run(u"а"_s)) << u"а"_s
                                           << u"tracked-change: старе"_s;
        QTest::newRow("last mark deleted") << paragraph(run(u"а"_s), kDeletedMark) << u"а"_s << u"tracked-change: ¶"_s;
        QTest::newRow("look before") << paragraph(run(u"а"_s, u"<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>"_s),
            u"<w:pPrChange><w:pPr><w:framePr w:dropCap=\"drop\"/></w:pPr></w:pPrChange>"_s)
                                     << u"а"_s << u""_s;
        QTest::newRow("row deleted") << table(row(cell(u"стара"_s), u"<w:del w:id=\"3\"/>"_s) + row(cell(u"нова"_s))) << u"[нова]"_s
                                     << u"tracked-change: стара"_s;
    }
    void changesAreAccepted()
    {
        QFETCH(QString, body);
        const auto read = readDocx(makeDocx({.body = body}));
        QVERIFY(read);
        QTEST(linesOf(read->document).join(u'|'), "words");
        QTEST(findingsWithColons(*read).join(u'|'), "findings");
    }

    void readsTables_data()
    {
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("words");
        QTest::newRow("spans") << row(cell(u"а"_s, u"<w:gridSpan w:val=\"2\"/>"_s)) + row(cell(u"б"_s) + cell(u"в"_s)) << u"[а →2]|[б][в]"_s;
        QTest::newRow("spans downwards") << row(cell(u"а"_s, u"<w:vMerge w:val=\"restart\"/>"_s) + cell(u"б"_s))
                + row(cell({}, u"<w:vMerge/>"_s) + cell(u"в"_s)) + row(cell(u"г"_s) + cell(u"ґ"_s))
                                         << u"[а ↓2][б]|[в]|[г][ґ]"_s;
        QTest::newRow("goes on from nothing") << row(cell(u"а"_s, u"<w:vMerge/>"_s)) << u"[а]"_s;
        QTest::newRow("cells before") << row(cell(u"а"_s), u"<w:gridBefore w:val=\"2\"/>"_s) << u"[ →2][а]"_s;
        QTest::newRow("merged as of old") << row(cell(u"а"_s, u"<w:hMerge w:val=\"restart\"/>"_s) + cell({}, u"<w:hMerge/>"_s)) << u"[а →2]"_s;
        QTest::newRow("empty cell") << row(cell({}) + cell(u"а"_s)) << u"[][а]"_s;
        QTest::newRow("table in a cell") << row(
            u"<w:tc>"_s + paragraph(run(u"а"_s)) + table(row(cell(u"б"_s) + cell(u"в"_s))) + paragraph(run(u"г"_s)) + u"</w:tc>"_s)
                                         << u"[а/б/в/г]"_s;
        QTest::newRow("controls around rows and cells") << u"<w:sdt><w:sdtContent>"_s
                + row(u"<w:sdt><w:sdtContent>"_s + cell(u"а"_s) + u"</w:sdtContent></w:sdt>"_s)
                + u"</w:sdtContent></w:sdt>"_s << u"[а]"_s;
        QTest::newRow("span past reason") << row(cell(u"а"_s, u"<w:gridSpan w:val=\"2000000000\"/>"_s)) << u"[а →63]"_s;
        QTest::newRow("span below nothing") << row(cell(u"а"_s, u"<w:gridSpan w:val=\"-5\"/>"_s)) << u"[а]"_s;
    }
    void readsTables()
    {
        QFETCH(QString, rows);
        const auto read = readDocx(makeDocx({.body = table(rows)}));
        QVERIFY(read);
        QTEST(linesOf(read->document).join(u'|'), "words");
    }

    void tellsBorders_data()
    {
        QTest::addColumn<QString>("properties");
        QTest::addColumn<QString>("ofCell");
        QTest::addColumn<bool>("has");
        const QString grid = u"<w:tblBorders><w:top w:val=\"single\"/><w:left w:val=\"single\"/><w:insideV w:val=\"single\"/></w:tblBorders>"_s;
        QTest::newRow("none") << u""_s << u""_s << false;
        QTest::newRow("of the table") << grid << u""_s << true;
        QTest::newRow("of the style") << u"<w:tblStyle w:val=\"Derived\"/>"_s << u""_s << true;
        QTest::newRow("of the style, taken away")
            << u"<w:tblStyle w:val=\"Derived\"/><w:tblBorders><w:top w:val=\"nil\"/><w:left w:val=\"none\"/></w:tblBorders>"_s << u""_s << false;
        QTest::newRow("of the cells") << u""_s << u"<w:tcBorders><w:top w:val=\"dotted\"/><w:bottom w:val=\"single\"/></w:tcBorders>"_s << true;
        QTest::newRow("a line to sign on") << u""_s << u"<w:tcBorders><w:bottom w:val=\"single\"/></w:tcBorders>"_s << false;
    }
    void tellsBorders()
    {
        QFETCH(QString, properties);
        QFETCH(QString, ofCell);
        const auto read = readDocx(makeDocx({.body = table(row(cell(u"а"_s, ofCell)), properties),
            .styles = u"<w:style w:type=\"table\" w:styleId=\"Grid\"><w:tblPr><w:tblBorders><w:top w:val=\"single\"/><w:left "
                      u"w:val=\"single\"/></w:tblBorders></w:tblPr>"
                      "</w:style><w:style w:type=\"table\" w:styleId=\"Derived\"><w:basedOn w:val=\"Grid\"/></w:style>"_s}));
        QVERIFY(read);
        QTEST(std::get<Table>(read->document.sections.first().blocks.first()).hasBorders, "has");
    }

    void notesStandBesideTheText()
    {
        const QString reference = u"<w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:commentReference w:id=\"1\"/></w:r>"_s;
        const auto read = readDocx(makeDocx({.body = paragraph(run(u"а"_s)) + paragraph(run(u"б"_s) + reference)
                + u"<w:sectPr><w:headerReference w:type=\"first\" r:id=\"header\"/></w:sectPr>"_s,
            .footnotes = u"<w:footnote w:id=\"2\">"_s + paragraph(run(u"Перший рядок"_s)) + paragraph(run(u"другий"_s)) + u"</w:footnote>"_s,
            .comments = u"<w:comment w:id=\"1\" w:author=\"О. Вербна\">"_s + paragraph(run(u"Уточнити"_s)) + u"</w:comment>"_s,
            .header = paragraph(run(u"Проєкт"_s))}));
        QVERIFY(read);
        const QList<Note> expected{{.kind = Note::Kind::Footnote, .text = u"Перший рядок\nдругий"_s, .sourceLine = 2},
            {.kind = Note::Kind::Comment, .text = u"Уточнити"_s, .author = u"О. Вербна"_s, .sourceLine = 2},
            {.kind = Note::Kind::Header, .text = u"Проєкт"_s}};
        QCOMPARE(read->document.notes, expected);
    }

    void numbersOfPagesAreNoWords_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("kept");
        QTest::newRow("field") << paragraph(field(u" PAGE \\* MERGEFORMAT "_s, run(u"2"_s))) << u""_s;
        QTest::newRow("simple field") << paragraph(u"<w:fldSimple w:instr=\"PAGE\">"_s + run(u"2"_s) + u"</w:fldSimple>"_s) << u""_s;
        QTest::newRow("of how many") << paragraph(
            run(u"Сторінка "_s) + field(u"PAGE"_s, run(u"2"_s)) + run(u" з "_s) + field(u"NUMPAGES"_s, run(u"5"_s)))
                                     << u""_s;
        QTest::newRow("typed") << paragraph(run(u"– 2 –"_s)) << u""_s;
        QTest::newRow("in a text box") << paragraph(textBox(u"2"_s)) << u""_s;
        QTest::newRow("with words") << paragraph(run(u"Проєкт "_s) + field(u"PAGE"_s, run(u"2"_s))) << u"Проєкт"_s;
    }
    void numbersOfPagesAreNoWords()
    {
        QFETCH(QString, header);
        const auto read = readDocx(makeDocx(
            {.body = paragraph(run(u"а"_s)) + u"<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header\"/></w:sectPr>"_s, .header = header}));
        QVERIFY(read);
        QString kept;
        for (const Note& note : read->document.notes)
            kept += note.text;
        QTEST(kept, "kept");
    }

    void looksAreKept_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("dump");
        QTest::newRow("bold twice is plain") << paragraph(run(u"а"_s, u"<w:rStyle w:val=\"Strong\"/>"_s), u"<w:pStyle w:val=\"Bold\"/>"_s)
                                            << u"\"а\""_s;
        QTest::newRow("bold of the style") << paragraph(run(u"а"_s), u"<w:pStyle w:val=\"Bold\"/>"_s) << u"<b>\"а\""_s;
        QTest::newRow("set plain") << paragraph(run(u"а"_s, u"<w:b w:val=\"off\"/>"_s), u"<w:pStyle w:val=\"Bold\"/>"_s) << u"\"а\""_s;
        QTest::newRow("all at once") << paragraph(
            run(u"а"_s, u"<w:b/><w:i/><w:u w:val=\"single\"/><w:vertAlign w:val=\"superscript\"/><w:spacing w:val=\"40\"/>"_s))
                                     << u"<biu^s2>\"а\""_s;
        QTest::newRow("runs of one look are one") << paragraph(run(u"а"_s, u"<w:b/>"_s) + run(u"б"_s, u"<w:b/>"_s) + run(u"в"_s))
                                            << u"<b>\"аб\" \"в\""_s;
    }
    void looksAreKept()
    {
        QFETCH(QString, body);
        const auto read = readDocx(makeDocx({.body = body,
            .styles = u"<w:style w:type=\"paragraph\" w:styleId=\"Bold\"><w:rPr><w:b/></w:rPr></w:style>"
                      "<w:style w:type=\"character\" w:styleId=\"Strong\"><w:rPr><w:b/></w:rPr></w:style>"_s}));
        QVERIFY(read);
        QTEST(dumpTree(read->document).section(u"[text] "_s, 1).trimmed(), "dump");
    }

    void paragraphsKeepTheirPlace()
    {
        const auto read = readDocx(makeDocx({.body = paragraph(u"<w:r><w:br w:type=\"page\"/></w:r>"_s)
                + paragraph(run(u"а"_s),
                    u"<w:jc w:val=\"end\"/><w:keepNext/><w:spacing w:before=\"120\"/><w:tabs><w:tab w:val=\"right\" w:pos=\"9072\"/></w:tabs>"
                    "<w:ind w:left=\"0\" w:right=\"567\" w:firstLine=\"709\"/><w:outlineLvl w:val=\"1\"/>"_s)}));
        QVERIFY(read);
        const Paragraph& paragraph = std::get<Paragraph>(read->document.sections.first().blocks.at(1));
        const ParagraphStyle style = effectiveStyle(read->document, paragraph);
        QCOMPARE(paragraph.style, u"heading-2"_s);
        QVERIFY(paragraph.overrides.pageBreakBefore && style.keepWithNext);
        QCOMPARE(style.alignment, Alignment::Right);
        QCOMPARE(style.spaceBefore.value, 6.0);
        QCOMPARE(qRound(style.firstLineIndent.value * 10), 125);
        QCOMPARE(qRound(style.rightIndent.value), 10);
        QCOMPARE(style.tabStops.size(), 1);
        QCOMPARE(style.tabStops.first().kind, TabStop::Kind::Right);
    }

    void sectionsKeepTheirPages()
    {
        const QString page = u"<w:sectPr>%1<w:pgSz w:w=\"16838\" w:h=\"11906\"/></w:sectPr>"_s;
        const QString continuous = page.arg(u"<w:type w:val=\"continuous\"/>"_s);
        const auto read = readDocx(makeDocx(
            {.body = paragraph(run(u"а"_s), u"<w:sectPr/>"_s) + paragraph(run(u"б"_s), page.arg(QString())) + paragraph(run(u"в"_s)) + continuous}));
        QVERIFY(read);
        QCOMPARE(read->document.sections.size(), 2);
        QCOMPARE(qRound(read->document.sections.at(1).page.width.value), 297);
        QCOMPARE(read->document.sections.at(1).blocks.size(), 2);
    }
};

static const decretum::test::Register<TestDocxReaderText> registration;
#include "test_docx_reader_text.moc"
