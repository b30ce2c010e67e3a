// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/compare/differencetree.h"

#include "models/items/differencefilter.h"
#include "models/items/differencemodel.h"
#include "views/compare/differencedelegate.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

static const auto widthsKey = u"compare/columns"_s;
static constexpr int fewDifferences = 12; ///< so many are shown with all their fields at once

/// What one is called over two comparisons.
static std::pair<RecordId, RecordId> nameOf(const Difference &difference)
{
    return {difference.before, difference.after};
}

DifferenceTree::DifferenceTree(DifferenceModel *model, DifferenceFilter *filter, QWidget *parent) : QTreeView(parent), m_model(model), m_filter(filter)
{
    setObjectName(u"differences"_s);
    setAccessibleName(tr("Differences"));
    setModel(filter);
    setItemDelegate(new DifferenceDelegate(this));
    setUniformRowHeights(true);
    setSelectionMode(ExtendedSelection);
    setAllColumnsShowFocus(true);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    header()->setStretchLastSection(true);
    header()->setSectionsMovable(false);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QTreeView::doubleClicked, this, &DifferenceTree::activate);
    // Headers resize their sections for many reasons; a person does it with the mouse.
    connect(header(), &QHeaderView::sectionResized, this, [this] { m_ownWidths = m_ownWidths || (QApplication::mouseButtons() & Qt::LeftButton && header()->underMouse()); });
    m_ownWidths = header()->restoreState(QSettings().value(widthsKey).toByteArray());
}

DifferenceTree::~DifferenceTree()
{
    if (m_ownWidths)
        QSettings().setValue(widthsKey, header()->saveState());
}

void DifferenceTree::setComparison(const Comparison &comparison)
{
    const auto &old = m_model->comparison().differences;
    const bool again = !old.isEmpty();
    const auto chosen = m_model->chosen();
    QSet<std::pair<RecordId, RecordId>> ticked, open;
    QSet<const ResourceKind *> folded;
    for (const int place : chosen)
        ticked.insert(nameOf(old.at(place)));
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const auto kind = m_filter->index(row, 0);
        if (!isExpanded(kind))
            folded.insert(kind.data(DifferenceModel::KindRole).value<const ResourceKind *>());
        for (int below = 0; below < m_filter->rowCount(kind); ++below)
            if (const auto record = m_filter->index(below, 0, kind); isExpanded(record))
                open.insert(nameOf(old.at(record.data(DifferenceModel::DifferenceRole).toInt())));
    }
    const int at = currentDifference();
    const auto current = at >= 0 ? nameOf(old.at(at)) : std::pair<RecordId, RecordId>();
    const int scrolled = verticalScrollBar()->value();

    m_model->setComparison(comparison);
    QList<int> tickedAgain;
    const bool few = comparison.differences.size() <= fewDifferences;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        if (const auto kind = m_filter->index(row, 0); !folded.contains(kind.data(DifferenceModel::KindRole).value<const ResourceKind *>()))
            setExpanded(kind, true);
    for (int place = 0; place < comparison.differences.size(); ++place) {
        const auto name = nameOf(comparison.differences.at(place));
        if (ticked.contains(name))
            tickedAgain.append(place);
        const bool currentHere = again && at >= 0 && name == current;
        if (!currentHere && !(again ? open.contains(name) : few))
            continue;
        const auto line = m_filter->mapFromSource(m_model->indexOf(place));
        if (again ? open.contains(name) : few)
            setExpanded(line, true);
        if (currentHere)
            setCurrentIndex(line);
    }
    m_model->setChosen(tickedAgain);
    if (again)
        verticalScrollBar()->setValue(scrolled);
    if (!currentIndex().isValid())
        setCurrentIndex(m_filter->index(0, 0));
    fit();
}

int DifferenceTree::currentDifference() const
{
    const auto place = currentIndex().data(DifferenceModel::DifferenceRole);
    return place.isValid() ? place.toInt() : -1;
}

QList<int> DifferenceTree::selectedDifferences() const
{
    QSet<int> places;
    const auto rows = selectionModel()->selectedRows();
    for (const auto &row : rows) {
        if (row.data(DifferenceModel::LineRole).toInt() != int(DifferenceModel::Line::Kind)) {
            places.insert(row.data(DifferenceModel::DifferenceRole).toInt());
            continue;
        }
        for (int below = 0; below < m_filter->rowCount(row); ++below)
            places.insert(m_filter->index(below, 0, row).data(DifferenceModel::DifferenceRole).toInt());
    }
    QList<int> list(places.begin(), places.end());
    std::sort(list.begin(), list.end());
    return list;
}

QList<int> DifferenceTree::shownDifferences() const
{
    QList<int> list;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        for (int below = 0, count = m_filter->rowCount(m_filter->index(row, 0)); below < count; ++below)
            list.append(m_filter->index(below, 0, m_filter->index(row, 0)).data(DifferenceModel::DifferenceRole).toInt());
    std::sort(list.begin(), list.end());
    return list;
}

void DifferenceTree::showDifference(int difference)
{
    const auto line = m_filter->mapFromSource(m_model->indexOf(difference));
    if (!line.isValid())
        return;
    setExpanded(line.parent(), true);
    setExpanded(line, true);
    setCurrentIndex(line);
    scrollTo(line);
    setFocus();
}

void DifferenceTree::toggleSelected()
{
    const auto places = selectedDifferences();
    if (!m_model->isCheckable() || places.isEmpty())
        return;
    auto chosen = m_model->chosen();
    QSet<int> all(chosen.begin(), chosen.end());
    const bool off = std::all_of(places.begin(), places.end(), [&all](int place) { return all.contains(place); });
    for (const int place : places)
        if (off)
            all.remove(place);
        else
            all.insert(place);
    chosen = QList<int>(all.begin(), all.end());
    std::sort(chosen.begin(), chosen.end());
    m_model->setChosen(chosen);
}

void DifferenceTree::activate(const QModelIndex &index)
{
    if (index.data(DifferenceModel::LineRole).toInt() == int(DifferenceModel::Line::Kind))
        setExpanded(index.siblingAtColumn(0), !isExpanded(index.siblingAtColumn(0)));
    else if (index.isValid())
        Q_EMIT differenceActivated(index.data(DifferenceModel::DifferenceRole).toInt());
}

void DifferenceTree::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier)
        return toggleSelected();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return activate(currentIndex());
    if (event->matches(QKeySequence::Copy))
        return Q_EMIT copyWanted();
    QTreeView::keyPressEvent(event);
}

void DifferenceTree::contextMenuEvent(QContextMenuEvent *event)
{
    const bool mouse = event->reason() == QContextMenuEvent::Mouse;
    const auto index = mouse ? indexAt(event->pos()) : currentIndex();
    if (index.isValid())
        Q_EMIT menuWanted(mouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).center()));
}

void DifferenceTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fit();
}

void DifferenceTree::showEvent(QShowEvent *event)
{
    QTreeView::showEvent(event);
    fit();
}

/// What happened is said whole, and names have a little more room than values.
void DifferenceTree::fit()
{
    if (m_ownWidths)
        return;
    const int what = qMin(fontMetrics().averageCharWidth() * 24 + 30, viewport()->width() / 4);
    const int room = viewport()->width() - what;
    header()->resizeSection(DifferenceModel::NameColumn, room * 38 / 100);
    header()->resizeSection(DifferenceModel::WhatColumn, what);
    header()->resizeSection(DifferenceModel::BeforeColumn, room * 31 / 100);
}

} // namespace trunkdesk
