// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "tests/views/fakelab.h"

#include "models/schema/registry.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

Record recordOf(const QJsonObject &object)
{
    return Record::fromJson(QJsonDocument(object).toJson(QJsonDocument::Compact)).value();
}

QJsonObject labTrunkOf(int number, const QString &name, const QString &direction, const QString &primary, const QString &fallback)
{
    return {{u"trunk_id"_s, u"4%1"_s.arg(number, 16, 10, QLatin1Char('0'))}, {u"name"_s, name}, {u"trunk_direction"_s, direction}, {u"trunk_status"_s, u"enabled"_s},
        {u"secure"_s, number == 0}, {u"primary_uri_uuid"_s, primary}, {u"fallback_uri_uuid"_s, fallback}, {u"trunk_domain"_s, u"%1.zt.plivo.com"_s.arg(number)}};
}

QJsonObject uriOf(const QString &id, const QString &name, const QString &uri)
{
    return {{u"uri_uuid"_s, id}, {u"name"_s, name}, {u"uri"_s, uri}, {u"authentication_needed"_s, false}};
}

QJsonObject callOf(int number)
{
    return {{u"call_uuid"_s, u"call-%1"_s.arg(number)}, {u"call_direction"_s, number % 3 ? u"inbound"_s : u"outbound"_s}, {u"from_number"_s, u"1415555%1"_s.arg(1000 + number)},
        {u"to_number"_s, u"1212555%1"_s.arg(2000 + number)}, {u"hangup_cause_code"_s, number % 5 ? 4000 : 3010}, {u"call_duration"_s, number * 7}, {u"billed_duration"_s, number * 7},
        {u"initiation_time"_s, QDateTime::currentDateTimeUtc().addSecs(-3600 * number).toString(u"yyyy-MM-dd HH:mm:ss+00:00"_s)}, {u"trunk_domain"_s, u"0.zt.plivo.com"_s},
        {u"hangup_source"_s, u"customer"_s}};
}

} // namespace

FakeLab::FakeLab(const QString &name, AccountMode mode, QObject *parent) : FakeAccount(name, mode, parent)
{
    auto account = inventory()->account();
    account.provider = "plivo";
    account.accountId = u"MA00000000000000000001"_s;
    inventory()->setAccount(account);
    inventory()->merge(*kind("plivo.uri"), {}, {recordOf(uriOf(u"u-1"_s, u"pbx-main"_s, u"pbx1.lab.example:5060;transport=tcp"_s)), recordOf(uriOf(u"u-2"_s, u"pbx-spare"_s, u"203.0.113.20:5060"_s))});
    inventory()->merge(*kind("plivo.trunk"), {},
        {recordOf(labTrunkOf(0, u"lab-in"_s, u"inbound"_s, u"u-1"_s, u"u-2"_s)), recordOf(labTrunkOf(1, u"one-leg"_s, u"inbound"_s, u"u-1"_s, {})),
            recordOf(labTrunkOf(2, u"lab-out"_s, u"outbound"_s, {}, {})), recordOf(labTrunkOf(3, u"broken"_s, u"inbound"_s, u"u-9"_s, {}))});
    QList<Record> numbers;
    for (int n = 0; n < 6; ++n) {
        const auto trunk = labTrunk(n < 4 ? 0 : 1).id;
        numbers.append(recordOf({{u"number"_s, u"1415555010%1"_s.arg(n)}, {u"alias"_s, u"Desk %1"_s.arg(n)},
            {u"application"_s, n == 5 ? QJsonValue() : QJsonValue(u"/v1/Account/MA00000000000000000001/Zentrunk/Trunk/%1/"_s.arg(trunk))},
            {u"number_type"_s, u"local"_s}, {u"country"_s, u"UNITED STATES"_s}}));
    }
    inventory()->merge(*kind("plivo.number"), {}, numbers);
    for (const auto *each : kindsOfProvider("plivo"))
        if (!each->onDemand)
            inventory()->setState(*each, {}, LoadState::Ready);
    inventory()->setReadAt(QDateTime::currentDateTimeUtc());
}

