// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/findingsmodel.h"

#include "models/core/displaytext.h"
#include "models/inventory/inventory.h"
#include "models/items/findingwords.h"
#include "models/schema/registry.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

// Which rows there are, and what they answer. How they go from one list to the next stands in findingsmodelchanges.cpp.

namespace trunkdesk {

FindingsModel::FindingsModel(QObject *parent) : QAbstractTableModel(parent)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &FindingsModel::update);
}

FindingsModel::~FindingsModel() = default;

void FindingsModel::addInventory(Inventory *inventory)
{
    if (inventories().contains(inventory))
        return;
    auto source = std::make_shared<Source>(Source{inventory, Findings::of(inventory)});
    m_sources.push_back(source);
    connect(source->findings, &Findings::changed, this, &FindingsModel::later);
    connect(source->findings, &Findings::ignoredChanged, this, &FindingsModel::later);
    connect(source->findings, &Findings::busyChanged, this, &FindingsModel::later);
    connect(inventory, &Inventory::accountChanged, this, &FindingsModel::permissionsChanged);
    connect(inventory, &Inventory::recordsChanged, this, [this](const ResourceKind *, const QList<RecordId> &ids) {
        m_renamed.unite(QSet<RecordId>(ids.begin(), ids.end()));
        later();
    });
    connect(inventory, &QObject::destroyed, this, &FindingsModel::removeInventory);
    later();
}

void FindingsModel::removeInventory(const QObject *inventory)
{
    const auto it = std::find_if(m_sources.begin(), m_sources.end(), [inventory](const auto &source) { return source->inventory == inventory; });
    if (it == m_sources.end())
        return;
    disconnect((*it)->findings, nullptr, this, nullptr);
    disconnect(inventory, nullptr, this, nullptr);
    (*it)->inventory = nullptr; // a view may still ask, and half of it is gone already when it dies
    (*it)->findings = nullptr;
    m_sources.erase(it);
    update();
}

QList<Inventory *> FindingsModel::inventories() const
{
    QList<Inventory *> list;
    for (const auto &source : m_sources)
        list.append(source->inventory);
    return list;
}

void FindingsModel::setFilter(const FindingsFilter &filter)
{
    if (filter == m_filter)
        return;
    m_stale = m_stale || filter.scope != m_filter.scope || filter.inventory != m_filter.inventory || filter.record != m_filter.record;
    m_filter = filter;
    show();
}

void FindingsModel::later()
{
    m_stale = true;
    if (!m_soon.isActive())
        m_soon.start(int(std::min<qint64>(m_cost * 6, 2000)));
}

void FindingsModel::update()
{
    m_stale = true;
    show();
}

void FindingsModel::show()
{
    QElapsedTimer timer;
    timer.start();
    if (m_stale) {
        m_soon.stop();
        collect();
    }
    Sums sums;
    auto next = wanted(&sums);
    become(std::move(next));
    tellRenamed();
    m_cost = timer.elapsed();
    m_sums = sums;
    Q_EMIT updated();
}

bool FindingsModel::inScope(const Source &source, const Finding &finding) const
{
    using Scope = FindingsFilter::Scope;
    if (m_filter.scope == Scope::All)
        return true;
    if (source.inventory != m_filter.inventory)
        return false;
    if (m_filter.scope == Scope::Account)
        return true;
    const auto &id = m_filter.record;
    const auto isPart = [&id](const RecordId &one) { return one == id || (one.parent == id.id && one.isValid() && !id.id.isEmpty() && parentKind(*one.kind) == id.kind); };
    return isPart(finding.record) || finding.others.contains(id);
}

void FindingsModel::collect()
{
    m_stale = false;
    m_all.clear();
    m_texts.clear();
    for (const auto &source : m_sources) {
        if (m_filter.scope != FindingsFilter::Scope::All && source->inventory != m_filter.inventory)
            continue;
        const auto found = source->findings->all();
        for (const auto &finding : found)
            if (inScope(*source, finding))
                m_all.push_back({source, finding, source->findings->isIgnored(finding), 0});
    }
    m_texts.insertRows(0, qsizetype(m_all.size()));
}

