// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/checks/ignoredfile.h"

#include "models/accounts/account.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

constexpr qint64 largest = 4 * 1024 * 1024;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::IgnoredFile)
};

} // namespace

QString ignoredKey(const Account &account)
{
    if (account.accountId.isEmpty())
        return {};
    // Ids come from files, too: nothing of them may reach a path by accident.
    const auto hash = QCryptographicHash::hash(account.accountId.toUtf8(), QCryptographicHash::Sha256).toHex().first(24);
    return QString::fromLatin1(account.provider + '-' + hash);
}

QString ignoredPath(const QString &dataFolder, const Account &account)
{
    const auto key = ignoredKey(account);
    return key.isEmpty() || dataFolder.isEmpty() ? QString() : QDir(dataFolder).filePath(u"ignored/"_s + key + u".json"_s);
}

Result<IgnoredFindings, QString> readIgnoredFile(const QString &path)
{
    QFile file(path);
    if (path.isEmpty() || !file.exists())
        return IgnoredFindings();
    if (!file.open(QFile::ReadOnly))
        return file.errorString();
    if (file.size() > largest)
        return Text::tr("it is far too large");
    return readIgnored(file.readAll());
}

} // namespace trunkdesk
