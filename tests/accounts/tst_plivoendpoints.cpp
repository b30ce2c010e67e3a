// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/accounts/plivoendpoints.h"
#include "models/accounts/plivoprofiles.h"
#include "models/accounts/providers.h"
#include "models/inventory/accountconnection.h"

#include <QProcessEnvironment>
#include <QTest>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

class TestPlivoEndpoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBaseServes_data();
    void aBaseServes();
    void aBaseIsRefused_data();
    void aBaseIsRefused();
    void authIds_data();
    void authIds();
    void anAccountBecomesAConnection();
    void anAccountFromAFileIsJudgedAgain();
    void theEnvironment();
    void regionsAreFoundAgain();
};

void TestPlivoEndpoints::aBaseServes_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("api");
    QTest::newRow("nothing") << u""_s << u"https://api.plivo.com"_s;
    QTest::newRow("the usual") << u" https://api.plivo.com/ "_s << u"https://api.plivo.com"_s;
    QTest::newRow("loopback") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s;
    QTest::newRow("loopback v6") << u"http://[::1]:8080/"_s << u"http://[::1]:8080"_s;
}

void TestPlivoEndpoints::aBaseServes()
{
    QFETCH(QString, base);
    const auto endpoints = plivoEndpoints(base);
    QVERIFY2(endpoints.ok(), qPrintable(endpoints.ok() ? QString() : endpoints.error()));
    QCOMPARE(endpoints->keys(), QList<QByteArray>{"api"});
    QTEST(endpoints->value("api").toString(), "api");
    QCOMPARE(endpointFault("plivo", "api", endpoints->value("api")), QString());
}

void TestPlivoEndpoints::aBaseIsRefused_data()
{
    QTest::addColumn<QString>("base");
    for (const char *base : {"http://api.plivo.com", "https://api.plivo.com.example", "https://zt.plivo.com", "https://api.plivo.com:8443", "https://plivo.com",
             "https://user:s3cret@api.plivo.com", "https://api.plivo.com/v1", "ftp://api.plivo.com", "api.plivo.com", "https://example.com"})
        QTest::newRow(base) << QString::fromLatin1(base);
}

void TestPlivoEndpoints::aBaseIsRefused()
{
    QFETCH(QString, base);
    const auto endpoints = plivoEndpoints(base);
    QVERIFY(!endpoints.ok());
    QVERIFY(endpoints.error().endsWith(u'.'));
    QVERIFY(!endpoints.error().contains(u"s3cret"_s));
    QVERIFY(!endpointFault("plivo", "api", QUrl(base)).isEmpty());
}

void TestPlivoEndpoints::authIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("canonical");
    const auto row = [](const char *name, const QString &text, Verdict::Kind kind, const QString &canonical = {}) {
        QTest::newRow(name) << text << int(kind) << (canonical.isEmpty() ? text : canonical);
    };
    row("main", u"MAXXXXXXXXXXXXXXXX12"_s, Verdict::Kind::Accept);
    row("subaccount", u"SA0123456789ABCDEFGH"_s, Verdict::Kind::Accept);
    row("blanks", u" MAXXXXXXXXXXXXXXXX12\n"_s, Verdict::Kind::Normalize, u"MAXXXXXXXXXXXXXXXX12"_s);
    row("short", u"MAX1"_s, Verdict::Kind::Warn);
    row("other", u"opaque0123"_s, Verdict::Kind::Warn);
    row("small letters", u"maxxxxxxxxxxxxxxxx12"_s, Verdict::Kind::Reject);
    row("too short", u"MA1"_s, Verdict::Kind::Reject);
    row("too long", QString(65, u'A'), Verdict::Kind::Reject);
    row("a path", u"MAXXXXXXXX/../XXXX12"_s, Verdict::Kind::Reject);
    row("a dash", u"MA-XXXX"_s, Verdict::Kind::Reject);
    row("full width", u"MAＸＸＸＸ"_s, Verdict::Kind::Reject);
    row("a token", QString(40, u'a'), Verdict::Kind::Reject);
    row("a scoped token", u"stk_0123456789"_s, Verdict::Kind::Reject);
    row("nothing", u"  "_s, Verdict::Kind::Reject);
}

