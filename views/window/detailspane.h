// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/journal.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QLabel;
class QStackedWidget;
class QTabBar;
class QTimer;

namespace trunkdesk {

class FieldsView;
class Inventory;
class JsonView;
class ProblemBox;
class RecordHistoryView;

/// The chosen record, next to the page: its fields, what is wrong with them, the JSON, and what was changed from here. It follows a refresh.
class DetailsPane : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPane(QWidget *parent = nullptr);

    void setRecord(Inventory *inventory, const RecordId &id, int selected);
    void clear();
    [[nodiscard]] ProblemBox *problems() const { return m_problems; }

    using HistorySource = std::function<QList<RecordEvent>(const Inventory &inventory, const RecordId &id)>;
    /// Asked only while the history is in view.
    void setHistorySource(const HistorySource &source) { m_historySource = source; }
    void updateHistory();

Q_SIGNALS:
    void historyEntryWanted(const QString &id);
    void recordLinked(const trunkdesk::RecordId &id);

private:
    void update();

    QPointer<Inventory> m_inventory;
    RecordId m_id;
    int m_selected = 0;
    QLabel *m_title;
    QLabel *m_subtitle;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QStackedWidget *m_whole;
    FieldsView *m_fields;
    ProblemBox *m_problems;
    JsonView *m_json;
    RecordHistoryView *m_history;
    HistorySource m_historySource;
    QTimer *m_later;
};

} // namespace trunkdesk
