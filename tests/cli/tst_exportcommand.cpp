// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "tests/cli/clibench.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <algorithm>

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

    void otherFormats_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("begins"); ///< a line of it
        QTest::addColumn<QString>("said");   ///< on standard error
        QTest::newRow("terraform") << QStringList{u"--format"_s, u"terraform"_s} << u"import {"_s << u"RJPearson94/twilio"_s;
        QTest::newRow("the other terraform") << QStringList{u"--format"_s, u"terraform"_s, u"--terraform-provider"_s, u"official"_s} << u"import {"_s << u"twilio/twilio"_s;
        QTest::newRow("curl") << QStringList{u"--format"_s, u"curl"_s} << u"#!/bin/sh"_s << u"SECRET_1"_s;
        QTest::newRow("csv") << QStringList{u"--format"_s, u"csv"_s, u"--kind"_s, u"twilio.trunk"_s} << u"Name,"_s << u"10 record"_s;
        QTest::newRow("json") << QStringList{u"--format"_s, u"json"_s, u"--kind"_s, u"twilio.trunk"_s} << u"["_s << u"10 record"_s;
    }
    /// Of an account and of a file the same, and nothing secret in any.
    void otherFormats()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, begins);
        QFETCH(QString, said);
        CliBench cli;
        const auto file = cli.snapshot(u"now"_s);
        const auto to = cli.path(u"out"_s);
        const auto live = cli.run(QStringList{u"export"_s, u"--from-env"_s, u"-o"_s, to} + options + cli.here());
        QVERIFY2(live.code == 0, qPrintable(live.errors));
        QVERIFY2(live.errors.contains(said), qPrintable(live.errors));
        const auto text = contentOf(to);
        QVERIFY(text.startsWith(begins.toUtf8()) || text.contains('\n' + begins.toUtf8()));
        QVERIFY(text.endsWith('\n') && !text.endsWith("\n\n"));
        QVERIFY(!text.contains(cli.bench.door().token));
        const auto copy = cli.run(QStringList{u"export"_s, file, u"-o"_s, u"-"_s} + options);
        QCOMPARE(copy.code, 0);
        const auto lines = [](const QByteArray &all) {
            auto list = all.split('\n');
            list.removeIf([](const QByteArray &line) { return line.startsWith('#'); }); // when it was read
            std::sort(list.begin(), list.end()); // an account comes in any order
            return list;
        };
        if (options[1] == u"csv")
            QCOMPARE(lines(copy.out), lines(text));
        QVERIFY(copy.out.size() > 500);
    }

    void csvIsSafeUnlessItIsRaw()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"trunk.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"sid\": \"TK00000000000000000000000000000001\", \"friendly_name\": \"=HYPERLINK(1)\", \"disaster_recovery_url\": \"https://u:hunter2@x.example\"}");
        file.close();
        const QStringList arguments{u"export"_s, u"--format"_s, u"csv"_s, u"--kind"_s, u"twilio.trunk"_s, u"-o"_s, u"-"_s, path};
        const auto safe = trunkctl(arguments);
        QVERIFY2(safe.code == 0 && safe.out.contains("'=HYPERLINK(1)") && !safe.out.contains("hunter2"), qPrintable(safe.said()));
        const auto raw = trunkctl(arguments + QStringList{u"--raw"_s});
        QVERIFY(raw.code == 0 && raw.out.contains("\n=HYPERLINK(1)") && !raw.out.contains("hunter2"));
    }

    void whatDoesNotGoTogether_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("words");
        QTest::newRow("format") << QStringList{u"--sandbox"_s, u"--format"_s, u"pdf"_s} << 2 << u"--format"_s;
        QTest::newRow("csv of what") << QStringList{u"--sandbox"_s, u"--format"_s, u"csv"_s} << 2 << u"twilio.sip_domain"_s;
        QTest::newRow("csv of a kind that is none") << QStringList{u"--sandbox"_s, u"--format"_s, u"csv"_s, u"--kind"_s, u"trunk"_s} << 2 << u"plivo.uri"_s;
        QTest::newRow("json of what") << QStringList{u"--sandbox"_s, u"--format"_s, u"json"_s} << 2 << u"twilio.sip_domain"_s;
        QTest::newRow("raw json") << QStringList{u"--sandbox"_s, u"--format"_s, u"json"_s, u"--kind"_s, u"twilio.trunk"_s, u"--raw"_s} << 2 << u"csv"_s;
        QTest::newRow("kind of a snapshot") << QStringList{u"--sandbox"_s, u"--kind"_s, u"twilio.trunk"_s} << 2 << u"csv"_s;
        QTest::newRow("imports of a script") << QStringList{u"--sandbox"_s, u"--format"_s, u"curl"_s, u"--no-imports"_s} << 2 << u"terraform"_s;
        QTest::newRow("a terraform provider that is none") << QStringList{u"--sandbox"_s, u"--format"_s, u"terraform"_s, u"--terraform-provider"_s, u"best"_s} << 2 << u"community, official"_s;
        QTest::newRow("a provider that terraform does not know") << QStringList{u"--sandbox"_s, u"--provider"_s, u"plivo"_s, u"--format"_s, u"terraform"_s} << 1 << u"Terraform"_s;
        QTest::newRow("a file and an account") << QStringList{u"x.json"_s, u"--sandbox"_s} << 2 << u"at a time"_s;
        QTest::newRow("two files") << QStringList{u"x.json"_s, u"y.json"_s} << 2 << u"at a time"_s;
        QTest::newRow("a file that is not there") << QStringList{u"x.json"_s} << 2 << u"x.json"_s;
        QTest::newRow("nobody's account") << QStringList{u"account:Nobody"_s} << 2 << u"Nobody"_s;
        QTest::newRow("account and provider") << QStringList{u"account:Nobody"_s, u"--provider"_s, u"plivo"_s} << 2 << u"--provider"_s;
        QTest::newRow("an endpoint that is not set") << QStringList{u"account:Nobody"_s, u"--endpoint"_s, QString()} << 2 << u"--endpoint"_s;
    }
    void whatDoesNotGoTogether()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, words);
        QTemporaryDir folder;
        const auto path = folder.filePath(u"out"_s);
        const auto outcome = trunkctl(QStringList{u"export"_s, u"-o"_s, path} + options);
        QTEST(outcome.code, "code");
        QVERIFY2(outcome.errors.contains(words), qPrintable(outcome.errors));
        QCOMPARE(outcome.errors.count(u'\n'), 1);
        QVERIFY(!QFileInfo::exists(path));
    }
};

QTEST_GUILESS_MAIN(TestExportCommand)
#include "tst_exportcommand.moc"
