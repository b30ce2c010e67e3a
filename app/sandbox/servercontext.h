// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/faults.h"
#include "app/sandbox/handler.h"
#include "app/sandbox/httpparser.h"
#include "app/sandbox/requestlog.h"

#include <atomic>
#include <chrono>

namespace trunkdesk {

struct ServerLimits
{
    HttpParser::Limits parser = {};
    std::chrono::milliseconds idle = std::chrono::seconds(60); ///< a connection without progress for so long is closed
    int connections = 1024;                                    ///< open at a time; more are closed at once
    int pipeline = 64;                                         ///< unanswered requests of one connection; the rest stays in the kernel
};

/// What all connections of one server share. The handler is only touched in the server's thread.
struct ServerContext
{
    Handler &handler;
    ServerLimits limits = {};
    FaultPlan faults = {};
    RequestLog log = {};
    QByteArray origin = {};             ///< http://127.0.0.1:port
    std::atomic<bool> observed = false; ///< somebody listens to the signals; until then no event crosses to that thread
    std::atomic<int> connections = 0;
    std::atomic<int> inFlight = 0; ///< requests that arrived and whose answer has not been handed to the system yet
    std::atomic<int> peakInFlight = 0;
};

} // namespace trunkdesk
