// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/diff.h"
#include "views/dialogs/paddeddelegate.h"
#include "views/theme/theme.h"

namespace trunkdesk {

/// The lines of a tree of differences: kinds in bold with their icon, and beside the word for what happened to a record its sign.
class DifferenceDelegate : public PaddedDelegate
{
    Q_OBJECT

public:
    using PaddedDelegate::PaddedDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

/// File name of the icon and its tone.
[[nodiscard]] std::pair<const char *, Tone> signOf(Difference::Kind kind);

} // namespace trunkdesk
