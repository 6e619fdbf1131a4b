// SPDX-License-Identifier: MIT
#pragma once

#include "base/built_in_file.h"

#include <QByteArray>
#include <QString>

namespace decretum {

/// The files of resources/spell: «uk-words», «ru-habits».
std::span<const BuiltInFile> builtInLists();

/// The text of one of them; empty where there is none.
inline QByteArray builtInList(const QString& name)
{
    const std::string_view text = builtInText(builtInLists(), name.toStdString());
    return QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
}

}  // namespace decretum
