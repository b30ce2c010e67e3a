// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/plivotrunksetup.h"

#include "models/core/displaytext.h"
#include "models/inventory/inventory.h"
#include "models/values/plivouri.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::PlivoTrunkSetup)
};

constexpr const char *nameFields[] = {"name", "trunk_direction"};
constexpr const char *settingFields[] = {"secure", "trunk_status"};

constexpr SetupRole targets[] = {
    {.key = "primary_uri_uuid", .title = QT_TRANSLATE_NOOP("Schema", "Primary URI"), .kind = "plivo.uri", .contents = "uri", .needed = true},
    {.key = "fallback_uri_uuid", .title = QT_TRANSLATE_NOOP("Schema", "Fallback URI"), .kind = "plivo.uri", .contents = "uri"},
};
constexpr SetupRole callers[] = {
    {.key = "ipacl_uuid", .title = QT_TRANSLATE_NOOP("Schema", "By address: IP access control list"), .kind = "plivo.ip_access_control_list", .contents = "ip_addresses"},
    {.key = "credential_uuid", .title = QT_TRANSLATE_NOOP("Schema", "By user name and password: credential"), .kind = "plivo.credential", .contents = "username"},
};

constexpr SetupPart parts[] = {
    {.key = "name",
     .title = QT_TRANSLATE_NOOP("Schema", "Name and direction"),
     .help = QT_TRANSLATE_NOOP("Schema", "A trunk of this provider goes one way: for both ways set up two."),
     .fields = nameFields},
    {.key = "targets",
     .title = QT_TRANSLATE_NOOP("Schema", "Where calls go"),
     .help = QT_TRANSLATE_NOOP("Schema", "Calls go to the primary URI, and to the fallback when it does not answer. Choose what is there, or make it here."),
     .kind = SetupPart::Kind::Roles,
     .roles = targets,
     .onlyField = "trunk_direction",
     .onlyValue = "inbound"},
    {.key = "callers",
     .title = QT_TRANSLATE_NOOP("Schema", "Who may call"),
     .help = QT_TRANSLATE_NOOP("Schema", "How the provider recognises your PBX: by its address, by user name and password, or by both."),
     .kind = SetupPart::Kind::Roles,
     .roles = callers,
     .onlyField = "trunk_direction",
     .onlyValue = "outbound"},
    {.key = "numbers",
     .title = QT_TRANSLATE_NOOP("Schema", "Numbers"),
     .help = QT_TRANSLATE_NOOP("Schema", "The numbers whose calls this trunk takes. One that is on another trunk or application leaves it."),
     .kind = SetupPart::Kind::Numbers,
     .onlyField = "trunk_direction",
     .onlyValue = "inbound"},
    {.key = "settings",
     .title = QT_TRANSLATE_NOOP("Schema", "Security"),
     .help = QT_TRANSLATE_NOOP("Schema", "Encryption, and whether the trunk takes calls at once."),
     .fields = settingFields},
};

constexpr std::pair<const char *, const char *> uniqueHere[] = {{"plivo.trunk", "name"}};

bool isSet(const TrunkSetup &setup, const char *role)
{
    return setup.choices.value(role).makes || !setup.choices.value(role).chosen.isEmpty();
}

QStringList preview(const Draft &)
{
    return {}; // the domain is made of the trunk's id
}

QList<Issue> advice(const SetupPart &part, const TrunkSetup &setup)
{
    const QByteArrayView key(part.key);
    if (key == "callers" && !isSet(setup, "ipacl_uuid") && !isSet(setup, "credential_uuid"))
        return {{Issue::Severity::Error, {}, Words::tr("An outbound trunk needs to know who may call. Choose or make an IP access control list, a credential, or both."), {}}};
    if (key == "targets") {
        const auto primary = setup.choices.value("primary_uri_uuid"), fallback = setup.choices.value("fallback_uri_uuid");
        if (!primary.chosen.isEmpty() && primary.chosen == fallback.chosen)
            return {{Issue::Severity::Warning, {}, Words::tr("The fallback is the primary, so nothing is left when it fails. Choose another."), {}}};
        if (primary.makes && fallback.makes && !primary.made.value("uri").isEmpty() && primary.made.value("uri") == fallback.made.value("uri"))
            return {{Issue::Severity::Warning, {}, Words::tr("The fallback leads to the same place as the primary, so nothing is left when it fails. Enter another."), {}}};
    }
    if (key == "settings" && setup.trunk.value("secure") == u"true")
        for (const char *role : {"primary_uri_uuid", "fallback_uri_uuid"})
            if (const auto choice = setup.choices.value(role); choice.makes && setup.trunk.value("trunk_direction") == u"inbound")
                if (const auto uri = PlivoUri::read(choice.made.value("uri")); uri && uri->transport() != SipUri::Transport::Tls)
                    return {{Issue::Severity::Warning, "secure",
                        Words::tr("A secure trunk needs TLS, and “%1” does not ask for it. Add ;transport=tls there.").arg(displayText(uri->maskedForDisplay())), {}}};
    return {};
}

