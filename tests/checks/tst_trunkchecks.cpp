// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "tests/checks/writtenaccount.h"

using namespace trunkdesk;
using namespace trunkdesk::test;
using namespace Qt::StringLiterals;

/// Checks of targets beside each other, of trunks with their targets, and of numbers with their trunk: each where it fires, where it just does not,
/// and where what would decide it was not read.
class TestTrunkChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shares_data();
    void shares();
    void security_data();
    void security();
    void recovery_data();
    void recovery();
    void domains_data();
    void domains();
    void boundTrunks_data();
    void boundTrunks();
    void fixes();
    void codesOfTheProvider();
    void manyTargets();
    void oddRecords();

private:
    static void columns();
    static void compare(const QString &provider);
};

void TestTrunkChecks::columns()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("found"); // `title: field`, several with a bar between
}

void TestTrunkChecks::compare(const QString &provider)
{
    QFETCH(QString, code);
    QFETCH(QString, account);
    QTEST(foundBy(code.toLatin1().constData(), *writtenAccount(provider, account)).join(u" | "_s), "found");
}

/// Targets of one trunk as `name priority weight enabled url`.
static QString targets(const QStringList &lines)
{
    QString text = u"trunk {'sid':'TK1','friendly_name':'t'}\n"_s;
    int id = 0;
    for (const auto &line : lines) {
        ++id;
        const auto part = line.split(u' ');
        text += u"origination_url {'sid':'OU%1','trunk_sid':'TK1','friendly_name':'%2','priority':%3,'weight':%4,'enabled':%5,'sip_url':'%6'}\n"_s.arg(id).arg(
            QString(part[0]).replace(u'_', u' '), part[1], part[2], part.value(3, u"true"_s), part.value(4, u"sip:h%1.example.com"_s.arg(id)));
    }
    return text;
}

