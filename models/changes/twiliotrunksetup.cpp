// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/twiliotrunksetup.h"

#include "models/core/displaytext.h"
#include "models/inventory/inventory.h"
#include "models/values/cidrblock.h"
#include "models/values/domainname.h"
#include "models/values/sipuri.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::TwilioTrunkSetup)
};

constexpr auto suffix = ".pstn.twilio.com"_L1;

/// The places for which a trunk's domain has a form of its own (provider's guide: sending SIP).
constexpr const char *edges[] = {"ashburn", "umatilla", "dublin", "frankfurt", "singapore", "tokyo", "sao-paulo", "sydney"};

constexpr Field addressLines{.key = "addresses",
    .param = "addresses",
    .label = QT_TRANSLATE_NOOP("Schema", "IP addresses"),
    .help = QT_TRANSLATE_NOOP("Schema", "One a line: an IPv4 address or a range such as 198.51.100.0/28. Paste a list as it is."),
    .type = FieldType::TextList,
    .required = true,
    .check = CidrBlock::check,
    .placeholder = "203.0.113.7"};

constexpr const char *nameFields[] = {"friendly_name", "domain_name"};
constexpr const char *settingFields[] = {"secure", "transfer_mode", "transfer_caller_id", "disaster_recovery_url", "disaster_recovery_method"};

constexpr SetupRole callers[] = {
    {.key = "twilio.trunk_ip_access_control_list",
     .title = QT_TRANSLATE_NOOP("Schema", "By address: IP access control lists"),
     .kind = "twilio.ip_access_control_list",
     .child = "twilio.ip_address",
     .lines = &addressLines,
     .contents = "ip_address",
     .many = true},
    {.key = "twilio.trunk_credential_list",
     .title = QT_TRANSLATE_NOOP("Schema", "By user name and password: credential lists"),
     .kind = "twilio.credential_list",
     .child = "twilio.credential",
     .contents = "username",
     .many = true},
};

constexpr SetupPart parts[] = {
    {.key = "name",
     .title = QT_TRANSLATE_NOOP("Schema", "Name and domain"),
     .help = QT_TRANSLATE_NOOP("Schema", "What the trunk is called, and where your PBX sends its calls."),
     .fields = nameFields},
    {.key = "callers",
     .title = QT_TRANSLATE_NOOP("Schema", "Who may call"),
     .help = QT_TRANSLATE_NOOP("Schema", "How the provider recognises your PBX. Choose what is there, or make it here; with both, a call has to satisfy both."),
     .kind = SetupPart::Kind::Roles,
     .roles = callers},
    {.key = "targets",
     .title = QT_TRANSLATE_NOOP("Schema", "Where calls go"),
     .help = QT_TRANSLATE_NOOP("Schema", "Calls to the trunk's numbers go to the lowest priority first, and among equals by weight."),
     .kind = SetupPart::Kind::Targets},
    {.key = "numbers",
     .title = QT_TRANSLATE_NOOP("Schema", "Numbers"),
     .help = QT_TRANSLATE_NOOP("Schema", "The numbers whose calls this trunk takes. One that is on another trunk leaves it."),
     .kind = SetupPart::Kind::Numbers},
    {.key = "settings",
     .title = QT_TRANSLATE_NOOP("Schema", "Security and recovery"),
     .help = QT_TRANSLATE_NOOP("Schema", "Encryption, call transfer, what happens when no target answers, and recording."),
     .fields = settingFields,
     .settings = true},
};

constexpr std::pair<const char *, const char *> uniqueHere[] = {
    {"twilio.trunk", "domain_name"},
    {"twilio.ip_access_control_list", "friendly_name"},
    {"twilio.credential_list", "friendly_name"},
};

QString suggest(const QString &name)
{
    QString label;
    for (const auto c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            label += c;
        else if (c.category() != QChar::Mark_NonSpacing && !label.isEmpty() && !label.endsWith(u'-'))
            label += u'-';
    }
    constexpr int longest = 63; // of one label of a domain name
    label.truncate(longest);
    while (label.endsWith(u'-'))
        label.chop(1);
    return label.isEmpty() ? QString() : label + suffix;
}

QStringList preview(const Draft &trunk)
{
    const auto verdict = DomainName::checkTrunk(trunk.value("domain_name"));
    if (!verdict.sendable() || !verdict.canonical.endsWith(suffix))
        return {};
    const auto name = verdict.canonical.chopped(suffix.size());
    const bool secure = trunk.value("secure") == u"true";
    const auto uri = [secure](const QString &host) { return u"sip:"_s + host + (secure ? u";transport=tls"_s : QString()); };
    QStringList uris{uri(verdict.canonical)};
    for (const auto *edge : edges)
        uris.append(uri(name + u".pstn."_s + QLatin1StringView(edge) + u".twilio.com"_s));
    return uris;
}

void adviseOnSecurity(QList<Issue> &issues, const TrunkSetup &setup)
{
    const bool secure = setup.trunk.value("secure") == u"true";
    QStringList plain, encrypted;
    for (const auto &target : setup.targets)
        if (const auto uri = SipUri::read(target.value("sip_url")))
            (uri->transport() == SipUri::Transport::Tls ? encrypted : plain).append(displayText(target.value("friendly_name")));
    if (secure && !plain.isEmpty())
        issues.append({Issue::Severity::Warning, "secure",
            Words::tr("Secure trunking calls every target with TLS, also those whose SIP URL does not say so: %1. Their PBX has to answer TLS there, usually at port 5061.")
                .arg(plain.join(u", "_s)),
            {}});
    else if (!secure && !encrypted.isEmpty())
        issues.append({Issue::Severity::Warning, "secure",
            Words::tr("These targets are called with TLS, but without “Secure” the sound of their calls is not encrypted: %1.").arg(encrypted.join(u", "_s)), {}});
}

