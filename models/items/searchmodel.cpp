// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/searchmodel.h"

#include "models/items/searchindex.h"
#include "models/schema/registry.h"

#include <algorithm>

namespace trunkdesk {

// How long the window may be kept waiting at a time, and how often.
static constexpr int sliceMilliseconds = 8;
static constexpr int idleSliceMilliseconds = 4;
static constexpr int idlePauseMilliseconds = 16;
static constexpr int keyMilliseconds = 14;    ///< of one key: within a frame
static constexpr int againMilliseconds = 150; ///< between two searches while records are read
static constexpr qsizetype mostSuggested = 8;

SearchModel::SearchModel(QObject *parent) : QAbstractListModel(parent)
{
    m_reader.setInterval(idlePauseMilliseconds);
    m_again.setSingleShot(true);
    connect(&m_reader, &QTimer::timeout, this, &SearchModel::read);
    connect(&m_stepper, &QTimer::timeout, this, &SearchModel::continueSearch);
    connect(&m_again, &QTimer::timeout, this, &SearchModel::search);
}

SearchModel::~SearchModel() = default;

void SearchModel::addInventory(Inventory *inventory)
{
    for (const auto &index : m_indexes)
        if (index->inventory() == inventory)
            return;
    m_indexes.push_back(std::make_unique<SearchIndex>(inventory));
    connect(m_indexes.back().get(), &SearchIndex::unread, this, &SearchModel::noteUnread);
    connect(inventory, &Inventory::stateChanged, this, [this] {
        if (m_active)
            m_again.start(againMilliseconds);
    });
    connect(inventory, &Inventory::accountChanged, this, [this] {
        if (m_active && !m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    });
    connect(inventory, &QObject::destroyed, this, [this] { removeInventory(nullptr); });
    noteUnread();
}

void SearchModel::removeInventory(Inventory *inventory)
{
    m_run.forget();
    std::erase_if(m_indexes, [inventory](const auto &index) { return !index->inventory() || index->inventory() == inventory; });
    m_recent.removeIf([inventory](const SearchTarget &target) { return !target.inventory || target.inventory == inventory; });
    if (inventory)
        disconnect(inventory, nullptr, this, nullptr);
    search();
}

void SearchModel::setActions(const QList<SearchAction> &actions)
{
    if (actions == m_actions)
        return;
    m_actions = actions;
    search();
}

void SearchModel::setRecent(const QList<SearchTarget> &recent)
{
    if (recent == m_recent)
        return;
    m_recent = recent;
    search();
}

void SearchModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    search();
}

void SearchModel::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    m_reader.setInterval(active ? 0 : idlePauseMilliseconds);
    if (active) {
        search();
        return;
    }
    m_again.stop();
    m_stepper.stop();
    m_searching = false;
    m_run.forget(); // the answers of a narrowed question take memory
}

bool SearchModel::isReading() const
{
    return std::any_of(m_indexes.begin(), m_indexes.end(), [](const auto &index) {
        if (!index->isComplete())
            return true;
        const auto *inventory = index->inventory();
        const auto kinds = inventory ? kindsOfProvider(inventory->account().provider) : QList<const ResourceKind *>();
        return std::any_of(kinds.begin(), kinds.end(), [inventory](const ResourceKind *kind) { return inventory->state(*kind) == LoadState::Loading; });
    });
}

void SearchModel::noteUnread()
{
    if (!m_reader.isActive())
        m_reader.start();
}

void SearchModel::read()
{
    if (m_searching)
        return; // a question is answered before its ground is changed
    bool complete = true;
    for (const auto &index : m_indexes) {
        complete = index->readSome(m_active ? sliceMilliseconds : idleSliceMilliseconds);
        if (!complete)
            break;
    }
    if (complete)
        m_reader.stop();
    if (m_active && (complete || !m_again.isActive()))
        m_again.start(complete ? 0 : againMilliseconds);
}

void SearchModel::search()
{
    if (!m_active)
        return;
    m_query = SearchQuery(m_text);
    QList<SearchIndex *> indexes;
    for (const auto &index : m_indexes)
        if (!m_query.isEmpty())
            indexes.append(index.get());
    m_run.start(indexes, m_query);
    m_searching = !m_run.step(keyMilliseconds);
    if (!m_searching)
        return publish();
    m_stepper.start(0);
    Q_EMIT resultsChanged();
}

void SearchModel::continueSearch()
{
    if (!m_run.step(sliceMilliseconds))
        return;
    m_searching = false;
    publish();
}

void SearchModel::publish()
{
    m_stepper.stop();
    QList<Row> rows;
    m_total = m_run.total();
    m_shown = 0;
    if (m_query.isEmpty())
        appendSuggestions(rows);
    else
        appendRecords(rows, m_run.best());
    beginResetModel();
    m_rows.swap(rows);
    m_details.clear();
    m_shown = std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.line == Line::Record; });
    endResetModel();
    Q_EMIT resultsChanged();
}

