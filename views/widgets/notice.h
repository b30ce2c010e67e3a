// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/theme/theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace trunkdesk {

class ToneLabel;

/// A message inside a form or dialog: an icon, whole sentences, and a ground in the colour of how grave it is.
class Notice : public QWidget
{
    Q_OBJECT

public:
    enum class Gravity { Information, Fine, Warning, Security, Error };

    explicit Notice(Gravity gravity, const QString &text = {}, QWidget *parent = nullptr);

    void setMessage(Gravity gravity, const QString &text);
    [[nodiscard]] QString text() const;
    /// A control at the right end, such as a tick or a button.
    void addControl(QWidget *control);
    /// The same under the text, where there is little room beside it.
    void addControlBelow(QWidget *control);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void takeColours();

    Gravity m_gravity;
    QLabel *m_icon;
    ToneLabel *m_text;
    QHBoxLayout *m_row;
};

/// The icon and the tone that go with how grave something is.
[[nodiscard]] const char *iconOf(Notice::Gravity gravity);
[[nodiscard]] Tone toneOf(Notice::Gravity gravity);

} // namespace trunkdesk
