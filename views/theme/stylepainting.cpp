// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/theme/stylepainting.h"

#include "views/theme/consolestyle.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace trunkdesk::stylepainting {

namespace {

QRectF inner(const QRect &rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

void rounded(QPainter *painter, const QRect &rect, const QBrush &fill, const QColor &edge, qreal radius = ConsoleStyle::radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(edge);
    painter->setBrush(fill);
    painter->drawRoundedRect(inner(rect), radius, radius);
    painter->restore();
}

/// A keyboard focus is seen without moving anything: the edge takes the accent.
bool keyboardFocus(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Enabled);
}

QColor mixed(const QColor &a, const QColor &b, qreal part)
{
    const auto m = [part](int x, int y) { return int(x + (y - x) * part); };
    return {m(a.red(), b.red()), m(a.green(), b.green()), m(a.blue(), b.blue())};
}

} // namespace

void button(QPainter *painter, const QStyleOption &option, bool isDefault)
{
    const auto &theme = Theme::of(option.palette);
    const bool on = option.state.testFlag(QStyle::State_Enabled);
    const bool over = on && option.state.testFlag(QStyle::State_MouseOver);
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    auto fill = option.palette.color(on ? QPalette::Button : QPalette::Window);
    auto edge = theme.colour(Tone::Line);
    if (isDefault && on) {
        fill = theme.colour(Tone::Accent);
        edge = fill;
        if (over || down)
            fill = mixed(fill, theme.colour(Tone::Text), down ? 0.25 : 0.12);
        if (keyboardFocus(option))
            edge = theme.colour(Tone::Text);
    } else {
        if (over || down)
            fill = mixed(fill, theme.colour(Tone::Selection), down ? 1 : 0.5);
        if (keyboardFocus(option))
            edge = theme.colour(Tone::Accent);
    }
    rounded(painter, option.rect, fill, edge);
}

void toolButton(QPainter *painter, const QStyleOption &option, bool bordered)
{
    const bool on = option.state.testFlag(QStyle::State_Enabled);
    const bool lit = (on && option.state.testFlag(QStyle::State_MouseOver)) || (option.state & (QStyle::State_Sunken | QStyle::State_On));
    if (bordered) {
        button(painter, option, false);
    } else if (lit || keyboardFocus(option)) {
        const auto &theme = Theme::of(option.palette);
        const auto ground = option.palette.color(QPalette::Window);
        const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
        rounded(painter, option.rect, lit ? QBrush(mixed(ground, theme.colour(Tone::Selection), down ? 1 : 0.6)) : QBrush(),
            keyboardFocus(option) ? theme.colour(Tone::Accent) : QColor(Qt::transparent));
    }
}

void toolButtonContent(QPainter *painter, const QStyleOptionToolButton &option)
{
    const auto &theme = Theme::of(option.palette);
    const bool on = option.state.testFlag(QStyle::State_Enabled);
    const bool menu = option.features.testFlag(QStyleOptionToolButton::HasMenu);
    const bool icon = !option.icon.isNull() && option.toolButtonStyle != Qt::ToolButtonTextOnly;
    const bool text = !option.text.isEmpty() && (option.toolButtonStyle != Qt::ToolButtonIconOnly || !icon);
    const int size = option.iconSize.width(), gap = 6, chevron = 12;
    const auto words = option.fontMetrics.size(Qt::TextShowMnemonic, option.text);
    const int whole = (icon ? size : 0) + (icon && text ? gap : 0) + (text ? words.width() : 0) + (menu ? chevron + 4 : 0);
    int x = option.rect.left() + (option.rect.width() - whole) / 2;
    if (icon) {
        const QRect place(x, option.rect.center().y() - size / 2 + 1, size, size);
        option.icon.paint(painter, place, Qt::AlignCenter, on ? QIcon::Normal : QIcon::Disabled);
        x += size + gap;
    }
    if (text) {
        painter->setPen(option.palette.color(on ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
        painter->drawText(QRect(x, option.rect.top(), words.width() + 2, option.rect.height()), Qt::AlignVCenter | Qt::TextHideMnemonic, option.text);
        x += words.width() + 4;
    }
    if (menu)
        paintIcon(painter, u"chevron-down"_s, QRectF(x, option.rect.center().y() - chevron / 2.0 + 1, chevron, chevron), theme.colour(on ? Tone::Dim : Tone::Line));
}

void progressBar(QPainter *painter, const QStyleOptionProgressBar &option)
{
    const auto &theme = Theme::of(option.palette);
    const QRectF whole(option.rect);
    const auto round = whole.height() / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.colour(Tone::Line));
    painter->drawRoundedRect(whole, round, round);
    painter->setBrush(theme.colour(Tone::Accent));
    const int range = option.maximum - option.minimum;
    if (range > 0)
        painter->drawRoundedRect(QRectF(whole.topLeft(), QSizeF(qMax(whole.height(), whole.width() * (option.progress - option.minimum) / range), whole.height())), round, round);
    else // how far is not known; the words beside it say what is being done
        painter->drawRoundedRect(whole.adjusted(whole.width() / 3, 0, -whole.width() / 3, 0), round, round);
    painter->restore();
}

void field(QPainter *painter, const QStyleOption &option, bool ground)
{
    const auto &theme = Theme::of(option.palette);
    const bool on = option.state.testFlag(QStyle::State_Enabled);
    // The edge is the palette's Mid, so that a form can mark a wrong value with it; the mark stays when the field has the focus.
    const auto mid = option.palette.color(QPalette::Mid);
    const auto edge = keyboardFocus(option) && mid == theme.colour(Tone::Line) ? theme.colour(Tone::Accent) : mid;
    rounded(painter, option.rect, ground ? QBrush(option.palette.color(on ? QPalette::Base : QPalette::Window)) : QBrush(Qt::NoBrush), edge);
}

void checkBox(QPainter *painter, const QStyleOption &option)
{
    const auto &theme = Theme::of(option.palette);
    const bool on = option.state.testFlag(QStyle::State_Enabled);
    const bool set = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const auto edge = keyboardFocus(option) ? theme.colour(Tone::Text) : theme.colour(Tone::Dim);
    const auto fill = set ? theme.colour(on ? Tone::Accent : Tone::Line) : option.palette.color(on ? QPalette::Base : QPalette::Window);
    rounded(painter, option.rect, fill, set && !keyboardFocus(option) ? fill : (on ? edge : theme.colour(Tone::Line)), 3);
    if (option.state.testFlag(QStyle::State_On))
        paintIcon(painter, u"ok"_s, QRectF(option.rect).adjusted(1, 1, -1, -1), theme.colour(on ? Tone::OnAccent : Tone::Dim));
    else if (option.state.testFlag(QStyle::State_NoChange))
        paintIcon(painter, u"minus"_s, QRectF(option.rect).adjusted(1, 1, -1, -1), theme.colour(on ? Tone::OnAccent : Tone::Dim));
}

void comboBox(QPainter *painter, const QStyleOptionComboBox &option, const QRect &arrow)
{
    field(painter, option, true);
    const auto &theme = Theme::of(option.palette);
    const QRectF place(arrow.center().x() - 5, arrow.center().y() - 5, 12, 12);
    paintIcon(painter, u"chevron-down"_s, place, theme.colour(option.state.testFlag(QStyle::State_Enabled) ? Tone::Dim : Tone::Line));
}

void tab(QPainter *painter, const QStyleOptionTab &option)
{
    const auto &theme = Theme::of(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (!selected && option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect.adjusted(2, 4, -2, -4), mixed(option.palette.color(QPalette::Window), theme.colour(Tone::Selection), 0.5));
    if (selected)
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2), theme.colour(Tone::Accent));
    if (keyboardFocus(option) && selected)
        rounded(painter, option.rect.adjusted(1, 4, -1, -5), Qt::NoBrush, theme.colour(Tone::Accent));
}

