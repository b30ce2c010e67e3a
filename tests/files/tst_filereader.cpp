// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/files/filereader.h"

#include <QCoreApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

class TestFileReader : public QObject
{
    Q_OBJECT

private:
    QString large()
    {
        QByteArray text("[");
        for (int i = 0; i < 60'000; ++i)
            text += "{\"sid\":\"TK" + QByteArray::number(i) + "\",\"secure\":true,\"friendly_name\":\"n\"},";
        text.chop(1);
        QFile file(m_folder.filePath(u"large.json"_s));
        return file.open(QIODevice::WriteOnly) && file.write(text + ']') > 0 ? file.fileName() : QString();
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void readsInAnotherThread()
    {
        FileReader reader({large()});
        OpenedFiles got;
        bool sameThread = false;
        connect(&reader, &FileReader::finished, this, [&](const OpenedFiles &opened) {
            got = opened;
            sameThread = QThread::currentThread() == qApp->thread();
        });
        QSignalSpy progressed(&reader, &FileReader::progressed);
        QSignalSpy finished(&reader, &FileReader::finished);
        reader.start();
        QVERIFY(finished.isEmpty());
        QVERIFY(finished.wait(60'000));
        QVERIFY(sameThread);
        QCOMPARE(got.recordCount(), 60'000);
        QVERIFY(!progressed.isEmpty());
        QCOMPARE(progressed.constLast()[0], progressed.constLast()[1]);
    }

    void cancelledSaysSo()
    {
        FileReader reader({large()});
        OpenedFiles got;
        connect(&reader, &FileReader::finished, this, [&got](const OpenedFiles &opened) { got = opened; });
        QSignalSpy finished(&reader, &FileReader::finished);
        reader.start();
        reader.cancel();
        QVERIFY(finished.wait(60'000));
        QVERIFY(got.cancelled);
        QVERIFY(!got.hasErrors());
        QVERIFY(got.recordCount() < 60'000);
    }

    void deletedWhileReading()
    {
        bool called = false;
        auto reader = std::make_unique<FileReader>(QStringList{large()});
        connect(reader.get(), &FileReader::finished, this, [&called] { called = true; });
        reader->start();
        reader.reset();
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(TestFileReader)
#include "tst_filereader.moc"
