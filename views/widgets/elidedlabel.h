// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/widgets/tonelabel.h"

namespace trunkdesk {

/// One line of plain text that is cut with an ellipsis where there is no room; the whole of it is then its tooltip.
class ElidedLabel : public ToneLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(Tone tone = Tone::Text, QWidget *parent = nullptr);
    ElidedLabel(const QString &text, Tone tone, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
};

} // namespace trunkdesk
