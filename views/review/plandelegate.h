// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/dialogs/paddeddelegate.h"

namespace trunkdesk {

/// Draws the rows of a PlanModel: deeds with their icon, names in bold, what is new in bold, what merely comes of it dim.
class PlanDelegate : public PaddedDelegate
{
    Q_OBJECT

public:
    using PaddedDelegate::PaddedDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace trunkdesk
