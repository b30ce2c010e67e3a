// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/widgets/emptystate.h"

#include "models/items/itemroles.h"
#include "views/theme/icons.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace trunkdesk {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_picture(new QLabel(this)), m_title(new QLabel(this)), m_text(new QLabel(this)), m_action(new QPushButton(this))
{
    setObjectName(u"emptyState"_s);
    m_title->setObjectName(u"emptyTitle"_s);
    m_text->setObjectName(u"emptyText"_s);
    m_action->setObjectName(u"emptyAction"_s);
    for (auto *label : {m_picture, m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
    }
    m_title->setFont(sized(font(), 2, true));
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 8, 24, 8);
    column->setSpacing(8);
    column->addStretch(2);
    for (auto *label : {m_picture, m_title, m_text})
        column->addWidget(label);
    column->addSpacing(4);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::acted);
}

void EmptyState::setState(const QString &icon, Tone tone, const QString &title, const QString &text, const QString &action)
{
    m_icon = icon;
    m_tone = tone;
    m_title->setText(title);
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_action->setEnabled(true);
    m_action->setToolTip({});
    takeColours();
}

void EmptyState::setActionEnabled(bool enabled, const QString &whyNot)
{
    m_action->setEnabled(enabled);
    m_action->setToolTip(toolTipText(whyNot));
}

QString EmptyState::title() const
{
    return m_title->text();
}

void EmptyState::takeColours()
{
    m_picture->setPixmap(trunkdesk::icon(m_icon, m_tone).pixmap(QSize(32, 32), devicePixelRatioF()));
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    m_picture->setVisible(height() > 170); // in a low panel the words are enough
    QWidget::resizeEvent(event);
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_icon.isEmpty())
        takeColours();
    QWidget::changeEvent(event);
}

} // namespace trunkdesk
