// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/core/displaytext.h"
#include "models/values/sipuri.h"

#include <QTest>

using namespace trunkdesk;
using namespace Qt::StringLiterals;
using Kind = Verdict::Kind;

class TestSipUri : public QObject
{
    Q_OBJECT

private slots:
    void acceptsGrammar_data();
    void acceptsGrammar();
    void refusesGrammar_data();
    void refusesGrammar();
    void tellsItsParts();
    void tellsDefaults_data();
    void tellsDefaults();
    void judges_data();
    void judges();
    void readsWhatServersSay_data();
    void readsWhatServersSay();
    void hidesPasswords();
    void comparesAsTheRfcSays_data();
    void comparesAsTheRfcSays();
    void boundsHeaders();
    void survivesLongText();
};

void TestSipUri::acceptsGrammar_data()
{
    QTest::addColumn<QString>("text");
    const QStringList good{
        // the examples of RFC 3261 §19.1.3 and §19.1.4
        u"sip:alice@atlanta.com"_s, u"sip:alice:secretword@atlanta.com;transport=tcp"_s, u"sips:alice@atlanta.com?subject=project%20x&priority=urgent"_s,
        u"sip:+1-212-555-1212:1234@gateway.com;user=phone"_s, u"sips:1212@gateway.com"_s, u"sip:alice@192.0.2.4"_s,
        u"sip:atlanta.com;method=REGISTER?to=alice%40atlanta.com"_s, u"sip:alice;day=tuesday@atlanta.com"_s, u"sip:%61lice@atlanta.com;transport=tcp"_s,
        u"sip:carol@chicago.com;newparam=5;security=on"_s, u"sip:biloxi.com;transport=tcp;method=REGISTER?to=sip:bob%40biloxi.com"_s,
        // in the spirit of RFC 4475: every user mark, escapes of everything, question mark and semicolons before the @
        u"sip:1_unusual.URI~(to-be!sure)&isn't+it$/crazy?,/;;*:&it+has=1,weird!*pas$wo~d_too.(doesn't-it)@example.com"_s,
        u"sip:sips%3Auser%40example.com@example.net"_s, u"sip:null-%00-null@example.com"_s, u"sip:user;par=u%40example.net@example.com"_s,
        // hosts
        u"sip:a"_s, u"sip:a.b.c.d.e"_s, u"sip:example.com."_s, u"sip:1.example"_s, u"sip:1-2-3.x9"_s, u"sip:xn--mnchen-3ya.example"_s, u"sip:0.0.0.0"_s,
        u"sip:255.255.255.255"_s, u"sip:[::]"_s, u"sip:[::1]"_s, u"sip:[2001:db8::]"_s, u"sip:[1:2:3:4:5:6:7:8]:5060"_s, u"sip:[::ffff:192.0.2.1]"_s,
        u"sip:[1:2:3:4:5:6:192.0.2.1]"_s, u"sip:[::2:3:4:5:6:7:8]"_s, u"sip:[1:2:3:4:5:6:7::]"_s, u"sip:[2001:DB8::A]"_s,
        // ports
        u"sip:h:1"_s, u"sip:h:65535"_s,
        // parameters and headers
        u"sip:h;lr"_s, u"sip:h;a=[x]/:&+$"_s, u"sip:h;a%20b=c%20d"_s, u"sip:h;maddr=239.255.255.1;ttl=15"_s, u"sip:h?X-A=&X-B=1"_s, u"sip:h?a=b?c"_s,
        u"sip:h?X-A=1&X-A=2"_s, u"SIP:h"_s, u"Sips:h"_s, u"sip:u@h;transport=ws"_s, u"sip:u:@h"_s};
    for (const QString &text : good)
        QTest::addRow("%s", qUtf8Printable(text)) << text;
}

void TestSipUri::acceptsGrammar()
{
    QFETCH(QString, text);
    const auto uri = SipUri::parse(text);
    QVERIFY(uri);
    QVERIFY(uri->isConforming());
    const auto again = SipUri::parse(uri->toString());
    QVERIFY(again);
    QCOMPARE(*again, *uri);
    QCOMPARE(again->toString(), uri->toString());
    QVERIFY(again->isEquivalent(*uri));
    QCOMPARE(uri->toString().toLower(), text.toLower());
}

