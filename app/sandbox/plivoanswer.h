// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/httprequest.h"
#include "app/sandbox/httpresponse.h"
#include "app/sandbox/sandboxstore.h"

namespace trunkdesk {

/// The provider's error body: api_id and a text, no code.
[[nodiscard]] HttpResponse plivoError(int status, const QString &text);
/// The same for one parameter. Here `error` is an object, which clients in the field meet, too.
[[nodiscard]] HttpResponse plivoFieldError(int status, const QByteArray &param, const QString &text);
[[nodiscard]] HttpResponse plivoNotFound();

/// One record as a fetch answers it: a trunk wrapped in `object`, an origination URI bare, the others beside the api_id.
[[nodiscard]] HttpResponse plivoRecord(const ResourceKind &kind, const Record &fields);
/// What a write answers: never the object, only its id.
[[nodiscard]] HttpResponse plivoWritten(int status, const RecordId &id);

/// One page of a list.
struct PlivoPage
{
    qsizetype offset = 0;
    qsizetype limit = 20;
};
[[nodiscard]] HttpResponse plivoList(const HttpRequest &request, const ResourceKind &kind, const QList<Record> &rows, const PlivoPage &page);

} // namespace trunkdesk
