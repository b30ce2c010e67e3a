// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/checks/failurereport.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace trunkdesk;

namespace {

/// `error:32201 sip:403`, in the order of the report.
QString codesOf(const FailureReport &report)
{
    QStringList words;
    for (const auto &mention : report.codes) {
        const auto family = mention.family == CodeFamily::Sip ? u"sip"_s : mention.family == CodeFamily::ProviderError ? u"error"_s : mention.family == CodeFamily::HangupCause ? u"hangup"_s : u"q850"_s;
        words.append(u"%1:%2"_s.arg(family).arg(mention.code));
    }
    return words.join(u' ');
}

const auto answer = QStringLiteral("SIP/2.0 403 Forbidden\r\n"
                                   "Via: SIP/2.0/UDP 10.0.0.5:5060;received=203.0.113.9;rport=5060;branch=z9hG4bKabc\r\n"
                                   "From: \"Reception\" <sip:+14155550100@northwind.pstn.twilio.com>;tag=1\r\n"
                                   "To: <sip:+12125550123@northwind.pstn.twilio.com>;tag=2\r\n"
                                   "Call-ID: 32202@pbx\r\n"
                                   "CSeq: 102 INVITE\r\n"
                                   "Server: Twilio Gateway\r\n"
                                   "X-Twilio-Error: 32201 Authentication failure -\r\n"
                                   "  source IP Address not in ACL\r\n"
                                   "Content-Length: 0\r\n\r\n");

} // namespace

class TestReadFailure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codes_data();
    void codes();
    void wholeAnswer();
    void shortNames();
    void foldedAndIndented();
    void reasonAndWarning();
    void request();
    void masks_data();
    void masks();
    void cuts();
    void garbage();
};

void TestReadFailure::codes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("codes");
    const auto row = [](const char *text, const char *codes) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(codes); };
    row("32201", "error:32201");
    row("  32201 ", "error:32201");
    row("error 32201", "error:32201");
    row("Error - 32201", "error:32201");
    row("Twilio 32201:", "error:32201");
    row("twilio error code 32010", "error:32010");
    row("#32011", "error:32011");
    row("403", "sip:403");
    row("403.", "sip:403");
    row("SIP 488 Not Acceptable Here", "sip:488");
    row("SIP/2.0 403 Forbidden", "sip:403");
    row("403 Forbidden", "sip:403");
    row("Not Acceptable Here", "sip:488");
    row("Q.850 21", "q850:21");
    row("cause 21", "q850:21");
    row("17", "q850:17");
    row("4110", "hangup:4110");
    row("Plivo 4310", "hangup:4310");
    row("hangup_cause_code 4110", "hangup:4110");
    row("hangup_cause_code: 4110", "hangup:4110");
    row("\"hangup_cause_code\": 4110, \"hangup_cause_name\": \"secure_trunking_disabled\"", "hangup:4110");
    row("HangupCause: CALL_REJECTED", "q850:21");
    row("hangup cause: NORMAL_TEMPORARY_FAILURE", "q850:41");
    row("secure_trunking_disabled", "hangup:4110");
    row("USER_BUSY", "q850:17");
    row("user_busy", "hangup:4410");
    row("error 39999", "error:39999"); // said to be a code, though nobody knows it
    row("{\"sid\":\"NO1\",\"error_code\":\"32011\",\"alert_text\":\"sipResponse=503\"}", "error:32011 sip:503");
    row("Got SIP response 503 \"Service Unavailable\" back from 54.172.60.0:5060", "sip:503");
    row("[Nov 21 10:00:00] WARNING[2211][C-00000012]: chan_sip.c:24012 handle_response_invite: Received response: \"Forbidden\" from '<sip:+14155550100@203.0.113.9>'", "");
    row("-- Channel PJSIP/trunk-00000001 hangup, cause 21 HANGUPCAUSE=21", "q850:21");
    row("2026-11-21 10:00:00.123456 [NOTICE] sofia.c:8736 Hangup sofia/external/+14155550100 [CS_CONSUME_MEDIA] [NORMAL_TEMPORARY_FAILURE]", "q850:41");
    row("variable_proto_specific_hangup_cause: sip:404", "sip:404");
    row("variable_sip_term_status: 403\nvariable_hangup_cause: CALL_REJECTED\nvariable_hangup_cause_q850: 21", "sip:403 q850:21");
    row("Nov 21 kamailio[2]: INFO: <script>: call failed with 408 Request Timeout ruri sip:+12125550123@pbx1.example.com:5061", "sip:408");
    row("Hangup: Cause: 17\nCause-txt: User busy", "q850:17");
    row("SIP/2.0 100 Trying\n\nSIP/2.0 407 Proxy Authentication Required\n\nSIP/2.0 100 Trying\n\nSIP/2.0 403 Forbidden", "sip:403 sip:407");
    row("SIP/2.0 100 Trying\nSIP/2.0 180 Ringing\nSIP/2.0 200 OK", "sip:200 sip:100 sip:180");
    row("32201 and 32202", "error:32201 error:32202");
    row("{\"code\":20404,\"message\":\"not found\",\"more_info\":\"https://www.twilio.com/docs/errors/20404\",\"status\":404}", "error:20404");
    // What looks like a code and is none.
    row("", "");
    row("hello", "");
    row("pbx1.example.com:5061", "");
    row("m=audio 32201 RTP/AVP 0 101", "");
    row("listening on port 32201", "");
    row("203.0.113.9:32201", "");
    row("+14155532201", "");
    row("Call-ID: 32201@host", "");
    row("CSeq: 403 INVITE", "");
    row("Content-Length: 404", "");
    row("2026-11-21 10:40:30 all is well", "");
    row("we have 500 phones and 486 of them work", "");
    row("version 4.0.3", "");
}

