// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/rest/twiliodialect.h"
#include "models/schema/registry.h"

#include <QTest>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

using Kind = ApiError::Kind;

class TestTwilioDialect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProblemIsRead_data();
    void aProblemIsRead();
    void aProblemBodyIsMadeSafe();
    void aCodeIsSaidInPlainWords();
    void aFieldIsNamed_data();
    void aFieldIsNamed();
    void aPageIsRead_data();
    void aPageIsRead();
    void anObjectIsRead_data();
    void anObjectIsRead();
    void fieldsAreEncoded();

private:
    const ResourceKind &m_trunk = *findKind("twilio.trunk");
    const ResourceKind &m_numbers = *findKind("twilio.incoming_phone_number");
    TwilioDialect m_dialect;
};

void TestTwilioDialect::aProblemIsRead_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("words");

    const auto json = "application/json"_ba;
    QTest::newRow("classic") << 404 << json
                             << "{\"code\":20404,\"message\":\"The trunk was not found\",\"more_info\":\"https://a.b/c\",\"status\":404}"_ba
                             << Kind::NotFound << 20404 << u"The trunk was not found"_s;
    QTest::newRow("no code") << 400 << json << "{\"code\":null,\"message\":\"No\",\"status\":400}"_ba << Kind::Refused << 0 << u"No"_s;
    QTest::newRow("401") << 401 << json << "{\"code\":20003,\"detail\":\"\",\"message\":\"Authenticate\",\"status\":401}"_ba
                         << Kind::Unauthorized << 20003 << u"Authenticate"_s;
    QTest::newRow("403") << 403 << json << "{\"code\":20003,\"message\":\"Permission denied\"}"_ba << Kind::Forbidden << 20003
                         << u"Permission denied"_s;
    QTest::newRow("conflict by code") << 400 << json << "{\"code\":20409,\"message\":\"Busy\"}"_ba << Kind::Conflict << 20409 << u"Busy"_s;
    QTest::newRow("429") << 429 << json << "{\"code\":20429,\"message\":\"Too Many Requests\"}"_ba << Kind::RateLimited << 20429
                         << u"Too Many"_s;
    QTest::newRow("503") << 503 << json << "{\"code\":20503,\"message\":\"Down\"}"_ba << Kind::Server << 20503 << u"Down"_s;
    QTest::newRow("RFC 9457") << 400 << "application/problem+json"_ba
                              << "{\"type\":\"about:blank\",\"title\":\"Bad\",\"status\":400,\"code\":20001,\"detail\":\"Worse\"}"_ba
                              << Kind::Refused << 20001 << u"Worse"_s;
    QTest::newRow("RFC 9457 with errors")
        << 422 << "application/problem+json"_ba
        << "{\"type\":\"t\",\"title\":\"Bad\",\"status\":422,\"code\":20001,\"errors\":[{\"detail\":\"is too long\"}]}"_ba << Kind::Refused
        << 20001 << u"Bad is too long"_s;
    QTest::newRow("XML") << 404 << "application/xml"_ba
                         << "<?xml version='1.0'?><TwilioResponse><RestException><Code>20404</Code><Message>Not here</Message>"
                            "<Status>404</Status></RestException></TwilioResponse>"_ba
                         << Kind::NotFound << 20404 << u"Not here"_s;
    QTest::newRow("HTML") << 502 << "text/html"_ba
                          << "<!DOCTYPE html><html><head><title>502 Bad\nGateway</title></head></html>"_ba << Kind::Server << 0
                          << u"502 Bad Gateway"_s;
    QTest::newRow("plain text") << 400 << "text/plain"_ba
                                << "Go away"_ba << Kind::Refused << 0 << u"Go away"_s;
    QTest::newRow("nothing") << 500 << ""_ba
                             << ""_ba << Kind::Server << 0 << u"500"_s;
    QTest::newRow("broken JSON") << 400 << json << "{\"message\":\"a"_ba << Kind::Refused << 0 << u"400"_s;
    QTest::newRow("an array") << 400 << json << "[1]"_ba << Kind::Refused << 0 << u"400"_s;
    QTest::newRow("wrong types") << 400 << json << "{\"code\":\"x\",\"message\":{\"a\":1},\"errors\":7}"_ba << Kind::Refused << 0
                                 << u"{\"a\":1}"_s;
    QTest::newRow("garbage") << 400 << json << "\xff\xfe\x00\x01"_ba << Kind::Refused << 0 << u"400"_s;
    QTest::newRow("request timeout") << 408 << ""_ba
                                     << ""_ba << Kind::Timeout << 0 << u"408"_s;
}

