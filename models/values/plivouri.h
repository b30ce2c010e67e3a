// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/sipuri.h"

namespace trunkdesk {

/// The "uri" of a Zentrunk origination URI: host or host:port, or with a user the form sip:user@host; a transport may
/// follow. Source: the provider's page on origination URIs and its command-line tool.
class PlivoUri
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::PlivoUri)
public:
    [[nodiscard]] static Verdict check(const QString &text);

    /// What the server says, with or without "sip:". Tolerant as SipUri::read().
    [[nodiscard]] static std::optional<SipUri> read(const QString &text);
};

} // namespace trunkdesk
