// SPDX-License-Identifier: MIT
#include "random_decision.h"
#include "random_edits.h"
#include "test_case.h"

#include "edit/decision_document.h"
#include "model/clause_labels.h"

#include <QSignalSpy>
#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

namespace {

Clause clause(const QString& text, const QList<Clause>& children = {})
{
    return Clause{.text = RichText(text), .children = children};
}

Decision smallDecision()
{
    Decision decision{.kind = DecisionKind::Order, .date = QDate(2022, 8, 1)};
    decision.clauses = {clause(u"Затвердити план."_s),
        clause(u"Керівникам закладів"_s, {clause(u"Оновити картотеку."_s), clause(u"Подати звіт."_s), clause(u"Провести огляд."_s)}),
        clause(u"Контроль залишаю за собою."_s)};
    return decision;
}

/// The tree as «1 Затвердити | 2 Керівникам …», deeper ones in brackets.
QString shape(const DecisionDocument& document, const QList<Clause>& clauses)
{
    QStringList parts;
    for (const Clause& one : clauses) {
        QString part = document.label(one.id) + u' ' + one.text.plain().section(u' ', 0, 0);
        if (!one.children.isEmpty())
            part += u" ("_s + shape(document, one.children) + u')';
        parts.append(part);
    }
    return parts.join(u" | "_s);
}
QString shape(const DecisionDocument& document)
{
    return shape(document, document.decision().clauses);
}

ClauseId at(const DecisionDocument& document, int row, int child = -1)
{
    const Clause& outer = document.decision().clauses.at(row);
    return child < 0 ? outer.id : outer.children.at(child).id;
}

int rounds()
{
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue("DECRETUM_PROPERTY_ROUNDS", &isSet);
    return isSet ? wanted : 200;
}

}  // namespace

class TestDecisionDocument final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typingIsOneStep();
    void aPauseEndsTheStep();
    void retypedBackIsNoStep();
    void deadlineAndTypingAreTwoSteps();
    void deadlineInTheSentenceFollows();
    void mentionsFollowTheWords();
    void changesTheTree_data();
    void changesTheTree();
    void splitAtTheEndKeepsDeadline();
    void joinIsTheInverseOfSplit();
    void referenceFollowsItsClause();
    void renumberForgetsPrintedLabels();
    void readOnlyTakesNoEdit();
    void signalsAfterTheValueIsRight();
    void aCopyTakenInTheMidstOfAChangeStays();
    void aBurstEndsBetweenDeeds();
    void undoToTheBottomAndRedoToTheTop();
};

void TestDecisionDocument::typingIsOneStep()
{
    CountingIdSource ids;
    DecisionDocument document(smallDecision(), ids);
    const ClauseId id = at(document, 0);
    for (const QString& text : {u"Затвердити план р"_s, u"Затвердити план ро"_s, u"Затвердити план роботи."_s})
        document.setClauseText(id, text);
    QCOMPARE(document.undoStack().count(), 1);
    document.undoStack().undo();
    QCOMPARE(document.clause(id)->text.plain(), u"Затвердити план."_s);
}

void TestDecisionDocument::aPauseEndsTheStep()
{
    CountingIdSource ids;
    DecisionDocument document(smallDecision(), ids);
    document.setPause(1);
    QSignalSpy ended(&document, &DecisionDocument::burstEnded);
    document.setSubject(u"Про"_s);
    QTRY_COMPARE(ended.count(), 1);
    document.setSubject(u"Про огляд"_s);
    QCOMPARE(document.undoStack().count(), 2);
    document.undoStack().undo();
    QCOMPARE(document.decision().subject, u"Про"_s);
}

void TestDecisionDocument::retypedBackIsNoStep()
{
    CountingIdSource ids;
    DecisionDocument document(smallDecision(), ids);
    document.setClauseText(at(document, 0), u"Затвердити план"_s);
    document.setClauseText(at(document, 0), u"Затвердити план."_s);
    QVERIFY(!document.undoStack().canUndo());
}

