// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/files/terraformprovider.h"
#include "models/schema/recordid.h"

#include <QSet>
#include <QStringList>

#include <atomic>
#include <optional>

namespace trunkdesk {

class Inventory;

struct TerraformOptions
{
    enum class Numbers {
        Attached, ///< only which trunk they are on
        Whole,    ///< resources of their own with all their settings
    };

    bool imports = true; ///< import blocks, so that Terraform takes over what is there instead of making it anew
    Numbers numbers = Numbers::Attached;
    std::optional<QSet<RecordId>> only = {}; ///< these records (see withBelongings()); nothing: the whole account
};

struct TerraformExport
{
    QString text;
    QStringList leftOut;      ///< whole sentences: what the provider or this file cannot hold; they stand as comments in the text, too
    QStringList variables;    ///< names of what has to be given a value: passwords and addresses with one
    qsizetype resources = 0;
};

/// The account as Terraform configuration for this provider. No secret is in it: each is a variable. Pure; for a worker thread take a copy of
/// the inventory. When `cancelled` becomes true it ends early with an empty text.
[[nodiscard]] TerraformExport terraformOf(const Inventory &inventory, const TerraformProvider &provider, const TerraformOptions &options = {},
    const std::atomic_bool *cancelled = nullptr);

} // namespace trunkdesk
