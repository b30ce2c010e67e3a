// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/core/displaytext.h"
#include "models/files/filereader.h"
#include "tests/changes/comparebench.h"

#include <QTemporaryDir>
#include <QTest>

using namespace trunkdesk;
using namespace trunkdesk::test;
using namespace Qt::StringLiterals;

namespace {

/// A target of any id, so that two accounts can have the same ones.
Record targetAs(const QString &sid, const char *trunkName, const QString &name, const QString &url, int weight)
{
    auto made = target(trunkName, "x", true, weight);
    made.setText("sid", sid);
    made.setText("friendly_name", name);
    made.setText("sip_url", url);
    return made;
}

Record trunkAs(const QString &sid, const QString &name, const QString &domain = {})
{
    auto made = trunk("x", domain);
    made.setText("sid", sid);
    made.setText("friendly_name", name);
    return made;
}

Record with(Record record, const QByteArray &key, const QString &text)
{
    record.setText(key, text);
    return record;
}

using Make = std::function<Known()>;

QStringList keysOf(const QList<const ResourceKind *> &kinds)
{
    QStringList keys;
    for (const auto *kind : kinds)
        keys.append(QLatin1StringView(kind->key));
    return keys;
}

} // namespace
Q_DECLARE_METATYPE(Make)

class TestDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void compared_data();
    void compared();
    void whatOneSideDoesNotTellIsNotRemoved();
    void aListThatIsCutShortLosesNothing();
    void aListThatFailedLosesNothing();
    void anExportTellsOfWhatItHolds_data();
    void anExportTellsOfWhatItHolds();
    void equalNamesAreToldApartByWhatHangsOnThem();
    void newAndGoneSayWhatTheyAre();
    void nothingInCommonIsNotTheSame();
    void ordersOfKinds();
};

