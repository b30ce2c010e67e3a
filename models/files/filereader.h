// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/files/filecontent.h"

#include <QObject>
#include <QStringList>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace trunkdesk {

/// What opening some files gave: the records of all of them as one account, and what there is to say about each.
struct OpenedFiles : AccountContent
{
    QList<FileNotice> notices;
    bool cancelled = false;
    bool isSnapshot = false; ///< one of them is, so that what it tells of is one account at one time

    [[nodiscard]] bool hasErrors() const; ///< a file could not be read at all
};

/// An opened file may have so many bytes.
inline constexpr qint64 maxFileBytes = 256 * 1024 * 1024;

/// The files that these stand for: of a folder the *.json files in it and one level down. A folder without any stands for itself.
[[nodiscard]] QStringList filesOf(const QStringList &paths);

/// Reads files, and of folders the *.json files in them and one level down, in the order of the list. A file that cannot be read
/// gets a notice, and the others open. The account is read-only (AccountMode::File) and called after its snapshot or its files.
/// progress(done, total) is in bytes and called in the thread of the caller.
[[nodiscard]] OpenedFiles readFiles(const QStringList &paths, const std::function<void(qint64, qint64)> &progress = {},
                                    const std::atomic_bool *cancelled = nullptr);

/// readFiles() off the window's thread. Deleting it cancels: finished() is then never emitted.
class FileReader : public QObject
{
    Q_OBJECT

public:
    explicit FileReader(const QStringList &paths, QObject *parent = nullptr);
    ~FileReader() override;

    void start();
    void cancel(); ///< finished() still comes, soon, with cancelled set

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void finished(const trunkdesk::OpenedFiles &opened);

private:
    void deliver();

    QStringList m_paths;
    std::atomic_bool m_cancelled = false;
    OpenedFiles m_opened; ///< the thread's until it has ended
    std::unique_ptr<QThread> m_thread;
};

} // namespace trunkdesk