void TestReadFailure::codes()
{
    QFETCH(QString, text);
    QFETCH(QString, codes);
    QCOMPARE(codesOf(readFailure(text)), codes);
}

void TestReadFailure::wholeAnswer()
{
    const auto report = readFailure(answer);
    QCOMPARE(codesOf(report), u"error:32201 sip:403"_s);
    QCOMPARE(report.codes.at(0).where, u"X-Twilio-Error header"_s);
    QCOMPARE(report.codes.at(1).where, u"status line"_s);
    QCOMPARE(report.domain, u"northwind.pstn.twilio.com"_s);
    QCOMPARE(report.caller, u"+14155550100"_s);
    QCOMPARE(report.called, u"+12125550123"_s);
    QCOMPARE(report.source, u"203.0.113.9"_s); // as the other side saw it, not the address behind NAT
    QCOMPARE(report.addresses, (QStringList{u"203.0.113.9"_s, u"10.0.0.5"_s}));
    QCOMPARE(report.numbers, (QStringList{u"+14155550100"_s, u"+12125550123"_s}));
    QCOMPARE(report.remarks, QStringList{u"Authentication failure - source IP Address not in ACL"_s}); // unfolded
}

void TestReadFailure::shortNames()
{
    const auto report = readFailure(u"SIP/2.0 404 Not Found\nv: SIP/2.0/TLS pbx1.example.com:5061;received=198.51.100.7\nf: <sip:pbx-hq-1@hq.pstn.twilio.com>\nt: <sip:12125550123@hq.pstn.twilio.com>\n"
                                    "m: <sip:10.1.1.1:5060>\ni: 1\nl: 0\n"_s);
    QCOMPARE(codesOf(report), u"sip:404"_s);
    QCOMPARE(report.source, u"198.51.100.7"_s);
    QCOMPARE(report.called, u"+12125550123"_s); // eleven digits are a whole number
    QCOMPARE(report.domain, u"hq.pstn.twilio.com"_s);
    QVERIFY(report.hosts.contains(u"pbx1.example.com"_s));
    QVERIFY(report.hosts.contains(u"10.1.1.1"_s));
}

void TestReadFailure::foldedAndIndented()
{
    auto indented = answer;
    indented = u"    "_s + indented.trimmed().replace(u"\r\n"_s, u"\n    "_s);
    QCOMPARE(codesOf(readFailure(indented)), u"error:32201 sip:403"_s);
    QCOMPARE(readFailure(indented).remarks, readFailure(answer).remarks);
    auto written = answer;
    written.replace(u"\r\n"_s, u"\\r\\n"_s); // a log that writes line ends out
    QCOMPARE(codesOf(readFailure(written)), u"error:32201 sip:403"_s);
}

void TestReadFailure::reasonAndWarning()
{
    const auto report = readFailure(u"SIP/2.0 480 Temporarily Unavailable\nReason: Q.850;cause=21;text=\"Call Rejected\", SIP;cause=603\nWarning: 399 gw \"No media gateway\"\n"_s);
    QCOMPARE(codesOf(report), u"sip:480 sip:603 q850:21"_s);
    QCOMPARE(report.codes.at(2).where, u"Reason header"_s);
    QCOMPARE(report.remarks, (QStringList{u"Call Rejected"_s, u"No media gateway"_s}));
    const auto own = readFailure(u"BYE sip:1 SIP/2.0\nX-ZT-Hangup-Code: 4190\nX-Plivo-HangupCause: unknown_caller_id\n"_s);
    QCOMPARE(codesOf(own), u"hangup:4190"_s);
}

