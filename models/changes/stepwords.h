// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/plan.h"

#include <QHash>

namespace trunkdesk {

class Inventory;
class References;

/// What people call the records that are created on the way, by the keys that stand for their ids.
using ComingNames = QHash<QString, QString>;
[[nodiscard]] ComingNames comingNames(const QList<Step> &steps);

/// A field as people read it: a reference by the name of what it points at, or will. Empty for null.
[[nodiscard]] QString valueText(const Field &field, const Record &record, const Inventory &inventory, const ComingNames &names = {});

/// One line in words: `Weight 10 → 20`, `Attach +15551234567 to hq`. Secrets are shown as dots.
[[nodiscard]] QString summaryOf(const Change &change, const Inventory &inventory, const ComingNames &names = {});

/// What an update changes, field by field: `Weight 10 → 20, Enabled Yes → No`. Secrets are shown as dots, references by name where the
/// inventory (may be null) knows one.
[[nodiscard]] QString differenceText(const Change &change, const Inventory *inventory, const ComingNames &names = {});

/// Empty when the step can be taken back; else a sentence that says why not.
[[nodiscard]] QString whyNotUndoable(const Change &change, const References &references);

/// The parent as people call it: its title, or the id when it is not known. Empty for a record under the account.
[[nodiscard]] QString parentTitle(const RecordId &id, const Inventory &inventory, const ComingNames &names = {});

/// The unique field of a record that has a value, which others may take once the record lets it go; null when there is none.
[[nodiscard]] const Field *heldName(const ResourceKind &kind, const Record &record);

} // namespace trunkdesk