void TestSipUri::refusesGrammar_data()
{
    QTest::addColumn<QString>("text");
    const QStringList bad{u""_s, u" "_s, u":"_s, u"sip"_s, u"sip:"_s, u"sips:"_s, u"sip :h"_s, u"sip: h"_s, u"sip:h "_s, u"sip:h\n"_s, u"sip://h"_s, u"tel:+14155552671"_s,
        u"sip:@h"_s, u"sip::p@h"_s, u"sip:u@"_s, u"sip:u@@h"_s, u"sip:u@v@h"_s, u"sip:a b@h"_s, u"sip:a\"b@h"_s, u"sip:<a>@h"_s, u"sip:[a]@h"_s, u"sip:a#b@h"_s,
        u"sip:ü@h"_s, u"sip:u:p:q@h"_s, u"sip:u:p?@h"_s, u"sip:u%@h"_s, u"sip:u%4@h"_s, u"sip:u%4g@h"_s, u"sip:u:%zz@h"_s, u"sip:%ff"_s, u"sip:h%41"_s,
        u"sip:.h"_s, u"sip:h.."_s, u"sip:a..b"_s, u"sip:."_s, u"sip:-h"_s, u"sip:h-"_s, u"sip:a.-b.c"_s, u"sip:a.b-.c"_s, u"sip:a.1"_s, u"sip:a.1b"_s, u"sip:a_b.c"_s, u"sip:h/"_s,
        u"sip:münchen.example"_s, u"sip:1.2.3"_s, u"sip:1.2.3.4.5"_s, u"sip:256.1.1.1"_s, u"sip:010.0.0.1"_s, u"sip:1.2.3.04"_s, u"sip:1.2.3.4."_s, u"sip:1"_s,
        u"sip:0x7f.1"_s, u"sip:１.2.3.4"_s,
        u"sip:::1"_s, u"sip:[::1"_s, u"sip:::1]"_s, u"sip:[]"_s, u"sip:[:]"_s, u"sip:[:::]"_s, u"sip:[1::2::3]"_s, u"sip:[1:2:3:4:5:6:7]"_s, u"sip:[1:2:3:4:5:6:7:8:9]"_s,
        u"sip:[1:2:3:4:5:6:7:8::]"_s, u"sip:[12345::]"_s, u"sip:[g::]"_s, u"sip:[::1.2.3]"_s, u"sip:[1.2.3.4::]"_s, u"sip:[::1.2.3.4:5]"_s, u"sip:[::01.2.3.4]"_s,
        u"sip:[fe80::1%25eth0]"_s, u"sip:[::1]x"_s, u"sip:[1.2.3.4]"_s, u"sip:[:1:2:3:4:5:6:7]"_s,
        u"sip:h:"_s, u"sip:h:0"_s, u"sip:h:00"_s, u"sip:h:65536"_s, u"sip:h:99999999999999999999"_s, u"sip:h:+5060"_s, u"sip:h:-1"_s, u"sip:h:5060a"_s, u"sip:h:５０６０"_s,
        u"sip:h:5060:5060"_s, u"sip:[::1]:"_s,
        u"sip:h;"_s, u"sip:h;;lr"_s, u"sip:h;=x"_s, u"sip:h;a="_s, u"sip:h;transport="_s, u"sip:h;a=b=c"_s, u"sip:h;a=b,c"_s, u"sip:h;a=%"_s, u"sip:h;lr;lr"_s,
        u"sip:h;a=1;A=2"_s, u"sip:h;a=1;%61=2"_s, u"sip:h;ü"_s, u"sip:u@h;a@b"_s,
        u"sip:h?"_s, u"sip:h?a"_s, u"sip:h?=b"_s, u"sip:h?a=b&"_s, u"sip:h?a=b&&c=d"_s, u"sip:h?a=b;c"_s, u"sip:h?a=b=c"_s, u"sip:h?a=%q"_s, u"sip:u@h?a=b@c"_s};
    for (const QString &text : bad)
        QTest::addRow("%s", qUtf8Printable(displayText(text))) << text;
    QTest::newRow("label of 64") << u"sip:"_s + QString(64, u'a');
    QTest::newRow("name of 255") << u"sip:"_s + QString(u"aaaaaaa."_s).repeated(31) + u"aaaaaa"_s;
    QTest::newRow("NUL") << u"sip:h"_s + QChar(0) + u"x"_s;
    QTest::newRow("lone surrogate") << u"sip:h"_s + QChar(0xD83D);
}

