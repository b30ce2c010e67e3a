// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/theme/theme.h"

#include <QLabel>

namespace trunkdesk {

/// Plain text in the colour of a tone, which follows a change of theme. Never rich text, because names come from other people.
class ToneLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ToneLabel(Tone tone, QWidget *parent = nullptr);
    ToneLabel(const QString &text, Tone tone, QWidget *parent = nullptr);

    void setTone(Tone tone);
    [[nodiscard]] Tone tone() const { return m_tone; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeColour();

    Tone m_tone;
    bool m_taking = false;
};

} // namespace trunkdesk
