// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/checks/findings.h"
#include "models/inventory/inventory.h"
#include "models/schema/registry.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

// All checks over 100 trunks, 1,000 origination URLs and 100,000 numbers: everything at once, as the command line does; in slices, as the
// window does; and after the change of one record of each sort. All in processor time. Build it optimised.

using namespace trunkdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int trunkCount = 100, targetsEach = 10, numberCount = 100'000;

/// Processor time of this thread: what else the machine does stays out of it.
double processorMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

double milliseconds(const std::function<void()> &work)
{
    const double before = processorMilliseconds();
    work();
    return processorMilliseconds() - before;
}

/// The longest time between two turns of somebody who always has something to do, as a key or the mouse in a window: the longest slice of the other.
class Turns
{
public:
    Turns()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            const double now = processorMilliseconds();
            m_longest = m_last > 0 ? std::max(m_longest, now - m_last) : m_longest;
            m_last = now;
        });
        m_timer.start(0);
    }
    [[nodiscard]] double longest() const { return m_longest; }

private:
    QTimer m_timer;
    double m_last = 0, m_longest = 0;
};

QString sid(const char *prefix, int number)
{
    return QLatin1StringView(prefix) + u"%1"_s.arg(number, 32, 16, QChar(u'0'));
}

Record record(QString json)
{
    return *Record::fromJson(json.replace(u'\'', u'"').toUtf8());
}

Record trunk(int i)
{
    return record(u"{'sid':'%1','account_sid':'%2','friendly_name':'site %3','domain_name':'site-%3.pstn.twilio.com','secure':true,'disaster_recovery_url':'https://dr.example.com/%3',"
                  "'disaster_recovery_method':'POST','transfer_mode':'disable-all','transfer_caller_id':'from-transferee','cnam_lookup_enabled':false,"
                  "'recording':{'mode':'do-not-record','trim':'do-not-trim'},'auth_type':'IP_ACL','auth_type_set':['IP_ACL'],'symmetric_rtp_enabled':false,"
                  "'date_created':'2025-01-01T00:00:00Z','date_updated':'2026-01-01T00:00:00Z'}"_s.arg(sid("TK", i), sid("AC", 0)).arg(i));
}

Record target(int i, int j)
{
    return record(u"{'sid':'%1','account_sid':'%2','trunk_sid':'%3','friendly_name':'pbx-%5','enabled':true,'priority':%4,'weight':10,'sip_url':'sip:pbx%5.site%6.example.com:5061;transport=tls',"
                  "'date_created':'2025-01-01T00:00:00Z','date_updated':'2026-01-01T00:00:00Z'}"_s.arg(sid("OU", i * targetsEach + j), sid("AC", 0), sid("TK", i)).arg(j < 5 ? 10 : 20).arg(j).arg(i));
}

/// As the account's list answers it; one in a hundred is forgotten.
Record number(int i)
{
    return record(u"{'sid':'%1','account_sid':'%2','friendly_name':'(415) %3','phone_number':'+1415%3','trunk_sid':%4,'voice_application_sid':null,'voice_url':'','voice_method':'POST',"
                  "'voice_fallback_url':'','voice_fallback_method':'POST','voice_caller_id_lookup':false,'voice_receive_mode':'voice','status_callback':'https://hooks.example.com/calls',"
                  "'status_callback_method':'POST','sms_url':'https://hooks.example.com/sms','sms_method':'POST','sms_fallback_url':'','sms_fallback_method':'POST','sms_application_sid':'',"
                  "'capabilities':{'voice':true,'sms':true,'mms':true,'fax':false},'address_requirements':'none','address_sid':null,'identity_sid':null,'bundle_sid':null,'beta':false,"
                  "'emergency_status':'Inactive','emergency_address_sid':null,'emergency_address_status':'unregistered','origin':'twilio','status':'in-use','type':'local',"
                  "'api_version':'2010-04-01','uri':'/2010-04-01/Accounts/%2/IncomingPhoneNumbers/%1.json','date_created':'Wed, 01 Jan 2025 00:00:00 +0000',"
                  "'date_updated':'Thu, 01 Jan 2026 00:00:00 +0000'}"_s
                      .arg(sid("PN", i), sid("AC", 0), u"%1"_s.arg(i, 7, 10, QChar(u'0')), i % 100 == 0 ? u"null"_s : u'\'' + sid("TK", i % trunkCount) + u'\''));
}

Record listOf(int i)
{
    return record(u"{'sid':'%1','account_sid':'%2','friendly_name':'site %3','date_created':'Wed, 01 Jan 2025 00:00:00 +0000','date_updated':'Thu, 01 Jan 2026 00:00:00 +0000'}"_s.arg(sid("AL", i), sid("AC", 0)).arg(i));
}

