// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/accounts/foundaccount.h"

class QProcessEnvironment;

namespace trunkdesk {

/// TWILIO_ACCOUNT_SID with TWILIO_API_KEY and TWILIO_API_SECRET, or with TWILIO_AUTH_TOKEN; TWILIO_REGION and TWILIO_EDGE say where.
[[nodiscard]] FoundAccounts twilioInEnvironment(const QProcessEnvironment &environment);

/// The profiles in `.twilio-cli/config.json` under the home folder; nothing when there is no such file.
[[nodiscard]] FoundAccounts twilioInProfiles(const QString &home);

/// The same from the file's text: `profiles` (or `projects`, as older ones call them), by name or in a list, each with its account,
/// and perhaps its key and region. Profiles that keep their secret elsewhere come without one.
[[nodiscard]] FoundAccounts readTwilioProfiles(const QByteArray &json);

} // namespace trunkdesk
