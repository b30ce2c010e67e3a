// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/checks/finding.h"

#include <span>

namespace trunkdesk {

class AccountFacts;

/// One rule: a constant table entry and a small function. Texts are source texts, context "Checks"; checkText() translates them.
/// This table is the one place where a code is described: the help page, `trunkctl check --codes`, the man page and SARIF all come from it.
struct Check
{
    const char *code = "";     ///< stable, for scripts: `ORIG-NONE`
    FindingSeverity severity = FindingSeverity::Note;
    const char *title = "";    ///< a short sentence without a full stop: `Nobody is let in`
    const char *meaning = "";  ///< when it is said, and what it means for a call
    const char *remedy = "";   ///< what to do about it
    const char *errors = "";   ///< the provider's codes that callers or logs show, separated by blanks: `32200 32201`
    const char *source = "";   ///< URL or standard that the rule comes from
    /// Whether it looks at records of this kind. Asked once a kind.
    bool (*concerns)(const ResourceKind &kind) = nullptr;
    /// Adds what it finds at this record, and nowhere else. Silent when what would decide it was not read. What it needs of other records it
    /// asks of the facts, so that it is asked again when that changes. Null: another check says it in passing.
    void (*look)(const Check &check, const AccountFacts &facts, const RecordId &id, const Record &record, QList<Finding> *found) = nullptr;
    /// The same about all records of a kind together: what it finds stands at an identity without an id (see Finding).
    void (*lookAtList)(const Check &check, const AccountFacts &facts, const ResourceKind &kind, QList<Finding> *found) = nullptr;
    /// It says what holds for any field. Where another check has found something at the same field, that says it better, and this is left out.
    bool general = false;
};

/// Every check of every provider, in the order of the help page. Pointers stay valid.
[[nodiscard]] const QList<const Check *> &allChecks();
[[nodiscard]] const Check *findCheck(QByteArrayView code); ///< null: there is none
[[nodiscard]] QString checkText(const char *source);
[[nodiscard]] QStringList checkErrors(const Check &check);
/// Of those the codes that this record's provider has: a check of every provider names them all.
[[nodiscard]] QStringList findingErrors(const Finding &finding);

/// What all checks find at this record, in the order of the help page; or at the list of its kind, for an identity without an id.
[[nodiscard]] QList<Finding> findAt(const AccountFacts &facts, const RecordId &id);
/// Whether any check looks at lists of this kind as a whole.
[[nodiscard]] bool looksAtList(const ResourceKind &kind);

} // namespace trunkdesk
