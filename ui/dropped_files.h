// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QMimeData;

namespace decretum {

/// Paths of the files and folders of this machine among what is dragged or copied.
QStringList filesOf(const QMimeData& data);

}  // namespace decretum
