// SPDX-License-Identifier: MIT
#include "cli/window_request.h"

#include <QFile>
#include <QFileInfo>

#include <unistd.h>

namespace decretum {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A command's name has neither ending nor folder.
bool looksLikeFile(const QString& argument)
{
    const bool isPath = argument.contains(u'.') || argument.contains(u'/');
    return !argument.startsWith(u'-') && isPath && QFileInfo(argument).isFile();
}

}  // namespace

std::optional<WindowRequest> windowRequest(const QStringList& arguments)
{
    WindowRequest request;
    for (qsizetype at = 1; at < arguments.size(); ++at) {
        const QString& argument = arguments.at(at);
        const QString name = argument.section(u'=', 0, 0);
        if (name == u"--registry" || name == u"--ui-language") {
            const bool isJoined = argument.contains(u'=');
            const QString value = isJoined ? argument.section(u'=', 1) : arguments.value(++at);
            (name == u"--registry" ? request.registry : request.language) = value;
        } else if (looksLikeFile(argument)) {
            request.files.append(QFileInfo(argument).absoluteFilePath());
        } else {
            return std::nullopt;
        }
    }
    return request;
}

QString becomeWindow(char** argv)
{
    const QString running = QFile::symLinkTarget(u"/proc/self/exe"_s);
    const QString window = QFileInfo(running).path() + u"/decretum-window"_s;
    execv(QFile::encodeName(window).constData(), argv);
    return window;
}

}  // namespace decretum
