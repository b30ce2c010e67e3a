// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/values/domainname.h"
#include "tests/values/verdictrows.h"

using namespace trunkdesk;
using namespace Qt::StringLiterals;
using Kind = Verdict::Kind;

class TestDomainName : public QObject
{
    Q_OBJECT

private slots:
    void judgesTrunks_data();
    void judgesTrunks();
    void judgesSipDomains_data();
    void judgesSipDomains();
    void parses();
};

void TestDomainName::judgesTrunks_data()
{
    const QString good = u"my-trunk.pstn.twilio.com"_s;
    const QString label(63, u'a');
    addVerdictColumns();
    addVerdict(good, Kind::Accept);
    addVerdict(u"a.b.pstn.twilio.com"_s, Kind::Accept);
    addVerdict(u"1.pstn.twilio.com"_s, Kind::Accept);
    addVerdict(u"a--b.pstn.twilio.com"_s, Kind::Accept);
    addVerdict(label + u".pstn.twilio.com"_s, Kind::Accept);
    addVerdict(label + u"a.pstn.twilio.com"_s, Kind::Reject);
    addVerdict((label + u'.').repeated(3) + QString(45, u'b') + u".pstn.twilio.com"_s, Kind::Accept); // 253
    addVerdict((label + u'.').repeated(3) + QString(46, u'b') + u".pstn.twilio.com"_s, Kind::Reject);
    addVerdict(u" My-Trunk.PSTN.twilio.com "_s, Kind::Normalize, good);
    addVerdict(good + u'\n', Kind::Normalize, good);
    addVerdict(u"my-trunk"_s, Kind::Reject, {}, {good});
    addVerdict(u"My-Trunk"_s, Kind::Reject, {}, {good});
    addVerdict(u"my-trunk.sip.twilio.com"_s, Kind::Reject, {}, {good});
    addVerdict(u"my-trunk.pstn.dublin.twilio.com"_s, Kind::Reject, {}, {good});
    addVerdict(good + u'.', Kind::Reject, {}, {good});
    addVerdict(u"sip:+1415@"_s + good + u":5060"_s, Kind::Reject, {}, {good});
    addVerdict(u"https://"_s + good + u"/x"_s, Kind::Reject, {}, {good});
    addVerdict(u"my trunk"_s, Kind::Reject);
    addVerdict(u"my_trunk.pstn.twilio.com"_s, Kind::Reject);
    addVerdict(u"a..pstn.twilio.com"_s, Kind::Reject);
    addVerdict(u".pstn.twilio.com"_s, Kind::Reject);
    addVerdict(u"pstn.twilio.com"_s, Kind::Reject);
    addVerdict(u"-a.pstn.twilio.com"_s, Kind::Reject);
    addVerdict(u"a-.pstn.twilio.com"_s, Kind::Reject);
    addVerdict(u"xpstn.twilio.com"_s, Kind::Reject);
    addVerdict(good + u".evil.com"_s, Kind::Reject);
    addVerdict(u"trünk.pstn.twilio.com"_s, Kind::Reject);
    addVerdict(u"pbx.example.com"_s, Kind::Reject);
    addVerdict(u"203.0.113.7"_s, Kind::Reject);
    addVerdict(u""_s, Kind::Reject);
    addVerdict(QString(100000, u'a'), Kind::Reject);
}

void TestDomainName::judgesTrunks()
{
    compareVerdict(&DomainName::checkTrunk);
}

void TestDomainName::judgesSipDomains_data()
{
    addVerdictColumns();
    addVerdict(u"office.sip.twilio.com"_s, Kind::Accept);
    addVerdict(u"office"_s, Kind::Reject, {}, {u"office.sip.twilio.com"_s});
    addVerdict(u"office.pstn.twilio.com"_s, Kind::Reject, {}, {u"office.sip.twilio.com"_s});
    addVerdict(u"office.sip.ashburn.twilio.com"_s, Kind::Reject, {}, {u"office.sip.twilio.com"_s});
    addVerdict(u"office.sip.nowhere.twilio.com"_s, Kind::Reject);
    addVerdict(u"domain_name"_s, Kind::Reject);
}

void TestDomainName::judgesSipDomains()
{
    compareVerdict(&DomainName::checkSip);
}

void TestDomainName::parses()
{
    const auto trunk = DomainName::parse(u"A.b.pstn.twilio.com"_s);
    QVERIFY(trunk);
    QCOMPARE(trunk->kind(), DomainName::Kind::Trunk);
    QCOMPARE(trunk->name(), u"a.b"_s);
    QCOMPARE(DomainName::parse(trunk->toString()), trunk);
    QCOMPARE(DomainName::parse(u"x.sip.twilio.com"_s)->kind(), DomainName::Kind::Sip);
    QVERIFY(!DomainName::parse(u"domain_name"_s));
    QVERIFY(!DomainName::parse(u"pstn.twilio.com"_s));
    QVERIFY(!DomainName::parse(QString()));
}

QTEST_APPLESS_MAIN(TestDomainName)
#include "tst_domainname.moc"
