// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/verdict.h"

namespace trunkdesk {

/// Ready replacements for a text that is no acceptable SIP address, the likeliest first, at most three: the usual slips
/// are undone one after the other, and what `assess` would send is offered in the form in which it would be sent.
[[nodiscard]] QStringList sipUriRepairs(const QString &text, Verdict (*assess)(const QString &));

/// The lower-case scheme when the text begins with one that is not "sip" (tel, https, sips, …). Empty for a bare
/// "host:port", whose part before the colon only looks like a scheme.
[[nodiscard]] QString foreignScheme(QStringView text);

/// The text with an international host name in its A-label form (RFC 5890); unchanged where there is none to convert.
[[nodiscard]] QString withAsciiHost(const QString &text);

} // namespace trunkdesk
