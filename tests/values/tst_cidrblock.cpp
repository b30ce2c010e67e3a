// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/values/cidrblock.h"
#include "tests/values/verdictrows.h"

using namespace trunkdesk;
using namespace Qt::StringLiterals;
using Kind = Verdict::Kind;

class TestCidrBlock : public QObject
{
    Q_OBJECT

private slots:
    void judges_data();
    void judges();
    void contains_data();
    void contains();
    void tellsItsParts();
};

void TestCidrBlock::judges_data()
{
    addVerdictColumns();
    addVerdict(u"203.0.113.7"_s, Kind::Accept);
    addVerdict(u"203.0.113.7/32"_s, Kind::Accept);
    addVerdict(u"203.0.113.0/24"_s, Kind::Accept);
    addVerdict(u"203.0.0.0/16"_s, Kind::Accept);
    addVerdict(u" 203.0.113.7 "_s, Kind::Normalize, u"203.0.113.7"_s);
    addVerdict(u"202.0.0.0/15"_s, Kind::Confirm);
    addVerdict(u"128.0.0.0/1"_s, Kind::Confirm);
    addVerdict(u"0.0.0.0/0"_s, Kind::Confirm);
    addVerdict(u" 10.0.0.0/8 "_s, Kind::Confirm, u"10.0.0.0/8"_s);
    addVerdict(u"192.168.1.0/24"_s, Kind::Warn);
    addVerdict(u"127.0.0.1"_s, Kind::Warn);
    addVerdict(u"0.0.0.0"_s, Kind::Warn);
    addVerdict(u"203.0.113.7/24"_s, Kind::Reject, {}, {u"203.0.113.7/32"_s, u"203.0.113.0/24"_s});
    addVerdict(u"10.1.2.3/8"_s, Kind::Reject, {}, {u"10.1.2.3/32"_s, u"10.0.0.0/8"_s});
    addVerdict(u"203.0.113.7/0"_s, Kind::Reject, {}, {u"203.0.113.7/32"_s}); // never the whole Internet
    addVerdict(u"203.0.113.1/31"_s, Kind::Reject, {}, {u"203.0.113.1/32"_s, u"203.0.113.0/31"_s});
    addVerdict(u"203.0.113.7/"_s, Kind::Reject);
    addVerdict(u"203.0.113.7/33"_s, Kind::Reject);
    addVerdict(u"203.0.113.7/-1"_s, Kind::Reject);
    addVerdict(u"203.0.113.7/+8"_s, Kind::Reject);
    addVerdict(u"203.0.113.7/032"_s, Kind::Reject, {}, {u"203.0.113.7/32"_s});
    addVerdict(u"10.0.0.0/08"_s, Kind::Reject, {}, {u"10.0.0.0/8"_s});
    addVerdict(u"203.0.113.7/1e1"_s, Kind::Reject);
    addVerdict(u"203.0.113.0/24/24"_s, Kind::Reject);
    addVerdict(u"203.0.113.7/\uFF13\uFF12"_s, Kind::Reject);
    addVerdict(u"203.0.113.0/255.255.255.0"_s, Kind::Reject, {}, {u"203.0.113.0/24"_s});
    addVerdict(u"203.0.113.9/255.255.255.0"_s, Kind::Reject, {}, {u"203.0.113.0/24"_s});
    addVerdict(u"203.0.113.0/255.0.255.0"_s, Kind::Reject);
    addVerdict(u"203.0.113.0 / 24"_s, Kind::Reject);
    addVerdict(u"203.0.113.*"_s, Kind::Reject, {}, {u"203.0.113.0/24"_s});
    addVerdict(u"203.0.*.*"_s, Kind::Reject, {}, {u"203.0.0.0/16"_s});
    addVerdict(u"203.0.*"_s, Kind::Reject, {}, {u"203.0.0.0/16"_s});
    addVerdict(u"203.0.*.7"_s, Kind::Reject);
    addVerdict(u"203.*"_s, Kind::Reject);
    addVerdict(u"203.0.11*.*"_s, Kind::Reject);
    addVerdict(u"*"_s, Kind::Reject);
    addVerdict(u"*.*.*.*.*"_s, Kind::Reject);
    addVerdict(u"203.0.113.1-203.0.113.9"_s, Kind::Reject);
    addVerdict(u"203.0.113.7:5060"_s, Kind::Reject, {}, {u"203.0.113.7"_s});
    addVerdict(u"2001:db8::/32"_s, Kind::Reject);
    addVerdict(u"::1"_s, Kind::Reject);
    addVerdict(u"[2001:db8::1]"_s, Kind::Reject);
    addVerdict(u"203.000.113.007"_s, Kind::Reject, {}, {u"203.0.113.7"_s});
    addVerdict(u"010.0.0.0/8"_s, Kind::Reject, {}, {u"10.0.0.0/8"_s});
    addVerdict(u"203.0.113"_s, Kind::Reject);
    addVerdict(u"203.0.113.256"_s, Kind::Reject);
    addVerdict(u"pbx.example.com"_s, Kind::Reject);
    addVerdict(u"/24"_s, Kind::Reject);
    addVerdict(u"203.0.113.7\u202E"_s, Kind::Reject);
    addVerdict(u""_s, Kind::Reject);
}

