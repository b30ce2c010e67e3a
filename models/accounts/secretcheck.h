// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/verdict.h"

namespace trunkdesk {

/// How a text stands as the secret of an account. What providers give out is one word of plain letters, digits and signs.
[[nodiscard]] Verdict checkSecret(const QString &text);

} // namespace trunkdesk
