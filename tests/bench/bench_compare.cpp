// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/diff.h"
#include "models/changes/planner.h"
#include "models/changes/restore.h"
#include "models/inventory/inventory.h"
#include "models/items/differencefilter.h"
#include "models/items/differencemodel.h"
#include "models/schema/registry.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <functional>

// Comparing two accounts, by id and by name, and what follows from it, at 50,000 and 100,000 records: the second column should be twice
// the first, not four times. Build it optimised.

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

/// Trunks with ten targets and numbers each; one record in a hundred says something of its own.
std::unique_ptr<Inventory> account(const QString &name, int records, int odd)
{
    Account about;
    about.id = about.name = about.accountId = name;
    about.provider = "twilio";
    auto inventory = std::make_unique<Inventory>(about);
    const auto sid = [&name](const char *prefix, int number) { return QLatin1StringView(prefix) + name + QString::number(number); };
    QList<Record> trunks, targets, numbers;
    for (int i = 0; i < records / 21; ++i) {
        Record trunk;
        trunk.setText("sid", sid("TK", i));
        trunk.setText("friendly_name", u"site %1"_s.arg(i / 3)); // names that repeat
        trunk.setText("domain_name", i % 2 ? u"site-%1.pstn.twilio.com"_s.arg(i) : QString());
        trunks.append(trunk);
        for (int j = 0; j < 10; ++j) {
            Record target;
            target.setText("sid", sid("OU", i * 10 + j));
            target.setText("trunk_sid", trunk.text("sid"));
            target.setText("friendly_name", u"pbx"_s);
            target.setText("sip_url", u"sip:pbx%1.site%2.example.com"_s.arg(j).arg(i));
            target.setInteger("priority", 10);
            target.setInteger("weight", (i * 10 + j) % 100 == odd ? 99 : 10);
            target.setBoolean("enabled", true);
            targets.append(target);
            Record number;
            number.setText("sid", sid("PN", i * 10 + j));
            number.setText("phone_number", u"+1415%1"_s.arg(i * 10 + j, 7, 10, QChar(u'0')));
            number.setText("trunk_sid", sid("TK", (i * 10 + j) % 100 == odd ? 0 : i));
            numbers.append(number);
        }
    }
    for (const auto &[key, list] : {std::pair{"twilio.trunk", trunks}, {"twilio.origination_url", targets}, {"twilio.incoming_phone_number", numbers}}) {
        inventory->merge(*findKind(QByteArrayView(key)), {}, list);
        inventory->setState(*findKind(QByteArrayView(key)), {}, LoadState::Ready);
    }
    return inventory;
}

struct Times
{
    double byId = 0, byName = 0, nothingInCommon = 0, restore = 0, tree = 0, filter = 0;
    qsizetype differences = 0;
};

Times measured(int records)
{
    Times times;
    const auto live = account(u"1"_s, records, 1), file = account(u"1"_s, records, 2), other = account(u"2"_s, records, 2), empty = account(u"3"_s, 0, 0);
    Comparison comparison, fresh;
    times.byId = milliseconds([&] { comparison = compare(*live, *file); });
    times.byName = milliseconds([&] { times.differences = compare(*live, *other).differences.size(); });
    times.nothingInCommon = milliseconds([&] { fresh = compare(*empty, *file); });
    times.restore = milliseconds([&] {
        QList<int> all;
        for (int i = 0; i < fresh.differences.size(); ++i)
            all.append(i);
        (void)restoreChanges(fresh, all, *empty, *file);
    });
    DifferenceModel model;
    DifferenceFilter filter(&model);
    times.tree = milliseconds([&] { model.setComparison(fresh); });
    times.filter = milliseconds([&] { filter.setFilterText(u"site 77"_s); });
    return times;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const auto half = measured(50'000), whole = measured(100'000);
    const auto line = [](const char *what, double a, double b) { std::printf("  %-34s %9.1f ms %9.1f ms   ratio %.2f\n", what, a, b, b / a); };
    std::printf("50,000 and 100,000 records, %lld differences\n", static_cast<long long>(whole.differences));
    line("compare by id", half.byId, whole.byId);
    line("compare by name", half.byName, whole.byName);
    line("compare with an empty account", half.nothingInCommon, whole.nothingInCommon);
    line("changes that restore all of it", half.restore, whole.restore);
    line("the tree", half.tree, whole.tree);
    line("a filter text", half.filter, whole.filter);
    return 0;
}