void TestDiff::compared_data()
{
    QTest::addColumn<Make>("before");
    QTest::addColumn<Make>("after");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const Make &before, const Make &after, const QStringList &expected) { QTest::newRow(name) << before << after << expected; };
    const auto hq = [] { return Known().with("twilio.trunk", {trunk("hq", u"hq.pstn.twilio.com"_s)}); };

    row("the same", hq, hq, {});
    row("ids, dates and derived fields", hq, [] {
        return Known("twilio", u"AC2"_s).with("twilio.trunk", {with(with(trunkAs(u"TK9"_s, u"hq"_s, u"hq.pstn.twilio.com"_s), "date_updated", u"2026-02-02T00:00:00Z"_s), "auth_type", u"IP_ACL"_s)});
    }, {});
    row("a field", hq, [] { return Known().with("twilio.trunk", {trunk("hq", u"hq.pstn.twilio.com"_s, true)}); }, {u"changed twilio.trunk hq [secure: No → Yes]"_s});
    row("by id, whatever it is called", hq, [] { return Known().with("twilio.trunk", {with(trunk("hq", u"hq.pstn.twilio.com"_s), "friendly_name", u"Head office"_s)}); },
        {u"changed twilio.trunk Head office [friendly_name: hq → Head office]"_s});
    row("by its unique name in another account", hq, [] { return Known("twilio", u"AC2"_s).with("twilio.trunk", {trunkAs(u"TK9"_s, u"Head office"_s, u"HQ.pstn.twilio.com"_s)}); },
        {u"changed twilio.trunk Head office [friendly_name: hq → Head office; domain_name: hq.pstn.twilio.com → HQ.pstn.twilio.com]"_s});
    row("deleted and made anew", hq, [] { return Known().with("twilio.trunk", {trunkAs(u"TK9"_s, u"hq"_s, u"hq.pstn.twilio.com"_s)}); }, {});
    row("added and removed", hq, [] { return Known().with("twilio.trunk", {trunk("dr")}); }, {u"removed twilio.trunk hq"_s, u"added twilio.trunk dr"_s});

    const auto targets = [](const QString &account, const QList<Record> &list) {
        return [=] { return Known("twilio", account).with("twilio.trunk", {trunk("hq")}).with("twilio.origination_url", list); };
    };
    row("targets of one name by address and weight", targets(u"AC1"_s, {targetAs(u"OU1"_s, "hq", u"pbx"_s, u"sip:a"_s, 10), targetAs(u"OU2"_s, "hq", u"pbx"_s, u"sip:b"_s, 10), targetAs(u"OU3"_s, "hq", u"pbx"_s, u"sip:b"_s, 20)}),
        targets(u"AC2"_s, {targetAs(u"OU7"_s, "hq", u"pbx"_s, u"sip:b"_s, 30), targetAs(u"OU8"_s, "hq", u"pbx"_s, u"sip:b"_s, 10), targetAs(u"OU9"_s, "hq", u"pbx"_s, u"sip:a"_s, 10)}),
        {u"changed twilio.origination_url pbx [weight: 20 → 30]"_s});
    row("a target that is called something else", targets(u"AC1"_s, {targetAs(u"OU1"_s, "hq", u"old"_s, u"sip:a"_s, 10)}), targets(u"AC2"_s, {targetAs(u"OU7"_s, "hq", u"new"_s, u"sip:a"_s, 10)}),
        {u"changed twilio.origination_url new [friendly_name: old → new]"_s});
    row("a password that a file hides", targets(u"AC1"_s, {targetAs(u"OU1"_s, "hq", u"pbx"_s, u"sip:u:secret@a"_s, 10)}),
        targets(u"AC1"_s, {targetAs(u"OU1"_s, "hq", u"pbx"_s, maskSecrets(u"sip:u:secret@a"_s), 10)}), {});
    row("a password that both tell", targets(u"AC1"_s, {targetAs(u"OU1"_s, "hq", u"pbx"_s, u"sip:u:secret@a"_s, 10)}), targets(u"AC1"_s, {targetAs(u"OU1"_s, "hq", u"pbx"_s, u"sip:u:other@a"_s, 10)}),
        {u"changed twilio.origination_url pbx [sip_url: sip:u:•••@a → sip:u:•••@a]"_s});

    const auto numbers = [](const QString &account, const char *trunkName) {
        return [=] {
            auto known = Known("twilio", account);
            known.with("twilio.trunk", {trunk("hq"), trunk("dr")}).with("twilio.incoming_phone_number", {number("+15550100", trunkName)});
            if (trunkName)
                known.with("twilio.phone_number", {number("+15550100", trunkName)});
            return known;
        };
    };
    row("a number moves once", numbers(u"AC1"_s, "hq"), numbers(u"AC1"_s, "dr"), {u"moved twilio.incoming_phone_number +15550100 [trunk_sid: hq → dr]"_s});
    row("a number is put on a trunk", numbers(u"AC1"_s, nullptr), numbers(u"AC2"_s, "dr"), {u"changed twilio.incoming_phone_number +15550100 [trunk_sid:  → dr]"_s});
    row("a number of another account", numbers(u"AC1"_s, "hq"), numbers(u"AC2"_s, "hq"), {});
    const auto trunkNumbersOnly = [](const char *trunkName) {
        return [=] { return Known().without("twilio.incoming_phone_number").with("twilio.trunk", {trunk("hq"), trunk("dr")}).with("twilio.phone_number", {number("+15550100", trunkName)}); };
    };
    row("a number moves where only the trunks' lists are known", trunkNumbersOnly("hq"), trunkNumbersOnly("dr"), {u"moved twilio.phone_number +15550100"_s});

    row("recording, once", hq, [] {
        auto changed = trunk("hq", u"hq.pstn.twilio.com"_s);
        changed.setRaw("recording", R"({"mode":"record-from-answer","trim":"do-not-trim"})");
        return Known().with("twilio.trunk", {changed});
    }, {u"changed twilio.recording Recording [mode: Do not record → From answer, one channel]"_s});

    const auto attached = [](const QString &account, const char *onTrunk) {
        return [=] {
            auto known = Known("twilio", account);
            known.with("twilio.trunk", {trunk("hq")}).with("twilio.credential_list", {list("CL", "a"), list("CL", "b")});
            return known.with("twilio.trunk_credential_list", {list("CL", onTrunk, "hq")});
        };
    };
    row("what is attached", attached(u"AC1"_s, "a"), attached(u"AC2"_s, "b"), {u"removed twilio.trunk_credential_list a"_s, u"added twilio.trunk_credential_list b"_s});

    const auto domain = [](bool olderPath) {
        return [=] {
            Known known;
            known.with("twilio.sip_domain", u"{'sid':'SD1','domain_name':'a.sip.twilio.com'}"_s).with("twilio.credential_list", {list("CL", "a")});
            known.with("twilio.domain_credential_list", {list("CL", "a")}, u"SD1"_s);
            return olderPath ? Known(known.with("twilio.credential_list_mapping", {list("CL", "a")}, u"SD1"_s)) : known;
        };
    };
    row("an older path", domain(true), domain(false), {});

    const auto address = [](const QString &sid, const QString &name, const QString &ip, int prefix) {
        return [=] {
            return Known("twilio", sid).with("twilio.ip_access_control_list", {list("AL", "office")})
                .with("twilio.ip_address", u"{'sid':'IP%1','ip_access_control_list_sid':'%2','friendly_name':'%3','ip_address':'%4','cidr_prefix_length':%5}"_s.arg(sid, id("AL", "office"), name, ip).arg(prefix));
        };
    };
    row("an address by what it is", address(u"AC1"_s, u"a"_s, u"10.0.0.1"_s, 32), address(u"AC2"_s, u"b"_s, u"10.0.0.1"_s, 32), {u"changed twilio.ip_address b [friendly_name: a → b]"_s});
    row("an address by its name", address(u"AC1"_s, u"a"_s, u"10.0.0.1"_s, 32), address(u"AC2"_s, u"a"_s, u"10.0.0.2"_s, 32), {u"changed twilio.ip_address a [ip_address: 10.0.0.1 → 10.0.0.2]"_s});

    const auto lab = [](const QString &account, const QString &kindKey, const QString &json) {
        return [=] { return Known("plivo", account).with(kindKey.toLatin1().constData(), json); };
    };
    row("a credential by its user", lab(u"MA1"_s, u"plivo.credential"_s, u"{'credential_uuid':'1','name':'x','username':'pbx1user'}"_s),
        lab(u"MA2"_s, u"plivo.credential"_s, u"{'credential_uuid':'2','name':'y','username':'pbx1user','password':{'set':true}}"_s), {u"changed plivo.credential y [name: x → y]"_s});
    row("the order of a list", lab(u"MA1"_s, u"plivo.ip_access_control_list"_s, u"{'ipacl_uuid':'1','name':'x','ip_addresses':['10.0.0.1','10.0.0.2']}"_s),
        lab(u"MA1"_s, u"plivo.ip_access_control_list"_s, u"{'ipacl_uuid':'1','name':'x','ip_addresses':['10.0.0.2','10.0.0.1']}"_s), {});
    row("what a file does not have", lab(u"MA1"_s, u"plivo.uri"_s, u"{'uri_uuid':'1','name':'x','uri':'a.example.com','authentication_needed':true,'username':'someuser'}"_s),
        [] { return Known("plivo", u"MA1"_s, AccountMode::File).with("plivo.uri", u"{'uri_uuid':'1','name':'x','uri':'a.example.com'}"_s); }, {});
    const auto bound = [](const QString &account, const QString &path) {
        return [=] {
            return Known("plivo", account).with("plivo.trunk", {record(u"{'trunk_id':'%1-1','name':'a'}"_s.arg(account)), record(u"{'trunk_id':'%1-2','name':'b'}"_s.arg(account))})
                .with("plivo.number", u"{'number':'15550100','application':'/v1/Account/%1/%2/'}"_s.arg(account, path));
        };
    };
    row("a number of the other provider", bound(u"MA1"_s, u"Zentrunk/Trunk/MA1-1"_s), bound(u"MA2"_s, u"Zentrunk/Trunk/MA2-2"_s), {u"moved plivo.number +15550100 [application: a → b]"_s});
    row("a number on something else than a trunk", bound(u"MA1"_s, u"Application/77"_s), bound(u"MA2"_s, u"Zentrunk/Trunk/MA2-2"_s),
        {u"moved plivo.number +15550100 [application: Application 77 → b]"_s});
}

