// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/restore.h"

#include "models/changes/planner.h"
#include "models/core/displaytext.h"
#include "tests/changes/comparebench.h"

#include <QTest>

using namespace trunkdesk;
using namespace trunkdesk::test;
using namespace Qt::StringLiterals;

namespace {

/// `create twilio.trunk hq`, with the fields of an update.
QStringList worded(const QList<Change> &changes)
{
    static const QStringList words{u"create"_s, u"update"_s, u"delete"_s, u"attach"_s, u"detach"_s};
    QStringList lines;
    for (const auto &change : changes) {
        QStringList fields;
        if (change.op == Change::Op::Update)
            for (auto it = change.fields.begin(); it != change.fields.end(); ++it)
                fields.append(QString::fromLatin1(it.key()) + u'=' + it.value());
        auto line = words.at(int(change.op)) + u' ' + QLatin1StringView(change.id.kind->key) + u' ' + change.title;
        if (change.op == Change::Op::Attach || change.op == Change::Op::Detach)
            line += u" @ "_s + change.id.parent;
        lines.append(fields.isEmpty() ? line : line + u" ["_s + fields.join(u"; "_s) + u']');
    }
    return lines;
}

Restore restoreAll(const Inventory &live, const Inventory &wanted, const RestoreSecrets &secrets = {})
{
    const auto comparison = compare(live, wanted);
    return restoreChanges(comparison, everything(comparison), live, wanted, secrets);
}

/// Only what stands under these titles.
Restore restoreSome(const Inventory &live, const Inventory &wanted, const QStringList &titles)
{
    const auto comparison = compare(live, wanted);
    QList<int> chosen;
    for (int i = 0; i < comparison.differences.size(); ++i)
        if (titles.contains(comparison.differences.at(i).title))
            chosen.append(i);
    return restoreChanges(comparison, chosen, live, wanted);
}

bool says(const Restore &restore, const QString &part)
{
    return restore.cannot.join(u'\n').contains(part);
}

Known another() { return Known("twilio", u"AC2"_s); }
Known lab(const QString &account = u"MA1"_s) { return Known("plivo", account); }

Known withUri(Known known, const QString &id, bool signsIn = false)
{
    return known.with("plivo.uri", u"{'uri_uuid':'%1','name':'%1','uri':'%1.example.com','authentication_needed':%2,'username':%3}"_s
                                       .arg(id, signsIn ? u"true"_s : u"false"_s, signsIn ? u"'someuser'"_s : u"null"_s));
}
Known withTrunk(Known known, const QString &name, const QString &primary)
{
    return known.with("plivo.trunk", u"{'trunk_id':'%1','name':'%1','trunk_direction':'inbound','primary_uri_uuid':'%2','secure':false,'trunk_status':'enabled'}"_s.arg(name, primary));
}

} // namespace

class TestRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsChosen();
    void whatIsNeededComesAlong();
    void attachmentsFollowTheNames();
    void recordingOfANewTrunk();
    void passwordsAreNotInvented();
    void whatNeedsAPasswordTakesItsDependentsWithIt();
    void aChangeThatSendsThePasswordAgain();
    void numbersAreNeitherBoughtNorReleased();
    void numbersMoveThroughTheirTrunks();
    void hiddenPasswordsInAddresses();
    void idsOfAnotherAccount();
    void deletingTakesNothingAlongThatWasNotChosen();
    void whatHoldsAListLetsItGoFirst();
    void aLongListOfNamesIsCut();
    void ordersThatTheProviderWouldRefuse();
    void aFullParentMakesRoomFirst();
};

void TestRestore::onlyWhatIsChosen()
{
    const auto live = Known().with("twilio.trunk", {trunk("a"), trunk("gone")});
    const auto wanted = Known().with("twilio.trunk", {trunk("a", {}, true), trunk("new")});
    QCOMPARE(worded(restoreSome(live, wanted, {u"a"_s}).changes), QStringList{u"update twilio.trunk a [secure=true]"_s});
    QCOMPARE(worded(restoreSome(live, wanted, {u"new"_s}).changes), QStringList{u"create twilio.trunk new"_s});
    QCOMPARE(worded(restoreSome(live, wanted, {u"gone"_s}).changes), QStringList{u"delete twilio.trunk gone"_s});
    QCOMPARE(restoreSome(live, wanted, {}).changes, QList<Change>());
    QCOMPARE(restoreSome(live, wanted, {}).cannot, QStringList());
}

