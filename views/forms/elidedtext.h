// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/forms/tonelabel.h"

namespace trunkdesk {

/// One line of plain text that is cut where there is no room; the whole of it then stands in the tooltip.
class ElidedText : public ToneLabel
{
    Q_OBJECT

public:
    using ToneLabel::ToneLabel;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
};

} // namespace trunkdesk