void header(QPainter *painter, const QStyleOptionHeader &option)
{
    const auto &theme = Theme::of(option.palette);
    auto fill = theme.colour(Tone::Window);
    if (option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled))
        fill = mixed(fill, theme.colour(Tone::Selection), 0.6);
    painter->fillRect(option.rect, fill);
    bottomLine(painter, option);
}

void headerLabel(QPainter *painter, const QStyleOptionHeader &option)
{
    const auto &theme = Theme::of(option.palette);
    auto place = option.rect.adjusted(8, 0, -8, -1);
    painter->save();
    painter->setFont(sized(painter->font(), -0.5, true));
    painter->setPen(theme.colour(Tone::Dim));
    const auto metrics = painter->fontMetrics();
    const bool right = option.textAlignment.testFlag(Qt::AlignRight);
    const int arrow = 12;
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const auto text = metrics.elidedText(option.text, Qt::ElideRight, place.width() - (sorted ? arrow : 0));
    const int width = metrics.horizontalAdvance(text);
    if (right)
        place.setLeft(place.right() - width - (sorted ? arrow : 0) + 1);
    painter->drawText(place, int(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine), text);
    if (sorted) // Qt's SortDown is an arrow that points down: the smallest first
        paintIcon(painter, option.sortIndicator == QStyleOptionHeader::SortDown ? u"up"_s : u"down"_s,
            QRectF(place.left() + width + 3, place.center().y() - 4.5, 10, 10), theme.colour(Tone::Dim));
    painter->restore();
}

void scrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &slider, const QColor &ground)
{
    const auto &theme = Theme::of(option.palette);
    painter->fillRect(option.rect, ground);
    const bool lit = option.state.testFlag(QStyle::State_MouseOver) || (option.state.testFlag(QStyle::State_Sunken));
    const auto fill = mixed(ground, theme.colour(Tone::Dim), lit ? 0.75 : 0.45);
    const auto upright = option.orientation == Qt::Vertical;
    const auto bar = upright ? slider.adjusted(3, 2, -3, -2) : slider.adjusted(2, 3, -2, -3);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    const auto round = (upright ? bar.width() : bar.height()) / 2.0;
    painter->drawRoundedRect(bar, round, round);
    painter->restore();
}

void bottomLine(QPainter *painter, const QStyleOption &option)
{
    const auto &r = option.rect;
    painter->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), Theme::of(option.palette).colour(Tone::Line));
}

void topLine(QPainter *painter, const QStyleOption &option)
{
    const auto &r = option.rect;
    painter->fillRect(QRect(r.left(), r.top(), r.width(), 1), Theme::of(option.palette).colour(Tone::Line));
}

} // namespace trunkdesk::stylepainting