void TestRestore::whatIsNeededComesAlong()
{
    const auto wanted = Known().with("twilio.trunk", {trunk("hq")}).with("twilio.origination_url", {target("hq", "pbx")});
    const auto restore = restoreSome(another(), wanted, {u"pbx"_s});
    QCOMPARE(worded(restore.changes), (QStringList{u"create twilio.trunk hq"_s, u"create twilio.origination_url pbx"_s}));
    QCOMPARE(restore.changes.at(1).id.parent, restore.changes.at(0).key);
    QVERIFY(says(restore, u"new ids"_s));
    // What goes along with its parent is not deleted besides.
    QCOMPARE(worded(restoreAll(wanted, Known()).changes), QStringList{u"delete twilio.trunk hq"_s});
}

void TestRestore::attachmentsFollowTheNames()
{
    const auto wanted = Known().with("twilio.trunk", {trunk("hq")}).with("twilio.credential_list", {list("CL", "a"), list("CL", "b")}).with("twilio.trunk_credential_list", {list("CL", "a", "hq"), list("CL", "b", "hq")});
    auto there = list("CL", "a");
    there.setText("sid", u"CL9");
    const auto live = another().with("twilio.credential_list", {there});
    const auto restore = restoreAll(live, wanted);
    QCOMPARE(worded(restore.changes), (QStringList{u"create twilio.trunk hq"_s, u"attach twilio.trunk_credential_list a @ @1"_s, u"create twilio.credential_list b"_s, u"attach twilio.trunk_credential_list b @ @1"_s}));
    QCOMPARE(restore.changes.at(1).id.id, u"CL9"_s);
    QCOMPARE(restore.changes.at(3).id.id, restore.changes.at(2).key);
}

void TestRestore::recordingOfANewTrunk()
{
    auto recorded = trunk("hq");
    recorded.setRaw("recording", R"({"mode":"record-from-answer","trim":"do-not-trim"})");
    const auto restore = restoreAll(another(), Known().with("twilio.trunk", {recorded}));
    QCOMPARE(worded(restore.changes), (QStringList{u"create twilio.trunk hq"_s, u"update twilio.recording Recording [mode=record-from-answer]"_s}));
    QCOMPARE(restore.changes.at(1).id.parent, restore.changes.at(0).key);
    QCOMPARE(makePlan(restore.changes, another()).steps.at(1).dependsOn, QList<int>{0});
}

void TestRestore::passwordsAreNotInvented()
{
    const auto wanted = Known().with("twilio.credential_list", {list("CL", "a")}).with("twilio.credential", u"{'sid':'CR1','credential_list_sid':'%1','username':'pbx-1','password':{'set':true}}"_s.arg(id("CL", "a")));
    const auto live = another();
    const auto comparison = compare(live, wanted);
    const auto restore = restoreChanges(comparison, everything(comparison), live, wanted);
    QCOMPARE(worded(restore.changes), QStringList{u"create twilio.credential_list a"_s});
    QVERIFY(says(restore, u"A file holds no passwords, so these of the Credentials are not created: “pbx-1”."_s));
    const auto without = recordsWithoutSecret(comparison, everything(comparison), live, wanted);
    QCOMPARE(without.size(), 1);
    const auto entered = restoreAll(live, wanted, {{without.constFirst(), {{"password", u"Secret+12345"_s}}}});
    QCOMPARE(worded(entered.changes), (QStringList{u"create twilio.credential_list a"_s, u"create twilio.credential pbx-1"_s}));
    QCOMPARE(entered.changes.at(1).fields.value("password"), u"Secret+12345"_s);
}

void TestRestore::whatNeedsAPasswordTakesItsDependentsWithIt()
{
    const auto wanted = withTrunk(withUri(withUri(lab(), u"safe"_s, true), u"plain"_s), u"support"_s, u"safe"_s);
    const auto restore = restoreAll(lab(u"MA2"_s), wanted);
    QCOMPARE(worded(restore.changes), QStringList{u"create plivo.uri plain"_s});
    QVERIFY(says(restore, u"not created: “safe”"_s));
    QVERIFY(says(restore, u"“Primary URI” is left out of “support”, since “safe” cannot be created."_s));
    QVERIFY(says(restore, u"“support” cannot be restored as it was. An inbound trunk needs to know where calls go."_s));
}

