// SPDX-License-Identifier: MIT
#include "window_program.h"

#include "app/describe.h"
#include "app/registry_files.h"
#include "cli/command_line.h"
#include "icons.h"
#include "languages.h"
#include "main_window.h"
#include "theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QMessageBox>

namespace decretum {

using namespace Qt::Literals::StringLiterals;

namespace {

bool hasDisplay()
{
    for (const char* variable : {"WAYLAND_DISPLAY", "DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(variable))
            return true;
    }
    return false;
}

/// A bare system names a typewriter face where nobody chose one: then the face that comes with the program's own fonts.
void chooseFont()
{
    const QFont font = QApplication::font();
    const QStringList families = QFontDatabase::families();
    if (!QFontInfo(font).fixedPitch())
        return;
    for (const QString& family : {u"Noto Sans"_s, u"DejaVu Sans"_s, u"Liberation Sans"_s}) {
        if (families.contains(family)) {
            QApplication::setFont(QFont(family, font.pointSize()));
            return;
        }
    }
}

/// A registry that cannot be opened at all: said in a window too, since a user of a desktop sees no standard error.
int tellUnopened(const QString& reason)
{
    sayError(reason);
    QMessageBox box(QMessageBox::Critical, u"Decretum"_s, reason, QMessageBox::Close);
    box.exec();
    return 1;
}

}  // namespace

int runWindow(int& argc, char** argv, const WindowRequest& request)
{
    if (!hasDisplay()) {
        const QCoreApplication translating(argc, argv);
        Languages languages;
        languages.use(request.language);
        sayError(QCoreApplication::translate("decretum", "there is no display for the window; “decretum --help” lists the commands"));
        return 1;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"decretum"_s);
    QApplication::setApplicationDisplayName({});
    QApplication::setDesktopFileName(u"decretum"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/decretum.svg"_s));
    chooseFont();
    const UserSettings settings = UserSettings::load();
    Languages languages;
    languages.use(request.language.isEmpty() ? settings.language : request.language);
    applyAppearance(appearanceNamed(settings.appearance));
    const SystemClock clock;
    RandomIdSource ids;
    const Result<std::unique_ptr<Session>> session = Session::open(request.registry.isEmpty() ? defaultRegistryPath() : request.registry, clock, ids);
    if (!session)
        return tellUnopened(describe(session.error()));
    MainWindow window(**session, languages);
    window.begin();
    window.show();
    if (!request.files.isEmpty())
        window.importFiles(request.files);
    return QApplication::exec();
}

}  // namespace decretum
