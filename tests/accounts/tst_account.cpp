// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/accounts/twilioendpoints.h"
#include "models/inventory/accountconnection.h"
#include "models/values/loopback.h"

#include <QTest>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

class TestAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBaseServesBothServices_data();
    void aBaseServesBothServices();
    void aBaseIsRefused_data();
    void aBaseIsRefused();
    void anEndpointIsOneHostExactly_data();
    void anEndpointIsOneHostExactly();
    void loopbackIsThisMachineAlone_data();
    void loopbackIsThisMachineAlone();
    void anAccountBecomesAConnection_data();
    void anAccountBecomesAConnection();
    void idsAreChecked_data();
    void idsAreChecked();
};

void TestAccount::aBaseServesBothServices_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("trunking");
    QTest::addColumn<QString>("api");

    QTest::newRow("nothing") << u""_s << u"https://trunking.twilio.com"_s << u"https://api.twilio.com"_s;
    QTest::newRow("the default") << u"https://api.twilio.com"_s << u"https://trunking.twilio.com"_s << u"https://api.twilio.com"_s;
    QTest::newRow("with a slash") << u" https://api.twilio.com/ "_s << u"https://trunking.twilio.com"_s << u"https://api.twilio.com"_s;
    QTest::newRow("a service in a region") << u"https://api.dublin.ie1.twilio.com"_s << u"https://trunking.dublin.ie1.twilio.com"_s
                                           << u"https://api.dublin.ie1.twilio.com"_s;
    QTest::newRow("a region") << u"https://sydney.au1.twilio.com"_s << u"https://trunking.sydney.au1.twilio.com"_s
                              << u"https://api.sydney.au1.twilio.com"_s;
    QTest::newRow("loopback") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s;
    QTest::newRow("loopback by name") << u"http://localhost:8080/"_s << u"http://localhost:8080"_s << u"http://localhost:8080"_s;
    QTest::newRow("loopback v6") << u"http://[::1]:8080"_s << u"http://[::1]:8080"_s << u"http://[::1]:8080"_s;
}

void TestAccount::aBaseServesBothServices()
{
    QFETCH(QString, base);
    QFETCH(QString, trunking);
    QFETCH(QString, api);

    const auto endpoints = twilioEndpoints(base);
    QVERIFY2(endpoints.ok(), qPrintable(endpoints.ok() ? QString() : endpoints.error()));
    QCOMPARE(*endpoints, (Endpoints{{"trunking", QUrl(trunking)}, {"api", QUrl(api)}}));
}

void TestAccount::aBaseIsRefused_data()
{
    QTest::addColumn<QString>("base");

    QTest::newRow("not an address") << u"api"_s;
    QTest::newRow("another scheme") << u"ftp://api.twilio.com"_s;
    QTest::newRow("plain http") << u"http://api.twilio.com"_s;
    QTest::newRow("another host") << u"https://api.example.com"_s;
    QTest::newRow("the host as a beginning") << u"https://api.twilio.com.example.com"_s;
    QTest::newRow("the host as an end") << u"https://eviltwilio.com"_s;
    QTest::newRow("another service") << u"https://www.twilio.com"_s;
    QTest::newRow("a service that is only alike") << u"https://xapi.twilio.com"_s;
    QTest::newRow("a region without an edge") << u"https://api.ie1.twilio.com"_s;
    QTest::newRow("another port") << u"https://api.twilio.com:8443"_s;
    QTest::newRow("a user") << u"https://AC1:token@api.twilio.com"_s;
    QTest::newRow("a path") << u"https://api.twilio.com/v1"_s;
    QTest::newRow("a query") << u"http://127.0.0.1:1?a=b"_s;
    QTest::newRow("loopback as a beginning") << u"http://127.0.0.1.example.com"_s;
    QTest::newRow("loopback as a user") << u"http://127.0.0.1@example.com"_s;
    QTest::newRow("a neighbour") << u"http://192.168.0.1"_s;
}

void TestAccount::aBaseIsRefused()
{
    QFETCH(QString, base);
    const auto endpoints = twilioEndpoints(base);
    QVERIFY(!endpoints.ok());
    QVERIFY(!endpoints.error().isEmpty());
    QVERIFY2(!endpoints.error().contains("token"_L1), "the message repeats what may be a secret");
}

void TestAccount::anEndpointIsOneHostExactly_data()
{
    QTest::addColumn<QByteArray>("service");
    QTest::addColumn<QString>("base");
    QTest::addColumn<bool>("good");

    QTest::newRow("own") << "api"_ba << u"https://api.twilio.com"_s << true;
    QTest::newRow("regional") << "trunking"_ba << u"https://trunking.dublin.ie1.twilio.com"_s << true;
    QTest::newRow("loopback") << "api"_ba << u"http://127.0.0.1:1"_s << true;
    QTest::newRow("of another service") << "api"_ba << u"https://trunking.twilio.com"_s << false;
    QTest::newRow("without its service") << "api"_ba << u"https://dublin.ie1.twilio.com"_s << false;
    QTest::newRow("of an unknown service") << "www"_ba << u"https://www.twilio.com"_s << false;
    QTest::newRow("another port") << "api"_ba << u"https://api.twilio.com:1"_s << false;
    QTest::newRow("elsewhere") << "api"_ba << u"https://api.example.com"_s << false;
}