void TestRestore::aChangeThatSendsThePasswordAgain()
{
    const auto live = lab().with("plivo.credential", u"{'credential_uuid':'1','name':'x','username':'pbx1user'}"_s);
    const auto wanted = lab().with("plivo.credential", u"{'credential_uuid':'1','name':'y','username':'pbx1user'}"_s);
    const auto restore = restoreAll(live, wanted);
    QCOMPARE(restore.changes, QList<Change>());
    QVERIFY(says(restore, u"sends the password again"_s));
    const RecordId wantedId{&kind("plivo.credential"), {}, u"1"_s};
    const auto entered = restoreAll(live, wanted, {{wantedId, {{"password", u"Secret+12345"_s}}}});
    QCOMPARE(worded(entered.changes), QStringList{u"update plivo.credential y [name=y; password=Secret+12345; username=pbx1user]"_s}.replaceInStrings(u"credential y"_s, u"credential x"_s));
}

void TestRestore::numbersAreNeitherBoughtNorReleased()
{
    const auto live = Known().with("twilio.incoming_phone_number", {number("+15550100", nullptr)});
    const auto wanted = Known().with("twilio.incoming_phone_number", {number("+15550199", nullptr)});
    const auto restore = restoreAll(live, wanted);
    QCOMPARE(restore.changes, QList<Change>());
    QVERIFY(says(restore, u"cannot be created here, so these are left out: “+15550199”"_s));
    QVERIFY(says(restore, u"cannot be deleted here, so these stay: “+15550100”"_s));

    const auto bound = withTrunk(withUri(lab(), u"a"_s), u"main"_s, u"a"_s).with("plivo.number", u"{'number':'15550100','application':'/v1/Account/MA1/Zentrunk/Trunk/main/'}"_s);
    const auto free = withTrunk(withUri(lab(), u"a"_s), u"main"_s, u"a"_s).with("plivo.number", u"{'number':'15550100','application':null}"_s);
    QCOMPARE(restoreAll(bound, free).changes, QList<Change>());
    QVERIFY(says(restoreAll(bound, free), u"no way to take a number off its trunk"_s));
    QCOMPARE(worded(restoreAll(free, bound).changes), QStringList{u"update plivo.number +15550100 [application=main]"_s});
}

void TestRestore::numbersMoveThroughTheirTrunks()
{
    const auto on = [](const char *trunkName, const QString &application = {}) {
        return Known().with("twilio.trunk", {trunk("hq"), trunk("dr")}).with("twilio.incoming_phone_number", {number("+15550100", trunkName, application)});
    };
    QCOMPARE(worded(restoreAll(on("hq"), on("dr")).changes), QStringList{u"attach twilio.phone_number +15550100 @ "_s + id("TK", "dr")});
    QCOMPARE(worded(restoreAll(on("hq"), on(nullptr)).changes), QStringList{u"detach twilio.phone_number +15550100 @ "_s + id("TK", "hq")});
    QCOMPARE(worded(restoreAll(on(nullptr, id("AP", "x")), on("dr")).changes), QStringList{u"attach twilio.phone_number +15550100 @ "_s + id("TK", "dr")}); // which clears the application
    const auto leaving = makePlan(restoreAll(on("hq"), on(nullptr, id("AP", "x"))).changes, on("hq"));
    QCOMPARE(leaving.cautions(), QList<Caution>({{u"“+15550100” leaves “hq”, where it is now."_s, Guard::Move}}));
    QCOMPARE(makePlan(restoreAll(on(nullptr), on(nullptr, id("AP", "x"))).changes, on(nullptr)).cautions(), QList<Caution>());
    QCOMPARE(worded(restoreAll(on("hq"), on(nullptr, id("AP", "x"))).changes), QStringList{u"update twilio.incoming_phone_number +15550100 [trunk_sid=; voice_application_sid=%1]"_s.arg(id("AP", "x"))});
}

