// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/files/filereader.h"
#include "tests/cli/trunkctlprocess.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

namespace {

QString data(const char *name)
{
    return QStringLiteral(FILES_DATA "/") + QLatin1StringView(name);
}

} // namespace

class TestTrunkctl : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private Q_SLOTS:
    void exitCodes_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("words"); ///< in what it says, either way

        QTest::newRow("nothing") << QStringList{} << 2 << u"--help"_s;
        QTest::newRow("help") << QStringList{u"--help"_s} << 0 << u"sandbox"_s;
        QTest::newRow("-h") << QStringList{u"-h"_s} << 0 << u"sandbox"_s;
        QTest::newRow("version") << QStringList{u"--version"_s} << 0 << u"trunkctl " TRUNKDESK_VERSION ""_s;
        QTest::newRow("unknown command") << QStringList{u"destroy"_s} << 2 << u"destroy"_s;
        QTest::newRow("unknown option") << QStringList{u"--nope"_s} << 2 << u"--nope"_s;
        for (const auto *command : {"check", "diff", "explain", "export", "restore", "route", "sandbox"}) {
            const QString name = QLatin1StringView(command);
            QTest::addRow("%s help", command) << QStringList{name, u"--help"_s} << 0 << u"Usage: trunkctl "_s + name;
            QTest::addRow("%s unknown option", command) << QStringList{name, u"--nope"_s} << 2 << u"nope"_s;
        }
        QTest::newRow("check nothing") << QStringList{u"check"_s} << 2 << u"file"_s;
        QTest::newRow("check format") << QStringList{u"check"_s, u"--format"_s, u"xml"_s, data("trunk.json")} << 2 << u"--format"_s;
        QTest::newRow("check clean") << QStringList{u"check"_s, data("trunk.json")} << 0 << QString();
        QTest::newRow("check findings") << QStringList{u"check"_s, data("sip-domain.json")} << 1 << u"FIELD-INVALID"_s;
        QTest::newRow("check findings that say more") << QStringList{u"check"_s, data("origination-url.json")} << 1 << u"URI-SCHEME"_s;
        QTest::newRow("check missing file") << QStringList{u"check"_s, data("absent.json"), data("trunk.json")} << 2 << u"absent.json"_s;
        QTest::newRow("check a stranger") << QStringList{u"check"_s, data("stranger.json")} << 2 << u"stranger.json"_s;
        QTest::newRow("check a kind not shown yet") << QStringList{u"check"_s, data("application.json")} << 0 << u"not shown yet"_s;
        QTest::newRow("export what") << QStringList{u"export"_s, u"-o"_s, u"x"_s} << 2 << u"--sandbox"_s;
        QTest::newRow("export both") << QStringList{u"export"_s, u"--sandbox"_s, u"--from-env"_s, u"-o"_s, u"x"_s} << 2 << u"--from-env"_s;
        QTest::newRow("export where") << QStringList{u"export"_s, u"--sandbox"_s} << 2 << u"-o"_s;
        QTest::newRow("export sandbox elsewhere") << QStringList{u"export"_s, u"--sandbox"_s, u"--endpoint"_s, u"http://127.0.0.1:1"_s, u"-o"_s, u"x"_s} << 2 << u"--endpoint"_s;
        QTest::newRow("export without credentials") << QStringList{u"export"_s, u"--from-env"_s, u"-o"_s, u"x"_s} << 1 << u"TWILIO_ACCOUNT_SID"_s;
        QTest::newRow("export without credentials names both") << QStringList{u"export"_s, u"--from-env"_s, u"-o"_s, u"x"_s} << 1 << u"PLIVO_AUTH_TOKEN"_s;
        QTest::newRow("export without the provider's credentials") << QStringList{u"export"_s, u"--from-env"_s, u"--provider"_s, u"plivo"_s, u"-o"_s, u"x"_s} << 1 << u"Set PLIVO_AUTH_ID and"_s;
        QTest::newRow("export provider") << QStringList{u"export"_s, u"--sandbox"_s, u"--provider"_s, u"Plivo"_s, u"-o"_s, u"x"_s} << 2 << u"twilio or plivo"_s;
        QTest::newRow("export endpoint") << QStringList{u"export"_s, u"--from-env"_s, u"--endpoint"_s, QString(), u"-o"_s, u"x"_s} << 2 << u"--endpoint"_s;
        QTest::newRow("export account and environment") << QStringList{u"export"_s, u"--account"_s, u"x"_s, u"--from-env"_s, u"-o"_s, u"x"_s} << 2 << u"--account"_s;
        QTest::newRow("export account without a name") << QStringList{u"export"_s, u"--account"_s, QString(), u"-o"_s, u"x"_s} << 2 << u"--account"_s;
        QTest::newRow("export account elsewhere") << QStringList{u"export"_s, u"--account"_s, u"x"_s, u"--endpoint"_s, u"http://127.0.0.1:1"_s, u"-o"_s, u"x"_s} << 2 << u"--endpoint"_s;
        QTest::newRow("sandbox port") << QStringList{u"sandbox"_s, u"--port"_s, u"65536"_s} << 2 << u"--port"_s;
        QTest::newRow("sandbox latency") << QStringList{u"sandbox"_s, u"--latency"_s, u"-1"_s} << 2 << u"latency"_s;
        QTest::newRow("sandbox argument") << QStringList{u"sandbox"_s, u"8080"_s} << 2 << u"8080"_s;
    }
    void exitCodes()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, words);
        const auto outcome = trunkctl(arguments);
        QTEST(outcome.code, "code");
        const auto said = QString::fromUtf8(outcome.out) + outcome.errors;
        QVERIFY2(said.contains(words), qPrintable(said));
        if (outcome.code == 2 && !arguments.contains(u"check"_s))
            QCOMPARE(outcome.errors.count(u'\n'), 1); // one clear line
    }

    /// What cannot be printed is a failure: a full disk must not look like a clean file, or like a server that runs.
    void aFullDeviceIsToldApart()
    {
        if (!QFileInfo::exists(u"/dev/full"_s))
            QSKIP("there is no /dev/full here");
        for (const auto &arguments : {QStringList{u"sandbox"_s}, QStringList{u"check"_s, u"--format"_s, u"json"_s, data("trunk.json")}}) {
            QProcess process;
            process.setStandardOutputFile(u"/dev/full"_s);
            process.start(QStringLiteral(TRUNKCTL), arguments);
            QVERIFY(process.waitForFinished(30'000));
            QVERIFY(process.exitStatus() == QProcess::NormalExit && process.exitCode() != 0);
            QVERIFY(process.readAllStandardError().contains("standard output"));
        }
    }

    void checkSpeaksJson()
    {
        const auto outcome = trunkctl({u"check"_s, u"--format"_s, u"json"_s, data("sip-domain.json"), data("application.json")});
        QCOMPARE(outcome.code, 1);
        QCOMPARE(outcome.errors, QString());
        const auto report = Record::fromJson(outcome.out);
        QVERIFY(report.ok());
        QCOMPARE(report->integer("records"), 1);
        const auto findings = jsonElements(report->raw("findings"));
        QCOMPARE(findings.size(), 1);
        const auto finding = Record::fromChecked(findings[0]);
        QCOMPARE(finding.text("file"), data("sip-domain.json"));
        QCOMPARE(finding.integer("line"), 5);
        QCOMPARE(finding.text("kind"), u"twilio.sip_domain"_s);
        QCOMPARE(finding.text("record"), u"SD00000000000000000000000000000001"_s);
        QCOMPARE(finding.text("field"), u"domain_name"_s);
        QCOMPARE(finding.text("code"), u"FIELD-INVALID"_s);
        QVERIFY(!finding.text("message").isEmpty());
        QCOMPARE(jsonElements(report->raw("notices")).size(), 1);
    }

    void exportsTheSandbox()
    {
        const auto path = m_folder.filePath(u"new/out.trunkdesk.json"_s);
        const auto outcome = trunkctl({u"export"_s, u"--sandbox"_s, u"-o"_s, path});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.errors));
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(!(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        const auto opened = readFiles({path});
        QVERIFY(opened.notices.isEmpty());
        QVERIFY(opened.recordCount() > 300);
        QVERIFY(opened.account.accountId.startsWith(u"AC"));

        const auto piped = trunkctl({u"export"_s, u"--sandbox"_s, u"-o"_s, u"-"_s});
        QCOMPARE(piped.code, 0);
        QVERIFY(!checkJson(piped.out));
        QVERIFY(piped.out.endsWith("\n}\n"));
    }

    void exportsFromTheEnvironment()
    {
        QProcess server;
        const auto door = startSandbox(&server);
        QVERIFY(!door.isEmpty());
        const auto path = m_folder.filePath(u"env.trunkdesk.json"_s);
        const QStringList arguments{u"export"_s, u"--from-env"_s, u"--endpoint"_s, door.text("baseUrl"), u"-o"_s, path};
        auto environment = bareEnvironment();
        environment.insert(u"TWILIO_ACCOUNT_SID"_s, door.text("twilio.accountSid"));
        environment.insert(u"TWILIO_AUTH_TOKEN"_s, u"wrong-token-0123456789"_s);
        const auto refused = trunkctl(arguments, environment);
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.errors.count(u'\n'), 1);
        QVERIFY(!refused.errors.contains(u"wrong-token"));
        QVERIFY(!QFileInfo::exists(path));

        environment.insert(u"TWILIO_AUTH_TOKEN"_s, door.text("twilio.authToken"));
        const auto outcome = trunkctl(arguments, environment);
        QVERIFY2(outcome.code == 0, qPrintable(outcome.errors));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(door.text("twilio.authToken").toUtf8()));

        auto elsewhere = arguments;
        elsewhere[3] = u"https://example.com"_s;
        QCOMPARE(trunkctl(elsewhere, environment).code, 1); // credentials go to the provider or stay here
        QVERIFY(interrupt(&server, SIGTERM));
    }

    void exportsTheLab()
    {
        const auto piped = trunkctl({u"export"_s, u"--sandbox"_s, u"--provider"_s, u"plivo"_s, u"-o"_s, u"-"_s});
        QVERIFY2(piped.code == 0, qPrintable(piped.errors));
        const auto snapshot = Record::fromJson(piped.out);
        QVERIFY(snapshot.ok());
        const auto path = m_folder.filePath(u"lab.trunkdesk.json"_s);
        QCOMPARE(trunkctl({u"export"_s, u"--sandbox"_s, u"--provider"_s, u"plivo"_s, u"-o"_s, path}).code, 0);
        const auto opened = readFiles({path});
        QVERIFY(opened.notices.isEmpty());
        QCOMPARE(opened.recordCount(), 8 + 8 + 3 + 3 + 45); // everything but the calls, which may be endless
        QVERIFY(opened.account.accountId.startsWith(u"MA"));
    }

    void whichProviderTheEnvironmentMeans()
    {
        QProcess server;
        const auto door = startSandbox(&server);
        QVERIFY(!door.isEmpty());
        const auto path = m_folder.filePath(u"which.trunkdesk.json"_s);
        QStringList arguments{u"export"_s, u"--from-env"_s, u"--endpoint"_s, door.text("baseUrl"), u"-o"_s, path};
        auto environment = bareEnvironment();
        environment.insert(u"PLIVO_AUTH_ID"_s, door.text("plivo.authId"));
        environment.insert(u"PLIVO_AUTH_TOKEN"_s, u"wrong-token-0123456789"_s);
        const auto refused = trunkctl(arguments, environment);
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.errors.count(u'\n'), 1);
        QVERIFY(!refused.errors.contains(u"wrong-token"));
        QVERIFY(!QFileInfo::exists(path));

        environment.insert(u"PLIVO_AUTH_TOKEN"_s, door.text("plivo.authToken"));
        const auto alone = trunkctl(arguments, environment);
        QVERIFY2(alone.code == 0, qPrintable(alone.errors));
        QVERIFY(readFiles({path}).account.accountId == door.text("plivo.authId"));

        environment.insert(u"TWILIO_ACCOUNT_SID"_s, door.text("twilio.accountSid"));
        environment.insert(u"TWILIO_AUTH_TOKEN"_s, door.text("twilio.authToken"));
        const auto unclear = trunkctl(arguments, environment);
        QCOMPARE(unclear.code, 2);
        QVERIFY(unclear.errors.contains(u"--provider twilio") && unclear.errors.contains(u"--provider plivo"));
        for (const auto &[provider, id] : {std::pair(u"twilio"_s, "twilio.accountSid"), std::pair(u"plivo"_s, "plivo.authId")}) {
            QCOMPARE(trunkctl(arguments + QStringList{u"--provider"_s, provider}, environment).code, 0);
            QCOMPARE(readFiles({path}).account.accountId, door.text(id));
        }
        environment.insert(u"TWILIO_ACCOUNT_SID"_s, QString()); // set to nothing is not set
        QCOMPARE(trunkctl(arguments, environment).code, 0);
        QVERIFY(interrupt(&server, SIGTERM));
    }

    void interruptedWritesNothing()
    {
        QProcess server;
        const auto door = startSandbox(&server, {u"--latency"_s, u"60000"_s});
        QVERIFY(!door.isEmpty());
        auto environment = bareEnvironment();
        environment.insert(u"TWILIO_ACCOUNT_SID"_s, door.text("twilio.accountSid"));
        environment.insert(u"TWILIO_AUTH_TOKEN"_s, door.text("twilio.authToken"));
        QProcess process;
        process.setProcessEnvironment(environment);
        const auto path = m_folder.filePath(u"never.json"_s);
        process.start(QStringLiteral(TRUNKCTL), {u"export"_s, u"--from-env"_s, u"--endpoint"_s, door.text("baseUrl"), u"-o"_s, path});
        QVERIFY(process.waitForStarted());
        QTest::qWait(500); // it answers to Ctrl+C at any time; before it listens, the default ends it
        QVERIFY(interrupt(&process, SIGINT));
        QVERIFY(process.exitStatus() == QProcess::NormalExit ? process.exitCode() == 1 : true);
        QVERIFY(QDir(m_folder.path()).entryList({u"never*"_s}, QDir::Files | QDir::Hidden).isEmpty());
        QVERIFY(interrupt(&server, SIGTERM));
    }

    void sandboxServesUntilInterrupted_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("Ctrl+C") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
    }
    void sandboxServesUntilInterrupted()
    {
        QFETCH(int, signal);
        QProcess server;
        const auto door = startSandbox(&server);
        QCOMPARE(door.keys(), (QList<QByteArray>{"baseUrl", "twilio", "plivo"}));
        QVERIFY(door.text("baseUrl").startsWith(u"http://127.0.0.1:"));
        QVERIFY(door.text("twilio.accountSid").startsWith(u"AC"));
        QVERIFY(!door.text("twilio.authToken").isEmpty());
        QVERIFY(door.text("plivo.authId").startsWith(u"MA"));
        QVERIFY(!door.text("plivo.authToken").isEmpty());
        QVERIFY(interrupt(&server, signal));
        QCOMPARE(server.exitStatus(), QProcess::NormalExit);
        QCOMPARE(server.exitCode(), 0);
        QVERIFY(server.readAllStandardOutput().isEmpty());
    }

    void linksNoWindowLibrary()
    {
        const auto ldd = QStandardPaths::findExecutable(u"ldd"_s);
        if (ldd.isEmpty())
            QSKIP("there is no ldd here");
        QProcess process;
        process.start(ldd, {QStringLiteral(TRUNKCTL)});
        QVERIFY(process.waitForFinished());
        const auto libraries = process.readAllStandardOutput();
        QVERIFY(libraries.contains("libQt6Core"));
        QVERIFY(!libraries.contains("libQt6Gui") && !libraries.contains("libQt6Widgets"));
    }
};

QTEST_GUILESS_MAIN(TestTrunkctl)
#include "tst_trunkctl.moc"
