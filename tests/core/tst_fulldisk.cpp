// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/core/filewriter.h"
#include "tests/support/fulldisk.h"

#include <QTemporaryDir>
#include <QTest>

using namespace trunkdesk;
using namespace trunkdesk::test;
using namespace Qt::StringLiterals;

/// The one file writer on a disk that is full after every possible number of bytes: the old file or the new one, and it says which.
class TestFullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOldFileOrTheNew_data();
    void theOldFileOrTheNew();
    void theFirstFileOrNone();
};

void TestFullDisk::theOldFileOrTheNew_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("block");
    QTest::addColumn<int>("generations");
    QTest::newRow("small, at once") << 120 << 120 << 0;
    QTest::newRow("small, with an earlier one") << 120 << 7 << 2;
    // QSaveFile gathers 16 KiB before it writes any; what fits into that is lost silently when nobody flushes.
    QTest::newRow("just below the buffer") << 16'383 << 16'383 << 1;
    QTest::newRow("just above the buffer") << 16'385 << 1000 << 1;
    QTest::newRow("a few buffers, byte by byte") << 40'000 << 1 << 0;
    QTest::newRow("a few buffers, in blocks") << 70'000 << 20'000 << 3;
}

void TestFullDisk::theOldFileOrTheNew()
{
    QFETCH(int, size);
    QFETCH(int, block);
    QFETCH(int, generations);
    QByteArray fresh(size, 'n');
    for (int i = 0; i < size; i += 10)
        fresh[i] = char('0' + i / 10 % 10);
    const QByteArray old(50, 'o');
    const auto limits = size < 1000 ? limitsFor(size, {}, size) : limitsFor(size, {block, 4096, 16 * 1024, 32 * 1024, 48 * 1024, 64 * 1024}, 100);
    for (const auto limit : limits) {
        QTemporaryDir folder(quickFolder());
        const auto path = folder.filePath(u"kept.json"_s);
        QCOMPARE(writeFile(path, old), std::nullopt);
        bool ok = false;
        QString error;
        {
            const FullDisk disk(limit);
            FileWriter writer(path, generations);
            ok = writer.open();
            for (int at = 0; ok && at < size; at += block)
                ok = writer.write(QByteArrayView(fresh).sliced(at, qMin(block, size - at)));
            ok = ok && writer.commit();
            error = writer.errorString();
        }
        const auto where = QByteArray::number(limit);
        QVERIFY2(ok == (limit >= size), where.constData());
        QVERIFY2(fileText(path) == (ok ? fresh : old), where.constData());
        QVERIFY2(error.isEmpty() == ok, where.constData()); // never silent
        if (!ok)
            QVERIFY2(error.contains(path), qPrintable(error));
        // Nothing is left lying about, and an earlier content is kept only where there is a new one.
        const bool earlier = ok && generations > 0;
        QCOMPARE(filesIn(folder.path()), earlier ? QStringList({u"kept.json"_s, u"kept.json.~1~"_s}) : QStringList(u"kept.json"_s));
        if (earlier)
            QCOMPARE(fileText(path + u".~1~"_s), old);
    }
}

void TestFullDisk::theFirstFileOrNone()
{
    const QByteArray fresh(300, 'n');
    for (int limit = 0; limit <= 302; ++limit) {
        QTemporaryDir folder(quickFolder());
        const auto path = folder.filePath(u"below/first.json"_s);
        std::optional<QString> error;
        {
            const FullDisk disk(limit);
            error = writeFile(path, fresh);
        }
        QCOMPARE(error.has_value(), limit < 300);
        QCOMPARE(fileText(path), error ? QByteArray("(no file)") : fresh);
        QCOMPARE(filesIn(folder.filePath(u"below"_s)), error ? QStringList() : QStringList(u"first.json"_s));
    }
}

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