Record address(int i, int j)
{
    return record(u"{'sid':'%1','account_sid':'%2','ip_access_control_list_sid':'%3','friendly_name':'pbx-%4','ip_address':'203.0.%5.%4','cidr_prefix_length':32,"
                  "'date_created':'Wed, 01 Jan 2025 00:00:00 +0000','date_updated':'Thu, 01 Jan 2026 00:00:00 +0000'}"_s.arg(sid("IP", i * 10 + j), sid("AC", 0), sid("AL", i)).arg(j + 1).arg(i));
}

const ResourceKind &kind(const char *key)
{
    return *findKind(QByteArrayView(key));
}

std::unique_ptr<Inventory> account()
{
    Account about;
    about.id = about.name = about.accountId = u"bench"_s;
    about.provider = "twilio";
    auto inventory = std::make_unique<Inventory>(about);
    QList<Record> trunks, targets, numbers, lists, addresses;
    for (int i = 0; i < trunkCount; ++i) {
        trunks.append(trunk(i));
        lists.append(listOf(i));
        for (int j = 0; j < targetsEach; ++j) {
            targets.append(target(i, j));
            addresses.append(address(i, j));
        }
    }
    for (int i = 0; i < numberCount; ++i)
        numbers.append(number(i));
    inventory->merge(kind("twilio.trunk"), {}, trunks);
    inventory->merge(kind("twilio.origination_url"), {}, targets);
    inventory->merge(kind("twilio.incoming_phone_number"), {}, numbers);
    inventory->merge(kind("twilio.ip_access_control_list"), {}, lists);
    inventory->merge(kind("twilio.ip_address"), {}, addresses);
    for (int i = 0; i < trunkCount; ++i)
        inventory->merge(kind("twilio.trunk_ip_access_control_list"), sid("TK", i), {listOf(i)});
    for (const auto *each : kindsOfProvider("twilio"))
        inventory->setState(*each, {}, LoadState::Ready);
    return inventory;
}

void finish(Findings *findings)
{
    QEventLoop loop;
    QObject::connect(findings, &Findings::busyChanged, &loop, &QEventLoop::quit);
    while (findings->isBusy())
        loop.exec();
}

/// The mean of many changes, each waited for.
double afterChange(Inventory *inventory, const char *kindKey, const std::function<Record(int)> &changed)
{
    constexpr int rounds = 50;
    auto *findings = Findings::of(inventory);
    return milliseconds([&] {
        for (int i = 0; i < rounds; ++i) {
            inventory->merge(kind(kindKey), {}, {changed(i)});
            finish(findings);
        }
    }) / rounds;
}

template<class Value>
Record with(Record made, const QByteArray &key, const Value &value)
{
    if constexpr (std::is_same_v<Value, int>)
        made.setInteger(key, value);
    else
        made.setText(key, value);
    return made;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const auto inventory = account();
    QList<Finding> found;
    const double whole = milliseconds([&] { found = findAll(*inventory); });
    std::printf("%lld records, %lld findings\n", static_cast<long long>(inventory->count()), static_cast<long long>(found.size()));
    std::printf("  %-38s %9.1f ms\n", "everything at once", whole);

    double sliced = 0, worst = 0;
    Findings *findings = nullptr;
    {
        Turns turns;
        sliced = milliseconds([&] {
            findings = Findings::of(inventory.get());
            finish(findings);
        });
        worst = turns.longest();
    }
    std::printf("  %-38s %9.1f ms   ratio %.2f   longest slice %.1f ms\n", "in slices", sliced, sliced / whole, worst);
    if (findings->all() != found)
        std::printf("  NOT THE SAME\n");

    const auto line = [whole](const char *what, double each) { std::printf("  %-38s %9.3f ms   1 : %.0f\n", what, each, whole / each); };
    line("a number changes its name", afterChange(inventory.get(), "twilio.incoming_phone_number", [](int i) { return with(number(i), "friendly_name", u"changed"_s); }));
    line("a number changes its trunk", afterChange(inventory.get(), "twilio.incoming_phone_number", [](int i) { return with(number(i + 1000), "trunk_sid", sid("TK", (i + 7) % trunkCount)); }));
    line("a target changes its weight", afterChange(inventory.get(), "twilio.origination_url", [](int i) { return with(target(i, 0), "weight", 20); }));
    line("a trunk changes its name", afterChange(inventory.get(), "twilio.trunk", [](int i) { return with(trunk(i), "friendly_name", u"changed"_s); }));
    line("a list of addresses changes its name", afterChange(inventory.get(), "twilio.ip_access_control_list", [](int i) { return with(listOf(i), "friendly_name", u"changed"_s); }));
    if (findings->all() != findAll(*inventory))
        std::printf("  NOT THE SAME\n");
    return 0;
}
