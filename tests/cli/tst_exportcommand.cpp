// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "tests/cli/clibench.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace trunkdesk;
using namespace trunkdesk::test;
using namespace Qt::StringLiterals;

/// `trunkctl export` over an older snapshot: afterwards the file is the old one or the new one, never half of either.
class TestExportCommand : public QObject
{
    Q_OBJECT

private:
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void anAccountReadInPartLeavesTheOldFile()
    {
        CliBench cli;
        const auto file = cli.snapshot(u"nightly"_s);
        const auto old = contentOf(file);
        QVERIFY(!old.isEmpty());
        cli.bench.sandbox->server().faults().add({.method = "GET", .path = "/v1/Trunks/*/OriginationUrls*", .fault = Fault::failure(403), .count = -1});
        QVERIFY(cli.snapshot(u"nightly"_s).isEmpty());
        QCOMPARE(contentOf(file), old);
        QCOMPARE(QDir(cli.home.path()).entryList({u"nightly*"_s}, QDir::Files | QDir::Hidden), (QStringList{u"nightly.trunkdesk.json"_s}));
    }

    /// A disk that takes so much and no more, at several places of the file, and the reason is said.
    void aFullDiskLeavesTheOldFile_data()
    {
        QTest::addColumn<int>("blocks"); ///< of 512 bytes
        for (const int blocks : {0, 1, 8, 32, 33, 100})
            QTest::addRow("%d blocks", blocks) << blocks;
    }
    void aFullDiskLeavesTheOldFile()
    {
        QFETCH(int, blocks);
        QTemporaryDir folder;
        const auto path = folder.filePath(u"out.trunkdesk.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("old") == 3);
        file.close();
        QProcess process;
        process.setProcessEnvironment(bareEnvironment());
        process.start(u"sh"_s, {u"-c"_s, u"ulimit -f %1; exec \"$0\" export --sandbox -o \"$1\""_s.arg(blocks), QStringLiteral(TRUNKCTL), path});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains(path.toUtf8()));
        QCOMPARE(contentOf(path), "old");
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestExportCommand)
#include "tst_exportcommand.moc"
