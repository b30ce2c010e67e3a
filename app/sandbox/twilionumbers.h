// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/sandboxstore.h"
#include "app/sandbox/twilioanswer.h"
#include "models/schema/draft.h"

#include <optional>

// What is particular to lists that can be asked for a part, foremost the account's numbers.

namespace trunkdesk {

/// The query parameters, besides those of paging, that a list of this kind takes.
[[nodiscard]] QList<QByteArray> twilioFilters(const ResourceKind &kind);
[[nodiscard]] bool twilioFilterFits(QByteArrayView name, const QString &value);
/// Whether the record is in the part that was asked for.
[[nodiscard]] bool twilioPasses(const SandboxItem &item, const HttpRequest &request);
/// `Local`, `Mobile`, `TollFree` (with `.json` in a path).
[[nodiscard]] bool twilioIsNumberType(QStringView name);

/// A parameter that the provider takes and our tables do not offer.
[[nodiscard]] const Field *twilioExtraParameter(const ResourceKind &kind, QByteArrayView param);
/// Buying and releasing numbers and moving them to another account: what a made-up company cannot do.
[[nodiscard]] std::optional<HttpResponse> twilioTradeRefusal(const HttpRequest &request, const ResourceKind &kind);
/// A number has a trunk or an application, and a fallback only for something.
[[nodiscard]] std::optional<HttpResponse> twilioNumberRefusal(const SandboxItem &number, const Draft &draft);
/// A trunk clears the voice application, and the other way round; what only the extra parameters say goes in.
void twilioSettleNumber(SandboxItem *number, const Draft &draft);

} // namespace trunkdesk
