// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/navigationmodel.h"

#include "models/core/displaytext.h"
#include "models/items/findingwords.h"
#include "models/schema/registry.h"

#include <QLocale>

#include <algorithm>

namespace trunkdesk {

NavigationModel::NavigationModel(QObject *parent) : QAbstractItemModel(parent), m_root(std::make_unique<Node>()) { }

NavigationModel::~NavigationModel() = default;

QList<const ResourceKind *> NavigationModel::shownKinds(const Inventory &inventory)
{
    const bool file = inventory.account().mode == AccountMode::File;
    const auto orphaned = [&inventory](const ResourceKind &kind) {
        const auto ids = inventory.ids(kind);
        const auto *parent = parentKind(kind);
        return std::any_of(ids.begin(), ids.end(), [&](const RecordId &id) { return !inventory.contains({parent, {}, id.parent}); });
    };
    QList<const ResourceKind *> kinds;
    for (const auto *kind : kindsOfProvider(inventory.account().provider))
        if (file ? inventory.count(*kind) > 0 && (kind->accountWide || orphaned(*kind)) : kind->accountWide)
            kinds.append(kind);
    return kinds;
}

void NavigationModel::addInventory(Inventory *inventory)
{
    if (inventoryNode(inventory))
        return;
    auto node = std::make_unique<Node>(Node{.type = NodeType::Inventory, .inventory = inventory});
    for (const auto *kind : shownKinds(*inventory))
        node->children.push_back(std::make_unique<Node>(Node{.type = NodeType::Kind, .inventory = inventory, .kind = kind, .parent = node.get()}));

    const bool files = inventory->account().mode == AccountMode::File;
    auto &sections = m_root->children;
    if (auto *there = sectionNode(files)) {
        node->parent = there;
        const int row = openCount(*there);
        beginInsertRows(indexOfNode(there), row, row);
        there->children.insert(there->children.begin() + row, std::move(node));
        endInsertRows();
    } else {
        auto section = std::make_unique<Node>(Node{.files = files, .parent = m_root.get()});
        node->parent = section.get();
        section->children.push_back(std::move(node));
        const int row = files ? int(sections.size()) : 0;
        beginInsertRows({}, row, row);
        sections.insert(sections.begin() + row, std::move(section));
        endInsertRows();
    }
    const auto note = [this, inventory] { noteChange(inventory); };
    connect(inventory, &Inventory::recordsAdded, this, note);
    connect(inventory, &Inventory::recordsRemoved, this, note);
    connect(inventory, &Inventory::stateChanged, this, note);
    connect(inventory, &Inventory::accountChanged, this, note);
    connect(Findings::of(inventory), &Findings::changed, this, note);
    connect(Findings::of(inventory), &Findings::ignoredChanged, this, note);
    connect(inventory, &QObject::destroyed, this, &NavigationModel::forget);
}

void NavigationModel::removeInventory(Inventory *inventory)
{
    disconnect(inventory, nullptr, this, nullptr);
    disconnect(Findings::of(inventory), nullptr, this, nullptr);
    forget(inventory);
}

void NavigationModel::forget(const QObject *inventory)
{
    auto *node = inventoryNode(inventory);
    if (!node)
        return;
    // A section goes with its last inventory.
    auto *gone = node->parent->children.size() > 1 ? node : node->parent;
    node->inventory = nullptr; // a view may still ask, and half of it is gone already when it dies
    for (const auto &child : node->children)
        child->inventory = nullptr;
    auto &siblings = gone->parent->children;
    const auto it = std::find_if(siblings.begin(), siblings.end(), [gone](const auto &sibling) { return sibling.get() == gone; });
    const int row = int(it - siblings.begin());
    beginRemoveRows(indexOfNode(gone->parent), row, row);
    siblings.erase(it);
    endRemoveRows();
}

QList<Inventory *> NavigationModel::inventories() const
{
    QList<Inventory *> list;
    for (const auto &section : m_root->children)
        for (const auto &node : section->children)
            if (node->type == NodeType::Inventory)
                list.append(node->inventory);
    return list;
}

void NavigationModel::setClosed(const QList<Account> &accounts)
{
    if (accounts == m_closed)
        return;
    removeClosed();
    m_closed = accounts;
    if (accounts.isEmpty())
        return;
    auto added = std::make_unique<Node>(Node{.parent = m_root.get()});
    auto *there = sectionNode(false);
    auto *section = there ? there : added.get();
    const int row = int(section->children.size());
    if (there)
        beginInsertRows(indexOfNode(there), row, row + int(accounts.size()) - 1);
    else
        beginInsertRows({}, 0, 0);
    for (const auto &account : accounts)
        section->children.push_back(std::make_unique<Node>(Node{.type = NodeType::Closed, .parent = section, .closed = account}));
    if (!there)
        m_root->children.insert(m_root->children.begin(), std::move(added));
    endInsertRows();
}

void NavigationModel::removeClosed()
{
    m_closed.clear();
    auto *section = sectionNode(false);
    const int first = section ? openCount(*section) : 0;
    if (!section || first == int(section->children.size()))
        return;
    if (first > 0) {
        beginRemoveRows(indexOfNode(section), first, int(section->children.size()) - 1);
        section->children.erase(section->children.begin() + first, section->children.end());
    } else { // it goes with the last of them, and stands before the files
        beginRemoveRows({}, 0, 0);
        m_root->children.erase(m_root->children.begin());
    }
    endRemoveRows();
}

NavigationModel::Node *NavigationModel::sectionNode(bool files) const
{
    const auto &sections = m_root->children;
    const auto found = std::find_if(sections.begin(), sections.end(), [files](const auto &section) { return section->files == files; });
    return found == sections.end() ? nullptr : found->get();
}

int NavigationModel::openCount(const Node &section)
{
    return int(std::count_if(section.children.begin(), section.children.end(), [](const auto &node) { return node->type != NodeType::Closed; }));
}

void NavigationModel::noteChange(Inventory *inventory)
{
    // Records arrive in many batches; the counts are read once for all that came in between.
    if (auto *node = inventoryNode(inventory); node && !std::exchange(node->stale, true)) {
        const QObject *who = inventory;
        QMetaObject::invokeMethod(this, [this, who] { update(who); }, Qt::QueuedConnection);
    }
}

void NavigationModel::update(const QObject *inventory)
{
    auto *node = inventoryNode(inventory);
    if (!node) // gone meanwhile
        return;
    node->stale = false;
    const auto shown = shownKinds(*node->inventory);
    const auto here = indexOfNode(node);
    auto &children = node->children;
    for (int row = int(children.size()) - 1; row >= 0; --row)
        if (!shown.contains(children[size_t(row)]->kind)) {
            beginRemoveRows(here, row, row);
            children.erase(children.begin() + row);
            endRemoveRows();
        }
    for (int row = 0; row < shown.size(); ++row)
        if (row >= int(children.size()) || children[size_t(row)]->kind != shown.at(row)) {
            beginInsertRows(here, row, row);
            children.insert(children.begin() + row,
                            std::make_unique<Node>(Node{.type = NodeType::Kind, .inventory = node->inventory, .kind = shown.at(row), .parent = node}));
            endInsertRows();
        }
    Q_EMIT dataChanged(here, here);
    if (!children.empty())
        Q_EMIT dataChanged(index(0, 0, here), index(int(children.size()) - 1, 0, here));
}

NavigationModel::Node *NavigationModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex NavigationModel::indexOfNode(const Node *node) const
{
    if (!node || node == m_root.get())
        return {};
    const auto &siblings = node->parent->children;
    const auto it = std::find_if(siblings.begin(), siblings.end(), [node](const auto &sibling) { return sibling.get() == node; });
    return createIndex(int(it - siblings.begin()), 0, node);
}

NavigationModel::Node *NavigationModel::inventoryNode(const QObject *inventory) const
{
    for (const auto &section : m_root->children)
        for (const auto &node : section->children)
            if (node->type == NodeType::Inventory && node->inventory == inventory)
                return node.get();
    return nullptr;
}

QModelIndex NavigationModel::indexOf(const Inventory *inventory, const ResourceKind *kind) const
{
    const auto *node = inventoryNode(inventory);
    if (!node || !kind)
        return indexOfNode(node);
    const auto it = std::find_if(node->children.begin(), node->children.end(), [kind](const auto &child) { return child->kind == kind; });
    return it == node->children.end() ? QModelIndex() : indexOfNode(it->get());
}

QModelIndex NavigationModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column, nodeOf(parent)->children[size_t(row)].get()) : QModelIndex();
}

