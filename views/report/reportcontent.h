// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/checks/finding.h"
#include "models/checks/ignored.h"
#include "views/report/report.h"

#include <atomic>

namespace trunkdesk {

/// Which parts of an account a report has.
struct ReportOptions
{
    bool problems = true;
    bool pictures = true;
    bool others = true;  ///< besides the trunks: SIP domains, lists with their addresses and user names
    bool numbers = true; ///< one by one, at the end
    qsizetype mostNumbers = 1000;
    QList<RecordId> entries = {}; ///< only these trunks; empty: all
};

/// What a report is made of. Values of its own, so that it can be made on another thread.
struct ReportInput
{
    std::shared_ptr<const Inventory> inventory; ///< a copy that nobody else changes
    bool reading = false;                       ///< the account is being read
    QString fileName = {};
    std::optional<QList<Finding>> findings = {}; ///< nothing: they are worked out
    IgnoredFindings ignored = {};
    QDateTime now = {};
};

/// The whole report; empty when `cancelled` became true. No secret is in it: passwords are not known, and addresses are shown without theirs.
[[nodiscard]] Report reportOf(const ReportInput &input, const ReportOptions &options, const std::atomic_bool *cancelled = nullptr);

} // namespace trunkdesk
