// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/inventory/inventory.h"
#include "models/items/itemroles.h"
#include "models/items/searchdetail.h"
#include "models/items/searchrun.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QTimer>

namespace trunkdesk {

/// Something that the window can do, as a line among the results.
struct SearchAction
{
    QString name;   ///< by which whoever gave it knows it again
    QString text;   ///< without mnemonics
    QString keys;
    QString whyNot; ///< why it is not possible now; may be empty for one that is off
    bool enabled = true;
    int uses = 0;   ///< since the program was started

    friend bool operator==(const SearchAction &, const SearchAction &) = default;
};

struct SearchTarget
{
    QPointer<Inventory> inventory;
    RecordId id;

    friend bool operator==(const SearchTarget &, const SearchTarget &) = default;
};

/// Everything that can be gone to: the records of all open accounts and files, and the actions of the window, as somebody types.
/// One line a result under the headings of what it is, the best first. With nothing typed: what was looked at last, and the actions
/// that are used most.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Line { Heading, Record, Action };
    Q_ENUM(Line)
    enum Role {
        LineRole = FirstOwnRole, ///< Line as int
        InventoryRole,           ///< Inventory *, of a record
        DetailRole,              ///< SearchDetail, of a record
        ActionRole,              ///< SearchAction, of an action
        IconNameRole,            ///< QString, of a record
        PiecesRole,              ///< QList<TextPiece> of the displayed text
    };

    explicit SearchModel(QObject *parent = nullptr);
    ~SearchModel() override;

    void addInventory(Inventory *inventory);
    void removeInventory(Inventory *inventory);
    void setActions(const QList<SearchAction> &actions);
    void setRecent(const QList<SearchTarget> &recent); ///< the last one first

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    /// While somebody looks, what waits is read at once and results are brought up to date; else slowly, and nothing is searched.
    void setActive(bool active);

    [[nodiscard]] qsizetype total() const { return m_total; } ///< records that answer
    [[nodiscard]] qsizetype shown() const { return m_shown; } ///< of those, how many are listed
    [[nodiscard]] bool isSearching() const { return m_searching; } ///< the lines still answer an earlier text
    [[nodiscard]] bool isReading() const; ///< there may be more soon: records are read, or still come in
    [[nodiscard]] SearchTarget recordAt(const QModelIndex &index) const; ///< invalid for another line, or when it is gone

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void resultsChanged(); ///< the lines, or what total(), isSearching() and isReading() say

private:
    struct Row
    {
        Line line = Line::Heading;
        QString heading;
        SearchTarget target;
        SearchAction action;
    };
    void read();
    void noteUnread();
    void search();
    void continueSearch();
    void publish();
    void appendRecords(QList<Row> &rows, const QList<SearchRun::Found> &found) const;
    void appendActions(QList<Row> &rows) const;
    void appendSuggestions(QList<Row> &rows) const;
    [[nodiscard]] const SearchDetail &detail(int row) const;
    [[nodiscard]] QVariant recordData(int row, int role) const;
    [[nodiscard]] static QVariant actionData(const SearchAction &action, const SearchQuery &query, int role);

    std::vector<std::unique_ptr<SearchIndex>> m_indexes;
    QList<SearchAction> m_actions;
    QList<SearchTarget> m_recent;
    QString m_text;
    SearchQuery m_query;
    SearchRun m_run;
    QTimer m_reader;
    QTimer m_stepper;
    QTimer m_again;
    bool m_active = false;
    bool m_searching = false;
    qsizetype m_total = 0;
    qsizetype m_shown = 0;
    QList<Row> m_rows;
    mutable QHash<int, SearchDetail> m_details;
};

} // namespace trunkdesk

Q_DECLARE_METATYPE(trunkdesk::SearchDetail)
Q_DECLARE_METATYPE(trunkdesk::SearchAction)
