// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/faults.h"

namespace trunkdesk {

/// An answer made ready for the wire, faults included.
struct Delivery
{
    enum class End {
        Keep,  ///< the connection stays open for the next request
        Close, ///< orderly end once everything is written
        Reset, ///< TCP reset
    };

    int status = 0;    ///< of the answer; 0 when none is sent
    QByteArray bytes;  ///< written at once
    qint64 filler = 0; ///< then so many `x`
    QByteArray tail;   ///< then this
    QByteArray drip;   ///< or, one byte each interval, this
    std::chrono::milliseconds interval{0};
    End end = End::Keep;
};

/// What the connection knows of the request that an answer depends on.
struct AnsweredRequest
{
    bool head = false; ///< the method was HEAD: no body goes out
    bool keepAlive = true;
    int minorVersion = 1;
};

/// How this answer goes out under this fault (none: as it is).
[[nodiscard]] Delivery deliver(const HttpResponse &response, const AnsweredRequest &exchange, const Fault &fault = {});

} // namespace trunkdesk
