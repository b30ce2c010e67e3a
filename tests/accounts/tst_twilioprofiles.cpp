// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/accounts/twilioprofiles.h"

#include <QDir>
#include <QFile>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

static const auto sid = u"AC00000000000000000000000000000001"_s;
static const auto key = u"SK00000000000000000000000000000002"_s;

class TestTwilioProfiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void profilesAreRead_data();
    void profilesAreRead();
    void hostileFilesAreRefused_data();
    void hostileFilesAreRefused();
    void noFileIsNoFault();
    void aFileThatCannotBeRead();
    void theEnvironment_data();
    void theEnvironment();
    void secretsStayOutOfWords();
};

static QByteArray named(const QByteArray &members)
{
    return R"({"email":{},"prompts":{},"activeProfile":"work","profiles":{"work":{)" + members + "}}}";
}

static QByteArray member(const char *name, const QString &value)
{
    return '"' + QByteArray(name) + "\":\"" + value.toUtf8() + '"';
}

void TestTwilioProfiles::profilesAreRead_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected"); // name account user secret host, or the beginning of the fault
    const auto account = member("accountSid", sid);
    const auto both = account + ',' + member("apiKey", key);
    QTest::newRow("none") << QByteArray("{}") << u""_s;
    QTest::newRow("null") << QByteArray(R"({"projects":null,"profiles":{}})") << u""_s;
    QTest::newRow("with its secret") << named(both + ',' + member("apiSecret", u"s3cret"_s)) << u"work %1 %2 s3cret api.twilio.com"_s.arg(sid, key);
    QTest::newRow("secret elsewhere") << named(both) << u"work %1 %2  api.twilio.com"_s.arg(sid, key);
    QTest::newRow("region") << named(both + ',' + member("region", u"ie1"_s)) << u"work %1 %2  api.dublin.ie1.twilio.com"_s.arg(sid, key);
    QTest::newRow("region us1") << named(both + ',' + member("region", u"us1"_s)) << u"work %1 %2  api.twilio.com"_s.arg(sid, key);
    QTest::newRow("unknown region") << named(both + ',' + member("region", u"xx9"_s)) << u"Its region xx9"_s;
    QTest::newRow("a host for a region") << named(both + ',' + member("region", u"ie1.evil.example/"_s)) << u"Its region"_s;
    QTest::newRow("older list") << QByteArray(R"({"projects":[{"id":"old",)" + account + R"(,"region":null}],"activeProject":"old"})")
                                << u"old %1 %1  api.twilio.com"_s.arg(sid);
    QTest::newRow("older by name") << QByteArray(R"({"projects":{"old":{)" + account + "}}}") << u"old %1 %1  api.twilio.com"_s.arg(sid);
    QTest::newRow("no account") << named(member("apiKey", key)) << u"The account SID"_s;
    QTest::newRow("a number") << named(R"("accountSid":7)") << u"The account SID"_s;
    QTest::newRow("not an object") << QByteArray(R"({"profiles":{"a":1,"b":[]}})") << u""_s;
    QTest::newRow("a bidi name") << QByteArray(R"({"profiles":{"a\u202eb":{)" + both + "}}}") << u"a⟨U+202E⟩b %1 %2  api.twilio.com"_s.arg(sid, key);
}

void TestTwilioProfiles::profilesAreRead()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, expected);
    const auto read = readTwilioProfiles(json);
    QVERIFY2(read.fault.isEmpty(), qPrintable(read.fault));
    QStringList lines;
    for (const auto &found : read.accounts) {
        const auto &a = found.account;
        lines.append(found.fault.isEmpty() ? QStringList{a.name, a.accountId, a.user, QString::fromUtf8(found.secret.reveal()), a.endpoints.value("api").host()}.join(u' ')
                                           : found.fault);
        QCOMPARE(a.mode, AccountMode::ReadOnly);
        QVERIFY(found.source.contains(u"Profile"_s));
    }
    QVERIFY2(expected.isEmpty() ? lines.isEmpty() : lines.size() == 1 && lines.first().startsWith(expected), qPrintable(lines.join(u'\n')));
}

