// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QList>

#include <algorithm>
#include <csignal>
#include <initializer_list>
#include <sys/resource.h>

namespace trunkdesk::test {

/// While it lives, a file of this process cannot grow past the limit: what a full disk looks like from the inside.
class FullDisk
{
public:
    explicit FullDisk(qint64 bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{rlim_t(bytes), m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

/// Limits for a sweep over a file of `size` bytes: every one around these places and around both ends, and some `between`.
inline QList<qint64> limitsFor(qint64 size, const QList<qint64> &places = {}, int between = 200)
{
    QList<qint64> limits;
    const auto around = [&limits, size](qint64 place) {
        for (qint64 limit = place - 3; limit <= place + 3; ++limit)
            if (limit >= 0 && limit <= size + 3)
                limits.append(limit);
    };
    around(0);
    around(size);
    for (const auto place : places)
        around(place);
    for (int step = 1; step < between; ++step)
        limits.append(size * step / between);
    std::sort(limits.begin(), limits.end());
    limits.erase(std::unique(limits.begin(), limits.end()), limits.end());
    return limits;
}

/// For a QTemporaryDir: in memory where the system has such a place. A sweep syncs thousands of files, for which a disk takes a minute.
inline QString quickFolder()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    return (memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath()) + QStringLiteral("/fulldisk-XXXXXX");
}

inline QByteArray fileText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

/// Everything in a folder, hidden or not, by name.
inline QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

} // namespace trunkdesk::test
