// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/apierror.h"
#include "models/schema/resourcekind.h"

#include <QList>

#include <optional>

namespace trunkdesk {

/// What a look at one list of an account brought.
struct AccountFinding
{
    const ResourceKind *kind = nullptr;
    bool asked = false;            ///< and answered, one way or the other
    int count = 0;                 ///< on the page that was read
    bool more = false;             ///< there are further pages
    std::optional<ApiError> error; ///< why it could not be seen
};

/// What somebody may see with an account's credentials: the outcome of a try that changes nothing.
struct AccountFindings
{
    enum class Outcome {
        Looking,   ///< not all lists have answered
        Reached,   ///< at least one list was seen
        Refused,   ///< the provider answered, and does not let these credentials in
        Failed,    ///< no list could be seen for another reason, which `error` tells
        Cancelled, ///< given up; what was found until then stands
    };

    Outcome outcome = Outcome::Looking;
    QList<AccountFinding> lists; ///< in the order of the registry
    std::optional<ApiError> error;
};

} // namespace trunkdesk
