// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/inventory/inventory.h"
#include "tests/support/northwind.h"

#include <QSignalSpy>
#include <QTest>

using namespace trunkdesk;
using namespace trunkdesk::test;
using namespace Qt::StringLiterals;

class TestInventory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergesByIdentity();
    void anAssociationIsKnownByItsParentToo();
    void aParentBringsItsEmbeddedSingleton();
    void retainDropsWhatIsNotThere();
    void removingAParentTakesItsChildren();
    void aRecordWithoutAnIdIsKept();
    void findsWhereAListIsUsed();
    void findsWhatASidPointsAt();
    void keepsStatesApart();
    void aCopyStaysAsItWas();
};

void TestInventory::mergesByIdentity()
{
    Inventory inventory(account());
    QSignalSpy added(&inventory, &Inventory::recordsAdded), changed(&inventory, &Inventory::recordsChanged);
    const auto &urls = kind("twilio.origination_url");
    inventory.merge(urls, {}, {target("hq", "a"), target("hq", "b")});
    QCOMPARE(added.count(), 1);
    inventory.merge(urls, {}, {target("hq", "b"), target("hq", "a", true, 20)});
    QCOMPARE(added.count(), 1);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(1).value<QList<RecordId>>().size(), 1);
    const auto ids = inventory.ids(urls, id("TK", "hq"));
    QCOMPARE(ids.size(), 2);
    QCOMPARE(ids.first().id, id("OU", "a")); // the order in which they first came
    QCOMPARE(inventory.record(ids.first())->integer("weight"), 20);
    QCOMPARE(inventory.ids(urls, id("TK", "other")).size(), 0);
}

void TestInventory::anAssociationIsKnownByItsParentToo()
{
    Inventory inventory(account());
    const auto &lists = kind("twilio.trunk_credential_list");
    inventory.merge(lists, {}, {list("CL", "pbx", "hq"), list("CL", "pbx", "branch")});
    QCOMPARE(inventory.count(lists), 2);
    inventory.merge(lists, id("TK", "third"), {list("CL", "pbx")}); // a record that does not name its parent
    QCOMPARE(inventory.ids(lists, id("TK", "third")).size(), 1);
}

void TestInventory::aParentBringsItsEmbeddedSingleton()
{
    Inventory inventory(account());
    inventory.merge(kind("twilio.trunk"), {}, {trunk("hq")});
    const RecordId recording{&kind("twilio.recording"), id("TK", "hq"), {}};
    QVERIFY(inventory.record(recording));
    QCOMPARE(inventory.record(recording)->text("mode"), u"do-not-record"_s);
    QCOMPARE(inventory.count(), 1); // it is part of its parent, not one more
}

void TestInventory::retainDropsWhatIsNotThere()
{
    Inventory inventory(account());
    const auto &urls = kind("twilio.origination_url");
    inventory.merge(urls, {}, {target("hq", "a"), target("hq", "b"), target("branch", "c")});
    QSignalSpy removed(&inventory, &Inventory::recordsRemoved);
    inventory.retain(urls, id("TK", "hq"), {id("OU", "b")});
    QCOMPARE(removed.count(), 1);
    QCOMPARE(inventory.count(urls), 2);
    QVERIFY(!inventory.contains({&urls, id("TK", "hq"), id("OU", "a")}));
    inventory.retain(urls, id("TK", "hq"), {id("OU", "b")});
    QCOMPARE(removed.count(), 1);
    inventory.retain(urls, {}, {});
    QCOMPARE(inventory.count(urls), 0);
}

void TestInventory::removingAParentTakesItsChildren()
{
    Inventory inventory(account());
    inventory.merge(kind("twilio.trunk"), {}, {trunk("hq"), trunk("branch")});
    inventory.merge(kind("twilio.origination_url"), {}, {target("hq", "a"), target("branch", "b")});
    inventory.merge(kind("twilio.phone_number"), {}, {number("+1555", "hq")});
    inventory.remove({&kind("twilio.trunk"), {}, id("TK", "hq")});
    QCOMPARE(inventory.count(kind("twilio.trunk")), 1);
    QCOMPARE(inventory.count(kind("twilio.origination_url")), 1);
    QCOMPARE(inventory.count(kind("twilio.phone_number")), 0);
    QCOMPARE(inventory.count(kind("twilio.recording")), 1);
}

