// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/twilionumbers.h"

#include "models/schema/registry.h"
#include "models/schema/twiliofields.h"
#include "models/values/sid.h"

#include <algorithm>

namespace trunkdesk {

namespace {

using namespace twilio;

template<char a, char b>
Verdict checkPrefix(const QString &text)
{
    constexpr char prefix[] = {a, b, '\0'};
    return Sid::check(text, QLatin1StringView(prefix));
}

constexpr Field extras[] = {
    {.key = "sms_url", .param = "SmsUrl", .type = FieldType::WebUrl},
    {.key = "sms_method", .param = "SmsMethod", .type = FieldType::Choice, .choices = httpMethods},
    {.key = "sms_fallback_url", .param = "SmsFallbackUrl", .type = FieldType::WebUrl},
    {.key = "sms_fallback_method", .param = "SmsFallbackMethod", .type = FieldType::Choice, .choices = httpMethods},
    {.key = "sms_application_sid", .param = "SmsApplicationSid", .type = FieldType::Sid, .check = checkApplicationSid},
    {.key = "emergency_status", .param = "EmergencyStatus", .type = FieldType::Choice, .choices = emergencyStates},
    {.key = "emergency_address_sid", .param = "EmergencyAddressSid", .type = FieldType::Sid, .check = checkPrefix<'A', 'D'>},
    {.key = "address_sid", .param = "AddressSid", .type = FieldType::Sid, .check = checkPrefix<'A', 'D'>},
    {.key = "identity_sid", .param = "IdentitySid", .type = FieldType::Sid, .check = checkPrefix<'R', 'I'>},
    {.key = "account_sid", .param = "AccountSid", .type = FieldType::Sid, .check = checkPrefix<'A', 'C'>},
    {.key = "bundle_sid", .param = "BundleSid", .type = FieldType::Sid, .check = checkPrefix<'B', 'U'>},
};

HttpResponse notHere()
{
    return twilioError(403, 20008, QStringLiteral("Not possible in the sandbox: its company cannot buy numbers, release them or move them to another account"));
}

/// Types of numbers by the last part of their path.
constexpr std::pair<QLatin1StringView, QLatin1StringView> types[] = {
    {QLatin1StringView("Local"), QLatin1StringView("local")},
    {QLatin1StringView("Mobile"), QLatin1StringView("mobile")},
    {QLatin1StringView("TollFree"), QLatin1StringView("toll free")},
};

bool isNumber(const ResourceKind &kind)
{
    return &kind == findKind("twilio.incoming_phone_number");
}

/// Whether the part stands somewhere in the number; `*` is any digit.
bool holdsPart(const QString &number, QString part)
{
    part.remove(u'+');
    for (qsizetype at = 0; at < number.size(); ++at) {
        const auto rest = QStringView(number).sliced(at);
        if (part.size() <= rest.size() && std::equal(part.begin(), part.end(), rest.begin(), [](QChar wanted, QChar c) { return wanted == u'*' || wanted == c; }))
            return true;
    }
    return false;
}

} // namespace

QList<QByteArray> twilioFilters(const ResourceKind &kind)
{
    if (isNumber(kind))
        return {"Beta", "FriendlyName", "PhoneNumber", "Origin"};
    if (&kind == findKind("twilio.account"))
        return {"FriendlyName", "Status"};
    return {};
}

bool twilioFilterFits(QByteArrayView name, const QString &value)
{
    const std::pair<const char *, QStringList> closed[] = {{"Beta", {QStringLiteral("true"), QStringLiteral("false")}},
                                                           {"Origin", {QStringLiteral("twilio"), QStringLiteral("hosted")}},
                                                           {"Status", {QStringLiteral("active"), QStringLiteral("suspended"), QStringLiteral("closed")}}};
    return std::none_of(std::begin(closed), std::end(closed), [&](const auto &filter) { return name == filter.first && !filter.second.contains(value); });
}

bool twilioPasses(const SandboxItem &item, const HttpRequest &request)
{
    for (const auto &[name, key] : {std::pair{"FriendlyName", "friendly_name"}, {"Beta", "beta"}, {"Origin", "origin"}, {"Status", "status"}})
        if (const auto value = request.queryValue(name); value && item.fields.text(key) != *value)
            return false;
    const auto last = request.segments.isEmpty() ? QString() : request.segments.last();
    for (const auto &[name, type] : types)
        if (last == name + QLatin1StringView(".json") && item.fields.text("type") != type)
            return false;
    const auto part = request.queryValue("PhoneNumber");
    return !part || holdsPart(item.fields.text("phone_number"), *part);
}

bool twilioIsNumberType(QStringView name)
{
    return std::any_of(std::begin(types), std::end(types), [name](const auto &type) { return name == type.first; });
}

const Field *twilioExtraParameter(const ResourceKind &kind, QByteArrayView param)
{
    const auto it = std::find_if(std::begin(extras), std::end(extras), [param](const Field &field) { return param == field.param; });
    return isNumber(kind) && it != std::end(extras) ? &*it : nullptr;
}

std::optional<HttpResponse> twilioTradeRefusal(const HttpRequest &request, const ResourceKind &kind)
{
    if (!isNumber(kind) || (request.method != "POST" && request.method != "DELETE"))
        return {};
    if (request.method == "POST" && !request.formValue("PhoneNumber") && !request.formValue("AreaCode"))
        return twilioError(400, 20001, QStringLiteral("Missing required parameter PhoneNumber or AreaCode in the post body"));
    return notHere();
}

std::optional<HttpResponse> twilioNumberRefusal(const SandboxItem &number, const Draft &draft)
{
    if (!isNumber(*number.id.kind))
        return {};
    if (draft.contains("account_sid"))
        return notHere();
    if (!draft.value("trunk_sid").isEmpty() && !draft.value("voice_application_sid").isEmpty())
        return twilioError(400, 20001, QStringLiteral("Invalid parameter VoiceApplicationSid: a number has a trunk or an application"));
    const auto after = [&](const char *key) { return draft.contains(key) ? draft.value(key) : number.fields.text(key); };
    for (const auto &[url, fallback, param] : {std::tuple{"voice_url", "voice_fallback_url", "VoiceFallbackUrl"}, {"sms_url", "sms_fallback_url", "SmsFallbackUrl"}})
        if (!draft.value(fallback).isEmpty() && after(url).isEmpty())
            return twilioError(400, 21405, QStringLiteral("%1 was given without the URL that it is a fallback for").arg(QString::fromLatin1(param)));
    return {};
}

void twilioSettleNumber(SandboxItem *number, const Draft &draft)
{
    if (!isNumber(*number->id.kind))
        return;
    for (const auto &field : extras)
        if (draft.contains(field.key) && !number->id.kind->field(field.key)) {
            if (draft.value(field.key).isEmpty())
                number->fields.setNull(field.key);
            else
                number->fields.setText(field.key, draft.value(field.key));
        }
    if (!draft.value("trunk_sid").isEmpty())
        number->fields.setText("voice_application_sid", u"");
    if (!draft.value("voice_application_sid").isEmpty())
        number->fields.setNull("trunk_sid");
}

} // namespace trunkdesk