void TestReadFailure::request()
{
    const auto report = readFailure(u"INVITE sip:+12125550123@hq.pstn.twilio.com;transport=tls SIP/2.0\nVia: SIP/2.0/UDP 198.51.100.7:5060\nTo: <sip:+12125550123@sbc.example.com>\n"
                                    "P-Asserted-Identity: <sip:+14155550111@x.example.com>\nFrom: <sip:anonymous@anonymous.invalid>\n"
                                    "Proxy-Authorization: Digest username=\"pbx-hq-1\", realm=\"sip.twilio.com\", response=\"0123456789abcdef0123456789abcdef\"\n\nSIP/2.0 403 Forbidden\n"_s);
    QCOMPARE(report.domain, u"hq.pstn.twilio.com"_s); // of the request, not of To
    QCOMPARE(report.user, u"pbx-hq-1"_s);
    QCOMPARE(report.caller, u"+14155550111"_s);
    QCOMPARE(report.source, u"198.51.100.7"_s);
    QCOMPARE(readFailure(u"Rejected INVITE from 203.0.113.44:5060 (32201)"_s).source, u"203.0.113.44"_s);
    QCOMPARE(readFailure(u"Got SIP response 403 back from 54.172.60.0:5060"_s).source, QString());
    QCOMPARE(readFailure(u"TK0123456789abcdef0123456789abcdef"_s).sids, QStringList{u"TK0123456789abcdef0123456789abcdef"_s});
    const auto call = readFailure(u"{\"from_number\": \"+14155550111\", \"to_number\": \"12125550123\", \"trunk_domain\": \"123456.zt.plivo.com\", \"hangup_cause_code\": 4110}"_s);
    QCOMPARE(call.caller, u"+14155550111"_s);
    QCOMPARE(call.called, u"+12125550123"_s);
    QCOMPARE(call.domain, u"123456.zt.plivo.com"_s);
    QCOMPARE(readFailure(u"32201 hq.pstn.twilio.com"_s).hosts, QStringList{u"hq.pstn.twilio.com"_s});
}

void TestReadFailure::masks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    QTest::newRow("digest") << u"Authorization: Digest username=\"a\", realm=\"r\", response=\"0123456789abcdef0123456789abcdef\"\r\nTo: x"_s << u"Authorization: Digest username=\"a\", •••\r\nTo: x"_s;
    QTest::newRow("folded") << u"Proxy-Authorization: Digest username=\"a\",\n  realm=\"r\",\n\tresponse=\"0123456789abcdef0123456789abcdef\"\nTo: x"_s
                            << u"Proxy-Authorization: Digest username=\"a\", •••\nTo: x"_s;
    QTest::newRow("basic") << u"> authorization: Basic QUNhYmM6c2VjcmV0"_s << u"> authorization: •••"_s;
    QTest::newRow("uri") << u"sip:user:pa55@host"_s << u"sip:user:•••@host"_s;
    QTest::newRow("password") << u"password=hunter2, x=1"_s << u"password=•••, x=1"_s;
    QTest::newRow("json") << u"{\"auth_token\": \"abcdef\"}"_s << u"{\"auth_token\": \"•••\"}"_s;
    QTest::newRow("media key") << u"a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:WVNfX19zZW1jdGwgKCkgewkyMjA7fQp9"_s << u"a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:•••"_s;
    QTest::newRow("loose") << u"… response=0123456789abcdef0123456789abcdef …"_s << u"… response=••• …"_s;
    QTest::newRow("nothing") << answer << answer;
}

void TestReadFailure::masks()
{
    QFETCH(QString, text);
    QFETCH(QString, masked);
    QCOMPARE(maskFailure(text), masked);
    QCOMPARE(maskFailure(masked), masked); // once is enough
}

void TestReadFailure::cuts()
{
    const auto filler = QString(longestFailureText, u' ');
    QVERIFY(!readFailure(u"403 Forbidden"_s).cut);
    const auto report = readFailure(filler + u"403 Forbidden"_s);
    QVERIFY(report.cut);
    QVERIFY(report.codes.isEmpty());
}

/// Whatever is pasted, nothing falls over, and what is found fits the limits.
void TestReadFailure::garbage()
{
    QRandomGenerator random(20261121);
    const QStringList crumbs = {u"SIP/2.0 "_s, u"403"_s, u"\r\n"_s, u" "_s, u":"_s, u";cause="_s, u"Reason: "_s, u"Q.850"_s, u"sip:"_s, u"@"_s, u"\""_s, u"<"_s, u"X-A-Error:"_s, u"[::"_s, u"%"_s, u"."_s,
        u"203.0.113.9"_s, u"+1"_s, u"99999"_s, u"_"_s, u"hangup_cause="_s, u"Authorization: Digest "_s, u"username="_s, u"\\r\\n"_s, QString(QChar(0)), QString(QChar(0xd800)), u"\u202e"_s, u"tel:"_s};
    for (int round = 0; round < 200; ++round) {
        QString text;
        const int pieces = random.bounded(1, 60);
        for (int i = 0; i < pieces; ++i)
            text += random.bounded(4) ? crumbs.at(random.bounded(crumbs.size())) : QString(QChar(ushort(random.bounded(1, 0xffff))));
        const auto report = readFailure(text);
        QVERIFY(report.codes.size() <= 12);
        QCOMPARE(maskFailure(text).contains(u"username="_s), text.contains(u"username="_s));
    }
    for (const auto &crumb : crumbs) { // the same over and over, as long as may be
        const auto report = readFailure(crumb.repeated(longestFailureText / crumb.size()));
        QVERIFY(report.codes.size() <= 12);
        QVERIFY(!maskFailure(crumb.repeated(5000)).isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestReadFailure)
#include "tst_readfailure.moc"
