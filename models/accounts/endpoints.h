// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>

namespace trunkdesk {

/// Whether credentials may go to this base of a provider's service: empty when they may, else a sentence that says why not. A
/// provider that we do not know has no hosts.
[[nodiscard]] QString endpointFault(QByteArrayView provider, const QByteArray &service, const QUrl &base);

} // namespace trunkdesk
