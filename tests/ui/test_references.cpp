// SPDX-License-Identifier: MIT
// Sentences that refer to other clauses, put in from the keyboard.
#include "clause_view.h"
#include "decision_pane.h"
#include "message_bar.h"
#include "part_edit.h"
#include "reference_popover.h"

#include "office_window.h"
#include "test_case.h"
#include "typing.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

class TestReferences : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aClauseIsCitedInTheCaseThatTheSentenceAsks()
    {
        test::OfficeWindow office;
        ClauseView* view = begin(office);
        test::typeText(view->editor(), u"Звітувати згідно з "_s);
        ReferencePopover* popover = open(office);
        auto* find = popover->findChild<QLineEdit*>();
        test::typeText(find, u"програму"_s);
        QCOMPARE(popover->findChild<QComboBox*>()->currentText(), u"підпунктом 1.1 пункту 1"_s);
        QTest::keyClick(find, Qt::Key_Return);
        QCOMPARE(view->editor()->toPlainText(), u"Звітувати згідно з підпунктом 1.1 пункту 1"_s);
        // What is typed behind it is plain, and the reference stays one.
        test::typeText(view->editor(), u" цього наказу."_s);
        QCOMPARE(lastText(office).plain(), u"Звітувати згідно з підпунктом 1.1 пункту 1 цього наказу."_s);
        const QList<RichRun>& runs = lastText(office).runs();
        QCOMPARE(runs.size(), 3);
        QCOMPARE(std::get<ClauseReference>(*runs.at(1).reference).words, GrammaticalCase::Instrumental);
        QVERIFY(!runs.at(2).reference);
    }

    void itFollowsItsClause()
    {
        test::OfficeWindow office;
        ClauseView* view = begin(office);
        test::typeText(view->editor(), u"На виконання "_s);
        ReferencePopover* popover = open(office);
        QTest::keyClick(popover->findChild<QLineEdit*>(), Qt::Key_Down);  // over the first clause to its part
        QTest::keyClick(popover->findChild<QLineEdit*>(), Qt::Key_Return);
        QCOMPARE(lastText(office).plain(), u"На виконання підпункту 1.1 пункту 1"_s);
        DecisionDocument& document = *office.window().document();
        view->editClause(document.decision().clauses.first().id, 0);
        office.window().actions()["clause-behind"]->trigger();
        QCOMPARE(document.decision().clauses.first().text.plain(), u"На виконання підпункту 2.1 пункту 2"_s);
    }

    /// The number alone, and the words that were selected: «2» finds 2, not what has a 2 somewhere.
    void whatIsSelectedIsLookedFor()
    {
        test::OfficeWindow office;
        ClauseView* view = begin(office);
        test::typeText(view->editor(), u"Див. 1.1"_s);
        QTextCursor cursor = view->editor()->textCursor();
        cursor.movePosition(QTextCursor::StartOfWord);
        cursor.setPosition(5);
        cursor.setPosition(8, QTextCursor::KeepAnchor);
        view->editor()->setTextCursor(cursor);
        ReferencePopover* popover = open(office);
        const auto* list = popover->findChild<QListWidget*>();
        int shown = 0;
        for (int row = 0; row < list->count(); ++row)
            shown += list->item(row)->isHidden() ? 0 : 1;
        QCOMPARE(shown, 1);
        auto* form = popover->findChild<QComboBox*>();
        form->setCurrentIndex(form->count() - 1);
        QTest::keyClick(popover->findChild<QLineEdit*>(), Qt::Key_Return);
        QCOMPARE(lastText(office).plain(), u"Див. 1.1"_s);
        QVERIFY(lastText(office).runs().last().reference);
    }

    void oneInsertionIsOneUndo()
    {
        test::OfficeWindow office;
        ClauseView* view = begin(office);
        test::typeText(view->editor(), u"На виконання "_s);
        QTest::keyClick(open(office)->findChild<QLineEdit*>(), Qt::Key_Return);
        QCOMPARE(lastText(office).plain(), u"На виконання пункту 1"_s);
        office.window().document()->undoStack().undo();
        QCOMPARE(lastText(office).plain(), u"На виконання "_s);
    }

    void withoutACaretItIsSaidWhatToDo()
    {
        test::OfficeWindow office;
        office.window().newDecision(u"uk/order"_s);
        office.window().setFocus();
        const int before = office.window().messages()->count();
        office.window().actions()["reference"]->trigger();
        QCOMPARE(office.window().messages()->count(), before + 1);
        QVERIFY(!office.window().findChild<ReferencePopover*>());
    }

private:
    /// An order with «1. Провести семінар.», «1.1. Скласти програму.» and an empty clause that is being written.
    static ClauseView* begin(test::OfficeWindow& office)
    {
        office.window().newDecision(u"uk/order"_s);
        DecisionDocument& document = *office.window().document();
        ClauseView* view = office.window().pane()->clauses();
        view->editClause(document.decision().clauses.first().id, 0);
        view->editor()->selectAll();
        test::typeText(view->editor(), u"Провести семінар."_s);
        office.window().actions()["clause-add"]->trigger();
        office.window().actions()["clause-down"]->trigger();
        test::typeText(view->editor(), u"Скласти програму."_s);
        office.window().actions()["clause-add"]->trigger();
        office.window().actions()["clause-up"]->trigger();
        while (document.decision().clauses.size() > 2)
            document.removeClause(document.decision().clauses.last().id);
        view->editClause(document.decision().clauses.last().id, 0);
        return view;
    }

    static ReferencePopover* open(test::OfficeWindow& office)
    {
        office.window().activateWindow();
        office.window().pane()->clauses()->editor()->setFocus();
        office.window().actions()["reference"]->trigger();
        return office.window().findChild<ReferencePopover*>();
    }

    static const RichText& lastText(test::OfficeWindow& office) { return office.window().document()->decision().clauses.last().text; }
};

static const decretum::test::Register<TestReferences> registration;
#include "test_references.moc"