/// Texts are made when somebody looks for words, and kept as long as the same is found.
bool FindingsModel::fits(const FilterQuery &query, qsizetype place)
{
    if (!m_texts.has(place)) {
        const auto &row = m_all[size_t(place)];
        const auto &finding = row.finding;
        const auto &inventory = *row.source->inventory;
        const auto key = u"%1 %2 %3 %4"_s.arg(QLatin1StringView(finding.check->code), QLatin1StringView(finding.record.isValid() ? finding.record.kind->key : ""),
            QString::fromUtf8(finding.field), inventory.account().name);
        auto common = m_common.constFind(key);
        if (common == m_common.constEnd())
            common = m_common.insert(key, findingCommonText(inventory, finding));
        m_texts.set(place, foldedForSearch(finding.message + u'\n' + findingPlace(inventory, finding.record) + u'\n' + *common));
    }
    return query.matches(m_texts, place);
}

FindingsModel::Rows FindingsModel::wanted(Sums *sums)
{
    for (const auto &source : m_sources)
        if (m_filter.scope == FindingsFilter::Scope::All || source->inventory == m_filter.inventory)
            sums->busy = sums->busy || source->findings->isBusy();
    const FilterQuery query(m_filter.text);
    std::vector<size_t> fitting;
    for (size_t place = 0; place < m_all.size(); ++place) {
        if (!query.isEmpty() && !fits(query, qsizetype(place)))
            continue;
        const auto &row = m_all[place];
        fitting.push_back(place);
        auto &counts = sums->counts;
        if (row.ignored)
            ++sums->ignored;
        else
            switch (row.finding.check->severity) {
            case FindingSeverity::Error: ++counts.errors; break;
            case FindingSeverity::Security: ++counts.security; break;
            case FindingSeverity::Warning: ++counts.warnings; break;
            case FindingSeverity::Note: ++counts.notes; break;
            }
    }
    Rows sorted;
    sorted.reserve(fitting.size());
    for (const auto severity : severities())
        if (!m_filter.hidden.contains(severity))
            for (const auto place : fitting)
                if (const auto &row = m_all[place]; row.finding.check->severity == severity && (m_filter.ignored || !row.ignored))
                    sorted.push_back(row);
    return sorted;
}

const Finding *FindingsModel::findingAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[size_t(row)].finding : nullptr;
}

Inventory *FindingsModel::inventoryAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[size_t(row)].source->inventory : nullptr;
}

int FindingsModel::rowOf(const Inventory *inventory, const RecordId &id, const QByteArray &field) const
{
    int any = -1;
    for (int row = 0; row < rowCount(); ++row) {
        const auto &one = m_rows[size_t(row)];
        if (one.source->inventory != inventory || one.finding.record != id)
            continue;
        if (field.isEmpty() || one.finding.field == field)
            return row;
        any = any < 0 ? row : any;
    }
    return any;
}

void FindingsModel::permissionsChanged()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, AccountName), index(rowCount() - 1, Fixes));
}

