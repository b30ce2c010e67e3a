// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace trunkdesk {

/// Runs what can wait once a window has been painted for the first time; a timer at zero comes before that, since the display
/// server first has to answer. A window that is not painted at all, because it begins as an icon, gets it a little later.
class FirstPicture : public QObject
{
    Q_OBJECT

public:
    FirstPicture(QWidget *window, std::function<void()> then);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void run();

    std::function<void()> m_then;
};

} // namespace trunkdesk
