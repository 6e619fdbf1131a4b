// SPDX-License-Identifier: MIT
#include "dropped_files.h"

#include <QMimeData>
#include <QUrl>

namespace decretum {

QStringList filesOf(const QMimeData& data)
{
    QStringList files;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

}  // namespace decretum
