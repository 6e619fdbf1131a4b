// SPDX-License-Identifier: MIT
#include "app/importing.h"
#include "base/file.h"
#include "file_choice.h"
#include "icons.h"
#include "message_bar.h"
#include "office_form.h"
#include "page_view.h"
#include "part_edit.h"
#include "preview_panel.h"
#include "printing.h"
#include "render/template_set.h"
#include "start_page.h"
#include "template_menu.h"
#include "test_case.h"
#include "theme.h"
#include "user_settings.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QProcess>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTranslator>
#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

namespace {

Decision sample(const QString& name)
{
    const Result<QByteArray> bytes = readFile(QStringLiteral(DECRETUM_SOURCE_DIR "/tests/samples/") + name);
    Q_ASSERT(bytes);
    const Result<Imported> imported = importBytes(*bytes);
    Q_ASSERT(imported);
    return imported->decisions.first();
}

/// As the editor gives it: every clause has an id.
Decision withIds(Decision decision)
{
    const std::function<void(QList<Clause>&)> give = [&](QList<Clause>& clauses) {
        for (Clause& clause : clauses) {
            clause.id = ClauseId(QUuid::createUuid());
            give(clause.children);
        }
    };
    give(decision.clauses);
    return decision;
}

/// So many clauses that they fill more pages.
Decision longer(Decision decision, int times)
{
    const QList<Clause> clauses = decision.clauses;
    for (int at = 1; at < times; ++at)
        decision.clauses += clauses;
    return decision;
}

/// The PDF's number of pages; −1: there is no pdfinfo.
int pagesOfPdf(const QString& path)
{
    QProcess process;
    process.start(u"pdfinfo"_s, {path});
    if (!process.waitForFinished())
        return -1;
    for (const QByteArray& line : process.readAllStandardOutput().split('\n')) {
        if (line.startsWith("Pages:"))
            return line.mid(6).trimmed().toInt();
    }
    return -1;
}

/// Every word that a widget shows or tells a screen reader.
QStringList wordsOf(const QWidget& widget)
{
    QStringList words;
    QList<const QWidget*> all{&widget};
    for (const QWidget* child : widget.findChildren<QWidget*>())
        all.append(child);
    for (const QWidget* each : all) {
        words << each->toolTip() << each->accessibleName() << each->accessibleDescription() << each->windowTitle();
        if (const auto* label = qobject_cast<const QLabel*>(each))
            words << label->text();
        if (const auto* button = qobject_cast<const QAbstractButton*>(each))
            words << button->text();
        if (const auto* field = qobject_cast<const QLineEdit*>(each))
            words << field->placeholderText();
        if (const auto* field = qobject_cast<const QPlainTextEdit*>(each))
            words << field->placeholderText();
        if (const auto* box = qobject_cast<const QComboBox*>(each)) {
            for (int at = 0; at < box->count(); ++at)
                words << box->itemText(at);
        }
        for (const QAction* action : each->actions())
            words << action->text();
    }
    words.removeAll(QString());
    return words;
}

}  // namespace

class TestParts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { applyAppearance(Appearance::Light); }

    void everyIconIsDrawn_data();
    void everyIconIsDrawn();
    void iconsFollowThePalette();
    void unknownIconIsNull() { QVERIFY(icon(u"no-such-icon"_s).isNull()); }
    void wordsStandOutFromTheirGround_data();
    void wordsStandOutFromTheirGround();

    void previewShowsThePagesOfThePdf();
    void latestOfManyWins();
    void oldPagesStayWhileNewOnesCome();
    void zoomIsKept();
    void stepsOfZoomEndAtTheirLimits();
    void pagesAreTurned();
    void doubleClickTellsTheClause();
    void missingTemplateIsTold();
    void clearedPreviewIsEmpty();

    void printsAsManyPages();
    void printsTheRangeAskedFor();

    void officeComesBack_data();
    void officeComesBack();
    void languageTakesItsStandardAlong();
    void filesAreTakenOrRefused();
    void startPageAsks();
    void menuListsTemplatesOfBothLanguages();
    void messagesWaitForOneAnother();
    void messageOfAKeyTakesTheOldOnesPlace();
    void altWithALetterWritesNothing();
    void dialogsBeginInAFolderThatExists();
    void nothingStaysEnglish_data();
    void nothingStaysEnglish();
};

