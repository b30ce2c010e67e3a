// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/problems/problemdelegate.h"

#include "models/items/findingsmodel.h"
#include "views/problems/severitylook.h"
#include "views/theme/consolestyle.h"
#include "views/theme/icons.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QTextLayout>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace trunkdesk {

static constexpr int side = 8;
static constexpr int above = 5;
static constexpr int lines = 2;
static constexpr int iconSize = 16;

int ProblemDelegate::rowHeight(const QFont &font)
{
    return lines * QFontMetrics(font).lineSpacing() + 2 * above;
}

static QSize buttonSize(const QFont &font)
{
    const QFontMetrics metrics(font);
    return {metrics.horizontalAdvance(FindingsModel::tr("Fix…")) + 24, metrics.height() + 8};
}

int ProblemDelegate::buttonColumnWidth(const QFont &font)
{
    return buttonSize(font).width() + 2 * side;
}

QRect ProblemDelegate::buttonRect(const QRect &cell, const QFont &font)
{
    QRect rect({}, buttonSize(font).boundedTo(cell.size()));
    rect.moveCenter(cell.center());
    return rect;
}

QSize ProblemDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, rowHeight(option.font)};
}

void ProblemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &theme = Theme::of(option.palette);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme.colour(Tone::Selection));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.colour(Tone::Line));
    switch (index.column()) {
    case FindingsModel::Severity: {
        const auto *view = qobject_cast<const QTableView *>(option.widget);
        if (view && view->hasFocus() && view->currentIndex().row() == index.row()) // where the keyboard is
            painter->fillRect(QRect(option.direction == Qt::RightToLeft ? option.rect.right() - 2 : option.rect.left(), option.rect.top(), 3, option.rect.height() - 1), theme.colour(Tone::Accent));
        const auto severity = static_cast<FindingSeverity>(index.data(FindingsModel::SeverityRole).toInt());
        const bool dimmed = index.data(FindingsModel::IgnoredRole).toBool();
        paintIcon(painter, QString::fromLatin1(iconOf(severity)), QRectF(option.rect.center().x() - iconSize / 2 + 3, option.rect.center().y() - iconSize / 2, iconSize, iconSize),
            theme.colour(dimmed ? Tone::Dim : toneOf(severity)));
        break;
    }
    case FindingsModel::Message: paintMessage(painter, option, index); break;
    case FindingsModel::RecordName: paintPlace(painter, option, index); break;
    case FindingsModel::Fixes: paintButton(painter, option, index); break;
    default: break;
    }
    painter->restore();
}

/// Two lines; what is longer ends in an ellipsis, and the tooltip has all of it.
void ProblemDelegate::paintMessage(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &theme = Theme::of(option.palette);
    const bool ignored = index.data(FindingsModel::IgnoredRole).toBool();
    const auto place = option.rect.adjusted(side, above, -side, -above);
    auto text = index.data().toString();
    if (ignored)
        text = tr("Ignored (%1): %2", "reason, message").arg(index.data(FindingsModel::ReasonRole).toString(), text);
    painter->setPen(theme.colour(ignored ? Tone::Dim : Tone::Text));
    QTextLayout layout(text, option.font);
    QTextOption wrap(option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrap);
    layout.beginLayout();
    QStringList shown;
    for (int number = 0; number < lines; ++number) {
        auto line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(place.width());
        const auto rest = text.mid(line.textStart());
        shown.append(number == lines - 1 ? option.fontMetrics.elidedText(rest, Qt::ElideRight, place.width()) : rest.left(line.textLength()).trimmed());
    }
    layout.endLayout();
    const int height = option.fontMetrics.lineSpacing();
    int y = place.top() + (place.height() - height * int(shown.size())) / 2;
    for (const auto &line : std::as_const(shown)) {
        painter->drawText(QRect(place.left(), y, place.width(), height), int(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine), line);
        y += height;
    }
}

void ProblemDelegate::paintPlace(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &theme = Theme::of(option.palette);
    const auto place = option.rect.adjusted(side, above, -side, -above);
    const int height = option.fontMetrics.lineSpacing();
    const bool link = index.data(ReferenceRole).isValid();
    auto font = option.font;
    font.setUnderline(link && option.state.testFlag(QStyle::State_MouseOver));
    painter->setFont(font);
    painter->setPen(theme.colour(link ? Tone::Accent : Tone::Text));
    painter->drawText(QRect(place.left(), place.top(), place.width(), height), int(Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine),
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, place.width()));
    const auto code = index.siblingAtColumn(FindingsModel::Code).data().toString();
    const auto small = sized(option.font, -1);
    const auto text = m_account ? tr("%1 · %2", "account and code").arg(index.siblingAtColumn(FindingsModel::AccountName).data().toString(), code) : code;
    painter->setFont(small);
    painter->setPen(theme.colour(Tone::Dim));
    painter->drawText(QRect(place.left(), place.top() + height, place.width(), height), int(Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine),
        QFontMetrics(small).elidedText(text, Qt::ElideLeft, place.width()));
}

void ProblemDelegate::paintButton(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto text = index.data().toString();
    if (text.isEmpty())
        return;
    const auto &theme = Theme::of(option.palette);
    const bool possible = index.data(FindingsModel::WhyNotFixRole).toString().isEmpty();
    const auto rect = QRectF(buttonRect(option.rect, option.font)).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(theme.colour(Tone::Line));
    painter->setBrush(theme.colour(possible && option.state.testFlag(QStyle::State_MouseOver) ? Tone::Selection : Tone::Base));
    painter->drawRoundedRect(rect, ConsoleStyle::radius, ConsoleStyle::radius);
    painter->setFont(option.font);
    painter->setPen(theme.colour(possible ? Tone::Text : Tone::Dim));
    painter->drawText(rect, Qt::AlignCenter, text);
}

bool ProblemDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), index.data(Qt::ToolTipRole).toString(), view);
    return true;
}

} // namespace trunkdesk
