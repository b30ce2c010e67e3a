// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/checks/numberroutes.h"

#include <algorithm>

namespace trunkdesk {

namespace {

constexpr const char *trunkOrWebhook[] = {"trunk_sid", "voice_application_sid", "voice_url"};
constexpr const char *application[] = {"application"};

constexpr NumberRoutes routes[] = {
    {.kind = "twilio.incoming_phone_number", .voice = "capabilities.voice", .fields = trunkOrWebhook},
    {.kind = "plivo.number", .voice = "voice_enabled", .fields = application},
};

} // namespace

const NumberRoutes *numberRoutes(const ResourceKind &kind)
{
    const auto it = std::find_if(std::begin(routes), std::end(routes), [&kind](const NumberRoutes &each) { return QByteArrayView(each.kind) == kind.key; });
    return it == std::end(routes) ? nullptr : &*it;
}

} // namespace trunkdesk
