// SPDX-License-Identifier: MIT
// Writes in a window without end, for tests/test_kill.py, which kills it: typist REGISTRY CONFIG [--look].
// Each round types a number of its own and tells it; --look tells which decision the window opens and ends.
#include "clause_view.h"
#include "decision_pane.h"
#include "languages.h"
#include "main_window.h"
#include "part_edit.h"
#include "typing.h"

#include <QApplication>
#include <QSettings>
#include <QTimer>
#include <QtTest>

#include <cstdio>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

namespace {

void tell(const QString& line)
{
    std::fputs(qPrintable(line + u'\n'), stdout);
    std::fflush(stdout);
}

/// One burst of keys: a number typed, now and then a new clause, another level, a move, an undo and redo.
void writeRound(MainWindow& window, int round)
{
    ClauseView* view = window.pane()->clauses();
    if (!view->editor())
        view->editClause(view->clauseModel()->idAt(view->clauseModel()->index(0, 0)), -1);
    view->editor()->setCaret(view->editor()->document()->characterCount() - 1);
    test::typeText(view->editor(), u" n%1 "_s.arg(round));
    if (round % 7 == 0)
        QTest::keyClick(view->editor(), Qt::Key_Return);
    if (round % 11 == 0)
        QTest::keyClick(view->editor(), Qt::Key_Tab);
    if (round % 13 == 0)
        window.actions()["clause-before"]->trigger();
    if (round % 17 == 0) {
        window.actions()["undo"]->trigger();
        window.actions()["redo"]->trigger();
    }
    tell(QString::number(round));
}

}  // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    qputenv("XDG_CONFIG_HOME", arguments.at(2).toUtf8());
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, arguments.at(2));
    const SystemClock clock;
    RandomIdSource ids;
    Languages languages;
    languages.use(u"uk"_s);
    auto session = Session::open(arguments.at(1), clock, ids);
    if (!session || (*session)->isReadOnly())
        return 3;
    MainWindow window(**session, languages);
    window.begin();
    window.show();
    if (arguments.contains(u"--look"_s)) {
        tell(window.document() ? window.document()->decision().id.toString() : u"nothing"_s);
        return 0;
    }
    if (!window.document())
        window.newDecision(u"uk/order"_s);
    tell(u"decision "_s + window.document()->decision().id.toString());
    int round = 0;
    QTimer typing;
    QObject::connect(&typing, &QTimer::timeout, &window, [&] { writeRound(window, ++round); });
    typing.start(12);
    return QApplication::exec();
}
