// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/checkchoice.h"
#include "app/cli/checksubject.h"

#include <array>

namespace trunkdesk::cli {

/// A finding with all that a report says of it.
struct CheckedFinding
{
    Finding finding;
    const CheckSubject *subject = nullptr;
    RecordPlace place = {};       ///< of the field, else of the record; no file for an account
    QString title = {};           ///< of the record, safe to show
    QString parentTitle = {};
    QByteArray fingerprint = {};  ///< the same in every run over the same account, and in no other finding of this one
    QString ignoredWhy = {};      ///< of an ignored one

    [[nodiscard]] const Check &check() const { return *finding.check; }
    [[nodiscard]] QString message() const; ///< one line, safe to show
    /// `twilio.origination_url “pbx1” (OU…) in “hq”`, less the names that the message repeats; kinds are never translated.
    [[nodiscard]] QString recordName() const;
};

struct CheckRun
{
    QList<CheckedFinding> findings = {}; ///< the worst first, then as they stand in the files; of accounts by kind and name
    QList<CheckedFinding> ignored = {};  ///< in the same order
    QStringList idle = {};               ///< what --ignore names of records, and covered nothing
    QStringList troubles = {};           ///< whole sentences: what the console ignores could not be read
    bool failed = false;                 ///< one of the findings is as bad as --fail-on says

    [[nodiscard]] qsizetype count(FindingSeverity severity) const;
};

/// Whether what the console was told to ignore is left out, too.
enum class ConsoleIgnores { LeftOut, Reported };

/// Everything that the checks find in these accounts. The subjects have to live as long as the run is looked at.
[[nodiscard]] CheckRun runChecks(const CheckSubjects &subjects, const CheckChoice &choice, ConsoleIgnores console);

/// The worst first.
inline constexpr std::array severities{FindingSeverity::Error, FindingSeverity::Security, FindingSeverity::Warning, FindingSeverity::Note};

} // namespace trunkdesk::cli
