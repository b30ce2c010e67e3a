// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/resourcetablemodel.h"

#include <QSet>

namespace trunkdesk {

struct NumberList;
struct Placement;

/// What an account has that can be attached to a record through an association (numbers or lists to a trunk), with a check box a
/// row and a last column that says where each is now. What is attached here already cannot be checked and is dimmed.
class CandidatesModel : public ResourceTableModel
{
    Q_OBJECT

public:
    enum Role {
        AttachedHereRole = FirstOwnRole, ///< bool
        AttachedToRole,                  ///< QString: titles of the records it is attached to, but for this one
    };

    explicit CandidatesModel(QObject *parent = nullptr);

    /// Candidates for the association under this parent.
    void setAssociation(Inventory *inventory, const ResourceKind *association, const QString &parent);

    [[nodiscard]] QList<RecordId> checked() const; ///< in the order of the rows; of the attached kind
    void setChecked(const RecordId &id, bool on);
    void checkAll(const QList<RecordId> &ids);
    void clearChecks();
    /// Checks what a pasted text names, one name, number or id a line (or between commas); numbers in any spelling, also out of a table with
    /// headings. Gives back what was not found.
    [[nodiscard]] QStringList checkNamed(const QString &pasted);

    [[nodiscard]] bool isAttachedHere(const RecordId &id) const { return m_here.contains(id.id); }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void checkedChanged();

protected:
    [[nodiscard]] QString searchText(const RecordId &id, const Record &record) const override;

private:
    [[nodiscard]] QStringList checkNumbers(const Placement &placement, const NumberList &list);
    void readPlaces();
    void notePlaces(const ResourceKind *kind);
    void dropChecks(const QModelIndex &parent, int first, int last);
    [[nodiscard]] bool isWhereColumn(int column) const { return column == ResourceTableModel::columnCount(); }
    [[nodiscard]] QString placesOf(const RecordId &id) const;
    [[nodiscard]] QString whereText(const RecordId &id) const;

    const ResourceKind *m_association = nullptr;
    QString m_target;
    QSet<QString> m_here;                  ///< ids attached to this parent
    QHash<QString, QStringList> m_parents; ///< ids of other parents, by id of what is attached
    QSet<RecordId> m_checked;
    bool m_placesStale = false;
    QPointer<Inventory> m_watched;
};

} // namespace trunkdesk
