// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/schema/draft.h"
#include "tests/checks/writtenaccount.h"

#include <QFile>

using namespace trunkdesk;
using namespace trunkdesk::test;
using namespace Qt::StringLiterals;

/// One address at a time: which checks speak of it, and what they offer instead.
class TestAddressChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codes_data();
    void codes();
    void hostFirstCodes_data();
    void hostFirstCodes();
    void offers_data();
    void offers();
    void offersCanBeSent();
    void switchedOff();
    void secureTrunk();
    void secrets_data();
    void secrets();
    void nothingSecretIsRepeated();
    void hiddenPasswordIsNoFault();
    void trickyInputs_data();
    void trickyInputs();

private:
    static QList<Finding> findingsOf(const QString &url, const QString &more = {});
    static QList<Finding> findingsOfBare(const QString &uri);
    static QString codesOf(const QList<Finding> &findings);
};

/// A number, a second target and a disaster recovery URL keep checks of the trunk quiet.
static QString trunk(const QString &more = {})
{
    return u"trunk {'sid':'TK1','friendly_name':'t','disaster_recovery_url':'https://dr.example.com/x','disaster_recovery_method':'POST'%1}\n"_s.arg(more)
        + u"origination_url {'sid':'OU9','trunk_sid':'TK1','friendly_name':'other','priority':20,'weight':10,'enabled':true,'sip_url':'sip:other.example.com'}\n"_s;
}

QList<Finding> TestAddressChecks::findingsOf(const QString &url, const QString &more)
{
    const auto account = writtenAccount(u"twilio"_s,
        trunk(more) + u"origination_url {'sid':'OU1','trunk_sid':'TK1','friendly_name':'it','priority':10,'weight':10,'enabled':true,'sip_url':'%1'}"_s.arg(url));
    auto findings = findAll(*account);
    findings.removeIf([](const Finding &f) { return f.record.kind->key != "twilio.origination_url"_ba || !f.record.id.endsWith(u"01"_s); });
    return findings;
}

QList<Finding> TestAddressChecks::findingsOfBare(const QString &uri)
{
    const auto account = writtenAccount(u"plivo"_s, u"uri {'uri_uuid':'u1','name':'it','uri':'%1','authentication_needed':false}"_s.arg(uri));
    return findAll(*account);
}

QString TestAddressChecks::codesOf(const QList<Finding> &findings)
{
    QStringList codes;
    for (const auto &finding : findings)
        codes.append(QString::fromLatin1(finding.check->code));
    codes.sort();
    return codes.join(u' ');
}