void TestInventory::aRecordWithoutAnIdIsKept()
{
    Inventory inventory(account());
    const auto ids = inventory.merge(kind("twilio.trunk"), {}, {record(u"{'friendly_name':'odd'}"_s), record(u"{'friendly_name':'odd'}"_s)});
    QCOMPARE(inventory.count(kind("twilio.trunk")), 2);
    QVERIFY(ids.at(0) != ids.at(1));
    QVERIFY(!expandPath(kind("twilio.trunk").item, id("AC", "a"), ids.at(0))); // and can never be asked for
}

void TestInventory::findsWhereAListIsUsed()
{
    Inventory inventory(account());
    inventory.merge(kind("twilio.credential_list"), {}, {list("CL", "pbx"), list("CL", "lab")});
    inventory.merge(kind("twilio.trunk_credential_list"), {}, {list("CL", "pbx", "hq"), list("CL", "pbx", "branch")});
    QCOMPARE(inventory.attachmentsOf({&kind("twilio.credential_list"), {}, id("CL", "pbx")}).size(), 2);
    QCOMPARE(inventory.attachmentsOf({&kind("twilio.credential_list"), {}, id("CL", "lab")}).size(), 0);
}

void TestInventory::findsWhatASidPointsAt()
{
    Inventory inventory(account());
    inventory.merge(kind("twilio.trunk"), {}, {trunk("hq")});
    const auto *field = kind("twilio.incoming_phone_number").field("trunk_sid");
    QVERIFY(inventory.referred(*field, number("+1555", "hq")));
    QVERIFY(!inventory.referred(*field, number("+1555", "branch")));
    QVERIFY(!inventory.referred(*field, number("+1555", nullptr)));
}

void TestInventory::keepsStatesApart()
{
    Inventory inventory(account());
    const auto &urls = kind("twilio.origination_url");
    QSignalSpy spy(&inventory, &Inventory::stateChanged);
    QCOMPARE(inventory.state(urls), LoadState::NotRead);
    inventory.setState(urls, u"a"_s, LoadState::Failed, ApiError{.kind = ApiError::Kind::Server, .message = u"broken"_s});
    inventory.setState(urls, u"b"_s, LoadState::Ready);
    QCOMPARE(inventory.state(urls, u"a"_s), LoadState::Failed);
    QCOMPARE(inventory.error(urls, u"a"_s).message, u"broken"_s);
    QCOMPARE(inventory.state(urls, u"b"_s), LoadState::Ready);
    QCOMPARE(inventory.state(urls), LoadState::NotRead);
    QCOMPARE(spy.count(), 2);
}

void TestInventory::aCopyStaysAsItWas()
{
    Inventory inventory(account());
    const auto &urls = kind("twilio.origination_url");
    inventory.merge(urls, {}, {target("hq", "a")});
    inventory.setState(urls, {}, LoadState::Ready);
    inventory.setReadAt(QDateTime::fromSecsSinceEpoch(1, Qt::UTC));
    inventory.setPart(urls, true);
    const auto copy = inventory.copy();
    inventory.setPart(urls, false);
    inventory.merge(urls, {}, {target("hq", "a", true, 20), target("hq", "b")});
    inventory.setState(urls, {}, LoadState::Failed);
    inventory.setReadAt({});
    QCOMPARE(copy->account(), account());
    QCOMPARE(copy->count(urls), 1);
    QVERIFY(copy->record(copy->ids(urls).first())->integer("weight") != 20);
    QCOMPARE(copy->state(urls), LoadState::Ready);
    QVERIFY(copy->isPart(urls));
    QCOMPARE(copy->readAt().toSecsSinceEpoch(), 1);
}

QTEST_GUILESS_MAIN(TestInventory)
#include "tst_inventory.moc"
