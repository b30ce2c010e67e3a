// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/forms/foot.h"

#include "views/theme/theme.h"

#include <QPainter>

namespace trunkdesk {

void Foot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, m_line == Line::Top ? 0 : height() - 1, width(), 1, Theme::of(palette()).colour(Tone::Line));
}

} // namespace trunkdesk
