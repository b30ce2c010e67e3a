// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/inventory/inventory.h"
#include "models/items/itemroles.h"

#include <QAbstractListModel>
#include <QPointer>

namespace trunkdesk {

/// What tells a record from its like beside its title: the first other field that a table shows and that says something. Its SIP
/// URL, its domain, its name. Empty when there is none.
[[nodiscard]] QString telltaleOf(const ResourceKind &kind, const Record &record);
/// Title and telltale in one line: `hq-pbx-1 — sip:pbx1.example.com`.
[[nodiscard]] QString referenceLine(const ResourceKind &kind, const Record &record);

/// The records of an account that a reference field can point at, by title; more than can be sorted at once stay as they were read.
/// The first row may be `None`, whose id is empty.
class ReferenceListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        TitleRole = FirstOwnRole,
        TelltaleRole,
    };
    static constexpr qsizetype sortedAtMost = 3000;

    explicit ReferenceListModel(QObject *parent = nullptr);

    void setKind(const Inventory *inventory, const ResourceKind *kind, bool withNone);
    [[nodiscard]] QString idAt(int row) const;
    [[nodiscard]] LoadState loadState() const;
    [[nodiscard]] qsizetype recordCount() const { return m_ids.size(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loadStateChanged();

private:
    void addRecords(const ResourceKind *kind, const QList<RecordId> &ids);
    void dropRecords(const ResourceKind *kind, const QList<RecordId> &ids);
    void updateRecords(const ResourceKind *kind, const QList<RecordId> &ids);
    [[nodiscard]] int firstRecordRow() const { return m_withNone ? 1 : 0; }

    QPointer<const Inventory> m_inventory;
    const ResourceKind *m_kind = nullptr;
    bool m_withNone = false;
    QList<RecordId> m_ids;
};

} // namespace trunkdesk
