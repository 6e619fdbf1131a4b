// SPDX-License-Identifier: MIT
// The window's three waits, in milliseconds, median and 95 %: process start to first paint with 10 000 decisions; key to painted, and
// key to a preview that is current, in a decision of 300 clauses. Offscreen, with everything on: bench_window [FOLDER].
#include "clause_view.h"
#include "decision_pane.h"
#include "languages.h"
#include "main_window.h"
#include "model/clause_labels.h"
#include "part_edit.h"
#include "preview_panel.h"
#include "typing.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kDecisions = 10'000;
constexpr int kClauses = 300;

/// Sees the first paint of a widget.
class PaintWatch final : public QObject {
public:
    bool hasPainted = false;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        hasPainted = hasPainted || event->type() == QEvent::Paint;
        return false;
    }
};

void report(const char* what, QList<double> times)
{
    std::sort(times.begin(), times.end());
    std::printf("%-48s median %7.1f ms   95 %% %7.1f ms   (%d)\n", what, times.at(times.size() / 2), times.at(times.size() * 95 / 100),
        static_cast<int>(times.size()));
    std::fflush(stdout);
}

Decision decisionOf(int clauses, int number)
{
    Decision decision{.kind = DecisionKind::Order, .date = QDate(2020, 1, 1).addDays(number % 2000)};
    decision.letterhead = {u"ВІДДІЛ ОСВІТИ"_s};
    decision.typeName = u"НАКАЗ"_s;
    decision.number = QString::number(number);
    decision.subject = u"Про огляд шкільних музеїв громади"_s;
    decision.enactingFormula = u"НАКАЗУЮ:"_s;
    for (int at = 0; at < clauses; ++at) {
        Clause clause{
            .text = RichText(
                u"Керівникам закладів освіти завершити опис експонатів шкільного музею, оновити картотеку та перевірити умови зберігання документів і речей, що передані громадою до фондів."_s)};
        clause.deadlines.append(Deadline{.text = u"До 01.10.2022"_s, .kind = Deadline::Kind::Until, .to = QDate(2022, 10, 1)});
        decision.clauses.append(clause);
    }
    decision.signatures.append(Signature{.position = u"Начальник відділу"_s, .name = u"Богдан ЧЕРЕМШИНА"_s});
    return decision;
}

void fillRegistry(const QString& path)
{
    const SystemClock clock;
    RandomIdSource ids;
    auto registry = Registry::open(path, Registry::Access::ReadWrite, clock);
    const Status status = (*registry)->inTransaction([&]() -> Status {
        for (int number = 0; number < kDecisions; ++number) {
            Decision decision = decisionOf(8, number);
            assignIds(decision, ids);
            if (const Status saved = (*registry)->saveDecision(decision); !saved)
                return saved;
        }
        return {};
    });
    if (!status)
        std::printf("the registry could not be filled\n");
}

/// Runs a window until it has painted, then ends: the parent measures.
int paintOnce(const QString& registry)
{
    const SystemClock clock;
    RandomIdSource ids;
    Languages languages;
    languages.use(u"uk"_s);
    auto session = Session::open(registry, clock, ids);
    MainWindow window(**session, languages);
    PaintWatch watch;
    window.pane()->clauses()->viewport()->installEventFilter(&watch);
    window.begin();
    window.show();
    while (!watch.hasPainted)
        QApplication::processEvents();
    std::printf("painted\n");
    std::fflush(stdout);
    std::_Exit(0);
}

void measureStart(const char* what, const QString& registry, const QString& config)
{
    QList<double> times;
    for (int run = 0; run < 20; ++run) {
        QProcess process;
        QElapsedTimer timer;
        timer.start();
        process.start(QApplication::applicationFilePath(), {u"--paint"_s, registry, config});
        process.waitForReadyRead(60'000);
        times.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        process.waitForFinished();
    }
    report(what, times);
}

void measureKeys(const QString& registry)
{
    const SystemClock clock;
    RandomIdSource ids;
    Languages languages;
    auto session = Session::open(registry, clock, ids);
    MainWindow window(**session, languages);
    window.begin();
    window.resize(1280, 800);
    window.show();
    const auto id = (*session)->add(decisionOf(kClauses, 20'000));
    window.openDecision(*id);
    ClauseView* view = window.pane()->clauses();
    view->editClause(view->clauseModel()->idAt(view->clauseModel()->index(kClauses / 2, 0)), 20);
    while (!window.preview()->isUpToDate())
        QApplication::processEvents();
    QList<double> painted;
    QList<double> current;
    for (int key = 0; key < 200; ++key) {
        PaintWatch watch;
        view->editor()->viewport()->installEventFilter(&watch);
        QElapsedTimer timer;
        timer.start();
        test::typeText(view->editor(), key % 6 == 5 ? u" "_s : u"ж"_s);
        while (!watch.hasPainted)
            QApplication::processEvents();
        painted.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        while (!window.preview()->isUpToDate())
            QApplication::processEvents();
        current.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        QElapsedTimer rest;
        rest.start();
        while (rest.elapsed() < 40)
            QApplication::processEvents();
    }
    report("key to painted, 300 clauses", painted);
    report("key to preview current, 300 clauses", current);
}

}  // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == u"--paint") {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, arguments.value(3));
        return paintOnce(arguments.value(2));
    }
    const QTemporaryDir temporary;
    const QString folder = arguments.size() > 1 ? arguments.at(1) : temporary.path();
    QDir().mkpath(folder);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder);
    const QString registry = folder + u"/bench.decretum"_s;
    if (!QFile::exists(registry))
        fillRegistry(registry);
    measureStart("start to first paint, 10 000 decisions", registry, folder);
    measureKeys(registry);
    // Where one was: the long decision, far down in the list.
    measureStart("the same, opening the 300 clauses", registry, folder);
    return 0;
}
