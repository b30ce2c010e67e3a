// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/report/report.h"

#include <QFont>

#include <atomic>

class QPagedPaintDevice;

namespace trunkdesk {

/// The report as PDF, on the paper that is usual here; empty when it was cancelled.
[[nodiscard]] QByteArray reportPdf(const Report &report, const QFont &font, const std::atomic_bool *cancelled = nullptr);
/// The same on a printer, or in its preview, as its page is set up. False: nothing came out.
bool printReport(const Report &report, QPagedPaintDevice *device, int dpi, const QFont &font);

} // namespace trunkdesk
