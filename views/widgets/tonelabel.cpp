// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/widgets/tonelabel.h"

#include <QEvent>

namespace trunkdesk {

ToneLabel::ToneLabel(Tone tone, QWidget *parent) : ToneLabel(QString(), tone, parent) { }

ToneLabel::ToneLabel(const QString &text, Tone tone, QWidget *parent) : QLabel(parent), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    takeColour();
}

void ToneLabel::setTone(Tone tone)
{
    m_tone = tone;
    takeColour();
}

void ToneLabel::takeColour()
{
    const auto colour = Theme::of(palette()).colour(m_tone);
    if (foregroundRole() == QPalette::Text && palette().color(QPalette::Text) == colour)
        return;
    m_taking = true;
    // WindowText tells the theme apart for everybody else, so the text is drawn in a role of its own.
    auto colours = palette();
    colours.setColor(QPalette::Text, colour);
    setPalette(colours);
    setForegroundRole(QPalette::Text);
    m_taking = false;
}

void ToneLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_taking)
        takeColour();
}

} // namespace trunkdesk
