// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/accountreading.h"
#include "models/files/filereader.h"

namespace trunkdesk::cli {

/// One of the two that are compared, or what an account is to be like: what a file says, or an account as it is now.
struct DiffSide
{
    std::unique_ptr<AccountReading> reading = {}; ///< keeps the inventory of an account
    std::unique_ptr<Inventory> content = {};      ///< of files
    QList<FileNotice> notices = {};

    [[nodiscard]] const Inventory &inventory() const { return reading ? *reading->inventory() : *content; }
};

/// A file, or a folder of them. Something has to be in it, of this provider if one is named, and nothing of it may be unreadable.
[[nodiscard]] Result<DiffSide, Refusal> readFileSide(const QString &path, const QByteArray &provider = {});
/// A file, of which perhaps only what is of this provider counts, or `account:NAME`. An account that is read in part is refused; why was said, and the refusal is without a message then.
[[nodiscard]] Result<DiffSide, Refusal> readSide(const QString &word, const QString &endpoint, const QByteArray &provider = {});

} // namespace trunkdesk::cli