void TestParts::everyIconIsDrawn_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = iconNames();
    QVERIFY(names.size() >= 40);
    for (const QString& name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void TestParts::everyIconIsDrawn()
{
    QFETCH(QString, name);
    for (const int size : {16, 24, 48}) {
        const QImage image = icon(name).pixmap(size).toImage();
        QCOMPARE(image.size(), QSize(size, size));
        int inked = 0;
        for (int y = 0; y < size; ++y) {
            for (int x = 0; x < size; ++x)
                inked += qAlpha(image.pixel(x, y)) > 64;
        }
        QVERIFY2(inked > size * size / 40, qPrintable(u"%1 at %2: %3 pixels"_s.arg(name).arg(size).arg(inked)));
        QVERIFY(inked < size * size * 3 / 4);
    }
}

void TestParts::iconsFollowThePalette()
{
    const QIcon arrow = icon(u"theme"_s);
    const auto ink = [&arrow](QIcon::Mode mode) { return arrow.pixmap(QSize(24, 24), mode).toImage().pixelColor(16, 12); };
    applyAppearance(Appearance::Light);
    QCOMPARE(ink(QIcon::Normal).rgb(), lightPalette().color(QPalette::WindowText).rgb());
    QCOMPARE(ink(QIcon::Disabled).rgb(), lightPalette().color(QPalette::Disabled, QPalette::WindowText).rgb());
    applyAppearance(Appearance::Dark);
    QCOMPARE(ink(QIcon::Normal).rgb(), darkPalette().color(QPalette::WindowText).rgb());
    QCOMPARE(arrow.pixmap(QSize(16, 16), 2.0).size(), QSize(32, 32));
}

void TestParts::wordsStandOutFromTheirGround_data()
{
    QTest::addColumn<QColor>("words");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    for (const auto& [theme, palette] : {std::pair("light", lightPalette()), std::pair("dark", darkPalette())}) {
        const ThemeColours colours = themeColours(palette);
        const auto add = [&, name = theme](const char* what, const QColor& words, const QColor& ground, double least = 4.5) {
            QTest::addRow("%s: %s", name, what) << words << ground << least;
        };
        const QColor window = palette.color(QPalette::Window);
        const QColor base = palette.color(QPalette::Base);
        const QColor text = palette.color(QPalette::Text);
        add("text on base", text, base);
        add("text on window", palette.color(QPalette::WindowText), window);
        add("text on a button", palette.color(QPalette::ButtonText), palette.color(QPalette::Button));
        add("text on hover", text, colours.hover);
        add("selected", palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight));
        add("placeholder", palette.color(QPalette::PlaceholderText), base);
        add("link", palette.color(QPalette::Link), base);
        add("tool tip", palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase));
        add("disabled on base", palette.color(QPalette::Disabled, QPalette::Text), base, 3);
        add("disabled on window", palette.color(QPalette::Disabled, QPalette::WindowText), window, 3);
        add("disabled on a button", palette.color(QPalette::Disabled, QPalette::ButtonText), palette.color(QPalette::Button), 3);
        for (const QColor& ground : {window, base, colours.chip}) {
            const QByteArray on = ground.name().toLatin1();
            add(QByteArray("muted on " + on).constData(), colours.muted, ground);
            add(QByteArray("overdue on " + on).constData(), colours.overdue, ground);
            add(QByteArray("done on " + on).constData(), colours.done, ground);
            add(QByteArray("accent on " + on).constData(), colours.accent, ground);
        }
        for (const QColor& ground : {colours.infoBar, colours.warningBar, colours.errorBar}) {
            const QByteArray on = ground.name().toLatin1();
            add(QByteArray("message on " + on).constData(), text, ground);
            add(QByteArray("muted on the bar " + on).constData(), colours.muted, ground);
        }
        add("warning's sign", colours.warning, colours.warningBar, 3);
        add("muted on the desk", colours.muted, colours.desk);
    }
}

void TestParts::wordsStandOutFromTheirGround()
{
    QFETCH(QColor, words);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    const double found = contrast(words, ground);
    QVERIFY2(found >= least, qPrintable(u"%1 on %2: %3"_s.arg(words.name(), ground.name()).arg(found)));
}

