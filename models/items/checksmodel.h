// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/checks/check.h"
#include "models/items/itemroles.h"

#include <QAbstractTableModel>
#include <QHash>

namespace trunkdesk {

/// Every check there is, the worst first, with how often it finds something in what is open.
class ChecksModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Severity, Code, Title, Errors, Found, ColumnCount };
    enum Role {
        SeverityRole = FirstOwnRole, ///< FindingSeverity as int
        CodeRole,                    ///< QByteArray
    };

    explicit ChecksModel(QObject *parent = nullptr);

    void setCounts(const QHash<const Check *, qsizetype> &counts); ///< what is not ignored
    [[nodiscard]] const Check *checkAt(int row) const { return m_checks.value(row); } ///< null for a row that is not there
    [[nodiscard]] int rowOf(const Check *check) const { return int(m_checks.indexOf(check)); }
    [[nodiscard]] qsizetype countOf(const Check *check) const { return m_counts.value(check); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const Check &check, int column) const;

    QList<const Check *> m_checks;
    QHash<const Check *, qsizetype> m_counts;
};

} // namespace trunkdesk
