// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/forms/repairbutton.h"

#include "models/items/itemroles.h"
#include "views/theme/theme.h"

#include <QStyleOptionButton>
#include <QStylePainter>

using namespace Qt::StringLiterals;

namespace trunkdesk {

static constexpr int margin = 10;

RepairButton::RepairButton(const QString &offer, bool monospace, QWidget *parent) : QPushButton(parent), m_offer(offer), m_monospace(monospace)
{
    const auto words = tr("Use %1");
    const auto place = words.indexOf(u"%1"_s);
    m_before = words.left(place);
    m_after = place < 0 ? QString() : words.sliced(place + 2);
    setAccessibleName(words.arg(offer));
    setToolTip(toolTipText(offer));
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QFont RepairButton::offerFont() const
{
    return m_monospace ? monospace(font()) : font();
}

QSize RepairButton::sizeHint() const
{
    const QFontMetrics words(font()), offer(offerFont());
    return {words.horizontalAdvance(m_before) + offer.horizontalAdvance(m_offer) + words.horizontalAdvance(m_after) + 2 * margin + 2, 28};
}

QSize RepairButton::minimumSizeHint() const
{
    return {qMin(160, sizeHint().width()), 28};
}

void RepairButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
    const QFontMetrics words(font()), offer(offerFont());
    auto place = rect().adjusted(margin, 0, -margin, 0);
    const auto room = place.width() - words.horizontalAdvance(m_before) - words.horizontalAdvance(m_after);
    const auto shown = offer.elidedText(m_offer, Qt::ElideMiddle, room + 1);
    const auto draw = [&](const QString &text, const QFont &textFont, const QFontMetrics &metrics) {
        painter.setFont(textFont);
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
        place.setLeft(place.left() + metrics.horizontalAdvance(text));
    };
    draw(m_before, font(), words);
    draw(shown, offerFont(), offer);
    draw(m_after, font(), words);
}

} // namespace trunkdesk
