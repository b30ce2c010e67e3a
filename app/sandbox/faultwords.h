// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/faults.h"
#include "models/core/result.h"

namespace trunkdesk {

/// A fault as a person writes it: `METHOD PATH ACTION [COUNT]`, for instance `POST /v1/Trunks* drop-after 1`. `*` in the method or the
/// path stands for anything; without a count every request that matches is struck. The error is a sentence that lists the actions.
[[nodiscard]] Result<FaultRule, QString> faultFromWords(const QString &words);

/// What ACTION may be: `delay=MS drop drop-after reset reset-after truncate garbage html drip STATUS STATUS=RETRY-AFTER`.
[[nodiscard]] QString faultActions();

} // namespace trunkdesk
