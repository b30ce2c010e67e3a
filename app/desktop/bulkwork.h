// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/plan.h"

#include <QObject>
#include <QPointer>

namespace trunkdesk {

class AccountController;
class ChangesDesk;
class DrainPage;
class MainWindow;

/// Work on many records at once: one field of all that are chosen, switching them on and off, numbers in hundreds, and a host over all accounts.
/// Each ends in a review.
class BulkWork : public QObject
{
    Q_OBJECT

public:
    BulkWork(MainWindow *window, ChangesDesk *changes, QObject *parent = nullptr);

private:
    void editTogether();
    void switchChosen(bool on);
    void moveNumbers();
    void showDrain();
    void reviewDrain(const QString &host);
    [[nodiscard]] QList<RecordId> chosen() const;
    void review(AccountController *account, const QList<Change> &changes, const QStringList &remarks);

    MainWindow *m_window;
    ChangesDesk *m_changes;
    QPointer<DrainPage> m_drain;
};

} // namespace trunkdesk
