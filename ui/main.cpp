// SPDX-License-Identifier: MIT
#include "cli/command_line.h"
#include "cli/program_start.h"
#include "window_program.h"

int main(int argc, char** argv)
{
    decretum::keepQuiet();
    decretum::takeUtf8();
    if (const auto request = decretum::windowRequest(decretum::argumentsOf(argc, argv)))
        return decretum::runWindow(argc, argv, *request);
    decretum::sayError(QStringLiteral("decretum-window [--registry FILE] [--ui-language uk|ru|en] [FILE...]"));
    return 2;
}
