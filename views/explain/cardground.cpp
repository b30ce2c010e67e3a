// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/explain/cardground.h"

#include "views/widgets/tonelabel.h"

#include <QPainter>

namespace trunkdesk {

void paintCardGround(QWidget *card)
{
    QPainter painter(card);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &theme = Theme::of(card->palette());
    painter.setPen(theme.colour(Tone::Line));
    painter.setBrush(theme.colour(Tone::Base));
    constexpr qreal half = 0.5, corner = 6;
    painter.drawRoundedRect(QRectF(card->rect()).adjusted(half, half, -half, -half), corner, corner);
}

ToneLabel *cardSentence(const QString &text, Tone tone, QWidget *card)
{
    auto *label = new ToneLabel(text, tone, card);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace trunkdesk
