// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/apierror.h"

#include <QDateTime>

namespace trunkdesk {

struct RetrySettings
{
    int attempts = 4;                                    ///< tries in all
    int limitedAttempts = 8;                             ///< the same while every answer is 429: nothing was done, we are only too many
    std::chrono::milliseconds base{500};                 ///< the first wait is somewhere below this; it doubles with every try
    std::chrono::milliseconds cap{20'000};               ///< and never gets longer than this
    std::chrono::milliseconds longestRetryAfter{60'000}; ///< a server that asks for more gets no further try
};

/// How a try ended that brought no usable answer.
struct FailedTry
{
    ApiError::Kind kind = ApiError::Kind::Lost;
    bool write = false;
    bool sent = true;                         ///< some byte of the request may have reached the server
    bool limitedIsUntouched = false;          ///< the provider promises that what it answers 429 to was never carried out
    int tries = 1;                            ///< including this one
    std::chrono::milliseconds retryAfter{-1}; ///< what the server asked for; -1: nothing
};

struct RetryStep
{
    bool again = false;
    std::chrono::milliseconds wait{0};
    bool outcomeUnknown = false; ///< only when not again: the write may have been carried out

    friend bool operator==(const RetryStep &, const RetryStep &) = default;
};

/// What to do after a failed try. A read may always be repeated; a write only when the server cannot have acted on it.
/// `random` is 0 up to 1 and spreads the waits over their whole length, so that many clients do not come back together.
[[nodiscard]] RetryStep nextStep(const RetrySettings &settings, const FailedTry &failed, double random);

/// What a Retry-After header asks for (RFC 9110, 10.2.3): seconds or a date; -1 when it cannot be read.
[[nodiscard]] std::chrono::milliseconds parseRetryAfter(const QByteArray &header, const QDateTime &now);

} // namespace trunkdesk
