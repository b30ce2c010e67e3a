// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/review/plandelegate.h"

#include "models/items/planmodel.h"
#include "views/theme/icons.h"

#include <QPainter>

namespace trunkdesk {

namespace {

using Op = Change::Op;

struct Look
{
    const char *icon;
    Tone tone;
};

Look lookOf(Op op)
{
    switch (op) {
    case Op::Create: return {"plus", Tone::Fine};
    case Op::Attach: return {"attach", Tone::Fine};
    case Op::Update: return {"edit", Tone::Accent};
    case Op::Detach: return {"detach", Tone::Warning};
    case Op::Delete: break;
    }
    return {"delete", Tone::Error};
}

Tone toneOf(StepState state)
{
    switch (state) {
    case StepState::Done: return Tone::Fine;
    case StepState::Running: return Tone::Accent;
    case StepState::Altered:
    case StepState::Unclear:
    case StepState::Conflict: return Tone::Warning;
    case StepState::Failed: return Tone::Error;
    case StepState::Planned:
    case StepState::Waiting:
    case StepState::Skipped: break;
    }
    return Tone::Dim;
}

} // namespace

void PlanDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    PaddedDelegate::initStyleOption(option, index);
    const auto &theme = Theme::of(option->palette);
    const auto colour = [&](Tone tone) {
        for (const auto role : {QPalette::Text, QPalette::HighlightedText})
            option->palette.setColor(role, theme.colour(tone));
    };
    if (index.data(PlanModel::HeadingRole).toBool()) {
        option->font.setBold(true);
        option->displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
        option->backgroundBrush = theme.colour(Tone::Alternate);
        return;
    }
    const auto op = index.data(PlanModel::OpRole);
    if (index.data(MonospaceRole).toBool())
        option->font = monospace(option->font);
    if (index.data(DimmedRole).toBool() || index.column() == PlanModel::Number)
        colour(Tone::Dim);
    switch (index.column()) {
    case PlanModel::Deed:
        if (op.isValid()) {
            const auto look = lookOf(Op(op.toInt()));
            option->icon = icon(look.icon, look.tone);
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->decorationSize = {16, 16};
            colour(look.tone);
        }
        break;
    case PlanModel::After:
        option->font.setBold(!index.data(DimmedRole).toBool());
        break;
    case PlanModel::State:
        colour(toneOf(StepState(index.data(PlanModel::StepStateRole).toInt())));
        break;
    default: break;
    }
}

QSize PlanDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(PlanModel::HeadingRole).toBool())
        return {1, option.fontMetrics.height()}; // it spans all columns and makes none of them wide
    auto size = PaddedDelegate::sizeHint(option, index);
    if (index.column() == PlanModel::Object)
        size.rwidth() += size.width() / 12; // the name is bold
    return size + QSize(2 * padding, 0);
}

/// A line under the last row of a step sets it apart from the next.
static void paintLine(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto below = index.siblingAtRow(index.row() + 1);
    if (below.isValid() && !below.data(PlanModel::OpRole).isValid() && !below.data(PlanModel::HeadingRole).toBool())
        return;
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, Theme::of(option.palette).colour(Tone::Line));
}

void PlanDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintText(painter, option, index);
    paintLine(painter, option, index);
}

void PlanDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto noun = index.data(PlanModel::NounRole).toString();
    const auto text = index.data(Qt::DisplayRole).toString();
    if (noun.isEmpty() || !text.startsWith(noun))
        return PaddedDelegate::paint(painter, option, index);
    auto item = option;
    initStyleOption(&item, index);
    if (item.state.testFlag(QStyle::State_Selected))
        painter->fillRect(item.rect, item.palette.highlight());
    painter->save();
    painter->setPen(item.palette.color(QPalette::Text));
    const int margin = padding + item.widget->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, &item, item.widget) + 1;
    auto rect = item.rect.adjusted(margin, 0, -margin, 0);
    const auto first = item.fontMetrics.elidedText(noun + u' ', Qt::ElideRight, rect.width());
    painter->setFont(item.font);
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, first);
    rect.setLeft(rect.left() + item.fontMetrics.horizontalAdvance(first));
    auto bold = item.font;
    bold.setBold(true);
    painter->setFont(bold);
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, QFontMetrics(bold).elidedText(text.mid(noun.size()).trimmed(), Qt::ElideRight, rect.width()));
    painter->restore();
}

} // namespace trunkdesk
