// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>

namespace trunkdesk {

/// Whether the host of the URL is this machine itself: `localhost`, `127.0.0.0/8` in four parts, or `::1`. Nothing is looked up.
[[nodiscard]] bool isLoopback(const QUrl &url);

/// Whether the URL may carry credentials as far as its scheme goes: https anywhere, plain http on loopback alone.
[[nodiscard]] bool isPrivate(const QUrl &url);

} // namespace trunkdesk
