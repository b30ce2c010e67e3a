// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/inventory/inventory.h"
#include "models/routing/shares.h"
#include "models/schema/registry.h"

#include <QTest>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

/// One target a word: `priority:weight`, with `-` behind it when it is off, `~` when nobody knows; `?` is a number that cannot be read.
static QList<Target> targets(const QString &text)
{
    QList<Target> list;
    for (auto word : text.split(u' ', Qt::SkipEmptyParts)) {
        Target target;
        target.id = {findKind("twilio.origination_url"), u"TK1"_s, QString::number(list.size())};
        target.title = QChar(u'a' + char16_t(list.size()));
        target.enabled = true;
        if (word.endsWith(u'-'))
            target.enabled = false;
        if (word.endsWith(u'~'))
            target.enabled.reset();
        word.remove(u'-').remove(u'~');
        if (const auto priority = word.section(u':', 0, 0); priority != u"?")
            target.priority = priority.toLongLong();
        if (const auto weight = word.section(u':', 1); weight != u"?")
            target.weight = weight.toLongLong();
        list.append(target);
    }
    return list;
}

class TestShares : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void distributes_data()
    {
        QTest::addColumn<QString>("input");
        QTest::addColumn<QStringList>("texts"); // in the order of the input
        QTest::addColumn<QString>("tiers");     // priority/rank/weight

        QTest::newRow("nothing") << u""_s << QStringList() << u""_s;
        QTest::newRow("alone") << u"10:10"_s << QStringList{u"100 %"_s} << u"10/1/10"_s;
        QTest::newRow("the provider's example") << u"10:60 10:20 10:20"_s << QStringList{u"60 %"_s, u"20 %"_s, u"20 %"_s} << u"10/1/100"_s;
        QTest::newRow("seventy and thirty") << u"10:70 10:30"_s << QStringList{u"70 %"_s, u"30 %"_s} << u"10/1/100"_s;
        QTest::newRow("equal") << u"1:5 1:5"_s << QStringList{u"50 %"_s, u"50 %"_s} << u"1/1/10"_s;
        QTest::newRow("thirds add up to 100") << u"1:1 1:1 1:1"_s << QStringList{u"34 %"_s, u"33 %"_s, u"33 %"_s} << u"1/1/3"_s;
        QTest::newRow("sevenths add up to 100") << u"1:3 1:2 1:2"_s << QStringList{u"43 %"_s, u"29 %"_s, u"28 %"_s} << u"1/1/7"_s;
        QTest::newRow("out of proportion") << u"1:65535 1:1"_s << QStringList{u"> 99 %"_s, u"< 1 %"_s} << u"1/1/65536"_s;
        QTest::newRow("200 to 1") << u"1:199 1:1"_s << QStringList{u"> 99 %"_s, u"< 1 %"_s} << u"1/1/200"_s;
        QTest::newRow("all the largest") << u"0:65535 0:65535"_s << QStringList{u"50 %"_s, u"50 %"_s} << u"0/1/131070"_s;
        QTest::newRow("tiers, whatever the order") << u"20:10 10:70 30:1 10:30"_s
                                                   << QStringList{u"100 % of next"_s, u"70 %"_s, u"100 % at priority 30"_s, u"30 %"_s}
                                                   << u"10/1/100 20/2/10 30/3/1"_s;
        QTest::newRow("one is off") << u"10:70 10:30-"_s << QStringList{u"100 %"_s, u"off"_s} << u"10/1/70"_s;
        QTest::newRow("the first tier is off") << u"10:70- 20:30"_s << QStringList{u"off"_s, u"100 %"_s} << u"10/0/0 20/1/30"_s;
        QTest::newRow("all off") << u"10:70- 20:30-"_s << QStringList{u"off"_s, u"off"_s} << u"10/0/0 20/0/0"_s;
        QTest::newRow("a weight is missing") << u"10:70 10:? 20:1"_s << QStringList{u"unknown"_s, u"unknown"_s, u"100 % of next"_s}
                                             << u"10/1/0 20/2/1"_s;
        QTest::newRow("an unknown weight that is off") << u"10:70 10:?-"_s << QStringList{u"100 %"_s, u"off"_s} << u"10/1/70"_s;
        QTest::newRow("weight 0") << u"10:70 10:0"_s << QStringList{u"unknown"_s, u"unknown"_s} << u"10/1/0"_s;
        QTest::newRow("no priority") << u"?:70 10:5"_s << QStringList{u"unknown"_s, u"100 %"_s} << u"10/1/5 ?/2/0"_s;
        QTest::newRow("on or off is not said") << u"10:70 10:30~"_s << QStringList{u"unknown"_s, u"unknown"_s} << u"10/1/0"_s;
    }

    void distributes()
    {
        QFETCH(QString, input);
        QFETCH(QStringList, texts);
        QFETCH(QString, tiers);

        const auto list = targets(input);
        const auto result = distribute(list);
        QStringList seen, seenTiers;
        for (const auto &target : list)
            seen.append(shareText(result, target.id));
        for (const auto &tier : result.tiers) {
            seenTiers.append(u"%1/%2/%3"_s.arg(tier.priority ? QString::number(*tier.priority) : u"?"_s).arg(tier.rank).arg(tier.weight));
            int sum = 0;
            for (const auto &share : tier.shares)
                sum += share.percent;
            QCOMPARE(sum, tier.weight > 0 ? 100 : 0);
        }
        QCOMPARE(seen, texts);
        QCOMPARE(seenTiers.join(u' '), tiers);
    }

    void everySumIsAHundred()
    {
        for (int a = 1; a < 40; ++a)
            for (int b = 1; b < 40; ++b)
                for (int c = 1; c < 40; c += 3) {
                    const auto tier = distribute(targets(u"1:%1 1:%2 1:%3"_s.arg(a).arg(b).arg(c))).tiers.first();
                    QCOMPARE(tier.shares[0].percent + tier.shares[1].percent + tier.shares[2].percent, 100);
                }
    }

    void wordsAndOrder()
    {
        const auto list = targets(u"10:70 10:30 20:10 30:10- 40:?"_s);
        const auto result = distribute(list);
        QCOMPARE(shareReason(result, list[1].id), u"30 of 100 → 30 %"_s);
        QCOMPARE(shareReason(result, list[3].id), u"off"_s);
        QCOMPARE(shareReason(result, {}), QString());
        QStringList turns;
        for (const auto &tier : result.tiers)
            turns.append(turnText(tier));
        QCOMPARE(turns, (QStringList{u"tried first"_s, u"only when all above fail"_s, u"off"_s, u"only when all above fail"_s}));
        QVERIFY(result.takesCalls());
        QVERIFY(!distribute({list[3]}).takesCalls());
        auto sorted = list;
        std::sort(sorted.begin(), sorted.end(), [&](const Target &a, const Target &b) { return shareSortKey(result, a.id) < shareSortKey(result, b.id); });
        QString order;
        for (const auto &target : sorted)
            order += target.title;
        QCOMPARE(order, u"abced"_s);
    }

    void ofAnInventory()
    {
        const auto &kind = *findKind("twilio.origination_url");
        Inventory inventory({});
        const auto ids = inventory.merge(kind, {},
                                         {Record::fromJson(R"({"sid":"OU1","trunk_sid":"TK1","friendly_name":"one","priority":10,"weight":70,"enabled":true,"sip_url":"sip:u:pw@a.example"})").value(),
                                          Record::fromJson(R"({"sid":"OU2","trunk_sid":"TK1","friendly_name":"two","priority":10,"weight":30,"enabled":true,"sip_url":"sip:b.example"})").value(),
                                          Record::fromJson(R"({"sid":"OU3","trunk_sid":"TK2","priority":10,"weight":70000,"enabled":true,"sip_url":"sip:c.example"})").value(),
                                          Record::fromJson(R"({"sid":"OU4","trunk_sid":"TK2","priority":"10","weight":7.5,"enabled":true})").value()});
        const auto first = sharesOf(inventory, kind, u"TK1"_s);
        QCOMPARE(shareText(first, ids[0]), u"70 %"_s);
        QVERIFY(!first.shareOf(ids[0])->target.address.contains(u"pw"_s));
        QCOMPARE(shareText(sharesOf(inventory, kind, u"TK2"_s), ids[2]), u"unknown"_s);
        QVERIFY(!sharesOf(inventory, kind, u"TK2"_s).shareOf(ids[3])->target.priority);

        const auto all = sharesByParent(inventory, kind);
        QCOMPARE(all.size(), 2);
        QCOMPARE(shareText(all.value(u"TK1"_s), ids[1]), u"30 %"_s);

        auto changed = first.shareOf(ids[1])->target;
        changed.weight = 70;
        QCOMPARE(shareText(sharesWith(inventory, kind, u"TK1"_s, changed), ids[0]), u"50 %"_s);
        changed.id = {&kind, u"TK1"_s, {}};
        const auto added = sharesWith(inventory, kind, u"TK1"_s, changed);
        QCOMPARE(added.tiers.first().shares.size(), 3);
        QCOMPARE(shareText(added, ids[1]), u"18 %"_s);
        QCOMPARE(sharesOf(inventory, *findKind("twilio.trunk"), {}).tiers.size(), 0);
    }
};

QTEST_APPLESS_MAIN(TestShares)
#include "tst_shares.moc"