void TestTrunkChecks::shares_data()
{
    columns();
    const auto row = [](const char *name, const char *code, const QStringList &lines, const char *found) {
        QTest::newRow(name) << QString::fromLatin1(code) << targets(lines) << QString::fromUtf8(found);
    };
    row("the same twice", "ORIG-DUP", {u"a 10 10 true sip:x.example.com"_s, u"b 20 10 true sip:x.example.com"_s}, "b: sip_url");
    row("the port that is not written", "ORIG-DUP", {u"a 10 10 true sip:x.example.com:5060"_s, u"b 10 10 true sip:X.example.com.;transport=tcp"_s}, "b: sip_url");
    row("the port of TLS", "ORIG-DUP", {u"a 10 10 true sip:x.example.com:5061"_s, u"b 20 10 true sip:x.example.com;transport=tls"_s}, "b: sip_url");
    row("three", "ORIG-DUP", {u"a 30 10 true sip:x.example.com"_s, u"b 20 10 true sip:x.example.com"_s, u"c 10 10 true sip:x.example.com"_s}, "a: sip_url | b: sip_url");
    row("one with slashes", "ORIG-DUP", {u"a 10 10 true sip:x.example.com"_s, u"b 20 10 true sip://x.example.com"_s}, "b: sip_url");
    row("other port", "ORIG-DUP", {u"a 10 10 true sip:x.example.com"_s, u"b 20 10 true sip:x.example.com:5070"_s}, "");
    row("TLS beside UDP", "ORIG-DUP", {u"a 10 10 true sip:x.example.com"_s, u"b 20 10 true sip:x.example.com;transport=tls"_s}, "");
    row("other edge", "ORIG-DUP", {u"a 10 10 true sip:x.example.com;edge=dublin"_s, u"b 20 10 true sip:x.example.com;edge=ashburn"_s}, "");
    row("switched off", "ORIG-DUP", {u"a 10 10 true sip:x.example.com"_s, u"b 20 10 false sip:x.example.com"_s}, "");
    row("web addresses", "ORIG-DUP", {u"a 10 10 true https://x.example.com"_s, u"b 20 10 true https://x.example.com"_s}, "");

    row("tie", "PRIO-TIE", {u"primary 10 10"_s, u"backup 10 10"_s}, "backup: priority");
    row("tie of two backups", "PRIO-TIE", {u"hq-main 10 10"_s, u"hq-dr 10 10"_s, u"hq-standby 10 10"_s}, "hq-dr: priority | hq-standby: priority");
    row("tie in German", "PRIO-TIE", {u"Hauptanlage 10 10"_s, u"Ersatzanlage 10 90"_s}, "Ersatzanlage: priority");
    row("in order", "PRIO-TIE", {u"primary 10 10"_s, u"backup 20 10"_s}, "");
    row("tie with a switched-off primary", "PRIO-TIE", {u"primary 10 10 false"_s, u"backup 10 10"_s}, "");
    row("backups alone", "PRIO-TIE", {u"backup-1 10 10"_s, u"backup-2 10 10"_s}, "");
    row("tie across sites", "PRIO-TIE", {u"fra-main 10 10"_s, u"fra-backup 20 10"_s, u"lon-main 20 10"_s, u"lon-backup 30 10"_s}, "");
    row("priority not a number", "PRIO-TIE", {u"primary null 10"_s, u"backup null 10"_s}, "");

    row("inverted", "PRIO-INVERTED", {u"primary 20 10"_s, u"backup 10 10"_s}, "primary: priority");
    row("inverted at 0", "PRIO-INVERTED", {u"primary 1 10"_s, u"standby 0 10"_s}, "primary: priority");
    row("not inverted", "PRIO-INVERTED", {u"primary 10 10"_s, u"backup 10 10"_s}, "");
    row("inverted and off", "PRIO-INVERTED", {u"primary 20 10"_s, u"backup 10 10 false"_s}, "");
    row("two sites after each other", "PRIO-INVERTED", {u"fra-main 10 10"_s, u"fra-backup 20 10"_s, u"lon-main 30 10"_s, u"lon-backup 40 10"_s}, "");
    row("one of two sites", "PRIO-INVERTED", {u"fra-main 10 10"_s, u"fra-backup 20 10"_s, u"lon-main 40 10"_s, u"lon-backup 30 10"_s}, "lon-main: priority");
    row("a street", "PRIO-INVERTED", {u"Main_Street 20 10"_s, u"backup 10 10"_s}, "");

    row("weight 0", "WEIGHT-ZERO", {u"a 10 0"_s}, "a: weight");
    row("weight too large", "WEIGHT-ZERO", {u"a 10 65536"_s}, "a: weight");
    row("weight below", "WEIGHT-ZERO", {u"a 10 -1"_s}, "a: weight");
    row("weight 0 and off", "WEIGHT-ZERO", {u"a 10 0 false"_s}, "a: weight");
    row("weights in range", "WEIGHT-ZERO", {u"a 10 1"_s, u"b 10 65535"_s}, "");
    row("no weight", "WEIGHT-ZERO", {u"a 10 null"_s}, "");
    row("weight 0 is said once", "FIELD-INVALID", {u"a 10 0"_s}, "");
    row("half a weight", "FIELD-INVALID", {u"a 10 10.5"_s}, "a: weight");

    row("hardly any", "WEIGHT-SKEW", {u"a 10 1"_s, u"b 10 1000"_s}, "a: weight");
    row("just one percent", "WEIGHT-SKEW", {u"a 10 1"_s, u"b 10 99"_s}, "");
    row("just less", "WEIGHT-SKEW", {u"a 10 1"_s, u"b 10 100"_s}, "a: weight");
    row("other priority", "WEIGHT-SKEW", {u"a 10 1"_s, u"b 20 1000"_s}, "");
    row("off", "WEIGHT-SKEW", {u"a 10 1 false"_s, u"b 10 1000"_s}, "");
    row("the other is off", "WEIGHT-SKEW", {u"a 10 1"_s, u"b 10 1000 false"_s}, "");
    row("unknown", "WEIGHT-SKEW", {u"a 10 1"_s, u"b 10 0"_s, u"c 10 1000"_s}, "");
}

void TestTrunkChecks::shares()
{
    compare(u"twilio"_s);
}

