// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/window/sidebar.h"

#include "models/items/navigationmodel.h"
#include "views/window/sidebardelegate.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace trunkdesk {

SideBar::SideBar(QWidget *parent) : QTreeView(parent), m_model(new NavigationModel(this))
{
    setObjectName(u"sideBar"_s);
    setAccessibleName(tr("Accounts and files"));
    setModel(m_model);
    setItemDelegate(new SideBarDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setIndentation(0);
    setRootIsDecorated(false);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setMinimumWidth(150);
    viewport()->setAutoFillBackground(false); // it lies on the window's own ground
    connect(this, &SideBar::clicked, this, &SideBar::openClosed);
    connect(this, &SideBar::activated, this, &SideBar::openClosed);
    connect(this, &SideBar::activated, this, &SideBar::wantPlace);
}

void SideBar::addAccount(Inventory *inventory)
{
    m_model->addInventory(inventory);
}

void SideBar::removeAccount(Inventory *inventory)
{
    m_model->removeInventory(inventory);
}

void SideBar::setClosedAccounts(const QList<Account> &accounts)
{
    m_model->setClosed(accounts);
}

QString SideBar::currentAccountId() const
{
    return currentIndex().data(NavigationModel::AccountIdRole).toString();
}

void SideBar::openClosed(const QModelIndex &index)
{
    if (index.data(NavigationModel::NodeTypeRole).toInt() == int(NavigationModel::NodeType::Closed))
        Q_EMIT closedAccountWanted(index.data(NavigationModel::AccountIdRole).toString());
}

void SideBar::contextMenuEvent(QContextMenuEvent *event)
{
    const auto index = event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (!index.data(NavigationModel::AccountIdRole).isValid())
        return;
    setCurrentIndex(index);
    const auto row = visualRect(index);
    Q_EMIT accountMenuWanted(event->reason() == QContextMenuEvent::Mouse ? event->globalPos() : viewport()->mapToGlobal(row.center()));
}

void SideBar::showPlace(const Inventory *inventory, const ResourceKind *kind)
{
    auto index = m_model->indexOf(inventory, kind);
    if (!index.isValid())
        index = m_model->indexOf(inventory);
    m_marking = true;
    setCurrentIndex(index);
    m_marking = false;
}

const ResourceKind *SideBar::firstKind(const Inventory *inventory) const
{
    const auto account = m_model->indexOf(inventory);
    return account.isValid() ? m_model->index(0, 0, account).data(NavigationModel::KindRole).value<const ResourceKind *>() : nullptr;
}

void SideBar::mousePressEvent(QMouseEvent *event)
{
    m_pressedCurrent = indexAt(event->position().toPoint()) == currentIndex();
    QTreeView::mousePressEvent(event);
}

void SideBar::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    // An account leads nowhere itself; a click folds its kinds away, as Left and Right do.
    const auto index = event->button() == Qt::LeftButton ? indexAt(event->position().toPoint()) : QModelIndex();
    if (index.data(NavigationModel::NodeTypeRole).toInt() == int(NavigationModel::NodeType::Inventory) && index.isValid())
        setExpanded(index, !isExpanded(index));
    else if (index.isValid() && index == currentIndex() && m_pressedCurrent)
        wantPlace(index); // back from the page of a record to the list that it is in
}

void SideBar::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentAccountChanged();
    if (!m_marking && current.isValid())
        wantPlace(current);
}

void SideBar::wantPlace(const QModelIndex &index)
{
    const auto *inventory = index.data(NavigationModel::InventoryRole).value<Inventory *>();
    const auto *kind = index.data(NavigationModel::KindRole).value<const ResourceKind *>();
    if (inventory && kind)
        Q_EMIT placeWanted(inventory, kind);
}

void SideBar::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    // The view moves on to a neighbour by itself; the window decides where to go instead.
    m_marking = true;
    QTreeView::rowsAboutToBeRemoved(parent, start, end);
    m_marking = false;
}

void SideBar::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QTreeView::rowsInserted(parent, start, end);
    // Sections and accounts begin open; it waits until the model has said all it has to say.
    QTimer::singleShot(0, this, [this, added = QPersistentModelIndex(m_model->index(start, 0, parent))] {
        if (added.isValid())
            expandRecursively(added);
        if (added.parent().isValid() && added.data(NavigationModel::NodeTypeRole).toInt() != int(NavigationModel::NodeType::Kind))
            expand(added.parent());
    });
}

} // namespace trunkdesk
