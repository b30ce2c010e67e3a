// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/plivotrunksetup.h"
#include "models/changes/twiliotrunksetup.h"

namespace trunkdesk {

const SetupScript *setupScript(QByteArrayView provider)
{
    return provider == "twilio" ? &twilioTrunkSetup() : provider == "plivo" ? &plivoTrunkSetup() : nullptr;
}

} // namespace trunkdesk
