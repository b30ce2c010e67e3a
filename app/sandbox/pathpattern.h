// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace trunkdesk {

/// Whether a whole text fits a pattern in which each `*` stands for any run of characters, slashes too.
[[nodiscard]] bool matchesWildcard(QByteArrayView pattern, QByteArrayView text);

/// Whether a request fits. Methods are `*` or exact. A path pattern that holds a `?` is compared with path and query, any other
/// with the path alone, so `/v1/Trunks` means every page of that list and `/v1/Trunks?*Page=1*` the second one.
[[nodiscard]] bool matchesRequest(QByteArrayView methodPattern, QByteArrayView pathPattern, QByteArrayView method, QByteArrayView target);

} // namespace trunkdesk
