// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/values/plivouri.h"
#include "tests/values/verdictrows.h"

using namespace trunkdesk;
using namespace Qt::StringLiterals;
using Kind = Verdict::Kind;

class TestPlivoUri : public QObject
{
    Q_OBJECT

private slots:
    void judges_data();
    void judges();
    void reads();
};

void TestPlivoUri::judges_data()
{
    addVerdictColumns();
    addVerdict(u"sip.example.com"_s, Kind::Accept);
    addVerdict(u"sip.example.com:5060"_s, Kind::Accept);
    addVerdict(u"203.0.113.7"_s, Kind::Accept);
    addVerdict(u"203.0.113.7:5060"_s, Kind::Accept);
    addVerdict(u"sip.example.com;transport=tls"_s, Kind::Accept);
    addVerdict(u"sip:pbx@sip.example.com:5070;transport=tcp"_s, Kind::Accept);
    addVerdict(u"sip:sip.example.com"_s, Kind::Accept);
    addVerdict(u" sip.example.com "_s, Kind::Normalize, u"sip.example.com"_s);
    addVerdict(u"SIP:sip.example.com"_s, Kind::Normalize, u"sip:sip.example.com"_s);
    addVerdict(u"bücher.example:5060"_s, Kind::Normalize, u"xn--bcher-kva.example:5060"_s);
    addVerdict(u"192.168.1.100:5060"_s, Kind::Warn);
    addVerdict(u"[2001:db8::1]:5060"_s, Kind::Warn);
    addVerdict(u"pbx@sip.example.com"_s, Kind::Reject, {}, {u"sip:pbx@sip.example.com"_s});
    addVerdict(u"sip://sip.example.com"_s, Kind::Reject, {}, {u"sip.example.com"_s});
    addVerdict(u"https://sip.example.com/x"_s, Kind::Reject, {}, {u"sip.example.com"_s});
    addVerdict(u"sips:sip.example.com"_s, Kind::Reject, {}, {u"sip.example.com;transport=tls"_s});
    addVerdict(u"sip.example.com/path"_s, Kind::Reject, {}, {u"sip.example.com"_s});
    addVerdict(u"sip.example.com:0"_s, Kind::Reject, {}, {u"sip.example.com"_s});
    addVerdict(u"sip .example.com"_s, Kind::Reject, {}, {u"sip.example.com"_s});
    addVerdict(u"sip.example.com;transport=tcp;transport=tls"_s, Kind::Reject, {}, {u"sip.example.com;transport=tcp"_s, u"sip.example.com;transport=tls"_s});
    addVerdict(u"sip.example.com;transport=ws"_s, Kind::Reject, {}, {u"sip.example.com"_s});
    addVerdict(u"sip.example.com;edge=dublin"_s, Kind::Reject);
    addVerdict(u"sip.example.com?X-A=1"_s, Kind::Reject);
    addVerdict(u"a.example, b.example"_s, Kind::Reject);
    addVerdict(u"2001:db8::1"_s, Kind::Reject, {}, {u"[2001:db8::1]"_s});
    addVerdict(u""_s, Kind::Reject);
}

void TestPlivoUri::judges()
{
    compareVerdict(&PlivoUri::check);
}

void TestPlivoUri::reads()
{
    QCOMPARE(PlivoUri::read(u"sip.example.com:5080"_s)->host(), u"sip.example.com"_s);
    QCOMPARE(int(PlivoUri::read(u"sip.example.com:5080"_s)->effectivePort()), 5080);
    QCOMPARE(PlivoUri::read(u"sip:u@sip.example.com"_s)->user(), u"u"_s);
    QCOMPARE(PlivoUri::read(u"https://sip.example.com"_s)->host(), u"sip.example.com"_s);
    QVERIFY(!PlivoUri::read(u""_s));
}

QTEST_APPLESS_MAIN(TestPlivoUri)
#include "tst_plivouri.moc"
