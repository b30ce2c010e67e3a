// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/checks/failurereport.h"
#include "models/schema/recordid.h"

#include <QSet>

namespace trunkdesk {

class Inventory;

/// The records of an account that a report of a failure is about: those it names by id, domain, host or number, and what these hang on.
struct FailureSubjects
{
    QList<RecordId> records;
    QSet<RecordId> related; ///< these, what lives under them, is attached to them, or is named by them
    QString strangeDomain; ///< named in the report, like the domains of this account, and none of them
    QString likelyDomain;  ///< the one of this account that is written almost like it; empty: none is
    bool domainOurs = false;   ///< the domain of the request is one of this account's, or looks as if
    bool callerKnown = false;  ///< the caller is a number of the account
    bool calledKnown = false;
    bool numbersRead = false;  ///< all of the account's numbers are known, so the two above can be relied on

    [[nodiscard]] bool isEmpty() const { return records.isEmpty(); }
};

[[nodiscard]] FailureSubjects subjectsOf(const FailureReport &report, const Inventory &inventory);
/// Whether a host is this domain, also with the name of an edge or region in the middle of it.
[[nodiscard]] bool isSameDomain(const QString &host, const QString &domain);

} // namespace trunkdesk
