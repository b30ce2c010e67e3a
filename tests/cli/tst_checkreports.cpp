// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/checks/check.h"
#include "tests/cli/checkoutcome.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace trunkdesk;
using namespace trunkdesk::test;
using namespace Qt::StringLiterals;

/// What programs read of trunkctl check: JSON, SARIF and the list of codes.
class TestCheckReports : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void jsonKeepsItsMembers()
    {
        const auto outcome = check({u"--format"_s, u"json"_s, acme(), data("answers")});
        QCOMPARE(outcome.errors, QString());
        const auto report = jsonOf(outcome);
        QCOMPARE(report.keys(), (QList<QByteArray>{"records", "accounts", "failed", "counts", "findings", "ignored", "notices"}));
        QCOMPARE(report.boolean("failed"), true);
        const auto findings = recordsIn(report, "findings");
        QVERIFY(findings.size() > 5);
        QSet<QString> fingerprints;
        for (const auto &finding : findings) {
            QCOMPARE(finding.keys(),
                (QList<QByteArray>{"file", "line", "account", "kind", "record", "title", "parent", "parentTitle", "field", "severity", "code", "errors", "message", "others", "fixes", "fingerprint"}));
            const auto *known = findCheck(finding.text("code").toUtf8());
            QVERIFY(known);
            QCOMPARE(finding.text("severity"), QString(QLatin1StringView(severityKey(known->severity))));
            fingerprints.insert(finding.text("fingerprint"));
        }
        QCOMPARE(fingerprints.size(), findings.size());
        QVERIFY(!outcome.out.contains(password));
    }

    void sarif()
    {
        const auto file = path(u"report.sarif"_s);
        const auto outcome = check({u"--format"_s, u"sarif"_s, u"--ignore"_s, u"DR-NONE"_s, u"-o"_s, file, acme(), data("absent.json")});
        QCOMPARE(outcome.code, 2); // one of the files is not there; of the other one there is a report
        QVERIFY(outcome.out.isEmpty() && outcome.errors.contains(u"absent.json"));
        const auto log = contentOf(file);
        QVERIFY(!log.contains(password));
        const auto whole = Record::fromJson(log);
        QVERIFY(whole.ok() && whole->text("version") == u"2.1.0" && whole->text("$schema").contains(u"sarif-2.1.0"));
        const auto run = runOf(log);
        const auto rules = recordsIn(inner(run, {"tool", "driver"}), "rules");
        QCOMPARE(rules.size(), allChecks().size());
        QSet<QString> met;
        for (const auto &result : recordsIn(run, "results")) {
            const auto index = result.integer("ruleIndex").value_or(-1);
            QVERIFY(index >= 0 && index < rules.size());
            const auto &rule = rules[index];
            QCOMPARE(rule.text("id"), result.text("ruleId"));
            QCOMPARE(rule.text("defaultConfiguration.level"), result.text("level"));
            const bool security = rule.has("properties.security-severity");
            QCOMPARE(security, findCheck(rule.text("id").toUtf8())->severity == FindingSeverity::Security);
            QVERIFY(!security || (result.text("level") == u"warning" && rule.raw("properties.tags").contains("\"security\"")));
            const auto locations = recordsIn(result, "locations");
            QCOMPARE(locations.size(), 1);
            const auto physical = inner(locations[0], {"physicalLocation"});
            QVERIFY(physical.integer("region.startLine").value_or(0) > 0);
            QVERIFY(physical.text("artifactLocation.uri").endsWith(u"tests/cli/data/acme.trunkdesk.json"));
            QVERIFY(result.has("partialFingerprints") && result.raw("partialFingerprints").contains("trunkdeskFinding/v1"));
            QCOMPARE(result.has("suppressions"), result.text("ruleId") == u"DR-NONE");
            met.insert(result.text("ruleId"));
        }
        for (const auto *code : {"AUTH-NONE", "WEIGHT-ZERO", "SECRET-IN-URI", "DR-NONE", "WEIGHT-SKEW"})
            QVERIFY2(met.contains(QLatin1StringView(code)), code);
        const auto invocations = recordsIn(run, "invocations");
        QCOMPARE(invocations.size(), 1);
        QCOMPARE(invocations[0].boolean("executionSuccessful"), false);
        QVERIFY(invocations[0].raw("toolExecutionNotifications").contains("absent.json"));
    }

    /// So that a checkout can be anywhere.
    void sarifNamesFilesFromHere()
    {
        QDir folder(m_folder.path());
        QVERIFY(folder.mkpath(u"trunks of acme"_s));
        QVERIFY(QFile::copy(acme(), path(u"trunks of acme/now.trunkdesk.json"_s)));
        for (const auto &name : {u"trunks of acme/now.trunkdesk.json"_s, u"./trunks of acme"_s, path(u"trunks of acme/now.trunkdesk.json"_s)}) {
            QProcess process;
            process.setProcessEnvironment(bareEnvironment());
            process.setWorkingDirectory(m_folder.path());
            process.start(QStringLiteral(TRUNKCTL), {u"check"_s, u"--format"_s, u"sarif"_s, name});
            QVERIFY(process.waitForFinished(30'000));
            const auto log = process.readAllStandardOutput();
            QVERIFY2(log.contains("\"uri\": \"trunks%20of%20acme/now.trunkdesk.json\""), log.left(4000).constData());
        }
    }

    void theCodes()
    {
        const auto text = check({u"--codes"_s});
        const auto json = jsonOf(check({u"--codes"_s, u"--format"_s, u"json"_s}));
        const auto page = check({u"--codes"_s, u"--format"_s, u"man"_s}).out;
        const auto codes = recordsIn(json, "codes");
        QCOMPARE(codes.size(), allChecks().size());
        for (qsizetype i = 0; i < codes.size(); ++i) {
            const auto *known = allChecks()[i];
            QCOMPARE(codes[i].text("code"), QString(QLatin1StringView(known->code)));
            QVERIFY(!codes[i].text("meaning").isEmpty() && !codes[i].text("remedy").isEmpty());
            QVERIFY(QString::fromUtf8(text.out).contains(QLatin1StringView(known->code) + u" ("_s + QLatin1StringView(severityKey(known->severity)) + u"): "_s));
            QVERIFY2(page.contains("\n.BR " + QByteArray(known->code).replace("-", "\\-") + " \" ("), known->code);
        }
        for (const auto &line : QString::fromUtf8(text.out).split(u'\n'))
            QVERIFY2(line.size() <= 100, qPrintable(line)); // only an address may be longer than a terminal is wide
        QVERIFY(std::all_of(page.begin(), page.end(), [](char c) { return c == '\n' || (c >= ' ' && c < 0x7f); })); // what any roff takes
        QCOMPARE(recordsIn(jsonOf(check({u"--codes"_s, u"--format"_s, u"json"_s, u"--only"_s, u"AUTH-NONE"_s})), "codes").size(), 1);
    }

    void aFullDeviceIsToldApart()
    {
        if (!QFileInfo::exists(u"/dev/full"_s))
            QSKIP("there is no /dev/full here");
        for (const auto &format : {u"text"_s, u"json"_s, u"sarif"_s}) {
            QProcess process;
            process.setStandardOutputFile(u"/dev/full"_s);
            process.start(QStringLiteral(TRUNKCTL), {u"check"_s, u"--format"_s, format, acme()});
            QVERIFY(process.waitForFinished(30'000));
            QCOMPARE(process.exitStatus(), QProcess::NormalExit);
            QCOMPARE(process.exitCode(), 2);
            QVERIFY(process.readAllStandardError().contains("standard output"));
        }
    }
};

QTEST_GUILESS_MAIN(TestCheckReports)
#include "tst_checkreports.moc"
