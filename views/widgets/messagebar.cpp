// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/widgets/messagebar.h"

#include "views/theme/icons.h"
#include "views/theme/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

struct Looks
{
    Tone text;
    Tone ground;
    const char *icon;
};

Looks looksOf(Message::Severity severity)
{
    switch (severity) {
    case Message::Severity::Information: return {Tone::Accent, Tone::InfoGround, "info"};
    case Message::Severity::Fine: return {Tone::Fine, Tone::FineGround, "ok"};
    case Message::Severity::Warning: return {Tone::Warning, Tone::WarningGround, "warning"};
    case Message::Severity::Error: break;
    }
    return {Tone::Error, Tone::ErrorGround, "error"};
}

bool stays(Message::Severity severity)
{
    return severity == Message::Severity::Warning || severity == Message::Severity::Error;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_further{new QPushButton(this), new QPushButton(this)}
    , m_close(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 8, 6);
    row->setSpacing(10);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    for (auto *button : m_further)
        row->addWidget(button);
    row->addWidget(m_close);
    m_text->setObjectName(u"messageText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setObjectName(u"messageAction"_s);
    for (int i = 0; i < int(std::size(m_further)); ++i) {
        m_further[i]->setObjectName(u"messageFurther%1"_s.arg(i));
        connect(m_further[i], &QPushButton::clicked, this, [this, i] { act(m_message.further.value(i).action); });
    }
    m_close->setObjectName(u"messageClose"_s);
    m_close->setAutoRaise(true);
    m_close->setIcon(trunkdesk::icon("close"));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setFocusPolicy(Qt::StrongFocus);
    connect(m_action, &QPushButton::clicked, this, [this] { act(m_message.action); });
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &MessageBar::dismiss);
    hide();
}

void MessageBar::showMessage(const Message &message)
{
    if (!isHidden() && m_message.severity == Message::Severity::Error && message.severity == Message::Severity::Information)
        return;
    m_message = message;
    m_text->setText(message.text);
    m_action->setText(message.actionText);
    m_action->setVisible(!message.actionText.isEmpty());
    for (int i = 0; i < int(std::size(m_further)); ++i) {
        m_further[i]->setText(message.further.value(i).text);
        m_further[i]->setVisible(i < message.further.size());
    }
    takeColours();
    show();
    updateGeometry();
    update();
    if (stays(message.severity))
        m_timer.stop();
    else
        m_timer.start(message.action ? 12000 : 6000);
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::dismiss()
{
    m_timer.stop();
    m_message = {};
    hide();
}

/// The action is part of the message, which goes first.
void MessageBar::act(const std::function<void()> &pressed)
{
    const auto action = pressed;
    dismiss();
    if (action)
        action();
}

void MessageBar::takeColours()
{
    const auto looks = looksOf(m_message.severity);
    const auto &theme = Theme::of(palette());
    m_icon->setPixmap(trunkdesk::icon(looks.icon, looks.text).pixmap(QSize(16, 16), devicePixelRatioF()));
    auto colours = m_text->palette();
    colours.setColor(QPalette::WindowText, theme.colour(looks.text == Tone::Accent ? Tone::Text : looks.text));
    m_text->setPalette(colours);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const auto looks = looksOf(m_message.severity);
    const auto &theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.colour(looks.ground));
    painter.fillRect(0, 0, 3, height(), theme.colour(looks.text));
    painter.fillRect(0, height() - 1, width(), 1, theme.colour(Tone::Line));
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !isHidden())
        takeColours();
    QWidget::changeEvent(event);
}

} // namespace trunkdesk
