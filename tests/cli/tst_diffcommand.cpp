// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "tests/cli/clibench.h"

#include <QFileInfo>
#include <QTest>

using namespace trunkdesk;
using namespace trunkdesk::test;
using namespace Qt::StringLiterals;

/// `trunkctl diff` over real HTTP: what was exported, what somebody changed meanwhile, and what it says of it.
class TestDiffCommand : public QObject
{
    Q_OBJECT

private:
    static QStringList linesOf(const Outcome &outcome)
    {
        return QString::fromUtf8(outcome.out).split(u'\n', Qt::SkipEmptyParts);
    }

private Q_SLOTS:
    void theSame_data()
    {
        QTest::addColumn<SandboxBench::Side>("side");
        QTest::newRow("company") << SandboxBench::Side::Company;
        QTest::newRow("lab") << SandboxBench::Side::Lab;
    }
    void theSame()
    {
        QFETCH(SandboxBench::Side, side);
        const CliBench cli(side);
        const auto file = cli.snapshot(u"then"_s);
        QVERIFY(!file.isEmpty());
        for (const auto &[a, b] : {std::pair(file, cli.live()), std::pair(cli.live(), file), std::pair(file, file), std::pair(cli.live(), cli.live())}) {
            const auto outcome = cli.diff(a, b);
            QVERIFY2(outcome.code == 0, qPrintable(outcome.said()));
            QVERIFY(outcome.out.isEmpty());
        }
        const auto report = Record::fromJson(cli.diff(file, cli.live(), {u"--format"_s, u"json"_s}).out);
        QVERIFY(report.ok());
        QCOMPARE(report->keys(), (QList<QByteArray>{"same", "before", "after", "differences", "words", "notCompared", "remarks", "notices"}));
        QCOMPARE(report->boolean("same"), true);
        QCOMPARE(report->text("before.accountId"), cli.bench.door().accountId);
        QCOMPARE(report->text("after.accountId"), cli.bench.door().accountId);
        QVERIFY(!report->text("before.time").isEmpty());
        QCOMPARE(report->raw("differences"), "[]");
    }

