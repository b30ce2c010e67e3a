// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/forms/chip.h"

#include "models/items/itemroles.h"
#include "views/theme/consolestyle.h"
#include "views/theme/icons.h"

#include <QActionGroup>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace trunkdesk {

Chip::Chip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Chip::setContents(const QString &caption, const QString &value, bool dim)
{
    m_caption = caption;
    m_value = value;
    m_dim = dim;
    setAccessibleName(caption + u' ' + value);
    updateGeometry();
    update();
}

QSize Chip::sizeOf(const QWidget &widget, const QString &caption, const QString &value)
{
    const QFontMetrics small(sized(widget.font(), -1.5)), plain(widget.font());
    return {qMax(small.horizontalAdvance(caption), plain.horizontalAdvance(value)) + 2 * padding + 2, small.height() + plain.height() + 8};
}

void Chip::paint(QWidget &widget, const QString &caption, const QString &value, bool dim, int roomAtEnd)
{
    const auto &theme = Theme::of(widget.palette());
    QPainter painter(&widget);
    const auto place = widget.rect().adjusted(padding, 4, -padding - roomAtEnd, -4);
    painter.setFont(sized(widget.font(), -1.5));
    painter.setPen(theme.colour(Tone::Dim));
    painter.drawText(place, Qt::AlignTop | Qt::AlignLeft, caption);
    painter.setFont(widget.font());
    painter.setPen(theme.colour(dim || !widget.isEnabled() ? Tone::Dim : Tone::Text));
    painter.drawText(place, Qt::AlignBottom | Qt::AlignLeft, painter.fontMetrics().elidedText(value, Qt::ElideMiddle, place.width()));
}

QSize Chip::sizeHint() const
{
    return sizeOf(*this, m_caption, m_value);
}

QSize Chip::minimumSizeHint() const
{
    return {qMin(72, sizeHint().width()), sizeHint().height()};
}

void Chip::paintEvent(QPaintEvent *)
{
    paint(*this, m_caption, m_value, m_dim, 0);
}

void Chip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setToolTip(width() < sizeHint().width() ? toolTipText(m_value) : QString());
}

ChoiceChip::ChoiceChip(QWidget *parent) : QToolButton(parent)
{
    setPopupMode(QToolButton::InstantPopup);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(new QMenu(this));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ChoiceChip::setContents(const QString &caption, const QString &shown, const QList<Option> &options, const QString &current)
{
    m_caption = caption;
    m_value = shown;
    setText(shown);
    setAccessibleName(caption + u' ' + shown);
    menu()->clear();
    auto *group = new QActionGroup(menu());
    for (const auto &option : options) {
        auto *action = menu()->addAction(option.label);
        action->setCheckable(true);
        action->setChecked(option.value == current);
        action->setActionGroup(group);
        connect(action, &QAction::triggered, this, [this, value = option.value] { Q_EMIT chosen(value); });
    }
    updateGeometry();
    update();
}

QSize ChoiceChip::sizeHint() const
{
    return Chip::sizeOf(*this, m_caption, m_value) + QSize(Chip::arrow, 0);
}

void ChoiceChip::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(palette());
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isEnabled() && (underMouse() || isDown())) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.colour(Tone::Selection));
            painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 3, 3);
        }
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(theme.colour(Tone::Accent));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 3, 3);
        }
        if (isEnabled())
            paintIcon(&painter, u"chevron-down"_s, QRectF(width() - Chip::padding - 12, height() - 20, 12, 12), theme.colour(Tone::Dim));
    }
    Chip::paint(*this, m_caption, m_value, false, Chip::arrow);
}

} // namespace trunkdesk
