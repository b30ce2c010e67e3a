// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/diff.h"
#include "models/items/itemroles.h"

#include <QAbstractItemModel>
#include <QMap>

#include <vector>

namespace trunkdesk {

/// A comparison as a tree: kinds, in them the records that differ, in those the fields. Records can be chosen; a kind's check
/// mark follows from its records' and sets them all.
class DifferenceModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Line { Kind, Record, Field };
    Q_ENUM(Line)
    enum Column {
        NameColumn,   ///< kind, record, field
        WhatColumn,   ///< `2 added, 1 changed`; `Added`; empty for a field
        BeforeColumn, ///< of a field its text, of what moved where it was
        AfterColumn,
        ColumnCount
    };
    enum Role {
        LineRole = FirstOwnRole, ///< Line as int
        KindRole,                ///< const trunkdesk::ResourceKind *, of every line
        DifferenceRole,          ///< int: place in comparison().differences; of a record and its fields
        DifferenceKindRole,      ///< Difference::Kind as int; of a record and its fields
        BeforeRole,              ///< QString, in any column: what BeforeColumn shows
        AfterRole,               ///< QString, in any column: what AfterColumn shows
        CountRole,               ///< int: of a kind its records, of a record its fields
        IconNameRole,            ///< QString: file name under icons/ without ending; of a kind
    };

    explicit DifferenceModel(QObject *parent = nullptr);
    ~DifferenceModel() override;

    /// Nothing is chosen then.
    void setComparison(const Comparison &comparison);
    [[nodiscard]] const Comparison &comparison() const { return m_comparison; }

    /// Whether there are check marks at all: not where nothing can be restored. On at first.
    void setCheckable(bool checkable);
    [[nodiscard]] bool isCheckable() const { return m_checkable; }
    [[nodiscard]] QList<int> chosen() const; ///< places in comparison().differences, ascending
    void setChosen(const QList<int> &chosen);
    void setAllChosen(bool chosen);

    [[nodiscard]] QModelIndex indexOf(int difference) const; ///< the line of the record

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    struct Group
    {
        const ResourceKind *kind = nullptr;
        std::vector<int> differences = {};
        QMap<Difference::Kind, int> counts = {};
        int chosen = 0;
    };
    [[nodiscard]] Line lineOf(const QModelIndex &index) const;
    [[nodiscard]] int differenceOf(const QModelIndex &index) const; ///< -1: of a kind
    [[nodiscard]] int groupOf(const QModelIndex &index) const;
    [[nodiscard]] QVariant kindData(const Group &group, int column, int role) const;
    [[nodiscard]] QVariant recordData(int difference, int column, int role) const;
    [[nodiscard]] QVariant fieldData(int difference, int row, int column, int role) const;
    bool choose(int difference, bool chosen); ///< whether it changed
    void tellChosen(int group, int firstRow, int lastRow);

    Comparison m_comparison;
    std::vector<Group> m_groups;
    std::vector<int> m_groupOf; ///< by difference
    std::vector<int> m_rowOf;   ///< by difference: its row in its group
    std::vector<char> m_chosen; ///< by difference
    bool m_checkable = true;
};

/// `Added`, `Removed`, `Changed`, `Moved`.
[[nodiscard]] QString differenceKindText(Difference::Kind kind);

} // namespace trunkdesk
