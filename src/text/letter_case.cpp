// SPDX-License-Identifier: MIT
#include "text/letter_case.h"

#include "text/icu_strings.h"
#include "text/letters.h"

namespace decretum {

QString upperCase(QStringView text, Language language)
{
    return fromIcu(toIcu(text).toUpper(icuLocale(language)));
}

QString lowerCase(QStringView text, Language language)
{
    return fromIcu(toIcu(text).toLower(icuLocale(language)));
}

QString nameCase(QStringView text, Language language)
{
    QString name = lowerCase(text, language);
    qsizetype start = 0;  // of the part
    for (qsizetype at = 0; at < name.size(); ++at) {
        const QChar sign = name.at(at);
        const bool isPrefix = isApostrophe(sign) && at - start == 1;
        if (at == start)
            name[at] = sign.toUpper();
        if ((!sign.isLetter() && !isApostrophe(sign)) || isPrefix)
            start = at + 1;
    }
    return name;
}

}  // namespace decretum
