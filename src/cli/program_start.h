// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace decretum {

/// Qt's own chatter is nothing to the user of a command: what is critical alone is said, on standard error.
void keepQuiet();

/// File names are UTF-8 wherever the program runs; a locale that says otherwise is left for one that does not.
void takeUtf8();

/// Memory that is given back is kept for the next document, which needs as much: taking it from the system anew costs a quarter of the time.
void keepMemory();

/// The language of messages: --ui-language, else the locale's. Asked before takeUtf8().
QString interfaceLanguage(int argc, char** argv);

/// After takeUtf8().
QStringList argumentsOf(int argc, char** argv);

}  // namespace decretum