void TestTwilioDialect::aProblemIsRead()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(Kind, kind);
    QFETCH(int, code);
    QFETCH(QString, words);

    const auto error = m_dialect.problem({.status = status, .contentType = type, .body = body, .kind = &m_trunk});
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.code, code);
    QCOMPARE(error.httpStatus, status);
    QVERIFY2(error.message.contains(words), qPrintable(error.message));
}

void TestTwilioDialect::aProblemBodyIsMadeSafe()
{
    const auto body =
        "{\"message\":\"a\\u202eb\\u0007 https://me:pw@h.example/x " + QByteArray(5000, 'z') + "\",\"more_info\":\"javascript:alert(1)\"}";
    const auto error = m_dialect.problem({.status = 400, .contentType = "application/json", .body = body, .kind = nullptr});
    QVERIFY(error.message.size() < 700);
    QVERIFY(!error.message.contains(QChar(0x202e)));
    QVERIFY(!error.message.contains(QChar(7)));
    QVERIFY2(!error.message.contains("me:pw"_L1), qPrintable(error.message));
    QVERIFY(error.moreInfo.isEmpty());
}

void TestTwilioDialect::aCodeIsSaidInPlainWords()
{
    const auto held = m_dialect.problem({.status = 400, .contentType = "application/json", .body = "{\"code\":21241,\"message\":\"Credential list in use\"}", .kind = findKind("twilio.credential_list")});
    QVERIFY2(held.message.contains("take it off the domain first"_L1) && held.message.contains("Credential list in use"_L1), qPrintable(held.message));
    const auto silent = m_dialect.problem({.status = 400, .contentType = "application/json", .body = "{\"code\":21233}", .kind = findKind("twilio.sip_domain")});
    QVERIFY2(silent.message.contains("hang under this one"_L1) && !silent.message.contains(u'“'), qPrintable(silent.message));
}

