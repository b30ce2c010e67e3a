// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/inventory/loadremarks.h"
#include "tests/support/sandboxbench.h"

#include <QTest>

using namespace trunkdesk;
using namespace trunkdesk::test;
using namespace Qt::StringLiterals;

namespace {

const ResourceKind &kind(const char *key)
{
    return *findKind(QByteArrayView(key));
}

/// A load over a sandbox that has not been read yet.
struct LoadBench : SandboxBench
{
    using SandboxBench::SandboxBench;

    AccountLoad loader{client, &inventory};
    QSignalSpy finished{&loader, &AccountLoad::finished};

    bool run()
    {
        loader.start();
        return finished.wait(20'000);
    }
    bool refresh(const ResourceKind &what, const QString &parent = {})
    {
        loader.refresh(what, parent);
        return finished.wait(20'000);
    }
};

} // namespace

class TestAccountLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEverything();
    void listsAreAskedForInParallel();
    void readingAgainChangesNothing();
    void dropsWhatIsGone();
    void aListThatFailsKeepsItsError();
    void aFailedTopListIsSaidOfItsChildrenToo();
    void refusedCredentialsEndItOnce();
    void cancelKeepsWhatCame();
    void itMayDieAtAnyTime();
    void refreshesOneList();
    void refreshesAKindUnderAllParents();
    void rowsComeBeforeTheEnd();
    void aListInDoubtDropsNothing();
    void aListThatEndsEarlyIsSaid_data();
    void aListThatEndsEarlyIsSaid();
    void whatAKeyMayNotReadIsNoFailure_data();
    void whatAKeyMayNotReadIsNoFailure();
    void whatMayBeEndlessIsReadOnDemand();
    void aLargeBatchIsMergedInParts();
    void givingUpFromASlotEndsItOnce();
};

void TestAccountLoad::readsEverything()
{
    LoadBench b;
    QSignalSpy progressed(&b.loader, &AccountLoad::progressed);
    QVERIFY(b.run());
    QCOMPARE(b.finished.count(), 1);
    QVERIFY(b.finished.first().first().toBool());
    QVERIFY(!b.loader.isRunning());
    QCOMPARE(b.inventory.count(kind("twilio.trunk")), 10);
    QCOMPARE(b.inventory.count(kind("twilio.recording")), 10); // it came with the trunks
    QCOMPARE(b.inventory.count(kind("twilio.incoming_phone_number")), 340);
    QVERIFY(b.inventory.count(kind("twilio.phone_number")) > 200);
    QVERIFY(b.inventory.count(kind("twilio.trunk_ip_access_control_list")) > 0);
    QVERIFY(b.inventory.readAt().isValid());
    qsizetype lists = 0;
    for (const auto *each : kindsOfProvider("twilio"))
        if (each->can(Verb::List) && !each->isSingleton())
            lists += each->hasParent() ? b.inventory.count(*parentKind(*each)) : 1;
    for (const auto *each : kindsOfProvider("twilio"))
        if (each->can(Verb::List))
            QCOMPARE(b.inventory.state(*each), LoadState::Ready);
    for (const auto &trunk : b.inventory.ids(kind("twilio.trunk")))
        QCOMPARE(b.inventory.state(kind("twilio.origination_url"), trunk.id), LoadState::Ready);
    QCOMPARE(b.sent("GET", "/v1/Trunks/*/Recording"), 0);
    QCOMPARE(b.sent("GET"), lists); // each once, and every one fits on a page
    QCOMPARE(b.loader.progress().done, lists);
    QCOMPARE(b.loader.progress().known, lists);
    QVERIFY(progressed.count() >= 1);
}

void TestAccountLoad::listsAreAskedForInParallel()
{
    LoadBench b;
    b.sandbox->server().faults().setLatency(std::chrono::milliseconds(60));
    QVERIFY(b.run());
    QVERIFY2(b.sandbox->server().peakInFlight() > 20, qPrintable(QString::number(b.sandbox->server().peakInFlight())));
}

void TestAccountLoad::readingAgainChangesNothing()
{
    LoadBench b;
    QVERIFY(b.run());
    QSignalSpy added(&b.inventory, &Inventory::recordsAdded), changed(&b.inventory, &Inventory::recordsChanged), removed(&b.inventory, &Inventory::recordsRemoved);
    QVERIFY(b.run());
    QCOMPARE(added.count(), 0);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(removed.count(), 0);
}

void TestAccountLoad::dropsWhatIsGone()
{
    LoadBench b;
    QVERIFY(b.run());
    const auto target = b.find("twilio.origination_url", u"hq-pbx-1"_s), trunk = b.find("twilio.trunk", u"fax-trunk"_s);
    b.elsewhereRemove(target);
    b.elsewhereRemove(trunk);
    QVERIFY(b.run());
    QVERIFY(!b.inventory.contains(target));
    QVERIFY(!b.inventory.contains(trunk));
    QVERIFY(b.inventory.ids(kind("twilio.origination_url"), trunk.id).isEmpty());
    QVERIFY(b.inventory.ids(kind("twilio.phone_number"), trunk.id).isEmpty());
}

void TestAccountLoad::aListThatFailsKeepsItsError()
{
    LoadBench b;
    b.sandbox->server().faults().add({.method = "GET", .path = "/v1/Trunks/*/CredentialLists", .fault = Fault::failure(500), .from = 1, .count = -1});
    b.sandbox->server().faults().add({.method = "GET", .path = "*/IncomingPhoneNumbers.json", .fault = Fault::failure(403), .from = 1, .count = -1});
    QVERIFY(b.run());
    QVERIFY(!b.finished.first().first().toBool());
    QCOMPARE(b.loader.failures(), 11);
    QVERIFY(!b.loader.fatal());
    const auto trunk = b.find("twilio.trunk", u"hq-trunk"_s);
    QCOMPARE(b.inventory.state(kind("twilio.trunk_credential_list"), trunk.id), LoadState::Failed);
    QCOMPARE(b.inventory.error(kind("twilio.trunk_credential_list"), trunk.id).kind, ApiError::Kind::Server);
    QCOMPARE(b.inventory.state(kind("twilio.trunk_credential_list")), LoadState::Failed);
    QCOMPARE(b.inventory.error(kind("twilio.incoming_phone_number")).kind, ApiError::Kind::Forbidden);
    QCOMPARE(b.inventory.state(kind("twilio.origination_url"), trunk.id), LoadState::Ready);
    QVERIFY(b.inventory.count(kind("twilio.phone_number")) > 200); // the rest is there
    QVERIFY(!b.inventory.readAt().isValid());
}

void TestAccountLoad::aFailedTopListIsSaidOfItsChildrenToo()
{
    LoadBench b;
    b.sandbox->server().faults().add({.method = "GET", .path = "/v1/Trunks", .fault = Fault::failure(403), .from = 1, .count = -1});
    QVERIFY(b.run());
    QCOMPARE(b.inventory.state(kind("twilio.trunk")), LoadState::Failed);
    QCOMPARE(b.inventory.state(kind("twilio.origination_url")), LoadState::Failed);
    QCOMPARE(b.inventory.state(kind("twilio.credential_list")), LoadState::Ready);
}

void TestAccountLoad::refusedCredentialsEndItOnce()
{
    LoadBench b;
    const auto wrong = SandboxBench::newSession(*b.sandbox, "00000000000000000000000000000000");
    AccountLoad loader(ResourceClient(wrong.get()), &b.inventory);
    QSignalSpy finished(&loader, &AccountLoad::finished);
    loader.start();
    QVERIFY(finished.wait(20'000));
    QCOMPARE(finished.count(), 1);
    QVERIFY(loader.fatal());
    QCOMPARE(loader.fatal()->kind, ApiError::Kind::Unauthorized);
    QVERIFY(!loader.isRunning());
    QCOMPARE(b.inventory.state(kind("twilio.trunk")), LoadState::Failed);
    QCOMPARE(b.inventory.state(kind("twilio.origination_url")), LoadState::Failed);
    const auto kinds = kindsOfProvider("twilio");
    QVERIFY(b.sent("GET") <= std::count_if(kinds.begin(), kinds.end(), [](const auto *each) { return !each->hasParent(); }));
    QCoreApplication::processEvents();
    QCOMPARE(finished.count(), 1);
}

void TestAccountLoad::cancelKeepsWhatCame()
{
    LoadBench b;
    b.sandbox->server().faults().add(
        {.method = "GET", .path = "/v1/Trunks/*", .fault = Fault::delayed(std::chrono::seconds(30)), .from = 1, .count = -1});
    QSignalSpy added(&b.inventory, &Inventory::recordsAdded);
    b.loader.start();
    while (b.inventory.count(kind("twilio.trunk")) == 0)
        QVERIFY(added.wait(20'000));
    b.loader.cancel();
    QCOMPARE(b.finished.count(), 1);
    QVERIFY(!b.finished.first().first().toBool());
    QCOMPARE(b.inventory.count(kind("twilio.trunk")), 10);
    QCOMPARE(b.inventory.state(kind("twilio.trunk")), LoadState::Ready);
    QCOMPARE(b.inventory.state(kind("twilio.origination_url")), LoadState::NotRead);
    QCOMPARE(b.inventory.state(kind("twilio.origination_url"), b.find("twilio.trunk", u"hq-trunk"_s).id), LoadState::NotRead);
    b.loader.cancel();
    QCOMPARE(b.finished.count(), 1);
}

void TestAccountLoad::itMayDieAtAnyTime()
{
    LoadBench b;
    b.sandbox->server().faults().setLatency(std::chrono::milliseconds(20));
    auto loader = std::make_unique<AccountLoad>(b.client, &b.inventory);
    QSignalSpy added(&b.inventory, &Inventory::recordsAdded);
    loader->start();
    QVERIFY(added.wait(20'000));
    loader.reset();
    QCOMPARE(b.session->pending() >= 0, true);
    QVERIFY(b.run()); // and the session still works
}

void TestAccountLoad::refreshesOneList()
{
    LoadBench b;
    QVERIFY(b.run());
    const auto target = b.find("twilio.origination_url", u"hq-pbx-1"_s);
    b.elsewhereUpdate(target, {{"weight", u"3"_s}});
    const auto readAt = b.inventory.readAt();
    QVERIFY(b.refresh(kind("twilio.origination_url"), target.parent));
    QCOMPARE(b.sent("GET"), 1);
    QCOMPARE(b.get(target).text("weight"), u"3"_s);
    QCOMPARE(b.inventory.readAt(), readAt); // that was not everything
}

void TestAccountLoad::refreshesAKindUnderAllParents()
{
    LoadBench b;
    QVERIFY(b.run());
    b.sandbox->server().log().clear();
    QVERIFY(b.refresh(kind("twilio.origination_url")));
    QCOMPARE(b.sent("GET"), 10);
    QCOMPARE(b.inventory.state(kind("twilio.origination_url")), LoadState::Ready);
}

void TestAccountLoad::rowsComeBeforeTheEnd()
{
    LoadBench b;
    b.sandbox->server().faults().add(
        {.method = "GET", .path = "*/IncomingPhoneNumbers.json", .fault = Fault::delayed(std::chrono::milliseconds(600)), .from = 1, .count = -1});
    QSignalSpy added(&b.inventory, &Inventory::recordsAdded);
    b.loader.start();
    QVERIFY(added.wait(20'000));
    QVERIFY(b.loader.isRunning());
    QVERIFY(b.inventory.count(kind("twilio.trunk")) > 0);
    QVERIFY(b.finished.count() == 0);
    QVERIFY(b.finished.wait(20'000));
}

void TestAccountLoad::aListInDoubtDropsNothing()
{
    LoadBench b;
    QVERIFY(b.run());
    const auto &urls = kind("twilio.origination_url");
    const auto target = b.find("twilio.origination_url", u"hq-pbx-1"_s);
    b.elsewhereRemove(target);
    const auto path = "/v1/Trunks/" + target.parent.toLatin1() + "/OriginationUrls";
    const auto link = b.sandbox->baseUrl().toLatin1() + path + "?PageSize=999";
    b.sandbox->server().faults().add({.method = "GET", .path = path,
        .fault = Fault::canned(HttpResponse::json(200, R"({"meta":{"page_size":1000,"next_page_url":")" + link + R"("},"origination_urls":[]})"))});

    QVERIFY(b.refresh(urls, target.parent));
    QCOMPARE(b.inventory.state(urls, target.parent), LoadState::Ready);
    QCOMPARE(b.inventory.notes(urls, target.parent).shortPages, 1);
    QVERIFY(b.inventory.contains(target));

    QVERIFY(b.refresh(urls, target.parent));
    QVERIFY(b.inventory.notes(urls, target.parent).isEmpty());
    QVERIFY(!b.inventory.contains(target));
}

void TestAccountLoad::aListThatEndsEarlyIsSaid_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<int>("page"); // the one that comes with nothing in it although the count says otherwise
    QTest::addColumn<int>("left");
    QTest::addColumn<int>("total");
    QTest::newRow("on the only page") << "plivo.uri"_ba << 1 << 0 << 8;
    QTest::newRow("on the last of three pages") << "plivo.number"_ba << 3 << 40 << 45;
}

void TestAccountLoad::aListThatEndsEarlyIsSaid()
{
    QFETCH(QByteArray, list);
    QFETCH(int, page);
    QFETCH(int, left);
    QFETCH(int, total);
    LoadBench b(SandboxBench::Side::Lab);
    QVERIFY(b.run());
    const auto &of = *findKind(list);
    QCOMPARE(b.inventory.count(of), total);
    QVERIFY(loadRemarks(b.inventory).isEmpty());

    auto path = QByteArray(of.collection).replace("{account_sid}", b.door().accountId.toLatin1());
    const auto empty = R"({"api_id":"x","meta":{"limit":20,"offset":0,"total_count":)" + QByteArray::number(total) + R"(,"next":null,"previous":null},"objects":[]})";
    b.sandbox->server().faults().add({.method = "GET", .path = path, .fault = Fault::canned(HttpResponse::json(200, empty)), .from = page, .count = -1});
    Inventory fresh(b.inventory.account());
    AccountLoad loader(b.client, &fresh);
    QSignalSpy finished(&loader, &AccountLoad::finished);
    loader.start();
    QVERIFY(finished.wait(20'000));
    QVERIFY(!finished.first().first().toBool()); // it is not whole
    QCOMPARE(loader.cutShort(), 1);
    QCOMPARE(fresh.count(of), left);
    const auto remarks = loadRemarks(fresh);
    QCOMPARE(remarks.size(), 1);
    QCOMPARE(remarks.first().grade, LoadRemark::Grade::CutShort);
    QVERIFY2(remarks.first().text.contains(QString::number(total)), qPrintable(remarks.first().text));

    // What was known before is kept: what the list does not show may still be there.
    QVERIFY(b.run());
    QCOMPARE(b.inventory.count(of), total);
    QVERIFY(b.inventory.notes(of).endedEarly);
}

void TestAccountLoad::whatAKeyMayNotReadIsNoFailure_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("401") << 401;
    QTest::newRow("403") << 403;
}

void TestAccountLoad::whatAKeyMayNotReadIsNoFailure()
{
    QFETCH(int, status);
    LoadBench b;
    b.sandbox->server().faults().add({.method = "GET", .path = "/2010-04-01/Accounts.json", .fault = Fault::failure(status), .from = 1, .count = -1});
    QVERIFY(b.run());
    QVERIFY(b.finished.first().first().toBool());
    QVERIFY(!b.loader.fatal() && !b.session->isStopped());
    QCOMPARE(b.loader.failures(), 0);
    const auto &accounts = kind("twilio.account");
    QCOMPARE(b.inventory.state(accounts), LoadState::Failed);
    QCOMPARE(b.inventory.error(accounts).kind, ApiError::Kind::Forbidden);
    QVERIFY(b.inventory.error(accounts).message.contains(kindPlural(accounts)));
    QVERIFY(b.inventory.readAt().isValid());
    const auto remarks = loadRemarks(b.inventory);
    QCOMPARE(remarks.size(), 1);
    QCOMPARE(remarks.first().grade, LoadRemark::Grade::BeyondKey);
}

void TestAccountLoad::whatMayBeEndlessIsReadOnDemand()
{
    LoadBench b;
    auto account = b.inventory.account();
    account.provider = "plivo";
    Inventory inventory(account);
    AccountLoad loader(b.client, &inventory);
    QSignalSpy finished(&loader, &AccountLoad::finished);
    loader.start();
    QVERIFY(finished.wait(20'000));
    int endless = 0;
    for (const auto *each : kindsOfProvider("plivo")) {
        endless += each->onDemand;
        if (!each->hasParent() && !each->isSingleton())
            QCOMPARE(inventory.state(*each) == LoadState::NotRead, each->onDemand);
    }
    QVERIFY(endless > 0);
}

void TestAccountLoad::aLargeBatchIsMergedInParts()
{
    QByteArray numbers;
    for (int i = 0; i < 3000; ++i)
        numbers += (i ? "," : "") + QByteArray(R"({"sid":"PN)") + QByteArray::number(i).rightJustified(32, '0') + R"(","phone_number":"+1)"
            + QByteArray::number(2'000'000'000 + i) + "\"}";
    const auto sandbox = Sandbox::start(0, R"({"account":{"sid":"AC00000000000000000000000000000001","authToken":"t","name":"n"},"credential_lists":[],)"
        R"("ip_access_control_lists":[],"trunks":[],"incoming_phone_numbers":[)" + numbers + "]}");
    QVERIFY(sandbox);
    const auto session = SandboxBench::newSession(**sandbox);
    Inventory inventory(SandboxBench::accountOf(**sandbox));
    AccountLoad loader(ResourceClient(session.get()), &inventory);
    QList<qsizetype> parts;
    connect(&inventory, &Inventory::recordsAdded, &loader, [&](const ResourceKind *of, const QList<RecordId> &ids) {
        if (of == &kind("twilio.incoming_phone_number"))
            parts.append(ids.size());
    });
    QSignalSpy finished(&loader, &AccountLoad::finished);
    loader.start();
    QVERIFY(finished.wait(20'000));
    QVERIFY(finished.first().first().toBool());
    QCOMPARE(inventory.count(kind("twilio.incoming_phone_number")), 3000);
    QVERIFY2(parts.size() > 1 && parts.first() <= 500, qPrintable(QString::number(parts.first())));
}

void TestAccountLoad::givingUpFromASlotEndsItOnce()
{
    LoadBench b;
    connect(&b.inventory, &Inventory::recordsAdded, &b.loader, &AccountLoad::cancel);
    b.loader.start();
    QVERIFY(b.finished.count() == 1 || b.finished.wait(20'000));
    QVERIFY(!b.loader.isRunning());
    QTest::qWait(150); // longer than a batch
    QCOMPARE(b.finished.count(), 1);
}

QTEST_GUILESS_MAIN(TestAccountLoad)
#include "tst_accountload.moc"