void TestPlivoEndpoints::authIds()
{
    QFETCH(QString, text);
    const auto verdict = checkPlivoAuthId(text);
    QTEST(int(verdict.kind), "kind");
    QTEST(verdict.canonical, "canonical");
    QCOMPARE(verdict.message.isEmpty(), verdict.kind == Verdict::Kind::Accept);
    for (const auto &repair : verdict.repairs)
        QCOMPARE(checkPlivoAuthId(repair).kind, Verdict::Kind::Accept);
}

void TestPlivoEndpoints::anAccountBecomesAConnection()
{
    const auto account = plivoAccount({}, u" MAXXXXXXXXXXXXXXXX12 "_s, u"http://127.0.0.1:99"_s, AccountMode::ReadOnly);
    QVERIFY(account.ok());
    QCOMPARE(account->name, u"MAXXXXXXXXXXXXXXXX12"_s);
    const auto connection = connectionOf(*account);
    QVERIFY(connection.ok());
    QCOMPARE(connection->user, u"MAXXXXXXXXXXXXXXXX12"_s);
    QVERIFY(connection->readOnly);
    QVERIFY(!plivoAccount({}, u"../x"_s, {}, AccountMode::Live).ok());
}

void TestPlivoEndpoints::anAccountFromAFileIsJudgedAgain()
{
    auto account = *plivoAccount({}, u"MAXXXXXXXXXXXXXXXX12"_s, {}, AccountMode::Live);
    QVERIFY(connectionOf(account).ok());
    account.endpoints.insert("api", QUrl(u"https://api.plivo.com.example"_s));
    QVERIFY(!connectionOf(account).ok());
    account.endpoints = {{"other", QUrl(u"https://api.plivo.com"_s)}};
    QVERIFY(!connectionOf(account).ok());
}

void TestPlivoEndpoints::theEnvironment()
{
    QProcessEnvironment environment;
    QVERIFY(plivoInEnvironment(environment).accounts.isEmpty());
    environment.insert(u"PLIVO_AUTH_ID"_s, u"MAXXXXXXXXXXXXXXXX12"_s);
    QVERIFY(plivoInEnvironment(environment).accounts.constFirst().secret.isEmpty());
    environment.insert(u"PLIVO_AUTH_TOKEN"_s, u"t0ken"_s);
    const auto found = plivoInEnvironment(environment).accounts.constFirst();
    QCOMPARE(found.secret, Secret("t0ken"));
    QCOMPARE(found.account.mode, AccountMode::ReadOnly);
    QVERIFY(found.fault.isEmpty());
    environment.insert(u"PLIVO_AUTH_ID"_s, u"nonsense!"_s);
    QVERIFY(!plivoInEnvironment(environment).accounts.constFirst().fault.isEmpty());
}

void TestPlivoEndpoints::regionsAreFoundAgain()
{
    for (const auto &provider : allProviders()) {
        const auto id = QByteArrayView(provider.key) == "plivo" ? u"MAXXXXXXXXXXXXXXXX12"_s : u"AC00000000000000000000000000000001"_s;
        for (const auto &region : provider.regions) {
            const auto account = provider.make({}, id, {}, QString::fromLatin1(region.base), AccountMode::ReadOnly);
            QVERIFY(account.ok());
            QCOMPARE(account->provider, QByteArray(provider.key));
            QCOMPARE(regionOf(provider, *account), &region);
        }
        QCOMPARE(regionOf(provider, *provider.make({}, id, {}, u"http://127.0.0.1:1"_s, AccountMode::Live)), nullptr);
        QCOMPARE(findProvider(provider.key), &provider);
    }
    QCOMPARE(findProvider("nobody"), nullptr);
}

QTEST_GUILESS_MAIN(TestPlivoEndpoints)
#include "tst_plivoendpoints.moc"
