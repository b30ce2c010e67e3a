// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/checks/ignored.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace trunkdesk {

struct Account;
class Inventory;

/// What is ignored in each account: one file an account in the data folder, which an account and the files that were written of it share. That of
/// the sandbox's accounts, and of files that do not say whose they are, is kept for this run alone.
class IgnoredStore : public QObject
{
    Q_OBJECT

public:
    /// An empty folder: all of it is for this run alone.
    explicit IgnoredStore(const QString &dataFolder, QObject *parent = nullptr);

    /// Tells the inventory's findings what is ignored there, from now on. Borrowed. What cannot be read is said by troubled().
    void take(Inventory *inventory);
    [[nodiscard]] IgnoredFindings of(const Account &account) const;
    [[nodiscard]] QString pathOf(const Account &account) const; ///< empty: it is kept for this run

    /// Nothing when it went well, else the cause and the remedy; then nothing is different.
    [[nodiscard]] QString add(const Account &account, const QList<IgnoredFinding> &entries);
    [[nodiscard]] QString remove(const Account &account, const QList<IgnoredFinding> &entries);

Q_SIGNALS:
    void changed(const QString &key); ///< ignoredKey() of an account
    void troubled(const QString &why);

private:
    [[nodiscard]] QString slot(const Account &account) const;
    bool read(const Account &account);
    [[nodiscard]] QString write(const Account &account, const IgnoredFindings &ignored);
    void tell(const Account &account);

    QString m_folder; ///< of all data
    QHash<QString, IgnoredFindings> m_known; ///< by slot()
    QSet<QString> m_sandbox;                 ///< keys of accounts that the sandbox serves
    QSet<QString> m_broken;                  ///< whose file cannot be read: it is put aside before anything is written
    QList<Inventory *> m_inventories;
};

} // namespace trunkdesk
