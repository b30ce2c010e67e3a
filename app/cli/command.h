// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace trunkdesk::cli {

/// What the process ends with; see trunkctl(1).
enum Exit {
    Fine = 0,
    Failed = 1,  ///< check or diff found something, route a dead trunk, explain nothing; export could not read or write
    NotRead = 2, ///< a file could not be read, or the command line was not understood
    Broken = 3,  ///< restore began and could not end
};

/// One word that trunkctl understands. Each has a file of its own.
struct Command
{
    const char *name;
    QString (*summary)();
    int (*run)(const QStringList &arguments); ///< those after the word; answers an Exit
};

[[nodiscard]] Command checkCommand();
[[nodiscard]] Command diffCommand();
[[nodiscard]] Command explainCommand();
[[nodiscard]] Command exportCommand();
[[nodiscard]] Command restoreCommand();
[[nodiscard]] Command routeCommand();
[[nodiscard]] Command sandboxCommand();

} // namespace trunkdesk::cli
