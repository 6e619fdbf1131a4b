// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace decretum {

/// A file of resources/spell/, compiled in, by its name without the ending: «uk-words», «ru-habits». Empty where there
/// is none.
QByteArray builtInList(const QString& name);

}  // namespace decretum
