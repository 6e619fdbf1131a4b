// SPDX-License-Identifier: MIT
// The window as hands and eyes meet it, offscreen, in both languages.
#include "office_window.h"
#include "patience.h"
#include "test_case.h"
#include "typing.h"

#include "app/importing.h"
#include "base/file.h"
#include "clause_view.h"
#include "deadline_popover.h"
#include "decision_pane.h"
#include "export_actions.h"
#include "foot_form.h"
#include "head_form.h"
#include "message_bar.h"
#include "office_form.h"
#include "part_edit.h"
#include "performer_popover.h"
#include "preview_panel.h"
#include "print_strip.h"
#include "printing.h"
#include "registry_panel.h"
#include "requisites_form.h"

#include <SQLiteCpp/Database.h>

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<ClauseId> rowsOf(ClauseView& view)
{
    QList<ClauseId> ids;
    for (int row = 0; row < view.clauseModel()->rowCount(); ++row)
        ids.append(view.clauseModel()->idAt(view.clauseModel()->index(row, 0)));
    return ids;
}

template <typename Widget>
Widget* named(QWidget& parent, const QString& accessibleName)
{
    for (Widget* widget : parent.findChildren<Widget*>()) {
        if (widget->accessibleName() == accessibleName)
            return widget;
    }
    return nullptr;
}

}  // namespace

class TestWindow final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstStartAsksForTheOffice();
    void importShowsTheDecision_data() { languages(); }
    void importShowsTheDecision();
    void editsEachPartOfTheHead_data() { languages(); }
    void editsEachPartOfTheHead();
    void editsASignature();
    void writesClauses_data() { languages(); }
    void writesClauses();
    void movesNestsAndRemovesClauses();
    void editsADeadline();
    void editsPerformers();
    void undoToTheBottomAndRedoToTheTop();
    void switchesTheLanguage();
    void everyTextIsTranslated_data() { languages(); }
    void everyTextIsTranslated();
    void exportsAndPrints();
    void newFromTemplate();
    void writesAPaper();
    void namesAnAnnex();
    void dropsAnEmptySignature();
    void rarerRequisitesComeWhenAskedFor();
    void anOfficesTemplateThatIsWrongIsToldWithFileLineAndKey();
    void aWriteThatFailsIsToldAndTriedAgain();
    void storesEachChangeAndARevision();
    void opensWhereOneWas();
    void secondWindowOnlyReads();
    void binAndBack();
    void searchFindsByTheBeginningOfAWord();
    void typographyIsMendedAtTheCaret();
    void mendingIsUndoneByOneStepAndNotDoneAgain();
    void mendingIsAMatterOfTheUser();
    void anApostropheIsNoClosingMark();
    void mendingKeepsBoldWordsAndReferences();
    void noTwoActsShareAKey();
    void modelsHoldTogether();
    void printsOtherwiseThanItsTemplate_data() { languages(); }
    void printsOtherwiseThanItsTemplate();

private:
    void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("uk") << u"uk"_s;
        QTest::newRow("ru") << u"ru"_s;
    }
};

void TestWindow::firstStartAsksForTheOffice()
{
    test::OfficeWindow office;
    auto* form = office.window().findChild<OfficeForm*>();
    QVERIFY(form->isVisible());
    form->setOffice({.letterhead = {u"ВІДДІЛ ОСВІТИ"_s, u"Верескової міської ради"_s},
        .place = u"м. Вереск"_s,
        .headPost = u"Начальник відділу"_s,
        .headName = u"Богдан ЧЕРЕМШИНА"_s});
    Q_EMIT form->accepted();
    QVERIFY(!form->isVisible());
    office.window().newDecision(u"uk/order"_s);
    const Decision& decision = office.window().document()->decision();
    QCOMPARE(decision.letterhead.size(), 2);
    QCOMPARE(decision.place, u"м. Вереск"_s);
    QCOMPARE(decision.signatures.first().name, u"Богдан ЧЕРЕМШИНА"_s);
    office.reopen();
    QVERIFY(!office.window().findChild<OfficeForm*>()->isVisible());
}

void TestWindow::importShowsTheDecision()
{
    QFETCH(QString, language);
    test::OfficeWindow office(language);
    office.importSample(u"uk-order.txt"_s);
    const DecisionDocument& document = *office.window().document();
    QCOMPARE(document.decision().kind, DecisionKind::Order);
    QVERIFY(office.window().pane()->clauses()->clauseModel()->rowCount() > 3);
    QCOMPARE(office.window().registryPanel()->model()->rowCount(), 1);
    QVERIFY(office.window().windowTitle().contains(document.decision().number));
    QTRY_VERIFY(office.window().preview()->pageCount() >= 1);
}