void TestParts::previewShowsThePagesOfThePdf()
{
    const Decision decision = longer(sample(u"uk-collegium-decision.txt"_s), 3);
    PreviewPanel panel;
    panel.resize(420, 640);
    panel.show();
    panel.showDecision(decision);
    QVERIFY(!panel.isUpToDate());
    QTRY_VERIFY(panel.isUpToDate());
    QVERIFY(panel.pageCount() >= 3);
    QCOMPARE(panel.currentPage(), 1);

    const QTemporaryDir folder;
    const QString path = folder.filePath(u"paper.pdf"_s);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    QVERIFY(printDecision(decision, printer));
    const int pages = pagesOfPdf(path);
    if (pages < 0)
        QSKIP("no pdfinfo");
    QCOMPARE(panel.pageCount(), pages);
}

void TestParts::latestOfManyWins()
{
    PreviewPanel panel;
    panel.resize(420, 640);
    panel.show();
    QSignalSpy upToDate(&panel, &PreviewPanel::upToDate);
    const Decision brief = sample(u"uk-order.txt"_s);
    const Decision ample = longer(brief, 8);
    for (int at = 0; at < 50; ++at)
        panel.showDecision(at % 2 == 0 ? brief : ample);
    QTRY_VERIFY(panel.isUpToDate());
    QCOMPARE(upToDate.size(), 1);
    const int pages = panel.pageCount();
    panel.showDecision(brief);
    QTRY_VERIFY(panel.isUpToDate());
    QVERIFY(panel.pageCount() < pages);
}

void TestParts::oldPagesStayWhileNewOnesCome()
{
    PreviewPanel panel;
    panel.resize(420, 640);
    panel.show();
    const Decision decision = sample(u"uk-order.txt"_s);
    panel.showDecision(decision);
    QTRY_VERIFY(panel.isUpToDate());
    const QImage before = panel.grab().toImage();
    panel.showDecision(decision);
    QCOMPARE(panel.grab().toImage(), before);
    QTRY_VERIFY(panel.isUpToDate());
    QCOMPARE(panel.grab().toImage(), before);
}

void TestParts::zoomIsKept()
{
    PreviewPanel panel;
    panel.resize(420, 640);
    panel.show();
    panel.showDecision(sample(u"uk-order.txt"_s));
    QTRY_VERIFY(panel.isUpToDate());
    QVERIFY(panel.fitsWidth());
    QSignalSpy zoomed(&panel, &PreviewPanel::zoomChanged);
    panel.setZoom(150);
    QCOMPARE(zoomed.last().first().toInt(), 150);
    QVERIFY(!panel.isUpToDate());
    QTRY_VERIFY(panel.isUpToDate());
    panel.showDecision(sample(u"ru-council-decision.txt"_s));
    QTRY_VERIFY(panel.isUpToDate());
    panel.resize(600, 500);
    QCOMPARE(panel.zoom(), 150);
    panel.setFitsWidth();
    const int fitting = panel.zoom();
    panel.resize(500, 500);
    QTRY_VERIFY(panel.zoom() < fitting);
    QTRY_VERIFY(panel.isUpToDate());
}

void TestParts::stepsOfZoomEndAtTheirLimits()
{
    PreviewPanel panel;
    panel.resize(420, 640);
    panel.setZoom(100);
    panel.zoomIn();
    QCOMPARE(panel.zoom(), 125);
    panel.zoomOut();
    panel.zoomOut();
    QCOMPARE(panel.zoom(), 75);
    panel.setZoom(1000);
    QCOMPARE(panel.zoom(), 300);
    panel.zoomIn();
    QCOMPARE(panel.zoom(), 300);
    panel.setZoom(1);
    QCOMPARE(panel.zoom(), 50);
}

void TestParts::pagesAreTurned()
{
    PreviewPanel panel;
    panel.resize(420, 640);
    panel.show();
    panel.showDecision(longer(sample(u"uk-collegium-decision.txt"_s), 3));
    QTRY_VERIFY(panel.isUpToDate());
    QSignalSpy pages(&panel, &PreviewPanel::pagesChanged);
    panel.goToPage(3);
    QCOMPARE(panel.currentPage(), 3);
    QCOMPARE(pages.last().at(0).toInt(), 3);
    QTRY_VERIFY(panel.isUpToDate());
    panel.goToPage(1);
    QCOMPARE(panel.currentPage(), 1);
}

