// SPDX-License-Identifier: MIT
#include "base/folders.h"

#include <QDir>

namespace decretum {

QString userDataFolder(const QProcessEnvironment& environment)
{
    const QString folder = environment.value(QStringLiteral("XDG_DATA_HOME"));
    return QDir::isAbsolutePath(folder) ? folder : environment.value(QStringLiteral("HOME")) + QStringLiteral("/.local/share");
}

}  // namespace decretum