QModelIndex NavigationModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOfNode(nodeOf(child)->parent) : QModelIndex();
}

int NavigationModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

int NavigationModel::columnCount(const QModelIndex &) const
{
    return 1;
}

Qt::ItemFlags NavigationModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return nodeOf(index)->type == NodeType::Section ? Qt::ItemFlags(Qt::ItemIsEnabled) : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QVariant NavigationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &node = *nodeOf(index);
    if (node.type == NodeType::Closed)
        return role == NodeTypeRole ? QVariant(int(node.type)) : closedData(node, role);
    switch (role) {
    case NodeTypeRole: return int(node.type);
    case InventoryRole: return QVariant::fromValue(node.inventory);
    case KindRole: return QVariant::fromValue(node.kind);
    case ModeRole: return node.inventory ? QVariant(int(node.inventory->account().mode)) : QVariant();
    case AccountIdRole: return node.inventory ? node.inventory->account().id : QVariant();
    case ColourRole: return node.inventory ? node.inventory->account().colour : QVariant();
    default: break;
    }
    if (node.type != NodeType::Section && !node.inventory)
        return {};
    switch (node.type) {
    case NodeType::Section: return role == Qt::DisplayRole ? (node.files ? tr("Files") : tr("Accounts")) : QVariant();
    case NodeType::Inventory: return inventoryData(node, role);
    case NodeType::Kind: return kindData(node, role);
    case NodeType::Closed: break; // said above
    }
    return {};
}

