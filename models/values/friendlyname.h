// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/verdict.h"

#include <QCoreApplication>

namespace trunkdesk {

/// The name that people give to a record: any text of one line that reads as it is stored.
class FriendlyName
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::FriendlyName)
public:
    /// Length is counted in code points (an emoji is one). Blanks around the name are taken away and told. Control and
    /// direction characters and halves of surrogate pairs are refused: they truncate or disguise a name.
    [[nodiscard]] static Verdict check(const QString &text, int maxCodePoints, bool required);
};

} // namespace trunkdesk
