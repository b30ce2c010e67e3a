// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/forms/foot.h"

class QHBoxLayout;

namespace trunkdesk {

/// The strip on top of a tool: what it is, its controls, and the button that closes it.
class ToolHead : public Foot
{
    Q_OBJECT

public:
    explicit ToolHead(const QString &title, QWidget *parent = nullptr);

    void addControl(QWidget *control);
    void addStretch();

Q_SIGNALS:
    void closeWanted();

private:
    QHBoxLayout *m_row;
    int m_end; ///< where the next control goes
};

} // namespace trunkdesk