void TestWindow::editsEachPartOfTheHead()
{
    QFETCH(QString, language);
    test::OfficeWindow office(language);
    office.importSample(u"uk-collegium-decision-protocol.txt"_s);
    HeadForm* head = office.window().pane()->head();
    DecisionDocument& document = *office.window().document();
    const Decision before = document.decision();
    for (PartEdit* edit : head->findChildren<PartEdit*>()) {
        edit->setFocus();
        edit->setCaret(edit->document()->characterCount() - 1);
        test::typeText(edit, u" ще"_s);
        document.endBurst();
    }
    const Decision& now = document.decision();
    QCOMPARE(now.letterhead.last(), before.letterhead.last() + u" ще"_s);
    QCOMPARE(now.typeName, before.typeName + u" ще"_s);
    QCOMPARE(now.body, before.body + u" ще"_s);
    QCOMPARE(now.subject, before.subject + u" ще"_s);
    QCOMPARE(now.preamble.plain(), before.preamble.plain() + u" ще"_s);
    QCOMPARE(now.enactingFormula, before.enactingFormula + u" ще"_s);
    auto* date = head->findChild<DateEdit*>()->field();
    date->setFocus();
    date->selectAll();
    test::typeText(date, u"14 лютого 2023 року"_s);
    QTest::keyClick(date, Qt::Key_Return);
    QCOMPARE(now.date, QDate(2023, 2, 14));
    QVERIFY(now.isDateVerbal);
    date->selectAll();
    test::typeText(date, u"31.02.2023"_s);
    QTest::keyClick(date, Qt::Key_Return);
    QCOMPARE(now.date, QDate(2023, 2, 14));  // no such day: said, and nothing lost
    QVERIFY(!date->toolTip().isEmpty());
    const QList<QLineEdit*> fields = head->findChildren<QLineEdit*>();
    for (QLineEdit* field : fields) {
        if (field == date)
            continue;
        field->setFocus();
        field->selectAll();
        test::typeText(field, u"7-од"_s);
    }
    QCOMPARE(now.number, u"7-од"_s);
    QCOMPARE(now.place, u"7-од"_s);
    while (document.undoStack().canUndo())
        document.undoStack().undo();
    QCOMPARE(document.decision(), before);
    QCOMPARE(head->findChildren<PartEdit*>().last()->richText().plain(), before.enactingFormula);
}

void TestWindow::editsASignature()
{
    test::OfficeWindow office;
    office.importSample(u"uk-order.txt"_s);
    auto* foot = office.window().pane()->foot();
    auto* name = named<QLineEdit>(*foot, u"Name of the signatory"_s);
    QVERIFY(name);
    name->setFocus();
    name->selectAll();
    test::typeText(name, u"Олена КАЛИНА"_s);
    QCOMPARE(office.window().document()->decision().signatures.first().name, u"Олена КАЛИНА"_s);
    office.window().document()->undoStack().undo();
    QVERIFY(name->text() != u"Олена КАЛИНА"_s);
}

void TestWindow::writesClauses()
{
    QFETCH(QString, language);
    test::OfficeWindow office(language);
    office.window().newDecision(u"uk/order"_s);
    DecisionDocument& document = *office.window().document();
    ClauseView* view = office.window().pane()->clauses();
    view->editClause(rowsOf(*view).first(), 0);
    test::typeText(view->editor(), u"Керівникам закладів освіти:"_s);
    QTest::keyClick(view->editor(), Qt::Key_Return);
    QTest::keyClick(view->editor(), Qt::Key_Tab);
    test::typeText(view->editor(), u"Оновити картотеку."_s);
    QTest::keyClick(view->editor(), Qt::Key_Return);
    test::typeText(view->editor(), u"Подати звіт до 01.10.2030"_s);
    QTest::keyClick(view->editor(), Qt::Key_Return);
    test::typeText(view->editor(), u"Оприлюднити."_s);
    QTest::keyClick(view->editor(), Qt::Key_Backtab);
    const QList<Clause>& clauses = document.decision().clauses;
    QCOMPARE(clauses.size(), 3);
    QCOMPARE(clauses.at(0).children.size(), 2);
    QCOMPARE(clauses.at(0).children.at(1).text.plain(), u"Подати звіт до 01.10.2030"_s);
    QCOMPARE(clauses.at(0).children.at(1).deadlines.first().to, std::optional(QDate(2030, 10, 1)));
    QCOMPARE(clauses.at(1).text.plain(), u"Оприлюднити."_s);
    QCOMPARE(document.label(clauses.at(1).id), u"2."_s);
    // Backspace at the beginning joins with what stands before.
    view->editor()->setCaret(0);
    QTest::keyClick(view->editor(), Qt::Key_Backspace);
    QCOMPARE(document.decision().clauses.size(), 2);
    QCOMPARE(document.decision().clauses.at(0).children.at(1).text.plain(), u"Подати звіт до 01.10.2030 Оприлюднити."_s);
    QCOMPARE(view->editor()->caret(), 25);
    // Enter in the middle splits.
    QTest::keyClick(view->editor(), Qt::Key_Return);
    QCOMPARE(document.decision().clauses.at(0).children.size(), 3);
    QCOMPARE(document.decision().clauses.at(0).children.at(2).text.plain(), u"Оприлюднити."_s);
}