void SearchModel::appendRecords(QList<Row> &rows, const QList<SearchRun::Found> &found) const
{
    // A heading stands where its best record would; actions go before records that are no better.
    QList<std::pair<QString, QList<Row>>> sections;
    std::optional<SearchRank> bestRecord;
    for (const auto &each : found) {
        const auto &id = each.index->id(each.row);
        auto *inventory = each.index->inventory();
        if (!inventory || !inventory->contains(id)) // gone since it was read
            continue;
        if (!bestRecord)
            bestRecord = each.rank;
        const auto heading = kindPlural(*id.kind);
        auto section = std::find_if(sections.begin(), sections.end(), [&heading](const auto &one) { return one.first == heading; });
        if (section == sections.end())
            section = sections.insert(sections.end(), {heading, {}});
        section->second.append(Row{Line::Record, {}, {inventory, id}, {}});
    }
    QList<Row> actions;
    appendActions(actions);
    const auto bestAction = actions.isEmpty() ? std::nullopt : m_query.rankOfWords(actions.first().action.text);
    const bool actionsFirst = bestAction && (!bestRecord || *bestAction <= *bestRecord);
    if (!actions.isEmpty())
        sections.insert(actionsFirst ? 0 : sections.size(), {tr("Actions"), actions});
    for (const auto &[heading, lines] : std::as_const(sections)) {
        rows.append(Row{Line::Heading, heading, {}, {}});
        rows += lines;
    }
}

void SearchModel::appendActions(QList<Row> &rows) const
{
    QList<std::pair<SearchRank, const SearchAction *>> found;
    for (const auto &action : m_actions)
        if (const auto rank = m_query.rankOfWords(action.text))
            found.append({*rank, &action});
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
        if (a.first != b.first || a.second->enabled != b.second->enabled)
            return a.first != b.first ? a.first < b.first : a.second->enabled;
        return a.second->text.size() < b.second->text.size(); // the one that says least besides
    });
    for (const auto &[rank, action] : std::as_const(found))
        rows.append(Row{Line::Action, {}, {}, *action});
}

void SearchModel::appendSuggestions(QList<Row> &rows) const
{
    QList<Row> recent;
    for (const auto &target : m_recent)
        if (target.inventory && target.inventory->contains(target.id) && recent.size() < mostSuggested)
            recent.append(Row{Line::Record, {}, target, {}});
    if (!recent.isEmpty())
        rows.append(Row{Line::Heading, tr("Looked at last"), {}, {}});
    rows += recent;
    auto actions = m_actions;
    actions.removeIf([](const SearchAction &action) { return !action.enabled; });
    std::stable_sort(actions.begin(), actions.end(), [](const SearchAction &a, const SearchAction &b) { return a.uses > b.uses; });
    if (!actions.isEmpty())
        rows.append(Row{Line::Heading, tr("Actions"), {}, {}});
    for (const auto &action : std::as_const(actions).first(std::min(actions.size(), mostSuggested)))
        rows.append(Row{Line::Action, {}, {}, action});
}

SearchTarget SearchModel::recordAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const auto &target = m_rows.at(index.row()).target;
    return target.inventory && target.inventory->contains(target.id) ? target : SearchTarget();
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

Qt::ItemFlags SearchModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    return m_rows.at(index.row()).line == Line::Heading ? Qt::ItemNeverHasChildren : QAbstractListModel::flags(index);
}

const SearchDetail &SearchModel::detail(int row) const
{
    auto it = m_details.find(row);
    if (it == m_details.end()) {
        const auto &target = m_rows.at(row).target;
        it = m_details.insert(row, target.inventory ? searchDetail(*target.inventory, target.id, m_query) : SearchDetail());
    }
    return *it;
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows.at(index.row());
    if (role == LineRole)
        return int(row.line);
    switch (row.line) {
    case Line::Heading: return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(row.heading) : QVariant();
    case Line::Action: return actionData(row.action, m_query, role);
    case Line::Record: return recordData(index.row(), role);
    }
    return {};
}

QVariant SearchModel::recordData(int row, int role) const
{
    const auto &target = m_rows.at(row).target;
    if (role == RecordIdRole)
        return QVariant::fromValue(target.id);
    if (!target.inventory)
        return {};
    const auto &said = detail(row);
    switch (role) {
    case Qt::DisplayRole: return said.title;
    case Qt::AccessibleTextRole: {
        // One sentence for a reader, which sees no columns: name, what it is, what was found, whose it is.
        auto text = tr("%1, %2", "name and kind").arg(said.title, said.place);
        if (!said.fieldLabel.isEmpty())
            text = tr("%1, %2: %3", "what came before, field and value").arg(text, said.fieldLabel, said.fieldText);
        return tr("%1, in %2", "a record and its account").arg(text, target.inventory->account().name);
    }
    case InventoryRole: return QVariant::fromValue(target.inventory.data());
    case DetailRole: return QVariant::fromValue(said);
    case PiecesRole: return QVariant::fromValue(said.titlePieces);
    case IconNameRole: return QString::fromLatin1(target.id.kind->icon);
    default: return {};
    }
}

QVariant SearchModel::actionData(const SearchAction &action, const SearchQuery &query, int role)
{
    switch (role) {
    case Qt::DisplayRole: return action.text;
    case Qt::AccessibleTextRole: {
        const auto text = action.keys.isEmpty() ? action.text : tr("%1, %2", "action and keys").arg(action.text, action.keys);
        return action.enabled ? text : tr("%1, not possible now", "an action").arg(text);
    }
    case Qt::AccessibleDescriptionRole: return action.whyNot;
    case DimmedRole: return !action.enabled;
    case ActionRole: return QVariant::fromValue(action);
    case PiecesRole: return QVariant::fromValue(query.piecesOf(action.text));
    default: return {};
    }
}

} // namespace trunkdesk
