// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/twilioservice.h"

#include "app/sandbox/twilioconstraints.h"
#include "models/schema/registry.h"
#include "models/values/timestamp.h"

#include <QHash>

#include <span>

namespace trunkdesk {

namespace {

/// What the API answers for a field that the company's file leaves out.
constexpr std::pair<const char *, const char *> trunkDefaults[] = {
    {"friendly_name", "null"},
    {"domain_name", "null"},
    {"disaster_recovery_method", "null"},
    {"disaster_recovery_url", "null"},
    {"secure", "false"},
    {"cnam_lookup_enabled", "false"},
    {"recording", R"({"mode":"do-not-record","trim":"do-not-trim"})"},
    {"transfer_mode", R"("disable-all")"},
    {"transfer_caller_id", R"("from-transferee")"},
    {"symmetric_rtp_enabled", "false"},
};

constexpr std::pair<const char *, const char *> domainDefaults[] = {
    {"friendly_name", "null"},
    {"api_version", R"("2010-04-01")"},
    {"voice_url", "null"},
    {"voice_method", R"("POST")"},
    {"voice_fallback_url", "null"},
    {"voice_fallback_method", R"("POST")"},
    {"voice_status_callback_url", "null"},
    {"voice_status_callback_method", R"("POST")"},
    {"sip_registration", "false"},
    {"emergency_calling_enabled", "false"},
    {"emergency_caller_sid", "null"},
    {"secure", "false"},
    {"byoc_trunk_sid", "null"},
};

constexpr std::pair<const char *, const char *> addressDefaults[] = {{"cidr_prefix_length", "32"}};

constexpr std::pair<const char *, const char *> accountDefaults[] = {{"status", R"("active")"}, {"type", R"("Full")"}};

constexpr std::pair<const char *, const char *> numberDefaults[] = {
    {"friendly_name", R"("")"},
    {"trunk_sid", "null"},
    {"address_requirements", R"("none")"},
    {"api_version", R"("2010-04-01")"},
    {"beta", "false"},
    {"voice_caller_id_lookup", "false"},
    {"voice_url", R"("")"},
    {"voice_method", R"("POST")"},
    {"voice_fallback_url", "null"},
    {"voice_fallback_method", R"("POST")"},
    {"voice_application_sid", R"("")"},
    {"status_callback", R"("")"},
    {"status_callback_method", R"("POST")"},
    {"sms_url", R"("")"},
    {"sms_method", R"("POST")"},
    {"sms_fallback_url", R"("")"},
    {"sms_fallback_method", R"("POST")"},
    {"sms_application_sid", R"("")"},
    {"voice_receive_mode", R"("voice")"},
    {"emergency_status", R"("Inactive")"},
    {"emergency_address_sid", "null"},
    {"emergency_address_status", R"("unregistered")"},
    {"address_sid", "null"},
    {"identity_sid", "null"},
    {"bundle_sid", "null"},
    {"origin", R"("twilio")"},
    {"status", R"("in-use")"},
    {"type", R"("local")"},
};

using Defaults = std::span<const std::pair<const char *, const char *>>;

Defaults defaultsOf(const ResourceKind &kind)
{
    static const QHash<QByteArrayView, Defaults> table{{"twilio.trunk", trunkDefaults},
                                                       {"twilio.sip_domain", domainDefaults},
                                                       {"twilio.ip_address", addressDefaults},
                                                       {"twilio.account", accountDefaults},
                                                       {"twilio.incoming_phone_number", numberDefaults}};
    return table.value(kind.key);
}

void fill(Record *record, Defaults defaults)
{
    // One text and one reading of it: setting one member after the other would lay out hundreds of records twenty times.
    auto json = record->toJson().chopped(1);
    for (const auto &[key, value] : defaults)
        if (!record->has(key))
            json += QByteArray(json.size() > 1 ? "," : "") + '"' + key + "\":" + value;
    *record = Record::fromChecked(json + '}');
}

QDateTime takeDate(Record *record, const QByteArray &key)
{
    const auto time = Timestamp::read(record->text(key)).utc();
    record->remove(key);
    return time ? *time : QDateTime::currentDateTimeUtc();
}

SandboxItem itemOf(const ResourceKind &kind, const QString &parent, Record record)
{
    const auto created = takeDate(&record, "date_created");
    const auto updated = takeDate(&record, "date_updated");
    return {{&kind, parent, record.text(kind.idField)}, record, created, updated};
}

/// The entries of a list of the file; a company need not have every list.
QList<QByteArrayView> entries(const Record &record, const QByteArray &member)
{
    const auto raw = record.raw(member);
    return raw.isEmpty() ? QList<QByteArrayView>() : jsonElements(raw);
}

/// What a record of the file calls the records below it: as the API's lists do, unless those share one name.
QByteArray memberOf(const ResourceKind &child)
{
    return twilioIsBare(child) ? QByteArray(child.key).sliced(providerOf(child).size() + 1) + 's' : QByteArray(child.listKey);
}

/// A list attached to something: its own id, and that of what it is attached to where the API answers it.
void addAssociation(SandboxStore *store, const ResourceKind &kind, const QString &parent, const QString &list)
{
    const auto *attached = store->find({findKind(kind.attaches), {}, list});
    if (!attached)
        return;
    Record record;
    record.setText("sid", list);
    if (kind.field(kind.parentField))
        record.setText(kind.parentField, parent);
    store->append({{&kind, parent, list}, record, attached->created, attached->updated});
}

void addRecord(SandboxStore *store, const ResourceKind &kind, const QString &parent, Record record)
{
    const auto id = record.text(kind.idField);
    for (const auto *child : childKinds(kind)) {
        const auto member = memberOf(*child);
        const auto raw = record.raw(member).toByteArray();
        if (raw.isEmpty() || child->isSingleton())
            continue;
        record.remove(member);
        for (const auto element : jsonElements(raw)) {
            if (child->isAssociation())
                addAssociation(store, *child, id, jsonString(element));
            else
                addRecord(store, *child, id, Record::fromChecked(element));
        }
    }
    if (kind.hasParent())
        record.setText(kind.parentField, parent);
    fill(&record, defaultsOf(kind));
    store->append(itemOf(kind, parent, record));
}

/// The account as it lists itself. A subaccount belongs to another; a main account to itself.
void addAccount(TwilioService::Company *company, const Record &account, const QString &owner)
{
    Record record;
    record.setText("sid", company->account);
    record.setText("friendly_name", company->name);
    record.setText("owner_account_sid", owner);
    record.setText("auth_token", QString::fromUtf8(company->token));
    for (const auto *key : {"status", "type", "date_created", "date_updated"})
        if (account.has(key))
            record.setRaw(key, account.raw(key));
    addRecord(&company->store, *findKind("twilio.account"), {}, record);
}

TwilioService::Company companyOf(const Record &file, const QString &owner = {})
{
    const auto account = Record::fromChecked(file.raw("account"));
    TwilioService::Company company{account.text("sid"), account.text("authToken").toUtf8(), account.text("name"), {},
                                   account.text("apiKey").toUtf8(), account.text("apiSecret").toUtf8()};
    addAccount(&company, account, owner.isEmpty() ? company.account : owner);
    // Lists first: what they are attached to names them.
    for (const auto *key : {"twilio.credential_list", "twilio.ip_access_control_list", "twilio.incoming_phone_number", "twilio.trunk", "twilio.sip_domain"}) {
        const auto &kind = *findKind(key);
        for (const auto element : entries(file, kind.listKey))
            addRecord(&company.store, kind, {}, Record::fromChecked(element));
    }
    for (const auto element : entries(file, "subaccounts")) {
        company.subaccounts.push_back(companyOf(Record::fromChecked(element), company.account));
        const auto &subaccount = company.subaccounts.back();
        company.store.append(*subaccount.store.find({findKind("twilio.account"), {}, subaccount.account}));
    }
    return company;
}

} // namespace

Result<TwilioService::Company, QString> TwilioService::readCompany(const QByteArray &json)
{
    if (const auto error = checkJson(json))
        return QStringLiteral("The sandbox's company cannot be read: %1").arg(error->toString());
    return companyOf(Record::fromChecked(json));
}

} // namespace trunkdesk
