// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/widgets/tag.h"

#include <QPainter>
#include <QStyle>

namespace trunkdesk {

static QFont outlineFont(const QFont &base)
{
    auto font = sized(base, -2, true);
    font.setLetterSpacing(QFont::PercentageSpacing, 104);
    return font;
}

Tag::Tag(Shape shape, QWidget *parent) : QWidget(parent), m_shape(shape)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Tag::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Tag::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize Tag::sizeHint() const
{
    const QFontMetrics metrics(m_shape == Shape::Badge ? sized(font(), -1) : outlineFont(font()));
    return {metrics.horizontalAdvance(m_text) + 16, metrics.height() + (m_shape == Shape::Badge ? 4 : 3)};
}

QRect Tag::paintOutline(QPainter *painter, const QRect &place, const QString &word, const QColor &colour, const QFont &base)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(outlineFont(base));
    const auto metrics = painter->fontMetrics();
    const int width = metrics.horizontalAdvance(word) + 16, height = metrics.height() + 3;
    const QRect end(place.right() - width + 1, place.top() + (place.height() - height + 1) / 2, width, height);
    const auto box = QStyle::visualRect(painter->layoutDirection(), place, end);
    painter->setPen(QPen(colour, 1.2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(box).adjusted(0.75, 0.75, -0.75, -0.75), height / 2.0 - 1, height / 2.0 - 1);
    painter->drawText(box, Qt::AlignCenter, word);
    painter->restore();
    return box;
}

void Tag::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(palette());
    QPainter painter(this);
    if (m_shape == Shape::Outline) {
        paintOutline(&painter, rect(), m_text, theme.colour(m_tone), font());
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(Tone::Badge));
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setFont(sized(font(), -1));
    painter.setPen(theme.colour(m_tone));
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

} // namespace trunkdesk
