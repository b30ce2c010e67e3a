// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/refusal.h"
#include "models/core/result.h"
#include "models/files/terraformexport.h"

namespace trunkdesk {
class Inventory;
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
} // namespace trunkdesk::cli
