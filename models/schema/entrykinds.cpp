// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/schema/entrykinds.h"

#include <QCoreApplication>

#include <algorithm>

namespace trunkdesk {

namespace {

/// A value of a field with which a record says so.
struct UseRule
{
    const char *kind = "";
    const char *field = "";
    const char *value = "";
    EntryUse use = EntryUse::SwitchedOff;
};

constexpr UseRule uses[] = {
    {.kind = "plivo.trunk", .field = "trunk_direction", .value = "outbound", .use = EntryUse::OutwardOnly},
    {.kind = "plivo.trunk", .field = "trunk_direction", .value = "inbound", .use = EntryUse::InwardOnly},
    {.kind = "plivo.trunk", .field = "trunk_status", .value = "disabled", .use = EntryUse::SwitchedOff},
};

struct FailoverRule
{
    const char *kind = "";
    const char *text = "";
};

constexpr FailoverRule failovers[] = {
    {.kind = "twilio.trunk",
     .text = QT_TRANSLATE_NOOP("Schema", "The next target is tried when one answers nothing for 4 seconds or answers with a failure. It is not tried after 2xx, 400, 404, 405, 410, 416, 482, 484, 486 and 6xx: then the call ends there. Lowest priority number first; among equals by weight.")},
    {.kind = "plivo.trunk", .text = QT_TRANSLATE_NOOP("Schema", "The fallback URI is tried when the primary URI does not take the call. The provider does not say after which answers.")},
};

} // namespace

bool entryIs(EntryUse use, const ResourceKind &kind, const Record &record)
{
    return std::any_of(std::begin(uses), std::end(uses),
        [&](const UseRule &rule) { return rule.use == use && QByteArrayView(rule.kind) == kind.key && record.text(rule.field) == QLatin1StringView(rule.value); });
}

QString failoverText(const ResourceKind &kind)
{
    const auto it = std::find_if(std::begin(failovers), std::end(failovers), [&](const FailoverRule &rule) { return QByteArrayView(rule.kind) == kind.key; });
    return it == std::end(failovers) ? QString() : schemaText(it->text);
}

} // namespace trunkdesk
