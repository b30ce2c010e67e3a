// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace trunkdesk {

/// Which list was asked where, to judge the link that its answer gives for the next page.
struct PageAsked
{
    QUrl base;            ///< scheme, host and port that were asked; may have a path of its own in front of all paths
    QString providerHost; ///< the provider's own host, which its links name also where another endpoint was asked; may be empty
    QString path;         ///< the encoded path that was asked, below the base, with its leading slash
};

/// The query to ask for next, still encoded and without "?", or one sentence why the link is not followed. Of a link
/// nothing but the query is ever used, and only when it names the origin asked, or the provider's own host over https, and
/// the same path. Written as an absolute URL, from the root, without the leading slash, or as a bare "?query".
[[nodiscard]] Result<QByteArray, QString> pageQuery(const QString &link, const PageAsked &asked);

} // namespace trunkdesk