void TestTrunkChecks::security_data()
{
    columns();
    const auto trunk = [](const char *secure) { return u"trunk {'sid':'TK1','friendly_name':'t'%1}\n"_s.arg(QLatin1StringView(secure)); };
    const auto target = [](const char *url, bool on = true) {
        return u"origination_url {'sid':'OU1','trunk_sid':'TK1','friendly_name':'a','priority':1,'weight':1,'enabled':%1,'sip_url':'%2'}\n"_s.arg(on ? u"true"_s : u"false"_s, QLatin1StringView(url));
    };
    const auto row = [](const char *name, const QString &account, const char *found) { QTest::newRow(name) << u"SECURE-MIX"_s << account << QString::fromLatin1(found); };
    row("on, without", trunk(",'secure':true") + target("sip:a.example.com"), "a: sip_url");
    row("on, without, off", trunk(",'secure':true") + target("sip:a.example.com", false), "");
    row("on, with", trunk(",'secure':true") + target("sip:a.example.com;transport=tls"), "");
    row("on, sips", trunk(",'secure':true") + target("sips:a.example.com"), "");
    row("on, other transport", trunk(",'secure':true") + target("sip:a.example.com;transport=sctp"), "");
    row("off, with", trunk(",'secure':false") + target("sip:a.example.com;transport=tls"), "t: secure");
    row("off, with, off", trunk(",'secure':false") + target("sip:a.example.com;transport=tls", false), "");
    row("off, without", trunk(",'secure':false") + target("sip:a.example.com"), "");
    row("not said", trunk("") + target("sip:a.example.com;transport=tls"), "");
    row("trunk not read", target("sip:a.example.com"), "");
}

void TestTrunkChecks::security()
{
    compare(u"twilio"_s);
}

void TestTrunkChecks::recovery_data()
{
    columns();
    const auto trunk = [](const char *url) { return u"trunk {'sid':'TK1','friendly_name':'t','disaster_recovery_url':%1}\n"_s.arg(QLatin1StringView(url)); };
    const auto target = [](int id, const char *enabled = "true") {
        return u"origination_url {'sid':'OU%1','trunk_sid':'TK1','friendly_name':'a%1','priority':1,'weight':1,'enabled':%2,'sip_url':'sip:pbx%1.example.com:5060'}\n"_s.arg(id).arg(QLatin1StringView(enabled));
    };
    const auto number = u"incoming_phone_number {'sid':'PN1','phone_number':'+14155550100','trunk_sid':'TK1'}\n"_s;
    const auto row = [](const char *name, const char *code, const QString &account, const char *found) { QTest::newRow(name) << QString::fromLatin1(code) << account << QString::fromLatin1(found); };
    row("none", "DR-NONE", trunk("null") + target(1) + target(2) + number, "t: disaster_recovery_url");
    row("empty", "DR-NONE", trunk("''") + target(1) + target(2) + number, "t: disaster_recovery_url");
    row("one", "DR-NONE", trunk("'https://dr.example.org'") + target(1) + target(2) + number, "");
    row("a single target is said by others", "DR-NONE", trunk("null") + target(1) + target(2, "false") + number, "");
    row("no numbers", "DR-NONE", trunk("null") + target(1) + target(2), "");
    row("numbers not read", "DR-NONE", trunk("null") + target(1) + target(2) + u"? incoming_phone_number\n? phone_number\n"_s, "t: disaster_recovery_url");
    row("not said", "DR-NONE", u"trunk {'sid':'TK1','friendly_name':'t'}\n"_s + target(1) + target(2) + number, "");

    row("http", "DR-HTTP", trunk("'http://dr.example.org/x'"), "t: disaster_recovery_url");
    row("HTTP", "DR-HTTP", trunk("'HTTP://dr.example.org/x'"), "t: disaster_recovery_url");
    row("https", "DR-HTTP", trunk("'https://dr.example.org/x'"), "");
    row("nothing", "DR-HTTP", trunk("null"), "");
    row("http is said once", "FIELD-WARN", trunk("'http://dr.example.org/x'"), "");

    row("the same host", "DR-SELF", trunk("'https://PBX1.example.com:8443/x'") + target(1), "t: disaster_recovery_url");
    row("the same host, switched off", "DR-SELF", trunk("'https://pbx1.example.com/x'") + target(1, "false"), "");
    row("another host", "DR-SELF", trunk("'https://pbx.example.com/x'") + target(1), "");
}

void TestTrunkChecks::recovery()
{
    compare(u"twilio"_s);
}

