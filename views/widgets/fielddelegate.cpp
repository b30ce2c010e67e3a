// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/widgets/fielddelegate.h"

#include "models/items/itemroles.h"
#include "models/schema/recordid.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"
#include "views/widgets/statelook.h"

#include <QPainter>
#include <QRegularExpression>
#include <QTextLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

constexpr int side = 16;
constexpr int gap = 4;
constexpr int iconRoom = 22;
constexpr int mostLines = 12; ///< of one value; the whole of it is in the JSON

QFont fontOf(const QModelIndex &index, const QFont &base)
{
    return index.data(MonospaceRole).toBool() ? monospace(base) : base;
}

bool questionable(const QModelIndex &index)
{
    return index.data(StateRole).toInt() >= int(CellState::Warning);
}

/// Addresses have no blanks to break at: a line had better end behind a dot or a colon of them than within a word.
QString breakable(const QModelIndex &index)
{
    auto text = index.data().toString();
    if (!index.data(MonospaceRole).toBool())
        return text;
    static const QRegularExpression joint(u"(?<=[.:;@=/])(?=[^.:;@=/])"_s);
    return text.replace(joint, QString(QChar(0x200B)));
}

/// Where nothing else is possible a line may end anywhere.
qreal lay(QTextLayout &layout, qreal width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (int count = 0; count < mostLines; ++count) {
        auto line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

} // namespace

int FieldDelegate::heightOf(const QModelIndex &name, const QFont &font, int nameWidth, int valueWidth) const
{
    const auto value = name.siblingAtColumn(1);
    QTextLayout label(name.data().toString(), font);
    QTextLayout layout(breakable(value), fontOf(value, font));
    const auto room = valueWidth - gap - side - (questionable(value) ? iconRoom : 0);
    return int(std::ceil(qMax(lay(layout, qMax(20, room)), lay(label, qMax(20, nameWidth - side - gap))))) + 9;
}

QSize FieldDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    return {metrics.horizontalAdvance(index.data().toString()) + side + 12, metrics.height() + 9};
}

void FieldDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &theme = Theme::of(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter->fillRect(option.rect, theme.colour(Tone::Selection));
    painter->setFont(option.font);
    if (index.column() == 0) {
        if (const auto above = index.siblingAtRow(index.row() - 1); above.isValid() && above.data() == index.data())
            return; // several values of one name: it stands once
        painter->setPen(theme.colour(Tone::Dim));
        const auto place = option.rect.adjusted(side, 4, -gap, 0);
        QTextLayout label(index.data().toString(), option.font);
        lay(label, place.width());
        label.draw(painter, place.topLeft());
        return;
    }
    auto place = option.rect.adjusted(gap, 4, -side, 0);
    if (questionable(index)) {
        const auto state = static_cast<CellState>(index.data(StateRole).toInt());
        paintIcon(painter, QString::fromLatin1(iconOf(state)), QRectF(place.right() - 15, place.top(), 16, 16), theme.colour(toneOf(state)));
        place.setRight(place.right() - iconRoom);
    }
    const bool link = index.data(ReferenceRole).value<RecordId>().isValid();
    painter->setPen(theme.colour(link ? Tone::Accent : Tone::Text));
    auto font = fontOf(index, option.font);
    font.setUnderline(link && (option.state.testFlag(QStyle::State_MouseOver) || (selected && option.state.testFlag(QStyle::State_HasFocus))));
    QTextLayout layout(breakable(index), font);
    lay(layout, place.width());
    layout.draw(painter, place.topLeft());
}

} // namespace trunkdesk
