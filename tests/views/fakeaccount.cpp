// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "tests/views/fakeaccount.h"

#include "models/schema/registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

Record recordOf(const QJsonObject &object)
{
    return Record::fromJson(QJsonDocument(object).toJson(QJsonDocument::Compact)).value();
}

QString sid(QLatin1StringView prefix, int number)
{
    return prefix + u"%1"_s.arg(number, 32, 16, QLatin1Char('0'));
}

QString dated(int daysAgo)
{
    return QDateTime::currentDateTimeUtc().addDays(-daysAgo).toString(Qt::ISODate);
}

const QStringList names{u"hq-trunk"_s, u"branch-trunk"_s, u"fax-trunk"_s, u"backup-trunk"_s, u"Berlin office"_s, u"Contact centre"_s, u"lab"_s, u"Warehouse & Co"_s};

QString trunkName(int number, bool longNames)
{
    auto name = number < names.size() ? names.at(number) : u"trunk-%1"_s.arg(number);
    return longNames ? name + u" for the offices in the north-eastern region of the old company"_s : name;
}

QJsonObject trunk(int number, bool longNames)
{
    return {{u"sid"_s, sid("TK"_L1, number)}, {u"account_sid"_s, sid("AC"_L1, 1)}, {u"friendly_name"_s, trunkName(number, longNames)},
        {u"domain_name"_s, number == 3 ? QJsonValue() : QJsonValue(u"northwind-%1.pstn.twilio.com"_s.arg(number))}, {u"secure"_s, number % 2 == 0},
        {u"disaster_recovery_url"_s, number == 0 ? QJsonValue(u"https://dr.northwind.example/twiml"_s) : QJsonValue()}, {u"disaster_recovery_method"_s, u"POST"_s},
        {u"transfer_mode"_s, u"disable-all"_s}, {u"cnam_lookup_enabled"_s, false},
        {u"recording"_s, QJsonObject{{u"mode"_s, number == 0 ? u"record-from-answer"_s : u"do-not-record"_s}, {u"trim"_s, u"do-not-trim"_s}}},
        {u"auth_type"_s, number == 0 ? u"IP_ACL,CREDENTIAL_LIST"_s : u"IP_ACL"_s}, {u"auth_type_set"_s, QJsonArray{u"IP_ACL"_s}},
        {u"date_created"_s, dated(500 + number)}, {u"date_updated"_s, dated(2 + number)}};
}

QJsonObject target(int trunkNumber, int number, const QString &name, int priority, int weight, bool enabled, const QString &url)
{
    return {{u"sid"_s, sid("OU"_L1, trunkNumber * 100 + number)}, {u"account_sid"_s, sid("AC"_L1, 1)}, {u"trunk_sid"_s, sid("TK"_L1, trunkNumber)},
        {u"friendly_name"_s, name}, {u"priority"_s, priority}, {u"weight"_s, weight}, {u"enabled"_s, enabled}, {u"sip_url"_s, url},
        {u"date_created"_s, dated(400)}, {u"date_updated"_s, dated(number * number * 9 + 2)}};
}

} // namespace

FakeAccount::FakeAccount(const QString &name, AccountMode mode, QObject *parent) : AccountController(parent)
{
    Account account;
    account.id = name;
    account.name = name;
    account.provider = "twilio";
    account.accountId = sid("AC"_L1, 1);
    account.mode = mode;
    m_inventory = new Inventory(account, this);
}

const ResourceKind *FakeAccount::trunkKind()
{
    return findKind("twilio.trunk");
}

const ResourceKind *FakeAccount::targetKind()
{
    return findKind("twilio.origination_url");
}

const ResourceKind *FakeAccount::numberKind()
{
    return findKind("twilio.phone_number");
}

RecordId FakeAccount::trunk(int number) const
{
    return {trunkKind(), {}, sid("TK"_L1, number)};
}

RecordId FakeAccount::target(int trunkNumber, int number) const
{
    return {targetKind(), sid("TK"_L1, trunkNumber), sid("OU"_L1, trunkNumber * 100 + number)};
}