void TestAccount::anEndpointIsOneHostExactly()
{
    QFETCH(QByteArray, service);
    QFETCH(QString, base);
    QFETCH(bool, good);
    QCOMPARE(twilioEndpointFault(service, QUrl(base)).isEmpty(), good);
}

void TestAccount::loopbackIsThisMachineAlone_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("loopback");

    QTest::newRow("usual") << u"http://127.0.0.1"_s << true;
    QTest::newRow("the whole net") << u"http://127.255.0.1"_s << true;
    QTest::newRow("name") << u"http://LOCALHOST:1"_s << true;
    QTest::newRow("v6") << u"http://[::1]"_s << true;
    QTest::newRow("a name under it") << u"http://a.localhost"_s << false;
    QTest::newRow("a name with numbers") << u"http://127.0.0.x"_s << false;
    QTest::newRow("any address") << u"http://0.0.0.0"_s << false;
    QTest::newRow("v6 of v4") << u"http://[::ffff:10.0.0.1]"_s << false;
    QTest::newRow("nothing") << u""_s << false;
}

void TestAccount::loopbackIsThisMachineAlone()
{
    QFETCH(QString, url);
    QFETCH(bool, loopback);
    QCOMPARE(isLoopback(QUrl(url)), loopback);
    QCOMPARE(isPrivate(QUrl(url)), loopback);
}

void TestAccount::anAccountBecomesAConnection_data()
{
    QTest::addColumn<QByteArray>("provider");
    QTest::addColumn<AccountMode>("mode");
    QTest::addColumn<QString>("api");
    QTest::addColumn<bool>("good");
    QTest::addColumn<bool>("readOnly");

    QTest::newRow("live") << "twilio"_ba << AccountMode::Live << u"https://api.twilio.com"_s << true << false;
    QTest::newRow("read-only") << "twilio"_ba << AccountMode::ReadOnly << u"https://api.twilio.com"_s << true << true;
    QTest::newRow("sandbox") << "twilio"_ba << AccountMode::Sandbox << u"http://127.0.0.1:1"_s << true << false;
    QTest::newRow("file") << "twilio"_ba << AccountMode::File << u"https://api.twilio.com"_s << false << true;
    QTest::newRow("a host of somebody else") << "twilio"_ba << AccountMode::Live << u"https://api.example.com"_s << false << true;
    QTest::newRow("an unknown provider") << "other"_ba << AccountMode::Live << u"https://api.twilio.com"_s << false << true;
}

void TestAccount::anAccountBecomesAConnection()
{
    QFETCH(QByteArray, provider);
    QFETCH(AccountMode, mode);
    QFETCH(QString, api);
    QFETCH(bool, good);
    QFETCH(bool, readOnly);

    Account account;
    account.provider = provider;
    account.mode = mode;
    account.accountId = u"AC1"_s;
    account.user = u"SK1"_s;
    account.endpoints = {{"api", QUrl(api)}};
    const auto connection = connectionOf(account);
    QCOMPARE(connection.ok(), good);
    if (!good)
        return;
    QCOMPARE(connection->readOnly, readOnly);
    QCOMPARE(connection->endpoints, account.endpoints);
    QCOMPARE(connection->accountId, account.accountId);
    QCOMPARE(connection->user, account.user);
}

void TestAccount::idsAreChecked_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("expectedUser"); // empty: refused

    const auto digits = u"0123456789abcdef0123456789abcdef"_s;
    QTest::newRow("token") << u"AC"_s + digits << QString() << u"AC"_s + digits;
    QTest::newRow("key") << u"AC"_s + digits << u"SK"_s + digits << u"SK"_s + digits;
    QTest::newRow("key as account") << u"SK"_s + digits << QString() << QString();
    QTest::newRow("trunk as user") << u"AC"_s + digits << u"TK"_s + digits << QString();
    QTest::newRow("short") << u"AC123"_s << QString() << QString();
    QTest::newRow("a way out of the path") << u"AC/../../"_s << QString() << QString();
}

void TestAccount::idsAreChecked()
{
    QFETCH(QString, account);
    QFETCH(QString, user);
    QFETCH(QString, expectedUser);

    const auto result = twilioAccount(u"Name"_s, account, user, {}, AccountMode::ReadOnly);
    QCOMPARE(result.ok(), !expectedUser.isEmpty());
    if (!result.ok())
        return;
    QCOMPARE(result->user, expectedUser);
    QCOMPARE(result->accountId, account);
    QCOMPARE(result->mode, AccountMode::ReadOnly);
    QVERIFY(!result->id.isEmpty());
}

QTEST_APPLESS_MAIN(TestAccount)
#include "tst_account.moc"
