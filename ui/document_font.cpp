// SPDX-License-Identifier: MIT
#include "document_font.h"

#include <QFontDatabase>

namespace decretum {

QFont documentFont(double scale)
{
    const QStringList known = QFontDatabase::families();
    QFont font;
    for (const char* family : {"Times New Roman", "Liberation Serif", "Tinos"}) {
        if (known.contains(QLatin1StringView(family))) {
            font.setFamily(QLatin1StringView(family));
            break;
        }
    }
    font.setPointSizeF(font.pointSizeF() * scale);
    return font;
}

}  // namespace decretum