void TestTwilioDialect::aFieldIsNamed_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QByteArray>("field");

    QTest::newRow("request name") << "twilio.trunk"_ba << 20001 << u"Invalid DomainName"_s << "domain_name"_ba;
    QTest::newRow("JSON key") << "twilio.trunk"_ba << 20001 << u"domain_name is not valid"_s << "domain_name"_ba;
    QTest::newRow("after parameter") << "twilio.origination_url"_ba << 20001 << u"Invalid parameter: weight"_s << "weight"_ba;
    QTest::newRow("in quotes") << "twilio.origination_url"_ba << 20001 << u"'weight' must be a number"_s << "weight"_ba;
    QTest::newRow("the first of two") << "twilio.origination_url"_ba << 20001 << u"Priority and Weight must be numbers"_s << "priority"_ba;
    QTest::newRow("camel case in quotes") << "twilio.origination_url"_ba << 20001 << u"'sipUrl' is wrong"_s << "sip_url"_ba;
    QTest::newRow("an English word") << "twilio.origination_url"_ba << 20001 << u"SIP calling is not enabled"_s << ""_ba;
    QTest::newRow("part of a word") << "twilio.trunk"_ba << 20001 << u"FriendlyNames are nice"_s << ""_ba;
    QTest::newRow("a field that cannot be written") << "twilio.trunk"_ba << 20001 << u"auth_type is odd"_s << ""_ba;
    QTest::newRow("by code: domain") << "twilio.trunk"_ba << 21248 << u"Already taken"_s << "domain_name"_ba;
    QTest::newRow("by code: name") << "twilio.trunk"_ba << 20002 << u"Invalid name"_s << "friendly_name"_ba;
    QTest::newRow("by code, not of this kind") << "twilio.origination_url"_ba << 21248 << u"Already taken"_s << ""_ba;
    QTest::newRow("by code: SIP domain") << "twilio.sip_domain"_ba << 21232 << u"Invalid"_s << "domain_name"_ba;
    QTest::newRow("by code: an address") << "twilio.ip_address"_ba << 21235 << u"Validation error"_s << "ip_address"_ba;
    QTest::newRow("by code: a list of addresses") << "twilio.ip_access_control_list"_ba << 21235 << u"Validation error"_s << "friendly_name"_ba;
    QTest::newRow("by code: a credential") << "twilio.credential"_ba << 21240 << u"Validation error"_s << "username"_ba;
    QTest::newRow("by code: a credential list") << "twilio.credential_list"_ba << 21240 << u"Validation error"_s << "friendly_name"_ba;
    QTest::newRow("by code: weak") << "twilio.credential"_ba << 21243 << u"Validation error"_s << "password"_ba;
    QTest::newRow("named before the code") << "twilio.credential"_ba << 21243 << u"Username u1 is taken"_s << "username"_ba;
    QTest::newRow("by code: URL of a domain") << "twilio.sip_domain"_ba << 21402 << u"Invalid"_s << "voice_url"_ba;
    QTest::newRow("by code: method of a number") << "twilio.incoming_phone_number"_ba << 21403 << u"Invalid"_s << "voice_method"_ba;
    QTest::newRow("by code: fallback") << "twilio.incoming_phone_number"_ba << 21405 << u"Invalid"_s << "voice_fallback_url"_ba;
    QTest::newRow("by code, read only there") << "twilio.phone_number"_ba << 21402 << u"Invalid"_s << ""_ba;
    QTest::newRow("nothing") << "twilio.trunk"_ba << 21245 << u"Validation failed"_s << ""_ba;
}

void TestTwilioDialect::aFieldIsNamed()
{
    QFETCH(QByteArray, kind);
    QFETCH(int, code);
    QFETCH(QString, message);
    QFETCH(QByteArray, field);

    Record body;
    body.setInteger("code", code);
    body.setText("message", message);
    const auto error = m_dialect.problem({.status = 400, .contentType = "application/json", .body = body.toJson(), .kind = findKind(kind)});
    QCOMPARE(error.field, field);
}

void TestTwilioDialect::aPageIsRead_data()
{
    QTest::addColumn<bool>("meta");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("records"); // -1: refused
    QTest::addColumn<QByteArray>("next");
    QTest::addColumn<Kind>("kind");

    const auto row = [](const char *name, bool meta, const QByteArray &json, int records, const QByteArray &next,
                         Kind kind = Kind::BadAnswer) { QTest::newRow(name) << meta << json << records << next << kind; };
    const auto trunks = [](const QByteArray &link) {
        return "{\"trunks\":[{\"sid\":\"TK1\"},{\"sid\":\"TK2\"}],\"meta\":{\"page_size\":1000,\"next_page_url\":" + link + "}}";
    };
    const auto numbers = [](const QByteArray &link) {
        return "{\"incoming_phone_numbers\":[{\"sid\":\"PN1\"}],\"next_page_uri\":" + link + "}";
    };
    row("the last", true, trunks("null"), 2, "");
    row("its own origin", true, trunks("\"http://127.0.0.1:9/v1/Trunks?PageSize=1000&Page=1&PageToken=PTa%2Bb\""), 2,
        "PageSize=1000&Page=1&PageToken=PTa%2Bb");
    row("the provider's own host", true, trunks("\"https://trunking.twilio.com/v1/Trunks?Page=1\""), 2, "Page=1");
    row("another host", true, trunks("\"https://evil.example/v1/Trunks?Page=1\""), -1, "", Kind::Blocked);
    row("another port", true, trunks("\"http://127.0.0.1:10/v1/Trunks?Page=1\""), -1, "", Kind::Blocked);
    row("another service's host", true, trunks("\"https://api.twilio.com/v1/Trunks?Page=1\""), -1, "", Kind::Blocked);
    row("another path", true, trunks("\"http://127.0.0.1:9/v1/Secrets?Page=1\""), -1, "", Kind::Blocked);
    row("a user in it", true, trunks("\"http://127.0.0.1:9@evil.example/v1/Trunks?Page=1\""), -1, "", Kind::Blocked);
    row("a number as link", true, trunks("7"), -1, "");
    row("relative, the last", false, numbers("null"), 1, "");
    row("relative", false, numbers("\"/2010-04-01/Accounts/AC1/IncomingPhoneNumbers.json?Page=1&PageToken=x\""), 1, "Page=1&PageToken=x");
    row("relative, with another host", false, numbers("\"//evil.example/2010-04-01/Accounts/AC1/IncomingPhoneNumbers.json?Page=1\""), -1,
        "", Kind::Blocked);
    row("no envelope", true, "{\"trunks\":[]}", -1, "");
    row("no link", true, "{\"trunks\":[],\"meta\":{}}", -1, "");
    row("no list", true, "{\"meta\":{\"next_page_url\":null}}", -1, "");
    row("a list of another kind", true, "{\"domains\":[],\"meta\":{\"next_page_url\":null}}", -1, "");
    row("an array", true, "[]", -1, "");
    row("a row that is no record", true, "{\"trunks\":[7],\"meta\":{\"next_page_url\":null}}", -1, "");
    row("a row without an id", true, "{\"trunks\":[{}],\"meta\":{\"next_page_url\":null}}", -1, "");
    row("more rows than it says", true,
        "{\"trunks\":[{\"sid\":\"TK1\"},{\"sid\":\"TK2\"}],\"meta\":{\"page_size\":1,\"next_page_url\":null}}", -1, "");
    row("empty", true, "{\"trunks\":[],\"meta\":{\"next_page_url\":null}}", 0, "");
}

