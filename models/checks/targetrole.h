// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

// What the name of a target says about its turn.

namespace trunkdesk {

enum class TargetRole { None, Primary, Backup };

struct NamedRole
{
    TargetRole role = TargetRole::None;
    bool sure = true; ///< else it is an abbreviation that means it only beside its counterpart: `pri` beside `sec`
    QString rest;     ///< the other words of the name: `fra` of `fra-primary-1`

    friend bool operator==(const NamedRole &, const NamedRole &) = default;
};

/// By whole words, English and German with their usual abbreviations: `hq-main`, `Ersatzanlage`, `pbx2_stby`. Words that have another sense there
/// are left alone: Main Street, Frankfurt am Main, Dr. Berger, `no backup`.
[[nodiscard]] NamedRole roleOf(const QString &name);

/// Whether the first of two targets is meant to be tried before the second one.
[[nodiscard]] bool arePrimaryAndBackup(const NamedRole &first, const NamedRole &second);

} // namespace trunkdesk
