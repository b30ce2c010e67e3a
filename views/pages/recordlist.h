// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/window/accountcontroller.h"

#include <QPointer>
#include <QWidget>

class QStackedLayout;

namespace trunkdesk {

class EmptyState;
class RecordFilterModel;
class RecordTable;
class ResourceTableModel;

/// The table of one collection, or in its place the reason why it shows nothing and what to do about it.
class RecordList : public QWidget
{
    Q_OBJECT

public:
    explicit RecordList(QWidget *parent = nullptr);
    ~RecordList() override;

    void setCollection(AccountController *controller, const ResourceKind *kind, const QString &parent);
    [[nodiscard]] const ResourceKind *kind() const { return m_kind; }
    [[nodiscard]] QString parentRecord() const { return m_parent; }
    void setFilter(const QString &text);
    [[nodiscard]] QString filter() const { return m_filter; }
    [[nodiscard]] RecordTable *table() const { return m_table; }
    [[nodiscard]] int shownCount() const;
    [[nodiscard]] int wholeCount() const;

Q_SIGNALS:
    void countChanged();
    void filterClearWanted();
    void askForAllWanted(); ///< without the filters that the provider was asked with

private:
    void updateState();
    void watchRows();
    void explainEmptiness();
    [[nodiscard]] bool isPaged() const; ///< read page by page, when somebody looks
    void act();

    enum class Way { None, Create, Attach, Refresh, ClearFilter, AskForAll };

    QPointer<AccountController> m_controller;
    const ResourceKind *m_kind = nullptr;
    QString m_parent;
    QString m_filter;
    Way m_way = Way::None;
    ResourceTableModel *m_records;
    RecordFilterModel *m_rows;
    RecordTable *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
};

} // namespace trunkdesk
