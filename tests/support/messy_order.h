// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace decretum::test {

/// An order of a made-up office with a formula and a post that the recogniser does not know, and clauses without numbers.
inline QByteArray messyOrder()
{
    return QStringLiteral(
        "ЯВОРИНСЬКА СЕЛИЩНА РАДА\n"                                                       // 1
        "УПРАВЛІННЯ ОСВІТИ\n"                                                             // 2
        "\n"                                                                              // 3
        "НАКАЗ\n"                                                                         // 4
        "\n"                                                                              // 5
        "12.09.2023        смт Яворине        № 88\n"                                     // 6
        "\n"                                                                              // 7
        "Про підготовку шкіл до зими\n"                                                   // 8
        "\n"                                                                              // 9
        "На виконання програми «Тепла школа» та з метою безперебійної роботи закладів\n"  // 10
        "ЗАПРОВАДЖУЮ:\n"                                                                  // 11
        "1. Завгоспам шкіл оглянути котельні.\n"                                          // 12
        "Перша декада жовтня, не пізніше приїзду комісії\n"                               // 13
        "2. Директорам ліцеїв\n"                                                          // 14
        "підготувати пропозиції щодо харчування\n"                                        // 15
        "Верес О.І., Ясен М.П.\n"                                                         // 16
        "3. Контроль покласти на очільницю відділу Липу Г.Г.\n"                           // 17
        "\n"                                                                              // 18
        "Очільниця управління\n"                                                          // 19
        "Мотря Ясен-Гай\n")                                                               // 20
        .toUtf8();
}

}  // namespace decretum::test
