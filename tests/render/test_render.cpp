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

/// The head of a PNG of that size: all that a template looks at.
QByteArray pngHead(int width, int height)
{
    const auto number = [](int value) { return QByteArray(2, '\0') + static_cast<char>(value >> 8) + static_cast<char>(value & 0xFF); };
    return QByteArray("\x89PNG\r\n\x1a\n") + number(13) + "IHDR" + number(width) + number(height);
}

Result<QByteArray> onlyFile(const QString& path, const QByteArray& text)
{
    if (path == u"own.toml")
        return text;
    if (path == u"tower.png")
        return pngHead(400, 200);
    if (path == u"words.png")
        return QByteArray("no picture");
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
        QVERIFY(list.size() >= 26);
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

    void whoIsToldHasAColon_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("printed");
        QTest::newRow("a body") << u"Школам"_s << u"Школам:"_s;
        QTest::newRow("initials") << u"Методисту Гаю Л.М."_s << u"Методисту Гаю Л.М.:"_s;
        QTest::newRow("a sentence") << u"Школам провести такі заходи."_s << u"Школам провести такі заходи."_s;
        QTest::newRow("a colon of its own") << u"Школам провести:"_s << u"Школам провести:"_s;
    }
    void whoIsToldHasAColon()
    {
        QFETCH(QString, words);
        QFETCH(QString, printed);
        Decision decision;
        decision.kind = DecisionKind::Order;
        decision.clauses = {Clause{.text = RichText(words), .addressee = words, .children = {Clause{.text = RichText(u"Прибрати сад."_s)}}}};
        const auto form = TemplateSet::builtIn().find(u"uk/order"_s);
        QVERIFY(form);
        const Result<Document> document = render(decision, *form);
        QVERIFY(document);
        const QString text = allText(*document).remove(u"\" \""_s);  // runs side by side
        QVERIFY2(text.contains(printed) && !text.contains(printed + u':'), qPrintable(text));
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
        Decision staff = made(Language::Ukrainian, Kind::Order);
        staff.basis = u"заява"_s;
        QTest::newRow("staff") << staff << u"uk/staff-order"_s;
        Decision disposition = made(Language::Russian, Kind::Order);
        disposition.typeName = u"РАСПОРЯЖЕНИЕ"_s;
        QTest::newRow("disposition") << disposition << u"ru/disposition"_s;
        Decision ukrainianCouncil = made(Language::Ukrainian, Kind::Decision);
        ukrainianCouncil.body = u"педагогічної ради ліцею"_s;
        QTest::newRow("uk council") << ukrainianCouncil << u"uk/council-decision"_s;
        ukrainianCouncil.body = u"колегії управління освіти міської ради"_s;
        QTest::newRow("collegium of a council") << ukrainianCouncil << u"uk/collegium-decision"_s;
        Decision ruling = made(Language::Ukrainian, Kind::Ruling);
        ruling.typeName = u"УХВАЛА"_s;
        QTest::newRow("ruling of a council") << ruling << u"uk/council-ruling"_s;
        Decision sheet = made(Language::Ukrainian, Kind::Paper);
        sheet.acquainted = QStringList{u"Віра ОСИКА"_s};
        QTest::newRow("sheet") << sheet << u"uk/acquaintance-sheet"_s;
        Decision plan = made(Language::Russian, Kind::Paper);
        plan.approval = QStringList{u"УТВЕРЖДАЮ"_s};
        plan.clauses = {Clause{}};
        QTest::newRow("plan") << plan << u"ru/plan-of-measures"_s;
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
            wanted += decision.letterhead + decision.acquainted + decision.approval + decision.distribution;
            wanted.append(decision.basis);
            for (const Visa& agreement : decision.agreements)
                wanted += {agreement.position, agreement.name, agreement.remark};
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
        QTest::newRow("base") << QByteArray("extends = \"uk/poem\"\n") << code(RenderError::BaseNotFound) << u"1"_s << u"uk/poem"_s;
        QTest::newRow("base is no text") << QByteArray("title = \"a\"\nextends = 5\n") << code(RenderError::ValueWrong) << u"2"_s << u"extends"_s;
        QTest::newRow("block") << head + "blocks = [\"type\", \"poem\"]\n" << code(RenderError::ValueWrong) << u"2"_s << u"blocks"_s;
        QTest::newRow("block twice") << head + "blocks = [\"type\", \"type\"]\n" << code(RenderError::ValueWrong) << u"2"_s << u"blocks"_s;
        QTest::newRow("block's style") << head + "blocks = [{ text = \"a\", style = \"poem\" }]\n"
                                       << code(RenderError::ValueWrong) << u"2"_s << u"blocks.style"_s;
        QTest::newRow("block's words") << head + "blocks = [{ text = \"{poem}\" }]\n" << code(RenderError::ArgumentUnknown) << u"2"_s << u"{poem}"_s;
        QTest::newRow("block's key") << head + "blocks = [{ block = \"type\", text = \"a\" }]\n"
                                     << code(RenderError::KeyUnknown) << u"2"_s << u"blocks.block"_s;
        QTest::newRow("condition") << head + "[wording]\nbasis = [\n  { when = \"poem\", say = \"a\" },\n]\n"
                                   << code(RenderError::FactUnknown) << u"4"_s << u"wording.basis.when: poem"_s;
        QTest::newRow("nothing said") << head + "[wording]\nbasis = [{ when = \"basis\" }]\n"
                                      << code(RenderError::KeyMissing) << u"3"_s << u"wording.basis.say"_s;
        QTest::newRow("type of an argument") << head + "[wording]\nnumber = \"{number, plural, one {a} few {b} many {c} other {d}}\"\n"
                                            << code(RenderError::PatternWrong) << u"3"_s << u"wording.number"_s;
        QTest::newRow("no number") << head + "[page]\nleft = nan\n" << code(RenderError::ValueWrong) << u"3"_s << u"page.left"_s;
        QTest::newRow("section") << head + "page = 5\n" << code(RenderError::ValueWrong) << u"2"_s << u"page"_s;
        QTest::newRow("margins") << head + "[page]\nleft = 180\n" << code(RenderError::MeasureWrong) << u"3"_s << u"page.left"_s;
        QTest::newRow("name's column") << head + "[settings]\nname-offset = 165\n"
                                       << code(RenderError::MeasureWrong) << u"3"_s << u"settings.name-offset"_s;
        QTest::newRow("indent") << head + "[styles]\nclause = { left = 160 }\n" << code(RenderError::MeasureWrong) << u"3"_s << u"styles.clause"_s;
        QTest::newRow("picture") << head + "[letterhead]\nemblem = \"no.png\"\n" << code(RenderError::PictureNotFound) << u"3"_s << u"no.png"_s;
        QTest::newRow("no picture") << head + "[letterhead]\narms = \"words.png\"\n" << code(RenderError::PictureWrong) << u"3"_s << u"words.png"_s;
        QTest::newRow("arms and emblem") << head + "[letterhead]\narms = \"tower.png\"\nemblem = \"tower.png\"\n"
                                         << code(RenderError::PicturesClash) << u"4"_s << u"letterhead.emblem"_s;
        QTest::newRow("picture's words") << head + "[letterhead]\narms = \"tower.png\"\n"
                                         << code(RenderError::KeyMissing) << u"3"_s << u"letterhead.picture-text"_s;
        QTest::newRow("translation") << head + "language = \"ru\"\n" << code(RenderError::NotTranslated) << u"2"_s << u"wording."_s;
        QTest::newRow("no base") << QByteArray("language = \"uk\"\ntitle = \"a\"\n") << code(RenderError::KeyMissing) << QString() << u"blocks"_s;
        QTest::newRow("numbering") << head + "[draft]\nnumbering = [\"1.\", \"poem\"]\n"
                                   << code(RenderError::ValueWrong) << u"3"_s << u"draft.numbering"_s;
        QTest::newRow("ring") << QByteArray("\nextends = \"own.toml\"\n") << code(RenderError::BaseCyclic) << u"2"_s << u"own.toml"_s;
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

    void everyProblemIsTold()
    {
        const QByteArray toml = "extends = \"uk/order\"\ncolour = 1\n[page]\nleft = \"a\"\n[wording]\nnumber = \"{mumber}\"\n";
        const CheckedTemplate checked = TemplateSet::builtIn().check(u"own.toml"_s, [&toml](const QString& path) { return onlyFile(path, toml); });
        QStringList lines;
        for (const Error& problem : checked.problems)
            lines.append(problem.place);
        QCOMPARE(lines, (QStringList{u"2"_s, u"4"_s, u"6"_s}));
    }

    void wordingsDependOnFacts()
    {
        const QByteArray toml = R"(
extends = "uk/order"
blocks = ["type", { text = "Видано: {place}", style = "facts", when = "place" }, { text = "Без місця", when = "!place" },
          { block = "subject", when = ["place", "number"] }]
[wording]
title = [{ when = ["number", "place"], say = "{number} {place}" }, { when = "!number", say = "без номера" }, "{number}"]
)";
        const auto form = TemplateSet::builtIn().find(u"own.toml"_s, [&toml](const QString& path) { return onlyFile(path, toml); });
        QVERIFY(form);
        Decision decision{.kind = DecisionKind::Order, .typeName = u"НАКАЗ"_s, .subject = u"Про огляд"_s};
        const auto told = [&] {
            const auto tree = render(decision, *form);
            return tree->metadata.title + u'\n' + dumpTree(*tree).section(u'\n', 1).trimmed();
        };
        QCOMPARE(told(), u"без номера\n[type] \"НАКАЗ\"\n[paragraph] \"Без місця\""_s);
        decision.number = u"5"_s;
        QCOMPARE(told(), u"5\n[type] \"НАКАЗ\"\n[paragraph] \"Без місця\""_s);
        decision.place = u"м. Лелечин"_s;
        QCOMPARE(told(), u"5 м. Лелечин\n[type] \"НАКАЗ\"\n[facts] \"Видано: м.~Лелечин\"\n[subject] \"Про огляд\""_s);
    }

    void picturesKeepTheirProportion_data()
    {
        QTest::addColumn<QByteArray>("keys");
        QTest::addColumn<double>("width");
        QTest::addColumn<double>("height");
        QTest::newRow("emblem is as high as it may be") << QByteArray("emblem = \"tower.png\"") << 34.0 << 17.0;
        QTest::newRow("arms are as wide as they may be") << QByteArray("arms = \"tower.png\"") << 12.0 << 6.0;
        QTest::newRow("its own height") << QByteArray("emblem = \"tower.png\"\npicture-height = 10") << 20.0 << 10.0;
    }
    void picturesKeepTheirProportion()
    {
        QFETCH(QByteArray, keys);
        const QByteArray toml = "extends = \"uk/order\"\n[letterhead]\npicture-text = \"Вежа\"\n" + keys + "\n";
        const auto form = TemplateSet::builtIn().find(u"own.toml"_s, [&toml](const QString& path) { return onlyFile(path, toml); });
        QVERIFY(form);
        const Decision decision{.kind = DecisionKind::Order, .letterhead = {u"ВІДДІЛ ОСВІТИ"_s}};
        const auto tree = render(decision, *form);
        QVERIFY(tree);
        QCOMPARE(tree->images.size(), 1);
        QCOMPARE(tree->images.first().alternativeText, u"Вежа"_s);
        QTEST(tree->images.first().width.value, "width");
        QTEST(tree->images.first().height.value, "height");
    }

    void letterheadStandsAsTheTemplateSays()
    {
        const QByteArray toml = "extends = \"uk/order\"\n[letterhead]\nalign = \"flag\"\nqr-zone = true\n";
        const auto form = TemplateSet::builtIn().find(u"own.toml"_s, [&toml](const QString& path) { return onlyFile(path, toml); });
        QVERIFY(form);
        const Decision decision{.kind = DecisionKind::Order, .letterhead = {u"ВІДДІЛ ОСВІТИ"_s}};
        const auto tree = render(decision, *form);
        QVERIFY(tree);
        const auto& table = std::get<Table>(tree->sections.first().blocks.first());
        QCOMPARE(table.columnWidths.last().value, 25.0);  // the zone and what parts it from the words
        const Paragraph& line = table.rows.first().cells.first().paragraphs.first();
        QCOMPARE(effectiveStyle(*tree, line).alignment, Alignment::Left);
        QCOMPARE(table.columnWidths.first().value - effectiveStyle(*tree, line).rightIndent.value, 73.0);
    }

    void namesStandAtTheirColumn_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isCondensed");
        QTest::addColumn<double>("offset");
        QTest::newRow("short") << u"Ігор ЧЕРЕМШИНА"_s << false << 125.0;
        QTest::newRow("a little too long") << u"Богдан ЧЕРЕМШИНА"_s << true << 125.0;
        QTest::newRow("on two lines") << u"Володимир ЧЕРЕМШИНА"_s << false << 125.0;
        QTest::newRow("a double surname on a line of its own") << u"Юрій ДЗЮБЕНКО-РАК"_s << false << 125.0;
        QTest::newRow("a surname of one long word") << u"Олександра ПЕРЕЯСЛАВСЬКО-КРИВОРУЧЕНКОВСЬКА"_s << true << 117.0;
    }
    void namesStandAtTheirColumn()
    {
        QFETCH(QString, name);
        QFETCH(bool, isCondensed);
        QFETCH(double, offset);
        const Decision decision{.kind = DecisionKind::Order, .signatures = {Signature{.position = u"Начальник"_s, .name = name}}};
        const auto tree = render(decision, *TemplateSet::builtIn().find(u"uk/order"_s));
        QVERIFY(tree);
        const auto& table = std::get<Table>(tree->sections.first().blocks.last());
        const double place = table.columnWidths.at(0).value + table.columnWidths.at(1).value;
        QVERIFY2(std::abs(place - offset) < 1, qPrintable(QString::number(place)));
        QCOMPARE(table.rows.first().cells.last().paragraphs.first().runs.first().letterSpacing.has_value(), isCondensed);
    }

    void anOfficesProfileStandsInForTheTemplates()
    {
        TemplateSet set = TemplateSet::builtIn();
        QCOMPARE(set.find(u"ru/order"_s)->positionWidth.value, 80.0);
        QCOMPARE(set.find(u"uk/order"_s)->aboveSignature.value, 24.0);
        set.setProfile(u"dstu-4163-2020-kmu-55"_s);
        QCOMPARE(set.find(u"uk/staff-order"_s)->aboveSignature.value, 32.0);
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
        decision.typeName = u"НАКАЗ"_s;
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
