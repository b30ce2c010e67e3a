// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/files/filereader.h"

#include <QElapsedTimer>
#include <QThread>

namespace trunkdesk {

FileReader::FileReader(const QStringList &paths, QObject *parent) : QObject(parent), m_paths(paths) { }

FileReader::~FileReader()
{
    cancel();
    if (m_thread)
        m_thread->wait(); // short: every loop of the reading looks at the flag
}

void FileReader::start()
{
    if (m_thread)
        return;
    m_thread.reset(QThread::create([this] {
        QElapsedTimer since;
        since.start();
        const auto progress = [this, &since](qint64 done, qint64 total) {
            if (since.elapsed() < 50 && done < total)
                return;
            since.restart();
            // The object outlives its thread, see the destructor; what is still queued then dies with it.
            QMetaObject::invokeMethod(this, [this, done, total] { Q_EMIT progressed(done, total); }, Qt::QueuedConnection);
        };
        m_opened = readFiles(m_paths, progress, &m_cancelled);
    }));
    connect(m_thread.get(), &QThread::finished, this, &FileReader::deliver);
    m_thread->start();
}

void FileReader::cancel()
{
    m_cancelled = true;
}

void FileReader::deliver()
{
    Q_EMIT finished(m_opened);
}

} // namespace trunkdesk
