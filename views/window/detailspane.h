// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/schema/recordid.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QStackedWidget;
class QTabBar;
class QTimer;

namespace trunkdesk {

class FieldsView;
class Inventory;
class IssueBox;
class JsonView;

/// The chosen record, next to the page: its fields, what is wrong with them, and the JSON. It follows a refresh.
class DetailsPane : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPane(QWidget *parent = nullptr);

    void setRecord(Inventory *inventory, const RecordId &id, int selected);
    void clear();

Q_SIGNALS:
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
    IssueBox *m_issues;
    JsonView *m_json;
    QTimer *m_later;
};

} // namespace trunkdesk
