// SPDX-License-Identifier: MIT
// What becomes of words that stand beside the text of a document.
#include "app/import_figures.h"
#include "app/importing.h"
#include "formats/docx_package.h"

#include "test_case.h"

#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

namespace {

QString paragraph(const QString& text)
{
    return u"<w:p><w:r><w:t xml:space=\"preserve\">%1</w:t></w:r></w:p>"_s.arg(text);
}

QString paragraphs(const QStringList& texts)
{
    QString xml;
    for (const QString& text : texts)
        xml += paragraph(text);
    return xml;
}

const QStringList kOrder{u"НАКАЗ"_s, u"01.09.2022                  м. Липове                 № 17"_s, u"Про огляд кабінетів"_s,
    u"З метою поліпшення роботи шкіл"_s, u"НАКАЗУЮ:"_s, u"1. Провести огляд кабінетів до 01.10.2022."_s,
    u"2. Директорам шкіл подати звіт до 15.10.2022."_s, u"Начальник відділу                 Ада ГАЙ"_s};

QString section(const QString& rest = {})
{
    return u"<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header\"/>%1</w:sectPr>"_s.arg(rest);
}

QStringList told(const Imported& imported)
{
    static const QSet<FindingKind> kKinds{FindingKind::NoteApart, FindingKind::HeaderApart, FindingKind::FooterApart, FindingKind::CommentKept};
    QStringList lines;
    for (const Finding& finding : imported.findings) {
        if (kKinds.contains(finding.kind))
            lines.append(findingKindName(finding.kind) + u' ' + QString::number(finding.line) + u": "_s + finding.excerpt);
    }
    return lines;
}

}  // namespace

class TestDocumentNotes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void headersAreReadOrTold_data()
    {
        QTest::addColumn<QStringList>("text");
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("section");
        QTest::addColumn<QStringList>("letterhead");
        QTest::addColumn<QStringList>("told");
        const auto row = [](const char* name, const QStringList& text, const QString& header, const QString& sections, const QStringList& letterhead,
                             const QStringList& findings) { QTest::newRow(name) << text << header << sections << letterhead << findings; };
        const QStringList office{u"УКРАЇНА"_s, u"ВІДДІЛ ОСВІТИ ЛИПІВСЬКОЇ МІСЬКОЇ РАДИ"_s};
        row("letterhead", kOrder, paragraphs(office), section(), office, {});
        row("title page has another header", kOrder, paragraphs(office), section(u"<w:titlePg/>"_s), {},
            {u"header-apart 0: "_s + office.join(u'\n')});
        row("the text has a letterhead", office + kOrder, paragraph(u"Наказ відділу освіти Липівської ради"_s), section(), office,
            {u"header-apart 0: Наказ відділу освіти Липівської ради"_s});
        row("the text says it again", office + kOrder, paragraph(office.last()), section(), office, {u"header-apart 0: "_s + office.last()});
        row("page number", kOrder, paragraph(u"- 2 -"_s), section(), {}, {});
        row("running words", kOrder, paragraph(u"1. Провести нараду директорів шкіл громади до 1 жовтня 2022 року."_s), section(), {},
            {u"header-apart 0: 1. Провести нараду директорів шкіл громади до 1 жовтня 2022 року."_s});
    }
    void headersAreReadOrTold()
    {
        QFETCH(QStringList, text);
        QFETCH(QString, header);
        QFETCH(QString, section);
        const auto imported = importBytes(test::makeDocx({.body = paragraphs(text) + section, .header = header}));
        QVERIFY(imported);
        QTEST(imported->decisions.first().letterhead, "letterhead");
        QTEST(told(*imported), "told");
        QCOMPARE(imported->decisions.first().clauses.size(), 2);
    }

    void notesAreTold()
    {
        QStringList text = kOrder;
        const QString foot = text.takeLast();
        const QString mark =
            u"<w:p><w:r><w:t>3. Контроль залишаю за собою.</w:t></w:r><w:r><w:footnoteReference w:id=\"5\"/></w:r>"
            "<w:r><w:commentReference w:id=\"6\"/></w:r></w:p>"_s;
        const auto imported = importBytes(test::makeDocx({.body = paragraphs(text) + mark + paragraph(foot),
            .footnotes = u"<w:footnote w:id=\"5\">%1</w:footnote>"_s.arg(paragraph(u"Зі змінами."_s)),
            .comments = u"<w:comment w:id=\"6\" w:author=\"Ада\">%1</w:comment>"_s.arg(paragraph(u"Чи так?"_s))}));
        QVERIFY(imported);
        QCOMPARE(told(*imported), (QStringList{u"comment-kept 8: Чи так?"_s, u"note-apart 8: Зі змінами."_s}));
        QCOMPARE(imported->decisions.first().clauses.size(), 3);
    }

    void figuresCountWhatThereIs()
    {
        const auto imported = importBytes(kOrder.join(u'\n').toUtf8());
        QVERIFY(imported);
        const ImportFigures figures = figuresOf(*imported);
        QCOMPARE(figures.decisions, 1);
        QCOMPARE(figures.clauses, 2);
        Imported doubtful = *imported;
        doubtful.evidence = {{Evidence{.fact = u"/date"_s, .line = 7, .certainty = kDoubtful - 1}, Evidence{.line = 2, .certainty = kDoubtful}}};
        doubtful.findings = {{.kind = FindingKind::DebrisDropped, .line = 1}, {.kind = FindingKind::NotUnderstood, .line = 4}};
        QCOMPARE(figuresOf(doubtful), (ImportFigures{.decisions = 1, .clauses = 2, .doubtful = 1, .lines = {4, 7}, .wantsLook = true}));
    }
};

static const decretum::test::Register<TestDocumentNotes> registration;
#include "test_document_notes.moc"
