// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/faults.h"
#include "models/core/result.h"

namespace trunkdesk {

/// A fault as a person writes it: `METHOD PATH ACTION [COUNT]`, for instance `POST /v1/Trunks* drop-after 1`. `*` in the method or the
/// path stands for anything; without a count every request that matches is struck. An action may be joined with `delay=MS` and, when the
/// request is carried out, with `appears-after=MS`: `drop-after+appears-after=3000`. The error is a sentence that lists the actions.
[[nodiscard]] Result<FaultRule, QString> faultFromWords(const QString &words);

/// What ACTION may be, for people. `STATUS-after` answers the status after the request was carried out.
[[nodiscard]] QString faultActions();

} // namespace trunkdesk
