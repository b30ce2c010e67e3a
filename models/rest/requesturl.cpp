// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/rest/requesturl.h"

#include "models/values/loopback.h"

#include <QCoreApplication>

#include <algorithm>

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::RequestUrl)
};

/// Plain segments only: our paths are made from templates and checked ids and need no escapes.
bool isPlainPath(const QByteArray &path)
{
    const auto plain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.' || c == '/';
    };
    return path.startsWith('/') && std::all_of(path.begin(), path.end(), plain) && !path.contains("//") && !path.contains("/.");
}

bool isPlainQuery(const QByteArray &query)
{
    return std::all_of(query.begin(), query.end(), [](char c) { return c > 0x20 && c < 0x7f && c != '#'; });
}

} // namespace

Result<QUrl, QString> requestUrl(const QUrl &base, const QByteArray &path, const QByteArray &query)
{
    if (base.isEmpty() || base.host().isEmpty())
        return Words::tr("The account has no endpoint for this kind of record; add it in the account's settings.");
    if (!isPrivate(base) || !base.userInfo().isEmpty())
        return Words::tr("The endpoint would carry the credentials unprotected, so nothing was sent; use https.");
    if (!isPlainPath(path) || !isPlainQuery(query))
        return Words::tr("The request would go to an odd address, so nothing was sent; load the list again.");

    auto front = base.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    auto prefix = base.path(QUrl::FullyEncoded).toLatin1();
    if (prefix.endsWith('/'))
        prefix.chop(1);
    const auto url = QUrl::fromEncoded(front + prefix + path + (query.isEmpty() ? QByteArray() : '?' + query), QUrl::StrictMode);
    if (!url.isValid() || url.host() != base.host() || url.port() != base.port() || url.scheme() != base.scheme())
        return Words::tr("The request would go to an odd address, so nothing was sent; load the list again.");
    return url;
}

} // namespace trunkdesk
