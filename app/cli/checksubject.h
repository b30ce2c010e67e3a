// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/accountreading.h"
#include "models/files/filereader.h"
#include "models/files/recordplaces.h"

#include <vector>

namespace trunkdesk::cli {

/// An account that is looked at: as it is now, or as files have it.
struct CheckSubject
{
    std::unique_ptr<AccountReading> reading = {}; ///< keeps the inventory of an account
    std::unique_ptr<Inventory> content = {};      ///< of files
    QHash<RecordId, RecordPlace> places = {};     ///< of the records of files
    QString file = {};                            ///< the first of its files; empty for an account

    [[nodiscard]] const Inventory &inventory() const { return reading ? *reading->inventory() : *content; }
    /// Where a record stands: in its own place, or inside the one that it belongs to. Without a line when neither is known.
    [[nodiscard]] RecordPlace placeOf(const RecordId &id) const;
    /// What stands before a message that is about no file: `account:NAME`.
    [[nodiscard]] QString name() const;
};

struct CheckSubjects
{
    std::vector<CheckSubject> accounts = {}; ///< in the order of the command line
    QList<FileNotice> notices = {};
    bool complete = true; ///< everything that was named could be read

    [[nodiscard]] qsizetype records() const;
};

/// Files, folders and `account:NAME`s, and the account that options chose, if they did. A snapshot is an account of its own; answers of the
/// API that belong to one account, or do not say to which, are put together.
[[nodiscard]] CheckSubjects readSubjects(const QStringList &words, const std::optional<AccountOptions> &chosen, const QString &endpoint);

} // namespace trunkdesk::cli
