// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/trunksetup.h"

namespace trunkdesk {

[[nodiscard]] const SetupScript &twilioTrunkSetup();

} // namespace trunkdesk
