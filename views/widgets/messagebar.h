// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/widgets/message.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace trunkdesk {

/// One message between the tool bar and the page, which never covers anything. Information and success go after a while; a
/// warning or an error stays until it is closed or replaced. Information never replaces an error.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(const Message &message);
    void dismiss();
    [[nodiscard]] const Message &message() const { return m_message; }
    [[nodiscard]] QString text() const { return isHidden() ? QString() : m_message.text; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void act(const std::function<void()> &action);
    void takeColours();

    Message m_message;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_further[2];
    QToolButton *m_close;
    QTimer m_timer;
};

} // namespace trunkdesk
