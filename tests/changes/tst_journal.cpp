// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/journal.h"
#include "models/changes/planner.h"
#include "tests/support/fulldisk.h"
#include "tests/support/northwind.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace trunkdesk;
using namespace trunkdesk::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool put(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(text) == text.size();
}

StepOutcome done(const Change &change, const Record &now)
{
    return {.kind = StepOutcome::Kind::Done, .id = change.id, .now = now, .sent = true};
}

QStringList idsOf(const QList<Touched> &touched)
{
    QStringList list;
    for (const auto &one : touched)
        list.append(QString::fromLatin1(one.id.kind->key) + u' ' + recordTitle(*one.id.kind, one.record));
    return list;
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPlanIsWrittenDownStepByStep();
    void itIsForItsOwnerAlone();
    void whatWasCutShortIsNoDamage();
    void aReopenedEntryGoesOnBehindATornLine();
    void whatWasSoAlreadyAfterABreakIsTakenForOurs();
    void aDamagedEntryIsAnErrorAndNothingElse_data();
    void aDamagedEntryIsAnErrorAndNothingElse();
    void aFullDiskIsSaidAndTearsNothing();
    void noFolderNoEntry();
    void entriesAreListedLatestFirst();
    void oneIsTakenBack();
    void anEntryOfAnotherFolderIsNotReached();
    void whatGoesAlongIsTouched();
    void whatAMoveTakesAwayIsTouched();
    void oneRecordHasItsHistory();

private:
    [[nodiscard]] Plan plan() const { return makePlan({update("pbx1", u"20"_s), update("pbx2", u"30"_s)}, *m_inventory); }
    [[nodiscard]] Change update(const char *name, const QString &weight) const
    {
        return updateRecord({&kind("twilio.origination_url"), id("TK", "hq"), id("OU", name)}, target("hq", name), {{"weight", weight}});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Inventory> m_inventory;
    std::unique_ptr<Journal> m_journal;
};

void TestJournal::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_journal = std::make_unique<Journal>(m_folder->filePath(u"data/journal"_s));
    m_inventory = std::make_unique<Inventory>(account());
    m_inventory->merge(kind("twilio.trunk"), {}, {trunk("hq", u"hq.pstn.twilio.com"_s), trunk("lab")});
    m_inventory->merge(kind("twilio.origination_url"), {}, {target("hq", "pbx1"), target("hq", "pbx2")});
}

void TestJournal::aPlanIsWrittenDownStepByStep()
{
    auto wanted = plan();
    wanted.purpose = {Purpose::Kind::Bulk, {}, u"g1"_s};
    auto entry = m_journal->begin(wanted, *m_inventory);
    QVERIFY2(entry.ok(), qPrintable(entry.ok() ? QString() : entry.error()));
    auto &writer = **entry;
    const auto name = writer.id();
    QCOMPARE(m_journal->ids(), QStringList(name));

    auto read = m_journal->read(name);
    QVERIFY2(read.ok(), qPrintable(read.ok() ? QString() : read.error()));
    QVERIFY(read->plan == wanted);
    QCOMPARE(read->accountName, u"Northwind"_s);
    QCOMPARE(read->provider, QByteArray("twilio"));
    QVERIFY(read->begun.isValid() && read->begun.secsTo(QDateTime::currentDateTimeUtc()) < 60);
    QCOMPARE(read->touched.size(), 2);
    QVERIFY(read->touched.first().record == target("hq", "pbx1"));
    QVERIFY(read->end == AppliedPlan::End::Open && read->inFlight == -1 && !read->changedAnything());
    QCOMPARE(m_journal->open().size(), 1);

    const auto change = wanted.steps.first().change;
    QVERIFY(writer.intent(0, change, {u"OU1"_s, u"OU2"_s}));
    read = m_journal->read(name);
    QCOMPARE(read->inFlight, 0);
    QCOMPARE(read->siblings, QSet<QString>({u"OU1"_s, u"OU2"_s}));
    QVERIFY(read->changedAnything());
    QCOMPARE(read->stepsDone(), 0);

    QVERIFY(writer.outcome(0, done(change, target("hq", "pbx1", true, 20))));
    read = m_journal->read(name);
    QCOMPARE(read->inFlight, -1);
    QCOMPARE(read->stepsDone(), 1);
    QVERIFY(read->outcomes.first().now == target("hq", "pbx1", true, 20));
    QVERIFY(read->sent.first() == change);

    QVERIFY(writer.end(AppliedPlan::End::Open));
    QCOMPARE(m_journal->open().size(), 1);
    QVERIFY(writer.end(AppliedPlan::End::Finished));
    QVERIFY(m_journal->open().isEmpty());
    QVERIFY(m_journal->read(name)->end == AppliedPlan::End::Finished);
}

