// SPDX-License-Identifier: MIT
#include "render/declined_arguments.h"
#include "render/render.h"
#include "render/template_set.h"

#include "test_case.h"

#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

namespace {

QString textOf(const Document& tree)
{
    QString text;
    for (const Section& section : tree.sections) {
        for (const Block& block : section.blocks) {
            if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
                for (const Run& run : paragraph->runs)
                    text += run.text;
                text += u'\n';
            }
        }
    }
    return text;
}

}  // namespace

/// A wording asks for its arguments in a case.
class TestDeclinedArguments : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsTheCase_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("base");
        QTest::newRow("case") << u"type_genitive"_s << u"type"_s;
        QTest::newRow("no case") << u"until_day"_s << QString();
        QTest::newRow("only a case") << u"_genitive"_s << QString();
        QTest::newRow("plain") << u"type"_s << QString();
    }

    void tellsTheCase()
    {
        QFETCH(QString, name);
        QTEST(declinedArgument(name).value_or(DeclinedArgument()).base, "base");
    }

    void declinesWhatThePatternAsksFor()
    {
        const auto pattern = MessagePattern::parse(u"до {type_genitive} {head_genitive} №~{number}"_s, Language::Ukrainian);
        QVERIFY(pattern);
        const MessageArguments arguments{{u"type"_s, u"розпорядження"_s}, {u"head"_s, u"Начальник відділу освіти"_s}, {u"number"_s, u"5"_s}};
        QCOMPARE(*pattern->format(withDeclined(*pattern, arguments, Language::Ukrainian)), u"до розпорядження Начальника відділу освіти №~5"_s);
        const MessageArguments holder{{u"type"_s, u"наказу"_s}, {u"head"_s, u"Яків Соловей"_s}, {u"number"_s, u"5"_s}};
        const MessageArguments declined = withDeclined(*pattern, holder, Language::Ukrainian, {.apostrophe = u'\''});
        QCOMPARE(std::get<QString>(declined.value(u"head_genitive"_s)), u"Якова Солов'я"_s);
    }

    /// An annex names the act it belongs to, whatever the act's type is.
    void annexNamesItsAct_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("words");
        QTest::newRow("uk order") << u"uk/order"_s << u"НАКАЗ"_s << u"до наказу"_s;
        QTest::newRow("uk disposition") << u"uk/order"_s << u"РОЗПОРЯДЖЕННЯ"_s << u"до розпорядження"_s;
        QTest::newRow("ru order") << u"ru/order"_s << u"ПРИКАЗ"_s << u"к приказу"_s;
        QTest::newRow("ru disposition") << u"ru/order"_s << u"РАСПОРЯЖЕНИЕ"_s << u"к распоряжению"_s;
    }

    void annexNamesItsAct()
    {
        QFETCH(QString, form);
        QFETCH(QString, type);
        const auto found = TemplateSet::builtIn().find(form);
        QVERIFY(found);
        Decision decision{.language = found->language, .kind = DecisionKind::Order};
        decision.typeName = type;
        decision.date = QDate(2022, 9, 5);
        decision.number = u"12"_s;
        decision.attachments = {Attachment{.number = u"1"_s, .content = ClauseTree{.clauses = {Clause{.text = RichText(u"Захід"_s)}}}}};
        const auto tree = render(decision, *found);
        QVERIFY(tree);
        QFETCH(QString, words);
        QVERIFY2(textOf(*tree).contains(words), qPrintable(textOf(*tree)));
    }
};

static const decretum::test::Register<TestDeclinedArguments> registration;
#include "test_declined_arguments.moc"
