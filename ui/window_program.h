// SPDX-License-Identifier: MIT
#pragma once

#include "cli/window_request.h"

namespace decretum {

/// Opens the window and runs until it is closed; the exit code. Without a display: a line on standard error and 1.
int runWindow(int& argc, char** argv, const WindowRequest& request);

}  // namespace decretum
