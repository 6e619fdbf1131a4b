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

/// Becomes the program of the window, which lies beside the one that runs: the command alone needs none of its libraries. It is given the
/// same arguments, and reads them again. Returns only where it could not be started: its path.
QString becomeWindow(char** argv);

}  // namespace decretum
