// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/accounts/accountfile.h"

#include "models/core/filewriter.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::AccountFile)
};

constexpr qint64 largestFile = 4 * 1024 * 1024;
constexpr int earlierContents = 3;
constexpr int patience = 2000; // ms; a change takes a few, so whoever holds the lock for longer is stuck

AccountListFault unreadable(const QString &path, const QString &why)
{
    return {AccountListFault::Kind::Unreadable, Words::tr("The list of accounts “%1” cannot be read: %2. Mend that, then start again.").arg(path, why)};
}

/// A name beside the file that nothing has yet.
QString placeAside(const QString &path)
{
    const auto base = path + u".damaged-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    auto place = base;
    for (int number = 2; QFileInfo::exists(place); ++number)
        place = base + u'-' + QString::number(number);
    return place;
}

bool makeFolder(const QString &path)
{
    return QFileInfo(path).isDir()
        || (QDir().mkpath(path) && QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

} // namespace

QString AccountFile::usualPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)).filePath(u"accounts.json"_s);
}

Result<AccountList, AccountListFault> AccountFile::read() const
{
    const QFileInfo info(m_path);
    if (!info.exists() && !info.isSymLink())
        return AccountList();
    if (!info.isFile())
        return unreadable(m_path, Words::tr("it is not a plain file"));
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(m_path, file.errorString());
    if (file.size() > largestFile)
        return AccountListFault{AccountListFault::Kind::Damaged, Words::tr("The list of accounts “%1” is far too large to be one; restore it from a copy.").arg(m_path)};
    const auto text = file.readAll();
    if (file.error() != QFile::NoError)
        return unreadable(m_path, file.errorString());
    auto list = AccountList::fromJson(text);
    if (list)
        return list;
    auto fault = list.error();
    fault.message += u' ' + Words::tr("(It is in “%1”.)").arg(m_path);
    return fault;
}

Result<AccountFile::Changed, QString> AccountFile::change(const std::function<void(AccountList &)> &edit) const
{
    if (const auto folder = QFileInfo(m_path).absolutePath(); !makeFolder(folder))
        return Words::tr("The folder “%1” could not be made, so the change was not kept.").arg(folder);
    QLockFile lock(m_path + u".lock"_s);
    if (!lock.tryLock(patience))
        return Words::tr("The list of accounts is being changed by another program, so this change was not kept; try again in a moment.");

    auto now = read();
    Changed changed;
    if (now) {
        changed.list = *now;
    } else if (now.error().kind == AccountListFault::Kind::Damaged) {
        changed.keptAside = placeAside(m_path);
        if (!QFile::rename(m_path, changed.keptAside))
            return Words::tr("The list of accounts is damaged and could not be kept aside, so nothing was written; move “%1” away.").arg(m_path);
    } else {
        return now.error().message;
    }
    edit(changed.list);
    if (const auto fault = writeFile(m_path, changed.list.toJson(), earlierContents))
        return *fault;
    return changed;
}

} // namespace trunkdesk