void TestTrunkChecks::domains_data()
{
    columns();
    const auto row = [](const char *code, const char *kind, const char *name, const char *found) {
        QTest::newRow(qPrintable(u"%1 %2 %3"_s.arg(QLatin1StringView(code), QLatin1StringView(kind), QLatin1StringView(name))))
            << QString::fromLatin1(code) << u"%1 {'sid':'%2','friendly_name':'x','domain_name':'%3'}"_s.arg(QLatin1StringView(kind), kind == "trunk"_ba ? u"TK1"_s : u"SD1"_s, QLatin1StringView(name)) << QString::fromLatin1(found);
    };
    row("DOM-SUFFIX", "trunk", "a.sip.twilio.com", "x: domain_name");
    row("DOM-SUFFIX", "trunk", "a.sip.dublin.twilio.com", "x: domain_name");
    row("DOM-SUFFIX", "trunk", "a.pstn.twilio.com", "");
    row("DOM-SUFFIX", "trunk", "a.example.com", "");
    row("DOM-SUFFIX", "sip_domain", "a.pstn.twilio.com", "x: domain_name");
    row("DOM-SUFFIX", "sip_domain", "A.PSTN.twilio.com", "x: domain_name");
    row("DOM-SUFFIX", "sip_domain", "a.sip.twilio.com", "");
    row("FIELD-INVALID", "sip_domain", "a.pstn.twilio.com", "");
    row("FIELD-INVALID", "trunk", "a.example.com", "x: domain_name");
}

void TestTrunkChecks::domains()
{
    compare(u"twilio"_s);
}

void TestTrunkChecks::boundTrunks_data()
{
    columns();
    const auto row = [](const char *name, const char *code, const QString &account, const char *found) { QTest::newRow(name) << QString::fromLatin1(code) << account << QString::fromUtf8(found); };
    const auto uri = [](const char *id, const char *text) { return u"uri {'uri_uuid':'%1','name':'%1','uri':'%2','authentication_needed':false}\n"_s.arg(QLatin1StringView(id), QLatin1StringView(text)); };
    const auto trunk = [](const char *members) { return u"trunk {'trunk_id':'1','name':'t',%1}\n"_s.arg(QLatin1StringView(members)); };
    const auto number = u"number {'number':'14155550100','application':'/v1/Account/MA1/Zentrunk/Trunk/1/'}\n"_s;
    const auto in = "'trunk_direction':'inbound','primary_uri_uuid':'main','fallback_uri_uuid':null";
    row("number on an outbound trunk", "NUM-OUTBOUND-TRUNK", trunk("'trunk_direction':'outbound'") + number, "+14155550100: application");
    row("number on an inbound trunk", "NUM-OUTBOUND-TRUNK", trunk(in) + uri("main", "a.example.com") + number, "");
    row("number on a trunk that was not read", "NUM-OUTBOUND-TRUNK", number, "");
    row("number of an application", "NUM-OUTBOUND-TRUNK", trunk("'trunk_direction':'outbound'") + u"number {'number':'1','application':'/v1/Account/MA1/Application/5/'}\n"_s, "");

    row("no primary", "PL-NO-PRIMARY", trunk("'trunk_direction':'inbound','primary_uri_uuid':null"), "t: primary_uri_uuid");
    row("no primary is said once", "FIELD-INVALID", trunk("'trunk_direction':'inbound','primary_uri_uuid':null"), "");
    row("primary gone", "PL-NO-PRIMARY", trunk(in), "t: primary_uri_uuid");
    row("primary not read", "PL-NO-PRIMARY", trunk(in) + u"? uri\n"_s, "");
    row("primary", "PL-NO-PRIMARY", trunk(in) + uri("main", "a.example.com"), "");
    row("outbound needs none", "PL-NO-PRIMARY", trunk("'trunk_direction':'outbound','primary_uri_uuid':null"), "");
    row("primary not said", "PL-NO-PRIMARY", trunk("'trunk_direction':'inbound'"), "");

    const auto both = "'trunk_direction':'inbound','primary_uri_uuid':'a','fallback_uri_uuid':'b'";
    row("the same id", "PL-FALLBACK-SAME", trunk("'trunk_direction':'inbound','primary_uri_uuid':'a','fallback_uri_uuid':'a'"), "t: fallback_uri_uuid");
    row("the same id is said once", "FIELD-WARN", trunk("'trunk_direction':'inbound','primary_uri_uuid':'a','fallback_uri_uuid':'a'"), "");
    row("the same place", "PL-FALLBACK-SAME", trunk(both) + uri("a", "x.example.com") + uri("b", "X.example.com:5060;transport=tcp"), "t: fallback_uri_uuid");
    row("another port", "PL-FALLBACK-SAME", trunk(both) + uri("a", "x.example.com") + uri("b", "x.example.com:5070"), "");
    row("not read", "PL-FALLBACK-SAME", trunk(both) + uri("a", "x.example.com"), "");
    row("no fallback", "PL-FALLBACK-SAME", trunk(in), "");

    row("disabled with a number", "PL-DISABLED", trunk("'trunk_direction':'inbound','trunk_status':'disabled'") + number, "t: trunk_status");
    row("disabled without", "PL-DISABLED", trunk("'trunk_direction':'inbound','trunk_status':'disabled'"), "");
    row("enabled", "PL-DISABLED", trunk("'trunk_direction':'inbound','trunk_status':'enabled'") + number, "");
    row("some numbers are enough", "PL-DISABLED", trunk("'trunk_direction':'inbound','trunk_status':'disabled'") + number + u"? number\n"_s, "t: trunk_status");

    row("exchanged", "PRIO-INVERTED", u"trunk {'trunk_id':'1','name':'t','trunk_direction':'inbound','primary_uri_uuid':'backup','fallback_uri_uuid':'primary'}\n"_s + uri("backup", "a.example.com") + uri("primary", "b.example.com"), "t: primary_uri_uuid");
    row("as named", "PRIO-INVERTED", u"trunk {'trunk_id':'1','name':'t','trunk_direction':'inbound','primary_uri_uuid':'primary','fallback_uri_uuid':'backup'}\n"_s + uri("backup", "a.example.com") + uri("primary", "b.example.com"), "");

    const auto secure = [&](const char *on) { return u"trunk {'trunk_id':'1','name':'t','trunk_direction':'inbound','secure':%1,'primary_uri_uuid':'a','fallback_uri_uuid':'b'}\n"_s.arg(QLatin1StringView(on)); };
    row("secure, one without", "SECURE-MIX", secure("true") + uri("a", "a.example.com;transport=tls") + uri("b", "b.example.com"), "t: fallback_uri_uuid");
    row("not secure, one with", "SECURE-MIX", secure("false") + uri("a", "a.example.com;transport=tls") + uri("b", "b.example.com"), "t: primary_uri_uuid");
    row("secure, not read", "SECURE-MIX", secure("true"), "");
}