void TestSipUri::refusesGrammar()
{
    QFETCH(QString, text);
    QVERIFY(!SipUri::parse(text));
    const auto verdict = SipUri::check(text);
    if (!verdict.sendable()) {
        QVERIFY(!verdict.message.isEmpty());
        QCOMPARE(verdict.canonical, text);
    }
    for (const QString &repair : verdict.repairs) {
        QVERIFY2(SipUri::check(repair).sendable(), qUtf8Printable(repair));
        QCOMPARE(SipUri::check(repair).canonical, repair);
    }
}

void TestSipUri::tellsItsParts()
{
    const auto uri = SipUri::parse(u"SIP:b%6Fb%40x:pw@[2001:db8::1]:5080;LR;Transport=TCP;Edge=dublin;x=a%20b?X-Id=1&X-Id=2"_s);
    QVERIFY(uri);
    QCOMPARE(uri->scheme(), u"sip"_s);
    QCOMPARE(uri->user(), u"bob@x"_s);
    QVERIFY(uri->hasPassword());
    QCOMPARE(uri->host(), u"[2001:db8::1]"_s);
    QCOMPARE(uri->hostKind(), Host::Kind::Ipv6);
    QCOMPARE(uri->port(), std::optional<quint16>(5080));
    QCOMPARE(uri->effectivePort(), 5080);
    QCOMPARE(uri->transport(), SipUri::Transport::Tcp);
    QVERIFY(uri->hasParameter(u"lr"));
    QCOMPARE(uri->parameter(u"lr"), QString());
    QVERIFY(!uri->hasParameter(u"l"));
    QCOMPARE(uri->edge(), u"dublin"_s);
    QCOMPARE(uri->parameter(u"X"), u"a b"_s);
    QCOMPARE(uri->parameters().size(), 4);
    QCOMPARE(uri->headers().size(), 2);
    QCOMPARE(uri->toString(), u"sip:b%6Fb%40x:pw@[2001:db8::1]:5080;lr;transport=tcp;edge=dublin;x=a%20b?X-Id=1&X-Id=2"_s);
}

void TestSipUri::tellsDefaults_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<SipUri::Transport>("transport");
    QTest::addColumn<int>("port");
    QTest::newRow("nothing") << u"sip:h"_s << SipUri::Transport::Udp << 5060;
    QTest::newRow("tcp") << u"sip:h;transport=tcp"_s << SipUri::Transport::Tcp << 5060;
    QTest::newRow("tls") << u"sip:h;transport=tls"_s << SipUri::Transport::Tls << 5061;
    QTest::newRow("TLS") << u"sip:h;transport=TLS"_s << SipUri::Transport::Tls << 5061;
    QTest::newRow("escaped") << u"sip:h;transport=t%6cs"_s << SipUri::Transport::Tls << 5061;
    QTest::newRow("tls with port") << u"sip:h:5070;transport=tls"_s << SipUri::Transport::Tls << 5070;
    QTest::newRow("sips") << u"sips:h"_s << SipUri::Transport::Tls << 5061;
    QTest::newRow("sips over tcp") << u"sips:h;transport=tcp"_s << SipUri::Transport::Tls << 5061;
    QTest::newRow("other") << u"sip:h;transport=sctp"_s << SipUri::Transport::Other << 5060;
    QTest::newRow("without value") << u"sip:h;transport"_s << SipUri::Transport::Other << 5060;
}

void TestSipUri::tellsDefaults()
{
    QFETCH(QString, text);
    QFETCH(SipUri::Transport, transport);
    QFETCH(int, port);
    const auto uri = SipUri::parse(text);
    QVERIFY(uri);
    QVERIFY(!uri->port() || *uri->port() == port);
    QCOMPARE(uri->transport(), transport);
    QCOMPARE(int(uri->effectivePort()), port);
}

