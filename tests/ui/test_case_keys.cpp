// SPDX-License-Identifier: MIT
#include "app/office.h"
#include "case_stepper.h"
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

    void oneStepIsOneUndo()
    {
        test::OfficeWindow office;
        ClauseView* view = begin(office);
        test::typeText(view->editor(), u"Контроль покласти на Верба О.І."_s);
        step(office);
        step(office);
        QCOMPARE(view->editor()->toPlainText(), u"Контроль покласти на Вербі О.І."_s);
        test::typeText(view->editor(), u"себе"_s);
        QUndoStack& undo = office.window().document()->undoStack();
        for (const QString& before : {u"Вербі О.І."_s, u"Верби О.І."_s, u"Верба О.І."_s}) {
            undo.undo();
            QCOMPARE(firstText(office).plain(), u"Контроль покласти на "_s + before);
        }
    }

    void aLiveReferenceStaysLive_data()
    {
        QTest::addColumn<QChar>("apostrophe");
        QTest::addColumn<QString>("genitive");
        QTest::newRow("usual apostrophe") << QChar(0x2019) << u"Солов’я Я.І."_s;
        QTest::newRow("the office's apostrophe") << QChar(u'\'') << u"Солов'я Я.І."_s;
    }

    void aLiveReferenceStaysLive()
    {
        QFETCH(QChar, apostrophe);
        QFETCH(QString, genitive);
        const QTemporaryDir folder;
        const PersonReference nominative{.person = PersonId(QUuid::createUuid())};
        const DecisionId decision = fillRegistry(folder.filePath(u"r.decretum"_s), nominative, Office{.apostrophe = apostrophe});
        test::OfficeWindow office(u"en"_s, folder.filePath(u"r.decretum"_s));
        office.window().openDecision(decision);
        ClauseView* view = office.window().pane()->clauses();
        view->editClause(office.window().document()->decision().clauses.first().id, 14);
        step(office);
        QCOMPARE(firstText(office).plain(), u"Доручити "_s + genitive + u" звіт."_s);
        QCOMPARE(firstText(office).runs().at(1).reference, inCase(nominative, GrammaticalCase::Genitive));
        step(office);
        step(office);
        QCOMPARE(firstText(office).runs().at(1).reference, inCase(nominative, GrammaticalCase::Accusative));
        office.window().document()->undoStack().undo();
        QCOMPARE(firstText(office).runs().at(1).reference, inCase(nominative, GrammaticalCase::Dative));
    }

    /// A document's fact has no case: it is left as it is.
    void otherReferencesStay()
    {
        PartEdit edit(PartEdit::Holds::Rich);
        const RichRun body{.text = u"відділ освіти"_s, .reference = FactReference{DocumentFact::Body}};
        const RichText text({RichRun{.text = u"головний спеціаліст "_s}, body});
        edit.showText(text);
        RandomIdSource ids;
        const DecisionDocument document(Decision(), ids);
        CaseStepper stepper;
        edit.setCaret(25);
        QVERIFY(!stepper.step(edit, document));
        edit.selectAll();
        QVERIFY(!stepper.step(edit, document));
        QCOMPARE(edit.richText(), text);
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

    static const RichText& firstText(test::OfficeWindow& office) { return office.window().document()->decision().clauses.first().text; }

    /// A registry with one person, «Соловей Яків Ілліч», and a decision that names him; its id.
    static DecisionId fillRegistry(const QString& path, const PersonReference& named, const Office& office)
    {
        const SystemClock clock;
        RandomIdSource ids;
        const auto registry = *Registry::open(path, Registry::Access::ReadWrite, clock);
        const Person person{.id = named.person, .surname = u"Соловей"_s, .givenName = u"Яків"_s, .patronymic = u"Ілліч"_s, .gender = Gender::Male};
        Decision decision;
        decision.clauses = {Clause{.text = RichText({RichRun{.text = u"Доручити "_s}, RichRun{.text = u"Соловей Я.І."_s, .reference = named},
                                       RichRun{.text = u" звіт."_s}})}};
        assignIds(decision, ids);
        const bool isFilled = registry->savePerson(person) && registry->saveDecision(decision)
            && registry->setSetting(kOfficeSetting, QString::fromUtf8(toJson(office)));
        return isFilled ? decision.id : DecisionId();
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
