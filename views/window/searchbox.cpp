// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/window/searchbox.h"

#include "views/theme/consolestyle.h"
#include "views/theme/icons.h"

#include <QAction>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace trunkdesk {

static constexpr int side = 10;
static constexpr int iconRoom = 24; ///< with the gap behind it

SearchBox::SearchBox(QAction *action, QWidget *parent) : QAbstractButton(parent), m_keys(action->shortcut().toString(QKeySequence::NativeText))
{
    setObjectName(u"searchBox"_s);
    setText(tr("Search everything"));
    setAccessibleName(text());
    setToolTip(action->toolTip());
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::IBeamCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
}

QSize SearchBox::sizeHint() const
{
    const auto words = fontMetrics().horizontalAdvance(text()) + fontMetrics().horizontalAdvance(m_keys);
    return {2 * side + iconRoom + words + 48, fontMetrics().height() + 11};
}

QSize SearchBox::minimumSizeHint() const
{
    return {2 * side + iconRoom + fontMetrics().horizontalAdvance(m_keys), sizeHint().height()};
}

void SearchBox::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colour(hasFocus() || underMouse() ? Tone::Accent : Tone::Line), 1));
    painter.setBrush(theme.colour(Tone::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), ConsoleStyle::radius, ConsoleStyle::radius);
    const auto inside = rect().adjusted(side, 0, -side, 0);
    const auto place = [&](int left, int width) { return QStyle::visualRect(layoutDirection(), inside, QRect(inside.left() + left, inside.top(), width, inside.height())); };
    paintIcon(&painter, u"search"_s, QRectF(place(0, 16).left(), inside.center().y() - 7.5, 16, 16), theme.colour(Tone::Dim));
    const int keys = fontMetrics().horizontalAdvance(m_keys);
    painter.setPen(theme.colour(Tone::Dim));
    painter.drawText(place(inside.width() - keys, keys), int(Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine), m_keys);
    painter.setPen(theme.colour(Tone::Text));
    if (const int room = inside.width() - iconRoom - keys - 8; room > fontMetrics().averageCharWidth() * 4)
        painter.drawText(place(iconRoom, room), int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine), fontMetrics().elidedText(text(), Qt::ElideRight, room));
}

} // namespace trunkdesk
