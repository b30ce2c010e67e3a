// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/theme/theme.h"

#include <QWidget>

#include <optional>

namespace trunkdesk {

/// A thin bar over the whole window in the colour of the account in view. The side bar and the status bar say it in words.
class ModeBar : public QWidget
{
    Q_OBJECT

public:
    explicit ModeBar(QWidget *parent = nullptr);
    void setAccount(const std::optional<Account> &account);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Account> m_account;
};

} // namespace trunkdesk
