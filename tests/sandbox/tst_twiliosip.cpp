// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "tests/sandbox/twiliocore.h"

#include <QTest>

using namespace trunkdesk;
using test::Core;

namespace {

QByteArray texts(const char *name, int count)
{
    return QByteArray(name) + '=' + QByteArray(count, 'a');
}

} // namespace

/// What the SIP side of the core API refuses, each with its status and code.
class TestTwilioSip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusals_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<QString>("answer"); // status code
        const auto row = [](const char *name, const char *method, const char *path, const QByteArray &form, const char *answer) {
            QTest::newRow(name) << QByteArray(method) << QByteArray(path) << form << QString::fromLatin1(answer);
        };
        const char *domains = "@/SIP/Domains.json";
        row("domain without a name", "POST", domains, "FriendlyName=a", "400 20001");
        row("domain of the other suffix", "POST", domains, "DomainName=a.pstn.twilio.com", "400 21232");
        row("domain with an underscore", "POST", domains, "DomainName=a_b.sip.twilio.com", "400 21232");
        row("domain of ours", "POST", domains, "DomainName=northwind-phones.sip.twilio.com", "400 21232");
        row("domain of another", "POST", domains, "DomainName=example.sip.twilio.com", "400 21232");
        row("domain under nothing", "POST", domains, "DomainName=a.nothing.sip.twilio.com", "400 21232");
        row("domain renamed to ours", "POST", "@/SIP/Domains/{door}.json", "DomainName=northwind-phones.sip.twilio.com", "400 21232");
        row("domain without its name", "POST", "@/SIP/Domains/{door}.json", "DomainName=", "400 21232");
        row("domain with sub-domains renamed", "POST", "@/SIP/Domains/{phones}.json", "DomainName=other.sip.twilio.com", "400 21233");
        row("domain with sub-domains deleted", "DELETE", "@/SIP/Domains/{phones}.json", "", "400 21233");
        row("domain name kept", "POST", "@/SIP/Domains/{phones}.json", "DomainName=northwind-phones.sip.twilio.com", "200 0");
        row("long name", "POST", "@/SIP/Domains/{door}.json", texts("FriendlyName", 65), "400 21231");
        for (const char *name : {"VoiceUrl", "VoiceFallbackUrl", "VoiceStatusCallbackUrl"})
            row(name, "POST", "@/SIP/Domains/{door}.json", QByteArray(name) + "=ftp%3A%2F%2Fa.example", "400 21402");
        for (const char *name : {"VoiceMethod", "VoiceFallbackMethod", "VoiceStatusCallbackMethod"})
            row(name, "POST", "@/SIP/Domains/{door}.json", QByteArray(name) + "=HEAD", "400 21403");
        for (const char *name : {"SipRegistration", "EmergencyCallingEnabled", "Secure"})
            row(name, "POST", "@/SIP/Domains/{door}.json", QByteArray(name) + "=yes", "400 20001");
        row("carrier's trunk", "POST", "@/SIP/Domains/{door}.json", "ByocTrunkSid=TK00000000000000000000000000000000", "400 20001");
        row("emergency caller unknown", "POST", "@/SIP/Domains/{door}.json", "EmergencyCallerSid=PN00000000000000000000000000000000", "400 20001");
        row("derived", "POST", "@/SIP/Domains/{door}.json", "AuthType=IP_ACL", "400 20001");
        row("unknown domain", "GET", "@/SIP/Domains/SD00000000000000000000000000000000.json", "", "404 20404");
        row("mappings of an unknown domain", "GET", "@/SIP/Domains/SD00000000000000000000000000000000/Auth/Calls/CredentialListMappings.json", "", "404 20404");
        for (const char *node : {"@/SIP.json", "@/SIP/Domains/{phones}/Auth.json", "@/SIP/Domains/{phones}/Auth/Calls.json", "@/SIP/Domains/{phones}/Auth/Registrations.json",
                                 "@/SIP/Domains/{phones}/Auth/Registrations/IpAccessControlListMappings.json"})
            row(node, "GET", node, "", "404 20404");

        row("map nothing", "POST", "@/SIP/Domains/{phones}/Auth/Calls/CredentialListMappings.json", "", "400 20001");
        row("map the wrong kind", "POST", "@/SIP/Domains/{phones}/Auth/Calls/CredentialListMappings.json", "CredentialListSid={lab}", "400 20001");
        row("change a mapping", "POST", "@/SIP/Domains/{phones}/Auth/Calls/CredentialListMappings/{branch}.json", "FriendlyName=a", "405 20004");
        row("fetch what is not mapped", "GET", "@/SIP/Domains/{phones}/Auth/Calls/CredentialListMappings/{vendor}.json", "", "404 20404");
        row("delete what is not mapped", "DELETE", "@/SIP/Domains/{phones}/CredentialListMappings/{vendor}.json", "", "404 20404");

        row("credential list without a name", "POST", "@/SIP/CredentialLists.json", "", "400 20001");
        row("credential list with an empty name", "POST", "@/SIP/CredentialLists.json", "FriendlyName=", "400 21240");
        row("credential list, name too long", "POST", "@/SIP/CredentialLists.json", texts("FriendlyName", 65), "400 21240");
        row("credential list twice", "POST", "@/SIP/CredentialLists.json", "FriendlyName=Branch+phones", "400 21240");
        row("credential list renamed to another", "POST", "@/SIP/CredentialLists/{vendor}.json", "FriendlyName=Branch+phones", "400 21240");
        row("credential list updated with nothing", "POST", "@/SIP/CredentialLists/{vendor}.json", "", "400 20001");
        row("credential list in use", "DELETE", "@/SIP/CredentialLists/{branch}.json", "", "400 21241");

        const char *credentials = "@/SIP/CredentialLists/{branch}/Credentials.json";
        row("credential without a password", "POST", credentials, "Username=a", "400 20001");
        row("credential without a name", "POST", credentials, "Password=Abcdefgh1234", "400 20001");
        row("user name empty", "POST", credentials, "Username=&Password=Abcdefgh1234", "400 21243");
        row("user name too long", "POST", credentials, texts("Username", 33) + "&Password=Abcdefgh1234", "400 21243");
        row("user name twice", "POST", credentials, "Username=reception&Password=Abcdefgh1234", "400 21243");
        row("password short", "POST", credentials, "Username=a&Password=Abcdefgh123", "400 21243");
        row("password without capitals", "POST", credentials, "Username=a&Password=abcdefgh1234", "400 21243");
        row("password without small letters", "POST", credentials, "Username=a&Password=ABCDEFGH1234", "400 21243");
        row("password without digits", "POST", credentials, "Username=a&Password=Abcdefghijkl", "400 21243");

        row("address list twice", "POST", "@/SIP/IpAccessControlLists.json", "FriendlyName=Headquarters", "400 21235");
        row("address list, long name", "POST", "@/SIP/IpAccessControlLists.json", texts("FriendlyName", 255), "201 0");
        row("address list, name too long", "POST", "@/SIP/IpAccessControlLists.json", texts("FriendlyName", 256), "400 21235");
        row("address list in use", "DELETE", "@/SIP/IpAccessControlLists/{ranges}.json", "", "400 21236");
        const char *addresses = "@/SIP/IpAccessControlLists/{ranges}/IpAddresses.json";
        row("address missing", "POST", addresses, "FriendlyName=a", "400 20001");
        row("address twice", "POST", addresses, "FriendlyName=a&IpAddress=203.0.113.0", "400 21235");
        row("address name twice", "POST", addresses, "FriendlyName=offices&IpAddress=203.0.113.5", "400 21235");
        for (const char *address : {"203.0.113", "203.0.113.*", "203.0.113.300", "2001:db8::1", "203.0.113.0/24", "sbc.example"})
            row(address, "POST", addresses, "FriendlyName=a&IpAddress=" + QByteArray(address).toPercentEncoding(), "400 21235");
        for (const char *prefix : {"33", "-1", "08", "a"})
            row(prefix, "POST", addresses, QByteArray("FriendlyName=a&IpAddress=203.0.113.5&CidrPrefixLength=") + prefix, "400 21235");
        row("host bits", "POST", addresses, "FriendlyName=a&IpAddress=203.0.113.5&CidrPrefixLength=24", "201 0");
        row("everybody", "POST", addresses, "FriendlyName=a&IpAddress=0.0.0.1&CidrPrefixLength=0", "201 0");

        row("buy", "POST", "@/IncomingPhoneNumbers.json", "AreaCode=415", "403 20008");
        row("buy nothing", "POST", "@/IncomingPhoneNumbers/Local.json", "", "400 20001");
        row("unknown status", "GET", "/2010-04-01/Accounts.json?Status=open", "", "400 20001");
        row("filter of another list", "GET", "/2010-04-01/Accounts.json?Beta=true", "", "400 20001");
        row("a new subaccount", "POST", "/2010-04-01/Accounts.json", "FriendlyName=a", "405 20004");
        row("close the account", "POST", "@.json", "Status=closed", "405 20004");
        row("unknown account", "GET", "/2010-04-01/Accounts/AC00000000000000000000000000000000.json", "", "404 20404");
    }
    void refusals()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, form);
        Core core;
        const auto answer = core.ask(method, path, form);
        QTEST(QStringLiteral("%1 %2").arg(answer.status).arg(answer.status < 300 ? 0 : answer.body.integer("code").value_or(0)), "answer");
    }

    void limits_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("form"); // # is a number
        QTest::addColumn<int>("code");
        QTest::newRow("domains") << QByteArray("@/SIP/Domains.json") << QByteArray("DomainName=d#.sip.twilio.com") << 21230;
        QTest::newRow("credential lists") << QByteArray("@/SIP/CredentialLists.json") << QByteArray("FriendlyName=l#") << 21239;
        QTest::newRow("addresses") << QByteArray("@/SIP/IpAccessControlLists/{lab}/IpAddresses.json") << QByteArray("FriendlyName=a#&IpAddress=10.0.0.#") << 21237;
        QTest::newRow("credentials") << QByteArray("@/SIP/CredentialLists/{vendor}/Credentials.json") << QByteArray("Username=u#&Password=Abcdefgh1234") << 21242;
    }
    void limits()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, form);
        QFETCH(int, code);
        Core core;
        path = core.named(path);
        for (int i = 0; i <= 1000; ++i) {
            const auto answer = core.post(path, QByteArray(form).replace("#", QByteArray::number(i)));
            if (answer.status == 201)
                continue;
            QCOMPARE(answer.body.integer("code"), code);
            QCOMPARE(core.get(path + "?PageSize=1000").body.isNull("next_page_uri"), true);
            return;
        }
        QFAIL("there is no limit");
    }
};

QTEST_GUILESS_MAIN(TestTwilioSip)
#include "tst_twiliosip.moc"
