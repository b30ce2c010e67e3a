// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/record.h"

namespace trunkdesk {

struct ResourceKind;

/// The record without what opens a door: members whose name says that they are secret, write-only fields, and passwords inside
/// addresses, however deep. Everything else stays byte for byte; *masked counts what was hidden.
[[nodiscard]] Record withoutSecrets(const ResourceKind &kind, const Record &record, qsizetype *masked);

} // namespace trunkdesk
