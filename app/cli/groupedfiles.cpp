// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/cli/groupedfiles.h"

#include <QCoreApplication>
#include <QHash>

#include <cstdio>
#include <unistd.h>

namespace trunkdesk::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::CheckCommand)
};

/// Reads with a line that is written over, for what takes its time.
OpenedFiles readAloud(const QStringList &paths)
{
    constexpr qint64 longReading = 4 * 1024 * 1024;
    static const bool somebodyLooks = ::isatty(STDERR_FILENO) != 0;
    if (!somebodyLooks)
        return readFiles(paths);
    qint64 said = -1;
    const auto opened = readFiles(paths, [&said](qint64 done, qint64 total) {
        const auto percent = total > longReading ? done * 100 / total : -1;
        if (percent != std::exchange(said, percent) && percent >= 0)
            std::fputs(("\r" + Text::tr("%1 % read").arg(percent).toUtf8() + "   ").constData(), stderr);
    });
    if (said >= 0)
        std::fputs("\r\x1b[K", stderr); // nothing of it stays
    return opened;
}

/// Some files, and what reading them gave while they are one.
struct Group
{
    QString account; ///< id at the provider; empty: nothing says it
    QStringList files;
    OpenedFiles opened;
    bool closed = false; ///< a snapshot takes nothing in
};

Group *groupOf(const QString &account, QList<Group> *groups)
{
    for (auto &group : *groups)
        if (!group.closed && group.account == account)
            return &group;
    return nullptr;
}

/// What names no account belongs to the only one that is named. With several nobody knows to which.
void joinNameless(QList<Group> *groups)
{
    qsizetype nameless = -1;
    qsizetype named = -1;
    for (qsizetype i = 0; i < groups->size(); ++i) {
        const auto &group = groups->at(i);
        if (group.closed)
            continue;
        auto &which = group.account.isEmpty() ? nameless : named;
        if (which >= 0)
            return;
        which = i;
    }
    if (nameless < 0 || named < 0)
        return;
    auto &first = (*groups)[std::min(nameless, named)];
    first.files += groups->at(std::max(nameless, named)).files;
    groups->removeAt(std::max(nameless, named));
}

} // namespace

QList<OpenedFiles> readGrouped(const QStringList &paths)
{
    QList<Group> groups;
    for (const auto &file : filesOf(paths)) {
        auto opened = readAloud({file});
        auto *group = opened.isSnapshot ? nullptr : groupOf(opened.account.accountId, &groups);
        if (group)
            group->files.append(file);
        else
            groups.append({opened.account.accountId, {file}, opened, opened.isSnapshot});
    }
    joinNameless(&groups);
    QList<OpenedFiles> read;
    for (const auto &group : std::as_const(groups))
        read.append(group.files.size() == 1 ? group.opened : readAloud(group.files));
    return read;
}

} // namespace trunkdesk::cli
