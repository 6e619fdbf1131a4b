// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <optional>
#include <utility>
#include <variant>

namespace decretum {

/// A value, or the reason why there is none. Reading the value of a failed result is our own mistake (asserted).
template <typename Value>
class [[nodiscard]] Result {
public:
    Result(Value value) : m_state(std::in_place_index<0>, std::move(value)) {}  // NOLINT(google-explicit-constructor)
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}  // NOLINT(google-explicit-constructor)

    explicit operator bool() const { return m_state.index() == 0; }
    bool isError() const { return m_state.index() == 1; }

    const Value& value() const&
    {
        Q_ASSERT(m_state.index() == 0);
        return *std::get_if<0>(&m_state);
    }
    Value& value() &
    {
        Q_ASSERT(m_state.index() == 0);
        return *std::get_if<0>(&m_state);
    }
    Value&& value() &&
    {
        Q_ASSERT(m_state.index() == 0);
        return std::move(*std::get_if<0>(&m_state));
    }
    const Value& operator*() const& { return value(); }
    Value& operator*() & { return value(); }
    Value&& operator*() && { return std::move(*this).value(); }
    const Value* operator->() const { return &value(); }
    Value* operator->() { return &value(); }

    const Error& error() const
    {
        Q_ASSERT(m_state.index() == 1);
        return *std::get_if<1>(&m_state);
    }

private:
    std::variant<Value, Error> m_state;
};

/// Success, or the reason why not.
class [[nodiscard]] Status {
public:
    Status() = default;
    Status(Error error) : m_error(std::move(error)) {}  // NOLINT(google-explicit-constructor)

    explicit operator bool() const { return !m_error.has_value(); }
    bool isError() const { return m_error.has_value(); }
    const Error& error() const
    {
        Q_ASSERT(m_error.has_value());
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

}  // namespace decretum