void TestWindow::typographyIsMendedAtTheCaret()
{
    test::OfficeWindow office;
    office.window().newDecision(u"uk/order"_s);
    ClauseView* view = office.window().pane()->clauses();
    view->editClause(rowsOf(*view).first(), 0);
    test::typeText(view->editor(), u"Провести  конкурс \"Гурток \"Мрія\"\" - об'єднанням ЗДO, №5 та"_s);
    QCOMPARE(office.window().document()->decision().clauses.first().text.plain(), u"Провести конкурс «Гурток „Мрія“» – об’єднанням ЗДО, № 5 та"_s);
    QCOMPARE(view->editor()->richText(), office.window().document()->decision().clauses.first().text);
    QCOMPARE(view->editor()->caret(), view->editor()->richText().plain().size());
    // The head's parts as well.
    office.window().pane()->head()->focusFirst(HeadField::Subject);
    auto* subject = qobject_cast<PartEdit*>(office.window().pane()->head()->focusWidget());
    QVERIFY(subject);
    test::typeText(subject, u"Про \"Мрію\""_s);
    QVERIFY2(office.window().document()->decision().subject.endsWith(u"«Мрію»"), qPrintable(office.window().document()->decision().subject));
}

void TestWindow::mendingIsUndoneByOneStepAndNotDoneAgain()
{
    test::OfficeWindow office;
    office.window().newDecision(u"uk/order"_s);
    ClauseView* view = office.window().pane()->clauses();
    view->editClause(rowsOf(*view).first(), 0);
    const auto text = [&office] { return office.window().document()->decision().clauses.first().text.plain(); };
    test::typeText(view->editor(), u"Гурток \""_s);
    QCOMPARE(text(), u"Гурток «"_s);
    office.window().actions()["undo"]->trigger();
    QCOMPARE(text(), u"Гурток \""_s);
    QCOMPARE(view->editor()->caret(), 8);
    test::typeText(view->editor(), u"Мрія\" та ЗДO "_s);
    QCOMPARE(text(), u"Гурток \"Мрія\" та ЗДО "_s);
    office.window().actions()["undo"]->trigger();
    QCOMPARE(text(), u"Гурток \"Мрія\" та ЗДO "_s);
    test::typeText(view->editor(), u"і школа "_s);
    QCOMPARE(text(), u"Гурток \"Мрія\" та ЗДO і школа "_s);
    // Down to the beginning and up again.
    QUndoStack& stack = office.window().document()->undoStack();
    while (stack.canUndo())
        stack.undo();
    while (stack.canRedo())
        stack.redo();
    QCOMPARE(text(), u"Гурток \"Мрія\" та ЗДO і школа "_s);
}

void TestWindow::mendingIsAMatterOfTheUser()
{
    test::OfficeWindow office;
    office.window().newDecision(u"uk/order"_s);
    QAction* mends = office.window().actions()["mend-typing"];
    QVERIFY(mends->isChecked());
    mends->trigger();
    ClauseView* view = office.window().pane()->clauses();
    view->editClause(rowsOf(*view).first(), 0);
    test::typeText(view->editor(), u"Гурток \"Мрія\" - ЗДO "_s);
    QCOMPARE(office.window().document()->decision().clauses.first().text.plain(), u"Гурток \"Мрія\" - ЗДO "_s);
    office.reopen();
    QVERIFY(!office.window().actions()["mend-typing"]->isChecked());
    office.window().actions()["mend-typing"]->trigger();
}

void TestWindow::anApostropheIsNoClosingMark()
{
    PartEdit edit(PartEdit::Holds::Rich);
    test::typeText(&edit, u"слово 'мова' тут, сім'я"_s);
    QCOMPARE(edit.richText().plain(), u"слово 'мова' тут, сім’я"_s);
}