void TestDecisionDocument::deadlineAndTypingAreTwoSteps()
{
    CountingIdSource ids;
    DecisionDocument document(smallDecision(), ids);
    document.setClauseText(at(document, 0), u"Затвердити план роботи."_s);
    document.setDeadline(at(document, 0), 0, u"до 1 вересня"_s);
    const Deadline deadline = document.clause(at(document, 0))->deadlines.first();
    QCOMPARE(deadline.to, std::optional(QDate(2022, 9, 1)));
    QVERIFY(!deadline.isInline);
    document.undoStack().undo();
    QVERIFY(document.clause(at(document, 0))->deadlines.isEmpty());
    QCOMPARE(document.clause(at(document, 0))->text.plain(), u"Затвердити план роботи."_s);
}

void TestDecisionDocument::deadlineInTheSentenceFollows()
{
    CountingIdSource ids;
    DecisionDocument document(smallDecision(), ids);
    const ClauseId id = at(document, 0);
    document.setClauseText(id, u"Затвердити план до 01.10.2022 та оприлюднити."_s);
    QCOMPARE(document.clause(id)->deadlines.size(), 1);
    QVERIFY(document.clause(id)->deadlines.first().isInline);
    document.setDeadline(id, 0, u"до 15.10.2022"_s);
    QCOMPARE(document.clause(id)->text.plain(), u"Затвердити план до 15.10.2022 та оприлюднити."_s);
    QCOMPARE(document.clause(id)->deadlines.first().to, std::optional(QDate(2022, 10, 15)));
    document.setClauseText(id, u"Затвердити план та оприлюднити."_s);
    QVERIFY(document.clause(id)->deadlines.isEmpty());
}

void TestDecisionDocument::mentionsFollowTheWords()
{
    CountingIdSource ids;
    Decision decision = smallDecision();
    decision.clauses[0] = clause(u"Призначити Гай А.Б., методистку, відповідальною."_s);
    decision.clauses[0].persons = {PersonMention{.name = u"Гай А.Б."_s, .position = u"методистку"_s}};
    DecisionDocument document(decision, ids);
    const ClauseId id = at(document, 0);
    document.setClauseText(id, u"Призначити Гайову А.Б., методистку, відповідальною."_s);
    QCOMPARE(document.clause(id)->persons.first().name, u"Гайову А.Б."_s);
    QCOMPARE(document.clause(id)->persons.first().position, u"методистку"_s);
    document.setClauseText(id, u"Призначити відповідальною."_s);
    QVERIFY(document.clause(id)->persons.isEmpty());
}

void TestDecisionDocument::changesTheTree_data()
{
    using Deed = std::function<void(DecisionDocument&)>;
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("nest") << Deed([](DecisionDocument& d) { d.nest(at(d, 2)); })
                          << u"1. Затвердити | 2. Керівникам (2.1. Оновити | 2.2. Подати | 2.3. Провести | 2.4. Контроль)"_s;
    QTest::newRow("the first cannot be nested") << Deed([](DecisionDocument& d) { d.nest(at(d, 0)); })
                                            << u"1. Затвердити | 2. Керівникам (2.1. Оновити | 2.2. Подати | 2.3. Провести) | 3. Контроль"_s;
    QTest::newRow("lift keeps reading order") << Deed([](DecisionDocument& d) { d.lift(at(d, 1, 1)); })
                                            << u"1. Затвердити | 2. Керівникам (2.1. Оновити) | 3. Подати (3.1. Провести) | 4. Контроль"_s;
    QTest::newRow("move up") << Deed([](DecisionDocument& d) { d.moveUp(at(d, 1)); })
                             << u"1. Керівникам (1.1. Оновити | 1.2. Подати | 1.3. Провести) | 2. Затвердити | 3. Контроль"_s;
    QTest::newRow("move down") << Deed([](DecisionDocument& d) { d.moveDown(at(d, 1, 0)); })
                               << u"1. Затвердити | 2. Керівникам (2.1. Подати | 2.2. Оновити | 2.3. Провести) | 3. Контроль"_s;
    QTest::newRow("remove with what is below") << Deed([](DecisionDocument& d) { d.removeClause(at(d, 1)); }) << u"1. Затвердити | 2. Контроль"_s;
    QTest::newRow("into itself: nothing") << Deed([](DecisionDocument& d) {
        ClausePlace place{.row = 0};
        place.list.parent = at(d, 1, 0);
        d.moveClause(at(d, 1), place);
    }) << u"1. Затвердити | 2. Керівникам (2.1. Оновити | 2.2. Подати | 2.3. Провести) | 3. Контроль"_s;
    QTest::newRow("split at the end of a leaf") << Deed([](DecisionDocument& d) {
        d.splitClause(at(d, 0), 16);
    }) << u"1. Затвердити | 2.  | 3. Керівникам (3.1. Оновити | 3.2. Подати | 3.3. Провести) | 4. Контроль"_s;
    QTest::newRow("split at the end of a head goes below")
        << Deed([](DecisionDocument& d) { d.splitClause(at(d, 1), 100); })
        << u"1. Затвердити | 2. Керівникам (2.1.  | 2.2. Оновити | 2.3. Подати | 2.4. Провести) | 3. Контроль"_s;
    QTest::newRow("split inside a head takes the children along")
        << Deed([](DecisionDocument& d) { d.splitClause(at(d, 1), 10); })
        << u"1. Затвердити | 2. Керівникам | 3. закладів (3.1. Оновити | 3.2. Подати | 3.3. Провести) | 4. Контроль"_s;
    QTest::newRow("join with the parent") << Deed([](DecisionDocument& d) { d.joinWithPrevious(at(d, 1, 0)); })
                                          << u"1. Затвердити | 2. Керівникам (2.1. Подати | 2.2. Провести) | 3. Контроль"_s;
    QTest::newRow("join with the last below the sibling") << Deed([](DecisionDocument& d) { d.joinWithPrevious(at(d, 2)); })
                                            << u"1. Затвердити | 2. Керівникам (2.1. Оновити | 2.2. Подати | 2.3. Провести)"_s;
}

