// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/checks/check.h"
#include "models/checks/ignoredfile.h"
#include "tests/cli/checkoutcome.h"
#include "tests/cli/clibench.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <algorithm>

using namespace trunkdesk;
using namespace trunkdesk::test;
using namespace Qt::StringLiterals;

/// trunkctl check as scripts use it: what it prints, in which form, and what it ends with.
class TestCheckCommand : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void exitCodes_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("words"); ///< in what it says

        const QStringList names{u"error"_s, u"security"_s, u"warning"_s, u"note"_s, u"never"_s};
        const std::pair<const char *, int> found[] = {{"AUTH-NONE", 0}, {"SECRET-IN-URI", 1}, {"DR-NONE", 2}, {"WEIGHT-SKEW", 3}};
        for (const auto &[code, severity] : found)
            for (int on = 0; on < names.size(); ++on)
                QTest::addRow("%s, fail on %s", code, qPrintable(names[on])) << QStringList{u"--only"_s, QLatin1StringView(code), u"--fail-on"_s, names[on], acme()}
                                                                             << (severity <= on && on < 4 ? 1 : 0) << u": %1: "_s.arg(names[severity]);
        QTest::newRow("by custom a warning fails") << QStringList{u"--only"_s, u"DR-NONE"_s, acme()} << 1 << u"[DR-NONE 32010 32011]"_s;
        QTest::newRow("by custom a note does not") << QStringList{u"--only"_s, u"WEIGHT-SKEW"_s, acme()} << 0 << u"[WEIGHT-SKEW]"_s;
        QTest::newRow("fail on what") << QStringList{u"--fail-on"_s, u"fatal"_s, acme()} << 2 << u"--fail-on"_s;
        QTest::newRow("a code that is none") << QStringList{u"--ignore"_s, u"WEIGHT-ZREO"_s, acme()} << 2 << u"Did you mean WEIGHT-ZERO"_s;
        QTest::newRow("half a code") << QStringList{u"--only"_s, u"weight"_s, acme()} << 2 << u"WEIGHT-SKEW, WEIGHT-ZERO"_s;
        QTest::newRow("a code like none") << QStringList{u"--only"_s, u"12345678"_s, acme()} << 2 << u"--codes"_s;
        QTest::newRow("an empty code") << QStringList{u"--ignore"_s, QString(), acme()} << 2 << u"--ignore"_s;
        QTest::newRow("a record without an id") << QStringList{u"--ignore"_s, u"AUTH-NONE:"_s, acme()} << 2 << u"id"_s;
        QTest::newRow("a file that is not there") << QStringList{u"--fail-on"_s, u"never"_s, acme(), data("absent.json")} << 2 << u"absent.json"_s;
        QTest::newRow("codes as sarif") << QStringList{u"--codes"_s, u"--format"_s, u"sarif"_s} << 2 << u"man"_s;
        QTest::newRow("findings as man") << QStringList{u"--format"_s, u"man"_s, acme()} << 2 << u"sarif"_s;
        QTest::newRow("output without a name") << QStringList{u"-o"_s, QString(), acme()} << 2 << u"--output"_s;
        QTest::newRow("output nowhere") << QStringList{u"-o"_s, data("acme.trunkdesk.json/report"), acme()} << 2 << u"acme.trunkdesk.json"_s;
        QTest::newRow("endpoint without an account") << QStringList{u"--endpoint"_s, u"http://127.0.0.1:1"_s, acme()} << 2 << u"--from-env"_s;
        QTest::newRow("an account that nobody knows") << QStringList{u"account:Nobody"_s} << 2 << u"Nobody"_s;
        QTest::newRow("credentials that are not there") << QStringList{u"--from-env"_s} << 2 << u"TWILIO_ACCOUNT_SID"_s;
    }
    void exitCodes()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, words);
        const auto outcome = check(arguments);
        QVERIFY2(!outcome.said().toUtf8().contains(password), "a secret");
        QTEST(outcome.code, "code");
        QVERIFY2(outcome.said().contains(words), qPrintable(outcome.said()));
    }

    /// A line of each, as editors and build servers read it: the worst first, at the line of the field.
    void linesOfText()
    {
        const auto outcome = check({acme()});
        QCOMPARE(outcome.code, 1);
        QStringList begins;
        for (const auto &line : QString::fromUtf8(outcome.out).split(u'\n', Qt::SkipEmptyParts)) {
            QVERIFY(line.startsWith(acme() + u':'));
            const auto parts = line.sliced(acme().size() + 1).split(u": "_s);
            begins.append(parts[0] + u' ' + parts[1] + u' ' + line.sliced(line.lastIndexOf(u'[')));
        }
        for (const auto *expected : {"12 error [AUTH-NONE 32200 32201]", "77 error [WEIGHT-ZERO]", "51 security [SECRET-IN-URI]", "34 warning [DR-NONE 32010 32011]", "65 note [WEIGHT-SKEW]"})
            QVERIFY2(begins.contains(QLatin1StringView(expected)), qPrintable(begins.join(u'\n')));
        const QStringList order{u"error"_s, u"security"_s, u"warning"_s, u"note"_s};
        QVERIFY(std::is_sorted(begins.begin(), begins.end(),
            [&order](const QString &a, const QString &b) { return order.indexOf(a.section(u' ', 1, 1)) < order.indexOf(b.section(u' ', 1, 1)); }));
        QVERIFY(QString::fromUtf8(outcome.out).contains(u" weight: "));
        QCOMPARE(outcome.errors.count(u'\n'), 1); // the summary
        QVERIFY(outcome.errors.contains(u"10 record"));
        QCOMPARE(check({acme()}).out, outcome.out);
    }

    void ignoring()
    {
        const auto all = findingsOf(jsonOf(check({u"--format"_s, u"json"_s, acme()})));
        QVERIFY(all.contains(u"WEIGHT-ZERO 003 77"_s) && all.contains(u"AUTH-NONE 001 12"_s));
        const auto some = check({u"--format"_s, u"json"_s, u"--ignore"_s, u"WEIGHT-ZERO:OU00000000000000000000000000000003, auth-none"_s, u"--ignore"_s, u"DR-NONE:TK00000000000000000000000000000001"_s, acme()});
        const auto left = findingsOf(jsonOf(some));
        auto both = left + findingsOf(jsonOf(some), "ignored");
        QVERIFY(!left.contains(u"WEIGHT-ZERO 003 77"_s) && !left.contains(u"AUTH-NONE 001 12"_s));
        QVERIFY(left.contains(u"DR-NONE 002 34"_s)); // the id was another
        QCOMPARE(QSet<QString>(both.begin(), both.end()), QSet<QString>(all.begin(), all.end()));
        for (const auto &ignored : recordsIn(jsonOf(some), "ignored"))
            QVERIFY(ignored.text("reason").contains(u"--ignore"));
        QCOMPARE(jsonOf(some).integer("counts.ignored"), 2);
        // What covers nothing is said, so that the list does not grow for ever.
        const auto idle = check({u"--ignore"_s, u"DR-NONE:TK00000000000000000000000000000001"_s, acme()});
        QVERIFY(idle.errors.contains(u"--ignore DR-NONE:TK00000000000000000000000000000001"));
        QCOMPARE(check({u"--only"_s, u"AUTH-NONE"_s, u"--ignore"_s, u"AUTH-NONE"_s, acme()}).code, 0);
    }

    /// What the console ignores in an account is ignored in its files, too, until somebody asks for all.
    void whatTheConsoleIgnores()
    {
        const CliBench cli;
        Account account;
        account.provider = "twilio";
        account.accountId = u"AC000000000000000000000000000000a1"_s;
        const auto file = ignoredPath(cli.path(u"data/trunkdesk/trunkdesk"_s), account);
        IgnoredFindings ignored;
        ignored.entries.append({.code = "WEIGHT-ZERO", .kind = "twilio.origination_url", .parent = u"TK00000000000000000000000000000001"_s, .id = u"OU00000000000000000000000000000003"_s, .reason = u"It is being built."_s});
        QVERIFY(QDir().mkpath(QFileInfo(file).path()) && write(file, ignoredAsJson(ignored)));
        const QStringList arguments{u"check"_s, u"--format"_s, u"json"_s, acme()};
        const auto some = jsonOf(cli.run(arguments));
        QCOMPARE(findingsOf(some, "ignored"), QStringList{u"WEIGHT-ZERO 003 77"_s});
        QVERIFY(recordsIn(some, "ignored").constFirst().text("reason").contains(u"It is being built."));
        const auto all = jsonOf(cli.run(arguments + QStringList{u"--all"_s}));
        QVERIFY(findingsOf(all, "ignored").isEmpty() && findingsOf(all).contains(u"WEIGHT-ZERO 003 77"_s));
        QVERIFY(write(file, "{}")); // what cannot be read hides nothing
        const auto broken = cli.run({u"check"_s, acme()});
        QVERIFY(broken.out.contains("WEIGHT-ZERO") && broken.errors.contains(file));
    }

    void quietForCron()
    {
        const auto fine = check({u"--quiet"_s, u"--only"_s, u"WEIGHT-SKEW"_s, acme()});
        QCOMPARE(fine.code, 0);
        QCOMPARE(fine.said(), QString());
        const auto found = check({u"-q"_s, u"--only"_s, u"WEIGHT-ZERO"_s, acme()});
        QCOMPARE(found.code, 1);
        QVERIFY(found.out.contains("WEIGHT-ZERO") && found.errors.count(u'\n') == 1);
        const auto document = check({u"--quiet"_s, u"--only"_s, u"WEIGHT-SKEW"_s, u"--format"_s, u"json"_s, acme()});
        QCOMPARE(findingsOf(jsonOf(document)).size(), 1); // a program gets its document
    }

    void limitedLines()
    {
        const auto all = check({u"--sandbox"_s, u"--only"_s, u"URI-SCHEME,AUTH-NONE"_s}).out;
        const auto lines = all.count('\n');
        QVERIFY(lines > 3 && all.count("[URI-SCHEME") > 1 && all.count("[AUTH-NONE") > 1);
        const auto some = check({u"--sandbox"_s, u"--only"_s, u"URI-SCHEME,AUTH-NONE"_s, u"--limit"_s, u"1"_s});
        QCOMPARE(some.out.count(": error: "), 2);
        QCOMPARE(some.out.count('\n'), 4);
        QVERIFY(some.out.contains(" more [URI-SCHEME]\n") && some.out.contains(" more [AUTH-NONE]\n"));
        QCOMPARE(check({u"--sandbox"_s, u"--only"_s, u"URI-SCHEME,AUTH-NONE"_s, u"--limit"_s, u"100"_s}).out, all);
        QCOMPARE(check({u"--limit"_s, u"0"_s, acme()}).code, 2);
    }

    /// A snapshot is an account of its own; answers are put together by the account that they name.
    void filesBecomeAccounts()
    {
        const auto report = jsonOf(check({u"--format"_s, u"json"_s, data("answers"), acme()}));
        QStringList accounts;
        for (const auto &account : recordsIn(report, "accounts"))
            accounts.append(account.text("accountId").right(2) + u' ' + QFileInfo(account.text("file")).fileName() + u' ' + account.text("records"));
        QCOMPARE(accounts, (QStringList{u"a1 acme-trunks.json 2"_s, u"b2 beta-trunks.json 1"_s, u"a1 acme.trunkdesk.json 10"_s}));
        const auto findings = findingsOf(report);
        QVERIFY(findings.contains(u"WEIGHT-ZERO 002 17"_s)); // in the answers; the snapshot, which has another weight, stays as it was
        QVERIFY(findings.contains(u"WEIGHT-SKEW 002 65"_s));
        // What names no account goes to the only one there is.
        QVERIFY(write(path(u"nameless.json"_s), "{\"sid\": \"OU00000000000000000000000000000007\", \"trunk_sid\": \"TK00000000000000000000000000000002\", \"sip_url\": \"sip:x.acme.example\"}"));
        const auto joined = jsonOf(check({u"--format"_s, u"json"_s, path(u"nameless.json"_s), data("answers/acme-trunks.json")}));
        QCOMPARE(recordsIn(joined, "accounts").size(), 1);
        QCOMPARE(recordsIn(jsonOf(check({u"--format"_s, u"json"_s, path(u"nameless.json"_s), data("answers")})), "accounts").size(), 3); // of two nobody knows which
    }

    void accountsOverTheNetwork()
    {
        const CliBench cli;
        const auto outcome = cli.run(QStringList{u"check"_s, cli.live()} + cli.here());
        QVERIFY2(outcome.code == 1, qPrintable(outcome.errors));
        QVERIFY(outcome.out.startsWith("account:" + cli.bench.door().accountId.toUtf8() + ": error: "));
        QVERIFY(!outcome.said().toUtf8().contains(cli.bench.door().token));
        const auto chosen = cli.run(QStringList{u"check"_s, u"--from-env"_s, u"--format"_s, u"json"_s} + cli.here());
        const auto live = jsonOf(chosen);
        QVERIFY(!live.isEmpty());
        // A copy of it in a file says the same, with the same fingerprints.
        const auto copy = jsonOf(cli.run({u"check"_s, u"--format"_s, u"json"_s, cli.snapshot(u"copy"_s)}));
        const auto prints = [](const Record &report) {
            QStringList list;
            for (const auto &finding : recordsIn(report, "findings"))
                list.append(finding.text("code") + u' ' + finding.text("record") + u' ' + finding.text("fingerprint"));
            list.sort();
            return list;
        };
        QVERIFY(prints(live).size() > 5);
        QCOMPARE(prints(copy), prints(live));
        const auto sarif = cli.run(QStringList{u"check"_s, u"--from-env"_s, u"--format"_s, u"sarif"_s} + cli.here());
        const auto results = recordsIn(runOf(sarif.out), "results");
        QCOMPARE(results.size(), recordsIn(live, "findings").size());
        for (const auto &result : results)
            QVERIFY(result.raw("locations").contains("logicalLocations") && !result.raw("locations").contains("physicalLocation"));
    }

    /// What could be looked at is reported, and that it was not everything is the exit code.
    void anAccountReadInPartIsNotChecked()
    {
        CliBench cli;
        cli.bench.sandbox->server().faults().add({.method = "GET", .path = "/v1/Trunks/*/OriginationUrls*", .fault = Fault::failure(403), .count = -1});
        const auto outcome = cli.run(QStringList{u"check"_s, acme(), cli.live()} + cli.here());
        QCOMPARE(outcome.code, 2);
        QVERIFY(outcome.out.contains("AUTH-NONE") && !outcome.out.contains("account:"));
        QVERIFY(outcome.errors.contains(u"not checked"));
    }
};

QTEST_GUILESS_MAIN(TestCheckCommand)
#include "tst_checkcommand.moc"
