// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/window/accountcontroller.h"

#include <QPointer>
#include <QWidget>

class QPushButton;
class QStackedLayout;
class QTimer;

namespace trunkdesk {

class EmptyState;
class Notice;
class RecordFilterModel;
class RecordTable;
class ResourceTableModel;

/// The table of one collection, or in its place the reason why it shows nothing and what to do about it. Rows that are not all there
/// are have a notice above them.
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
    void focusRows(); ///< or what stands in their place, which hands the keyboard on when they come
    [[nodiscard]] int shownCount() const;
    [[nodiscard]] int wholeCount() const;
    [[nodiscard]] bool isCounted() const; ///< the count is that of what there is, not only of what could be read

Q_SIGNALS:
    void countChanged();
    void filterClearWanted();
    void askForAllWanted(); ///< without the filters that the provider was asked with

private:
    void updateState();
    void watchRows();
    void explainEmptiness();
    void noteGaps();
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
    Notice *m_gaps; ///< what could not be read, or is in doubt
    QPushButton *m_again;
    QTimer *m_gapsLater; ///< lists end one behind the other, and what is said is about all of them
    QStackedLayout *m_stack;
    QMetaObject::Connection m_states;
};

} // namespace trunkdesk
