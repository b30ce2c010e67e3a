// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/issue.h"
#include "views/widgets/notice.h"

namespace trunkdesk {

/// What is wrong with a record, or that nothing is.
class IssueBox : public Notice
{
    Q_OBJECT

public:
    explicit IssueBox(QWidget *parent = nullptr);
    void setIssues(const QList<Issue> &issues);
};

} // namespace trunkdesk
