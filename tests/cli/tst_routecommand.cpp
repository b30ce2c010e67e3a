// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "tests/cli/clibench.h"

#include <QTest>

using namespace trunkdesk;
using namespace trunkdesk::test;
using namespace Qt::StringLiterals;

namespace {

const auto acme = QStringLiteral(TEST_DATA "/acme.trunkdesk.json"); // “branch” has pbx1 and pbx2, and a number

} // namespace

/// trunkctl route and trunkctl explain, which say in a script what the simulator and the window for failures say.
class TestRouteCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void states_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("words");
        QTest::newRow("as it is") << QStringList{acme} << 0 << u"normal: twilio.trunk “branch”"_s;
        QTest::newRow("one is down") << QStringList{acme, u"--down"_s, u"PBX1.acme.example."_s} << 0 << u"reduced: twilio.trunk “branch”"_s;
        QTest::newRow("both are") << QStringList{acme, u"--down"_s, u"pbx1.acme.example"_s, u"--down"_s, u"pbx2.acme.example"_s} << 1 << u"dead: twilio.trunk “branch”"_s;
        QTest::newRow("the site is") << QStringList{acme, u"--down"_s, u"acme.example"_s} << 1 << u"dead: twilio.trunk “branch”"_s;
        QTest::newRow("a host that is none of them") << QStringList{acme, u"--down"_s, u"pbx9.acme.example"_s} << 2 << u"pbx1.acme.example, pbx2.acme.example"_s;
        QTest::newRow("an empty host") << QStringList{acme, u"--down"_s, QString()} << 2 << u"pbx1.acme.example"_s;
        QTest::newRow("no file") << QStringList{} << 2 << u"--account"_s;
        QTest::newRow("a file that is not there") << QStringList{acme + u"x"_s} << 2 << u"acme"_s;
        QTest::newRow("two files") << QStringList{acme, acme} << 2 << u"at a time"_s;
        QTest::newRow("format") << QStringList{acme, u"--format"_s, u"sarif"_s} << 2 << u"--format"_s;
        QTest::newRow("no credentials") << QStringList{u"--from-env"_s} << 2 << u"TWILIO_ACCOUNT_SID"_s;
    }
    void states()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, words);
        const auto outcome = trunkctl(QStringList{u"route"_s} + arguments);
        QTEST(outcome.code, "code");
        QVERIFY2(outcome.said().contains(words), qPrintable(outcome.said()));
        QVERIFY(!outcome.said().contains(u"hunter2secret"));
    }

    void sharesInJson()
    {
        const auto outcome = trunkctl({u"route"_s, u"--format"_s, u"json"_s, u"--down"_s, u"pbx1.acme.example"_s, acme});
        QVERIFY2(outcome.code == 0 && outcome.errors.isEmpty(), qPrintable(outcome.errors));
        QVERIFY(!outcome.out.contains("hunter2secret"));
        const auto report = Record::fromJson(outcome.out);
        QVERIFY(report.ok());
        QStringList shares;
        for (const auto &trunk : jsonElements(report->raw("trunks"))) {
            const auto flow = Record::fromChecked(trunk);
            for (const auto &tier : jsonElements(flow.raw("tiers")))
                for (const auto &element : jsonElements(Record::fromChecked(tier).raw("targets"))) {
                    const auto target = Record::fromChecked(element);
                    shares.append(flow.text("title") + u' ' + target.text("title") + u' ' + target.text("usualPercent") + u' ' + target.text("percent"));
                }
        }
        QVERIFY2(shares.contains(u"branch pbx1 100 0"_s) && shares.contains(u"branch pbx2 0 100"_s), qPrintable(shares.join(u'\n')));
    }

    void accountsOverTheNetwork()
    {
        const CliBench cli;
        const auto live = cli.run(QStringList{u"route"_s, cli.live()} + cli.here());
        const auto copy = cli.run({u"route"_s, cli.snapshot(u"now"_s)});
        // Which of equal targets is named first is a matter of the order in which they were read.
        const auto begins = [](const Outcome &outcome) {
            QStringList list;
            for (const auto &line : QString::fromUtf8(outcome.out).split(u'\n', Qt::SkipEmptyParts))
                list.append(line.section(u": "_s, 0, 1));
            return list;
        };
        QCOMPARE(begins(live).size(), 10);
        QVERIFY(begins(live).constFirst().startsWith(u"dead: "));
        QCOMPARE(copy.code, live.code);
        QCOMPARE(begins(copy), begins(live));
    }

    void explaining_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("words");
        QTest::newRow("a code") << QStringList{u"32010"_s} << 0 << u"32010"_s;
        QTest::newRow("a code and a file") << QStringList{u"32200"_s, acme} << 0 << u"“hq”"_s;
        QTest::newRow("a code that is none") << QStringList{u"good morning"_s} << 1 << u"No code is recognised"_s;
        QTest::newRow("a code that is not known") << QStringList{u"99999"_s} << 1 << u"99999: not known here"_s;
        QTest::newRow("an empty code") << QStringList{QString()} << 2 << u"--help"_s;
        QTest::newRow("no code") << QStringList{} << 2 << u"--help"_s;
        QTest::newRow("a file that is not there") << QStringList{u"32010"_s, acme + u"x"_s} << 2 << u"acme"_s;
    }
    void explaining()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, words);
        const auto outcome = trunkctl(QStringList{u"explain"_s} + arguments);
        QTEST(outcome.code, "code");
        QVERIFY2(outcome.said().contains(words), qPrintable(outcome.said()));
    }

    void explainsWhatIsPiped()
    {
        QProcess process;
        process.setProcessEnvironment(bareEnvironment());
        process.start(QStringLiteral(TRUNKCTL), {u"explain"_s, u"-"_s, acme});
        process.write("SIP/2.0 403 Forbidden\r\nTo: <sip:+14155550101@acme-hq.pstn.twilio.com>\r\nX-Twilio-Error: 32200 no permission\r\n"
                      "Proxy-Authorization: Digest username=\"a\", response=\"0123456789abcdef0123456789abcdef\"\r\n\r\n");
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(30'000));
        const auto said = process.readAllStandardOutput() + process.readAllStandardError();
        QCOMPARE(process.exitCode(), 0);
        QVERIFY2(said.contains("32200") && said.contains("hq"), said.constData());
        QVERIFY(!said.contains("0123456789abcdef0123456789abcdef"));
    }
};

QTEST_GUILESS_MAIN(TestRouteCommand)
#include "tst_routecommand.moc"
