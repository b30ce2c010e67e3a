// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QWidget>

class QAction;
class QStackedLayout;
class QTableView;

namespace trunkdesk {

class ActivityModel;
class EmptyState;

/// Every request that an account made, the newest last. The view stays at the end while one looks at the end.
class ActivityPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityPanel(QWidget *parent = nullptr);

    void setActivity(ActivityModel *activity); ///< borrowed; null: the account makes no requests

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateState();
    void copy(bool asCurl);
    void follow();

    QPointer<ActivityModel> m_activity;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    bool m_atEnd = true;
};

} // namespace trunkdesk