void TestWindow::mendingKeepsBoldWordsAndReferences()
{
    PartEdit edit(PartEdit::Holds::Rich);
    const LiveReference reference = FactReference{.fact = DocumentFact::Number};
    const RichText before({RichRun{.text = u"Гурток "_s}, RichRun{.text = u"ЗДO"_s, .bold = true}});
    edit.showText(before);
    edit.setCaret(10);
    test::typeText(&edit, u" "_s);
    QCOMPARE(edit.richText().runs().at(1).text.left(3), u"ЗДО"_s);
    QVERIFY(edit.richText().runs().at(1).bold);
    QVERIFY(!edit.richText().runs().at(0).bold);
    const RichText referring({RichRun{.text = u"Див. "_s}, RichRun{.text = u"№5"_s, .reference = reference}, RichRun{.text = u" та"_s}});
    edit.showText(referring);
    edit.setCaret(10);
    test::typeText(&edit, u" "_s);
    QVERIFY(edit.richText().plain().startsWith(u"Див. №5"));
    QVERIFY(edit.richText().runs().at(1).reference);
}

void TestWindow::movesNestsAndRemovesClauses()
{
    test::OfficeWindow office;
    office.importSample(u"uk-order.txt"_s);
    MainWindow& window = office.window();
    DecisionDocument& document = *window.document();
    ClauseView* view = window.pane()->clauses();
    const Decision before = document.decision();
    const ClauseId second = document.decision().clauses.at(1).id;
    view->editClause(second, 3);
    window.actions()["clause-before"]->trigger();
    QCOMPARE(document.decision().clauses.at(0).id, second);
    QCOMPARE(view->currentClause(), second);
    QCOMPARE(view->editor()->caret(), 3);
    window.actions()["clause-behind"]->trigger();
    window.actions()["clause-down"]->trigger();
    QCOMPARE(document.place(second)->list.parent, document.decision().clauses.at(0).id);
    window.actions()["clause-up"]->trigger();
    QCOMPARE(document.decision().clauses.at(1).id, second);
    window.actions()["clause-remove"]->trigger();
    QVERIFY(!document.clause(second));
    window.actions()["undo"]->trigger();
    QVERIFY(document.clause(second));
    while (document.undoStack().canUndo())
        window.actions()["undo"]->trigger();
    QCOMPARE(document.decision(), before);
    QCOMPARE(rowsOf(*view).size(), rowsOf(*view).toList().size());
}

void TestWindow::editsADeadline()
{
    test::OfficeWindow office;
    office.importSample(u"uk-order.txt"_s);
    ClauseView* view = office.window().pane()->clauses();
    DecisionDocument& document = *office.window().document();
    ClauseId dated;
    for (const ClauseId id : rowsOf(*view)) {
        const Clause* clause = document.clause(id);
        if (dated.isNull() && clause && !clause->deadlines.isEmpty() && !clause->deadlines.first().isInline)
            dated = id;
    }
    QVERIFY(!dated.isNull());
    view->openDeadline(dated, 0);
    auto* popover = office.window().findChild<DeadlinePopover*>();
    auto* phrase = popover->findChild<QLineEdit*>();
    phrase->selectAll();
    test::typeText(phrase, u"до 32.13.2022"_s);
    QTest::keyClick(phrase, Qt::Key_Return);
    QVERIFY(popover->isVisible());  // no such day: it stays open and says so
    phrase->selectAll();
    test::typeText(phrase, u"постійно"_s);
    QTest::keyClick(phrase, Qt::Key_Return);
    QCOMPARE(document.clause(dated)->deadlines.first().kind, Deadline::Kind::Continuous);
    QTRY_VERIFY(!office.window().findChild<DeadlinePopover*>());
    office.window().actions()["undo"]->trigger();
    QVERIFY(document.clause(dated)->deadlines.first().kind != Deadline::Kind::Continuous);
}

void TestWindow::editsPerformers()
{
    test::OfficeWindow office;
    office.window().newDecision(u"uk/order"_s);
    ClauseView* view = office.window().pane()->clauses();
    DecisionDocument& document = *office.window().document();
    const ClauseId id = rowsOf(*view).first();
    view->editClause(id, 0);
    test::typeText(view->editor(), u"Оновити картотеку."_s);
    view->openPerformers(id);
    auto* popover = office.window().findChild<PerformerPopover*>();
    for (auto* button : popover->findChildren<QPushButton*>()) {
        if (button->text() == u"Add a person")
            button->click();
    }
    popover->findChild<QTableWidget*>()->item(0, 0)->setText(u"Гай А.Б."_s);
    auto* addressee = named<QLineEdit>(*popover, u"Addressee"_s);
    test::typeText(addressee, u"Методичному центру"_s);
    QTest::keyClick(addressee, Qt::Key_Return);
    QCOMPARE(document.clause(id)->addressee, u"Методичному центру"_s);
    QCOMPARE(document.clause(id)->persons.first().name, u"Гай А.Б."_s);
    office.window().actions()["undo"]->trigger();
    QVERIFY(document.clause(id)->persons.isEmpty());
    QVERIFY(document.clause(id)->addressee.isEmpty());
}

