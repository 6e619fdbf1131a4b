// SPDX-License-Identifier: MIT
#pragma once

#include "render/template.h"

#include <toml++/toml.h>

/// Documents that take fewer pages than their template's usual form gives, within what the standard allows.
namespace decretum {

/// Of a template's `tighter`: a list of tables { size, spacing, line }.
Status readTightSteps(const toml::node& node, const QString& file, QList<TightStep>& steps);

/// The template with so many of its steps taken; more than it has: all.
Template tightened(Template form, int steps);

}  // namespace decretum
