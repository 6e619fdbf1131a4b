// SPDX-License-Identifier: MIT
// What the preview does at every key: render, then lay out with the cache of the layout before.
#include "layout/layout.h"
#include "layout/layout_cache.h"
#include "render/render.h"
#include "render/template_set.h"

#include "random_decision.h"
#include "test_case.h"

#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

namespace {

void edit(Decision& decision, QRandomGenerator& random)
{
    const auto place = [&random](qsizetype count) { return random.bounded(static_cast<int>(count)); };
    switch (random.bounded(7)) {
    case 0: decision.subject += u" огляд"_s; break;
    case 1: decision.isDateVerbal = !decision.isDateVerbal; break;
    case 2: decision.signatures.append({.position = u"Голова"_s, .name = u"О. П. Ярмола"_s}); break;
    case 3:
        if (!decision.clauses.isEmpty())
            decision.clauses.removeAt(place(decision.clauses.size()));
        break;
    case 4: decision.clauses.insert(place(decision.clauses.size() + 1), Clause{.text = u"Провести нараду з керівниками закладів освіти."_s}); break;
    case 5: decision.print.tightness = random.bounded(4); break;
    default:
        if (!decision.clauses.isEmpty()) {
            Clause& clause = decision.clauses[place(decision.clauses.size())];
            clause.text = clause.text + RichText(u"а"_s);
        }
    }
}

}  // namespace

class TestPreviewLayout : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cachedPagesEqualFreshOnes()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo() << "seed" << seed;
        QRandomGenerator random(seed);
        test::RandomDecisions decisions(seed);
        const TemplateSet templates = TemplateSet::builtIn();
        FontSource fonts;
        LayoutCache cache;
        for (int round = 0; round < 25; ++round) {
            Decision decision = decisions.next();
            const auto form = templates.find(decision.language == Language::Ukrainian ? u"uk/order"_s : u"ru/order"_s);
            QVERIFY(form);
            for (int step = 0; step < 12; ++step) {
                const auto document = render(decision, *form);
                QVERIFY(document);
                const Pages cached = layOut(*document, fonts, cache).pages;
                const Pages fresh = layOut(*document, fonts).pages;
                QVERIFY(cached.pages == fresh.pages);
                QVERIFY(cached.paragraphs == fresh.paragraphs);
                edit(decision, random);
            }
        }
    }
};

static const decretum::test::Register<TestPreviewLayout> registration;
#include "test_preview_layout.moc"
