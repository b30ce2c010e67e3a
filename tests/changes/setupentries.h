// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/trunksetup.h"
#include "tests/support/sandboxbench.h"

// Trunks as somebody may have entered them, for tests.

namespace trunkdesk::test {

using namespace Qt::StringLiterals;

inline constexpr auto password = "Correct1horse+bat"_L1;

inline const SetupScript &script(const char *provider)
{
    return *setupScript(QByteArrayView(provider));
}

/// One line a change: `create plivo.trunk @1 name`.
inline QStringList linesOf(const QList<Change> &changes)
{
    static const char *const words[] = {"create", "update", "delete", "attach", "detach"};
    QStringList lines;
    for (const auto &change : changes) {
        QStringList line{QLatin1StringView(words[int(change.op)]), QLatin1StringView(change.id.kind->key)};
        if (isPendingId(change.id.parent))
            line.append(u"under "_s + change.id.parent);
        line.append(isPendingId(change.id.id) ? change.id.id : change.title);
        for (const auto &[key, text] : change.fields.asKeyValueRange())
            if (isPendingId(text))
                line.append(QString::fromLatin1(key) + u'=' + text);
        if (!change.key.isEmpty())
            line.append(u"as "_s + change.key);
        lines.append(line.join(u' '));
    }
    return lines;
}

inline Draft target(const QString &name, const QString &url)
{
    return {{"friendly_name", name}, {"sip_url", url}, {"priority", u"10"_s}, {"weight", u"10"_s}, {"enabled", u"true"_s}};
}

/// Everything that can be asked for is entered.
inline TrunkSetup wholeCompanySetup(const SandboxBench &b)
{
    auto setup = newSetup(script("twilio"));
    setup.trunk.insert("friendly_name", u"Paris"_s);
    setup.trunk.insert("domain_name", u"northwind-paris.pstn.twilio.com"_s);
    setup.trunk.insert("secure", u"true"_s);
    auto &addresses = setup.choices["twilio.trunk_ip_access_control_list"];
    addresses.chosen = {b.find("twilio.ip_access_control_list", u"Headquarters"_s).id};
    addresses.makes = true;
    addresses.made = {{"friendly_name", u"Paris addresses"_s}};
    addresses.lines = u"203.0.113.99\n198.51.100.0/28\n203.0.113.99"_s;
    auto &users = setup.choices["twilio.trunk_credential_list"];
    users.makes = true;
    users.made = {{"friendly_name", u"Paris users"_s}};
    users.children = {{{"username", u"paris-1"_s}, {"password", password}}};
    setup.targets = {target(u"paris-pbx"_s, u"sip:pbx.par.example.com:5061;transport=tls"_s), target(u"paris-dr"_s, u"sip:dr.par.example.com"_s)};
    setup.numbers = b.inventory.ids(*findKind("twilio.incoming_phone_number")).mid(0, 2);
    setup.settings.insert("mode", u"record-from-answer"_s);
    return setup;
}

inline TrunkSetup inboundSetup(const SandboxBench &b)
{
    auto setup = newSetup(script("plivo"));
    setup.trunk.insert("name", u"Lyon in"_s);
    setup.choices["primary_uri_uuid"] = {.chosen = {}, .makes = true, .made = {{"name", u"lyon"_s}, {"uri", u"pbx.lyon.example.com:5061;transport=tls"_s}, {"authentication_needed", u"true"_s}, {"username", u"lyonuser"_s}, {"password", password}}};
    setup.choices["fallback_uri_uuid"].chosen = {b.inventory.ids(*findKind("plivo.uri")).first().id};
    setup.numbers = b.inventory.ids(*findKind("plivo.number")).mid(0, 2);
    return setup;
}

inline TrunkSetup outboundSetup(const SandboxBench &)
{
    auto setup = newSetup(script("plivo"));
    setup.trunk.insert("name", u"Lyon out"_s);
    setup.trunk.insert("trunk_direction", u"outbound"_s);
    setup.choices["ipacl_uuid"] = {.chosen = {}, .makes = true, .made = {{"name", u"lyon addresses"_s}, {"ip_addresses", u"203.0.113.5"_s}}};
    setup.choices["credential_uuid"] = {.chosen = {}, .makes = true, .made = {{"name", u"lyon user"_s}, {"username", u"lyonuser"_s}, {"password", password}}};
    setup.choices["primary_uri_uuid"] = {.chosen = {}, .makes = true, .made = {{"uri", u"left.over.example.com"_s}}}; // of another direction
    return setup;
}

} // namespace trunkdesk::test
