// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/files/filereader.h"
#include "models/files/snapshot.h"
#include "tests/support/fulldisk.h"
#include "tests/support/northwind.h"

#include <QTemporaryDir>
#include <QTest>

using namespace trunkdesk;
using namespace trunkdesk::test;
using namespace Qt::StringLiterals;

/// A snapshot on a disk that is full at every place of it.
class TestFullDiskSnapshot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOldOneOrTheNew();
};

static AccountContent someContent(int targets)
{
    Inventory inventory(account());
    inventory.merge(kind("twilio.trunk"), {}, {trunk("hq")});
    QList<Record> records;
    for (int number = 0; number < targets; ++number)
        records.append(target("hq", QByteArray::number(number).constData()));
    inventory.merge(kind("twilio.origination_url"), {}, records);
    inventory.setReadAt(QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC));
    return contentOf(inventory);
}

void TestFullDiskSnapshot::theOldOneOrTheNew()
{
    const auto old = someContent(1), fresh = someContent(100);
    QTemporaryDir whole(quickFolder());
    QVERIFY(saveSnapshot(fresh, whole.filePath(u"a.trunkdesk.json"_s)).ok());
    QVERIFY(saveSnapshot(old, whole.filePath(u"b.trunkdesk.json"_s)).ok());
    const auto freshText = fileText(whole.filePath(u"a.trunkdesk.json"_s)), oldText = fileText(whole.filePath(u"b.trunkdesk.json"_s));
    QVERIFY(freshText.size() > 20'000);
    const auto freshCount = readFiles({whole.filePath(u"a.trunkdesk.json"_s)}).recordCount();
    QVERIFY(freshCount >= 101);
    for (const auto limit : limitsFor(freshText.size(), {oldText.size(), 4096, 16 * 1024, 32 * 1024}, 60)) {
        QTemporaryDir folder(quickFolder());
        const auto path = folder.filePath(u"kept.trunkdesk.json"_s);
        QVERIFY(saveSnapshot(old, path).ok());
        std::optional<Result<SnapshotReport, QString>> saved;
        {
            const FullDisk disk(limit);
            saved.emplace(saveSnapshot(fresh, path, 1));
        }
        const auto where = QByteArray::number(limit);
        QVERIFY2(saved->ok() == (limit >= freshText.size()), where.constData());
        QVERIFY2(fileText(path) == (saved->ok() ? freshText : oldText), where.constData());
        QVERIFY2(saved->ok() || saved->error().contains(path), where.constData());
        QCOMPARE(readFiles({path}).recordCount() == freshCount, saved->ok());
        QCOMPARE(filesIn(folder.path()).size(), saved->ok() ? 2 : 1);
    }
}

QTEST_GUILESS_MAIN(TestFullDiskSnapshot)
#include "tst_fulldisksnapshot.moc"
