// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/rest/resourceclient.h"
#include "models/schema/registry.h"
#include "tests/support/restbench.h"

#include <QUrlQuery>

namespace trunkdesk {

/// A RestBench that speaks JSON and pages by numbers, as fast as it can.
struct PlivoBench : RestBench
{
    PlivoBench()
    {
        const auto base = connection.endpoints.value("api");
        connection = {.provider = "plivo",
            .accountId = QStringLiteral("MA000000000000000001"),
            .user = QStringLiteral("MA000000000000000001"),
            .endpoints = {{"api", base}},
            .readOnly = false};
        settings.rate = RequestRate{};
        settings.retry.attempts = 2;
    }

    [[nodiscard]] static const ResourceKind &kind(const char *key) { return *findKind(QByteArrayView(key)); }

    static qsizetype number(const HttpRequest &request, const char *name)
    {
        return QUrlQuery(QString::fromLatin1(request.rawQuery)).queryItemValue(QLatin1StringView(name)).toLongLong();
    }

    /// `{"trunk_id": "100"}` and so on.
    static QByteArray rows(qsizetype from, qsizetype count, const char *id = "trunk_id")
    {
        QByteArrayList list;
        for (auto i = from; i < from + count; ++i)
            list.append("{\"" + QByteArray(id) + "\":\"" + QByteArray::number(100 + i) + "\"}");
        return '[' + list.join(',') + ']';
    }

    static HttpResponse page(const QByteArray &objects, qsizetype total)
    {
        return HttpResponse::json(200,
            "{\"api_id\":\"x\",\"meta\":{\"limit\":20,\"offset\":0,\"total_count\":" + QByteArray::number(total)
                + ",\"next\":\"v1/Account/{auth_id}/\"},\"objects\":" + objects + '}');
    }
};

} // namespace trunkdesk
