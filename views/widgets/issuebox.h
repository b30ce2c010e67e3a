// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/issue.h"

#include <QWidget>

class QLabel;

namespace trunkdesk {

/// What is wrong with a record, or that nothing is.
class IssueBox : public QWidget
{
    Q_OBJECT

public:
    explicit IssueBox(QWidget *parent = nullptr);
    void setIssues(const QList<Issue> &issues);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void takeColours();

    QLabel *m_icon;
    QLabel *m_text;
    bool m_any = false;
    bool m_errors = false;
};

} // namespace trunkdesk
