// SPDX-License-Identifier: MIT
#include "clause_view.h"
#include "decision_pane.h"
#include "message_bar.h"
#include "part_edit.h"
#include "performer_popover.h"

#include "office_window.h"
#include "test_case.h"
#include "typing.h"

#include <QLineEdit>
#include <QPushButton>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

/// Names and posts get their cases from the keyboard.
class TestCaseKeys : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNameStepsFromCaseToCase()
    {
        test::OfficeWindow office;
        ClauseView* view = begin(office);
        test::typeText(view->editor(), u"Контроль покласти на Верба О.І."_s);
        step(office);
        QCOMPARE(view->editor()->toPlainText(), u"Контроль покласти на Верби О.І."_s);
        step(office);
        step(office);
        QCOMPARE(view->editor()->toPlainText(), u"Контроль покласти на Вербу О.І."_s);
        QCOMPARE(office.window().document()->decision().clauses.first().text.plain(), u"Контроль покласти на Вербу О.І."_s);
        while (office.window().document()->undoStack().canUndo())
            office.window().document()->undoStack().undo();
        QVERIFY(!office.window().document()->decision().clauses.first().text.plain().contains(u"Верб"));
    }

    void whatIsNoNameIsTold()
    {
        test::OfficeWindow office;
        ClauseView* view = begin(office);
        test::typeText(view->editor(), u"№ 15"_s);
        const int before = office.window().messages()->count();
        step(office);
        QCOMPARE(view->editor()->toPlainText(), u"№ 15"_s);
        QCOMPARE(office.window().messages()->count(), before + 1);
    }

    void theAddresseesDativeIsOffered()
    {
        test::OfficeWindow office;
        ClauseView* view = begin(office);
        view->openPerformers(office.window().document()->decision().clauses.first().id);
        auto* popover = office.window().findChild<PerformerPopover*>();
        auto* addressee = popover->findChild<QLineEdit*>();
        auto* offer = popover->findChild<QPushButton*>(u"dative"_s);
        QVERIFY(!offer->isVisible());
        test::typeText(addressee, u"Керівники закладів освіти"_s);
        QVERIFY(offer->isVisible());
        offer->click();
        QCOMPARE(addressee->text(), u"Керівникам закладів освіти"_s);
        QVERIFY(!offer->isVisible());
    }

private:
    static ClauseView* begin(test::OfficeWindow& office)
    {
        office.window().newDecision(u"uk/order"_s);
        ClauseView* view = office.window().pane()->clauses();
        view->editClause(office.window().document()->decision().clauses.first().id, 0);
        return view;
    }

    static void step(test::OfficeWindow& office)
    {
        office.window().activateWindow();
        office.window().pane()->clauses()->editor()->setFocus();
        office.window().actions()["case-next"]->trigger();
    }
};

static const decretum::test::Register<TestCaseKeys> registration;
#include "test_case_keys.moc"
