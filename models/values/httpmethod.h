// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/verdict.h"

#include <QCoreApplication>

namespace trunkdesk {

/// How a webhook is called: GET or POST. What else a server says (its documents print PUT, too) is shown and kept.
class HttpMethod
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::HttpMethod)
public:
    [[nodiscard]] static Verdict check(const QString &text);
};

} // namespace trunkdesk
