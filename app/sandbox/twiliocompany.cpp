// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/twilioservice.h"

#include "models/schema/registry.h"
#include "models/values/timestamp.h"

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

template<class Defaults>
void fill(Record *record, const Defaults &defaults)
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

/// A list attached to a trunk: its own id and name, and the trunk's.
SandboxItem associationOf(const ResourceKind &kind, const QString &trunk, const SandboxItem &list)
{
    Record record;
    record.setText("sid", list.id.id);
    record.setText("trunk_sid", trunk);
    record.setRaw("friendly_name", list.fields.raw("friendly_name"));
    return {{&kind, trunk, list.id.id}, record, list.created, list.updated};
}

void addTrunk(SandboxStore *store, Record record)
{
    const auto trunk = record.text("sid");
    for (const auto *child : childKinds(*findKind("twilio.trunk"))) {
        const auto raw = record.raw(child->listKey).toByteArray();
        if (raw.isEmpty() || child->isSingleton())
            continue;
        record.remove(child->listKey);
        for (const auto element : jsonElements(raw)) {
            if (child->isAssociation()) {
                if (const auto *list = store->find({findKind(child->attaches), {}, jsonString(element)}))
                    store->append(associationOf(*child, trunk, *list));
                continue;
            }
            auto target = Record::fromChecked(element);
            target.setText("trunk_sid", trunk);
            store->append(itemOf(*child, trunk, target));
        }
    }
    fill(&record, trunkDefaults);
    store->append(itemOf(*findKind("twilio.trunk"), {}, record));
}

} // namespace

Result<TwilioService::Company, QString> TwilioService::readCompany(const QByteArray &json)
{
    if (const auto error = checkJson(json))
        return QStringLiteral("The sandbox's company cannot be read: %1").arg(error->toString());
    const auto file = Record::fromChecked(json);
    Company company{file.text("account.sid"), file.text("account.authToken").toUtf8(), file.text("account.name"), {}, file.text("account.apiKey").toUtf8(), file.text("account.apiSecret").toUtf8()};
    for (const auto *key : {"twilio.credential_list", "twilio.ip_access_control_list", "twilio.incoming_phone_number", "twilio.trunk"}) {
        const auto &kind = *findKind(key);
        for (const auto element : jsonElements(file.raw(kind.listKey))) {
            auto record = Record::fromChecked(element);
            if (!childKinds(kind).isEmpty()) {
                addTrunk(&company.store, record);
                continue;
            }
            if (kind.titleField == QByteArrayView("phone_number"))
                fill(&record, numberDefaults);
            company.store.append(itemOf(kind, {}, record));
        }
    }
    return company;
}

} // namespace trunkdesk
