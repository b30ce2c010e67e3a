// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace trunkdesk {

class RecordList;

/// The filter field and the Columns button of the list that is in view.
class ListTools : public QWidget
{
    Q_OBJECT

public:
    explicit ListTools(QWidget *parent = nullptr);

    void follow(RecordList *list); ///< null: there is nothing to filter, and nothing is shown
    void follow(const QList<RecordList *> &lists); ///< the filter goes for all of them, Columns for the first
    void clear();
    void focusFilter();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    void fitHint();

    QList<RecordList *> m_lists;
    QLineEdit *m_filter;
    QToolButton *m_columns;
};

} // namespace trunkdesk
