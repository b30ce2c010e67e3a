// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

namespace trunkdesk {

/// The first call in main() of every program of ours: files made from here on are for their owner alone, and a crash leaves no core
/// file, which would hold every secret in memory. A file that may grow no further is an error of the write, not the end of the
/// program. The option TRUNKDESK_CORE_DUMPS keeps core files and debuggers possible.
void guardProcess();

} // namespace trunkdesk