const ResourceKind *FakeLab::kind(const char *key)
{
    return findKind(key);
}

RecordId FakeLab::labTrunk(int number) const
{
    return {kind("plivo.trunk"), {}, u"4%1"_s.arg(number, 16, 10, QLatin1Char('0'))};
}

RecordId FakeLab::number(int number) const
{
    return {kind("plivo.number"), {}, u"1415555010%1"_s.arg(number)};
}

AccountController::Paged FakeLab::paged(const ResourceKind &) const
{
    return m_paged;
}

void FakeLab::readFirstPage(const ResourceKind &kind, const Draft &filters)
{
    QStringList words;
    for (auto it = filters.begin(); it != filters.end(); ++it)
        words.append(QString::fromLatin1(it.key()) + u'=' + it.value());
    asked.append(u"first page %1"_s.arg(words.join(u' ')).trimmed());
    m_paged = {.filters = filters, .total = -1, .more = false};
    m_read = 0;
    inventory()->retain(kind, {}, {});
    inventory()->setState(kind, {}, LoadState::Loading);
    Q_EMIT pagedChanged(&kind);
}

void FakeLab::readNextPage(const ResourceKind &kind)
{
    asked.append(u"next page"_s);
    inventory()->setState(kind, {}, LoadState::Loading);
}

void FakeLab::deliver()
{
    const auto &calls = *kind("plivo.call");
    const bool none = m_paged.filters.value("from_number").startsWith(u'9');
    QList<Record> page;
    for (int n = 0; n < pageSize && m_read < callCount && !none; ++n)
        page.append(recordOf(callOf(m_read++)));
    m_paged.total = none ? 0 : callCount;
    m_paged.more = !none && m_read < callCount;
    inventory()->merge(calls, {}, page);
    inventory()->setState(calls, {}, LoadState::Ready);
    Q_EMIT pagedChanged(&calls);
}

void FakeLab::fail(const QString &why)
{
    ApiError error;
    error.message = why;
    inventory()->setState(*kind("plivo.call"), {}, LoadState::Failed, error);
}

void addDomains(FakeAccount &account)
{
    auto *inventory = account.inventory();
    const auto sid = [](const char *prefix, int number) { return QLatin1StringView(prefix) + u"%1"_s.arg(number, 32, 16, QLatin1Char('0')); };
    const auto domain = [&](int number, bool registration) {
        return recordOf({{u"sid"_s, sid("SD", number)}, {u"friendly_name"_s, u"telephones-%1"_s.arg(number)}, {u"domain_name"_s, u"northwind-%1.sip.twilio.com"_s.arg(number)},
            {u"secure"_s, true}, {u"sip_registration"_s, registration}, {u"auth_type"_s, number == 1 ? u"CREDENTIAL_LIST"_s : QString()}, {u"voice_url"_s, u"https://app.example/voice"_s}});
    };
    const auto list = [&](const char *prefix, int number, const QString &name) { return recordOf({{u"sid"_s, sid(prefix, number)}, {u"friendly_name"_s, name}}); };
    inventory->merge(*findKind("twilio.sip_domain"), {}, {domain(1, true), domain(2, false)});
    inventory->merge(*findKind("twilio.domain_credential_list"), sid("SD", 1), {list("CL", 0, u"PBX logins 1"_s)});
    inventory->merge(*findKind("twilio.registration_credential_list"), sid("SD", 1), {list("CL", 1, u"PBX logins 2"_s)});
    inventory->merge(*findKind("twilio.credential_list_mapping"), sid("SD", 1), {list("CL", 0, u"PBX logins 1"_s)});
    const auto credential = [&](int number, const QString &user) { return recordOf({{u"sid"_s, sid("CR", number)}, {u"username"_s, user}, {u"credential_list_sid"_s, sid("CL", 0)}}); };
    inventory->merge(*findKind("twilio.credential"), sid("CL", 0), {credential(1, u"desk1"_s), credential(2, u"desk2"_s)});
}

} // namespace trunkdesk
