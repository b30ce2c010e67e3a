// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/widgets/recordtable.h"

#include "models/items/itemroles.h"
#include "models/items/resourcetablemodel.h"
#include "views/theme/consolestyle.h"
#include "views/theme/theme.h"
#include "views/widgets/recorddelegate.h"
#include "views/widgets/rowtable.h"

#include <QAbstractProxyModel>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFocusEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace trunkdesk {

static RecordId recordAt(const QModelIndex &index)
{
    return index.data(RecordIdRole).value<RecordId>();
}

RecordTable::RecordTable(QWidget *parent) : QTableView(parent), m_columnsMenu(new QMenu(tr("Columns"), this))
{
    setObjectName(u"recordTable"_s);
    setItemDelegate(new RecordDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMinimumHeight(64);
    showAsRows(*this, ConsoleStyle::rowHeight);
    setCornerButtonEnabled(false);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    auto *columns = horizontalHeader();
    columns->setSectionsMovable(true);
    columns->setMinimumSectionSize(36);
    columns->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(columns, &QHeaderView::customContextMenuRequested, this,
        [this](const QPoint &place) { m_columnsMenu->popup(horizontalHeader()->mapToGlobal(place)); });
    connect(columns, &QHeaderView::sectionResized, this, &RecordTable::noteWidth);
    connect(m_columnsMenu, &QMenu::aboutToShow, this, &RecordTable::fillColumnsMenu);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT recordActivated(recordAt(index)); });
}

RecordTable::~RecordTable()
{
    keepColumns();
}

void RecordTable::setRecords(QAbstractItemModel *records, const QString &settingsName)
{
    release();
    m_settingsName = settingsName;
    // These run before the view's own slots, which forget the selection.
    connect(records, &QAbstractItemModel::modelAboutToBeReset, this, &RecordTable::rememberSelection);
    setModel(records);
    connect(records, &QAbstractItemModel::modelReset, this, &RecordTable::restoreSelection);
    connect(records, &QAbstractItemModel::rowsInserted, this, &RecordTable::fitColumns);
    restoreColumns();
    setSortingEnabled(true);
    fitColumns();
}

void RecordTable::release()
{
    keepColumns();
    m_settingsName.clear();
    m_fitted = false;
    m_chosenWidths = false;
    m_wanted.clear();
    m_keptSelection.clear();
    m_keptCurrent = {};
    setSortingEnabled(false);
    if (model())
        model()->disconnect(this);
    setModel(nullptr);
}

RecordId RecordTable::currentRecord() const
{
    return recordAt(currentIndex());
}

QList<int> RecordTable::selectedRows() const
{
    QList<int> rows;
    if (!selectionModel())
        return rows;
    for (const auto &range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QList<RecordId> RecordTable::selectedRecords() const
{
    QList<RecordId> ids;
    const auto rows = selectedRows();
    for (const int row : rows)
        if (const auto id = recordAt(model()->index(row, 0)); id.isValid())
            ids.append(id);
    return ids;
}

int RecordTable::rowOf(const RecordId &id) const
{
    // The model knows where its records stand; only an unknown one has to be searched.
    const auto *proxy = qobject_cast<const QAbstractProxyModel *>(model());
    const auto *records = qobject_cast<const ResourceTableModel *>(proxy ? proxy->sourceModel() : model());
    if (records) {
        const int row = records->rowOf(id);
        return row < 0 || !proxy ? row : proxy->mapFromSource(records->index(row, 0)).row();
    }
    for (int row = 0; model() && row < model()->rowCount(); ++row)
        if (recordAt(model()->index(row, 0)) == id)
            return row;
    return -1;
}

bool RecordTable::selectRecord(const RecordId &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return false;
    const int column = shownColumns().value(0, 0);
    selectionModel()->setCurrentIndex(model()->index(row, column), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(currentIndex());
    return true;
}

void RecordTable::rememberSelection()
{
    m_keptSelection = selectedRecords();
    m_keptCurrent = currentRecord();
    m_resetting = true;
}

void RecordTable::restoreSelection()
{
    doItemsLayout();
    QItemSelection rows;
    auto wanted = QSet<RecordId>(m_keptSelection.begin(), m_keptSelection.end());
    QModelIndex current;
    const int column = shownColumns().value(0, 0);
    const bool any = m_keptCurrent.isValid() || !wanted.isEmpty();
    for (int row = 0; any && row < model()->rowCount() && !(wanted.isEmpty() && (current.isValid() || !m_keptCurrent.isValid())); ++row) {
        const auto id = recordAt(model()->index(row, 0));
        if (wanted.remove(id))
            rows.select(model()->index(row, 0), model()->index(row, model()->columnCount() - 1));
        if (id == m_keptCurrent)
            current = model()->index(row, column);
    }
    if (current.isValid())
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    m_resetting = false;
    if (any) {
        Q_EMIT selectedRecordsChanged();
        Q_EMIT currentRecordChanged(currentRecord());
    }
    fitColumns();
}

void RecordTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_resetting && current.row() != previous.row())
        Q_EMIT currentRecordChanged(recordAt(current));
}

void RecordTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_resetting)
        Q_EMIT selectedRecordsChanged();
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitColumns();
}

void RecordTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // Qt moves to the first row without choosing it. Who comes by key would then see one row marked and act on another record.
    if (event->reason() != Qt::MouseFocusReason && selectionModel() && !selectionModel()->hasSelection() && currentIndex().isValid())
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    const auto id = currentRecord();
    if (event == QKeySequence::Copy) {
        copySelection();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (id.isValid())
            Q_EMIT recordActivated(id);
    } else if (event->key() == Qt::Key_F2) {
        if (id.isValid())
            Q_EMIT editRequested(id);
    } else if (event == QKeySequence::Delete) {
        if (const auto ids = selectedRecords(); !ids.isEmpty())
            Q_EMIT removeRequested(ids);
    } else {
        QTableView::keyPressEvent(event);
    }
}

void RecordTable::contextMenuEvent(QContextMenuEvent *event)
{
    auto place = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid())
        place = viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft());
    Q_EMIT menuRequested(place);
}

void RecordTable::copySelection()
{
    const auto text = selectionAsText();
    if (text.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT copied(selectedRecords().size());
}

} // namespace trunkdesk
