// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/checks/failurereport.h"
#include "models/checks/finding.h"

namespace trunkdesk {

class Inventory;

/// Why, in this account.
struct FailureCause
{
    RecordId record = {};   ///< without an id: the table of a kind; invalid: there is no such record
    QByteArray field = {};
    QString why = {};       ///< a whole sentence
    bool certain = false;   ///< a check found it, or the report names it; else it is only where such things are set
    QList<Finding> findings = {};
};
struct FailureExplanation
{
    FailureReport::Mention mention = {};
    const FailureCode *code = nullptr;            ///< null: not known here
    QList<const FailureCode *> others = {};       ///< what the same number means elsewhere: another service of the same provider, or another provider
    QList<FailureCause> causes = {};              ///< the likeliest first
    qsizetype moreCauses = 0;                     ///< that were left out
    bool asAbove = false;                         ///< its causes, or some of them, stand at an earlier code of the same report and are not repeated
};

/// `inventory`: null without an account. `findings`: of this inventory, ignored ones left out.
[[nodiscard]] QList<FailureExplanation> explain(const FailureReport &report, const Inventory *inventory, const QList<Finding> &findings);

/// The field of a cause as people call it; empty without one.
[[nodiscard]] QString fieldWords(const FailureCause &cause);
/// What the report says of the call in a line or two: `Request for: hq.example.com · From address: 203.0.113.9`. Plain text, safe to show; empty: nothing.
[[nodiscard]] QString factsText(const FailureReport &report);
/// All of it as text for a ticket: what was pasted in a few words, each code, and the causes in the account. Plain text, secrets masked.
[[nodiscard]] QString explanationText(const FailureReport &report, const QList<FailureExplanation> &explanations, const Inventory *inventory);

} // namespace trunkdesk
