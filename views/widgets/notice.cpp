// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/widgets/notice.h"

#include "views/widgets/tonelabel.h"
#include "views/theme/consolestyle.h"
#include "views/theme/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace trunkdesk {

const char *iconOf(Notice::Gravity gravity)
{
    switch (gravity) {
    case Notice::Gravity::Information: return "info";
    case Notice::Gravity::Fine: return "ok";
    case Notice::Gravity::Warning: return "warning";
    case Notice::Gravity::Security: return "security";
    case Notice::Gravity::Error: break;
    }
    return "error";
}

Tone toneOf(Notice::Gravity gravity)
{
    switch (gravity) {
    case Notice::Gravity::Information: return Tone::Text;
    case Notice::Gravity::Fine: return Tone::Fine;
    case Notice::Gravity::Warning: return Tone::Warning;
    case Notice::Gravity::Security: return Tone::Security;
    case Notice::Gravity::Error: break;
    }
    return Tone::Error;
}

static Tone groundOf(Notice::Gravity gravity)
{
    switch (gravity) {
    case Notice::Gravity::Information:
    case Notice::Gravity::Security: return Tone::InfoGround;
    case Notice::Gravity::Fine: return Tone::FineGround;
    case Notice::Gravity::Warning: return Tone::WarningGround;
    case Notice::Gravity::Error: break;
    }
    return Tone::ErrorGround;
}

Notice::Notice(Gravity gravity, const QString &text, QWidget *parent)
    : QWidget(parent), m_gravity(gravity), m_icon(new QLabel(this)), m_text(new ToneLabel(Tone::Text, this)), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(12, 8, 12, 8);
    m_row->setSpacing(10);
    m_row->addWidget(m_icon, 0, Qt::AlignTop);
    m_row->addWidget(m_text, 1);
    m_icon->setFixedWidth(16);
    m_text->setObjectName(u"noticeText"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto policy = sizePolicy();
    policy.setVerticalPolicy(QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMessage(gravity, text);
}

void Notice::setMessage(Gravity gravity, const QString &text)
{
    m_gravity = gravity;
    m_text->setText(text);
    m_text->setAccessibleName(text);
    takeColours();
    update();
    if (!isVisible() || gravity == Gravity::Information || gravity == Gravity::Fine)
        return; // nothing that has to interrupt a screen reader
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString Notice::text() const
{
    return m_text->text();
}

void Notice::addControl(QWidget *control)
{
    m_row->addWidget(control, 0, Qt::AlignVCenter);
    m_row->setAlignment(m_icon, Qt::AlignVCenter); // level with it
}

void Notice::addControlBelow(QWidget *control)
{
    m_row->removeWidget(m_text);
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    column->addWidget(m_text);
    column->addWidget(control, 0, Qt::AlignLeft);
    m_row->addLayout(column, 1);
}

void Notice::takeColours()
{
    m_icon->setPixmap(icon(iconOf(m_gravity), toneOf(m_gravity)).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_text->setTone(toneOf(m_gravity));
}

void Notice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of(palette()).colour(groundOf(m_gravity)));
    painter.drawRoundedRect(QRectF(rect()), ConsoleStyle::radius, ConsoleStyle::radius);
}

void Notice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        takeColours();
}

} // namespace trunkdesk
