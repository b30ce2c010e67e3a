// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/accounts/account.h"

#include <QStringList>

namespace trunkdesk::bench {

/// What one load cost, measured in a process of its own: nothing is warm, and the memory is its own.
struct LoadCost
{
    double seconds = 0;
    qint64 records = 0;
    double worstWait = 0; ///< of an event in the thread of the models, in milliseconds
    double wait99 = 0;    ///< what 99 of 100 events did not exceed
    double peakMiB = 0;   ///< by which the process grew at most
    double keptMiB = 0;   ///< by which it had grown at the end
};

enum class LoadInto {
    Inventory, ///< nothing but the records
    Table,     ///< a sorted and filtered table of all numbers besides
    Window,    ///< the whole console with that table in view
};

/// Loads in a child process.
[[nodiscard]] LoadCost loadInChild(const QString &baseUrl, const QString &accountId, const QByteArray &token, LoadInto into);
/// The child's side: what loadInChild() started this program for. An exit code.
[[nodiscard]] int runLoadChild(int argc, char **argv);

} // namespace trunkdesk::bench
