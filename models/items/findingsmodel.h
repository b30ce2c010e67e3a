// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/checks/findings.h"
#include "models/items/filterquery.h"
#include "models/items/findingsfilter.h"
#include "models/items/itemroles.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace trunkdesk {

/// What the checks find in the inventories that are open, as rows: the worst first, then account by account in the order of its records. It
/// follows in batches, telling views only of rows that come, go and change, so that what is chosen stays chosen; the more there is, the more
/// time it leaves between two batches.
class FindingsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Severity, Message, RecordName, Code, Errors, AccountName, Fixes, ColumnCount };
    enum Role {
        SeverityRole = FirstOwnRole, ///< FindingSeverity as int
        CodeRole,                    ///< QByteArray: of the check
        FieldRole,                   ///< QByteArray: JSON key; empty: the record as a whole
        InventoryRole,               ///< trunkdesk::Inventory *
        IgnoredRole,                 ///< bool
        ReasonRole,                  ///< QString: why it is ignored
        FixesRole,                   ///< QStringList: titles of the ways to mend it
        WhyNotFixRole,               ///< QString: why none of them can be taken; empty: they can, or there are none
    };

    explicit FindingsModel(QObject *parent = nullptr);
    ~FindingsModel() override;

    /// Borrowed; leaves by itself when it dies.
    void addInventory(Inventory *inventory);
    void removeInventory(const QObject *inventory);
    [[nodiscard]] QList<Inventory *> inventories() const;

    void setFilter(const FindingsFilter &filter);
    [[nodiscard]] const FindingsFilter &filter() const { return m_filter; }

    /// Of all that fits scope and text, whatever severities are shown.
    struct Sums
    {
        Findings::Counts counts = {}; ///< what is not ignored
        qsizetype ignored = 0;
        bool busy = false; ///< something of it has not been looked at yet

        friend bool operator==(const Sums &, const Sums &) = default;
    };
    [[nodiscard]] const Sums &sums() const { return m_sums; }

    [[nodiscard]] const Finding *findingAt(int row) const; ///< null for a row that is not there
    [[nodiscard]] Inventory *inventoryAt(int row) const;
    /// The first row that is about this record, in its own field when it has one there; -1: none.
    [[nodiscard]] int rowOf(const Inventory *inventory, const RecordId &id, const QByteArray &field = {}) const;

    /// Asked for the tooltip and the look of the way to mend something; without it everything can be mended.
    using Judge = std::function<QString(const Inventory &, const Fix &)>;
    void setJudge(const Judge &judge) { m_judge = judge; }
    void permissionsChanged(); ///< it may answer differently now
    [[nodiscard]] QString whyNot(const Inventory &inventory, const Fix &fix) const { return m_judge ? m_judge(inventory, fix) : QString(); }

    /// JSON of these rows, for programs.
    [[nodiscard]] QByteArray asJson(const QList<int> &rows) const;

    /// Brings the rows up to date at once, instead of soon.
    void update();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void updated(); ///< rows and sums are as they are found now

private:
    struct Source
    {
        Inventory *inventory = nullptr; ///< null from its death until its rows are gone
        Findings *findings = nullptr;
    };
    struct Row
    {
        std::shared_ptr<Source> source;
        Finding finding;
        bool ignored = false;
        int number = 0; ///< among those that say the same of the same
    };
    using Rows = std::vector<Row>;
    struct Key;

    void later();
    void show();
    void collect();
    [[nodiscard]] bool inScope(const Source &source, const Finding &finding) const;
    [[nodiscard]] bool fits(const FilterQuery &query, qsizetype place);
    [[nodiscard]] Rows wanted(Sums *sums);
    void become(Rows next);
    void takeAway(int first, std::vector<int> *targets);
    void bringIn(int first, int kept, Rows *next, const std::vector<char> &here);
    void reorder(int first, const std::vector<int> &order);
    void tellValues(Rows &next);
    void tellRenamed();
    [[nodiscard]] QVariant textOf(const Row &row, int column) const;
    [[nodiscard]] QString tipOf(const Row &row, int column) const;
    [[nodiscard]] QString whyNotFix(const Row &row) const;
    [[nodiscard]] QString reasonOf(const Row &row) const;

    std::vector<std::shared_ptr<Source>> m_sources;
    FindingsFilter m_filter;
    Sums m_sums;
    Rows m_rows;
    Rows m_all;       ///< of the scope, as it was found last
    TextArena m_texts; ///< of those: what a filter looks at, as far as it has looked
    QHash<QString, QString> m_common; ///< what all findings of one check at one field have in their texts
    bool m_stale = true; ///< something else may be found by now
    Judge m_judge;
    QTimer m_soon;
    QSet<RecordId> m_renamed;
    qint64 m_cost = 0; ///< of the last update, in milliseconds
};

} // namespace trunkdesk