void TestDecisionDocument::changesTheTree()
{
    QFETCH(std::function<void(DecisionDocument&)>, deed);
    CountingIdSource ids;
    DecisionDocument document(smallDecision(), ids);
    const Decision before = document.decision();
    deed(document);
    QTEST(shape(document), "wanted");
    QVERIFY(document.undoStack().count() <= 1);
    document.undoStack().undo();
    QCOMPARE(document.decision(), before);
}

void TestDecisionDocument::splitAtTheEndKeepsDeadline()
{
    CountingIdSource ids;
    DecisionDocument document(smallDecision(), ids);
    document.setDeadline(at(document, 0), 0, u"Постійно"_s);
    document.splitClause(at(document, 0), 16);
    QCOMPARE(document.clause(at(document, 0))->deadlines.size(), 1);
    QVERIFY(document.clause(at(document, 1))->deadlines.isEmpty());
    document.undoStack().undo();
    document.splitClause(at(document, 0), 10);  // its line stands behind the second part
    QVERIFY(document.clause(at(document, 0))->deadlines.isEmpty());
    QCOMPARE(document.clause(at(document, 1))->deadlines.size(), 1);
}

void TestDecisionDocument::joinIsTheInverseOfSplit()
{
    CountingIdSource ids;
    DecisionDocument document(smallDecision(), ids);
    const Decision before = document.decision();
    const ClauseId second = document.splitClause(at(document, 1), 10);
    QCOMPARE(document.joinWithPrevious(second), std::optional(at(document, 1)));
    QCOMPARE(document.decision(), before);
}

void TestDecisionDocument::referenceFollowsItsClause()
{
    CountingIdSource ids;
    Decision decision = smallDecision();
    assignIds(decision, ids);
    const ClauseId target = decision.clauses.at(1).children.at(1).id;
    RichRun reference{.text = u"?"_s};
    reference.reference.emplace(ClauseReference{target});
    decision.clauses[2].text = RichText(QList<RichRun>{RichRun{.text = u"Контроль за пунктом "_s}, reference});
    DecisionDocument document(decision, ids);
    QCOMPARE(document.decision().clauses.last().text.plain(), u"Контроль за пунктом 2.2"_s);
    document.moveUp(target);
    QCOMPARE(document.decision().clauses.last().text.plain(), u"Контроль за пунктом 2.1"_s);
    document.insertClause({.row = 0}, clause(u"Створити комісію."_s));
    QCOMPARE(document.decision().clauses.last().text.plain(), u"Контроль за пунктом 3.1"_s);
    document.undoStack().undo();
    QCOMPARE(document.decision().clauses.last().text.plain(), u"Контроль за пунктом 2.1"_s);
}

