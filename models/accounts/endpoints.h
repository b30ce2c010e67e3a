// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QUrl>

namespace trunkdesk {

/// Base URL by service name, as an Account holds them: a scheme, a host and perhaps a port, nothing else.
using Endpoints = QMap<QByteArray, QUrl>;

/// A place where a provider can be reached. Keys and records of one are not known in the others.
struct EndpointRegion
{
    const char *code = "";  ///< unique in its table; stands in the provider's own profiles
    const char *label = ""; ///< source text, context "Schema"
    const char *edge = "";  ///< the provider's name of the way there; empty: it is not named
    const char *base = "";  ///< what a person would give as the base; empty: the usual hosts
};

/// Whether credentials may go to this base of a provider's service: empty when they may, else a sentence that says why not. A
/// provider that we do not know has no hosts.
[[nodiscard]] QString endpointFault(QByteArrayView provider, const QByteArray &service, const QUrl &base);

/// Why this cannot be a base whatever its host is; empty when it can. `example` is one of the provider's own.
[[nodiscard]] QString baseFault(const QUrl &base, const QString &example);

} // namespace trunkdesk
