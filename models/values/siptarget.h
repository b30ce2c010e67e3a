// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/sipuri.h"

namespace trunkdesk {

// Where calls are sent, as some providers write it: a SIP URI, or its host and port alone.

[[nodiscard]] Verdict checkSipTarget(const QString &text);
[[nodiscard]] std::optional<SipUri> readSipTarget(const QString &text); ///< tolerant, as SipUri::read()

} // namespace trunkdesk
