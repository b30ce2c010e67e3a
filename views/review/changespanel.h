// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QPushButton;
class QStackedLayout;
class QTableView;

namespace trunkdesk {

class EmptyState;
class PendingModel;

/// What waits for a review: the list, always in reach, and what can be done with it.
class ChangesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChangesPanel(PendingModel *model, QWidget *parent = nullptr);

Q_SIGNALS:
    void reviewWanted();
    void editWanted(int row);
    void removeWanted(const QList<int> &rows); ///< ascending

private:
    void updateState();
    [[nodiscard]] QList<int> chosen() const;

    PendingModel *m_model;
    QTableView *m_table;
    EmptyState *m_empty;
    QWidget *m_list;
    QStackedLayout *m_stack;
    QPushButton *m_review;
    QPushButton *m_edit;
    QPushButton *m_remove;
};

} // namespace trunkdesk
