// SPDX-License-Identifier: MIT
// make_documents COUNT FOLDER: the decisions of tests/support/contract_decisions.h as files of the interchange form.
#include "base/file.h"
#include "interchange/json.h"

#include "contract_decisions.h"

#include <cstdio>

int main(int argumentCount, char** arguments)
{
    if (argumentCount != 3) {
        std::fputs("make_documents COUNT FOLDER\n", stderr);
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(arguments[2]);
    for (int number = 0, count = QByteArray(arguments[1]).toInt(); number < count; ++number) {
        const QString path = folder + QStringLiteral("/%1.json").arg(number, 4, 10, QLatin1Char('0'));
        if (!decretum::writeFile(path, decretum::writeJson(decretum::test::ContractDecisions::make(number))))
            return 1;
    }
    return 0;
}