void TestTrunkChecks::boundTrunks()
{
    compare(u"plivo"_s);
}

void TestTrunkChecks::fixes()
{
    const auto first = [](const char *code, const QString &provider, const QString &account) -> Fix {
        for (const auto &finding : findAll(*writtenAccount(provider, account)))
            if (QByteArrayView(finding.check->code) == code)
                return finding.fixes.value(0);
        return {};
    };
    QCOMPARE(first("PRIO-TIE", u"twilio"_s, targets({u"primary 10 10"_s, u"backup 10 10"_s})).values, (Draft{{"priority", u"20"_s}}));
    QCOMPARE(first("PRIO-TIE", u"twilio"_s, targets({u"primary 65530 10"_s, u"backup 65530 10"_s})).values, Draft());
    QCOMPARE(first("PRIO-INVERTED", u"twilio"_s, targets({u"primary 25 10"_s, u"backup 15 10"_s})).values, (Draft{{"priority", u"5"_s}}));
    QCOMPARE(first("PRIO-INVERTED", u"twilio"_s, targets({u"primary 25 10"_s, u"backup 0 10"_s})).values, Draft());
    QCOMPARE(first("WEIGHT-ZERO", u"twilio"_s, targets({u"a 10 0"_s})).values, (Draft{{"weight", u"1"_s}}));
    QCOMPARE(first("WEIGHT-ZERO", u"twilio"_s, targets({u"a 10 70000"_s})).values, (Draft{{"weight", u"65535"_s}}));
    QCOMPARE(first("DR-HTTP", u"twilio"_s, u"trunk {'sid':'TK1','disaster_recovery_url':'HTTP://dr.example.org/a?b'}"_s).values, (Draft{{"disaster_recovery_url", u"https://dr.example.org/a?b"_s}}));
    QCOMPARE(first("DR-HTTP", u"twilio"_s, u"trunk {'sid':'TK1','disaster_recovery_url':'http://dr.example.org:8080/a'}"_s).values, Draft());
    QCOMPARE(first("PL-DISABLED", u"plivo"_s, u"trunk {'trunk_id':'1','name':'t','trunk_status':'disabled'}\nnumber {'number':'1','application':'/v1/Account/MA1/Zentrunk/Trunk/1/'}"_s).values, (Draft{{"trunk_status", u"enabled"_s}}));
    const auto exchange = first("PRIO-INVERTED", u"plivo"_s,
        u"trunk {'trunk_id':'1','name':'t','trunk_direction':'inbound','primary_uri_uuid':'x','fallback_uri_uuid':'y'}\nuri {'uri_uuid':'x','name':'backup','uri':'a.example.com'}\nuri {'uri_uuid':'y','name':'primary','uri':'b.example.com'}"_s);
    QCOMPARE(exchange.values, (Draft{{"primary_uri_uuid", u"y"_s}, {"fallback_uri_uuid", u"x"_s}}));
    const auto secure = first("SECURE-MIX", u"twilio"_s, u"trunk {'sid':'TK1','secure':true}\norigination_url {'sid':'OU1','trunk_sid':'TK1','friendly_name':'a','priority':1,'weight':1,'enabled':true,'sip_url':'sip:a.example.com:5060'}"_s);
    QCOMPARE(secure.values, (Draft{{"sip_url", u"sip:a.example.com:5061;transport=tls"_s}}));
}

