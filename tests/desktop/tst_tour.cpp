// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

/// The guided tour drives the real windows over real HTTP; it says itself when a step does not come about.
class TestTour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepHasItsPicture()
    {
        QTemporaryDir folder;
        QProcess program;
        program.start(QStringLiteral(TRUNKDESK_PROGRAM), {QStringLiteral("--tour"), folder.path()});
        QVERIFY(program.waitForFinished(90'000));
        QVERIFY2(program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0, program.readAllStandardError().constData());
        const auto pictures = QDir(folder.path()).entryList({QStringLiteral("*.png")}, QDir::Files, QDir::Name);
        QStringList steps;
        QSet<QByteArray> different;
        for (const auto &picture : pictures) {
            QFile file(folder.filePath(picture));
            QVERIFY(file.open(QIODevice::ReadOnly));
            different.insert(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha1));
            steps.append(picture.sliced(3).chopped(4));
        }
        QCOMPARE(steps, QStringLiteral("start sandbox trunk dark mistake corrected saved numbers choosing-numbers attached deleting domain wide lab cascade calls problems problem-codes simulator try-call explain setup-name setup-callers setup-targets setup-numbers setup-review setup-done "
                                       "bulk bulk-review bulk-applied undo history drain drain-review drained compare put-back adding-account read-only search offline").split(u' '));
        QCOMPARE(different.size(), pictures.size());
    }
};

QTEST_GUILESS_MAIN(TestTour)
#include "tst_tour.moc"
