// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace decretum::test {

using TestFactory = std::function<std::unique_ptr<QObject>()>;

/// Every test class of this program, in the order of its registration.
std::vector<TestFactory>& testFactories();

/// Puts a test class in the program's list. Use it once in the class's file:
/// `static const decretum::test::Register<TestDates> registration;`
template <typename TestClass>
struct Register {
    Register()
    {
        testFactories().push_back([] { return std::unique_ptr<QObject>(new TestClass); });
    }
};

}  // namespace decretum::test
