// SPDX-License-Identifier: MIT
#include "clause_view.h"
#include "decision_pane.h"
#include "part_edit.h"
#include "spell_marks.h"
#include "spelling.h"

#include "dictionaries.h"
#include "office_window.h"
#include "patience.h"
#include "test_case.h"
#include "typing.h"

#include <QMenu>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList markedWords(const PartEdit& edit)
{
    QStringList words;
    for (const QTextEdit::ExtraSelection& selection : edit.extraSelections())
        words.append(selection.cursor.selectedText());
    return words;
}

/// Pixels of the wave, thin and smoothed as it is: nothing else in a clause is red.
int redPixels(const QImage& image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            count += pixel.red() - pixel.green() > 30 && pixel.red() - pixel.blue() > 30 ? 1 : 0;
        }
    }
    return count;
}

QAction* actionNamed(const QMenu& menu, const QString& text)
{
    for (QAction* action : menu.actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

}  // namespace

class TestSpellingUi : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!test::hasDictionaries())
            QSKIP(test::kNoDictionaries);
    }
    void init()
    {
        m_data = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_data->path().toUtf8());
    }
    void cleanup() { qunsetenv("XDG_DATA_HOME"); }

    void writtenWordsAreMarkedAndMended()
    {
        PartEdit edit(PartEdit::Holds::Rich);
        Spelling spelling(m_data->path());
        spelling.serve(&edit);
        spelling.serve(&edit);  // once
        QCOMPARE(edit.findChildren<SpellMarks*>().size(), 1);
        edit.showText(RichText(u"План захадів закладу"_s));
        edit.setCaret(0);
        QTRY_COMPARE_WITH_TIMEOUT(markedWords(edit), QStringList{u"захадів"_s}, test::kPatienceMs);
        QCOMPARE(edit.extraSelections().first().format.underlineStyle(), QTextCharFormat::SpellCheckUnderline);
        QSignalSpy edited(&edit, &PartEdit::edited);
        auto* marks = edit.findChild<SpellMarks*>();
        QVERIFY(!marks->wordAt(2));
        const std::unique_ptr<QMenu> menu(marks->makeMenu(8));
        QTRY_VERIFY_WITH_TIMEOUT(actionNamed(*menu, u"заходів"_s), test::kPatienceMs);
        actionNamed(*menu, u"заходів"_s)->trigger();
        QCOMPARE(edit.toPlainText(), u"План заходів закладу"_s);
        QCOMPARE(edited.count(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(edit.extraSelections().isEmpty(), test::kPatienceMs);
    }

    void lookOfTheWordStays()
    {
        PartEdit edit(PartEdit::Holds::Rich);
        Spelling spelling(m_data->path());
        spelling.serve(&edit);
        edit.showText(RichText(QList<RichRun>{{.text = u"План "_s}, {.text = u"захадів"_s, .bold = true}}));
        QTRY_COMPARE_WITH_TIMEOUT(markedWords(edit), QStringList{u"захадів"_s}, test::kPatienceMs);
        auto* marks = edit.findChild<SpellMarks*>();
        marks->replace(*marks->wordAt(6), u"заходів"_s);
        QCOMPARE(edit.richText(), RichText(QList<RichRun>{{.text = u"План "_s}, {.text = u"заходів"_s, .bold = true}}));
    }

    void aWordThatIsBeingWrittenIsNotMarked()
    {
        PartEdit edit(PartEdit::Holds::Words);
        Spelling spelling(m_data->path());
        spelling.serve(&edit);
        edit.show();
        edit.setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(edit.hasFocus(), test::kPatienceMs);
        QSignalSpy changed(&spelling, &Spelling::changed);
        test::typeText(&edit, u"захад"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), test::kPatienceMs);
        QVERIFY(markedWords(edit).isEmpty());
        test::typeText(&edit, u" є"_s);
        QTRY_COMPARE_WITH_TIMEOUT(markedWords(edit), QStringList{u"захад"_s}, test::kPatienceMs);
    }

    void wavesStayWhileACheckRuns()
    {
        PartEdit edit(PartEdit::Holds::Words);
        Spelling spelling(m_data->path());
        spelling.serve(&edit);
        edit.showText(RichText(u"План захадів закладу"_s));
        QTRY_COMPARE_WITH_TIMEOUT(markedWords(edit), QStringList{u"захадів"_s}, test::kPatienceMs);
        QTextCursor(edit.document()).insertText(u"Новий "_s);  // its answer is not there yet
        QCOMPARE(markedWords(edit), QStringList{u"захадів"_s});
        edit.showText(RichText(u"Новий план захадів закладду"_s));
        QTRY_COMPARE_WITH_TIMEOUT(markedWords(edit), (QStringList{u"захадів"_s, u"закладду"_s}), test::kPatienceMs);
        const auto marks = edit.findChild<SpellMarks*>();
        QVERIFY(spelling.remember(*marks->wordAt(14), WordListOwner::User));
        QCOMPARE(markedWords(edit), (QStringList{u"захадів"_s, u"закладду"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(markedWords(edit), QStringList{u"закладду"_s}, test::kPatienceMs);
    }

    void whatNoListMendsIsNotOfferedToOne()
    {
        PartEdit edit(PartEdit::Holds::Words);
        Spelling spelling(m_data->path());
        spelling.serve(&edit);
        edit.showText(RichText(u"до 1 вeрeсня і ще"_s));
        QTRY_COMPARE_WITH_TIMEOUT(markedWords(edit), QStringList{u"вeрeсня"_s}, test::kPatienceMs);
        const std::unique_ptr<QMenu> menu(edit.findChild<SpellMarks*>()->makeMenu(7));
        QTRY_VERIFY_WITH_TIMEOUT(actionNamed(*menu, u"вересня"_s), test::kPatienceMs);
        QVERIFY(!actionNamed(*menu, u"Add to my dictionary"_s));
        QVERIFY(!actionNamed(*menu, u"Add to the office's dictionary"_s));
    }

    void addedWordsAreRightFromThenOn_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("file");
        QTest::newRow("office") << u"Add to the office's dictionary"_s << u"/office/spelling/office-uk.txt"_s;
        QTest::newRow("user") << u"Add to my dictionary"_s << u"/decretum/spelling/own-uk.txt"_s;
    }
    void addedWordsAreRightFromThenOn()
    {
        QFETCH(QString, action);
        QFETCH(QString, file);
        PartEdit edit(PartEdit::Holds::Words);
        Spelling spelling(m_data->path() + u"/office"_s);
        spelling.serve(&edit);
        edit.showText(RichText(u"до звірнауки і ще"_s));
        QTRY_COMPARE_WITH_TIMEOUT(markedWords(edit), QStringList{u"звірнауки"_s}, test::kPatienceMs);
        const std::unique_ptr<QMenu> menu(edit.findChild<SpellMarks*>()->makeMenu(5));
        QVERIFY(actionNamed(*menu, action));
        actionNamed(*menu, action)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(edit.extraSelections().isEmpty(), test::kPatienceMs);
        QCOMPARE(QString::fromUtf8(*readFile(m_data->path() + file)), u"звірнауки\n"_s);
    }

    void nothingIsOfferedWhereNothingCanBeChanged()
    {
        PartEdit edit(PartEdit::Holds::Words);
        Spelling spelling(m_data->path());
        spelling.serve(&edit);
        edit.setReadOnly(true);
        edit.showText(RichText(u"план захадів і ще"_s));
        QTRY_COMPARE_WITH_TIMEOUT(markedWords(edit), QStringList{u"захадів"_s}, test::kPatienceMs);
        const std::unique_ptr<QMenu> menu(edit.findChild<SpellMarks*>()->makeMenu(7));
        QVERIFY(!actionNamed(*menu, u"Add to my dictionary"_s));
    }

    void clausesOfTheWindowAreMarked()
    {
        test::OfficeWindow office;
        office.importSample(u"uk-order.txt"_s);
        ClauseView* view = office.window().pane()->clauses();
        const ClauseId first = office.window().document()->decision().clauses.first().id;
        const auto waves = [&] { return redPixels(view->viewport()->grab(view->visualRect(view->model()->index(0, 0))).toImage()); };
        // The answer comes from the checker's thread, in its turn among those of the other parts.
        office.window().document()->setClauseText(first, RichText(u"Провести оглад захадів."_s));
        QTRY_VERIFY_WITH_TIMEOUT(waves() > 20, test::kPatienceMs);
        office.window().document()->setClauseText(first, RichText(u"Провести огляд заходів."_s));
        QTRY_COMPARE_WITH_TIMEOUT(waves(), 0, test::kPatienceMs);
        const auto edits = office.window().pane()->findChildren<PartEdit*>();
        QVERIFY(edits.size() > 3);
        for (PartEdit* edit : edits)
            QVERIFY(edit->findChild<SpellMarks*>());
    }

    void theHeadDecidesWhatIsRight()
    {
        test::OfficeWindow office;
        office.importSample(u"uk-order.txt"_s);
        DecisionDocument* document = office.window().document();
        ClauseView* view = office.window().pane()->clauses();
        const ClauseId first = document->decision().clauses.first().id;
        const auto waves = [&] { return redPixels(view->viewport()->grab(view->visualRect(view->model()->index(0, 0))).toImage()); };
        document->setClauseText(first, RichText(u"Доручити Чвирлукові подати план."_s));
        QTRY_VERIFY_WITH_TIMEOUT(waves() > 20, test::kPatienceMs);
        document->setSignatures({{.position = u"Директор"_s, .name = u"О.Л. Чвирлук"_s}});
        QTRY_COMPARE_WITH_TIMEOUT(waves(), 0, test::kPatienceMs);
        document->setClauseText(first, RichText(u"Провести мероприятия."_s));
        QTRY_VERIFY_WITH_TIMEOUT(waves() > 20, test::kPatienceMs);
        document->setLanguage(Language::Russian);
        QTRY_COMPARE_WITH_TIMEOUT(waves(), 0, test::kPatienceMs);
    }

    void changesAreToldTogether()
    {
        Spelling spelling(m_data->path());
        QSignalSpy changed(&spelling, &Spelling::changed);
        for (const QString& name : {u"Чвирлук"_s, u"Хмурчак"_s, u"Дзюбан"_s})
            spelling.setDecision(Decision(), {name});
        QVERIFY(changed.isEmpty());
        QCoreApplication::processEvents();
        QCOMPARE(changed.count(), 1);
    }

    void missingDictionaryIsTold()
    {
        qputenv("DICPATH", "");
        Spelling spelling(m_data->path());
        QSignalSpy failed(&spelling, &Spelling::failed);
        QTemporaryDir damaged;
        QVERIFY(writeFile(damaged.filePath(u"uk_UA.aff"_s), "SET UTF-8\nSFX\n"));
        QVERIFY(writeFile(damaged.filePath(u"uk_UA.dic"_s), "1\nслово\n"));
        qputenv("DICPATH", damaged.path().toUtf8());
        const QUuid place = QUuid::createUuid();
        (void)spelling.misspellings(place, u"план захадів"_s);
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, test::kPatienceMs);
        qunsetenv("DICPATH");
        QTRY_VERIFY_WITH_TIMEOUT(spelling.misspellings(place, u"план заходів"_s), test::kPatienceMs);
        QCOMPARE(failed.count(), 1);
    }

private:
    std::unique_ptr<QTemporaryDir> m_data;
};

static const decretum::test::Register<TestSpellingUi> registration;
#include "test_spelling.moc"
