// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/forms/sipurireading.h"

#include "models/core/displaytext.h"
#include "models/values/sipuri.h"
#include "models/values/sipurirepair.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

std::optional<SipUriReading> readSipUri(const QString &text)
{
    const auto ascii = withAsciiHost(text.trimmed());
    const auto uri = SipUri::read(ascii);
    if (!uri)
        return {};
    SipUriReading reading;
    reading.user = displayText(uri->user());
    reading.host = displayText(uri->host());
    reading.port = QString::number(uri->effectivePort());
    reading.portWritten = uri->port().has_value();
    reading.transport = displayText(uri->transportName());
    reading.edge = displayText(uri->edge());
    reading.hasPassword = uri->hasPassword();
    reading.editable = uri->isConforming();
    return reading;
}

std::optional<QString> withSipParameter(const QString &text, const QString &name, const QString &value)
{
    auto scanned = scanSipUri(withAsciiHost(text.trimmed()));
    if (!scanned)
        return {};
    auto parts = std::move(scanned).value();
    if (name == u"transport"_s)
        parts.scheme = u"sip"_s;
    const auto at = std::find_if(parts.parameters.begin(), parts.parameters.end(),
        [&name](const SipUriParameter &p) { return p.name.compare(name, Qt::CaseInsensitive) == 0; });
    if (value.isEmpty()) {
        if (at != parts.parameters.end())
            parts.parameters.erase(at);
    } else if (at != parts.parameters.end()) {
        at->value = value;
        at->hasValue = true;
    } else {
        parts.parameters.append({name, value, true});
    }
    return sipUriText(parts);
}

} // namespace trunkdesk
