// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace trunkdesk {

/// What the program was asked to do.
struct CommandLine
{
    bool sandbox = false;
    QString tour;      ///< folder for the pictures of the guided tour; empty: no tour
    QStringList files; ///< to open
    int exitCode = -1; ///< 0 or more: everything was said, end with this code
};

/// Reads the command line without a window system, so that --help and --version work anywhere. Qt's own options pass.
[[nodiscard]] CommandLine readCommandLine(int argc, char **argv);

} // namespace trunkdesk