void TestSipUri::judges_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("canonical"); // null: the text itself
    QTest::addColumn<QStringList>("repairs");
    const auto add = [](const QString &text, Kind kind, const QString &canonical = {}, const QStringList &repairs = {}) {
        QTest::addRow("%s", qUtf8Printable(displayText(text))) << text << kind << canonical << repairs;
    };
    add(u"sip:pbx.example.com"_s, Kind::Accept);
    add(u"sip:pbx.example.com;edge=ashburn-ix"_s, Kind::Accept);
    add(u"sip:pbx.example.com;region=ie1;tnx=TNX1"_s, Kind::Accept);
    add(u"sip:pbx.example.com?X-Tenant=7"_s, Kind::Accept);
    add(u"sip:pbx.example.com?Subject=7"_s, Kind::Reject);
    add(u"sip:pbx.example.com?X-=7"_s, Kind::Reject);

    add(u"\tsip:pbx.example.com\r\n"_s, Kind::Normalize, u"sip:pbx.example.com"_s);
    add(u"\u00A0sip:pbx.example.com"_s, Kind::Normalize, u"sip:pbx.example.com"_s);
    add(u"Sip:pbx.example.com;TRANSPORT=TLS"_s, Kind::Normalize, u"sip:pbx.example.com;transport=tls"_s);
    add(u"sip:pbx.example.com:05060"_s, Kind::Normalize, u"sip:pbx.example.com:5060"_s);
    add(u"sip:bücher.example:5070;transport=tcp"_s, Kind::Normalize, u"sip:xn--bcher-kva.example:5070;transport=tcp"_s);
    add(u"sip:１92.0.2.1"_s, Kind::Normalize, u"sip:192.0.2.1"_s);

    add(u"sip:10.1.2.3"_s, Kind::Warn);
    add(u"sip:172.16.0.1"_s, Kind::Warn);
    add(u"sip:172.31.255.255"_s, Kind::Warn);
    add(u"sip:172.32.0.0"_s, Kind::Accept);
    add(u"sip:100.64.0.1"_s, Kind::Warn);
    add(u"sip:100.128.0.1"_s, Kind::Accept);
    add(u"sip:127.0.0.1"_s, Kind::Warn);
    add(u"sip:169.254.1.1"_s, Kind::Warn);
    add(u"sip:0.0.0.0"_s, Kind::Warn);
    add(u"sip:224.0.0.1"_s, Kind::Warn);
    add(u"sip:[::1]"_s, Kind::Warn);
    add(u"sip:[::ffff:10.0.0.1]"_s, Kind::Warn);
    add(u"sip:localhost"_s, Kind::Warn);
    add(u"sip:pbx"_s, Kind::Warn);
    add(u"sip:pbx.local"_s, Kind::Warn);
    add(u"sip:pbx.locale"_s, Kind::Accept);
    add(u"sip:me.pstn.twilio.com"_s, Kind::Warn);
    add(u"sip:me.PSTN.twilio.com."_s, Kind::Warn);
    add(u"sip:mepstn.twilio.com"_s, Kind::Accept);
    add(u"sip:h.example;edge=roaming"_s, Kind::Warn);
    add(u"sip:h.example;region=us9"_s, Kind::Warn);
    add(u" SIP:a:b@h.example "_s, Kind::Warn, u"sip:a:b@h.example"_s);

    add(u"sip://pbx.example.com:1234"_s, Kind::ReadOnly, {}, {u"sip:pbx.example.com:1234"_s});
    add(u"SIP://a@pbx.example.com/"_s, Kind::ReadOnly, {}, {u"sip:a@pbx.example.com"_s});
    add(u"sip://"_s, Kind::Reject);
    add(u"https://www.example.com"_s, Kind::ReadOnly, {}, {u"sip:www.example.com"_s});
    add(u"http://u:p@www.example.com:8080/x?y"_s, Kind::ReadOnly, {}, {u"sip:www.example.com"_s});
    add(u"https://"_s, Kind::Reject);
    add(u"sips:a@h.example"_s, Kind::Reject, {}, {u"sip:a@h.example;transport=tls"_s});
    add(u"sips:a@h.example:5061;lr;transport=tcp?X-A=1"_s, Kind::Reject, {}, {u"sip:a@h.example:5061;lr;transport=tls?X-A=1"_s});
    add(u"sips://h.example"_s, Kind::Reject, {}, {u"sip:h.example;transport=tls"_s});
    add(u"pbx.example.com:5060"_s, Kind::Reject, {}, {u"sip:pbx.example.com:5060"_s});
    add(u"alice@pbx.example.com"_s, Kind::Reject, {}, {u"sip:alice@pbx.example.com"_s});
    add(u"pbx.example.com;transport=tls"_s, Kind::Reject, {}, {u"sip:pbx.example.com;transport=tls"_s});
    add(u"192.0.2.7"_s, Kind::Reject, {}, {u"sip:192.0.2.7"_s});
    add(u"2001:db8::1"_s, Kind::Reject, {}, {u"sip:[2001:db8::1]"_s});
    add(u"fe80::1"_s, Kind::Reject, {}, {u"sip:[fe80::1]"_s});
    add(u"sip:2001:db8::1"_s, Kind::Reject, {}, {u"sip:[2001:db8::1]"_s});
    add(u"sip:2001:db8:0:0:0:0:0:1:5060"_s, Kind::Reject, {}, {u"sip:[2001:db8:0:0:0:0:0:1]:5060"_s});
    add(u"sip:ali ce@h.example"_s, Kind::Reject, {}, {u"sip:alice@h.example"_s, u"sip:ali%20ce@h.example"_s});
    add(u"sip: pbx.example.com"_s, Kind::Reject, {}, {u"sip:pbx.example.com"_s});
    add(u"sip:pbx.example.com : 5060"_s, Kind::Reject, {}, {u"sip:pbx.example.com:5060"_s});
    add(u"<sip:a@h.example>"_s, Kind::Reject, {}, {u"sip:a@h.example"_s});
    add(u"\"PBX\" <sip:a@h.example>"_s, Kind::Reject, {}, {u"sip:a@h.example"_s});
    add(u"\"sip:a@h.example\""_s, Kind::Reject, {}, {u"sip:a@h.example"_s});
    // As it comes out of an e-mail, a header, a spreadsheet or the configuration of a PBX.
    add(u"\"A\" <sip:a@h.example;lr>;tag=1"_s, Kind::Reject, {}, {u"sip:a@h.example;lr"_s});
    add(u"sip:a@h.example:5060>"_s, Kind::Reject, {}, {u"sip:a@h.example:5060"_s});
    add(u"<sip:h.example"_s, Kind::Reject, {}, {u"sip:h.example"_s});
    add(u"\u201Csip:h.example\u201D"_s, Kind::Reject, {}, {u"sip:h.example"_s});
    add(u"sip:h.example\u201D"_s, Kind::Reject, {}, {u"sip:h.example"_s}); // no international name
    add(u"sip:\u260E.example"_s, Kind::Reject);
    add(u"sip:a.example\nsip:b.example"_s, Kind::Reject, {}, {u"sip:a.example"_s});
    add(u"Main\r\nsip:b.example\r\n"_s, Kind::Reject, {}, {u"sip:b.example"_s});
    add(u"sip:sip:h.example"_s, Kind::Reject, {}, {u"sip:h.example"_s});
    add(u"Trunk: sip:h.example:5061"_s, Kind::Reject, {}, {u"sip:h.example:5061"_s});
    add(u"sip:h.example:5061 (main)"_s, Kind::Reject, {}, {u"sip:h.example:5061"_s});
    add(u"sip:h.example,"_s, Kind::Reject, {}, {u"sip:h.example"_s});
    add(u"SIP/trunk@h.example"_s, Kind::Reject, {}, {u"sip:trunk@h.example"_s});
    add(u"PJSIP/100"_s, Kind::Reject);
    add(u"sip"_s, Kind::Reject);
    add(u"sip:+1 (415) 555-0100@h.example"_s, Kind::Reject, {}, {u"sip:+14155550100@h.example"_s, u"sip:+1%20(415)%20555-0100@h.example"_s});
    add(u"sip:\u202Eh.example"_s, Kind::Reject, {}, {u"sip:h.example"_s});
    add(u"sip:\u200Bh.example"_s, Kind::Reject, {}, {u"sip:h.example"_s});
    add(u"sip:@h.example"_s, Kind::Reject, {}, {u"sip:h.example"_s});
    add(u"sip:a@b@h.example"_s, Kind::Reject, {}, {u"sip:a%40b@h.example"_s});
    add(u"sip:100%@h.example"_s, Kind::Reject, {}, {u"sip:100%25@h.example"_s});
    add(u"sip:é@h.example"_s, Kind::Reject, {}, {u"sip:%C3%A9@h.example"_s});
    add(u"sip:h.example:0"_s, Kind::Reject, {}, {u"sip:h.example"_s});
    add(u"sip:h.example:;transport=tls"_s, Kind::Reject, {}, {u"sip:h.example;transport=tls"_s});
    add(u"sip:h.example:70000;transport=tls"_s, Kind::Reject, {}, {u"sip:h.example;transport=tls"_s});
    add(u"sip:h.example/"_s, Kind::Reject, {}, {u"sip:h.example"_s});
    add(u"sip:h.example:5060/x"_s, Kind::Reject, {}, {u"sip:h.example:5060"_s, u"sip:h.example"_s});
    add(u"sip:h.example;"_s, Kind::Reject, {}, {u"sip:h.example"_s});
    add(u"sip:h.example;;lr"_s, Kind::Reject, {}, {u"sip:h.example;lr"_s});
    add(u"sip:h.example;transport=;lr"_s, Kind::Reject, {}, {u"sip:h.example;lr"_s});
    add(u"sip:h.example;transport=tcp;transport=tls"_s, Kind::Reject, {}, {u"sip:h.example;transport=tcp"_s, u"sip:h.example;transport=tls"_s});
    add(u"sip:h.example;transport=sctp"_s, Kind::Reject, {}, {u"sip:h.example"_s});
    add(u"sip:h.example;transport"_s, Kind::Reject, {}, {u"sip:h.example"_s});
    add(u"sip:010.0.0.1"_s, Kind::Reject, {}, {u"sip:10.0.0.1"_s});
    add(u"sip:a..example"_s, Kind::Reject, {}, {u"sip:a.example"_s});
    add(u"sip:a_b.example"_s, Kind::Reject);
    add(u"tel:+14155552671"_s, Kind::Reject);
    add(u"mailto:a@h.example"_s, Kind::Reject);
    add(u"javascript:alert(1)"_s, Kind::Reject);
    add(u"sip:ü_ü.example"_s, Kind::Reject);
    add(u""_s, Kind::Reject);
    add(u"   "_s, Kind::Reject);
}

