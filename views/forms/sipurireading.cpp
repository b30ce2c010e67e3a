// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/forms/sipurireading.h"

#include "models/core/displaytext.h"
#include "models/values/sipuri.h"
#include "models/values/sipurirepair.h"
#include "models/values/siptarget.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

std::optional<SipUriReading> readAddress(const QString &text, FieldType type)
{
    const auto ascii = withAsciiHost(text.trimmed());
    const auto uri = type == FieldType::SipTarget ? readSipTarget(ascii) : SipUri::read(ascii);
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
    const auto trimmed = text.trimmed();
    const bool bare = !trimmed.startsWith(u"sip:"_s, Qt::CaseInsensitive) && !trimmed.startsWith(u"sips:"_s, Qt::CaseInsensitive);
    auto scanned = scanSipUri(withAsciiHost(bare ? u"sip:"_s + trimmed : trimmed));
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
    const auto whole = sipUriText(parts);
    return bare ? whole.sliced(4) : whole;
}

} // namespace trunkdesk