void TestRestore::hiddenPasswordsInAddresses()
{
    const auto with = [](const QString &url, const QString &trunkUrl) {
        auto made = target("hq", "pbx");
        made.setText("sip_url", url);
        auto above = trunk("hq");
        above.setText("disaster_recovery_url", trunkUrl);
        return Known().with("twilio.trunk", {above}).with("twilio.origination_url", {made});
    };
    const auto wanted = with(maskSecrets(u"sip:u:secret@b"_s), maskSecrets(u"https://u:secret@b.example"_s));
    const auto changed = restoreAll(with(u"sip:a"_s, u"https://a.example"_s), wanted);
    QCOMPARE(changed.changes, QList<Change>());
    QVERIFY(says(changed, u"hidden in the file"_s));
    const auto fresh = restoreAll(another(), wanted);
    QCOMPARE(worded(fresh.changes), QStringList{u"create twilio.trunk hq"_s});
    QVERIFY(!fresh.changes.constFirst().fields.contains("disaster_recovery_url"));
    for (const auto &change : fresh.changes)
        for (const auto &text : change.fields)
            QVERIFY(!text.contains(secretMask));
}

void TestRestore::idsOfAnotherAccount()
{
    const auto wanted = Known().with("twilio.incoming_phone_number", {number("+15550100", nullptr, id("AP", "x"))});
    const auto other = another().with("twilio.incoming_phone_number", {number("+15550100", nullptr)});
    QCOMPARE(restoreAll(other, wanted).changes, QList<Change>());
    QVERIFY(says(restoreAll(other, wanted), u"“Voice application” names something of the other account"_s));
    const auto same = Known().with("twilio.incoming_phone_number", {number("+15550100", nullptr)});
    QCOMPARE(restoreAll(same, wanted).changes.size(), 1);
    // A name that is unique among all accounts may still be the other one's.
    QVERIFY(says(restoreAll(another(), Known().with("twilio.trunk", {trunk("hq", u"hq.pstn.twilio.com"_s)})), u"unique among all accounts"_s));
}

void TestRestore::deletingTakesNothingAlongThatWasNotChosen()
{
    const auto live = withTrunk(withUri(withUri(lab(), u"old"_s), u"new"_s), u"main"_s, u"old"_s);
    // The trunk is wanted on the other URI: it is pointed there although only the deletion was chosen.
    const auto repointed = withTrunk(withUri(lab(), u"new"_s), u"main"_s, u"new"_s);
    QCOMPARE(worded(restoreSome(live, repointed, {u"old"_s}).changes),
        (QStringList{u"update plivo.trunk main [name=main; primary_uri_uuid=new; trunk_direction=inbound]"_s, u"delete plivo.uri old"_s}));
    // The trunk is not wanted either, but its deletion was not chosen.
    const auto gone = withUri(lab(), u"new"_s);
    const auto kept = restoreSome(live, gone, {u"old"_s});
    QCOMPARE(kept.changes, QList<Change>());
    QVERIFY(says(kept, u"“old” is not deleted, since the provider would delete “main” with it"_s));
    QCOMPARE(restoreSome(live, gone, {u"old"_s, u"main"_s}).changes.size(), 2);
}

void TestRestore::whatHoldsAListLetsItGoFirst()
{
    const auto domain = u"{'sid':'SD1','domain_name':'a.sip.twilio.com','friendly_name':'d','secure':false}"_s;
    const auto live = Known().with("twilio.sip_domain", domain).with("twilio.credential_list", {list("CL", "a")}).with("twilio.domain_credential_list", {list("CL", "a")}, u"SD1"_s);
    const auto wanted = Known().with("twilio.sip_domain", domain);
    const auto comparison = compare(live, wanted);
    QCOMPARE(worded(restoreChanges(comparison, {int(comparison.differences.size()) - 1}, live, wanted).changes),
        (QStringList{u"detach twilio.domain_credential_list a @ SD1"_s, u"delete twilio.credential_list a"_s}));
    QCOMPARE(worded(restoreAll(live, wanted).changes), (QStringList{u"detach twilio.domain_credential_list a @ SD1"_s, u"delete twilio.credential_list a"_s}));
}