QList<Issue> advice(const SetupPart &part, const TrunkSetup &setup)
{
    QList<Issue> issues;
    const QByteArrayView key(part.key);
    const bool terminates = !setup.trunk.value("domain_name").isEmpty();
    if (key == "name" && !terminates) {
        issues.append({Issue::Severity::Note, "domain_name", Words::tr("Without a termination domain the trunk only receives calls."), {}});
    } else if (key == "callers") {
        const auto uses = [&setup](const SetupRole &role) { return setup.choices.value(role.key).makes || !setup.choices.value(role.key).chosen.isEmpty(); };
        const bool anyBody = std::any_of(std::begin(callers), std::end(callers), uses);
        if (!anyBody && terminates)
            issues.append({Issue::Severity::Warning, {}, Words::tr("Without a list every call of your PBX is refused. Choose or make one, unless the trunk only receives."), {}});
    } else if (key == "settings") {
        adviseOnSecurity(issues, setup);
    }
    return issues;
}

/// What of a role is new is known from its form; of what was there the account knows all but the passwords.
void addCallers(PbxSheet &sheet, const TrunkSetup &setup, const Inventory &inventory)
{
    PbxSection who{.title = Words::tr("How the provider knows the PBX"), .help = {}, .lines = {}};
    const auto &[addresses, credentials] = callers;
    const auto users = setup.choices.value(credentials.key), places = setup.choices.value(addresses.key);
    for (const auto &id : users.chosen)
        for (const auto &name : contentsOf(credentials, id, inventory))
            who.lines.append({Words::tr("User name, with the password that it has"), name});
    for (const auto &user : users.makes ? users.children : QList<Draft>()) {
        who.lines.append({Words::tr("User name"), user.value("username")});
        who.lines.append({Words::tr("Password of %1").arg(displayText(user.value("username"))), {}, Secret(user.value("password").toUtf8())});
    }
    for (const auto &id : places.chosen)
        for (const auto &address : contentsOf(addresses, id, inventory))
            who.lines.append({Words::tr("Address that the PBX may call from"), address});
    for (const auto &draft : places.makes ? childDrafts(addresses, places) : QList<Draft>())
        who.lines.append({Words::tr("Address that the PBX may call from"), draft.value("friendly_name")});
    if (!who.lines.isEmpty())
        sheet.sections.append(who);
}

PbxSheet sheet(const TrunkSetup &setup, const Record &trunk, const Inventory &inventory)
{
    PbxSheet sheet;
    auto now = setup.trunk;
    for (const char *key : {"domain_name", "secure"})
        now.insert(key, trunk.has(key) ? trunk.text(key) : now.value(key));
    const bool secure = now.value("secure") == u"true";
    const auto uris = preview(now);
    if (!uris.isEmpty()) {
        PbxSection out{.title = Words::tr("From the PBX to the world"),
            .help = Words::tr("The host of the request has to be this domain; a bare address of the provider is refused."), .lines = {}};
        out.lines.append({Words::tr("Termination URI"), uris.constFirst()});
        out.lines.append({Words::tr("Transport"), secure ? Words::tr("TLS, port 5061, with SRTP") : Words::tr("UDP or TCP, port 5060; TLS at 5061")});
        out.lines.append({Words::tr("Numbers"), Words::tr("E.164 with the plus sign, such as +14155550100")});
        sheet.sections.append(out);
    }
    addCallers(sheet, setup, inventory);
    PbxSection in{.title = Words::tr("From the world to the PBX"), .help = Words::tr("Here the PBX has to answer, and its firewall to let the provider in."), .lines = {}};
    for (const auto &target : setup.targets)
        if (const auto uri = SipUri::read(target.value("sip_url")))
            in.lines.append({displayText(target.value("friendly_name")), uri->maskedForDisplay()});
    if (!in.lines.isEmpty())
        sheet.sections.append(in);
    PbxSection places{.title = Words::tr("Instead of the termination URI, by way of one place"), .help = Words::tr("Only where the PBX is to send its calls to a place of your choice."), .lines = {}};
    for (qsizetype i = 1; i < uris.size(); ++i)
        places.lines.append({QString::fromLatin1(edges[i - 1]), uris.at(i)});
    if (!places.lines.isEmpty())
        sheet.sections.append(places);
    sheet.linkText = Words::tr("The provider's signalling and media addresses, for the firewall:");
    sheet.link = u"https://www.twilio.com/docs/sip-trunking/ip-addresses"_s;
    return sheet;
}

constexpr SetupScript script{.trunk = "twilio.trunk",
    .targets = "twilio.origination_url",
    .numbers = "twilio.phone_number",
    .settings = "twilio.recording",
    .parts = parts,
    .uniqueHere = uniqueHere,
    .suggested = "domain_name",
    .suggest = suggest,
    .preview = preview,
    .advice = advice,
    .sheet = sheet};

} // namespace

const SetupScript &twilioTrunkSetup()
{
    return script;
}

} // namespace trunkdesk
