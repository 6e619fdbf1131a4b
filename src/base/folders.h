// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace decretum {

/// Where programs keep a user's data, each in a folder of its own: $XDG_DATA_HOME, else (unset or empty) ~/.local/share.
QString userDataFolder();

}  // namespace decretum
