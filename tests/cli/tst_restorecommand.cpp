// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/accounts/accountfile.h"
#include "models/accounts/twilioendpoints.h"
#include "models/changes/journal.h"
#include "tests/cli/clibench.h"

#include <QDir>
#include <QLockFile>
#include <QTest>

using namespace trunkdesk;
using namespace trunkdesk::test;
using namespace Qt::StringLiterals;

/// `trunkctl restore` over real HTTP: what it prints, what it refuses, what it sends, and what the account says afterwards.
class TestRestoreCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToDo()
    {
        const CliBench cli;
        const auto file = cli.snapshot(u"then"_s);
        for (const auto &options : {QStringList{}, QStringList{u"--dry-run"_s}, QStringList{u"--yes"_s, u"--delete"_s}}) {
            const auto outcome = cli.restore(file, options);
            QVERIFY2(outcome.code == 0, qPrintable(outcome.errors));
            QVERIFY(outcome.out.isEmpty());
            QVERIFY(outcome.errors.contains(u"nothing to do"));
        }
        QCOMPARE(cli.bench.written(), 0);
    }

    void thereAndBack()
    {
        CliBench cli;
        QVERIFY(cli.bench.load());
        const auto file = cli.snapshot(u"then"_s);
        const auto target = cli.bench.find("twilio.origination_url", u"hq-pbx-2"_s);
        cli.bench.elsewhereUpdate(target, {{"weight", u"91"_s}});

        const auto dry = cli.restore(file, {u"--dry-run"_s});
        QCOMPARE(dry.code, 0);
        QVERIFY2(dry.out.contains("91 → 30"), qPrintable(dry.said()));
        QVERIFY2(dry.out.contains("hq-pbx-2"), qPrintable(dry.said()));
        const auto unasked = cli.restore(file);
        QCOMPARE(unasked.code, 1);
        QVERIFY(unasked.errors.contains(u"--yes"));
        QCOMPARE(cli.bench.written(), 0);

        const auto outcome = cli.restore(file, {u"--yes"_s});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.errors));
        QCOMPARE(outcome.out, qPrintable(dry.said()));
        QVERIFY(outcome.errors.contains(u"1/1"));
        QCOMPARE(cli.bench.written(), 1);
        QCOMPARE(cli.diff(file, cli.live()).code, 0);
        QCOMPARE(cli.restore(file, {u"--yes"_s}).code, 0);
        QCOMPARE(cli.bench.written(), 1);
    }

    /// The last target of a trunk is not switched off without a yes of its own.
    void guardsAreRefused()
    {
        CliBench cli;
        QVERIFY(cli.bench.load());
        const auto trunk = cli.bench.find("twilio.trunk", u"hq-trunk"_s);
        const auto &kind = *findKind("twilio.origination_url");
        for (const auto &id : cli.bench.inventory.ids(kind, trunk.id))
            cli.bench.elsewhereUpdate(id, {{"enabled", u"false"_s}});
        const auto file = cli.snapshot(u"silent"_s);
        for (const auto &id : cli.bench.inventory.ids(kind, trunk.id))
            cli.bench.elsewhereUpdate(id, {{"enabled", u"true"_s}});

        QVERIFY(cli.restore(file, {u"--dry-run"_s}).out.contains("last-target: "));
        const auto refused = cli.restore(file, {u"--yes"_s});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.errors.contains(u"--allow last-target"), qPrintable(refused.errors));
        const auto another = cli.restore(file, {u"--yes"_s, u"--allow"_s, u"mass"_s});
        QCOMPARE(another.code, 1);
        QCOMPARE(cli.bench.written(), 0);
        const auto outcome = cli.restore(file, {u"--yes"_s, u"--allow"_s, u"mass"_s, u"--allow"_s, u"last-target"_s});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.errors));
        QCOMPARE(cli.diff(file, cli.live()).code, 0);
    }

    void whatIsOnlyInTheAccountStaysUnlessItIsToGo()
    {
        CliBench cli;
        QVERIFY(cli.bench.load());
        const auto file = cli.snapshot(u"then"_s);
        cli.bench.elsewhereCreate(*findKind("twilio.trunk"), {}, {{"friendly_name", u"later"_s}, {"domain_name", u"northwind-later.pstn.twilio.com"_s}});
        const auto name = cli.bench.door().accountId; // as an account of the environment is called

        const auto kept = cli.restore(file, {u"--yes"_s});
        QVERIFY2(kept.code == 0, qPrintable(kept.errors));
        QVERIFY(kept.errors.contains(u"--delete"));
        QCOMPARE(cli.bench.written(), 0);

        const auto guarded = cli.restore(file, {u"--yes"_s, u"--delete"_s});
        QCOMPARE(guarded.code, 1);
        QVERIFY2(guarded.errors.contains(u"--allow freed-name --account-name “%1”"_s.arg(name)), qPrintable(guarded.errors));
        const auto unnamed = cli.restore(file, {u"--yes"_s, u"--delete"_s, u"--allow"_s, u"freed-name"_s, u"--account-name"_s, u"Northwind"_s});
        QCOMPARE(unnamed.code, 1);
        QCOMPARE(cli.bench.written(), 0);
        const auto outcome = cli.restore(file, {u"--yes"_s, u"--delete"_s, u"--allow"_s, u"freed-name"_s, u"--account-name"_s, name});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.errors));
        QCOMPARE(cli.bench.sent("DELETE"), 1);
        QCOMPARE(cli.diff(file, cli.live()).code, 0);
    }

    /// What did not go through is said, and the same command goes on from there.
    void aStepThatFailsStopsIt()
    {
        CliBench cli;
        QVERIFY(cli.bench.load());
        const auto file = cli.snapshot(u"then"_s);
        const auto first = cli.bench.find("twilio.origination_url", u"hq-pbx-1"_s);
        const auto second = cli.bench.find("twilio.origination_url", u"hq-pbx-2"_s);
        cli.bench.elsewhereUpdate(first, {{"weight", u"71"_s}});
        cli.bench.elsewhereUpdate(second, {{"weight", u"91"_s}});
        auto &faults = cli.bench.sandbox->server().faults();
        const auto rule = faults.add({.method = "POST", .path = "*", .fault = Fault::failure(400), .from = 2, .count = -1});

        const auto broken = cli.restore(file, {u"--yes"_s});
        QCOMPARE(broken.code, 3);
        QVERIFY2(broken.errors.contains(u"1/2") && broken.errors.contains(u"2/2") && broken.errors.contains(u"1 of 2 steps are done"), qPrintable(broken.errors));
        QVERIFY(broken.errors.contains(u"The same command goes on"));
        QCOMPARE(cli.diff(file, cli.live()).code, 1);
        faults.remove(rule);
        const auto rest = cli.restore(file, {u"--yes"_s});
        QVERIFY2(rest.code == 0 && rest.errors.contains(u"1/1"), qPrintable(rest.errors));
        QCOMPARE(cli.diff(file, cli.live()).code, 0);
    }

    void anInterruptStopsAfterTheStepInFlight()
    {
        CliBench cli;
        QVERIFY(cli.bench.load());
        const auto file = cli.snapshot(u"then"_s);
        const auto trunk = cli.bench.find("twilio.trunk", u"hq-trunk"_s);
        const auto targets = cli.bench.inventory.ids(*findKind("twilio.origination_url"), trunk.id);
        QVERIFY(targets.size() > 3);
        for (const auto &id : targets)
            cli.bench.elsewhereUpdate(id, {{"weight", u"5"_s}});
        auto &faults = cli.bench.sandbox->server().faults();
        const auto rule = faults.add({.method = "POST", .path = "*", .fault = Fault::delayed(std::chrono::milliseconds(600)), .count = -1});
        QProcess process;
        process.setProcessEnvironment(cli.world());
        process.start(QStringLiteral(TRUNKCTL), QStringList{u"restore"_s, file, u"--from-env"_s, u"--yes"_s} + cli.here());
        process.setReadChannel(QProcess::StandardError);
        QByteArray said;
        while (!said.contains("1/4 ") && process.waitForReadyRead(30'000))
            said += process.readAllStandardError();
        QVERIFY2(said.contains("1/4 "), said.constData());
        QVERIFY(interrupt(&process, SIGINT));
        said += process.readAllStandardError();
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 3, said.constData());
        QVERIFY2(said.contains("Stopping after the step in flight") && said.contains("of 4 steps are done"), said.constData());
        QVERIFY(cli.bench.written() < 4);
        faults.remove(rule);
        QCOMPARE(cli.restore(file, {u"--yes"_s}).code, 0);
        QCOMPARE(cli.bench.written(), 4); // none was lost or sent twice
        QCOMPARE(cli.diff(file, cli.live()).code, 0);
    }

    void anAccountReadInPartIsRefused()
    {
        CliBench cli;
        const auto file = cli.snapshot(u"then"_s);
        cli.bench.sandbox->server().faults().add({.method = "GET", .path = "/v1/Trunks/*/OriginationUrls*", .fault = Fault::failure(403), .count = -1});
        const auto outcome = cli.restore(file, {u"--yes"_s, u"--delete"_s});
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.errors.contains(u"counts as not read"), qPrintable(outcome.errors));
        QCOMPARE(cli.bench.written(), 0);
    }

    void aReadOnlyAccountIsNotChanged()
    {
        CliBench cli;
        QVERIFY(cli.bench.load());
        const auto file = cli.snapshot(u"then"_s);
        cli.bench.elsewhereUpdate(cli.bench.find("twilio.origination_url", u"hq-pbx-2"_s), {{"weight", u"91"_s}});
        const AccountFile list(cli.path(u"config/trunkdesk/trunkdesk/accounts.json"_s));
        const auto listIt = [&](AccountMode mode) {
            auto account = twilioAccount(u"Northwind"_s, cli.bench.door().accountId, cli.bench.door().accountId, cli.bench.sandbox->baseUrl(), mode).value();
            account.id = u"1"_s;
            return list.change([&account](AccountList &accounts) { accounts.put(account); }).ok();
        };
        const QStringList command{u"restore"_s, file, u"--account"_s, u"Northwind"_s};
        QVERIFY(listIt(AccountMode::ReadOnly));
        const auto refused = cli.run(command + QStringList{u"--yes"_s});
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.errors.contains(u"read-only"), qPrintable(refused.errors));
        QCOMPARE(cli.run(command + QStringList{u"--dry-run"_s}).code, 0);
        QCOMPARE(cli.bench.written(), 0);
        QVERIFY(listIt(AccountMode::Live));
        const auto outcome = cli.run(command + QStringList{u"--yes"_s});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.errors));
        QCOMPARE(cli.bench.written(), 1);
    }

    void misuse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("words");
        const auto file = QStringLiteral(FILES_DATA "/trunk.json");
        QTest::newRow("no account") << QStringList{file} << u"--from-env"_s;
        QTest::newRow("two accounts") << QStringList{file, u"--from-env"_s, u"--account"_s, u"x"_s} << u"--account"_s;
        QTest::newRow("no file") << QStringList{u"--from-env"_s} << u"which file"_s;
        QTest::newRow("two files") << QStringList{file, file, u"--from-env"_s} << u"which file"_s;
        QTest::newRow("guard") << QStringList{file, u"--from-env"_s, u"--allow"_s, u"everything"_s} << u"last-target"_s;
        QTest::newRow("sandbox") << QStringList{file, u"--sandbox"_s} << u"sandbox"_s;
        QTest::newRow("missing file") << QStringList{u"absent.json"_s, u"--from-env"_s} << u"absent.json"_s;
        QTest::newRow("another provider") << QStringList{QStringLiteral(FILES_DATA "/plivo-uri.json"), u"--from-env"_s} << u"provider"_s;
        QTest::newRow("endpoint") << QStringList{file, u"--from-env"_s, u"--endpoint"_s, QString()} << u"--endpoint"_s;
    }
    void misuse()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, words);
        static const CliBench cli;
        const auto outcome = cli.run(QStringList{u"restore"_s} + arguments);
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.errors.contains(words), qPrintable(outcome.errors));
        QCOMPARE(outcome.errors.count(u'\n'), 1);
    }

    /// The file of one account makes another like it. What a file cannot hold is said, and nothing else differs afterwards.
    void intoAnEmptyAccount()
    {
        CliBench cli;
        const auto file = cli.snapshot(u"then"_s);
        const auto empty = Sandbox::start(0, R"({"account":{"sid":"AC00000000000000000000000000000001","authToken":"elsewhere0elsewhere0elsewhere0el","name":"Empty"},)"
                                             R"("credential_lists":[],"ip_access_control_lists":[],"trunks":[],"domains":[],"incoming_phone_numbers":[]})");
        QVERIFY2(empty.ok(), empty ? "" : qPrintable(empty.error()));
        const auto world = cli.world((*empty)->doors().constFirst());
        QStringList command{u"restore"_s, file, u"--from-env"_s, u"--endpoint"_s, (*empty)->baseUrl()};
        const auto dry = trunkctl(command + QStringList{u"--dry-run"_s}, world);
        QVERIFY2(dry.code == 0, qPrintable(dry.errors));
        for (const auto guard : allGuards())
            command += {u"--allow"_s, QString::fromLatin1(guardWord(guard))};
        const auto outcome = trunkctl(command + QStringList{u"--yes"_s}, world);
        QVERIFY2(outcome.code == 0, qPrintable(outcome.errors.right(3000)));
        const auto again = trunkctl(command + QStringList{u"--yes"_s}, world);
        QVERIFY2(again.code == 0 && again.errors.contains(u"nothing to do"), qPrintable(again.errors + QString::fromUtf8(again.out)));
    }

    /// What goes out stands in the console's journal before; where it cannot stand there, nothing goes out.
    void everythingIsWrittenDown()
    {
        CliBench cli;
        QVERIFY(cli.bench.load());
        const auto file = cli.snapshot(u"then"_s);
        const auto target = cli.bench.find("twilio.origination_url", u"hq-pbx-2"_s);
        cli.bench.elsewhereUpdate(target, {{"weight", u"91"_s}});
        const auto folder = cli.path(u"data/trunkdesk/trunkdesk"_s);
        {
            QVERIFY(QDir().mkpath(folder));
            QLockFile console(folder + u"/lock"_s);
            QVERIFY(console.tryLock());
            const auto outcome = cli.restore(file, {u"--yes"_s});
            QCOMPARE(outcome.code, 2);
            QVERIFY2(outcome.errors.contains(u"Another Trunkdesk"), qPrintable(outcome.errors));
            QCOMPARE(cli.bench.written(), 0);
        }
        {
            QFile inTheWay(folder + u"/journal"_s);
            QVERIFY(inTheWay.open(QIODevice::WriteOnly));
            QCOMPARE(cli.restore(file, {u"--yes"_s}).code, 2);
            QCOMPARE(cli.bench.written(), 0);
            QVERIFY(inTheWay.remove());
        }
        const auto outcome = cli.restore(file, {u"--yes"_s});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.errors));
        const Journal journal(folder + u"/journal"_s);
        QCOMPARE(journal.ids().size(), 1);
        QVERIFY(outcome.errors.contains(journal.pathOf(journal.ids().constFirst())));
        const auto applied = journal.read(journal.ids().constFirst());
        QVERIFY(applied.ok());
        QCOMPARE(applied->end, AppliedPlan::End::Finished);
        QCOMPARE(applied->accountId, cli.bench.door().accountId);
        QCOMPARE(applied->plan.purpose.kind, Purpose::Kind::Restore);
        QCOMPARE(applied->stepsDone(), 1);
        QCOMPARE(applied->touched.size(), 1);
        QCOMPARE(applied->touched.constFirst().record.integer("weight"), 91);
    }

    /// What is created on the way has no id yet, but a name.
    void thePlanNamesWhatItCreates()
    {
        CliBench cli(SandboxBench::Side::Lab);
        QVERIFY(cli.bench.load());
        const auto file = cli.snapshot(u"then"_s);
        cli.bench.elsewhereRemove(cli.bench.find("plivo.uri", u"primary-pbx"_s)); // two trunks go with it, and their numbers are on none
        const auto dry = cli.restore(file, {u"--dry-run"_s});
        QCOMPARE(dry.code, 0);
        QVERIFY2(dry.out.contains("Primary URI  – → primary-pbx"), qPrintable(dry.said()));
        QVERIFY2(dry.out.contains("+14155550100: Trunk  – → main line"), qPrintable(dry.said()));
        const auto outcome = cli.restore(file, {u"--yes"_s});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.errors));
        QCOMPARE(cli.diff(file, cli.live()).code, 0);
    }

    /// A file holds no passwords; the environment may.
    void aPasswordFromTheEnvironment()
    {
        CliBench cli;
        QVERIFY(cli.bench.load());
        const auto file = cli.snapshot(u"then"_s);
        const auto credential = cli.bench.find("twilio.credential", u"reception"_s);
        cli.bench.elsewhereRemove(credential);
        const auto variable = u"TRUNKDESK_PASSWORD_"_s + credential.id;
        const auto dry = cli.restore(file, {u"--dry-run"_s});
        QCOMPARE(dry.code, 0); // nothing that could be done
        QVERIFY2(dry.errors.contains(variable), qPrintable(dry.errors));
        const auto command = QStringList{u"restore"_s, file, u"--from-env"_s, u"--yes"_s} + cli.here();
        auto world = cli.world();
        world.insert(variable, u"tiny"_s);
        const auto refused = trunkctl(command, world);
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.errors.contains(variable) && !refused.errors.contains(u"tiny"), qPrintable(refused.errors));
        QCOMPARE(cli.bench.written(), 0);
        world.insert(variable, u"Hush-hush-0123"_s);
        const auto outcome = trunkctl(command, world);
        QVERIFY2(outcome.code == 0, qPrintable(outcome.errors));
        QVERIFY(!outcome.said().contains(u"Hush-hush"));
        QCOMPARE(cli.bench.written(), 1);
        QCOMPARE(cli.filesWith("Hush-hush"), QStringList());
        QCOMPARE(cli.diff(file, cli.live()).code, 0);
    }

    void secretsAreNowhere()
    {
        CliBench cli;
        QVERIFY(cli.bench.load());
        const auto file = cli.snapshot(u"then"_s);
        cli.bench.elsewhereUpdate(cli.bench.find("twilio.origination_url", u"hq-pbx-2"_s), {{"sip_url", u"sip:me:hush-hush@pbx2.northwind.example"_s}});
        const auto hidden = cli.snapshot(u"hidden"_s);
        cli.bench.elsewhereUpdate(cli.bench.find("twilio.origination_url", u"hq-pbx-1"_s), {{"weight", u"1"_s}});
        for (const auto &from : {file, hidden})
            for (const auto &options : {QStringList{u"--dry-run"_s}, QStringList{u"--yes"_s}}) {
                const auto outcome = cli.restore(from, options);
                for (const auto &secret : {cli.bench.door().token, QByteArray("hush-hush")})
                    QVERIFY(!outcome.out.contains(secret) && !outcome.errors.toUtf8().contains(secret));
            }
        QCOMPARE(cli.filesWith(cli.bench.door().token), QStringList());
        QCOMPARE(cli.filesWith("hush-hush"), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestRestoreCommand)
#include "tst_restorecommand.moc"