void addTarget(PbxSection &section, const QString &label, const SetupRole &role, const SetupChoice &choice, const Inventory &inventory)
{
    for (const auto &id : choice.makes ? QStringList() : choice.chosen)
        for (const auto &address : contentsOf(role, id, inventory))
            section.lines.append({label, address});
    if (!choice.makes)
        return;
    const auto uri = PlivoUri::read(choice.made.value("uri"));
    section.lines.append({label, uri ? uri->maskedForDisplay() : QString()});
    if (choice.made.value("authentication_needed") != u"true")
        return;
    section.lines.append({Words::tr("User name that the provider signs in with"), choice.made.value("username")});
    section.lines.append({Words::tr("Password that the provider signs in with"), {}, Secret(choice.made.value("password").toUtf8())});
}

/// What is new is known from its form; of what was there the account knows all but the password.
void addCallers(PbxSheet &sheet, const TrunkSetup &setup, const Inventory &inventory)
{
    PbxSection who{.title = Words::tr("How the provider knows the PBX"), .help = {}, .lines = {}};
    const auto &[addresses, credentials] = callers;
    const auto user = setup.choices.value(credentials.key), places = setup.choices.value(addresses.key);
    if (user.makes) {
        who.lines.append({Words::tr("User name"), user.made.value("username")});
        who.lines.append({Words::tr("Password"), {}, Secret(user.made.value("password").toUtf8())});
    } else {
        for (const auto &id : user.chosen)
            for (const auto &name : contentsOf(credentials, id, inventory))
                who.lines.append({Words::tr("User name, with the password that it has"), name});
    }
    QStringList known;
    if (places.makes)
        known = places.made.value("ip_addresses").split(u'\n', Qt::SkipEmptyParts);
    else
        for (const auto &id : places.chosen)
            known += contentsOf(addresses, id, inventory);
    for (const auto &address : std::as_const(known))
        who.lines.append({Words::tr("Address that the PBX may call from"), address.trimmed()});
    if (!who.lines.isEmpty())
        sheet.sections.append(who);
}

PbxSheet sheet(const TrunkSetup &setup, const Record &trunk, const Inventory &inventory)
{
    PbxSheet sheet;
    const auto domain = trunk.text("trunk_domain");
    const bool secure = setup.trunk.value("secure") == u"true";
    const auto transport = secure ? Words::tr("TLS, with SRTP") : Words::tr("UDP, TCP or TLS");
    if (setup.trunk.value("trunk_direction") == u"outbound") {
        PbxSection out{.title = Words::tr("From the PBX to the world"), .help = {}, .lines = {{Words::tr("Termination domain"), domain}, {Words::tr("Termination URI"), u"sip:"_s + domain}}};
        out.lines.append({Words::tr("Transport"), transport});
        out.lines.append({Words::tr("Numbers"), Words::tr("E.164 with the plus sign, such as +14155550100")});
        sheet.sections.append(out);
        addCallers(sheet, setup, inventory);
    } else {
        PbxSection in{.title = Words::tr("From the world to the PBX"), .help = Words::tr("Here the PBX has to answer, and its firewall to let the provider in."), .lines = {}};
        addTarget(in, Words::tr("Primary"), targets[0], setup.choices.value(targets[0].key), inventory);
        addTarget(in, Words::tr("Fallback"), targets[1], setup.choices.value(targets[1].key), inventory);
        in.lines.append({Words::tr("Domain of the trunk"), domain});
        in.lines.append({Words::tr("Transport"), secure ? transport : Words::tr("as the URI says; UDP when it says nothing")});
        sheet.sections.append(in);
    }
    sheet.linkText = Words::tr("The provider's documentation, with its signalling and media addresses for the firewall:");
    sheet.link = u"https://www.plivo.com/docs/sip-trunking/"_s;
    return sheet;
}

constexpr SetupScript script{.trunk = "plivo.trunk",
    .numbers = "plivo.number",
    .parts = parts,
    .uniqueHere = uniqueHere,
    .preview = preview,
    .advice = advice,
    .sheet = sheet};

} // namespace

const SetupScript &plivoTrunkSetup()
{
    return script;
}

} // namespace trunkdesk