QByteArray FindingsModel::asJson(const QList<int> &rows) const
{
    QJsonArray list;
    for (const int row : rows) {
        const auto *finding = findingAt(row);
        const auto *inventory = inventoryAt(row);
        if (!finding || !inventory)
            continue;
        QJsonObject object{{u"code"_s, QLatin1StringView(finding->check->code)}, {u"severity"_s, QLatin1StringView(severityKey(finding->check->severity))},
            {u"message"_s, finding->message}, {u"account"_s, inventory->account().accountId}, {u"provider"_s, QString::fromLatin1(inventory->account().provider)}};
        if (finding->record.isValid()) {
            object.insert(u"kind"_s, QLatin1StringView(finding->record.kind->key));
            object.insert(u"id"_s, finding->record.id);
            object.insert(u"title"_s, findingPlace(*inventory, finding->record));
            if (!finding->record.parent.isEmpty())
                object.insert(u"parent"_s, finding->record.parent);
        }
        if (!finding->field.isEmpty())
            object.insert(u"field"_s, QString::fromUtf8(finding->field));
        if (const auto errors = findingErrors(*finding); !errors.isEmpty())
            object.insert(u"errors"_s, QJsonArray::fromStringList(errors));
        if (m_rows[size_t(row)].ignored)
            object.insert(u"ignored"_s, reasonOf(m_rows[size_t(row)]));
        list.append(object);
    }
    return QJsonDocument(list).toJson();
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FindingsModel::whyNotFix(const Row &row) const
{
    QString why;
    for (const auto &fix : row.finding.fixes) {
        const auto no = whyNot(*row.source->inventory, fix);
        if (no.isEmpty())
            return {};
        if (why.isEmpty())
            why = no;
    }
    return why;
}

QString FindingsModel::reasonOf(const Row &row) const
{
    const auto *entry = row.ignored ? row.source->findings->ignored().entryFor(row.finding) : nullptr;
    return entry ? displayText(entry->reason) : QString();
}

QVariant FindingsModel::textOf(const Row &row, int column) const
{
    switch (column) {
    case Severity: return severityText(row.finding.check->severity);
    case Message: return findingSentence(row.finding);
    case RecordName: return findingPlace(*row.source->inventory, row.finding.record);
    case Code: return QString::fromLatin1(row.finding.check->code);
    case Errors: return findingErrors(row.finding).join(u", "_s);
    case AccountName: return displayText(row.source->inventory->account().name);
    case Fixes: return row.finding.fixes.isEmpty() ? QString() : tr("Fix…");
    default: return {};
    }
}

QString FindingsModel::tipOf(const Row &row, int column) const
{
    if (column == Fixes) {
        QStringList titles;
        for (const auto &fix : row.finding.fixes)
            titles.append(fix.title);
        const auto why = whyNotFix(row);
        return (why.isEmpty() ? titles : titles + QStringList{why}).join(u'\n');
    }
    if (column == RecordName && row.finding.record.isValid())
        return tr("%1 “%2”", "kind of record, its name").arg(kindSingular(*row.finding.record.kind), textOf(row, column).toString());
    QStringList lines{textOf(row, Message).toString(), checkText(row.finding.check->remedy)};
    if (row.ignored)
        lines.append(tr("Ignored: %1").arg(reasonOf(row)));
    return lines.join(u'\n');
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows[size_t(index.row())];
    if (!row.source->inventory)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case ExportTextRole:
    case RawTextRole: return textOf(row, index.column());
    case Qt::ToolTipRole: return toolTipText(tipOf(row, index.column()));
    case Qt::AccessibleTextRole:
        return index.column() != Message ? textOf(row, index.column()) : row.ignored ? tr("Ignored. %1").arg(spokenFinding(*row.source->inventory, row.finding)) : spokenFinding(*row.source->inventory, row.finding);
    case Qt::AccessibleDescriptionRole: return index.column() == Message ? checkText(row.finding.check->remedy) : index.column() == Fixes ? tipOf(row, Fixes) : QVariant();
    case SearchTextRole: return findingSearchText(*row.source->inventory, row.finding);
    case RecordIdRole: return QVariant::fromValue(row.finding.record);
    case ReferenceRole: return index.column() == RecordName && row.finding.record.isValid() ? QVariant::fromValue(row.finding.record) : QVariant();
    case DimmedRole: return row.ignored;
    case MonospaceRole: return index.column() == Code;
    case SeverityRole: return int(row.finding.check->severity);
    case CodeRole: return QByteArray(row.finding.check->code);
    case FieldRole: return row.finding.field;
    case InventoryRole: return QVariant::fromValue(row.source->inventory);
    case IgnoredRole: return row.ignored;
    case ReasonRole: return reasonOf(row);
    case FixesRole: {
        QStringList titles;
        for (const auto &fix : row.finding.fixes)
            titles.append(fix.title);
        return titles;
    }
    case WhyNotFixRole: return whyNotFix(row);
    default: return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Severity: return tr("Severity");
    case Message: return tr("Problem");
    case RecordName: return tr("Record");
    case Code: return tr("Code");
    case Errors: return tr("Provider's codes");
    case AccountName: return tr("Account");
    case Fixes: return tr("Ways to fix it");
    default: return {};
    }
}

} // namespace trunkdesk
