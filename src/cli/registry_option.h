// SPDX-License-Identifier: MIT
#pragma once

#include "store/registry.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace decretum {

/// --registry FILE: the option of every command that works on the registry.
class RegistryOption {
public:
    void declare(CLI::App& command);
    /// The file that is named, else the user's own.
    QString path() const;
    /// The registry; where it does not open, none: standard error has been told why.
    std::unique_ptr<Registry> open(Registry::Access access) const;

private:
    std::string m_path;
    SystemClock m_clock;
};

/// The ids of the decisions that were asked for; each that names none is told on standard error.
QList<DecisionId> resolveIds(const Registry& registry, const std::vector<std::string>& asked);

}  // namespace decretum
