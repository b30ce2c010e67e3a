// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/files/filereader.h"
#include "views/window/accountcontroller.h"

#include <QPointer>

namespace trunkdesk {

/// What can stand on a side of a comparison: an account or file that is open, or a file that was read for the comparison alone.
struct CompareSource
{
    QString key;                            ///< unique among the sources
    QPointer<AccountController> controller; ///< null: a file that is not open in the window
    QPointer<Inventory> inventory;
    QStringList paths = {};                 ///< of such a file
    QString name = {};                      ///< for a sentence: the account's, or a file's own. Safe to show, as is the title
    QString title = {};                     ///< for a list: the account and the file

    [[nodiscard]] bool isBusy() const { return controller && controller->progress().busy; }
    [[nodiscard]] bool isWritable() const { return controller && controller->canWrite(); }
};

/// All that can be compared now.
class CompareSources : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~CompareSources() override;

    void setAccounts(const QList<AccountController *> &accounts);
    [[nodiscard]] const QList<CompareSource> &all() const { return m_all; }
    [[nodiscard]] const CompareSource *find(const QString &key) const; ///< null: it is gone. Valid until changed()
    [[nodiscard]] const CompareSource *find(const AccountController *controller) const;
    /// What people most likely want to see beside this one: a file of the same account, then any other of its provider. Null: there is none.
    [[nodiscard]] const CompareSource *partnerOf(const CompareSource &source) const;

    /// Reads files and folders together as one source; ends with opened() or notOpened(). Another reading under way is given up.
    void open(const QStringList &paths);
    void cancelOpening();
    [[nodiscard]] bool isOpening() const { return m_reader; }

Q_SIGNALS:
    void changed();                                      ///< sources came or went
    void openingProgressed(qint64 done, qint64 total);   ///< bytes
    void opened(const QStringList &keys, const QString &remark); ///< a source for each provider; the remark is what there is to say of the files
    void notOpened(const QString &why);                  ///< empty: it was cancelled

private:
    void take(const OpenedFiles &files, const QStringList &paths);

    QList<CompareSource> m_all;
    FileReader *m_reader = nullptr;
    int m_lastFile = 0;
};

} // namespace trunkdesk
