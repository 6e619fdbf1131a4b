// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace decretum {

struct LanguageDataFile {
    QStringView name{};
    QStringView text{};
};

/// Every file of resources/text, compiled in.
const QList<LanguageDataFile>& languageDataFiles();

}  // namespace decretum
