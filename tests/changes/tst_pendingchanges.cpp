// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/pendingchanges.h"
#include "models/changes/planjson.h"
#include "tests/support/northwind.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

/// What waits for a review: together, without doubles, and there again after a crash.
class TestPendingChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theyAreThereAgain();
    void editsOfOneRecordJoin();
    void anEditBackToWhatItWasGoes();
    void aDeletionTakesTheEditsPlace();
    void attachAndDetachLeaveNothing();
    void whatIsMadeTakesItsChildrenAlong();
    void standInsAreMadeAnew();
    void secretsAreNotInTheFile();
    void aBrokenFileIsKept();
    void aFileThatCannotBeWrittenIsSaid();
    void whatBecameSoGoes();

private:
    [[nodiscard]] static const ResourceKind &targets() { return test::kind("twilio.origination_url"); }
    [[nodiscard]] static RecordId target(const char *name) { return {&targets(), test::id("TK", "hq"), test::id("OU", name)}; }
    [[nodiscard]] static Change edit(const char *name, const Draft &draft) { return updateRecord(target(name), test::target("hq", name), draft); }
    [[nodiscard]] QString path() const { return m_folder->filePath(u"pending/a.json"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPendingChanges::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestPendingChanges::theyAreThereAgain()
{
    PendingChanges pending(path());
    QSignalSpy changed(&pending, &PendingChanges::changed);
    pending.add({edit("pbx1", {{"weight", u"20"_s}}), deleteRecord(target("pbx2"), test::target("hq", "pbx2"))});
    QCOMPARE(changed.count(), 1);
    const PendingChanges again(path()); // the first one was never closed: as after a crash
    QCOMPARE(again.changes(), pending.changes());
    QVERIFY(again.errorString().isEmpty());
    QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestPendingChanges::editsOfOneRecordJoin()
{
    PendingChanges pending(path());
    pending.add({edit("pbx1", {{"weight", u"20"_s}})});
    pending.add({edit("pbx1", {{"weight", u"30"_s}, {"priority", u"5"_s}}), edit("pbx2", {{"weight", u"1"_s}})});
    QCOMPARE(pending.count(), 2);
    QCOMPARE(pending.changes().constFirst().fields, (Draft{{"priority", u"5"_s}, {"weight", u"30"_s}}));
    QCOMPARE(pending.changes().constFirst().opened.value("weight"), u"10"_s);
    QCOMPARE(pending.editOf(target("pbx2")), 1);
    QCOMPARE(pending.editOf(target("pbx3")), -1);
}

void TestPendingChanges::anEditBackToWhatItWasGoes()
{
    PendingChanges pending(path());
    pending.add({edit("pbx1", {{"weight", u"20"_s}})});
    auto back = edit("pbx1", {{"weight", u"11"_s}});
    back.fields = {{"weight", u"10"_s}};
    pending.add({back});
    QCOMPARE(pending.count(), 0);
    pending.add({edit("pbx1", {{"weight", u"20"_s}})});
    pending.replace(0, back);
    QCOMPARE(pending.count(), 0);
}

void TestPendingChanges::aDeletionTakesTheEditsPlace()
{
    PendingChanges pending(path());
    const auto removal = deleteRecord(target("pbx1"), test::target("hq", "pbx1"));
    pending.add({edit("pbx1", {{"weight", u"20"_s}})});
    pending.add({removal});
    QCOMPARE(pending.changes(), QList{removal});
    pending.add({removal, edit("pbx1", {{"weight", u"7"_s}})});
    QCOMPARE(pending.changes(), QList{removal});
}

void TestPendingChanges::attachAndDetachLeaveNothing()
{
    PendingChanges pending(path());
    const auto &onTrunk = test::kind("twilio.phone_number");
    pending.add({attachRecord(onTrunk, test::id("TK", "hq"), test::id("PN", "1"), u"1"_s)});
    pending.add({detachRecord({&onTrunk, test::id("TK", "hq"), test::id("PN", "1")}, {})});
    QCOMPARE(pending.count(), 0);
}

void TestPendingChanges::whatIsMadeTakesItsChildrenAlong()
{
    PendingChanges pending(path());
    const auto key = pendingId(1);
    pending.add({createRecord(test::kind("twilio.trunk"), {}, {{"friendly_name", u"new"_s}}, key), createRecord(targets(), key, {{"friendly_name", u"pbx"_s}}), edit("pbx1", {{"weight", u"2"_s}})});
    QCOMPARE(pending.dependents(0), 1);
    pending.remove(0);
    QCOMPARE(pending.count(), 1);
    QCOMPARE(pending.changes().constFirst().op, Change::Op::Update);
}

void TestPendingChanges::standInsAreMadeAnew()
{
    PendingChanges pending(path());
    const auto key = pendingId(1);
    const QList<Change> one{createRecord(test::kind("twilio.trunk"), {}, {{"friendly_name", u"a"_s}}, key), createRecord(targets(), key, {{"friendly_name", u"pbx"_s}})};
    auto other = one;
    other[0].fields["friendly_name"] = u"b"_s;
    pending.add(one);
    pending.add(other);
    QCOMPARE(pending.count(), 4);
    QVERIFY(pending.changes().at(0).key != pending.changes().at(2).key);
    QCOMPARE(pending.changes().at(1).id.parent, pending.changes().at(0).key);
    QCOMPARE(pending.changes().at(3).id.parent, pending.changes().at(2).key);
}

void TestPendingChanges::secretsAreNotInTheFile()
{
    PendingChanges pending(path());
    pending.add({createRecord(test::kind("twilio.credential"), test::id("CL", "phones"), {{"username", u"bob"_s}, {"password", u"Abcdefg12345678"_s}})});
    QCOMPARE(pending.changes().constFirst().fields.value("password"), u"Abcdefg12345678"_s); // known as long as the program runs
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("Abcdefg12345678"));
    const PendingChanges again(path());
    QCOMPARE(hiddenFields(again.changes().constFirst()).size(), 1);
    QCOMPARE(hiddenFields(pending.changes().constFirst()).size(), 0);
}

void TestPendingChanges::aBrokenFileIsKept()
{
    {
        PendingChanges pending(path());
        pending.add({edit("pbx1", {{"weight", u"20"_s}})});
    }
    QFile file(path());
    QVERIFY(file.open(QIODevice::Append));
    file.write("{\"op\":");
    file.close();
    PendingChanges again(path());
    QCOMPARE(again.count(), 0);
    QVERIFY2(again.errorString().contains(u".unreadable"_s), qPrintable(again.errorString()));
    QVERIFY(QFile::exists(path() + u".unreadable"_s));
    QVERIFY(!QFile::exists(path()));
}

void TestPendingChanges::aFileThatCannotBeWrittenIsSaid()
{
    QFile blocker(m_folder->filePath(u"pending"_s)); // a file where the folder should be
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    PendingChanges pending(path());
    QSignalSpy failed(&pending, &PendingChanges::failed);
    pending.add({edit("pbx1", {{"weight", u"20"_s}})});
    QCOMPARE(failed.count(), 1);
    QCOMPARE(pending.count(), 1);
}

void TestPendingChanges::whatBecameSoGoes()
{
    Inventory inventory(test::account());
    inventory.merge(targets(), test::id("TK", "hq"), {test::target("hq", "pbx1", true, 20), test::target("hq", "pbx2")});
    PendingChanges pending(path());
    pending.add({edit("pbx1", {{"weight", u"20"_s}}), edit("pbx2", {{"weight", u"20"_s}})});
    pending.settle(inventory);
    QCOMPARE(pending.count(), 1);
    QCOMPARE(pending.changes().constFirst().title, u"pbx2"_s);
}

QTEST_GUILESS_MAIN(TestPendingChanges)
#include "tst_pendingchanges.moc"