    /// A file that tells of trunks alone names their targets by ids; that is no difference, and nothing is said of it.
    void aPartOfAnAccount()
    {
        CliBench cli(SandboxBench::Side::Lab);
        QVERIFY(cli.bench.load());
        const auto &kind = *findKind("plivo.trunk");
        QByteArrayList trunks;
        for (const auto &id : cli.bench.inventory.ids(kind).first(2))
            trunks.append(cli.bench.get(id).toJson());
        const auto page = cli.path(u"page.json"_s);
        QFile file(page);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"meta\":{\"limit\":2,\"offset\":0,\"next\":\"/v1/Account/x/Zentrunk/Trunk/?limit=2&offset=2\",\"total_count\":7},\"objects\":[" + trunks.join(',') + "]}");
        file.close();
        const auto outcome = cli.diff(page, cli.live());
        QVERIFY2(outcome.code == 0, qPrintable(outcome.said()));
        QVERIFY2(outcome.out.isEmpty(), qPrintable(outcome.said()));
        QVERIFY2(outcome.errors.contains(u"only in part"), qPrintable(outcome.errors));
        const auto restored = cli.restore(page, {u"--yes"_s, u"--delete"_s});
        QCOMPARE(restored.code, 0);
        QCOMPARE(cli.bench.written(), 0);
    }

    void oneLineADifference()
    {
        CliBench cli;
        QVERIFY(cli.bench.load());
        const auto file = cli.snapshot(u"then"_s);
        const auto target = cli.bench.find("twilio.origination_url", u"hq-pbx-2"_s);
        cli.bench.elsewhereUpdate(target, {{"weight", u"91"_s}});
        cli.bench.elsewhereCreate(*target.kind, target.parent, {{"friendly_name", u"newer"_s}, {"sip_url", u"sip:user:hush-hush@new.example.com"_s}, {"priority", u"40"_s}, {"weight", u"1"_s}, {"enabled", u"true"_s}});

        const auto outcome = cli.diff(file, cli.live());
        QCOMPARE(outcome.code, 1);
        const auto lines = linesOf(outcome);
        QVERIFY2(lines.size() >= 2, qPrintable(outcome.said()));
        QVERIFY(lines.contains(u"changed twilio.origination_url “hq-pbx-2” (%1) in “hq-trunk”: weight “30” → “91”"_s.arg(target.id)));
        QCOMPARE(lines.filter(u"added twilio.origination_url “newer” ("_s).size(), 1);
        QVERIFY(!outcome.out.contains("hush-hush"));
        QVERIFY2(lines.contains(u"  “hq-pbx-2” of “hq-trunk”: its share of calls goes from 30 % to 57 %."_s), qPrintable(outcome.said()));

        const auto back = cli.diff(cli.live(), file);
        QCOMPARE(back.code, 1);
        QVERIFY(linesOf(back).contains(u"changed twilio.origination_url “hq-pbx-2” (%1) in “hq-trunk”: weight “91” → “30”"_s.arg(target.id)));
        QCOMPARE(linesOf(back).filter(u"removed twilio.origination_url"_s).size(), 1);
        QCOMPARE(cli.diff(file, cli.live()).out, outcome.out); // a second time the same, byte for byte
    }

    void jsonForPrograms()
    {
        CliBench cli;
        QVERIFY(cli.bench.load());
        const auto file = cli.snapshot(u"then"_s);
        const auto target = cli.bench.find("twilio.origination_url", u"hq-pbx-2"_s);
        cli.bench.elsewhereUpdate(target, {{"weight", u"91"_s}});
        const auto outcome = cli.diff(file, cli.live(), {u"--format"_s, u"json"_s});
        QCOMPARE(outcome.code, 1);
        const auto report = Record::fromJson(outcome.out);
        QVERIFY(report.ok());
        QCOMPARE(report->boolean("same"), false);
        const auto differences = jsonElements(report->raw("differences"));
        QCOMPARE(differences.size(), 1);
        const auto difference = Record::fromChecked(differences[0]);
        QCOMPARE(difference.text("change"), u"changed"_s);
        QCOMPARE(difference.text("kind"), u"twilio.origination_url"_s);
        QCOMPARE(difference.text("title"), u"hq-pbx-2"_s);
        QCOMPARE(difference.text("before.id"), target.id);
        QCOMPARE(difference.text("after.parentTitle"), u"hq-trunk"_s);
        QVERIFY(!jsonElements(report->raw("words")).isEmpty());
        const auto fields = jsonElements(difference.raw("fields"));
        QCOMPARE(fields.size(), 1);
        const auto field = Record::fromChecked(fields[0]);
        QCOMPARE(field.text("field"), u"weight"_s);
        QCOMPARE(field.integer("before"), 30);
        QCOMPARE(field.integer("after"), 91);
    }

    void trouble_data()
    {
        QTest::addColumn<QStringList>("arguments"); ///< THEN and LIVE stand for a snapshot and the account
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << QStringList{} << u"account:NAME"_s;
        QTest::newRow("one") << QStringList{u"THEN"_s} << u"account:NAME"_s;
        QTest::newRow("three") << QStringList{u"THEN"_s, u"THEN"_s, u"THEN"_s} << u"account:NAME"_s;
        QTest::newRow("format") << QStringList{u"--format"_s, u"xml"_s, u"THEN"_s, u"LIVE"_s} << u"--format"_s;
        QTest::newRow("missing file") << QStringList{u"absent.json"_s, u"LIVE"_s} << u"absent.json"_s;
        QTest::newRow("missing file after") << QStringList{u"THEN"_s, u"absent.json"_s} << u"absent.json"_s;
        QTest::newRow("nobody") << QStringList{u"THEN"_s, u"account:nobody"_s} << u"nobody"_s;
        QTest::newRow("another provider") << QStringList{u"THEN"_s, u"LAB"_s} << u"no kind of record in common"_s;
        QTest::newRow("a stranger") << QStringList{u"THEN"_s, QStringLiteral(FILES_DATA "/stranger.json")} << u"stranger.json"_s;
    }
    void trouble()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, words);
        static const CliBench cli;
        static const auto file = cli.snapshot(u"then"_s);
        const auto lab = cli.path(u"lab.trunkdesk.json"_s);
        if (arguments.contains(u"LAB"_s))
            QCOMPARE(trunkctl({u"export"_s, u"--sandbox"_s, u"--provider"_s, u"plivo"_s, u"-o"_s, lab}).code, 0);
        arguments.replaceInStrings(u"THEN"_s, file).replaceInStrings(u"LIVE"_s, cli.live()).replaceInStrings(u"LAB"_s, lab);
        const auto outcome = cli.run(QStringList{u"diff"_s} + arguments + (arguments.contains(cli.live()) ? cli.here() : QStringList()));
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.errors.contains(words), qPrintable(outcome.errors));
        QVERIFY(outcome.out.isEmpty());
    }

    /// Half an account would look like a great loss.
    void anAccountReadInPartIsTrouble()
    {
        CliBench cli;
        const auto file = cli.snapshot(u"then"_s);
        cli.bench.sandbox->server().faults().add({.method = "GET", .path = "/v1/Trunks/*/OriginationUrls*", .fault = Fault::failure(403), .count = -1});
        const auto outcome = cli.diff(file, cli.live());
        QCOMPARE(outcome.code, 2);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY2(outcome.errors.contains(u"counts as not read"), qPrintable(outcome.errors));
    }

    void wrongCredentialsAreTrouble()
    {
        CliBench cli;
        const auto file = cli.snapshot(u"then"_s);
        auto door = cli.bench.door();
        door.token = "wrong-token-0123456789";
        const auto outcome = trunkctl(QStringList{u"diff"_s, file, cli.live()} + cli.here(), cli.world(door));
        QCOMPARE(outcome.code, 2);
        QCOMPARE(outcome.errors.count(u'\n'), 1);
        QVERIFY(!outcome.errors.contains(u"wrong-token"));
    }

    void aReportThatCannotBePrintedIsTrouble()
    {
        if (!QFileInfo::exists(u"/dev/full"_s))
            QSKIP("there is no /dev/full here");
        CliBench cli;
        const auto file = cli.snapshot(u"then"_s);
        QProcess process;
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start(QStringLiteral(TRUNKCTL), {u"diff"_s, u"--format"_s, u"json"_s, file, file});
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitCode(), 2);
    }
};

QTEST_GUILESS_MAIN(TestDiffCommand)
#include "tst_diffcommand.moc"
