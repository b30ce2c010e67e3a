// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/report/report.h"

#include <atomic>

namespace trunkdesk {

/// The report as one file for a browser, wide or narrow: nothing in it is fetched from elsewhere, and nothing runs. Well-formed as XML, too.
[[nodiscard]] QByteArray reportHtml(const Report &report, const std::atomic_bool *cancelled = nullptr);

} // namespace trunkdesk