void TestSipUri::judges()
{
    QFETCH(QString, text);
    QFETCH(Kind, kind);
    QFETCH(QString, canonical);
    QFETCH(QStringList, repairs);
    const auto verdict = SipUri::check(text);
    QVERIFY2(verdict.kind == kind, qUtf8Printable(QStringLiteral("%1: %2").arg(int(verdict.kind)).arg(verdict.message)));
    QCOMPARE(verdict.canonical, canonical.isNull() ? text : canonical);
    QCOMPARE(verdict.message.isEmpty(), kind == Kind::Accept);
    QCOMPARE(verdict.repairs, repairs);
    for (const QString &repair : verdict.repairs)
        QVERIFY2(SipUri::check(repair).sendable(), qUtf8Printable(repair));
    if (verdict.sendable())
        QVERIFY(SipUri::parse(verdict.canonical));
}

void TestSipUri::readsWhatServersSay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host"); // null: not readable
    QTest::addColumn<int>("port");
    QTest::newRow("slashes") << u"sip://sip-box.com:1234"_s << u"sip-box.com"_s << 1234;
    QTest::newRow("slashes, tls") << u"sip://sip-box.com;transport=tls"_s << u"sip-box.com"_s << 5061;
    QTest::newRow("slashes and path") << u"sip://u@sip-box.com/"_s << u"sip-box.com"_s << 5060;
    QTest::newRow("https") << u"https://www.example.com"_s << u"www.example.com"_s << 443;
    QTest::newRow("http with all") << u"http://u:p@www.example.com:81/a;b?c=@d#e"_s << u"www.example.com"_s << 81;
    QTest::newRow("blanks around") << u" sip:h.example "_s << u"h.example"_s << 5060;
    QTest::newRow("sips") << u"sips://h.example"_s << u"h.example"_s << 5061;
    QTest::newRow("nothing") << u""_s << QString() << 0;
    QTest::newRow("tel") << u"tel:+1"_s << QString() << 0;
    QTest::newRow("ftp") << u"ftp://h.example"_s << QString() << 0;
    QTest::newRow("no host") << u"https:///x"_s << QString() << 0;
    QTest::newRow("words") << u"call me: now"_s << QString() << 0;
}

