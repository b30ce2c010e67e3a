// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/pendingchanges.h"
#include "tests/changes/journalbench.h"
#include "tests/support/fulldisk.h"

#include <QTest>

using namespace trunkdesk;
using namespace trunkdesk::test;
using namespace Qt::StringLiterals;

/// What is written down of changes, on a disk that is full at every place of it.
class TestFullDiskChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aPlanThatCannotBeWrittenDownDoesNotBegin();
    void aLineIsThereAsAWholeOrNotAtAll();
    void nothingIsSentWithoutItsIntent();
    void whatWaitsIsTheOldOrTheNew();

private:
    [[nodiscard]] QList<Change> threeChanges(int weight) const
    {
        QList<Change> changes;
        for (const auto *name : {"hq-pbx-1", "hq-pbx-2", "bridge-05"})
            changes.append(m_bench->update(m_bench->find("twilio.origination_url", QLatin1StringView(name)), {{"weight", QString::number(weight)}}));
        return changes;
    }

    std::unique_ptr<JournalBench> m_bench;
};

void TestFullDiskChanges::initTestCase()
{
    m_bench = std::make_unique<JournalBench>();
    QVERIFY(m_bench->load());
}

void TestFullDiskChanges::aPlanThatCannotBeWrittenDownDoesNotBegin()
{
    const auto plan = makePlan(threeChanges(3), m_bench->inventory);
    qint64 size = 0;
    {
        QTemporaryDir folder(quickFolder());
        Journal journal(folder.path());
        const auto entry = journal.begin(plan, m_bench->inventory);
        QVERIFY(entry.ok());
        size = fileText(journal.pathOf((*entry)->id())).size();
    }
    constexpr qint64 varying = 40; // an id is a few letters shorter or longer
    for (const auto limit : limitsFor(size - varying)) {
        QTemporaryDir folder(quickFolder());
        Journal journal(folder.path());
        QString error;
        {
            const FullDisk disk(limit);
            const auto entry = journal.begin(plan, m_bench->inventory);
            error = entry.ok() ? QString() : entry.error();
        }
        if (limit < size - varying)
            QVERIFY2(!error.isEmpty(), QByteArray::number(limit).constData());
        QCOMPARE(filesIn(folder.path()).size(), error.isEmpty() ? 1 : 0);
        QCOMPARE(journal.open().size(), error.isEmpty() ? 1 : 0);
    }
}

void TestFullDiskChanges::aLineIsThereAsAWholeOrNotAtAll()
{
    const auto plan = makePlan(threeChanges(3), m_bench->inventory);
    // One line a call; how many calls said that theirs is written.
    const auto write = [&plan](JournalEntry &entry) {
        int written = 0;
        for (int step = 0; step < plan.steps.size(); ++step) {
            StepOutcome done;
            done.kind = StepOutcome::Kind::Done;
            done.sent = true;
            if (!entry.intent(step, plan.steps.at(step).change, {}))
                return written;
            ++written;
            if (!entry.outcome(step, done))
                return written;
            ++written;
        }
        return written + (entry.end(AppliedPlan::End::Finished) ? 1 : 0);
    };
    QTemporaryDir folder(quickFolder());
    Journal journal(folder.path());
    qint64 whole = 0;
    QList<qint64> ends;
    {
        auto entry = journal.begin(plan, m_bench->inventory);
        QVERIFY(entry.ok());
        const auto first = fileText(journal.pathOf((*entry)->id())).size();
        QCOMPARE(write(**entry), 7);
        const auto text = fileText(journal.pathOf((*entry)->id()));
        whole = text.size() - first;
        for (auto at = text.indexOf('\n', first); at >= 0; at = text.indexOf('\n', at + 1))
            ends.append(at + 1 - first);
        QCOMPARE(ends.size(), 7);
    }
    for (const auto room : limitsFor(whole, ends, 400)) {
        auto entry = journal.begin(plan, m_bench->inventory);
        QVERIFY(entry.ok());
        const auto path = journal.pathOf((*entry)->id());
        const auto first = fileText(path);
        int written = 0;
        {
            const FullDisk disk(first.size() + room);
            written = write(**entry);
        }
        const auto where = QByteArray::number(room);
        const auto text = fileText(path);
        QVERIFY2(text.startsWith(first) && text.endsWith('\n'), where.constData());   // nothing torn
        QVERIFY2(text.count('\n') == 1 + written, where.constData());                  // what it said, and no more
        QVERIFY2(written == 7 || !(*entry)->errorString().isEmpty(), where.constData()); // never silent
        const auto applied = journal.read((*entry)->id());
        QVERIFY2(applied.ok(), where.constData());
        QCOMPARE(applied->stepsDone(), qMin(written, 6) / 2);
        QCOMPARE(applied->inFlight, written % 2 == 1 && written < 7 ? written / 2 : -1);
        QCOMPARE(applied->end, written == 7 ? AppliedPlan::End::Finished : AppliedPlan::End::Open);
        QVERIFY(QFile::remove(path));
    }
}

