// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/schema/resourcekind.h"

#include <QList>
#include <QString>

namespace trunkdesk {

class Inventory;

/// Whether an inventory tells of a kind at all: it was read, if only in part.
[[nodiscard]] bool tellsOf(const Inventory &inventory, const ResourceKind &kind);
/// Whether a record that is not there is really not there: the list under this parent (empty: under the account) was read from its
/// beginning to its end.
[[nodiscard]] bool tellsAll(const Inventory &inventory, const ResourceKind &kind, const QString &parent);
/// The same of every parent that is known.
[[nodiscard]] bool tellsAll(const Inventory &inventory, const ResourceKind &kind);

/// Whether somebody can set anything about such records. What is only read is no configuration.
[[nodiscard]] bool isConfiguration(const ResourceKind &kind);

/// The field with which records of a kind say on which one they hang, where they can hang on one only: a number's trunk. Null: there is none.
[[nodiscard]] const Field *homeField(const ResourceKind &kind);
/// The association that says the same once more, and through which it is changed; null: there is none.
[[nodiscard]] const ResourceKind *homeAssociation(const ResourceKind &kind);

} // namespace trunkdesk