void TestDecisionDocument::renumberForgetsPrintedLabels()
{
    CountingIdSource ids;
    Decision decision = smallDecision();
    decision.clauses[2].printedLabel = u"5."_s;
    DecisionDocument document(decision, ids);
    QCOMPARE(document.label(at(document, 2)), u"5."_s);
    document.renumber();
    QCOMPARE(document.label(at(document, 2)), u"3."_s);
    document.undoStack().undo();
    QCOMPARE(document.label(at(document, 2)), u"5."_s);
}

void TestDecisionDocument::readOnlyTakesNoEdit()
{
    CountingIdSource ids;
    for (quint32 seed = 1; seed <= 20; ++seed) {
        DecisionDocument document(test::RandomDecisions(seed).next(), ids);
        document.setReadOnly(true);
        const Decision before = document.decision();
        test::RandomEdits edits(document, seed);
        for (int count = 0; count < 20; ++count)
            edits.next();
        QCOMPARE(document.decision(), before);
        QCOMPARE(document.undoStack().count(), 0);
    }
}

void TestDecisionDocument::signalsAfterTheValueIsRight()
{
    CountingIdSource ids;
    DecisionDocument document(smallDecision(), ids);
    const ClauseId id = at(document, 0);
    QStringList seen;
    connect(&document, &DecisionDocument::clauseChanged, &document, [&](ClauseId changed) { seen.append(document.clause(changed)->text.plain()); });
    document.setClauseText(id, u"Один"_s);
    document.undoStack().undo();
    QCOMPARE(seen, (QStringList{u"Один"_s, u"Затвердити план."_s}));
}

void TestDecisionDocument::aCopyTakenInTheMidstOfAChangeStays()
{
    CountingIdSource ids;
    DecisionDocument document(smallDecision(), ids);
    QList<Decision> copies;
    const auto copy = [&] { copies.append(document.decision()); };
    connect(&document, &DecisionDocument::clauseAboutToBeRemoved, &document, copy);
    connect(&document, &DecisionDocument::clauseAboutToBeInserted, &document, copy);
    const Decision before = document.decision();
    document.nest(at(document, 2));
    QCOMPARE(copies.size(), 2);
    QCOMPARE(copies.first(), before);
    QCOMPARE(copies.last().clauses.size(), 2);  // between removal and insertion; not yet where it goes
    QCOMPARE(copies.last().clauses.at(1).children.size(), 3);
}

void TestDecisionDocument::aBurstEndsBetweenDeeds()
{
    CountingIdSource ids;
    DecisionDocument document(smallDecision(), ids);
    const auto clauses = [&document] { return countClauses(document.decision().clauses); };
    QList<int> seen;
    connect(&document, &DecisionDocument::burstEnded, &document, [&] { seen.append(clauses()); });
    connect(&document, &DecisionDocument::clauseAboutToBeRemoved, &document, &DecisionDocument::endBurst);
    connect(&document, &DecisionDocument::clauseRemoved, &document, &DecisionDocument::endBurst);
    document.nest(at(document, 2));
    QTRY_COMPARE(seen, QList<int>{6});
}

void TestDecisionDocument::undoToTheBottomAndRedoToTheTop()
{
    for (quint32 seed = 1; seed <= static_cast<quint32>(rounds()); ++seed) {
        CountingIdSource ids;
        DecisionDocument document(test::RandomDecisions(seed).next(), ids);
        const Decision bottom = document.decision();
        test::RandomEdits edits(document, seed);
        for (int count = 0; count < 25; ++count)
            edits.next();
        const Decision top = document.decision();
        while (document.undoStack().canUndo())
            document.undoStack().undo();
        QVERIFY2(document.decision() == bottom, qPrintable(u"undo, seed %1"_s.arg(seed)));
        while (document.undoStack().canRedo())
            document.undoStack().redo();
        QVERIFY2(document.decision() == top, qPrintable(u"redo, seed %1"_s.arg(seed)));
    }
}

static const test::Register<TestDecisionDocument> registration;

#include "test_decision_document.moc"
