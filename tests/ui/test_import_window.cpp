// SPDX-License-Identifier: MIT
// The import window as hands meet it, offscreen.
#include "messy_order.h"
#include "office_window.h"
#include "test_case.h"

#include "fact_view.h"
#include "import_window.h"
#include "lexicon_dialog.h"
#include "message_bar.h"
#include "registry_panel.h"
#include "source_view.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr SourcePlace kFormula{11, 0};
constexpr SourcePlace kPhrase{13, 0};
constexpr SourcePlace kName{20, 0};

ImportFile messy(const QString& name = u"messy.txt"_s)
{
    return {.name = name, .bytes = test::messyOrder()};
}

/// The same words with another number: other bytes.
ImportFile messyNumber(int number)
{
    QByteArray bytes = test::messyOrder();
    bytes.replace("№ 88", "№ " + QByteArray::number(number));
    return {.name = QString::number(number) + u".txt"_s, .bytes = bytes};
}

ImportFile clean()
{
    const QString path = QStringLiteral(DECRETUM_SOURCE_DIR "/tests/samples/uk-order.txt");
    return {.name = u"uk-order.txt"_s, .path = path};
}

QPushButton* buttonNamed(QWidget& parent, const QString& text)
{
    for (QPushButton* button : parent.findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == text)
            return button;
    }
    return nullptr;
}

void clickLine(SourceView& view, const SourcePlace& place)
{
    const QModelIndex index = view.sourceModel()->index(view.sourceModel()->rowOf(place), SourceModel::TextColumn);
    view.scrollTo(index);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(index).center());
}

QString currentFact(ImportWindow& window)
{
    return FactModel::factAt(window.facts()->currentIndex()).pointer;
}

ImportSummary::State stateOf(const ImportWindow& window, int row)
{
    return window.list().items().at(row).summary.state;
}

}  // namespace

class TestImportWindow final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eitherSideShowsTheOther();
    void keysTellWhatALineIs();
    void correctsSeveralLinesAtOnce();
    void spaceFindsItRightAndGoesOn();
    void theMenuOffersEveryRole();
    void importsAsCorrected();
    void learnsAndForgets();
    void closingAsksOnlyForCorrections();
    void theMainWindowWaitsForCorrections();
    void batchImportsWhatNeedsNoLook();
    void whatWasLearnedClearsOtherFiles();
    void aCleanFileGoesStraightIn();
    void aDoubtfulFileIsLookedAtFirst();
    void takesTheClipboard();
    void takesWhatIsDropped();
    void reviewPutsTheNewReadingInPlaceOfTheOld();
    void speaksEachLanguage_data();
    void speaksEachLanguage();

private:
    static ImportWindow& opened(test::OfficeWindow& office, const QList<ImportFile>& files)
    {
        ImportWindow& window = *office.window().openImport();
        window.addFiles(files);
        for (int row = 0; row < files.size(); ++row)
            [&] { QTRY_VERIFY(stateOf(window, row) != ImportSummary::State::Waiting); }();
        return window;
    }
};

void TestImportWindow::eitherSideShowsTheOther()
{
    test::OfficeWindow office;
    ImportWindow& window = opened(office, {messy()});
    const QAbstractItemModelTester source(window.source()->sourceModel());
    const QAbstractItemModelTester facts(window.facts()->factModel());
    clickLine(*window.source(), {8, 0});
    QCOMPARE(currentFact(window), u"/subject"_s);
    clickLine(*window.source(), {12, 0});
    QVERIFY(currentFact(window).startsWith(u"/clauses/"));
    const QModelIndex number = window.facts()->factModel()->indexOf({6, 0});
    window.facts()->setCurrentIndex(number);
    QCOMPARE(window.source()->currentPlace(), (SourcePlace{6, 0}));
}

