// SPDX-License-Identifier: MIT
// The entry of libFuzzer; DECRETUM_FUZZ_TARGET names the target.
#include "targets.h"

#include <algorithm>
#include <cstdint>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    using namespace decretum::fuzz;
    static const auto target = std::ranges::find(targets(), std::string_view(DECRETUM_FUZZ_TARGET), [](const Target& one) { return one.name; });
    target->enter(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    return 0;
}