void FakeAccount::fill(const Size &size)
{
    QList<Record> trunks, targets, numbers, lists, acls;
    for (int t = 0; t < size.trunks; ++t) {
        trunks.append(recordOf(trunkdesk::trunk(t, size.longNames)));
        if (t == 3)
            continue; // has numbers and nowhere to send their calls
        for (int n = 0; t > 0 && n < size.targets; ++n)
            targets.append(recordOf(trunkdesk::target(t, n, u"pbx-%1"_s.arg(n + 1), 10 + n / 2 * 10, 10 + n * 7, true, u"sip:pbx%1.northwind.example"_s.arg(n + 1))));
    }
    const QString tail = size.longNames ? u".a-very-long-host-name.in-a-long-subdomain.northwind.example:5061;transport=tls;edge=frankfurt"_s : u".northwind.example:5061;transport=tls"_s;
    if (size.trunks > 0) {
        targets.append(recordOf(trunkdesk::target(0, 0, u"hq-pbx-1"_s, 10, 70, true, u"sip:pbx1"_s + tail)));
        targets.append(recordOf(trunkdesk::target(0, 1, u"hq-pbx-2"_s, 10, 30, true, u"sip:pbx2"_s + tail)));
        targets.append(recordOf(trunkdesk::target(0, 2, u"dr-site"_s, 20, 10, true, u"sip:203.0.113.20:5061;transport=tls"_s)));
        targets.append(recordOf(trunkdesk::target(0, 3, u"old-asterisk"_s, 30, 10, false, u"sip://sip-box.example:1234"_s)));
        for (int n = 0; n < 4; ++n) {
            const QJsonObject list{{u"sid"_s, sid(n < 2 ? "CL"_L1 : "AL"_L1, n)}, {u"friendly_name"_s, n < 2 ? u"PBX logins %1"_s.arg(n + 1) : u"Office ranges %1"_s.arg(n - 1)},
                {u"date_created"_s, dated(100)}, {u"date_updated"_s, dated(30)}};
            (n < 2 ? lists : acls).append(recordOf(list));
        }
    }
    QHash<int, QList<Record>> onTrunks;
    for (int n = 0; n < size.numbers; ++n) {
        const int t = n % 3 == 0 ? 0 : n % 3 == 1 ? 1 : 3;
        const QJsonObject number{{u"sid"_s, sid("PN"_L1, n)}, {u"phone_number"_s, u"+1%1%2"_s.arg(n % 2 ? 212 : 415).arg(5550000 + n)},
            {u"friendly_name"_s, u"Desk %1"_s.arg(n)}, {u"trunk_sid"_s, sid("TK"_L1, t)},
            {u"capabilities"_s, QJsonObject{{u"voice"_s, true}, {u"sms"_s, n % 2 == 0}, {u"mms"_s, false}}},
            {u"date_created"_s, dated(300)}, {u"date_updated"_s, dated(n % 90)}};
        numbers.append(recordOf(number));
        onTrunks[t].append(recordOf(number));
    }
    const auto merge = [this](const char *kind, const QString &parent, const QList<Record> &records) {
        m_inventory->merge(*findKind(kind), parent, records);
    };
    merge("twilio.trunk", {}, trunks);
    merge("twilio.origination_url", {}, targets);
    merge("twilio.incoming_phone_number", {}, numbers);
    merge("twilio.credential_list", {}, lists);
    merge("twilio.ip_access_control_list", {}, acls);
    for (auto it = onTrunks.cbegin(); it != onTrunks.cend(); ++it)
        if (it.key() < size.trunks)
            merge("twilio.phone_number", sid("TK"_L1, it.key()), it.value());
    if (size.trunks > 0) {
        merge("twilio.trunk_credential_list", sid("TK"_L1, 0), lists.first(1));
        merge("twilio.trunk_ip_access_control_list", sid("TK"_L1, 0), acls.first(1));
    }
    for (const auto *kind : kindsOfProvider("twilio"))
        m_inventory->setState(*kind, {}, LoadState::Ready);
    m_inventory->setReadAt(QDateTime::currentDateTimeUtc());
}

void FakeAccount::setProgress(const Progress &progress)
{
    m_progress = progress;
    Q_EMIT progressChanged();
}

void FakeAccount::createRecord(const ResourceKind &kind, const QString &parent)
{
    log(u"create %1 %2"_s.arg(QLatin1StringView(kind.key), parent));
}

void FakeAccount::editRecord(const RecordId &id, const QByteArray &)
{
    log(u"edit %1"_s.arg(id.id));
}

void FakeAccount::duplicateRecord(const RecordId &id)
{
    log(u"duplicate %1"_s.arg(id.id));
}

void FakeAccount::removeRecords(const QList<RecordId> &ids)
{
    log(u"remove %1"_s.arg(ids.size()));
}

void FakeAccount::attachRecords(const ResourceKind &association, const QString &parent)
{
    log(u"attach %1 %2"_s.arg(QLatin1StringView(association.key), parent));
}

void FakeAccount::detachRecords(const QList<RecordId> &ids)
{
    log(u"detach %1"_s.arg(ids.size()));
}

} // namespace trunkdesk
