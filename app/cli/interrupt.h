// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace trunkdesk::cli {

/// Ctrl+C and SIGTERM as a Qt signal, while it lives; one at a time. The second one ends the process at once.
class Interrupt : public QObject
{
    Q_OBJECT

public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

Q_SIGNALS:
    void requested();

private:
    void hear();
};

} // namespace trunkdesk::cli