/// A check of both providers names the codes of both; a finding only those of its own.
void TestTrunkChecks::codesOfTheProvider()
{
    const auto errors = [](const char *code, const QString &provider, const QString &account) {
        for (const auto &finding : findAll(*writtenAccount(provider, account)))
            if (QByteArrayView(finding.check->code) == code)
                return findingErrors(finding).join(u' ');
        return u"not found"_s;
    };
    QCOMPARE(errors("SECURE-MIX", u"twilio"_s, u"trunk {'sid':'TK1','secure':true}\norigination_url {'sid':'OU1','trunk_sid':'TK1','friendly_name':'a','priority':1,'weight':1,'enabled':true,'sip_url':'sip:a.example.com'}"_s),
        u"32207 32208 32209"_s);
    QCOMPARE(errors("SECURE-MIX", u"plivo"_s, u"trunk {'trunk_id':'1','name':'t','trunk_direction':'inbound','secure':true,'primary_uri_uuid':'a'}\nuri {'uri_uuid':'a','name':'a','uri':'a.example.com'}"_s), u"4110"_s);
    QCOMPARE(errors("URI-PRIVATE", u"plivo"_s, u"uri {'uri_uuid':'a','name':'a','uri':'10.0.0.1'}"_s), QString());
    QCOMPARE(errors("URI-NO-TRANSPORT", u"plivo"_s, u"uri {'uri_uuid':'a','name':'a','uri':'a.example.com'}"_s), QString());
}

void TestTrunkChecks::manyTargets()
{
    QStringList lines;
    for (int i = 0; i < 3000; ++i)
        lines.append(u"backup-%1 10 10 true sip:same.example.com"_s.arg(i));
    // More than a trunk can hold: nothing is compared, and nothing takes long.
    QCOMPARE(foundBy("ORIG-DUP", *writtenAccount(u"twilio"_s, targets(lines))), QStringList());
}

void TestTrunkChecks::oddRecords()
{
    for (const auto *kind : allKinds()) {
        const auto provider = QString::fromUtf8(providerOf(*kind));
        const auto name = QString::fromLatin1(kind->key).section(u'.', 1);
        for (const auto *value : {"null", "''", "true", "7", "{'a':[1]}", "['x']", "'•••'", "'sip:'", "'%zz'"}) {
            QStringList members;
            for (const auto &field : kind->fields)
                if (!QByteArrayView(field.key).contains('.'))
                    members.append(u"'%1':%2"_s.arg(QLatin1StringView(field.key), QString::fromUtf8(value)));
            for (const auto &finding : findAll(*writtenAccount(provider, name + u" {"_s + members.join(u',') + u'}'))) {
                QVERIFY2(!finding.message.isEmpty(), finding.check->code);
                QVERIFY2(!finding.message.contains(u"%1"_s) && !finding.message.contains(u"%2"_s), qPrintable(finding.message));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestTrunkChecks)
#include "tst_trunkchecks.moc"