void TestImportWindow::keysTellWhatALineIs()
{
    test::OfficeWindow office;
    ImportWindow& window = opened(office, {messy()});
    const QList<Decision> before = window.current()->imported().decisions;
    clickLine(*window.source(), kFormula);
    QTest::keyClick(window.source(), Qt::Key_9);
    QCOMPARE(window.current()->reading(kFormula)->role, LineRole::Formula);
    QCOMPARE(currentFact(window), u"/enactingFormula"_s);
    clickLine(*window.source(), kPhrase);
    QTest::keyClick(window.source(), Qt::Key_3);
    QCOMPARE(window.current()->imported().decisions.first().clauses.first().deadlines.size(), 1);
    QCOMPARE(window.source()->currentPlace(), kPhrase);
    QTest::keyClick(window.source(), Qt::Key_Backspace);
    QVERIFY(!window.current()->isTold(kPhrase));
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(window.current()->imported().decisions, before);
    QVERIFY(!window.action(u"undo"_s)->isEnabled());
    QTest::keyClick(&window, Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(window.current()->reading(kFormula)->role, LineRole::Formula);
}

void TestImportWindow::correctsSeveralLinesAtOnce()
{
    test::OfficeWindow office;
    ImportWindow& window = opened(office, {messy()});
    window.source()->selectPlaces({kPhrase, {14, 0}});
    window.tell(LineRole::ClauseMore);
    QVERIFY(window.current()->isTold(kPhrase));
    QVERIFY(window.current()->isTold({14, 0}));
    QCOMPARE(window.source()->selectedPlaces().size(), 2);
    window.action(u"undo"_s)->trigger();
    QVERIFY(!window.current()->isCorrected());
}

void TestImportWindow::spaceFindsItRightAndGoesOn()
{
    test::OfficeWindow office;
    ImportWindow& window = opened(office, {messy()});
    QCOMPARE(window.source()->currentPlace(), kFormula);  // the first doubtful place
    QTest::keyClick(window.source(), Qt::Key_Space);
    QVERIFY(window.current()->isTold(kFormula));
    QCOMPARE(window.source()->currentPlace().line, 19);
    QTest::keyClick(&window, Qt::Key_F3);
    QCOMPARE(window.source()->currentPlace(), kName);
    QTest::keyClick(&window, Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(window.source()->currentPlace().line, 19);
}

void TestImportWindow::theMenuOffersEveryRole()
{
    test::OfficeWindow office;
    ImportWindow& window = opened(office, {messy()});
    clickLine(*window.source(), kFormula);
    auto* menu = window.findChild<QMenu*>();
    window.source()->openRoleMenu();
    QVERIFY(menu->isVisible());
    int roles = 0;
    for (const QAction* action : menu->actions())
        roles += action->isCheckable() ? 1 : 0;
    QCOMPARE(roles, kLineRoles);
    menu->close();
}

void TestImportWindow::importsAsCorrected()
{
    test::OfficeWindow office;
    QPointer<ImportWindow> window = &opened(office, {messy()});
    window->source()->selectPlaces({kFormula});
    window->tell(LineRole::Formula);
    window->source()->selectPlaces({kName});
    window->tell(LineRole::Signature);
    QTest::mouseClick(buttonNamed(*window, u"Import"_s), Qt::LeftButton);
    QTRY_VERIFY(office.window().document());
    const Decision& decision = office.window().document()->decision();
    QCOMPARE(decision.enactingFormula, u"ЗАПРОВАДЖУЮ:"_s);
    QCOMPARE(decision.signatures.first().name, u"Мотря Ясен-Гай"_s);
    QTRY_VERIFY(!window);  // nothing is left to do in it
    QCOMPARE(office.window().registryPanel()->model()->rowCount(), 1);
}

void TestImportWindow::learnsAndForgets()
{
    test::OfficeWindow office;
    ImportWindow& window = opened(office, {messyNumber(1)});
    window.source()->selectPlaces({kFormula});
    window.tell(LineRole::Formula);
    window.importCurrent();
    QTRY_VERIFY(office.window().document());
    const QList<Lesson> lessons = lessonsFromJson(office.session().setting(kLexiconSetting).toUtf8());
    QCOMPARE(lessons.size(), 1);
    QCOMPARE(lessons.first().source, u"1.txt"_s);
    QTRY_VERIFY(!office.window().importWindow());
    ImportWindow& next = opened(office, {messyNumber(2)});
    QCOMPARE(next.current()->reading(kFormula)->role, LineRole::Formula);
    LexiconDialog dialog(lessons);
    dialog.toggle();
    QVERIFY(dialog.lessons().first().isRemoved);
    dialog.toggle();
    QCOMPARE(dialog.lessons(), lessons);
}

void TestImportWindow::closingAsksOnlyForCorrections()
{
    test::OfficeWindow office;
    QPointer<ImportWindow> window = &opened(office, {messy()});
    window->close();
    QTRY_VERIFY(!window);
    window = &opened(office, {messy()});
    window->source()->selectPlaces({kFormula});
    window->tell(LineRole::Formula);
    window->close();
    QVERIFY(window && window->isVisible());
    QTest::mouseClick(buttonNamed(*window, u"Close all the same"_s), Qt::LeftButton);
    QTRY_VERIFY(!window);
    QVERIFY(!office.window().document());
}

void TestImportWindow::theMainWindowWaitsForCorrections()
{
    test::OfficeWindow office;
    QPointer<ImportWindow> window = &opened(office, {messy()});
    window->source()->selectPlaces({kFormula});
    window->tell(LineRole::Formula);
    QVERIFY(!office.window().close());
    QVERIFY(window && window->isVisible());
    window->action(u"undo"_s)->trigger();
    QVERIFY(office.window().close());
}

void TestImportWindow::batchImportsWhatNeedsNoLook()
{
    test::OfficeWindow office;
    ImportWindow& window = opened(office, {messy(), clean(), {.name = u"empty.txt"_s, .bytes = " "}});
    QVERIFY(window.fileList()->isVisible());
    QCOMPARE(stateOf(window, 0), ImportSummary::State::Look);
    QCOMPARE(stateOf(window, 1), ImportSummary::State::Ready);
    QCOMPARE(stateOf(window, 2), ImportSummary::State::Failed);
    window.importAllReady();
    QTRY_COMPARE(stateOf(window, 1), ImportSummary::State::Imported);
    QCOMPARE(stateOf(window, 0), ImportSummary::State::Look);
    QCOMPARE(office.window().registryPanel()->model()->rowCount(), 1);
    window.fileList()->setCurrentIndex(window.list().index(2));
    QVERIFY(!window.current());
    QVERIFY(!buttonNamed(window, u"Import"_s)->isEnabled());
    ImportWindow& again = opened(office, {});
    again.addFiles({clean()});
    QTRY_COMPARE(stateOf(again, 3), ImportSummary::State::Known);
}

void TestImportWindow::whatWasLearnedClearsOtherFiles()
{
    test::OfficeWindow office;
    ImportWindow& window = opened(office, {messyNumber(1), messyNumber(2)});
    window.source()->selectPlaces({kFormula});
    window.tell(LineRole::Formula);
    window.source()->selectPlaces({kName});
    window.tell(LineRole::Signature);
    window.importCurrent();
    QTRY_COMPARE(stateOf(window, 0), ImportSummary::State::Imported);
    QTRY_COMPARE(stateOf(window, 1), ImportSummary::State::Ready);
}

void TestImportWindow::aCleanFileGoesStraightIn()
{
    test::OfficeWindow office;
    office.window().importFiles({clean().path});
    QTRY_VERIFY(office.window().document());
    QVERIFY(!office.window().importWindow());
    QVERIFY(buttonNamed(*office.window().messages(), u"Review…"_s));
}

void TestImportWindow::aDoubtfulFileIsLookedAtFirst()
{
    test::OfficeWindow office;
    const QString path = office.file(u"messy.txt"_s);
    QVERIFY(writeFile(path, test::messyOrder()));
    office.window().importFiles({path});
    QTRY_VERIFY(office.window().importWindow());
    QVERIFY(!office.window().document());
    QCOMPARE(office.window().importWindow()->current()->doubts().size(), 3);
}

void TestImportWindow::takesTheClipboard()
{
    test::OfficeWindow office(u"uk"_s);
    auto* copied = new QMimeData;
    copied->setText(QString::fromUtf8(test::messyOrder()));
    QApplication::clipboard()->setMimeData(copied);
    office.window().registryPanel()->list()->setFocus();
    QTest::keyClick(office.window().registryPanel()->list(), Qt::Key_V, Qt::ControlModifier);
    ImportWindow* window = office.window().importWindow();
    QVERIFY(window);
    QCOMPARE(window->list().items().first().file.name, u"Буфер обміну"_s);
    QTRY_VERIFY(window->current());
    QMimeData rich;
    rich.setHtml(u"<p>НАКАЗ</p><p>Про <b>облік</b> книжок</p><p>НАКАЗУЮ:</p><p>1. Звірити картотеки.</p>"_s);
    office.window().importCopied(rich);
    QTRY_COMPARE(window->list().rowCount(), 2);
    QTRY_VERIFY(stateOf(*window, 1) != ImportSummary::State::Waiting);
    QCOMPARE(window->list().items().at(1).summary.imported.decisions.first().subject, u"Про облік книжок"_s);
}

void TestImportWindow::takesWhatIsDropped()
{
    test::OfficeWindow office;
    ImportWindow& window = opened(office, {messy()});
    const QTemporaryDir folder;
    QVERIFY(QFile::copy(clean().path, folder.filePath(u"наказ.txt"_s)));
    QMimeData dragged;
    dragged.setUrls({QUrl::fromLocalFile(folder.path())});
    const QPointF middle = QRectF(window.rect()).center();
    QDragEnterEvent enter(middle.toPoint(), Qt::CopyAction, &dragged, Qt::LeftButton, {});
    QApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(middle, Qt::CopyAction, &dragged, Qt::LeftButton, {});
    QApplication::sendEvent(&window, &drop);
    QCOMPARE(window.list().rowCount(), 2);
    QTRY_COMPARE(stateOf(window, 1), ImportSummary::State::Ready);
    QMimeData words;
    words.setText(u"Провести огляд."_s);
    QDragEnterEvent ofWords(middle.toPoint(), Qt::CopyAction, &words, Qt::LeftButton, {});
    ofWords.ignore();
    QApplication::sendEvent(&window, &ofWords);
    QVERIFY(!ofWords.isAccepted());
}

void TestImportWindow::reviewPutsTheNewReadingInPlaceOfTheOld()
{
    test::OfficeWindow office;
    office.window().importFiles({clean().path});
    QTRY_VERIFY(office.window().document());
    const DecisionId first = office.window().document()->decision().id;
    QTest::mouseClick(buttonNamed(*office.window().messages(), u"Review…"_s), Qt::LeftButton);
    ImportWindow* window = office.window().importWindow();
    QVERIFY(window);
    QVERIFY(!window->action(u"undo"_s)->isEnabled());
    window->source()->selectPlaces({{17, 0}});
    window->tell(LineRole::Subject);
    window->importCurrent();
    QTRY_VERIFY(office.window().document()->decision().id != first);
    QCOMPARE(office.window().registryPanel()->model()->rowCount(), 1);
    QVERIFY(office.session().registry().summary(first)->isDeleted);
}

void TestImportWindow::speaksEachLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("uk") << u"uk"_s;
    QTest::newRow("ru") << u"ru"_s;
}

void TestImportWindow::speaksEachLanguage()
{
    QFETCH(QString, language);
    test::OfficeWindow office;
    ImportWindow& window = opened(office, {messy(), clean()});
    QStringList english;
    for (const QPushButton* button : window.findChildren<QPushButton*>())
        english.append(button->text());
    office.languages().use(language);
    QCoreApplication::sendPostedEvents();
    for (const QPushButton* button : window.findChildren<QPushButton*>())
        QVERIFY2(button->text().isEmpty() || !english.contains(button->text()), qUtf8Printable(button->text()));
    const auto* menu = window.findChild<QMenu*>();
    for (const QAction* action : menu->actions())
        QVERIFY2(action->isSeparator() || action->text().at(0).unicode() > 0x400, qUtf8Printable(action->text()));
}

static const test::Register<TestImportWindow> registration;
#include "test_import_window.moc"
