// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringList>

namespace trunkdesk {

/// One of many that the work on all of them passes over.
struct LeftOut
{
    QString what; ///< as people call it
    QString why;  ///< a whole sentence
};

/// To be read beside the plan: a sentence for each, and a count of those beyond what anybody reads.
[[nodiscard]] QStringList leftOutRemarks(const QList<LeftOut> &list);

} // namespace trunkdesk
