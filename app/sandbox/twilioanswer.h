// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/httprequest.h"
#include "app/sandbox/httpresponse.h"
#include "app/sandbox/sandboxstore.h"

namespace trunkdesk {

/// The provider's error body: code, message, more_info, status.
[[nodiscard]] HttpResponse twilioError(int status, int code, const QString &message);
[[nodiscard]] HttpResponse twilioNotFound(const HttpRequest &request);

/// One record as the provider answers it: stored fields, then dates in the API's own format, url or uri, and links.
[[nodiscard]] QByteArray twilioJson(const SandboxItem &item, const SandboxStore &store, const QString &account, const QByteArray &origin);

/// One page of a list. PageSize, Page and PageToken have been checked.
struct TwilioPage
{
    qsizetype first = 0;
    qsizetype size = 50;
    int number = 0;
};
[[nodiscard]] HttpResponse twilioList(const HttpRequest &request, const ResourceKind &kind, const QList<SandboxItem> &items, const TwilioPage &page,
                                      const SandboxStore &store, const QString &account);
/// The token that means "what comes after this place".
[[nodiscard]] QString pageToken(qsizetype next, const SandboxItem &last);

} // namespace trunkdesk
