// SPDX-License-Identifier: MIT
#include "formats/lengths.h"

#include <QString>

#include <cmath>

namespace decretum {

namespace {

struct Unit {
    QStringView name;
    double millimetres = 0;
};
constexpr Unit kUnits[] = {{u"mm", 1}, {u"cm", 10}, {u"in", 25.4}, {u"pt", 25.4 / 72}, {u"pc", 25.4 / 6}, {u"px", 25.4 / 96}};
constexpr double kLongest = 5000;

}  // namespace

std::optional<Millimetres> parseLength(QStringView text)
{
    text = text.trimmed();
    bool isNumber = false;
    if (text == u"0")
        return Millimetres{};
    for (const Unit& unit : kUnits) {
        if (!text.endsWith(unit.name, Qt::CaseInsensitive))
            continue;
        const double number = text.chopped(unit.name.size()).trimmed().toDouble(&isNumber);
        const double length = number * unit.millimetres;
        if (!isNumber || !std::isfinite(length) || std::abs(length) > kLongest)
            return std::nullopt;
        return Millimetres{length};
    }
    return std::nullopt;
}

}  // namespace decretum
