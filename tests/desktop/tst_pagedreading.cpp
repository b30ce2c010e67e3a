// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/desktop/pagedreading.h"

#include "tests/support/sandboxbench.h"

#include <QTest>

using namespace trunkdesk;
using namespace trunkdesk::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(trunkdesk::Fault)

namespace {

const ResourceKind &calls()
{
    return *findKind("plivo.call");
}

struct PageBench : SandboxBench
{
    PageBench() : SandboxBench(Side::Lab) { }

    PagedReading reading{&inventory, client};
    QSignalSpy changed{&reading, &PagedReading::changed};

    /// Waits until nothing is under way.
    LoadState settled()
    {
        while (inventory.state(calls()) == LoadState::Loading && changed.wait(8000)) { }
        return inventory.state(calls());
    }
    LoadState first(const Draft &filters = {})
    {
        reading.readFirst(calls(), filters);
        return settled();
    }
    LoadState next()
    {
        reading.readNext(calls());
        return settled();
    }
    void strike(const Fault &fault, int count) { sandbox->server().faults().add({.method = "GET", .path = "*/Zentrunk/Call/", .fault = fault, .from = 1, .count = count}); }
    [[nodiscard]] qsizetype asked() const { return sent("GET", "/v1/Account/*/Zentrunk/Call/"); }
};

} // namespace

/// Calls of the lab, read page by page over HTTP.
class TestPagedReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pageAfterPageToTheEnd()
    {
        PageBench b;
        QCOMPARE(b.first(), LoadState::Ready);
        QCOMPARE(b.asked(), 1); // one page, and nothing more before somebody wants it
        QCOMPARE(b.inventory.count(calls()), 20);
        const auto total = b.reading.state(calls()).total;
        QVERIFY(total > 40);
        while (b.reading.state(calls()).more)
            QCOMPARE(b.next(), LoadState::Ready);
        QCOMPARE(b.inventory.count(calls()), total);
        const auto asked = b.asked();
        QCOMPARE(b.next(), LoadState::Ready);
        QCOMPARE(b.asked(), asked);
    }

    void eachFilterIsUnderstood_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("from") << "from_number"_ba << u"1415"_s;
        QTest::newRow("to") << "to_number"_ba << u"1"_s;
        QTest::newRow("direction") << "call_direction"_ba << u"inbound"_s;
        QTest::newRow("code") << "hangup_cause_code"_ba << u"4000"_s;
        QTest::newRow("ended by") << "hangup_source"_ba << u"customer"_s;
        QTest::newRow("verified") << "stir_verification"_ba << u"Not Applicable"_s;
        QTest::newRow("at least") << "bill_duration__gte"_ba << u"100"_s;
        QTest::newRow("at most") << "bill_duration__lte"_ba << u"100"_s;
        QTest::newRow("after") << "end_time__gte"_ba << QDateTime::currentDateTimeUtc().addDays(-7).toString(u"yyyy-MM-dd HH:mm"_s);
    }
    void eachFilterIsUnderstood()
    {
        QFETCH(QByteArray, key);
        QFETCH(QString, value);
        PageBench b;
        QCOMPARE(b.first(), LoadState::Ready);
        const auto all = b.reading.state(calls()).total;
        QCOMPARE(b.first({{key, value}}), LoadState::Ready);
        const auto found = b.reading.state(calls()).total;
        QVERIFY2(found > 0 && found < all, qPrintable(QString::number(found)));
    }

    void aFailureIsSaidAndTriedAgain_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("passes"); // tried again by itself
        QTest::newRow("once too many requests") << Fault::failure(429) << 1 << true;
        QTest::newRow("too many requests") << Fault::failure(429) << 8 << false;
        QTest::newRow("once a failure") << Fault::failure(500) << 1 << true;
        QTest::newRow("a failure") << Fault::failure(500) << 8 << false;
        QTest::newRow("slow") << Fault::delayed(std::chrono::milliseconds(200)) << 1 << true;
        QTest::newRow("cut short") << Fault::truncate(true) << 8 << false;
    }
    void aFailureIsSaidAndTriedAgain()
    {
        QFETCH(Fault, fault);
        QFETCH(int, count);
        QFETCH(bool, passes);
        PageBench b;
        QCOMPARE(b.first(), LoadState::Ready);
        b.strike(fault, count);
        QCOMPARE(b.next(), passes ? LoadState::Ready : LoadState::Failed);
        QCOMPARE(b.inventory.count(calls()), passes ? 40 : 20); // what is here stays
        if (passes)
            return;
        QVERIFY(!b.inventory.error(calls()).message.isEmpty());
        b.sandbox->server().faults().clear();
        QCOMPARE(b.next(), LoadState::Ready);
        QCOMPARE(b.inventory.count(calls()), 40);
    }

    void theAnswerToAnOlderQuestionIsNotTaken()
    {
        PageBench b;
        b.strike(Fault::delayed(std::chrono::milliseconds(300)), 1);
        b.reading.readFirst(calls(), {{"call_direction", u"outbound"_s}});
        QCOMPARE(b.first({{"call_direction", u"inbound"_s}}), LoadState::Ready);
        QSignalSpy pending(b.session.get(), &Session::pendingChanged);
        while (b.session->pending() > 0 && pending.wait(2000)) { }
        QVERIFY(b.inventory.count(calls()) > 0);
        for (const auto &id : b.inventory.ids(calls()))
            QCOMPARE(b.get(id).text("call_direction"), u"inbound"_s);
    }
};

QTEST_GUILESS_MAIN(TestPagedReading)
#include "tst_pagedreading.moc"
