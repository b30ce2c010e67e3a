// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/checks/ignored.h"
#include "views/dialogs/dialogframe.h"

class QPushButton;
class QStackedWidget;
class QTableView;

namespace trunkdesk {

class IgnoredModel;

/// What is ignored in an account: which check, where, why and since when; and the way back.
class IgnoredListDialog : public DialogFrame
{
    Q_OBJECT

public:
    explicit IgnoredListDialog(const QString &account, QWidget *parent = nullptr);

    void setIgnored(const IgnoredFindings &ignored);

Q_SIGNALS:
    void hearAgainWanted(const QList<trunkdesk::IgnoredFinding> &entries);

private:
    void hearAgain();
    void updateState();

    IgnoredModel *m_model;
    QTableView *m_table;
    QStackedWidget *m_stack;
    QPushButton *m_again;
};

} // namespace trunkdesk
