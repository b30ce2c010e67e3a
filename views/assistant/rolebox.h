// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/trunksetup.h"
#include "models/core/apierror.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace trunkdesk {

class NewRecordBox;
class Notice;
class SetupChoicesModel;

/// One role of a trunk: a table of what there is to choose from, and a form for a new one. Says who else uses what is chosen.
class RoleBox : public QWidget
{
    Q_OBJECT

public:
    RoleBox(const SetupRole &role, Inventory *inventory, QWidget *parent = nullptr);

    void write(TrunkSetup &setup) const;
    void proposeName(const QString &name);
    [[nodiscard]] int problemCount() const;
    bool focusFirstProblem();
    QList<Issue> place(const QList<Issue> &issues); ///< see SetupPanel
    void focusFirst();
    [[nodiscard]] QString summary() const;
    bool showServerError(const Change &change, const ApiError &error);

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildTable();
    void fitTable();
    void toggleCurrent();
    void takeChoice();
    void takeMaking(bool on);

    const SetupRole &m_role;
    SetupChoicesModel *m_choices;
    QSortFilterProxyModel *m_filter;
    QLineEdit *m_search;
    QTableView *m_table;
    QWidget *m_none;
    Notice *m_sharing;
    QCheckBox *m_make;
    NewRecordBox *m_new;
};

} // namespace trunkdesk