void TestTwilioProfiles::hostileFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("profiles: {}");
    QTest::newRow("deep") << QByteArray(5000, '[');
    QTest::newRow("one key twice") << QByteArray(R"({"profiles":{},"profiles":{}})");
    QTest::newRow("not UTF-8") << QByteArray("{\"profiles\":{\"\xff\":{}}}");
    QTest::newRow("a long string") << QByteArray("{\"a\":\"" + QByteArray(70'000, 'x') + "\"}");
    QByteArray many = "{\"profiles\":{\"0\":{}";
    for (int i = 1; i < 5000; ++i)
        many += ",\"" + QByteArray::number(i) + "\":{}";
    QTest::newRow("many") << many + "}}";
}

void TestTwilioProfiles::hostileFilesAreRefused()
{
    QFETCH(QByteArray, json);
    const auto read = readTwilioProfiles(json);
    QVERIFY(!read.fault.isEmpty());
    QVERIFY(read.accounts.isEmpty());
}

void TestTwilioProfiles::noFileIsNoFault()
{
    const QTemporaryDir home;
    const auto read = twilioInProfiles(home.path());
    QVERIFY(read.fault.isEmpty() && read.accounts.isEmpty());
}

void TestTwilioProfiles::aFileThatCannotBeRead()
{
    const QTemporaryDir home;
    QVERIFY(QDir(home.path()).mkpath(u".twilio-cli/config.json"_s));
    QVERIFY(twilioInProfiles(home.path()).fault.contains(u"config.json"_s));
    QVERIFY(QDir(home.path()).rmdir(u".twilio-cli/config.json"_s));
    QFile file(home.filePath(u".twilio-cli/config.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(3 * 1024 * 1024));
    QVERIFY(twilioInProfiles(home.path()).fault.contains(u"large"_s));
    QVERIFY(file.resize(0) && file.write(named(member("accountSid", sid))) > 0);
    file.close();
    QCOMPARE(twilioInProfiles(home.path()).accounts.size(), 1);
}

void TestTwilioProfiles::theEnvironment_data()
{
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<QString>("expected"); // user, secret and host
    const auto account = u"TWILIO_ACCOUNT_SID="_s + sid;
    QTest::newRow("token") << QStringList{account, u"TWILIO_AUTH_TOKEN=t0ken"_s} << sid + u" t0ken api.twilio.com"_s;
    QTest::newRow("key") << QStringList{account, u"TWILIO_AUTH_TOKEN=t0ken"_s, u"TWILIO_API_KEY="_s + key, u"TWILIO_API_SECRET=k3y"_s} << key + u" k3y api.twilio.com"_s;
    QTest::newRow("key without its secret") << QStringList{account, u"TWILIO_AUTH_TOKEN=t0ken"_s, u"TWILIO_API_KEY="_s + key} << key + u"  api.twilio.com"_s;
    QTest::newRow("region") << QStringList{account, u"TWILIO_AUTH_TOKEN=t"_s, u"TWILIO_REGION=au1"_s, u"TWILIO_EDGE=sydney"_s} << sid + u" t api.sydney.au1.twilio.com"_s;
    QTest::newRow("edge alone") << QStringList{account, u"TWILIO_AUTH_TOKEN=t"_s, u"TWILIO_EDGE=dublin"_s} << sid + u" t api.dublin.ie1.twilio.com"_s;
    QTest::newRow("another edge") << QStringList{account, u"TWILIO_AUTH_TOKEN=t"_s, u"TWILIO_REGION=ie1"_s, u"TWILIO_EDGE=frankfurt"_s}
                                  << sid + u" t api.frankfurt.ie1.twilio.com"_s;
    QTest::newRow("nothing") << QStringList{u"TWILIO_AUTH_TOKEN=t0ken"_s} << u""_s;
}

void TestTwilioProfiles::theEnvironment()
{
    QFETCH(QStringList, variables);
    QProcessEnvironment environment;
    for (const auto &variable : variables)
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    const auto read = twilioInEnvironment(environment);
    QString line;
    if (!read.accounts.isEmpty()) {
        const auto &found = read.accounts.constFirst();
        QVERIFY2(found.fault.isEmpty(), qPrintable(found.fault));
        line = QStringList{found.account.user, QString::fromUtf8(found.secret.reveal()), found.account.endpoints.value("api").host()}.join(u' ');
    }
    QTEST(line, "expected");
}

void TestTwilioProfiles::secretsStayOutOfWords()
{
    // A secret in the wrong place, and a damaged text around one.
    const auto token = u"0123456789abcdef0123456789abcdef"_s;
    const auto wrong = readTwilioProfiles(named(member("accountSid", token))).accounts.constFirst();
    QVERIFY(!wrong.fault.isEmpty() && !wrong.fault.contains(token));
    const auto half = readTwilioProfiles(R"({"profiles":{"a":{)" + member("apiSecret", token) + ",,");
    QVERIFY(!half.fault.isEmpty() && !half.fault.contains(token));
}

QTEST_GUILESS_MAIN(TestTwilioProfiles)
#include "tst_twilioprofiles.moc"
