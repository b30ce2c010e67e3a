// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/sandboxstore.h"
#include "app/sandbox/twilioanswer.h"
#include "models/schema/draft.h"

#include <optional>

// What the provider refuses for the sake of other records: names taken twice, lists in use, too many of a kind. Each has a code of its own.

namespace trunkdesk {

/// The code for a value of this field that is wrong in itself.
[[nodiscard]] int twilioCodeOf(const ResourceKind &kind, const Field &field);
/// The code for attaching what is attached already.
[[nodiscard]] int twilioTakenCode(const ResourceKind &kind);
/// Whether an update has to name the record again.
[[nodiscard]] bool twilioRestatesName(const ResourceKind &kind);

/// Whether there is room for one more.
[[nodiscard]] std::optional<HttpResponse> twilioLimitRefusal(const SandboxStore &store, const ResourceKind &kind, const QString &parent);
/// Whether the values agree with the other records. `id` is the record itself; without an id one that is about to be made.
[[nodiscard]] std::optional<HttpResponse> twilioClashRefusal(const SandboxStore &store, const RecordId &id, const Draft &draft);
/// Whether something still needs the record.
[[nodiscard]] std::optional<HttpResponse> twilioHeldRefusal(const SandboxStore &store, const SandboxItem &item);

/// What hangs somewhere under the attached record's own id: one of each kind and parent.
[[nodiscard]] QList<RecordId> twilioAssociations(const SandboxStore &store, const RecordId &attached);

/// Where records of the kind are kept. Two paths of a SIP domain are older doors to what stands under its Auth/Calls.
[[nodiscard]] const ResourceKind &twilioShelf(const ResourceKind &kind);
/// The same record as that path answers it.
[[nodiscard]] SandboxItem twilioSeenAs(const ResourceKind &kind, const SandboxItem &item);
/// Mappings under Auth name neither their domain nor where they are.
[[nodiscard]] bool twilioIsBare(const ResourceKind &kind);

} // namespace trunkdesk
