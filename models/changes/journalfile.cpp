// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/journalfile.h"

#include "models/core/filewriter.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::Journal)
};

bool syncFile(int handle)
{
#ifdef Q_OS_UNIX
    return ::fsync(handle) == 0;
#else
    return handle >= 0;
#endif
}

/// A new name is on the disk only when its folder is.
bool syncFolder(const QString &path)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool synced = syncFile(handle);
    ::close(handle);
    return synced;
#else
    return QFileInfo(path).isDir();
#endif
}

} // namespace

std::optional<QString> JournalFile::create(const QString &path, const QByteArray &line)
{
    if (auto fault = writeFile(path, line + '\n'))
        return fault;
    if (!syncFolder(QFileInfo(path).absolutePath()))
        return Words::tr("The journal's folder “%1” could not be written to the disk, so nothing is sent. Look at the disk, then try again.").arg(QFileInfo(path).absolutePath());
    return {};
}

bool JournalFile::fail(const QString &cause)
{
    m_error = Words::tr("The journal “%1” could not be written: %2. Without it nothing more is sent; free some space, then go on.").arg(m_file.fileName(), cause);
    return false;
}

bool JournalFile::open()
{
    if (m_file.isOpen())
        return true;
    if (!QFileInfo(m_file.fileName()).isFile())
        return fail(Words::tr("it is not there any more"));
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered))
        return fail(m_file.errorString());
    // What follows the last whole line was being written when the program ended.
    constexpr qint64 piece = 64 * 1024;
    qint64 end = m_file.size();
    for (qint64 from = end; from > 0;) {
        const auto begin = std::max<qint64>(0, from - piece);
        if (!m_file.seek(begin))
            return fail(m_file.errorString());
        const auto newline = m_file.read(from - begin).lastIndexOf('\n');
        if (newline >= 0) {
            end = begin + newline + 1;
            break;
        }
        end = from = begin;
    }
    if (end != m_file.size() && !m_file.resize(end))
        return fail(m_file.errorString());
    return true;
}

bool JournalFile::append(const QByteArray &line)
{
    if (!open())
        return false;
    const auto before = m_file.size();
    if (m_file.write(line + '\n') == line.size() + 1 && syncFile(m_file.handle()))
        return true;
    const auto cause = m_file.errorString();
    m_file.resize(before); // what came through is cut off now, or else when it is opened again
    m_file.close();
    return fail(cause);
}

QList<QByteArrayView> wholeLines(QByteArrayView text)
{
    QList<QByteArrayView> lines;
    for (qsizetype begin = 0;;) {
        const auto end = text.indexOf('\n', begin);
        if (end < 0)
            return lines;
        lines.append(text.sliced(begin, end - begin));
        begin = end + 1;
    }
}

} // namespace trunkdesk
