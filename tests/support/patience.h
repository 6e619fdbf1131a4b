// SPDX-License-Identifier: MIT
#pragma once

namespace decretum::test {

/// How long a test waits for another thread, in milliseconds. A dictionary loads within a second, and within half a minute where
/// sanitizers watch.
constexpr int kPatienceMs = 30000;

}  // namespace decretum::test
