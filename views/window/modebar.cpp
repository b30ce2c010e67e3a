// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/window/modebar.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace trunkdesk {

ModeBar::ModeBar(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"modeBar"_s);
    setFixedHeight(3);
}

void ModeBar::setAccount(const std::optional<Account> &account)
{
    m_account = account;
    setAccessibleName(account ? modeWord(account->mode) : QString());
    update();
}

void ModeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &theme = Theme::of(palette());
    const QColor own(m_account ? m_account->colour : QString());
    painter.fillRect(rect(), !m_account ? theme.colour(Tone::Window) : own.isValid() ? own : theme.colour(toneOf(m_account->mode)));
}

} // namespace trunkdesk
