// SPDX-License-Identifier: MIT
#include "render/render.h"
#include "render/template_set.h"
#include "text/dates.h"
#include "text/typography.h"

#include "random_decision.h"
#include "test_case.h"

#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

namespace {

Result<QByteArray> onlyFile(const QString& path, const QByteArray& text)
{
    if (path == u"own.toml")
        return text;
    return Error{.code = RenderError::TemplateNotFound, .subject = path};
}

QString allText(const Document& document)
{
    return foldSpaces(foldTypography(dumpTree(document).replace(u'~', u' ').replace(u"{WJ}"_s, QString()).replace(u"{-}"_s, u"-"_s)));
}

}  // namespace

class TestRender : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTemplateLoads()
    {
        const QList<TemplateSummary> list = TemplateSet::builtIn().list();
        QVERIFY(list.size() >= 15);
        for (const TemplateSummary& summary : list) {
            const auto form = TemplateSet::builtIn().find(summary.name);
            QVERIFY2(form, qPrintable(summary.name));
            for (const QString& style : styleNames())
                QVERIFY2(std::any_of(form->styles.begin(), form->styles.end(), [&style](const ParagraphStyle& known) { return known.id == style; }),
                    qPrintable(style));
            for (const WordingKey& key : wordingKeys())
                QVERIFY2(form->wording.contains(key.name), key.name.data());
        }
    }

    void theChoiceFollowsLanguageKindAndShape_data()
    {
        QTest::addColumn<Decision>("decision");
        QTest::addColumn<QString>("name");
        using Kind = DecisionKind;
        const auto made = [](Language language, Kind kind) {
            Decision decision;
            decision.language = language;
            decision.kind = kind;
            return decision;
        };
        QTest::newRow("order") << made(Language::Ukrainian, Kind::Order) << u"uk/order"_s;
        QTest::newRow("ruling") << made(Language::Russian, Kind::Ruling) << u"ru/ruling"_s;
        QTest::newRow("forum") << made(Language::Russian, Kind::Resolution) << u"ru/forum-resolution"_s;
        Decision protocol = made(Language::Ukrainian, Kind::Decision);
        QTest::newRow("collegium") << protocol << u"uk/collegium-decision"_s;
        protocol.numberCaption = u"Протокол №"_s;
        QTest::newRow("protocol") << protocol << u"uk/collegium-decision-protocol"_s;
        Decision council = made(Language::Russian, Kind::Decision);
        QTest::newRow("council") << council << u"ru/council-decision"_s;
        council.body = u"коллегии управления"_s;
        QTest::newRow("ru collegium") << council << u"ru/collegium-decision"_s;
    }
    void theChoiceFollowsLanguageKindAndShape()
    {
        QFETCH(Decision, decision);
        QTEST(TemplateSet::builtIn().chooseFor(decision), "name");
    }

    void everyWordIsPrinted()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo() << "seed" << seed;
        test::RandomDecisions decisions(seed);
        for (int round = 0; round < 200; ++round) {
            Decision decision = decisions.next();
            decision.kind = DecisionKind::Order;
            const auto form = TemplateSet::builtIn().find(TemplateSet::builtIn().chooseFor(decision));
            const auto tree = render(decision, *form);
            QVERIFY(tree);
            const QString text = allText(*tree);
            QStringList wanted{
                decision.typeName, decision.body, decision.subject, decision.place, decision.executor, decision.enactingFormula, decision.number};
            wanted += decision.letterhead + decision.acquainted;
            for (const Signature& signature : decision.signatures)
                wanted += {signature.position, signature.name};
            forEachClause(decision.clauses, [&wanted](const Clause& clause, int) {
                for (const Deadline& deadline : clause.deadlines) {
                    if (!deadline.isInline)
                        wanted.append(deadline.text);
                }
                if (clause.text.isPlain())
                    wanted.append(clause.text.plain());
            });
            for (const QString& words : wanted)
                QVERIFY2(text.contains(foldSpaces(words)), qPrintable(words + u" / "_s + text));
        }
    }

    void templateErrorsNameLineAndKey_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("detail");
        const auto code = [](RenderError error) { return static_cast<int>(error); };
        const QByteArray head = "extends = \"uk/order\"\n";
        QTest::newRow("syntax") << QByteArray("extends = \n") << code(RenderError::TemplateNotToml) << u"1"_s << QString();
        QTest::newRow("key") << head + "colour = 1\n" << code(RenderError::KeyUnknown) << u"2"_s << u"colour"_s;
        QTest::newRow("page key") << head + "[page]\nwide = 1\n" << code(RenderError::KeyUnknown) << u"3"_s << u"page.wide"_s;
        QTest::newRow("page value") << head + "[page]\nleft = \"a\"\n" << code(RenderError::ValueWrong) << u"3"_s << u"page.left"_s;
        QTest::newRow("style value") << head + "[styles]\nclause = { align = \"middle\" }\n"
                                     << code(RenderError::ValueWrong) << u"3"_s << u"styles.clause.align"_s;
        QTest::newRow("style name") << head + "[styles]\nclauses = { size = 14 }\n" << code(RenderError::KeyUnknown) << u"3"_s << u"styles.clauses"_s;
        QTest::newRow("pattern") << head + "[wording]\nnumber = \"{number\"\n" << code(RenderError::PatternWrong) << u"3"_s << u"wording.number"_s;
        QTest::newRow("argument") << head + "[wording]\nnumber = \"{mumber}\"\n"
                                  << code(RenderError::ArgumentUnknown) << u"3"_s << u"wording.number: {mumber}"_s;
        QTest::newRow("base") << QByteArray("extends = \"uk/poem\"\n") << code(RenderError::BaseNotFound) << QString() << u"uk/poem"_s;
        QTest::newRow("block") << head + "blocks = [\"type\", \"poem\"]\n" << code(RenderError::ValueWrong) << u"2"_s << u"blocks"_s;
        QTest::newRow("ring") << QByteArray("extends = \"own.toml\"\n") << code(RenderError::BaseCyclic) << QString() << u"own.toml"_s;
    }
    void templateErrorsNameLineAndKey()
    {
        QFETCH(QByteArray, toml);
        QFETCH(int, code);
        QFETCH(QString, detail);
        const auto found = TemplateSet::builtIn().find(u"own.toml"_s, [&toml](const QString& path) { return onlyFile(path, toml); });
        QVERIFY(!found);
        QCOMPARE(found.error().code.number(), code);
        QTEST(found.error().place, "line");
        QVERIFY2(found.error().detail.contains(detail), qPrintable(found.error().detail));
        QVERIFY(found.error().subject.contains(u"own.toml"));
    }

    void anOfficesProfileStandsInForTheTemplates()
    {
        TemplateSet set = TemplateSet::builtIn();
        QCOMPARE(set.find(u"ru/order"_s)->positionWidth.value, 80.0);
        set.setProfile(u"gost-7.0.97-2016"_s);
        QCOMPARE(set.find(u"ru/order"_s)->positionWidth.value, 75.0);
        QCOMPARE(set.find(u"ru/gost-7.0.97-2025"_s)->positionWidth.value, 80.0);  // a profile asked for by name is itself
        QCOMPARE(set.find(u"uk/order"_s)->positionWidth.value, 73.0);             // not of that language
        QCOMPARE(set.find(u"uk/collegium-decision-protocol"_s)->shape, u"protocol"_s);
    }

    void aDraftHasTheTemplatesWords()
    {
        for (const TemplateSummary& summary : TemplateSet::builtIn().list()) {
            const Template form = *TemplateSet::builtIn().find(summary.name);
            QCOMPARE(form.draft.type.isEmpty(), summary.isProfile);
            if (!summary.isProfile && form.kinds.first() != DecisionKind::Paper)
                QVERIFY2(!form.draft.formula.isEmpty() && !form.draft.clauses.isEmpty(), qPrintable(summary.name));
        }
    }

    void annexesHaveHeadsAndPages()
    {
        Decision decision;
        decision.kind = DecisionKind::Order;
        decision.date = QDate(2022, 9, 5);
        decision.number = u"217"_s;
        decision.attachments = {Attachment{.title = u"Склад комісії"_s,
                                    .number = u"1"_s,
                                    .content = PersonList{{Member{.role = Member::Role::Head, .name = u"Осика В. Т."_s, .position = u"методист"_s}}},
                                    .isLandscape = true},
            Attachment{.number = u"2"_s}};
        const auto tree = render(decision, *TemplateSet::builtIn().find(u"uk/order"_s));
        QVERIFY(tree);
        QCOMPARE(tree->sections.size(), 2);
        QVERIFY(tree->sections.at(1).page.width > tree->sections.at(1).page.height);
        const QString text = allText(*tree);
        for (const QString& words : {u"Додаток 1"_s, u"05.09.2022 № 217"_s, u"Склад комісії"_s, u"Осика В. Т."_s, u"методист"_s})
            QVERIFY2(text.contains(words), qPrintable(words));
    }
};

static const decretum::test::Register<TestRender> registration;
#include "test_render.moc"