void TestWindow::undoToTheBottomAndRedoToTheTop()
{
    test::OfficeWindow office;
    office.importSample(u"uk-collegium-decision.txt"_s);
    DecisionDocument& document = *office.window().document();
    ClauseView* view = office.window().pane()->clauses();
    const Decision bottom = document.decision();
    QRandomGenerator random(7);
    for (int count = 0; count < 120; ++count) {
        const QList<ClauseId> ids = rowsOf(*view);
        const ClauseId id = ids.at(random.bounded(ids.size()));
        view->editClause(id, random.bounded(30));
        if (!view->editor())
            continue;
        switch (random.bounded(7)) {
        case 0: QTest::keyClick(view->editor(), Qt::Key_Return); break;
        case 1: QTest::keyClick(view->editor(), Qt::Key_Tab); break;
        case 2: QTest::keyClick(view->editor(), Qt::Key_Backtab); break;
        case 3: QTest::keyClick(view->editor(), Qt::Key_Backspace); break;
        case 4: QTest::keyClick(view->editor(), Qt::Key_Delete); break;
        case 5: office.window().actions()[random.bounded(2) == 0 ? "clause-before" : "clause-behind"]->trigger(); break;
        default: test::typeText(view->editor(), u"слово "_s);
        }
        if (random.bounded(4) == 0)
            document.endBurst();
    }
    const Decision top = document.decision();
    while (document.undoStack().canUndo())
        office.window().actions()["undo"]->trigger();
    QCOMPARE(document.decision(), bottom);
    while (document.undoStack().canRedo())
        office.window().actions()["redo"]->trigger();
    QCOMPARE(document.decision(), top);
}

void TestWindow::switchesTheLanguage()
{
    test::OfficeWindow office(u"uk"_s);
    office.importSample(u"uk-order.txt"_s);
    QCOMPARE(office.window().actions()["undo"]->text().remove(u'&'), u"Скасувати"_s);
    const Decision before = office.window().document()->decision();
    office.languages().use(u"ru"_s);
    QTRY_COMPARE(office.window().actions()["undo"]->text().remove(u'&'), u"Отменить"_s);
    QCOMPARE(office.window().document()->decision(), before);
}

void TestWindow::everyTextIsTranslated()
{
    QFETCH(QString, language);
    test::OfficeWindow office(language);
    office.importSample(u"uk-order.txt"_s);
    static const QRegularExpression latinWord(u"[A-Za-z]{3,}"_s);
    QStringList left;
    const auto look = [&left](QString text) {
        for (const char* name :
            {"Decretum", "PDF", "DOCX", "Word", "Ctrl", "Shift", "Alt", "Return", "Up", "Down", "Backspace", "MIT", "Del", "Esc", "English"})
            text.remove(QLatin1StringView(name));
        if (text.contains(latinWord))
            left.append(text);
    };
    for (const QAction* action : office.window().findChildren<QAction*>()) {
        look(action->text());
        look(action->toolTip());
    }
    for (const QLabel* label : office.window().findChildren<QLabel*>())
        look(label->text());
    for (const QAbstractButton* button : office.window().findChildren<QAbstractButton*>())
        look(button->text());
    for (const QWidget* widget : office.window().findChildren<QWidget*>()) {
        look(widget->accessibleName());
        look(widget->toolTip());
    }
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u" | "_s)));
}

void TestWindow::exportsAndPrints()
{
    test::OfficeWindow office;
    office.importSample(u"uk-order.txt"_s);
    auto* exports = office.window().findChild<ExportActions*>();
    for (const ExportFormat format : {ExportFormat::Pdf, ExportFormat::Docx, ExportFormat::Odt, ExportFormat::Html, ExportFormat::Markdown,
             ExportFormat::Txt, ExportFormat::Json, ExportFormat::AkomaNtoso}) {
        const QString file = office.file(u"out."_s + endingOf(format));
        exports->exportTo(file, format);
        QVERIFY2(QFileInfo(file).size() > 100, qPrintable(file));
    }
    const auto back = importBytes(*readFile(office.file(u"out.docx"_s)));
    QVERIFY(back);
    QCOMPARE(back->decisions.first().clauses, office.window().document()->decision().clauses);
    QCOMPARE(ExportActions::fileName(office.window().document()->decision()).contains(u'/'), false);
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(office.file(u"printed.pdf"_s));
    QVERIFY(printDecision(office.window().document()->decision(), printer));
    QVERIFY(QFileInfo(office.file(u"printed.pdf"_s)).size() > 1000);
    // A folder that is not there: said in the window, nothing written.
    exports->exportTo(office.file(u"none/out.pdf"_s), ExportFormat::Pdf);
    QVERIFY(office.window().messages()->isVisible());
}

