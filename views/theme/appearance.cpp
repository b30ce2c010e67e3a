// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/theme/appearance.h"

#include "views/theme/consolestyle.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QMetaEnum>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace trunkdesk {

static constexpr auto lookKey = "view/look"_L1;

Appearance::Appearance(QApplication *application) : QObject(application), m_application(application)
{
    bool known = false;
    const auto kept = QSettings().value(lookKey).toByteArray();
    const auto value = QMetaEnum::fromType<Look>().keyToValue(kept.constData(), &known);
    m_look = known ? static_cast<Look>(value) : Look::System;
    QApplication::setStyle(new ConsoleStyle);
    apply();
    application->installEventFilter(this);
}

void Appearance::setLook(Look look)
{
    if (look == m_look)
        return;
    m_look = look;
    QSettings().setValue(lookKey, QString::fromLatin1(QMetaEnum::fromType<Look>().valueToKey(int(look))));
    apply();
    Q_EMIT lookChanged();
}

bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    // The desktop has switched between light and dark: its palette is read again once the switch is through.
    if (event->type() == QEvent::ThemeChange && m_look == Look::System && !m_applying)
        QMetaObject::invokeMethod(this, &Appearance::apply, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void Appearance::apply()
{
    m_applying = true;
    bool dark = m_look == Look::Dark;
    if (m_look == Look::System) {
        // Qt 6.4 has no colour scheme to ask for. An unset palette is that of the platform, and its lightness tells.
        QApplication::setPalette(QPalette());
        dark = Theme::of(QApplication::palette()).isDark();
    }
    QApplication::setPalette((dark ? Theme::dark() : Theme::light()).palette());
    m_applying = false;
}

} // namespace trunkdesk
