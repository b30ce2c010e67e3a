// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/httprequest.h"

#include <algorithm>

namespace trunkdesk {

namespace {

bool sameName(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && qstrnicmp(a.data(), a.size(), b.data(), b.size()) == 0;
}

std::optional<QString> firstValue(const FormFields &fields, QByteArrayView name)
{
    const auto it = std::find_if(fields.begin(), fields.end(), [name](const auto &field) { return field.first == name; });
    return it == fields.end() ? std::nullopt : std::optional(it->second);
}

} // namespace

QByteArray HttpRequest::header(QByteArrayView name) const
{
    const auto it = std::find_if(headers.begin(), headers.end(), [name](const HttpHeader &h) { return sameName(h.name, name); });
    return it == headers.end() ? QByteArray() : it->value;
}

bool HttpRequest::hasHeader(QByteArrayView name) const
{
    return std::any_of(headers.begin(), headers.end(), [name](const HttpHeader &h) { return sameName(h.name, name); });
}

bool HttpRequest::headerLists(QByteArrayView name, QByteArrayView token) const
{
    for (const HttpHeader &header : headers) {
        if (!sameName(header.name, name))
            continue;
        const QList<QByteArray> items = header.value.split(',');
        if (std::any_of(items.begin(), items.end(), [token](const QByteArray &item) { return sameName(item.trimmed(), token); }))
            return true;
    }
    return false;
}

std::optional<QString> HttpRequest::queryValue(QByteArrayView name) const
{
    return firstValue(query, name);
}

std::optional<QString> HttpRequest::formValue(QByteArrayView name) const
{
    return firstValue(form, name);
}

bool HttpRequest::keepsAlive() const
{
    if (headerLists("connection", "close"))
        return false;
    return minorVersion >= 1 || headerLists("connection", "keep-alive");
}

} // namespace trunkdesk