void TestWindow::newFromTemplate()
{
    test::OfficeWindow office;
    for (const QString& name :
        {u"uk/order"_s, u"uk/collegium-decision"_s, u"uk/collegium-decision-protocol"_s, u"uk/resolution"_s, u"uk/ruling"_s, u"uk/paper"_s,
            u"ru/order"_s, u"ru/collegium-decision"_s, u"ru/council-decision"_s, u"ru/forum-resolution"_s, u"ru/ruling"_s, u"ru/paper"_s}) {
        office.window().newDecision(name);
        QCOMPARE(office.window().document()->decision().templateName, name);
        QVERIFY(!office.window().document()->decision().typeName.isEmpty());
        QTRY_VERIFY(office.window().preview()->isUpToDate());
        QCOMPARE(office.window().preview()->pageCount(), 1);
    }
    QCOMPARE(office.window().registryPanel()->model()->rowCount(), 12);
}

void TestWindow::writesAPaper()
{
    test::OfficeWindow office;
    office.window().newDecision(u"uk/paper"_s);
    auto* text = named<PartEdit>(*office.window().pane()->foot(), u"Text"_s);
    QVERIFY(text->isVisible());
    text->setFocus();
    test::typeText(text, u"Перший абзац."_s);
    QTest::keyClick(text, Qt::Key_Return);
    test::typeText(text, u"Другий абзац."_s);
    const DecisionDocument& document = *office.window().document();
    QCOMPARE(document.decision().content.size(), 2);
    QCOMPARE(std::get<FreeParagraph>(document.decision().content.at(1)).text.plain(), u"Другий абзац."_s);
    while (office.window().document()->undoStack().canUndo())
        office.window().document()->undoStack().undo();
    QCOMPARE(text->richText().plain(), QString());
}

void TestWindow::namesAnAnnex()
{
    test::OfficeWindow office;
    QSignalSpy imported(&office.session(), &Session::imported);
    office.window().importFiles({QStringLiteral(DECRETUM_SOURCE_DIR "/tests/golden/render/uk/order/every-annex.json")});
    QTRY_COMPARE(imported.count(), 1);
    ClauseView* view = office.window().pane()->clauses();
    const ClauseModel& model = *view->clauseModel();
    QModelIndex title;
    for (int row = 0; row < model.rowCount() && !title.isValid(); ++row) {
        if (model.annexAt(model.index(row, 0)))
            title = model.index(row, 0);
    }
    QVERIFY(title.isValid());
    const QString before = model.annexAt(title)->title;
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(title).center());
    QVERIFY(view->editor());
    QCOMPARE(view->editor()->richText().plain(), before);
    view->editor()->setCaret(0);
    test::typeText(view->editor(), u"Новий "_s);
    QCOMPARE(model.annexAt(title)->title, u"Новий "_s + before);
    office.window().document()->undoStack().undo();
    QCOMPARE(model.annexAt(title)->title, before);
}

void TestWindow::dropsAnEmptySignature()
{
    test::OfficeWindow office;
    office.importSample(u"uk-order.txt"_s);
    FootForm* foot = office.window().pane()->foot();
    const qsizetype before = office.window().document()->decision().signatures.size();
    for (auto* button : foot->findChildren<QPushButton*>())
        button->click();
    QCOMPARE(office.window().document()->decision().signatures.size(), before + 1);
    auto* name = named<QLineEdit>(*foot, u"Name of the signatory"_s);
    name->setFocus();
    Q_EMIT name->editingFinished();
    QCOMPARE(office.window().document()->decision().signatures.size(), before);
}

