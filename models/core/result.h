// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/apierror.h"

#include <utility>
#include <variant>

namespace trunkdesk {

/// A value or the reason why there is none. std::expected arrives with C++23; this is the part of it that we use.
template<class T, class E = ApiError>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) { }
    Result(E error) : m_state(std::in_place_index<1>, std::move(error)) { }

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// Only when ok(); anything else is a programming error.
    [[nodiscard]] const T &value() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &value() & { return std::get<0>(m_state); }
    [[nodiscard]] T value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    const T *operator->() const { return &value(); }

    /// Only when not ok().
    [[nodiscard]] const E &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, E> m_state;
};

/// The value of an exchange that carries none, such as a DELETE.
struct Done
{
    friend bool operator==(const Done &, const Done &) = default;
};

} // namespace trunkdesk