void TestSipUri::readsWhatServersSay()
{
    QFETCH(QString, text);
    QFETCH(QString, host);
    QFETCH(int, port);
    const auto uri = SipUri::read(text);
    QCOMPARE(uri.has_value(), !host.isNull());
    if (!uri)
        return;
    QVERIFY(!uri->isConforming());
    QCOMPARE(uri->host(), host);
    QCOMPARE(int(uri->effectivePort()), port);
    QCOMPARE(uri->toString(), text); // byte for byte
}

void TestSipUri::hidesPasswords()
{
    QCOMPARE(SipUri::parse(u"sip:a:s3cret@h;lr"_s)->maskedForDisplay(), u"sip:a:•••@h;lr"_s);
    QCOMPARE(SipUri::parse(u"sip:a@h;lr"_s)->maskedForDisplay(), u"sip:a@h;lr"_s);
    QVERIFY(!SipUri::read(u"sip://a:s3cret@h"_s)->maskedForDisplay().contains(u"s3cret"_s));
    QVERIFY(!SipUri::read(u"https://a:s3cret@h/x"_s)->maskedForDisplay().contains(u"s3cret"_s));
    QVERIFY(!SipUri::check(u" sip:a:s3cret@h.example"_s).message.contains(u"s3cret"_s));
}

