// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/inventory/inventory.h"
#include "models/items/itemroles.h"
#include "models/schema/resourcekind.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace trunkdesk {

/// The side bar: a section of accounts and one of files (each only while it has something in it), in them the inventories, and
/// under each the kinds that have a table of their own, with counts that follow. An account shows every account-wide kind; a
/// file only what it holds, but also records whose parents it does not hold, since nothing else would lead to them. Accounts that are
/// known and not open stand under those that are.
class NavigationModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class NodeType { Section, Inventory, Kind, Closed };
    Q_ENUM(NodeType)
    enum Role {
        NodeTypeRole = FirstOwnRole, ///< NodeType as int
        InventoryRole,               ///< trunkdesk::Inventory *; of an inventory and its kinds
        KindRole,                    ///< const trunkdesk::ResourceKind *; of a kind
        ModeRole,                    ///< AccountMode as int; of an inventory and its kinds, and of a closed account
        CountRole,                   ///< qlonglong; of a kind its records (invalid: they are never all read), of an inventory all of them
        LoadStateRole,               ///< LoadState as int; of a kind
        IconNameRole,                ///< QString: file name under icons/ without ending; of a kind
        AccountIdRole,               ///< QString: Account::id; of everything but a section
        ColourRole,                  ///< QString: Account::colour; of everything but a section
        SeverityRole,                ///< FindingSeverity as int, of the worst that was found, notes left out; invalid: nothing
        ProblemCountRole,            ///< qlonglong: how many problems, notes left out
    };

    explicit NavigationModel(QObject *parent = nullptr);
    ~NavigationModel() override;

    /// Borrowed; leaves the tree by itself when it dies.
    void addInventory(Inventory *inventory);
    void removeInventory(Inventory *inventory);
    [[nodiscard]] QList<Inventory *> inventories() const; ///< from top to bottom
    void setClosed(const QList<Account> &accounts);

    /// Where an inventory stands, or one of its kinds; invalid when it is not in the tree.
    [[nodiscard]] QModelIndex indexOf(const Inventory *inventory, const ResourceKind *kind = nullptr) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Node
    {
        NodeType type = NodeType::Section;
        bool files = false; ///< of a section: which one
        Inventory *inventory = nullptr; ///< null from its death until its rows are gone
        const ResourceKind *kind = nullptr;
        Node *parent = nullptr;
        std::vector<std::unique_ptr<Node>> children = {};
        bool stale = false; ///< of an inventory: its kinds are to be looked at again
        Account closed = {}; ///< of a closed account
    };

    [[nodiscard]] static QList<const ResourceKind *> shownKinds(const Inventory &inventory);
    [[nodiscard]] Node *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOfNode(const Node *node) const;
    [[nodiscard]] Node *inventoryNode(const QObject *inventory) const;
    [[nodiscard]] Node *sectionNode(bool files) const; ///< null: there is none
    [[nodiscard]] static int openCount(const Node &section);
    void removeClosed();
    void forget(const QObject *inventory);
    void noteChange(Inventory *inventory);
    void update(const QObject *inventory);
    [[nodiscard]] QVariant kindData(const Node &node, int role) const;
    [[nodiscard]] QVariant inventoryData(const Node &node, int role) const;
    [[nodiscard]] static QVariant closedData(const Node &node, int role);

    std::unique_ptr<Node> m_root;
    QList<Account> m_closed;
};

} // namespace trunkdesk