void TestAddressChecks::codes_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("codes");
    const auto row = [](const char *url, const char *codes) { QTest::newRow(url) << QString::fromUtf8(url) << QString::fromLatin1(codes); };
    row("sip:pbx.example.com", "");
    row("sip:+15551234@203.0.113.7:5060;transport=tcp", "");
    row("sip:proj_x@sip.api.example.com;transport=tls", "");
    row("sip:pbx.example.com:5061;transport=tls", "");
    row("sip:pbx.example.com:5080;transport=tls", "");
    row("sip:pbx.example.com:7061", "");
    row("sip:pbx.example.com;edge=dublin", "");
    row("sip:pbx.example.com;edge=ashburn-ix", "");
    row("sip:pbx.example.com?X-Site=north", "");
    row("sips:pbx.example.com", "URI-SIPS");
    row("SIPS:pbx.example.com:5061", "URI-SIPS");
    row("sips:10.0.0.5", "URI-PRIVATE URI-SIPS");
    row("https://www.example.com", "URI-SCHEME");
    row("https://10.0.0.5", "URI-SCHEME");
    row("sip://sip-box.com:1234", "URI-SCHEME");
    row("SIP://sip-box.com", "URI-SCHEME");
    row("tel:+14155552671", "URI-SCHEME");
    row("pbx.example.com", "URI-SCHEME");
    row("pbx.example.com:5060", "URI-SCHEME");
    row("pbx@example.com", "URI-SCHEME");
    row("", "FIELD-INVALID");
    row("sip:pbx.example.com;transport=sctp", "URI-BAD-TRANSPORT");
    row("sip:pbx.example.com;transport=tcp;transport=udp", "FIELD-INVALID");
    row("sip:pbx.example.com:5061", "URI-TLS-PORT");
    row("sip:pbx.example.com:5061;transport=tcp", "URI-TLS-PORT");
    row("sip:pbx.example.com:5060;transport=tls", "URI-TLS-PORT");
    row("sip:pbx.example.com:5060;transport=TLS", "URI-TLS-PORT");
    row("sip:10.20.30.40", "URI-PRIVATE");
    row("sip:172.31.255.255", "URI-PRIVATE");
    row("sip:172.32.0.1", "");
    row("sip:192.168.1.1:5061;transport=tls", "URI-PRIVATE");
    row("sip:100.64.0.1", "URI-PRIVATE");
    row("sip:127.0.0.1", "URI-PRIVATE");
    row("sip:localhost", "URI-PRIVATE");
    row("sip:169.254.3.4", "URI-PRIVATE");
    row("sip:0.0.0.0", "URI-PRIVATE");
    row("sip:pbx", "URI-PRIVATE");
    row("sip:pbx.local", "URI-PRIVATE");
    row("sip:pbx.corp.", "URI-PRIVATE");
    row("sip:[fe80::1]", "URI-PRIVATE");
    row("sip:[fd00::1]:5060", "URI-PRIVATE");
    row("sip:[2001:db8::1]", "FIELD-WARN");
    row("sip:mine.pstn.twilio.com", "URI-PRIVATE");
    row("sip:mine.sip.twilio.com", "URI-PRIVATE");
    row("sip:MINE.SIP.TWILIO.COM;transport=tls", "URI-PRIVATE");
    row("sip:217841.zt.plivo.com", "URI-PRIVATE");
    row("sip:mypstn.twilio.com", "");
    row("sip:sip.twilio.com.example.org", "");
    row("sip:pbx.example.com;edge=frankfurter", "URI-EDGE");
    row("sip:pbx.example.com;region=xx1", "URI-EDGE");
    row("sip:pbx.example.com;edge=roaming", "URI-EDGE");
    row("sip:alice:s3cret@example.com", "SECRET-IN-URI");
    row("sip:alice:s3cret@10.0.0.1", "SECRET-IN-URI URI-PRIVATE");
    row("sips:alice:s3cret@example.com", "SECRET-IN-URI URI-SIPS");
    row("sip:pbx.example.com?X-Auth-Token=abc123", "SECRET-IN-URI");
    row("sip:alice@1.2.3", "FIELD-INVALID");
    row("sip:alice@256.1.1.1", "FIELD-INVALID");
    row("sip:pbx.example.com:70000", "FIELD-INVALID");
    row("sip:ali ce@example.com", "FIELD-INVALID");
    row("sip:pbx.example.com?Subject=x", "FIELD-INVALID");
}

void TestAddressChecks::codes()
{
    QFETCH(QString, url);
    QTEST(codesOf(findingsOf(url)), "codes");
}

void TestAddressChecks::hostFirstCodes_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QString>("codes");
    const auto row = [](const char *uri, const char *codes) { QTest::newRow(uri) << QString::fromUtf8(uri) << QString::fromLatin1(codes); };
    row("sip.example.com:5060;transport=udp", "");
    row("203.0.113.9;transport=tcp", "");
    row("sip:pbx@example.com;transport=tls", "");
    row("sip.example.com", "URI-NO-TRANSPORT");
    row("203.0.113.9:5060", "URI-NO-TRANSPORT");
    row("sip.example.com:5061", "URI-TLS-PORT");
    row("192.168.1.100", "URI-NO-TRANSPORT URI-PRIVATE");
    row("192.168.1.100;transport=udp", "URI-PRIVATE");
    row("https://example.com", "URI-SCHEME");
    row("sip://example.com", "URI-SCHEME");
    row("sips:example.com", "URI-SIPS");
    row("sip.example.com/path", "FIELD-INVALID");
    row("example.com;transport=ws", "URI-BAD-TRANSPORT");
    row("example.com;edge=dublin", "FIELD-INVALID");
    row("21784.zt.plivo.com;transport=udp", "URI-PRIVATE");
    row("sip:pbx:s3cret@example.com;transport=udp", "SECRET-IN-URI");
}

void TestAddressChecks::hostFirstCodes()
{
    QFETCH(QString, uri);
    auto findings = findingsOfBare(uri);
    QTEST(codesOf(findings), "codes");
}

