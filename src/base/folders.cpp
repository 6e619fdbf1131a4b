// SPDX-License-Identifier: MIT
#include "base/folders.h"

#include <QStandardPaths>

namespace decretum {

QString userDataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
}

}  // namespace decretum
