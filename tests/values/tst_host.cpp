// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/values/host.h"

#include <QTest>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

class TestHost : public QObject
{
    Q_OBJECT

private slots:
    void readsIpv4_data();
    void readsIpv4();
    void readsIpv6_data();
    void readsIpv6();
    void knowsScopes_data();
    void knowsScopes();
    void namesFaults_data();
    void namesFaults();
    void looksBelow();
    void boundsNames();
};

void TestHost::readsIpv4_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("address"); // -1: none
    QTest::newRow("zero") << u"0.0.0.0"_s << qint64(0);
    QTest::newRow("all ones") << u"255.255.255.255"_s << qint64(0xFFFFFFFF);
    QTest::newRow("order") << u"1.2.3.4"_s << qint64(0x01020304);
    for (const QString &bad : {u""_s, u"1"_s, u"1.2.3"_s, u"1.2.3.4.5"_s, u"1.2.3."_s, u".1.2.3"_s, u"1..2.3"_s, u"1.2.3.256"_s, u"01.2.3.4"_s, u"1.2.3.00"_s, u"1.2.3.4 "_s,
             u" 1.2.3.4"_s, u"1.2.3.4\n"_s, u"1.2.3.+4"_s, u"1.2.3.-4"_s, u"0x1.2.3.4"_s, u"1.2.3.1000"_s, u"１.2.3.4"_s, u"1,2,3,4"_s, u"1.2.3.4/8"_s})
        QTest::addRow("bad %s", qUtf8Printable(bad)) << bad << qint64(-1);
}

void TestHost::readsIpv4()
{
    QFETCH(QString, text);
    QFETCH(qint64, address);
    const auto parsed = parseIpv4(text);
    QCOMPARE(parsed ? qint64(*parsed) : -1, address);
    if (parsed)
        QCOMPARE(ipv4Text(*parsed), text);
}

void TestHost::readsIpv6_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("hex"); // empty: none
    QTest::newRow("unspecified") << u"::"_s << QByteArray(32, '0');
    QTest::newRow("loopback") << u"::1"_s << QByteArray(31, '0') + "1";
    QTest::newRow("full") << u"1:2:3:4:5:6:7:8"_s << "00010002000300040005000600070008"_ba;
    QTest::newRow("gap in the middle") << u"2001:DB8::a"_s << "20010db800000000000000000000000a"_ba;
    QTest::newRow("gap at the end") << u"1:2:3:4:5:6:7::"_s << "00010002000300040005000600070000"_ba;
    QTest::newRow("gap at the start") << u"::2:3:4:5:6:7:8"_s << "00000002000300040005000600070008"_ba;
    QTest::newRow("mapped") << u"::ffff:192.0.2.1"_s << "00000000000000000000ffffc0000201"_ba;
    QTest::newRow("IPv4 tail") << u"1:2:3:4:5:6:1.2.3.4"_s << "00010002000300040005000601020304"_ba;
    for (const QString &bad : {u""_s, u":"_s, u":::"_s, u"1"_s, u"1::2::3"_s, u"1:2:3:4:5:6:7"_s, u"1:2:3:4:5:6:7:8:9"_s, u"1:2:3:4:5:6:7:8::"_s, u"::1:2:3:4:5:6:7:8"_s, u":1::"_s,
             u"::1:"_s, u"12345::"_s, u"g::"_s, u"1.2.3.4"_s, u"1.2.3.4::"_s, u"::1.2.3"_s, u"1:2:3:4:5:6:7:1.2.3.4"_s, u"fe80::1%eth0"_s, u"[::1]"_s, u"::1 "_s, u"::１"_s})
        QTest::addRow("bad %s", qUtf8Printable(bad)) << bad << QByteArray();
}

void TestHost::readsIpv6()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, hex);
    const auto parsed = parseIpv6(text);
    QCOMPARE(parsed ? QByteArray(reinterpret_cast<const char *>(parsed->data()), 16).toHex() : QByteArray(), hex);
}

