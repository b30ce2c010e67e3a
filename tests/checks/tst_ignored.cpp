// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/checks/check.h"
#include "models/checks/ignored.h"
#include "tests/support/northwind.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace trunkdesk {

class TestIgnored : public QObject
{
    Q_OBJECT

    static Finding finding(const char *code, const QString &id, const QByteArray &field = {})
    {
        return {.check = findCheck(code), .record = {&test::kind("twilio.trunk"), {}, id}, .field = field};
    }

private Q_SLOTS:
    void covers_data()
    {
        QTest::addColumn<IgnoredFinding>("entry");
        QTest::addColumn<bool>("covered");
        QTest::newRow("the same") << IgnoredFinding{.code = "AUTH-NONE", .kind = "twilio.trunk", .id = u"TK1"_s, .field = "domain_name"} << true;
        QTest::newRow("every field") << IgnoredFinding{.code = "AUTH-NONE", .kind = "twilio.trunk", .id = u"TK1"_s} << true;
        QTest::newRow("every record") << IgnoredFinding{.code = "AUTH-NONE"} << true;
        QTest::newRow("another code") << IgnoredFinding{.code = "ORIG-NONE"} << false;
        QTest::newRow("another record") << IgnoredFinding{.code = "AUTH-NONE", .kind = "twilio.trunk", .id = u"TK2"_s} << false;
        QTest::newRow("another parent") << IgnoredFinding{.code = "AUTH-NONE", .kind = "twilio.trunk", .parent = u"x"_s, .id = u"TK1"_s} << false;
        QTest::newRow("another kind") << IgnoredFinding{.code = "AUTH-NONE", .kind = "twilio.sip_domain", .id = u"TK1"_s} << false;
        QTest::newRow("another field") << IgnoredFinding{.code = "AUTH-NONE", .field = "secure"} << false;
    }
    void covers()
    {
        QFETCH(IgnoredFinding, entry);
        QFETCH(bool, covered);
        const auto found = finding("AUTH-NONE", u"TK1"_s, "domain_name");
        QCOMPARE(entry.covers(found), covered);
        const IgnoredFindings ignored{{IgnoredFinding{.code = "NUM-UNROUTED"}, entry}};
        QCOMPARE(ignored.entryFor(found) == &ignored.entries.last(), covered);
    }

    void survivesAFile()
    {
        auto entry = ignoreOf(finding("AUTH-NONE", u"TK1"_s, "domain_name"), u"hq “trunk”\n"_s, u"on purpose: \"quoted\""_s);
        QVERIFY(entry.since.isValid());
        const IgnoredFindings ignored{{entry, IgnoredFinding{.code = "LIMIT-NEAR", .kind = "twilio.trunk", .reason = u"we know"_s}}};
        const auto read = readIgnored(ignoredAsJson(ignored));
        QVERIFY(read.ok());
        QCOMPARE(*read, ignored);
        QCOMPARE(*readIgnored(ignoredAsJson({})), IgnoredFindings());
    }

    void oddFiles_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("entries"); ///< -1: cannot be read
        QTest::newRow("nothing") << QByteArray() << -1;
        QTest::newRow("no object") << QByteArray("[]") << -1;
        QTest::newRow("no version") << QByteArray(R"({"ignored":[]})") << -1;
        QTest::newRow("a later version") << QByteArray(R"({"version":2,"ignored":[]})") << -1;
        QTest::newRow("no list") << QByteArray(R"({"version":1})") << -1;
        QTest::newRow("no list, either") << QByteArray(R"({"version":1,"ignored":{}})") << -1;
        QTest::newRow("strange entries") << QByteArray(R"({"version":1,"more":1,"ignored":[1,null,{},{"code":""},{"code":7},{"code":"AUTH-NONE","id":5,"more":[]}]})") << 1;
    }
    void oddFiles()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, entries);
        const auto read = readIgnored(json);
        QCOMPARE(read.ok() ? int(read->entries.size()) : -1, entries);
        if (!read.ok())
            QVERIFY(read.error().endsWith(u'.') || read.error().contains(u':'));
        else
            QCOMPARE(read->entries.first(), IgnoredFinding{.code = "AUTH-NONE"});
    }
};

} // namespace trunkdesk

Q_DECLARE_METATYPE(trunkdesk::IgnoredFinding)

QTEST_GUILESS_MAIN(trunkdesk::TestIgnored)
#include "tst_ignored.moc"