void TestFullDiskChanges::nothingIsSentWithoutItsIntent()
{
    // How much a whole run writes, and then with less and less room for it.
    qint64 whole = 0;
    constexpr int steps = 24;
    for (int run = 0; run <= steps; ++run) {
        const auto plan = makePlan(threeChanges(100 + run), m_bench->inventory);
        auto entry = m_bench->journal.begin(plan, m_bench->inventory);
        QVERIFY(entry.ok());
        const auto path = m_bench->journal.pathOf((*entry)->id());
        const auto first = fileText(path).size();
        m_bench->sandbox->server().log().clear();
        m_bench->runner.setJournal(entry->get());
        {
            const FullDisk disk(run == 0 ? first + 10'000'000 : first + whole * (steps - run) / steps);
            (void)m_bench->run(plan);
        }
        const auto trouble = m_bench->runner.journalTrouble();
        m_bench->runner.setJournal(nullptr);
        const auto text = fileText(path);
        if (run == 0)
            whole = text.size() - first;
        const auto intents = text.mid(first).count("\"intent\"");
        QCOMPARE(m_bench->written(), intents);
        const auto applied = m_bench->journal.read((*entry)->id());
        QVERIFY(applied.ok());
        if (run > 0 && intents < plan.steps.size())
            QVERIFY(m_bench->runner.trouble() && m_bench->runner.trouble()->error);
        else if (applied->stepsDone() < plan.steps.size())
            QVERIFY2(!trouble.isEmpty(), text.mid(first).constData());
        if (run == steps)
            QCOMPARE(m_bench->written(), 0);
    }
}

void TestFullDiskChanges::whatWaitsIsTheOldOrTheNew()
{
    const auto changes = threeChanges(7);
    QTemporaryDir folder(quickFolder());
    const auto path = folder.filePath(u"pending.json"_s);
    QByteArray old, fresh;
    {
        PendingChanges waiting(path);
        waiting.add({changes.at(0)});
        old = fileText(path);
        waiting.add(changes.mid(1));
        fresh = fileText(path);
        QVERIFY(old != fresh && fresh.size() > old.size());
    }
    for (const auto limit : limitsFor(fresh.size(), {old.size()}, 300)) {
        QVERIFY(QFile::remove(path));
        {
            PendingChanges first(path);
            first.add({changes.at(0)});
        }
        PendingChanges waiting(path);
        QCOMPARE(waiting.count(), 1);
        QSignalSpy failed(&waiting, &PendingChanges::failed);
        {
            const FullDisk disk(limit);
            waiting.add(changes.mid(1));
        }
        const auto where = QByteArray::number(limit);
        const bool ok = limit >= fresh.size();
        QVERIFY2(fileText(path) == (ok ? fresh : old), where.constData());
        QVERIFY2(failed.isEmpty() == ok, where.constData());
        QVERIFY2(waiting.errorString().isEmpty() == ok, where.constData());
        QCOMPARE(waiting.count(), 3); // still known for this run
        QCOMPARE(PendingChanges(path).count(), ok ? 3 : 1);
        QCOMPARE(filesIn(folder.path()), QStringList(u"pending.json"_s));
    }
}

QTEST_GUILESS_MAIN(TestFullDiskChanges)
#include "tst_fulldiskchanges.moc"
