// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QApplication;

namespace trunkdesk {

/// Gives the application its style and one of our two palettes: the one that suits the desktop, or the one that was chosen.
/// The choice is kept in the settings. One per program, owned by whoever makes the application.
class Appearance : public QObject
{
    Q_OBJECT

public:
    enum class Look { System, Light, Dark };
    Q_ENUM(Look)

    /// Reads the kept choice and applies it. The organisation and application names must be set before.
    explicit Appearance(QApplication *application);

    [[nodiscard]] Look look() const { return m_look; }
    void setLook(Look look);

Q_SIGNALS:
    void lookChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    QApplication *m_application;
    Look m_look = Look::System;
    bool m_applying = false;
};

} // namespace trunkdesk
