// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/schema/resourcekind.h"

#include <QList>

namespace trunkdesk {

/// The writable fields in the order in which a form asks for them: as in the table, but where a call goes stands before when it goes
/// there (target, priority, weight, switch).
[[nodiscard]] QList<const Field *> formFields(const ResourceKind &kind);

} // namespace trunkdesk