void TestWindow::rarerRequisitesComeWhenAskedFor()
{
    test::OfficeWindow office;
    office.importSample(u"uk-order.txt"_s);
    auto* form = office.window().pane()->foot()->findChild<RequisitesForm*>();
    auto* basis = named<QLineEdit>(*form, u"Basis"_s);
    auto* acquainted = named<QLineEdit>(*form, u"Acquainted"_s);
    QVERIFY(basis->isHidden() && acquainted->isHidden());
    form->findChild<QPushButton*>()->click();
    QVERIFY(!basis->isHidden() && !acquainted->isHidden());
    test::typeText(basis, u"заява"_s);
    test::typeText(acquainted, u"Віра ОСИКА; Ігор КЛЕН; "_s);
    const Decision& decision = office.window().document()->decision();
    QCOMPARE(decision.basis, u"заява"_s);
    QCOMPARE(decision.acquainted, (QStringList{u"Віра ОСИКА"_s, u"Ігор КЛЕН"_s}));
    QCOMPARE(acquainted->text(), u"Віра ОСИКА; Ігор КЛЕН; "_s);  // typing is left alone
    office.window().document()->undoStack().undo();
    QVERIFY(decision.acquainted.isEmpty());
    QVERIFY(acquainted->text().isEmpty());
}