void TestParts::doubleClickTellsTheClause()
{
    const Decision decision = withIds(longer(sample(u"uk-collegium-decision.txt"_s), 3));
    PreviewPanel panel;
    panel.resize(420, 640);
    panel.show();
    ClauseId clicked;
    connect(&panel, &PreviewPanel::clauseActivated, this, [&clicked](ClauseId clause) { clicked = clause; });
    panel.showDecision(decision);
    QTRY_VERIFY(panel.isUpToDate());
    auto* view = panel.findChild<PageView*>();
    const ClauseId wanted = decision.clauses.last().id;
    panel.revealClause(wanted);
    QVERIFY(panel.currentPage() > 1);
    QTRY_VERIFY(panel.isUpToDate());
    // Some line of what is seen belongs to it.
    for (int y = 0; y < view->viewport()->height() && clicked != wanted; y += 3)
        QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, QPoint(view->viewport()->width() / 2, y));
    QCOMPARE(clicked, wanted);
}

void TestParts::missingTemplateIsTold()
{
    PreviewPanel panel;
    panel.resize(420, 640);
    panel.show();
    Decision decision = sample(u"uk-order.txt"_s);
    panel.showDecision(decision);
    QTRY_VERIFY(panel.isUpToDate());
    std::optional<Error> told;
    connect(&panel, &PreviewPanel::templateFailed, this, [&told](const Error& error) { told = error; });
    decision.templateName = u"uk/no-such"_s;
    panel.showDecision(decision);
    QTRY_VERIFY(told);
    QCOMPARE(told->code, ErrorCode(RenderError::TemplateNotFound));
    QCOMPARE(panel.pageCount(), 1);
    QVERIFY(!panel.isUpToDate());
}

void TestParts::clearedPreviewIsEmpty()
{
    PreviewPanel panel;
    panel.resize(420, 640);
    panel.show();
    panel.showDecision(sample(u"uk-order.txt"_s));
    panel.clear();
    QTest::qWait(0);
    panel.showDecision(sample(u"uk-order.txt"_s));
    QTRY_VERIFY(panel.isUpToDate());
    panel.clear();
    QCOMPARE(panel.pageCount(), 0);
    QCOMPARE(panel.currentPage(), 0);
}

void TestParts::printsAsManyPages()
{
    const Decision decision = sample(u"uk-collegium-decision.txt"_s);
    PreviewPanel panel;
    panel.resize(420, 640);
    panel.show();
    panel.showDecision(decision);
    QTRY_VERIFY(panel.isUpToDate());
    const QTemporaryDir folder;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(u"paper.pdf"_s));
    QVERIFY(printDecision(decision, printer));
    if (QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty())
        QSKIP("no pdfinfo");
    QCOMPARE(pagesOfPdf(printer.outputFileName()), panel.pageCount());
}

void TestParts::printsTheRangeAskedFor()
{
    const QTemporaryDir folder;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(u"paper.pdf"_s));
    printer.setPrintRange(QPrinter::PageRange);
    printer.setFromTo(2, 3);
    QVERIFY(printDecision(longer(sample(u"uk-collegium-decision.txt"_s), 4), printer));
    if (QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty())
        QSKIP("no pdfinfo");
    QCOMPARE(pagesOfPdf(printer.outputFileName()), 2);
}

void TestParts::officeComesBack_data()
{
    QTest::addColumn<QByteArray>("json");
    Office office{
        .letterhead = {u"УКРАЇНА"_s, u"ВІДДІЛ ОСВІТИ"_s}, .place = u"м. Вереск"_s, .headPost = u"Начальник"_s, .headName = u"Олена КОВАЛЬ"_s};
    office.profile = u"dstu-4163-2020"_s;
    QTest::newRow("uk") << toJson(office);
    office.language = Language::Russian;
    office.profile = u"gost-7.0.97-2025"_s;
    office.apostrophe = QChar(0x27);
    office.nameForm = NameForm::SurnameInitials;
    QTest::newRow("ru") << toJson(office);
    office.profile = u"gost-7.0.97-2016"_s;
    office.apostrophe = QChar(0x2BC);
    office.nameForm = NameForm::FullName;
    office.letterhead.clear();
    QTest::newRow("other choices") << toJson(office);
    office.calendar = u"ukraine"_s;
    office.dayOffRule = DayOffRule::PreviousWorkingDay;
    office.ownDays = {{.date = QDate(2021, 3, 9), .name = u"День закладу"_s}, {.date = QDate(2021, 3, 13), .isOff = false}};
    office.martialLawUntil = QDate(2022, 7, 31);
    QTest::newRow("days off, which the page does not show") << toJson(office);
    office.picture = *readFile(QStringLiteral(DECRETUM_SOURCE_DIR "/tests/templates/tower.png"));
    office.pictureText = u"Вежа"_s;
    office.pdfProfile = PdfProfile::A1a;
    QTest::newRow("a picture, another kind of PDF") << toJson(office);
}