void TestSipUri::comparesAsTheRfcSays_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    const auto add = [](const QString &a, const QString &b, bool same) { QTest::addRow("%s = %s", qUtf8Printable(a), qUtf8Printable(b)) << a << b << same; };
    add(u"sip:%61lice@atlanta.com;transport=TCP"_s, u"sip:alice@AtLanTa.CoM;Transport=tcp"_s, true);
    add(u"sip:carol@chicago.com"_s, u"sip:carol@chicago.com;newparam=5"_s, true);
    add(u"sip:carol@chicago.com;security=on"_s, u"sip:carol@chicago.com;newparam=5"_s, true);
    add(u"sip:carol@chicago.com;security=on"_s, u"sip:carol@chicago.com;security=off"_s, false);
    add(u"sip:biloxi.com;transport=tcp;method=REGISTER"_s, u"sip:biloxi.com;method=REGISTER;transport=tcp"_s, true);
    add(u"sip:alice@atlanta.com?X-s=project%20x&X-p=urgent"_s, u"sip:alice@atlanta.com?X-p=urgent&X-s=project%20x"_s, true);
    add(u"sip:ALICE@AtLanTa.CoM"_s, u"sip:alice@AtLanTa.CoM"_s, false);
    add(u"sip:bob@biloxi.com"_s, u"sip:bob@biloxi.com:5060"_s, false);
    add(u"sip:bob@biloxi.com"_s, u"sip:bob@biloxi.com;transport=udp"_s, false);
    add(u"sip:bob@biloxi.com"_s, u"sips:bob@biloxi.com"_s, false);
    add(u"sip:carol@chicago.com"_s, u"sip:carol@chicago.com?X-a=b"_s, false);
    add(u"sip:a:p@h"_s, u"sip:a:P@h"_s, false);
}

void TestSipUri::comparesAsTheRfcSays()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, same);
    QCOMPARE(SipUri::parse(a)->isEquivalent(*SipUri::parse(b)), same);
    QCOMPARE(SipUri::parse(b)->isEquivalent(*SipUri::parse(a)), same);
}

void TestSipUri::boundsHeaders()
{
    const QString head = u"sip:h.example?X-A="_s; // four of the characters count
    QCOMPARE(SipUri::check(head + QString(1019, u'x')).kind, Kind::Accept);
    QCOMPARE(SipUri::check(head + QString(1020, u'x')).kind, Kind::Reject);
}

void TestSipUri::survivesLongText()
{
    for (const QString &piece : {u"@"_s, u":"_s, u";"_s, u"%"_s, u"sip:"_s, u" "_s, u"["_s, u"a="_s, u"<"_s, u"\u202E"_s, u"ü"_s}) {
        const auto verdict = SipUri::check(u"sip:"_s + piece.repeated(20000) + u"x"_s);
        QVERIFY(!verdict.message.isEmpty());
        for (const QString &repair : SipUri::check(u"sip:"_s + piece.repeated(100) + u"h.example"_s).repairs)
            QVERIFY2(SipUri::check(repair).sendable(), qUtf8Printable(repair));
    }
}

QTEST_APPLESS_MAIN(TestSipUri)
#include "tst_sipuri.moc"
