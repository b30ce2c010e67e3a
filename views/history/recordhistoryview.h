// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/journal.h"

#include <QStackedWidget>

class QTableView;

namespace trunkdesk {

class EmptyState;
class RecordHistoryModel;

/// What this console changed on one record.
class RecordHistoryView : public QStackedWidget
{
    Q_OBJECT

public:
    explicit RecordHistoryView(QWidget *parent = nullptr);

    void setEvents(const QList<RecordEvent> &events);

Q_SIGNALS:
    void entryWanted(const QString &id); ///< the whole of it, in the history

private:
    RecordHistoryModel *m_model;
    QTableView *m_table;
    EmptyState *m_empty;
};

} // namespace trunkdesk
