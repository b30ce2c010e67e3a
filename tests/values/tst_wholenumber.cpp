// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/values/wholenumber.h"
#include "tests/values/verdictrows.h"

#include <limits>

using namespace trunkdesk;
using namespace Qt::StringLiterals;
using Kind = Verdict::Kind;

class TestWholeNumber : public QObject
{
    Q_OBJECT

private slots:
    void judgesText_data();
    void judgesText();
    void judgesJson_data();
    void judgesJson();
    void parsesLimits();
};

void TestWholeNumber::judgesText_data()
{
    addVerdictColumns();
    addVerdict(u"1"_s, Kind::Accept);
    addVerdict(u"65535"_s, Kind::Accept);
    addVerdict(u" 10 "_s, Kind::Normalize, u"10"_s);
    addVerdict(u"010"_s, Kind::Normalize, u"10"_s);
    addVerdict(u"0"_s, Kind::Reject, {}, {u"1"_s});
    addVerdict(u"-5"_s, Kind::Reject, {}, {u"1"_s});
    addVerdict(u"65536"_s, Kind::Reject, {}, {u"65535"_s});
    addVerdict(u"99999999999999999999999"_s, Kind::Reject);
    addVerdict(u"+5"_s, Kind::Reject, {}, {u"5"_s});
    addVerdict(u"1,000"_s, Kind::Reject, {}, {u"1000"_s});
    addVerdict(u"1 000"_s, Kind::Reject, {}, {u"1000"_s});
    addVerdict(u"\uFF11\uFF10"_s, Kind::Reject, {}, {u"10"_s});
    addVerdict(u"\u0661"_s, Kind::Reject, {}, {u"1"_s});
    addVerdict(u"10.5"_s, Kind::Reject);
    addVerdict(u"10.0"_s, Kind::Reject);
    addVerdict(u"1e3"_s, Kind::Reject);
    addVerdict(u"0x10"_s, Kind::Reject);
    addVerdict(u"ten"_s, Kind::Reject);
    addVerdict(u"-"_s, Kind::Reject);
    addVerdict(u"--1"_s, Kind::Reject);
    addVerdict(u""_s, Kind::Reject);
    addVerdict(u" "_s, Kind::Reject);
}

void TestWholeNumber::judgesText()
{
    compareVerdict([](const QString &text) { return WholeNumber::check(text, 1, 65535); });
}

void TestWholeNumber::judgesJson_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<bool>("good");
    for (const char *good : {"0", "-1", "10", "65535", "-10"})
        QTest::addRow("good %s", good) << QByteArray(good) << true;
    for (const char *bad : {"65536", "-11", "10.5", "10.0", "1e3", "1E0", "+5", "010", "-0", "00", " 1", "1 ", "\"10\"", "null", "true", "", "-", "1_000", "\xEF\xBC\x91", "99999999999999999999"})
        QTest::addRow("bad %s", bad) << QByteArray(bad) << false;
}

void TestWholeNumber::judgesJson()
{
    QFETCH(QByteArray, token);
    QFETCH(bool, good);
    const auto verdict = WholeNumber::checkJson(token, -10, 65535);
    QCOMPARE(verdict.kind, good ? Kind::Accept : Kind::Reject);
    QCOMPARE(verdict.message.isEmpty(), good);
    for (const QString &repair : verdict.repairs)
        QVERIFY(WholeNumber::checkJson(repair.toUtf8(), -10, 65535).sendable());
}

void TestWholeNumber::parsesLimits()
{
    using Limits = std::numeric_limits<qint64>;
    QCOMPARE(WholeNumber::parse(u"9223372036854775807"), std::optional(Limits::max()));
    QCOMPARE(WholeNumber::parse(u"-9223372036854775808"), std::optional(Limits::min()));
    QVERIFY(!WholeNumber::parse(u"9223372036854775808"));
    QVERIFY(!WholeNumber::parse(u"-9223372036854775809"));
    QVERIFY(!WholeNumber::parse(u"92233720368547758070"));
    QCOMPARE(WholeNumber::parse(u"0"), std::optional(qint64(0)));
    QCOMPARE(WholeNumber::parseJson("9007199254740993"), std::optional(qint64(9007199254740993))); // no double holds it
}

QTEST_APPLESS_MAIN(TestWholeNumber)
#include "tst_wholenumber.moc"