void TestJournal::itIsForItsOwnerAlone()
{
    const auto entry = m_journal->begin(plan(), *m_inventory);
    QVERIFY(entry.ok());
    const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFileInfo(m_journal->pathOf((*entry)->id())).permissions(), owner);
    QCOMPARE(QFileInfo(m_journal->folder()).permissions(), owner | QFile::ExeOwner | QFile::ExeUser);
}

void TestJournal::whatWasCutShortIsNoDamage()
{
    const auto wanted = plan();
    auto entry = m_journal->begin(wanted, *m_inventory);
    QVERIFY((*entry)->intent(0, wanted.steps.first().change, {}));
    QVERIFY((*entry)->outcome(0, done(wanted.steps.first().change, target("hq", "pbx1", true, 20))));
    const auto name = (*entry)->id();
    const auto text = contentOf(m_journal->pathOf(name));
    const auto first = text.indexOf('\n') + 1;
    const auto second = text.indexOf('\n', first) + 1;
    for (qsizetype length = 0; length <= text.size(); ++length) {
        QVERIFY(put(m_journal->pathOf(name), text.first(length)));
        const auto read = m_journal->read(name);
        QCOMPARE(read.ok(), length >= first);
        if (read.ok()) {
            QCOMPARE(read->inFlight, length >= second && length < text.size() ? 0 : -1);
            QCOMPARE(read->stepsDone(), length == text.size() ? 1 : 0);
        }
    }
}

