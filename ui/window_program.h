// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <optional>

namespace decretum {

/// What the window is to begin with.
struct WindowRequest {
    QString registry{};  ///< Empty: the user's own.
    QString language{};  ///< Of the program; empty: as the user chose, else the system's.
    QStringList files{};
};

/// The arguments as a wish to open the window: none at all, or the options of the window and files that are there; none where they are a
/// command's.
std::optional<WindowRequest> windowRequest(const QStringList& arguments);

/// Opens the window and runs until it is closed; the exit code. Without a display: a line on standard error and 1.
int runWindow(int& argc, char** argv, const WindowRequest& request);

}  // namespace decretum
