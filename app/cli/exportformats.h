// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/refusal.h"
#include "models/core/result.h"
#include "models/files/terraformexport.h"
#include "models/values/csvtext.h"

namespace trunkdesk {
class Inventory;
struct ResourceKind;
}

namespace trunkdesk::cli {

/// An account in a form that is not a snapshot, and what is to be said of it on standard error.
struct Exported
{
    QByteArray text;
    QStringList remarks = {}; ///< whole sentences: what it cannot hold, what has to be set
    QString done = {};        ///< one sentence: how much it is
};

/// For the provider plugin with this key; empty: the one to suggest.
[[nodiscard]] Result<Exported, Refusal> asTerraform(const Inventory &inventory, const QByteArray &plugin, const TerraformOptions &options);
[[nodiscard]] Result<Exported, Refusal> asCurl(const Inventory &inventory);
/// The records of one kind, a line each: what they belong to, their id, and every field that is no secret, under its JSON name and as it crosses the wire.
[[nodiscard]] Exported asCsv(const Inventory &inventory, const ResourceKind &kind, CsvCells cells);

} // namespace trunkdesk::cli
