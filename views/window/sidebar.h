// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/accounts/account.h"

#include <QTreeView>

namespace trunkdesk {

class Inventory;
class NavigationModel;
struct ResourceKind;

/// Accounts and files, and under each its kinds with their counts. A click or the arrow keys go there. An account that is not open is
/// opened by a click or Enter, never by passing it.
class SideBar : public QTreeView
{
    Q_OBJECT

public:
    explicit SideBar(QWidget *parent = nullptr);

    void addAccount(Inventory *inventory); ///< borrowed; leaves by itself when it dies
    void removeAccount(Inventory *inventory);
    void setClosedAccounts(const QList<Account> &accounts);
    [[nodiscard]] QString currentAccountId() const; ///< whose row is the current one; empty: nobody's
    void showPlace(const Inventory *inventory, const ResourceKind *kind); ///< marks it without going there
    [[nodiscard]] const ResourceKind *firstKind(const Inventory *inventory) const; ///< null: nothing is shown of it

Q_SIGNALS:
    void placeWanted(const trunkdesk::Inventory *inventory, const trunkdesk::ResourceKind *kind);
    void closedAccountWanted(const QString &accountId);
    void currentAccountChanged();
    void accountMenuWanted(const QPoint &globalPlace); ///< for the account of the current row

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;

private:
    void openClosed(const QModelIndex &index);
    void wantPlace(const QModelIndex &index);

    NavigationModel *m_model;
    bool m_pressedCurrent = false; ///< the row under the button was the current one before
    bool m_marking = false; ///< the current row moves without anybody asking to go there
};

} // namespace trunkdesk
