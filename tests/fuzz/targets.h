// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <span>

/// What fuzzers and the test of their corpora give bytes to.
namespace decretum::fuzz {

struct Target {
    const char* name;                  ///< Of its folder in corpus/ too.
    void (*enter)(const QByteArray&);  ///< Aborts where a promise is broken that no sanitizer can see.
};
std::span<const Target> targets();

}  // namespace decretum::fuzz