void TestJournal::aReopenedEntryGoesOnBehindATornLine()
{
    const auto wanted = plan();
    const auto change = wanted.steps.first().change;
    auto entry = m_journal->begin(wanted, *m_inventory);
    QVERIFY((*entry)->intent(0, change, {}));
    const auto name = (*entry)->id();
    QVERIFY(put(m_journal->pathOf(name), contentOf(m_journal->pathOf(name)) + R"({"outcome":0,"sai)" + QByteArray(200'000, 'x')));
    auto again = m_journal->reopen(name);
    QVERIFY2(again.ok(), qPrintable(again.ok() ? QString() : again.error()));
    QCOMPARE((*again)->id(), name);
    QVERIFY((*again)->outcome(0, done(change, target("hq", "pbx1", true, 20))));
    QCOMPARE(m_journal->read(name)->stepsDone(), 1);
    QVERIFY(m_journal->close(name, AppliedPlan::End::Left));
    QVERIFY(!m_journal->reopen(name).ok());
}

void TestJournal::whatWasSoAlreadyAfterABreakIsTakenForOurs()
{
    const auto wanted = plan();
    auto entry = m_journal->begin(wanted, *m_inventory);
    QVERIFY((*entry)->intent(0, wanted.steps.first().change, {}));
    const auto name = (*entry)->id();
    auto again = m_journal->reopen(name);
    for (int step = 0; step < 2; ++step) { // both are found as they were wanted, without a request
        const auto &change = wanted.steps.at(step).change;
        QVERIFY((*again)->intent(step, change, {}));
        QVERIFY((*again)->outcome(step, {.kind = StepOutcome::Kind::Done, .id = change.id}));
    }
    QVERIFY(m_journal->read(name)->outcomes.first().sent);
    QVERIFY(!m_journal->read(name)->outcomes.last().sent);
}

void TestJournal::aDamagedEntryIsAnErrorAndNothingElse_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray first = R"({"trunkdesk_journal":1,"entry":"e","account":{"id":"northwind"},"plan":{"steps":[{"change":{"op":"delete","kind":"twilio.trunk","id":"1"}}]},"touched":[]})" "\n";
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("hello\n");
    QTest::newRow("zeros") << QByteArray(4096, '\0') + '\n';
    QTest::newRow("a list") << QByteArray("[]\n");
    QTest::newRow("something else") << QByteArray("{\"records\":[]}\n");
    QTest::newRow("of the future") << QByteArray(first).replace("\"trunkdesk_journal\":1", "\"trunkdesk_journal\":2");
    QTest::newRow("no plan") << QByteArray("{\"trunkdesk_journal\":1}\n");
    QTest::newRow("a plan that is a text") << QByteArray("{\"trunkdesk_journal\":1,\"plan\":\"x\"}\n");
    QTest::newRow("an account that is a number") << QByteArray(first).replace(R"({"id":"northwind"})", "7");
    QTest::newRow("a touched record without a kind") << QByteArray(first).replace("\"touched\":[]", R"("touched":[{"record":{}}])");
    QTest::newRow("touched by nothing") << QByteArray(first).replace("\"touched\":[]", "\"touched\":[null]");
    QTest::newRow("a damaged line between") << first + "{\"intent\n" + first;
    QTest::newRow("a step that is not there") << first + R"({"intent":1,"change":{"op":"delete","kind":"twilio.trunk","id":"1"}})" "\n";
    QTest::newRow("a step before the first") << first + R"({"outcome":-1,"said":{"outcome":"done"}})" "\n";
    QTest::newRow("a step that is a text") << first + R"({"intent":"0"})" "\n";
    QTest::newRow("a step beyond all numbers") << first + R"({"intent":1e400})" "\n";
    QTest::newRow("no outcome") << first + R"({"outcome":0})" "\n";
    QTest::newRow("an odd outcome") << first + R"({"outcome":0,"said":{"outcome":"splendid"}})" "\n";
    QTest::newRow("an odd end") << first + R"({"end":"happy"})" "\n";
    QTest::newRow("an odd line") << first + R"({"song":1})" "\n";
    QTest::newRow("too deep") << first + QByteArray(100'000, '[') + "\n";
    QTest::newRow("no UTF-8") << first + "{\"end\":\"\xff\"}\n";
}

void TestJournal::aDamagedEntryIsAnErrorAndNothingElse()
{
    QFETCH(QByteArray, text);
    auto good = m_journal->begin(plan(), *m_inventory);
    QVERIFY((*good)->end(AppliedPlan::End::Finished));
    QVERIFY(put(m_journal->pathOf(u"99991121-000000-000-damaged"_s), text));
    const auto read = m_journal->read(u"99991121-000000-000-damaged"_s);
    QVERIFY(!read.ok());
    QVERIFY(!read.error().isEmpty());
    QCOMPARE(m_journal->ids().size(), 2);
    QCOMPARE(m_journal->recent({}, 10).size(), 1);
    QVERIFY(m_journal->open().isEmpty());
    QVERIFY(!m_journal->reopen(u"99991121-000000-000-damaged"_s).ok());
}

void TestJournal::aFullDiskIsSaidAndTearsNothing()
{
    const auto wanted = plan();
    const auto change = wanted.steps.first().change;
    qsizetype whole = 0;
    {
        auto entry = m_journal->begin(wanted, *m_inventory);
        QVERIFY((*entry)->intent(0, change, {}) && (*entry)->outcome(0, done(change, target("hq", "pbx1"))));
        whole = QFileInfo(m_journal->pathOf((*entry)->id())).size();
    }
    for (qsizetype limit = 0; limit <= whole; limit += 37) {
        Journal journal(m_folder->filePath(u"full-%1"_s.arg(limit)));
        QString name;
        int written = 0;
        std::unique_ptr<JournalEntry> entry;
        {
            const FullDisk disk(limit);
            auto begun = journal.begin(wanted, *m_inventory);
            if (!begun) {
                QVERIFY(!begun.error().isEmpty());
            } else {
                entry = std::move(begun).value();
                written = entry->intent(0, change, {}) ? entry->outcome(0, done(change, target("hq", "pbx1"))) ? 3 : 2 : 1;
                QCOMPARE(entry->errorString().isEmpty(), written == 3);
            }
        }
        QCOMPARE(journal.ids().size(), entry ? 1 : 0);
        if (!entry)
            continue;
        QCOMPARE(contentOf(journal.pathOf(entry->id())).count('\n'), written);
        QCOMPARE(journal.read(entry->id())->inFlight, written == 2 ? 0 : -1);
        QVERIFY(entry->end(AppliedPlan::End::Left)); // there is room again
        QVERIFY(journal.read(entry->id())->end == AppliedPlan::End::Left);
    }
}

void TestJournal::noFolderNoEntry()
{
    QVERIFY(put(m_folder->filePath(u"file"_s), "x"));
    Journal journal(m_folder->filePath(u"file/journal"_s));
    const auto entry = journal.begin(plan(), *m_inventory);
    QVERIFY(!entry.ok() && !entry.error().isEmpty());
    QVERIFY(journal.ids().isEmpty() && journal.open().isEmpty());
    QVERIFY(!journal.close(u"20261121-000000-000-x"_s, AppliedPlan::End::Left));
}

void TestJournal::entriesAreListedLatestFirst()
{
    QStringList names;
    auto other = account();
    other.id = u"other"_s;
    const Inventory elsewhere(other);
    for (int i = 0; i < 30; ++i)
        names.prepend((*m_journal->begin(plan(), i % 3 == 0 ? elsewhere : *m_inventory))->id());
    QCOMPARE(m_journal->ids(), names);
    QCOMPARE(m_journal->recent({}, 7).size(), 7);
    QCOMPARE(m_journal->recent({}, 7).first().id, names.first());
    QCOMPARE(m_journal->recent(u"other"_s, 100).size(), 10);
    QCOMPARE(m_journal->open().size(), 30);
    QVERIFY(put(m_folder->filePath(u"data/journal/notes.txt"_s), "x"));
    QCOMPARE(m_journal->ids().size(), 30);
    // A clock that was put back makes no newer entry the older one.
    QVERIFY(put(m_journal->pathOf(u"29991121-000000-000-x"_s), "x"));
    const auto later = (*m_journal->begin(plan(), *m_inventory))->id();
    QCOMPARE(m_journal->ids().first(), later);
}

void TestJournal::oneIsTakenBack()
{
    const auto first = (*m_journal->begin(plan(), *m_inventory))->id();
    QVERIFY(m_journal->close(first, AppliedPlan::End::Finished));
    QVERIFY(m_journal->markTakenBack(first, u"20991121-000000-000-x"_s));
    QCOMPARE(m_journal->read(first)->takenBackBy, u"20991121-000000-000-x"_s);
    QVERIFY(m_journal->read(first)->end == AppliedPlan::End::Finished);
    const auto second = (*m_journal->begin(plan(), *m_inventory))->id();
    QVERIFY(m_journal->close(second, AppliedPlan::End::RolledBack, u"20991121-000000-000-y"_s));
    QCOMPARE(m_journal->read(second)->takenBackBy, u"20991121-000000-000-y"_s);
}

void TestJournal::anEntryOfAnotherFolderIsNotReached()
{
    const auto name = (*m_journal->begin(plan(), *m_inventory))->id();
    Journal other(m_folder->filePath(u"other"_s));
    const auto path = u"../data/journal/"_s + name;
    QVERIFY(!other.read(path).ok());
    QVERIFY(!other.reopen(path).ok());
    QVERIFY(!other.close(path, AppliedPlan::End::Left));
    QVERIFY(m_journal->read(name)->end == AppliedPlan::End::Open);
}

void TestJournal::whatGoesAlongIsTouched()
{
    m_inventory->merge(kind("twilio.incoming_phone_number"), {}, {number("+15550000001", "hq"), number("+15550000002", nullptr)});
    m_inventory->merge(kind("twilio.phone_number"), {}, {number("+15550000001", "hq")});
    m_inventory->merge(kind("twilio.credential_list"), {}, {list("CL", "pbx")});
    m_inventory->merge(kind("twilio.trunk_credential_list"), {}, {list("CL", "pbx", "hq")});
    const auto gone = makePlan({deleteRecord({&kind("twilio.trunk"), {}, id("TK", "hq")}, trunk("hq"))}, *m_inventory);
    QCOMPARE(idsOf(touchedBy(gone, *m_inventory)),
        QStringList({u"twilio.trunk hq"_s, u"twilio.origination_url pbx1"_s, u"twilio.origination_url pbx2"_s, u"twilio.phone_number +15550000001"_s,
            u"twilio.trunk_credential_list pbx"_s, u"twilio.recording Recording"_s, u"twilio.incoming_phone_number +15550000001"_s}));
    const auto list = makePlan({deleteRecord({&kind("twilio.credential_list"), {}, id("CL", "pbx")}, test::list("CL", "pbx"))}, *m_inventory);
    QCOMPARE(idsOf(touchedBy(list, *m_inventory)), QStringList({u"twilio.trunk_credential_list pbx"_s, u"twilio.credential_list pbx"_s}));
}

void TestJournal::whatAMoveTakesAwayIsTouched()
{
    m_inventory->merge(kind("twilio.incoming_phone_number"), {}, {number("+15550000001", "hq", u"AP1"_s)});
    m_inventory->merge(kind("twilio.phone_number"), {}, {number("+15550000001", "hq")});
    const auto plan = makePlan({attachRecord(kind("twilio.phone_number"), id("TK", "lab"), id("PN", "+15550000001"), u"+15550000001"_s)}, *m_inventory);
    const auto touched = touchedBy(plan, *m_inventory);
    QCOMPARE(idsOf(touched), QStringList({u"twilio.phone_number +15550000001"_s, u"twilio.incoming_phone_number +15550000001"_s}));
    QCOMPARE(touched.last().record.text("voice_application_sid"), u"AP1"_s);
}

void TestJournal::oneRecordHasItsHistory()
{
    const auto wanted = plan();
    auto entry = m_journal->begin(wanted, *m_inventory);
    QVERIFY((*entry)->intent(0, wanted.steps.first().change, {}));
    QVERIFY((*entry)->outcome(0, done(wanted.steps.first().change, target("hq", "pbx1", true, 20))));
    QVERIFY((*entry)->intent(1, wanted.steps.last().change, {}));
    const auto &urls = kind("twilio.origination_url");
    const RecordId first{&urls, id("TK", "hq"), id("OU", "pbx1")};
    auto events = historyOf(first, m_journal->recent({}, 10), *m_inventory);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().summary, u"Weight 10 → 20"_s);
    QVERIFY(events.first().done && events.first().outcome.isEmpty() && !events.first().takenBack);
    QCOMPARE(events.first().entry, (*entry)->id());
    events = historyOf({&urls, id("TK", "hq"), id("OU", "pbx2")}, m_journal->recent({}, 10), *m_inventory);
    QCOMPARE(events.size(), 1);
    QVERIFY(!events.first().done && !events.first().outcome.isEmpty());

    // What is attached, and what it is attached to, both know of it.
    const auto attach = attachRecord(kind("twilio.trunk_credential_list"), id("TK", "hq"), id("CL", "pbx"), u"pbx"_s);
    const auto attaching = makePlan({attach}, *m_inventory);
    auto second = m_journal->begin(attaching, *m_inventory);
    QVERIFY((*second)->intent(0, attach, {}) && (*second)->outcome(0, done(attach, {})));
    QVERIFY(m_journal->markTakenBack((*second)->id(), u"x"_s));
    for (const auto &id : {RecordId{&kind("twilio.trunk"), {}, test::id("TK", "hq")}, RecordId{&kind("twilio.credential_list"), {}, test::id("CL", "pbx")}}) {
        events = historyOf(id, m_journal->recent({}, 10), *m_inventory);
        QCOMPARE(events.size(), 1);
        QCOMPARE(events.first().summary, u"Attach “pbx” to “hq”"_s);
        QVERIFY(events.first().takenBack);
    }
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