void TestTwilioDialect::aPageIsRead()
{
    QFETCH(bool, meta);
    QFETCH(QByteArray, json);
    QFETCH(int, records);
    QFETCH(QByteArray, next);
    QFETCH(Kind, kind);

    QVERIFY(!checkJson(json));
    const auto path = meta ? "/v1/Trunks"_ba : "/2010-04-01/Accounts/AC1/IncomingPhoneNumbers.json"_ba;
    const auto page = m_dialect.page(meta ? m_trunk : m_numbers, {.base = QUrl(u"http://127.0.0.1:9"_s), .path = path, .query = {}}, json);
    QCOMPARE(page.ok(), records >= 0);
    if (page.ok()) {
        QCOMPARE(page->records.size(), records);
        QCOMPARE(page->nextQuery, next);
    } else {
        QCOMPARE(page.error().kind, kind);
        QVERIFY(!page.error().message.isEmpty());
    }
}

void TestTwilioDialect::anObjectIsRead_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("good");

    QTest::newRow("record") << "twilio.trunk"_ba
                            << "{\"sid\":\"TK1\",\"odd\":[1]}"_ba << true;
    QTest::newRow("without an id") << "twilio.trunk"_ba
                                   << "{\"a\":1}"_ba << false;
    QTest::newRow("a singleton has none") << "twilio.recording"_ba
                                          << "{\"mode\":\"do-not-record\"}"_ba << true;
    QTest::newRow("array") << "twilio.trunk"_ba
                           << "[]"_ba << false;
}

void TestTwilioDialect::anObjectIsRead()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, json);
    QFETCH(bool, good);

    const auto record = m_dialect.object(*findKind(kind), json);
    QCOMPARE(record.ok(), good);
    if (good)
        QCOMPARE(record->toJson(), json);
}

void TestTwilioDialect::fieldsAreEncoded()
{
    const auto body = m_dialect.encode(&m_trunk, {{"FriendlyName", u"100 % + ü&=/"_s}, {"Secure", u"true"_s}, {"DomainName", u""_s}});
    QCOMPARE(body.contentType, "application/x-www-form-urlencoded"_ba);
    QCOMPARE(body.bytes, "FriendlyName=100%20%25%20%2B%20%C3%BC%26%3D%2F&Secure=true&DomainName="_ba);
}

QTEST_APPLESS_MAIN(TestTwilioDialect)
#include "tst_twiliodialect.moc"
