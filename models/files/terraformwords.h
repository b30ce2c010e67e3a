// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/files/terraformexport.h"

namespace trunkdesk {

/// What a Terraform file says of itself before it begins: of which account, by which provider, what to do with it, and what is not in it.
[[nodiscard]] QString terraformHead(const Inventory &inventory, const TerraformProvider &provider, const TerraformOptions &options, const TerraformExport &made);

/// What this provider, with these options, cannot hold of the account: whole kinds, and settings of the kinds that it knows.
[[nodiscard]] QStringList terraformGaps(const Inventory &inventory, const TerraformProvider &provider, const TerraformOptions &options);

/// Whether a resource is written with these options.
[[nodiscard]] bool isWanted(const TerraformResource &resource, const TerraformOptions &options);

} // namespace trunkdesk
