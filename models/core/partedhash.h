// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>

#include <array>

namespace trunkdesk {

/// A large hash in parts. One alone moves all it holds in the very insertion that makes it grow, tens of milliseconds with a hundred
/// thousand records; parts grow one by one.
template<class Hash>
class PartedHash
{
public:
    using Key = typename Hash::key_type;

    [[nodiscard]] Hash &of(const Key &key) { return m_parts[place(key)]; }
    [[nodiscard]] const Hash &of(const Key &key) const { return m_parts[place(key)]; }

    /// Each part in turn, those that hold nothing, too.
    [[nodiscard]] auto begin() const { return m_parts.begin(); }
    [[nodiscard]] auto end() const { return m_parts.end(); }

private:
    static constexpr size_t parts = 64;
    static constexpr size_t ownSeed = 77; // another than the parts have, or each would use a part of its buckets only

    [[nodiscard]] static size_t place(const Key &key) { return qHash(key, ownSeed) % parts; }

    std::array<Hash, parts> m_parts;
};

} // namespace trunkdesk
