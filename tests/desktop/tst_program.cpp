// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include <QProcess>
#include <QTest>

/// What the program says before there is a window.
class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersWithoutAWindow_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says"); // on standard output, or on standard error when the code is not 0
        QTest::newRow("help") << QStringList{QStringLiteral("--help")} << 0 << QStringLiteral("--tour");
        QTest::newRow("version") << QStringList{QStringLiteral("--version")} << 0 << QStringLiteral("trunkdesk " TRUNKDESK_VERSION);
        QTest::newRow("unknown option") << QStringList{QStringLiteral("--nonsense")} << 2 << QStringLiteral("nonsense");
        QTest::newRow("no display") << QStringList{QStringLiteral("--sandbox")} << 1 << QStringLiteral("display");
        QTest::newRow("a tour into a file") << QStringList{QStringLiteral("--tour"), QStringLiteral("/dev/null/pictures")} << 1 << QStringLiteral("/dev/null/pictures");
    }
    void answersWithoutAWindow()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        QProcess program;
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const auto *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(QString::fromLatin1(name));
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(TRUNKDESK_PROGRAM), arguments);
        QVERIFY(program.waitForFinished(30'000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QTEST(program.exitCode(), "code");
        const auto text = QString::fromUtf8(program.exitCode() == 0 ? program.readAllStandardOutput() : program.readAllStandardError());
        QVERIFY2(text.contains(says), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
