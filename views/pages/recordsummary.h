// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/schema/recordid.h"

#include <QStringList>

namespace trunkdesk {

class Inventory;
class Record;

/// What the head of a record's page says, worked out from the schema alone.

/// One for each badge field that says something out of the ordinary: a boolean that is set, a choice that is not the usual one.
[[nodiscard]] QStringList badgesOf(const ResourceKind &kind, const Record &record);
/// The kind's second name beside the title, for instance a domain; empty when it is the title or there is none.
[[nodiscard]] QString subtitleOf(const ResourceKind &kind, const Record &record);
/// The kind of its children among which calls are shared, or null.
[[nodiscard]] const ResourceKind *shareKindOf(const ResourceKind &kind);
/// `Origination URL of hq-trunk`
[[nodiscard]] QString kindAndParent(const Inventory &inventory, const RecordId &id);

} // namespace trunkdesk
