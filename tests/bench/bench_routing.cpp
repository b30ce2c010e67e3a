// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/inventory/inventory.h"
#include "models/routing/admission.h"
#include "models/schema/registry.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <functional>

// What an outage does to an account of 100 trunks with 1,000 origination URLs, at 50,000 and 100,000 numbers: working out where calls go is one
// walk over the numbers, so the second column should be twice the first; playing with what is down needs no walk, so there it should be the same.
// Build it optimised.

using namespace trunkdesk;
using namespace Qt::StringLiterals;

namespace {

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

std::unique_ptr<Inventory> account(int numbers)
{
    Account about;
    about.id = about.name = u"bench"_s;
    about.provider = "twilio";
    auto inventory = std::make_unique<Inventory>(about);
    QList<Record> trunks, targets, owned, attached, addresses;
    for (int i = 0; i < 100; ++i) {
        Record trunk;
        trunk.setText("sid", u"TK%1"_s.arg(i));
        trunk.setText("friendly_name", u"site %1"_s.arg(i));
        trunk.setText("domain_name", u"site-%1.pstn.twilio.com"_s.arg(i));
        trunks.append(trunk);
        Record list;
        list.setText("sid", u"AL%1"_s.arg(i));
        list.setText("trunk_sid", u"TK%1"_s.arg(i));
        attached.append(list);
        for (int j = 0; j < 100; ++j) {
            Record address;
            address.setText("sid", u"IP%1"_s.arg(i * 100 + j));
            address.setText("ip_access_control_list_sid", u"AL%1"_s.arg(i));
            address.setText("ip_address", u"10.%1.%2.0"_s.arg(i).arg(j));
            address.setInteger("cidr_prefix_length", 24);
            addresses.append(address);
        }
        for (int j = 0; j < 10; ++j) {
            Record target;
            target.setText("sid", u"OU%1"_s.arg(i * 10 + j));
            target.setText("trunk_sid", trunk.text("sid"));
            target.setText("friendly_name", u"pbx %1"_s.arg(j));
            target.setText("sip_url", u"sip:pbx%1.site%2.example.com"_s.arg(j).arg(i % 20));
            target.setInteger("priority", j / 4);
            target.setInteger("weight", 10 + j);
            target.setBoolean("enabled", j != 9);
            targets.append(target);
        }
    }
    for (int i = 0; i < numbers; ++i) {
        Record number;
        number.setText("sid", u"PN%1"_s.arg(i));
        number.setText("phone_number", u"+1415%1"_s.arg(i, 7, 10, QChar(u'0')));
        number.setText("trunk_sid", u"TK%1"_s.arg(i % 100));
        owned.append(number);
    }
    for (const auto &[key, list] : {std::pair{"twilio.trunk", trunks}, {"twilio.origination_url", targets}, {"twilio.incoming_phone_number", owned}, {"twilio.trunk_ip_access_control_list", attached}, {"twilio.ip_address", addresses}})
        inventory->merge(*findKind(QByteArrayView(key)), {}, list);
    for (const auto *kind : kindsOfProvider("twilio"))
        inventory->setState(*kind, {}, LoadState::Ready);
    return inventory;
}

struct Times
{
    double flows = 0, oneFlow = 0, outage = 0, address = 0, number = 0;
};

Times measured(int numbers)
{
    const auto inventory = account(numbers);
    Times times;
    QList<CallFlow> flows;
    times.flows = milliseconds([&] { flows = callFlowsOf(*inventory); });
    times.oneFlow = milliseconds([&] { (void)callFlowOf(*inventory, flows.last().entry); });
    const Outage outage{.hosts = {u"pbx0.site3.example.com"_s, u"pbx1.site3.example.com"_s, u"pbx2.site3.example.com"_s, u"pbx3.site3.example.com"_s}};
    times.outage = milliseconds([&] { (void)impactText(impactOf(flows, outage), outage); });
    times.address = milliseconds([&] { (void)admit(*inventory, {.address = u"10.50.50.50"_s}); });
    times.number = milliseconds([&] { (void)admit(*inventory, {.way = CallAttempt::Way::In, .number = u"+14150000099"_s}); });
    return times;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const auto half = measured(50'000), whole = measured(100'000);
    const auto line = [](const char *what, double a, double b) { std::printf("%-44s %9.2f %9.2f  x%.1f\n", what, a, b, b / a); };
    std::printf("%-44s %9s %9s\n", "milliseconds, by numbers", "50,000", "100,000");
    line("where the calls of every trunk go", half.flows, whole.flows);
    line("where the calls of one trunk go", half.oneFlow, whole.oneFlow);
    line("what an outage of a site does", half.outage, whole.outage);
    line("an address, asked of every trunk", half.address, whole.address);
    line("a number, and where it goes", half.number, whole.number);
    return 0;
}
