// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/desktop/firstpicture.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <utility>

namespace trunkdesk {

static constexpr int longestWait = 1000;

FirstPicture::FirstPicture(QWidget *window, std::function<void()> then) : QObject(window), m_then(std::move(then))
{
    window->installEventFilter(this);
    QTimer::singleShot(longestWait, this, &FirstPicture::run);
}

bool FirstPicture::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        QMetaObject::invokeMethod(this, &FirstPicture::run, Qt::QueuedConnection); // the parts of the window are painted behind this
    }
    return QObject::eventFilter(watched, event);
}

void FirstPicture::run()
{
    if (const auto then = std::exchange(m_then, nullptr))
        then();
}

} // namespace trunkdesk
