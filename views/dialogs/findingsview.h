// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/accounts/accountfindings.h"

#include <QWidget>

class QGridLayout;

namespace trunkdesk {

class Notice;

/// What a try of an account's credentials brought: whether the provider lets them in, and a line for every list.
class FindingsView : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsView(QWidget *parent = nullptr);

    /// `regions`: the provider has several, so that wrong credentials may also be credentials of another one.
    void setFindings(const AccountFindings &findings, bool regions);

    [[nodiscard]] static QString verdictText(const AccountFindings &findings, bool regions);
    [[nodiscard]] static QString findingText(const AccountFinding &finding); ///< `10`, `20 or more`, `not allowed for this key`

private:
    Notice *m_verdict;
    QWidget *m_body = nullptr;
};

} // namespace trunkdesk
