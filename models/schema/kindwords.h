// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/schema/resourcekind.h"

namespace trunkdesk {

/// The name of a kind as it reads inside a sentence: `origination URL` in English, `Origination-URL` in German.
[[nodiscard]] QString nounInSentence(const ResourceKind &kind);
[[nodiscard]] QString nounsInSentence(const ResourceKind &kind); ///< `origination URLs`
/// `1 origination URL`, `3 origination URLs`.
[[nodiscard]] QString countedNoun(const ResourceKind &kind, qsizetype count);

} // namespace trunkdesk