void TestParts::officeComesBack()
{
    QFETCH(QByteArray, json);
    OfficeForm form(OfficeForm::Purpose::Change);
    form.setOffice(officeFromJson(json));
    QCOMPARE(toJson(form.office()), json);
}

void TestParts::languageTakesItsStandardAlong()
{
    OfficeForm form;
    QCOMPARE(form.office().profile, u"dstu-4163-2020"_s);
    auto* language = form.findChild<QComboBox*>(u"language"_s);
    language->setFocus();
    QTest::keyClick(language, Qt::Key_Down);
    QCOMPARE(form.office().language, Language::Russian);
    QCOMPARE(form.office().profile, u"gost-7.0.97-2025"_s);
}

/// What is none of the kind is refused in its row, and what was there stays.
void TestParts::filesAreTakenOrRefused()
{
    OfficeForm form(OfficeForm::Purpose::Change);
    form.show();
    auto* picture = form.findChild<FileChoice*>(u"picture"_s);
    auto* sheet = form.findChild<FileChoice*>(u"sheet"_s);
    QSignalSpy changes(&form, &OfficeForm::changed);
    picture->take(QStringLiteral(DECRETUM_SOURCE_DIR "/tests/templates/tower.png"));
    QCOMPARE(changes.size(), 1);
    const QByteArray tower = form.office().picture;
    QVERIFY(!tower.isEmpty());
    picture->take(QStringLiteral(DECRETUM_SOURCE_DIR "/tests/samples/uk-order.txt"));
    sheet->take(QStringLiteral(DECRETUM_SOURCE_DIR "/tests/samples/uk-order.txt"));
    QCOMPARE(form.office().picture, tower);
    QVERIFY(form.office().sheet.isEmpty());
    QCOMPARE(changes.size(), 1);
    for (const FileChoice* choice : {picture, sheet})
        QVERIFY(wordsOf(*choice).join(u' ').contains(u"uk-order.txt"_s));
}

void TestParts::startPageAsks()
{
    StartPage page;
    QSignalSpy imports(&page, &StartPage::importRequested);
    QSignalSpy samples(&page, &StartPage::samplesRequested);
    QSignalSpy news(&page, &StartPage::newRequested);
    for (QAbstractButton* button : page.findChildren<QAbstractButton*>()) {
        if (!button->property("menu").isValid() && button->text() != u"New from template"_s)
            button->click();
    }
    QCOMPARE(imports.size(), 1);
    QCOMPARE(samples.size(), 1);
    for (QAction* action : page.findChild<TemplateMenu*>()->actions()) {
        if (action->data() == u"uk/order"_s)
            action->trigger();
    }
    QCOMPARE(news.last().first().toString(), u"uk/order"_s);
}

void TestParts::menuListsTemplatesOfBothLanguages()
{
    TemplateMenu menu;
    menu.setLanguage(Language::Russian);
    QStringList names;
    for (const QAction* action : menu.actions()) {
        if (action->data().isValid())
            names << action->data().toString();
    }
    QCOMPARE(menu.actions().last()->text(), u"From a file…"_s);
    QVERIFY(names.first().startsWith(u"ru/"_s));
    QVERIFY(names.last().startsWith(u"uk/"_s));
    QVERIFY(names.contains(u"uk/order"_s) && names.contains(u"ru/order"_s));
    QVERIFY(names.filter(u"dstu"_s).isEmpty() && names.filter(u"gost"_s).isEmpty());
}