QVariant NavigationModel::closedData(const Node &node, int role)
{
    const auto name = displayText(node.closed.name);
    switch (role) {
    case Qt::DisplayRole: return name;
    case Qt::ToolTipRole: return toolTipText(tr("%1 is not open. Click to open and read it.").arg(name));
    case Qt::AccessibleTextRole: return tr("%1, not open").arg(name);
    case ModeRole: return int(node.closed.mode);
    case AccountIdRole: return node.closed.id;
    case ColourRole: return node.closed.colour;
    default: return {};
    }
}

/// What was found there, as Roles and words; a tooltip and a reader say the counts.
static QVariant problemData(const Findings::Counts &counts, int role)
{
    if (problemCount(counts) == 0)
        return {};
    return role == NavigationModel::SeverityRole ? QVariant(int(*worstOf(counts))) : QVariant(qlonglong(problemCount(counts)));
}

QVariant NavigationModel::inventoryData(const Node &node, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return displayText(node.inventory->account().name);
    case Qt::ToolTipRole: {
        const auto found = countsText(Findings::of(node.inventory)->counts());
        return toolTipText(displayText(node.inventory->account().name) + (found.isEmpty() ? QString() : u'\n' + found));
    }
    case Qt::AccessibleTextRole: {
        const auto found = countsText(Findings::of(node.inventory)->counts());
        const auto name = displayText(node.inventory->account().name);
        return found.isEmpty() ? name : tr("%1. Found: %2", "account or kind of record, problems").arg(name, found);
    }
    case SeverityRole:
    case ProblemCountRole: return problemData(Findings::of(node.inventory)->counts(), role);
    case CountRole: return qlonglong(node.inventory->count());
    default: return {};
    }
}

QVariant NavigationModel::kindData(const Node &node, int role) const
{
    const auto count = node.inventory->count(*node.kind);
    // What is read page by page is never all there is, and of what could not be read nobody knows; a number would pass for it.
    const bool failed = count == 0 && node.inventory->state(*node.kind) == LoadState::Failed;
    const bool counted = !failed && (!node.kind->onDemand || node.inventory->account().mode == AccountMode::File);
    if (!counted && role == CountRole)
        return {};
    const auto found = Findings::of(node.inventory)->counts(node.kind);
    switch (role) {
    case Qt::DisplayRole: return kindPlural(*node.kind);
    case Qt::AccessibleTextRole: {
        const auto plain = counted ? tr("%1, %2", "kind of record, how many").arg(kindPlural(*node.kind), QLocale().toString(qlonglong(count))) : kindPlural(*node.kind);
        return countsText(found).isEmpty() ? plain : tr("%1. Found: %2", "account or kind of record, problems").arg(plain, countsText(found));
    }
    case Qt::ToolTipRole: return toolTipText(countsText(found).isEmpty() ? QString() : tr("%1. Found: %2", "account or kind of record, problems").arg(kindPlural(*node.kind), countsText(found)));
    case SeverityRole:
    case ProblemCountRole: return problemData(found, role);
    case CountRole: return qlonglong(count);
    case LoadStateRole: return int(node.inventory->state(*node.kind));
    case IconNameRole: return QString::fromLatin1(node.kind->icon);
    default: return {};
    }
}

} // namespace trunkdesk