void TestWindow::anOfficesTemplateThatIsWrongIsToldWithFileLineAndKey()
{
    test::OfficeWindow office;
    office.importSample(u"uk-order.txt"_s);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"own.toml"_s);
    QVERIFY(writeFile(path, "extends = \"uk/order\"\n[page]\nleft = \"wide\"\n"));
    office.window().document()->setTemplate(path);
    const auto told = [&] {
        for (const auto* label : office.window().messages()->findChildren<QLabel*>()) {
            if (label->text().contains(path + u": 3: "_s) && label->text().contains(u"page.left"_s))
                return true;
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(told(), test::kPatienceMs);
}

void TestWindow::aWriteThatFailsIsToldAndTriedAgain()
{
    test::OfficeWindow office;
    office.importSample(u"uk-order.txt"_s);
    const DecisionId id = office.window().document()->decision().id;
    {
        // Another process's transaction holds the file: the writer's wait runs out.
        SQLite::Database other(office.path().toStdString(), SQLite::OPEN_READWRITE);
        other.exec("BEGIN IMMEDIATE");
        QSignalSpy failed(&office.session(), &Session::storeFailed);
        office.window().document()->setSubject(u"Про відкладене"_s);
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 20'000);
        QVERIFY(office.window().messages()->isVisible());
        QVERIFY(!office.session().isStored());
        other.exec("ROLLBACK");
    }
    QTRY_COMPARE_WITH_TIMEOUT(office.session().registry().loadDecision(id)->subject, u"Про відкладене"_s, 20'000);
    QTRY_VERIFY(office.session().isStored());
}

void TestWindow::storesEachChangeAndARevision()
{
    test::OfficeWindow office;
    office.importSample(u"uk-order.txt"_s);
    ClauseView* view = office.window().pane()->clauses();
    const ClauseId id = rowsOf(*view).first();
    view->editClause(id, 0);
    test::typeText(view->editor(), u"Терміново "_s);
    const DecisionId decision = office.window().document()->decision().id;
    QTRY_VERIFY(office.session().registry().loadDecision(decision)->clauses.first().text.plain().startsWith(u"Терміново "_s));
    QTRY_VERIFY(office.session().registry().listRevisions(decision)->size() >= 2);
}

void TestWindow::opensWhereOneWas()
{
    test::OfficeWindow office;
    office.importSample(u"uk-order.txt"_s);
    const DecisionId first = office.window().document()->decision().id;
    office.importSample(u"ru-council-decision.txt"_s);
    QVERIFY(office.window().document()->decision().id != first);
    office.window().openDecision(first);
    office.reopen();
    QCOMPARE(office.window().document()->decision().id, first);
    QCOMPARE(office.window().registryPanel()->selected(), first);
}

void TestWindow::secondWindowOnlyReads()
{
    test::OfficeWindow office;
    office.importSample(u"uk-order.txt"_s);
    SystemClock clock;
    RandomIdSource ids;
    auto second = Session::open(office.path(), clock, ids);
    QVERIFY(second);
    QVERIFY((*second)->isReadOnly());
    MainWindow window(**second, office.languages());
    window.begin();
    window.show();
    QVERIFY(window.messages()->isVisible());
    QVERIFY(window.document());
    const Decision before = window.document()->decision();
    QVERIFY(!window.actions()["import"]->isEnabled());
    ClauseView* view = window.pane()->clauses();
    view->editClause(rowsOf(*view).first(), 0);
    QVERIFY(!view->editor());
    for (PartEdit* edit : window.pane()->head()->findChildren<PartEdit*>())
        test::typeText(edit, u"зайве"_s);
    QCOMPARE(window.document()->decision(), before);
}

void TestWindow::binAndBack()
{
    test::OfficeWindow office;
    office.importSample(u"uk-order.txt"_s);
    const DecisionId id = office.window().document()->decision().id;
    office.window().actions()["bin"]->trigger();
    QCOMPARE(office.window().registryPanel()->model()->rowCount(), 0);
    QVERIFY(!office.window().document());
    QVERIFY(office.session().setDeleted(id, false));
    office.window().registryPanel()->refresh();
    QCOMPARE(office.window().registryPanel()->model()->rowCount(), 1);
}

void TestWindow::searchFindsByTheBeginningOfAWord()
{
    test::OfficeWindow office;
    office.importSample(u"uk-order.txt"_s);
    office.importSample(u"ru-council-decision.txt"_s);
    RegistryPanel* panel = office.window().registryPanel();
    panel->searchField()->setText(u"музе"_s);
    QTRY_COMPARE(panel->model()->rowCount(), 1);
    const auto* said = panel->list()->findChild<QLabel*>();
    QVERIFY(!said->isVisibleTo(panel));
    panel->searchField()->setText(u"немаєтакого"_s);
    QTRY_COMPARE(panel->model()->rowCount(), 0);
    QVERIFY(said->isVisibleTo(panel) && !said->text().isEmpty());
    panel->searchField()->clear();
    QTRY_COMPARE(panel->model()->rowCount(), 2);
    QVERIFY(!said->isVisibleTo(panel));
}

void TestWindow::noTwoActsShareAKey()
{
    QHash<QString, QString> seen;
    for (const ActionEntry& entry : actionTable()) {
        if (QByteArrayView(entry.shortcut).isEmpty())
            continue;
        for (const QKeySequence& keys : QKeySequence::listFromString(QLatin1StringView(entry.shortcut))) {
            QVERIFY2(!seen.contains(keys.toString()), entry.id);
            seen.insert(keys.toString(), QLatin1StringView(entry.id));
        }
    }
}

void TestWindow::printsOtherwiseThanItsTemplate()
{
    QFETCH(QString, language);
    test::OfficeWindow office(language);
    office.importSample(u"uk-order.txt"_s);
    DecisionDocument& document = *office.window().document();
    PrintStrip* strip = office.window().preview()->strip();
    QVERIFY(strip->isHidden());
    const auto buttons = [strip] { return strip->findChildren<QPushButton*>(); };

    // A clause on a new page, ticked in the menu.
    const ClauseId second = document.decision().clauses.at(1).id;
    office.window().pane()->clauses()->editClause(second, 0);
    office.window().actions()["begins-page"]->trigger();
    QVERIFY(document.clause(second)->beginsPage);
    QVERIFY(office.window().actions()["begins-page"]->isChecked());
    QVERIFY(!strip->isHidden());
    QTRY_COMPARE(office.window().preview()->pageCount(), 2);

    // The lines of the heading: other words are not taken.
    const QStringList words = document.decision().subject.split(u' ');
    QTimer::singleShot(0, &document, [&words] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        auto* text = dialog->findChild<QPlainTextEdit*>();
        auto* accept = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        text->setPlainText(u"Про інше"_s);
        QVERIFY(!accept->isEnabled());
        text->setPlainText(words.mid(0, 2).join(u' ') + u'\n' + words.mid(2).join(u' '));
        QVERIFY(accept->isEnabled());
        accept->click();
    });
    office.window().actions()["subject-lines"]->trigger();
    QCOMPARE(document.decision().print.subjectLines.size(), 2);
    QCOMPARE(buttons().size(), 2);

    // Each is put back by one click, and undone like any edit.
    buttons().last()->click();
    QTRY_VERIFY(!document.clause(second)->beginsPage);
    QVERIFY(!office.window().actions()["begins-page"]->isChecked());
    buttons().first()->click();
    QTRY_VERIFY(strip->isHidden());
    QCOMPARE(document.decision().print, PrintOverrides{});
    document.undoStack().undo();
    QCOMPARE(document.decision().print.subjectLines.size(), 2);
}

void TestWindow::modelsHoldTogether()
{
    test::OfficeWindow office;
    office.importSample(u"uk-collegium-decision.txt"_s);
    const QAbstractItemModelTester clauses(office.window().pane()->clauses()->clauseModel(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester registry(office.window().registryPanel()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    DecisionDocument& document = *office.window().document();
    for (int count = 0; count < 5; ++count) {
        const ClauseId last = document.decision().clauses.last().id;
        document.nest(last);
        document.splitClause(document.decision().clauses.first().id, 5);
        document.lift(last);
        document.removeClause(document.decision().clauses.first().id);
        document.undoStack().undo();
    }
    office.importSample(u"uk-order.txt"_s);
}

static const test::Register<TestWindow> registration;

#include "test_window.moc"
