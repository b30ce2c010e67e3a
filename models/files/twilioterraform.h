// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/files/terraformprovider.h"

namespace trunkdesk {

/// RJPearson94/twilio; read at 149ea3e of 2025-05-24 (v0.27.0), twilio/internal/services/{sip_trunking,sip,phone_number}.
[[nodiscard]] const TerraformProvider &twilioCommunityTerraform();
/// twilio/twilio; read at bb21f2e of 2024-09-18, twilio/resources/{trunking/v1,api/v2010}/api_default.go. A pilot that is not developed any more.
[[nodiscard]] const TerraformProvider &twilioPilotTerraform();

} // namespace trunkdesk
