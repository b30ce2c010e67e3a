// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/schema/recordid.h"

#include <QSet>
#include <QStringList>

#include <optional>

namespace trunkdesk {

class Inventory;

struct CurlScript
{
    QString text;        ///< empty when there is nothing to make
    QStringList leftOut; ///< whole sentences: what cannot be made by it; they stand as comments in the text, too
    QStringList variables; ///< names of what has to be set before: secrets and values
    qsizetype steps = 0;
};

/// A script for a POSIX shell with curl that makes an account's records anew in another account of the same provider, in an order in which
/// everything is there before it is needed. Nothing secret is in it, and nothing secret comes into the arguments of a program: secrets are shell
/// variables that curl reads from its standard input. Ids of new records are taken out of the answers. At the first refusal it stops and says where.
/// `only`: these records and what they need (see withBelongings()). Pure.
[[nodiscard]] CurlScript curlScriptOf(const Inventory &inventory, const std::optional<QSet<RecordId>> &only = {});

} // namespace trunkdesk