void TestDiff::compared()
{
    QFETCH(Make, before);
    QFETCH(Make, after);
    const auto earlier = before(), later = after();
    const auto comparison = compare(earlier, later);
    QTEST(worded(comparison), "expected");
    QCOMPARE(worded(compare(earlier, earlier)), QStringList());
    QCOMPARE(compare(later, earlier).differences.size(), comparison.differences.size());
}

void TestDiff::whatOneSideDoesNotTellIsNotRemoved()
{
    const auto full = Known().with("twilio.trunk", {trunk("hq")}).with("twilio.origination_url", {target("hq", "pbx")});
    const auto trunks = Known("twilio", u"AC1"_s, AccountMode::File).without("twilio.origination_url").with("twilio.trunk", {trunk("hq")});
    const auto comparison = compare(full, trunks);
    QCOMPARE(worded(comparison), QStringList());
    QCOMPARE(keysOf(comparison.notCompared), QStringList{u"twilio.origination_url"_s});
    QCOMPARE(comparison.remarks, QStringList{u"“file” does not tell of these, so they are not compared: Origination URLs."_s});
    QCOMPARE(worded(compare(trunks, full)), QStringList());

    auto calls = Known("plivo");
    calls.with("plivo.call", u"{'call_uuid':'1'}"_s);
    QCOMPARE(keysOf(compare(calls, Known("plivo")).notCompared), QStringList{u"plivo.call"_s});
}

