// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/checks/findings.h"

#include <optional>

// What is said of findings in sentences, wherever they are shown.

namespace trunkdesk {

/// The message with the codes that the provider logs: `…: callers hear a failure (32010).`
[[nodiscard]] QString findingSentence(const Finding &finding);
/// As a reader says a row: `Error: … Trunk “backup-trunk”.`
[[nodiscard]] QString spokenFinding(const Inventory &inventory, const Finding &finding);
/// What people call the record; one without a name of its own by its kind and its parent: `Recording of hq-trunk`.
[[nodiscard]] QString findingPlace(const Inventory &inventory, const RecordId &id);
/// Everything that a filter looks at, one line a part; and that of it which all findings of this check at this field have in common.
[[nodiscard]] QString findingSearchText(const Inventory &inventory, const Finding &finding);
[[nodiscard]] QString findingCommonText(const Inventory &inventory, const Finding &finding);

/// How many an administrator has to think about: notes are no problems.
[[nodiscard]] qsizetype problemCount(const Findings::Counts &counts);
[[nodiscard]] std::optional<FindingSeverity> worstOf(const Findings::Counts &counts);
[[nodiscard]] qsizetype countOf(const Findings::Counts &counts, FindingSeverity severity);
/// `2 errors, 1 security risk, 3 warnings, 4 notes`; empty for none.
[[nodiscard]] QString countsText(const Findings::Counts &counts);
/// `6 problems`.
[[nodiscard]] QString problemsText(qsizetype problems);

/// From the worst to the least.
[[nodiscard]] const QList<FindingSeverity> &severities();

/// The lists that were not read to their end, so that some checks keep silent: `Credential lists, IP access control lists`. Empty while the
/// account is being read.
[[nodiscard]] QStringList unreadLists(const Inventory &inventory);

} // namespace trunkdesk
