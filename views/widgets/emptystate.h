// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace trunkdesk {

/// What stands where rows would be: why there are none and what to do about it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// Without an action text there is no button.
    void setState(const QString &icon, Tone tone, const QString &title, const QString &text, const QString &action = {});
    void setActionEnabled(bool enabled, const QString &whyNot = {});
    [[nodiscard]] QString title() const;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, 60}; } ///< it never keeps a window from being small

Q_SIGNALS:
    void acted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void takeColours();

    QString m_icon;
    Tone m_tone = Tone::Dim;
    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace trunkdesk
