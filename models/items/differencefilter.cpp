// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/differencefilter.h"

#include "models/items/differencemodel.h"

#include <algorithm>

namespace trunkdesk {

DifferenceFilter::DifferenceFilter(DifferenceModel *source, QObject *parent) : QSortFilterProxyModel(parent), m_source(source)
{
    look();
    // Before the proxy itself hears of it, so that it asks about rows that are known here.
    connect(source, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_shown.clear(); });
    connect(source, &QAbstractItemModel::modelReset, this, &DifferenceFilter::look);
    setSourceModel(source);
}

void DifferenceFilter::setFilterText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    look();
    invalidateFilter();
}

void DifferenceFilter::setShown(const QSet<Difference::Kind> &kinds)
{
    if (m_kinds == kinds)
        return;
    m_kinds = kinds;
    look();
    invalidateFilter();
}

int DifferenceFilter::shownCount() const
{
    return int(std::count(m_shown.begin(), m_shown.end(), 1));
}

void DifferenceFilter::look()
{
    const auto &differences = m_source->comparison().differences;
    const auto count = size_t(differences.size());
    const FilterQuery query(m_text);
    m_shown.assign(count, 0);
    m_shownKinds.clear();
    if (!query.isEmpty())
        readTexts();
    for (size_t i = 0; i < count; ++i) {
        const auto &difference = differences.at(qsizetype(i));
        if ((!m_kinds.isEmpty() && !m_kinds.contains(difference.kind)) || (!query.isEmpty() && !query.matches(m_texts, qsizetype(i))))
            continue;
        m_shown[i] = 1;
        m_shownKinds.insert(&difference.resource());
    }
}

/// Once a comparison, when somebody begins to type.
void DifferenceFilter::readTexts()
{
    const auto &differences = m_source->comparison().differences;
    if (m_read.isSharedWith(differences))
        return;
    m_texts.clear();
    m_texts.insertRows(0, differences.size());
    for (qsizetype i = 0; i < differences.size(); ++i) {
        const auto &difference = differences.at(i);
        QStringList texts{difference.title, difference.parentBefore, difference.parentAfter, kindPlural(difference.resource()), differenceKindText(difference.kind)};
        for (const auto &field : difference.fields)
            texts += {fieldLabel(*field.field), field.before, field.after};
        m_texts.set(i, foldedForSearch(texts.join(u'\n')));
    }
    m_read = differences;
}

bool DifferenceFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto index = m_source->index(row, DifferenceModel::NameColumn, parent);
    if (!parent.isValid())
        return m_shownKinds.contains(index.data(DifferenceModel::KindRole).value<const ResourceKind *>());
    const auto difference = size_t(index.data(DifferenceModel::DifferenceRole).toInt());
    return difference < m_shown.size() && m_shown[difference];
}

} // namespace trunkdesk
