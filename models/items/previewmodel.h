// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/itemroles.h"
#include "models/schema/recordid.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace trunkdesk {

/// One line of what would become of many records.
struct PreviewRow
{
    RecordId id;
    QStringList cells;                    ///< as many as there are headings; the last one is what there is to say about it
    CellState state = CellState::Normal;  ///< Dimmed: nothing happens to it; Error: it is left out

    [[nodiscard]] bool isProblem() const { return state >= CellState::Warning; }
    friend bool operator==(const PreviewRow &, const PreviewRow &) = default;
};

/// What would become of many records, before anything is sent; on request only those with something to think about, or with words in them.
class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setHeadings(const QStringList &headings);
    void setRows(const QList<PreviewRow> &rows);
    void setOnlyProblems(bool on);
    void setFilterText(const QString &text); ///< words that must all stand somewhere in a row

    [[nodiscard]] const QList<PreviewRow> &rows() const { return m_rows; } ///< all of them
    [[nodiscard]] int problemCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void choose();
    [[nodiscard]] bool isShown(const PreviewRow &row) const;

    QStringList m_headings;
    QList<PreviewRow> m_rows;
    QList<qsizetype> m_shown; ///< indexes in m_rows
    bool m_onlyProblems = false;
    QStringList m_words;
};

} // namespace trunkdesk
