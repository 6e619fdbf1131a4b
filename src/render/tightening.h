// SPDX-License-Identifier: MIT
#pragma once

#include "render/template.h"

/// Documents that take fewer pages than their template's usual form gives, within what the standard allows.
namespace decretum {

/// The template with so many of its steps taken; more than it has: all.
Template tightened(Template form, int steps);

}  // namespace decretum