void TestCidrBlock::judges()
{
    compareVerdict(&CidrBlock::check);
}

void TestCidrBlock::contains_data()
{
    QTest::addColumn<QString>("block");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("inside");
    QTest::newRow("itself") << u"203.0.113.7"_s << u"203.0.113.7"_s << true;
    QTest::newRow("neighbour") << u"203.0.113.7"_s << u"203.0.113.8"_s << false;
    QTest::newRow("first") << u"203.0.113.64/26"_s << u"203.0.113.64"_s << true;
    QTest::newRow("last") << u"203.0.113.64/26"_s << u"203.0.113.127"_s << true;
    QTest::newRow("before") << u"203.0.113.64/26"_s << u"203.0.113.63"_s << false;
    QTest::newRow("after") << u"203.0.113.64/26"_s << u"203.0.113.128"_s << false;
    QTest::newRow("everything") << u"0.0.0.0/0"_s << u"255.255.255.255"_s << true;
    QTest::newRow("half") << u"128.0.0.0/1"_s << u"127.255.255.255"_s << false;
    QTest::newRow("no address") << u"0.0.0.0/0"_s << u"1.2.3"_s << false;
}

void TestCidrBlock::contains()
{
    QFETCH(QString, block);
    QFETCH(QString, address);
    QFETCH(bool, inside);
    QCOMPARE(CidrBlock::parse(block)->contains(address), inside);
}

void TestCidrBlock::tellsItsParts()
{
    const auto block = CidrBlock::parse(u"203.0.113.0/24"_s);
    QVERIFY(block);
    QCOMPARE(block->address(), u"203.0.113.0"_s);
    QCOMPARE(block->prefix(), 24);
    QCOMPARE(block->size(), quint64(256));
    QCOMPARE(block->toString(), u"203.0.113.0/24"_s);
    QCOMPARE(CidrBlock::parse(block->toString()), block);
    QCOMPARE(CidrBlock::parse(u"203.0.113.7/32"_s)->toString(), u"203.0.113.7"_s);
    QCOMPARE(CidrBlock::parse(u"0.0.0.0/0"_s)->size(), quint64(1) << 32);
    QVERIFY(block->contains(*CidrBlock::parse(u"203.0.113.128/25"_s)));
    QVERIFY(!block->contains(*CidrBlock::parse(u"203.0.112.0/23"_s)));
    QCOMPARE(CidrBlock::fromFields(u"10.1.2.3"_s, 8)->toString(), u"10.0.0.0/8"_s);
    QVERIFY(!CidrBlock::fromFields(u"10.1.2.3"_s, 33));
    QVERIFY(!CidrBlock::parse(u"10.1.2.3/8"_s));
    QVERIFY(!CidrBlock::parse(u" 10.1.2.3"_s));
}

QTEST_APPLESS_MAIN(TestCidrBlock)
#include "tst_cidrblock.moc"
