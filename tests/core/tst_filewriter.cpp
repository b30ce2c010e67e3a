// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/core/filewriter.h"
#include "tests/support/fulldisk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <sys/stat.h>

using namespace trunkdesk;
using namespace trunkdesk::test;
using namespace Qt::StringLiterals;

class TestFileWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }

    void writesForTheOwnerAlone()
    {
        const auto path = m_folder.filePath(u"a/b/one.json"_s);
        QCOMPARE(writeFile(path, "one"), std::nullopt);
        QCOMPARE(fileText(path), "one");
        const auto owner = QFile::ReadOwner | QFile::WriteOwner;
        const auto user = QFile::ReadUser | QFile::WriteUser | QFile::ExeUser;
        QCOMPARE(QFileInfo(path).permissions() & ~user, QFile::Permissions(owner));
        QCOMPARE(QFileInfo(m_folder.filePath(u"a/b"_s)).permissions() & ~user, owner | QFile::ExeOwner);
        QCOMPARE(QFileInfo(m_folder.filePath(u"a"_s)).permissions() & ~user, owner | QFile::ExeOwner);
    }

    void keepsEarlierGenerations()
    {
        const auto path = m_folder.filePath(u"kept.json"_s);
        for (const auto *text : {"1", "2", "3", "4"})
            QCOMPARE(writeFile(path, text, 2), std::nullopt);
        QCOMPARE(fileText(path), "4");
        QCOMPARE(fileText(path + u".~1~"_s), "3");
        QCOMPARE(fileText(path + u".~2~"_s), "2");
        QVERIFY(!QFile::exists(path + u".~3~"_s));
    }

    void withoutCommitNothingHappened()
    {
        const auto path = m_folder.filePath(u"left.json"_s);
        QCOMPARE(writeFile(path, "old"), std::nullopt);
        {
            FileWriter writer(path, 1);
            QVERIFY(writer.open() && writer.write("new"));
        }
        QCOMPARE(fileText(path), "old");
        QCOMPARE(QDir(m_folder.path()).entryList({u"left*"_s}, QDir::Files | QDir::Hidden), QStringList(u"left.json"_s));
    }

    void followsALink()
    {
        const auto path = m_folder.filePath(u"real.json"_s);
        const auto link = m_folder.filePath(u"link.json"_s);
        QCOMPARE(writeFile(path, "old"), std::nullopt);
        QVERIFY(QFile::link(path, link));
        QCOMPARE(writeFile(link, "new"), std::nullopt);
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(fileText(path), "new");
    }

    void aFullDiskLeavesTheOldFile_data()
    {
        QTest::addColumn<int>("limit");
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("blocks");
        // A payload that fits into the buffer is the case in which a plain commit() lies.
        QTest::newRow("nothing fits, small") << 0 << 100 << 1;
        QTest::newRow("a part fits, below the buffer") << 4096 << 10'000 << 1;
        QTest::newRow("above the buffer") << 4096 << 100'000 << 1;
        QTest::newRow("as a stream") << 50'000 << 1000 << 200;
    }

    void aFullDiskLeavesTheOldFile()
    {
        QFETCH(int, limit);
        QFETCH(int, size);
        QFETCH(int, blocks);
        const auto path = m_folder.filePath(u"full.json"_s);
        QCOMPARE(writeFile(path, "the old content"), std::nullopt);
        bool ok = false;
        QString error;
        {
            const FullDisk disk(limit);
            FileWriter writer(path, 1);
            ok = writer.open();
            for (int i = 0; ok && i < blocks; ++i)
                ok = writer.write(QByteArray(size, 'x'));
            ok = ok && writer.commit();
            error = writer.errorString();
        }
        QVERIFY(!ok);
        QVERIFY2(error.contains(path), qPrintable(error));
        QCOMPARE(fileText(path), "the old content");
        QCOMPARE(QDir(m_folder.path()).entryList({u"full*"_s}, QDir::Files | QDir::Hidden), QStringList(u"full.json"_s));
    }

    void saysWhyItCannot_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("a folder") << m_folder.path();
        QTest::newRow("a pipe") << m_folder.filePath(u"pipe"_s);
        QTest::newRow("below a file") << m_folder.filePath(u"plain/x.json"_s);
    }

    void saysWhyItCannot()
    {
        QFETCH(QString, path);
        QCOMPARE(writeFile(m_folder.filePath(u"plain"_s), "x"), std::nullopt);
        const auto pipe = QFile::encodeName(m_folder.filePath(u"pipe"_s));
        QVERIFY(::mkfifo(pipe.constData(), 0600) == 0 || errno == EEXIST);
        const auto error = writeFile(path, "x");
        QVERIFY(error.has_value());
        QVERIFY(!error->isEmpty());
        struct stat after{};
        QCOMPARE(::stat(pipe.constData(), &after), 0);
        QVERIFY(S_ISFIFO(after.st_mode));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestFileWriter)
#include "tst_filewriter.moc"
