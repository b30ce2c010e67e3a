// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/values/phonenumber.h"
#include "tests/values/verdictrows.h"

using namespace trunkdesk;
using namespace Qt::StringLiterals;
using Kind = Verdict::Kind;

class TestPhoneNumber : public QObject
{
    Q_OBJECT

private slots:
    void judges_data();
    void judges();
    void parses();
};

void TestPhoneNumber::judges_data()
{
    const QString us = u"+14155552671"_s;
    addVerdictColumns();
    addVerdict(us, Kind::Accept);
    addVerdict(u"+123456789012345"_s, Kind::Accept);
    addVerdict(u"+1234567890123456"_s, Kind::Reject);
    addVerdict(u"+12"_s, Kind::Accept);
    addVerdict(u"+1"_s, Kind::Reject);
    addVerdict(u"+"_s, Kind::Reject);
    addVerdict(u""_s, Kind::Reject);
    addVerdict(u"  "_s, Kind::Reject);
    addVerdict(u" +1 (415) 555-2671\n"_s, Kind::Normalize, us);
    addVerdict(u"+1.415.555.2671"_s, Kind::Normalize, us);
    addVerdict(u"+1/415\u2011555\u20132671"_s, Kind::Normalize, us);
    addVerdict(u"\u202A+1\u00A0415 555 2671\u202C"_s, Kind::Normalize, us);
    addVerdict(u"+141555526 7O"_s, Kind::Reject); // what is left without its letters is another number
    addVerdict(u"+1800FLOWERS"_s, Kind::Reject);
    addVerdict(u"+14155552671x123"_s, Kind::Reject, {}, {us});
    addVerdict(u"+14155552671 ext. 5"_s, Kind::Reject, {}, {us});
    addVerdict(u"1.4155552671E+10"_s, Kind::Reject, {}, {us});
    addVerdict(u"14155552671"_s, Kind::Reject, {}, {us});
    addVerdict(u"4155552671"_s, Kind::Reject);
    addVerdict(u"00 1 415 555 2671"_s, Kind::Reject, {}, {us});
    addVerdict(u"+00 1 415 555 2671"_s, Kind::Reject, {}, {us});
    addVerdict(u"011 44 20 7946 0000"_s, Kind::Reject, {}, {u"+442079460000"_s});
    addVerdict(u"+44 (0)20 7946 0000"_s, Kind::Reject, {}, {u"+442079460000"_s});
    addVerdict(u"tel:+1-415-555-2671;ext=9"_s, Kind::Reject, {}, {us});
    addVerdict(u"+14155552671 ext 9"_s, Kind::Reject, {}, {us});
    addVerdict(u"+14155552671x9"_s, Kind::Reject, {}, {us});
    addVerdict(u"+1415555267\uFF11"_s, Kind::Reject, {}, {us});
    addVerdict(u"+0123456789"_s, Kind::Reject);
    addVerdict(u"++14155552671"_s, Kind::Reject);
    addVerdict(u"1+4155552671"_s, Kind::Reject);
    addVerdict(u"CALL-ME"_s, Kind::Reject);
    addVerdict(QString(5000, u'1'), Kind::Reject);
}

void TestPhoneNumber::judges()
{
    compareVerdict(&PhoneNumber::check);
}

void TestPhoneNumber::parses()
{
    QCOMPARE(PhoneNumber::parse(u"+14155552671"_s)->toString(), u"+14155552671"_s);
    QCOMPARE(PhoneNumber::parse(u"+14155552671"_s)->digits(), u"14155552671"_s);
    for (const QString &bad : {u"14155552671"_s, u"+1 415"_s, u"+01"_s, u"+1\n"_s, u"+1415555\n"_s, u"+１23"_s, QString()})
        QVERIFY(!PhoneNumber::parse(bad));
}

QTEST_APPLESS_MAIN(TestPhoneNumber)
#include "tst_phonenumber.moc"
