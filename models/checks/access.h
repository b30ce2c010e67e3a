// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/checks/accountfacts.h"

// Who may call: a door is a record through which calls come in from outside (a trunk with a termination domain, a SIP domain, an outbound trunk);
// a list of addresses or of credentials opens it, by an association or because the door names it.

namespace trunkdesk {

/// One way in which a door knows who may call.
struct AccessWay
{
    const ResourceKind *list = nullptr;        ///< of addresses, or of credentials
    const ResourceKind *association = nullptr; ///< attaches it; null: the door names it …
    const Field *field = nullptr;              ///< … in this field
    bool byPassword = false;                   ///< credentials
};

/// Empty for a kind that is no door.
[[nodiscard]] QList<AccessWay> accessWays(const ResourceKind &door);
/// Whether calls come in through this record, so that it has to know who may call.
[[nodiscard]] bool isDoor(const ResourceKind &kind, const Record &record);
/// The lists that are attached to a door in this way.
[[nodiscard]] QList<RecordId> listsOn(const AccountFacts &facts, const AccessWay &way, const RecordId &door, const Record &record);
/// Whether all of them are known.
[[nodiscard]] bool knowsListsOn(const AccountFacts &facts, const AccessWay &way, const RecordId &door);

/// Lists of addresses and of credentials, whatever they are attached for.
[[nodiscard]] bool isAddressList(const ResourceKind &kind);
[[nodiscard]] bool isCredentialList(const ResourceKind &kind);
/// The kind whose records are the entries of such a list; null: they stand in a field of its own, or it is itself the only one.
[[nodiscard]] const ResourceKind *entryKind(const ResourceKind &list);
/// The field of a list that holds its entries, one a line; null: there is none.
[[nodiscard]] const Field *entryField(const ResourceKind &list);

/// The records to which a list is attached for calls, each once, and those besides that only let phones register with it.
[[nodiscard]] QList<RecordId> doorsOf(const AccountFacts &facts, const RecordId &list);
[[nodiscard]] QList<RecordId> placesOf(const AccountFacts &facts, const RecordId &list);
/// Whether a list that is attached to nothing as far as we know really is.
[[nodiscard]] bool knowsPlacesOf(const AccountFacts &facts, const ResourceKind &list);

} // namespace trunkdesk