void TestHost::knowsScopes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<AddressScope>("scope");
    const auto add = [](const QString &text, AddressScope scope) { QTest::addRow("%s", qUtf8Printable(text)) << text << scope; };
    for (const QString &t : {u"9.255.255.255"_s, u"11.0.0.0"_s, u"172.15.255.255"_s, u"172.32.0.0"_s, u"192.167.255.255"_s, u"192.169.0.0"_s, u"100.63.255.255"_s, u"100.128.0.0"_s,
             u"126.255.255.255"_s, u"128.0.0.0"_s, u"169.253.1.1"_s, u"192.0.2.1"_s, u"223.255.255.255"_s, u"1.0.0.0"_s, u"[2001:db8::1]"_s, u"[::ffff:8.8.8.8]"_s, u"[::2]"_s,
             u"a.example"_s, u"local.example"_s, u"a.notlocal"_s})
        add(t, AddressScope::Public);
    for (const QString &t : {u"10.0.0.0"_s, u"10.255.255.255"_s, u"172.16.0.0"_s, u"172.31.255.255"_s, u"192.168.0.0"_s, u"192.168.255.255"_s, u"100.64.0.0"_s, u"100.127.255.255"_s,
             u"[fc00::1]"_s, u"[fdff::1]"_s, u"[::ffff:10.0.0.1]"_s, u"pbx"_s, u"pbx."_s, u"a.local"_s, u"A.LOCAL."_s, u"a.home.arpa"_s, u"a.b.internal"_s})
        add(t, AddressScope::Private);
    for (const QString &t : {u"127.0.0.1"_s, u"127.255.255.255"_s, u"[::1]"_s, u"[::ffff:127.0.0.1]"_s, u"localhost"_s, u"a.localhost"_s})
        add(t, AddressScope::Loopback);
    for (const QString &t : {u"169.254.0.1"_s, u"[fe80::1]"_s, u"[febf::1]"_s})
        add(t, AddressScope::LinkLocal);
    for (const QString &t : {u"0.0.0.0"_s, u"0.1.2.3"_s, u"224.0.0.1"_s, u"240.0.0.1"_s, u"255.255.255.255"_s, u"[::]"_s, u"[ff02::1]"_s})
        add(t, AddressScope::Unusable);
}

void TestHost::knowsScopes()
{
    QFETCH(QString, text);
    QFETCH(AddressScope, scope);
    const auto host = Host::parse(text);
    QVERIFY(host);
    QCOMPARE(host->scope(), scope);
    QCOMPARE(host->scopeWarning().isEmpty(), scope == AddressScope::Public);
}

void TestHost::namesFaults_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Host::Fault>("fault");
    const auto add = [](const QString &text, Host::Fault fault) { QTest::addRow("%s", qUtf8Printable(text)) << text << fault; };
    add(u""_s, Host::Fault::Empty);
    add(u"ü.example"_s, Host::Fault::NotAscii);
    add(u"a_b.example"_s, Host::Fault::BadCharacter);
    add(u"a b.example"_s, Host::Fault::BadCharacter);
    add(u"a..example"_s, Host::Fault::EmptyLabel);
    add(u".example"_s, Host::Fault::EmptyLabel);
    add(u"example.."_s, Host::Fault::EmptyLabel);
    add(u"-a.example"_s, Host::Fault::OuterHyphen);
    add(u"a-.example"_s, Host::Fault::OuterHyphen);
    add(u"a.1"_s, Host::Fault::NumericTop);
    add(u"1.2.3.4a"_s, Host::Fault::NumericTop);
    add(u"1.2.3"_s, Host::Fault::BadIpv4);
    add(u"256.1.1.1"_s, Host::Fault::BadIpv4);
    add(u"010.1.1.1"_s, Host::Fault::LeadingZero);
    add(u"::1"_s, Host::Fault::BareIpv6);
    add(u"[::1"_s, Host::Fault::BadIpv6);
    add(u"[1.2.3.4]"_s, Host::Fault::BadIpv6);
}

void TestHost::namesFaults()
{
    QFETCH(QString, text);
    QFETCH(Host::Fault, fault);
    const auto host = Host::parse(text);
    QVERIFY(!host);
    QCOMPARE(host.error(), fault);
    QVERIFY(!Host::explain(fault, text).isEmpty());
}

void TestHost::looksBelow()
{
    QVERIFY(Host::parse(u"a.Example.com")->isBelow(u"example.com"));
    QVERIFY(Host::parse(u"example.com.")->isBelow(u"example.com"));
    QVERIFY(!Host::parse(u"aexample.com")->isBelow(u"example.com"));
    QVERIFY(!Host::parse(u"example.com.evil")->isBelow(u"example.com"));
}

void TestHost::boundsNames()
{
    const QString label(63, u'a');
    QVERIFY(Host::parse(label));
    QCOMPARE(Host::parse(QString(label + u'a')).error(), Host::Fault::LongLabel);
    const QString name = (label + u'.').repeated(3) + QString(61, u'b');
    QCOMPARE(name.size(), 253);
    QVERIFY(Host::parse(name));
    QVERIFY(Host::parse(QString(name + u'.')));
    QCOMPARE(Host::parse(QString(name + u'b')).error(), Host::Fault::LongName);
    QCOMPARE(Host::toAscii(u"BÜCHER.example"), u"xn--bcher-kva.example"_s);
    QCOMPARE(Host::toAscii(u"Plain.example"), u"Plain.example"_s);
}

QTEST_APPLESS_MAIN(TestHost)
#include "tst_host.moc"