void TestRestore::aLongListOfNamesIsCut()
{
    Known wanted;
    for (int i = 0; i < 14; ++i)
        wanted.with("twilio.incoming_phone_number", {number(qPrintable(u"+155501%1"_s.arg(i, 2, 10, QChar(u'0'))), nullptr)});
    const auto restore = restoreAll(Known(), wanted);
    QCOMPARE(restore.cannot.size(), 1);
    QVERIFY(restore.cannot.constFirst().contains(u"and 4 more"_s));
}

void TestRestore::ordersThatTheProviderWouldRefuse()
{
    const auto rename = [](const char *was, const QString &name) { return updateRecord({&kind("twilio.credential_list"), {}, id("CL", was)}, list("CL", was), {{"friendly_name", name}}); };
    const auto inventory = Known().with("twilio.credential_list", {list("CL", "a"), list("CL", "b")});
    // c ← b ← a, given in the order that clashes; and a new one that takes a name which is given up.
    const auto fresh = createRecord(kind("twilio.credential_list"), {}, {{"friendly_name", u"a"_s}});
    QCOMPARE(worded(makePlan({fresh, rename("a", u"b"_s), rename("b", u"c"_s)}, inventory).changes()),
        (QStringList{u"update twilio.credential_list b [friendly_name=c]"_s, u"update twilio.credential_list a [friendly_name=b]"_s, u"create twilio.credential_list a"_s}));
    // Two that exchange their names have no order; nothing hangs.
    QCOMPARE(makePlan({rename("a", u"b"_s), rename("b", u"a"_s)}, inventory).steps.size(), 2);

    const auto named = [](const QString &domain) { return createRecord(kind("twilio.trunk"), {}, {{"domain_name", domain}}); };
    QCOMPARE(worded(makePlan({named(u"x.y.z.pstn.twilio.com"_s), named(u"y.z.pstn.twilio.com"_s), named(u"z.pstn.twilio.com"_s)}, Known()).changes()),
        (QStringList{u"create twilio.trunk z.pstn.twilio.com"_s, u"create twilio.trunk y.z.pstn.twilio.com"_s, u"create twilio.trunk x.y.z.pstn.twilio.com"_s}));
    // A name that is unique among all accounts is free only once its holder is gone.
    const auto holder = trunk("old", u"hq.pstn.twilio.com"_s);
    const auto plan = makePlan({named(u"hq.pstn.twilio.com"_s), deleteRecord({&kind("twilio.trunk"), {}, id("TK", "old")}, holder)}, Known().with("twilio.trunk", {holder}));
    QCOMPARE(worded(plan.changes()), (QStringList{u"delete twilio.trunk old"_s, u"create twilio.trunk hq.pstn.twilio.com"_s}));
    QVERIFY(isCurrent(plan, Known().with("twilio.trunk", {holder})));
}

void TestRestore::aFullParentMakesRoomFirst()
{
    auto live = Known().with("twilio.trunk", {trunk("hq")});
    const auto &targets = kind("twilio.origination_url");
    QList<Change> changes;
    for (int i = 0; i < targets.limit - 1; ++i)
        live.with("twilio.origination_url", {target("hq", qPrintable(u"old%1"_s.arg(i)))});
    for (int i = 0; i < 3; ++i)
        changes.append(createRecord(targets, id("TK", "hq"), {{"friendly_name", u"new%1"_s.arg(i)}, {"sip_url", u"sip:n"_s}, {"priority", u"1"_s}, {"weight", u"1"_s}, {"enabled", u"true"_s}}));
    for (int i = 0; i < 3; ++i) {
        const auto record = target("hq", qPrintable(u"old%1"_s.arg(i)));
        changes.append(deleteRecord(recordId(targets, record), record));
    }
    const auto plan = makePlan(changes, live);
    QStringList order;
    for (const auto &step : plan.steps)
        order.append(step.change.title);
    QCOMPARE(order, (QStringList{u"new0"_s, u"old0"_s, u"new1"_s, u"old1"_s, u"new2"_s, u"old2"_s}));
    QVERIFY(isCurrent(plan, live));
}

QTEST_GUILESS_MAIN(TestRestore)
#include "tst_restore.moc"