void TestParts::messagesWaitForOneAnother()
{
    QWidget window;
    MessageBar bar(&window);
    window.show();
    QVERIFY(!bar.isVisible());
    bool acted = false;
    bar.post({.text = u"one"_s, .actions = {{.text = u"act"_s, .act = [&acted] { acted = true; }}}});
    bar.post({.kind = Message::Kind::Error, .text = u"two"_s});
    QVERIFY(bar.isVisible());
    QCOMPARE(bar.count(), 2);
    QCOMPARE(bar.accessibleName(), u"one"_s);
    for (QAbstractButton* button : bar.findChildren<QAbstractButton*>()) {
        if (button->text() == u"act"_s)
            button->click();
    }
    QVERIFY(acted);
    QCOMPARE(bar.accessibleName(), u"two"_s);
    bar.dismiss();
    QVERIFY(!bar.isVisible());
}

void TestParts::messageOfAKeyTakesTheOldOnesPlace()
{
    MessageBar bar;
    bar.post({.text = u"not saved"_s, .key = u"save"_s});
    bar.post({.text = u"other"_s});
    bar.post({.text = u"still not saved"_s, .key = u"save"_s});
    QCOMPARE(bar.count(), 2);
    QCOMPARE(bar.accessibleName(), u"still not saved"_s);
    bar.withdraw(u"save"_s);
    QCOMPARE(bar.accessibleName(), u"other"_s);
}

void TestParts::altWithALetterWritesNothing()
{
    PartEdit edit(PartEdit::Holds::Rich);
    edit.showText(RichText(u"Огляд"_s));
    QSignalSpy edited(&edit, &PartEdit::edited);
    QTest::keyClick(&edit, Qt::Key_F, Qt::AltModifier);
    QVERIFY(edited.isEmpty());
    QCOMPARE(edit.richText().plain(), u"Огляд"_s);
    QTest::keyClick(&edit, Qt::Key_F);
    QCOMPARE(edited.size(), 1);
}

void TestParts::dialogsBeginInAFolderThatExists()
{
    const QTemporaryDir home;
    const QByteArray homeBefore = qgetenv("HOME");
    const QByteArray configBefore = qgetenv("XDG_CONFIG_HOME");
    const auto restore = qScopeGuard([&] {
        qputenv("HOME", homeBefore);
        configBefore.isEmpty() ? qunsetenv("XDG_CONFIG_HOME") : qputenv("XDG_CONFIG_HOME", configBefore);
    });
    qputenv("HOME", home.path().toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", home.path().toLocal8Bit());
    QCOMPARE(folderToOffer({}), home.path());
    QVERIFY(QDir(home.path()).mkdir(u"Documents"_s));
    QCOMPARE(folderToOffer({}), home.filePath(u"Documents"_s));
    QCOMPARE(folderToOffer(home.filePath(u"gone"_s)), home.filePath(u"Documents"_s));
    QVERIFY(QDir(home.path()).mkdir(u"gone"_s));
    QCOMPARE(folderToOffer(home.filePath(u"gone"_s)), home.filePath(u"gone"_s));
}

void TestParts::nothingStaysEnglish_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("uk") << u"uk"_s;
    QTest::newRow("ru") << u"ru"_s;
}

/// The widgets are made in English and hear of the new language later.
void TestParts::nothingStaysEnglish()
{
    QFETCH(QString, language);
    OfficeForm first;
    OfficeForm later(OfficeForm::Purpose::Change);
    StartPage start;
    PreviewPanel preview;
    TemplateMenu menu;
    MessageBar bar;
    bar.post({});
    bar.post({});
    preview.resize(420, 640);
    preview.showDecision(sample(u"uk-order.txt"_s));
    QTRY_VERIFY(preview.pageCount() > 0);
    QTranslator translator;
    QVERIFY(translator.load(u":/translations/decretum_"_s + language));
    QApplication::installTranslator(&translator);
    QApplication::sendPostedEvents();
    static const QRegularExpression latin(u"[A-Za-z]{2,}"_s);
    static const QRegularExpression names(u"Word|PDF|PNG|JPEG"_s);
    for (const QWidget* widget : std::initializer_list<const QWidget*>{&first, &later, &start, &preview, &menu, &bar}) {
        const QStringList words = wordsOf(*widget);
        QVERIFY(!words.isEmpty());
        for (const QString& each : words)
            QVERIFY2(!QString(each).remove(names).contains(latin), qPrintable(each));
    }
    QApplication::removeTranslator(&translator);
}

static const decretum::test::Register<TestParts> registration;
#include "test_parts.moc"
