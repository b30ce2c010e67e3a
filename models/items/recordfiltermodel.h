// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/filterquery.h"
#include "models/items/roworder.h"

#include <QAbstractProxyModel>
#include <QTimer>

#include <vector>

namespace trunkdesk {

/// The rows of a table that hold what somebody types, sorted by a column. Made for 100,000 rows and more: it looks at one block of
/// folded text (SearchTextRole, or else what the cells show) and, while the text grows, only at the rows that are still there.
/// Sorting reads SortRole; equal rows stay in the order of the source.
///
/// Rows that the source adds or changes are merged a batch at a time, so selection and scrolling survive. A new filter text resets
/// the model when the source is large; a view may then restore its selection by RecordIdRole.
class RecordFilterModel : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit RecordFilterModel(QObject *parent = nullptr);
    ~RecordFilterModel() override;

    void setSourceModel(QAbstractItemModel *source) override;

    [[nodiscard]] QString filterText() const { return m_text; }
    void setFilterText(const QString &text);
    [[nodiscard]] int sortColumn() const { return m_sorting.column(); } ///< -1: as the source has them
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sorting.order(); }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void filterTextChanged();

private:
    using Rows = std::vector<int>; ///< numbers of rows of the source

    void reload();
    void addSourceRows(const QModelIndex &parent, int first, int last);
    void dropSourceRows(const QModelIndex &parent, int first, int last);
    void forgetSourceRows(const QModelIndex &parent, int first, int last);
    void updateSourceRows(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles);

    void readText(int row);
    void readAllTexts();
    void readSomeTexts();
    [[nodiscard]] Rows found(const Rows &among);
    [[nodiscard]] Rows merged(const Rows &rows, Rows added) const;

    // How the visible rows change, told to the views in the fewest steps that keep selections: recordfilterchanges.cpp.
    void become(const Rows &next);
    void takeAway(const std::vector<char> &stays);
    void bringIn(const Rows &next, const std::vector<char> &stays);
    void reorder(Rows next);
    void tellChanged(int first, int last, int firstColumn, int lastColumn, const QList<int> &roles);
    [[nodiscard]] const std::vector<int> &positions() const;

    QString m_text;
    FilterQuery m_query;
    RowOrder m_sorting;
    TextArena m_arena;
    QTimer m_reader;              ///< reads texts while nobody types, so that the first key is as fast as the others
    int m_nextUnread = 0;
    Rows m_ordered;               ///< all rows in their order
    Rows m_visible;               ///< those that are found
    mutable Rows m_positions;     ///< by source row: where it is visible, or -1; empty until asked for
};

} // namespace trunkdesk
