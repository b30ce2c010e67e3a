// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/checks/finding.h"

#include <QPointer>
#include <QSet>

namespace trunkdesk {

class Inventory;

/// Which findings somebody wants to see.
struct FindingsFilter
{
    enum class Scope {
        Record,  ///< of one record, and of those that live under it
        Account, ///< of one account or file
        All,     ///< of everything that is open
    };

    Scope scope = Scope::Account;
    QPointer<Inventory> inventory = {}; ///< for Record and Account
    RecordId record = {};               ///< for Record
    QSet<FindingSeverity> hidden = {};  ///< severities that are left out
    QString text = {};                  ///< words that must all stand somewhere in the row
    bool ignored = false;               ///< also what is ignored

    [[nodiscard]] bool narrows() const { return !hidden.isEmpty() || !text.trimmed().isEmpty(); } ///< something is out of sight that is found in the scope
    friend bool operator==(const FindingsFilter &, const FindingsFilter &) = default;
};

inline size_t qHash(FindingSeverity severity, size_t seed = 0) { return ::qHash(int(severity), seed); }

} // namespace trunkdesk
