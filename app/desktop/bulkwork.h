// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/putback.h"

#include <QObject>
#include <QPointer>

namespace trunkdesk {

class AccountController;
class ChangeJournal;
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

    /// Knows from it what was drained and holds. Borrowed.
    void setJournal(ChangeJournal *journal);

private:
    void editTogether();
    void switchChosen(bool on);
    void moveNumbers();
    void showDrain();
    void reviewDrain(const QString &host);
    void listDrained();
    [[nodiscard]] QList<HeldDrain> held() const;
    void putBack(const QString &key);
    [[nodiscard]] AccountController *accountOf(const AppliedPlan &plan) const; ///< null: it is not open
    [[nodiscard]] QString whyNotPutBack(const HeldDrain &held) const;
    [[nodiscard]] QList<RecordId> chosen() const;
    [[nodiscard]] bool review(AccountController *account, const QList<Change> &changes, const QStringList &remarks);

    MainWindow *m_window;
    ChangesDesk *m_changes;
    QPointer<DrainPage> m_drain;
    QPointer<ChangeJournal> m_journal;
};

} // namespace trunkdesk
