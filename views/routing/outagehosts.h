// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QWidget>

#include <optional>

class QLineEdit;
class QPushButton;
class QTreeView;

namespace trunkdesk {

class ElidedLabel;
class OutageModel;
class RowsFilter;

/// The hosts of an account by site, to be ticked as down, with a filter, how many are ticked, and a button that takes all ticks away.
class OutageHosts : public QWidget
{
    Q_OBJECT

public:
    explicit OutageHosts(QWidget *parent = nullptr);

    void setModel(OutageModel *model); ///< borrowed
    void setHosts(const std::optional<QSet<QString>> &hosts); ///< only these are shown; nothing: all
    void focusFilter();
    void focusRows();
    [[nodiscard]] QString currentHost() const; ///< where the keyboard is; of a site its first host; empty: nowhere

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void unfold();
    void count();

    OutageModel *m_model = nullptr;
    std::optional<QSet<QString>> m_hosts;
    RowsFilter *m_shown;
    QLineEdit *m_filter;
    QTreeView *m_tree;
    ElidedLabel *m_count;
    QPushButton *m_clear;
};

} // namespace trunkdesk
