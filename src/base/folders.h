// SPDX-License-Identifier: MIT
#pragma once

#include <QProcessEnvironment>
#include <QString>

namespace decretum {

/// Where programs keep a user's data, each in a folder of its own: $XDG_DATA_HOME, else (unset, empty or relative: XDG
/// Base Directory Specification) ~/.local/share.
QString userDataFolder(const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment());

}  // namespace decretum