void TestDiff::aListThatIsCutShortLosesNothing()
{
    const auto full = Known().with("twilio.trunk", {trunk("hq"), trunk("dr")}).with("twilio.origination_url", {target("hq", "a"), target("hq", "b"), target("dr", "c")});
    const auto part = Known().with("twilio.trunk", {trunk("hq"), trunk("dr")}).with("twilio.origination_url", {target("hq", "a", false)});
    part.inventory->setState(kind("twilio.origination_url"), id("TK", "hq"), LoadState::Ready, {}, {.endedEarly = true});
    const auto comparison = compare(full, part);
    QCOMPARE(worded(comparison), (QStringList{u"changed twilio.origination_url a [enabled: Yes → No]"_s, u"removed twilio.origination_url c"_s})); // of the other trunk all is known
    QCOMPARE(keysOf(comparison.notCompared), QStringList{u"twilio.origination_url"_s});
    QVERIFY(comparison.remarks.constFirst().contains(u"only in part"_s));
    QCOMPARE(worded(compare(part, full)), (QStringList{u"changed twilio.origination_url a [enabled: No → Yes]"_s, u"added twilio.origination_url c"_s}));
}

void TestDiff::aListThatFailedLosesNothing()
{
    const auto full = Known().with("twilio.trunk", {trunk("hq")}).with("twilio.credential_list", {list("CL", "a")});
    const auto failed = Known().with("twilio.trunk", {trunk("hq")});
    failed.inventory->setState(kind("twilio.credential_list"), {}, LoadState::Failed);
    QCOMPARE(worded(compare(full, failed)), QStringList());
    QCOMPARE(keysOf(compare(full, failed).notCompared), QStringList{u"twilio.credential_list"_s});
}

void TestDiff::anExportTellsOfWhatItHolds_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QStringList>("expected");
    const auto one = QString::fromUtf8(trunk("hq", {}, true).toJson());
    const auto changed = u"changed twilio.trunk hq [secure: No → Yes]"_s, removed = u"removed twilio.trunk dr"_s;
    QTest::newRow("one record") << one << QStringList{changed};
    QTest::newRow("a list") << u"{\"trunks\":[%1],\"meta\":{\"next_page_url\":null,\"previous_page_url\":null,\"key\":\"trunks\"}}"_s.arg(one) << QStringList{changed, removed};
    QTest::newRow("a page") << u"{\"trunks\":[%1],\"meta\":{\"next_page_url\":\"https://trunking.twilio.com/v1/Trunks?Page=1\",\"key\":\"trunks\"}}"_s.arg(one) << QStringList{changed};
    QTest::newRow("the last page") << u"{\"trunks\":[%1],\"meta\":{\"next_page_url\":null,\"previous_page_url\":\"https://trunking.twilio.com/v1/Trunks?Page=0\",\"key\":\"trunks\"}}"_s.arg(one) << QStringList{changed};
    QTest::newRow("an array") << u"[%1]"_s.arg(one) << QStringList{changed, removed};
    QTest::newRow("targets of one trunk") << u"[%1]"_s.arg(QString::fromUtf8(with(target("hq", "new"), "account_sid", u"AC1"_s).toJson())) << QStringList{u"removed twilio.origination_url a"_s, u"added twilio.origination_url new"_s};
}

void TestDiff::anExportTellsOfWhatItHolds()
{
    QFETCH(QString, json);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"export.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(json.toUtf8()) > 0);
    file.close();
    const std::unique_ptr<Inventory> opened(makeInventory(readFiles({file.fileName()}), nullptr));
    const auto live = Known().with("twilio.trunk", {trunk("hq"), trunk("dr")}).with("twilio.origination_url", {target("hq", "a"), target("dr", "b")});
    QTEST(worded(compare(live, *opened)), "expected");
}

