// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/window/sidebardelegate.h"

#include "models/items/navigationmodel.h"
#include "models/checks/finding.h"
#include "views/problems/severitylook.h"
#include "views/theme/consolestyle.h"
#include "views/theme/icons.h"
#include "views/widgets/tag.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace trunkdesk {

static constexpr int side = 12;

/// The worst that was found and how many problems there are, at the end of the place; without the count, which the tooltip has, where else less
/// than `least` would be left. How much room it took.
static int paintProblems(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &place, int least = 0)
{
    const auto severity = index.data(NavigationModel::SeverityRole);
    if (!severity.isValid())
        return 0;
    constexpr int size = 13, gap = 3, air = 10;
    const auto worst = static_cast<FindingSeverity>(severity.toInt());
    const auto tone = Theme::of(option.palette).colour(toneOf(worst));
    const auto problems = index.data(NavigationModel::ProblemCountRole).toLongLong();
    const auto count = problems > 999 ? SideBarDelegate::tr("999+", "so many problems or more, in little room") : QLocale().toString(problems);
    painter->setFont(sized(option.font, -1, true));
    const int counting = gap + painter->fontMetrics().horizontalAdvance(count);
    const bool counted = place.width() - size - counting - air >= least;
    const int words = counted ? counting : 0;
    const int whole = size + words;
    const bool mirrored = option.direction == Qt::RightToLeft;
    const int left = mirrored ? place.left() : place.right() - whole + 1;
    paintIcon(painter, QString::fromLatin1(iconOf(worst)), QRectF(left, place.center().y() - size / 2.0 + 0.5, size, size), tone);
    painter->setPen(tone);
    if (counted)
        painter->drawText(QRect(left + size + gap, place.top(), words + 2, place.height()), int(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine), count);
    painter->setFont(option.font);
    return whole + air;
}

static void paintAccount(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, bool open)
{
    const auto &theme = Theme::of(option.palette);
    const auto mode = static_cast<AccountMode>(index.data(NavigationModel::ModeRole).toInt());
    const QColor own(index.data(NavigationModel::ColourRole).toString());
    const auto tone = theme.colour(toneOf(mode));
    const auto there = [&option](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    auto place = option.rect.adjusted(side + 4, 4, -side, 0);
    const double middle = place.center().y() + 0.5;
    if (open) // the chevron tells that its kinds can be folded away
        paintIcon(painter, option.state.testFlag(QStyle::State_Open) ? u"chevron-down"_s : u"chevron-right"_s,
            QRectF(there({option.rect.left() + 3, place.top(), 10, 10}).left(), middle - 5, 10, 10), theme.colour(Tone::Dim));
    painter->setPen(QPen(own.isValid() ? own : tone, 1.4)); // a ring for one that is not open
    painter->setBrush(open ? QBrush(own.isValid() ? own : tone) : QBrush());
    painter->drawEllipse(QRectF(there({place.left(), place.top(), 9, 9}).left() + 0.5, middle - 4, 8, 8));
    const auto pill = Tag::paintOutline(painter, there(place), modeWord(mode), tone, option.font);
    place.adjust(14, 0, -pill.width() - 8, 0);
    const int name = QFontMetrics(sized(option.font, 0, open)).horizontalAdvance(index.data().toString());
    place.adjust(0, 0, -paintProblems(painter, option, index, there(place), name), 0);
    painter->setFont(sized(option.font, 0, open));
    painter->setPen(theme.colour(open ? Tone::Text : Tone::Dim));
    painter->drawText(there(place), int(Qt::AlignVCenter | Qt::TextSingleLine),
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, place.width()));
}

static void paintKind(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto &theme = Theme::of(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    auto place = option.rect.adjusted(side + 16, 0, -side, 0);
    // Reading from the right: the icon is at the other end, and text and count follow the direction of the words by themselves.
    const bool mirrored = option.direction == Qt::RightToLeft;
    if (mirrored)
        place = option.rect.adjusted(side, 0, -side - 16, 0);
    paintIcon(painter, index.data(NavigationModel::IconNameRole).toString(), QRectF(mirrored ? place.right() - 15 : place.left(), place.center().y() - 7.5, 16, 16), theme.colour(selected ? Tone::Text : Tone::Dim));
    painter->setFont(option.font);
    painter->setPen(theme.colour(Tone::Dim));
    const auto counted = index.data(NavigationModel::CountRole);
    const auto count = counted.isValid() ? QLocale().toString(counted.toLongLong()) : QString();
    painter->drawText(place, int(Qt::AlignRight | Qt::AlignVCenter), count);
    const int taken = painter->fontMetrics().horizontalAdvance(count) + 8;
    place.adjust(mirrored ? taken : 24, 0, mirrored ? -24 : -taken, 0);
    const int found = paintProblems(painter, option, index, place);
    place.adjust(mirrored ? found : 0, 0, mirrored ? 0 : -found, 0);
    painter->setPen(theme.colour(Tone::Text));
    painter->drawText(place, int(Qt::AlignVCenter | Qt::TextSingleLine),
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, place.width()));
}

void SideBarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &theme = Theme::of(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto type = static_cast<NavigationModel::NodeType>(index.data(NavigationModel::NodeTypeRole).toInt());
    const bool section = type == NavigationModel::NodeType::Section;
    // The account's own colour runs down beside all that belongs to it.
    const QColor own(index.data(NavigationModel::ColourRole).toString());
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QRect edge(mirrored ? option.rect.right() - 2 : option.rect.left(), option.rect.top(), 3, option.rect.height());
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, theme.colour(Tone::Selection));
        painter->fillRect(edge, theme.colour(Tone::Accent));
    } else if (option.state.testFlag(QStyle::State_MouseOver) && !section) {
        painter->fillRect(option.rect, theme.colour(Tone::Badge));
    }
    if (own.isValid())
        painter->fillRect(edge, own);
    if (section) {
        auto font = sized(option.font, -1);
        font.setLetterSpacing(QFont::PercentageSpacing, 106);
        painter->setFont(font);
        painter->setPen(theme.colour(Tone::Dim));
        painter->drawText(option.rect.adjusted(side, 8, -side, 0), int(Qt::AlignVCenter), index.data().toString().toUpper());
    } else if (type == NavigationModel::NodeType::Kind) {
        paintKind(painter, option, index);
    } else if (index.data(NavigationModel::AccountIdRole).isValid()) {
        paintAccount(painter, option, index, type == NavigationModel::NodeType::Inventory);
    }
    painter->restore();
}

QSize SideBarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = qMax(ConsoleStyle::sideRowHeight, option.fontMetrics.height() + 8);
    const bool kind = index.data(NavigationModel::NodeTypeRole).toInt() == int(NavigationModel::NodeType::Kind);
    return {100, kind ? line : line + 6};
}

} // namespace trunkdesk
