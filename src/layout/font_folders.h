// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace decretum {

/// Those parts of the system's configuration of fontconfig that say which fonts there are (fonts.conf, with all that it includes: the
/// elements dir, cachedir and selectfont), as a configuration of their own. What only says which font may stand for another is left out:
/// most of it, and eight milliseconds of reading.
///
/// Empty where the environment names another configuration, or where a part is such that only fontconfig can tell what it means.
QByteArray fontFolders();

}  // namespace decretum