void TestDiff::equalNamesAreToldApartByWhatHangsOnThem()
{
    // Two trunks that say the same, each with a target; the other account lists them the other way round.
    const auto one = Known().with("twilio.trunk", {trunkAs(u"TK1"_s, u"pbx"_s), trunkAs(u"TK2"_s, u"pbx"_s)})
                         .with("twilio.origination_url", {with(target("x", "a"), "trunk_sid", u"TK1"_s), with(target("x", "b"), "trunk_sid", u"TK2"_s)});
    const auto other = Known("twilio", u"AC2"_s).with("twilio.trunk", {trunkAs(u"TK8"_s, u"pbx"_s), trunkAs(u"TK9"_s, u"pbx"_s)})
                           .with("twilio.origination_url", {with(target("x", "b"), "trunk_sid", u"TK8"_s), with(target("x", "a"), "trunk_sid", u"TK9"_s)});
    QCOMPARE(worded(compare(one, other)), QStringList());

    // URIs that say the same are known by the trunks that point at them.
    const auto lab = [](const QString &account, bool reversed, bool disabled = false) {
        const auto uri = [](int n) { return record(u"{'uri_uuid':'u%1','name':'pbx','uri':'a.example.com'}"_s.arg(n)); };
        const auto trunkOf = [&](const QString &name, int first, int second) {
            return record(u"{'trunk_id':'%1%2','name':'%2','trunk_direction':'inbound','trunk_status':'%5','primary_uri_uuid':'u%3','fallback_uri_uuid':'u%4'}"_s.arg(account, name)
                              .arg(first).arg(second).arg(disabled ? u"disabled"_s : u"enabled"_s));
        };
        auto known = Known("plivo", account);
        known.with("plivo.uri", {uri(1), uri(2)});
        return reversed ? Known(known.with("plivo.trunk", {trunkOf(u"b"_s, 1, 2), trunkOf(u"a"_s, 2, 2)}))
                        : Known(known.with("plivo.trunk", {trunkOf(u"a"_s, 1, 1), trunkOf(u"b"_s, 2, 1)}));
    };
    QCOMPARE(worded(compare(lab(u"MA1"_s, false), lab(u"MA2"_s, true))), QStringList());
    QCOMPARE(worded(compare(lab(u"MA1"_s, false), lab(u"MA2"_s, true, true))),
        (QStringList{u"changed plivo.trunk a [trunk_status: Enabled → Disabled]"_s, u"changed plivo.trunk b [trunk_status: Enabled → Disabled]"_s}));
}

void TestDiff::newAndGoneSayWhatTheyAre()
{
    const auto empty = Known().with("twilio.trunk", {trunk("hq")});
    const auto full = Known().with("twilio.trunk", {trunk("hq")}).with("twilio.origination_url", {target("hq", "pbx")});
    const auto added = compare(empty, full).differences.constFirst();
    QCOMPARE(added.parentAfter, u"hq"_s);
    QCOMPARE(added.fields.size(), 5);
    QCOMPARE(added.fields.constFirst().before, QString());
    QCOMPARE(added.fields.constFirst().after, u"pbx"_s);
    QVERIFY(!added.before.isValid());
    const auto removed = compare(full, empty).differences.constFirst();
    QCOMPARE(removed.parentBefore, u"hq"_s);
    QCOMPARE(removed.fields.constLast().before, u"sip:pbx.example.com"_s);
}

void TestDiff::nothingInCommonIsNotTheSame()
{
    const auto only = [](const char *key) {
        Known known("twilio", u"AC1"_s, AccountMode::File);
        for (const auto *kind : kindsOfProvider("twilio"))
            if (QByteArrayView(kind->key) != key)
                known.without(kind->key);
        return known;
    };
    const auto apart = compare(only("twilio.trunk"), only("twilio.credential_list"));
    QVERIFY(apart.isEmpty());
    QCOMPARE(apart.kinds, 0);
    QVERIFY(apart.notCompared.contains(findKind("twilio.trunk")) && apart.notCompared.contains(findKind("twilio.credential_list")));
    QVERIFY(compare(only("twilio.trunk"), Known()).kinds > 0);
}

void TestDiff::ordersOfKinds()
{
    const auto full = Known().with("twilio.origination_url", {target("hq", "pbx")}).with("twilio.trunk", {trunk("hq")}).with("twilio.credential_list", {list("CL", "a")}).with(
        "twilio.trunk_credential_list", {list("CL", "a", "hq")});
    QCOMPARE(worded(compare(Known(), full)),
        (QStringList{u"added twilio.trunk hq"_s, u"added twilio.origination_url pbx"_s, u"added twilio.trunk_credential_list a"_s, u"added twilio.credential_list a"_s}));
}

QTEST_GUILESS_MAIN(TestDiff)
#include "tst_diff.moc"