void TestAddressChecks::offers_data()
{
    QTest::addColumn<bool>("bare");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("offers");
    const auto row = [](bool bare, const char *url, const char *code, const QStringList &offers) {
        QTest::newRow(url) << bare << QString::fromUtf8(url) << QString::fromLatin1(code) << offers;
    };
    row(false, "sips:pbx.example.com", "URI-SIPS", {u"sip:pbx.example.com;transport=tls"_s});
    row(false, "sip://sip-box.com:1234", "URI-SCHEME", {u"sip:sip-box.com:1234"_s});
    row(false, "sip:pbx.example.com:5061", "URI-TLS-PORT", {u"sip:pbx.example.com:5061;transport=tls"_s, u"sip:pbx.example.com:5060"_s});
    row(false, "sip:bob@pbx.example.com:5061;transport=tcp;edge=dublin?X-A=1", "URI-TLS-PORT",
        {u"sip:bob@pbx.example.com:5061;transport=tls;edge=dublin?X-A=1"_s, u"sip:bob@pbx.example.com:5060;transport=tcp;edge=dublin?X-A=1"_s});
    row(false, "sip:pbx.example.com:5060;transport=tls", "URI-TLS-PORT", {u"sip:pbx.example.com:5061;transport=tls"_s});
    row(false, "sip:pbx.example.com;transport=sctp", "URI-BAD-TRANSPORT", {u"sip:pbx.example.com;transport=tcp"_s, u"sip:pbx.example.com;transport=udp"_s});
    row(false, "sip:10.0.0.1", "URI-PRIVATE", {});
    row(false, "sip:alice:s3cret@example.com", "SECRET-IN-URI", {u"sip:alice@example.com"_s});
    row(true, "sip.example.com", "URI-NO-TRANSPORT", {u"sip.example.com;transport=udp"_s, u"sip.example.com;transport=tcp"_s, u"sip.example.com;transport=tls"_s});
    row(true, "sip:pbx:s3cret@example.com;transport=udp", "SECRET-IN-URI", {u"sip:pbx@example.com;transport=udp"_s});
}

void TestAddressChecks::offers()
{
    QFETCH(bool, bare);
    QFETCH(QString, url);
    QFETCH(QString, code);
    QStringList offers;
    bool opensForm = false;
    for (const auto &finding : bare ? findingsOfBare(url) : findingsOf(url))
        for (const auto &fix : finding.check->code == code.toLatin1() ? finding.fixes : QList<Fix>()) {
            QCOMPARE(fix.record, finding.record);
            QCOMPARE(fix.field, finding.field);
            QVERIFY(!fix.title.isEmpty());
            if (fix.values.isEmpty())
                opensForm = true;
            else
                offers.append(fix.values.value(finding.field));
        }
    QTEST(offers, "offers");
    QVERIFY(opensForm || !offers.isEmpty());
}

void TestAddressChecks::offersCanBeSent()
{
    const auto &kind = *findKind("twilio.origination_url");
    for (const auto &url : {u"sips:bob@pbx.example.com:5061"_s, u"sip:pbx.example.com:5061"_s, u"sip://x.example.com"_s, u"sip:[2001:db8::1]:5061"_s, u"sip:a:b@pbx.example.com:5061;transport=tcp"_s})
        for (const auto &finding : findingsOf(url))
            for (const auto &fix : finding.fixes)
                if (!fix.values.isEmpty())
                    QVERIFY2(checkField(*kind.field(fix.field), fix.values.value(fix.field)).sendable(), qPrintable(fix.values.value(fix.field)));
}

void TestAddressChecks::switchedOff()
{
    const auto account = [](const char *enabled) {
        return writtenAccount(u"twilio"_s, u"origination_url {'sid':'OU1','trunk_sid':'TK1','friendly_name':'it','priority':1,'weight':1,'enabled':%1,'sip_url':'sips:a.example.com'}"_s.arg(QLatin1StringView(enabled)));
    };
    const auto on = findAll(*account("true")), off = findAll(*account("false"));
    QCOMPARE(on.size(), 1);
    QCOMPARE(off.size(), 1);
    QVERIFY(off.first().message.startsWith(on.first().message));
    QVERIFY(off.first().message.contains(u"switched off"_s));
    QVERIFY(!on.first().message.contains(u"switched off"_s));
}

void TestAddressChecks::secureTrunk()
{
    QCOMPARE(codesOf(findingsOf(u"sip:pbx.example.com:5061"_s, u",'secure':true"_s)), u"SECURE-MIX"_s);
    QCOMPARE(codesOf(findingsOf(u"sip:pbx.example.com:5061;transport=tls"_s, u",'secure':true"_s)), QString());
    QCOMPARE(codesOf(findingsOf(u"sip:pbx.example.com:5060;transport=tls"_s, u",'secure':true"_s)), u"URI-TLS-PORT"_s);
}

void TestAddressChecks::secrets_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("told");
    const auto row = [](const char *url, bool told) { QTest::newRow(url) << QString::fromUtf8(url) << told; };
    row("https://dr.example.com/x", false);
    row("https://dr.example.com/x?site=berlin&key=menu", false);
    row("https://dr.example.com/x?tokenizer=1", false);
    row("https://dr.example.com/x?token=", false);
    row("https://dr.example.com/a@b", false);
    row("https://user:pw@dr.example.com/x", true);
    row("https://xk73kd93@dr.example.com/x", true);
    row("http://user:pw@dr.example.com/x", true);
    row("https://dr.example.com/x?token=abc", true);
    row("https://dr.example.com/x?a=1&access_token=abc", true);
    row("https://dr.example.com/x?X-Api-Key=abc", true);
    row("https://dr.example.com/x?client%5Fsecret=abc", true);
    row("https://dr.example.com/x?code=8Jk3lV9x0QpZw2", true);
    row("https://dr.example.com/x?code=US", false);
}

void TestAddressChecks::secrets()
{
    QFETCH(QString, url);
    QFETCH(bool, told);
    const auto account = writtenAccount(u"twilio"_s, u"trunk {'sid':'TK1','friendly_name':'t','disaster_recovery_url':'%1'}\n"_s.arg(url)
        + u"incoming_phone_number {'sid':'PN1','phone_number':'+14155550100','voice_url':'%1'}\nsip_domain {'sid':'SD1','friendly_name':'d','domain_name':'d.sip.twilio.com','voice_fallback_url':'%1'}"_s.arg(url));
    QCOMPARE(foundBy("SECRET-IN-URI", *account), told ? (QStringList{u"+14155550100: voice_url"_s, u"d: voice_fallback_url"_s, u"t: disaster_recovery_url"_s}) : QStringList());
}

void TestAddressChecks::nothingSecretIsRepeated()
{
    for (const auto &url : {u"sip:al:s3cret@example.com"_s, u"sips:al:s3cret@10.0.0.1:5061"_s, u"sip://al:s3cret@example.com"_s, u"https://al:s3cret@example.com"_s, u"sip:al:s3cret@exa mple.com"_s,
             u"sip:a.example.com?X-Token=s3cret"_s, u"sip:al:s3cret@a.example.com:5061"_s, u"sip:al:s3cret@a.example.com;edge=x"_s})
        for (const auto &finding : findingsOf(url)) {
            QVERIFY2(!finding.message.contains("s3cret"_L1), qPrintable(finding.message));
            for (const auto &fix : finding.fixes)
                QVERIFY2(!fix.title.contains("s3cret"_L1) || url.contains("Token"_L1), qPrintable(fix.title));
        }
}

void TestAddressChecks::hiddenPasswordIsNoFault()
{
    const auto findings = findingsOf(u"sip:alice:•••@example.com:5061"_s);
    QCOMPARE(codesOf(findings), u"SECRET-IN-URI URI-TLS-PORT"_s);
    for (const auto &finding : findings)
        for (const auto &fix : finding.fixes)
            QVERIFY(!fix.values.value("sip_url").contains(u"•"_s));
}

void TestAddressChecks::trickyInputs_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("verdict");
    QFile file(QStringLiteral(SOURCE_ROOT "/tests/values/data/validation-cases.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (const auto &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const auto parts = line.split(u'\t');
        if (parts[0] == "sip_uri"_L1 || parts[0] == "plivo_uri"_L1)
            QTest::newRow(qPrintable(parts[0] + u' ' + parts[1])) << parts[0] << jsonString(parts[1].toUtf8()) << parts[2].section(u':', 0, 0);
    }
}

/// What a form would refuse is an error here, what it would question is said, and what it takes is not blamed.
void TestAddressChecks::trickyInputs()
{
    QFETCH(QString, kind);
    QFETCH(QString, text);
    QFETCH(QString, verdict);
    auto findings = kind == "sip_uri"_L1 ? findingsOf(text) : findingsOfBare(text);
    findings.removeIf([](const Finding &f) { return f.check->severity == FindingSeverity::Note; });
    const bool error = std::any_of(findings.begin(), findings.end(), [](const Finding &f) { return f.check->severity == FindingSeverity::Error; });
    if (verdict == "REJECT"_L1 || verdict == "READ-ONLY"_L1)
        QVERIFY2(error, qPrintable(codesOf(findings)));
    else if (verdict == "WARN"_L1)
        QVERIFY(!findings.isEmpty());
    else
        QCOMPARE(codesOf(findings), QString());
}

QTEST_GUILESS_MAIN(TestAddressChecks)
#include "tst_addresschecks.moc"
