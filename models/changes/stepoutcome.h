// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/apierror.h"
#include "models/core/record.h"
#include "models/schema/recordid.h"

#include <QList>
#include <QMetaType>

#include <optional>

namespace trunkdesk {

/// How a step ended. A plain value like the step itself.
struct StepOutcome
{
    enum class Kind {
        Done,     ///< it is so at the provider now
        Conflict, ///< somebody else changed or deleted the record meanwhile; nothing of ours was written over it
        Failed,   ///< the provider, the network or one of our gates refused; nothing was changed
        Skipped,  ///< not tried: an earlier step did not end well, or the person stopped
        Unclear,  ///< it may or may not have been carried out, and reading again did not tell
    };

    Kind kind = Kind::Skipped;
    RecordId id = {};                       ///< the record; of a Create its new id
    std::optional<ApiError> error = {};     ///< why it is not Done
    Record opened = {};                     ///< Conflict: what the person looked at
    Record now = {};                        ///< what the provider says; empty when the record is gone
    Record wanted = {};                     ///< Conflict: what it would have become
    QList<Record> added = {};               ///< Unclear Create: what is new in the list, one of which may be ours
    QList<QByteArray> changedByServer = {}; ///< Done: keys of fields that came back other than they were sent or stood before
    bool sent = false;                      ///< whether anything was written; not when it was so already
    std::optional<ApiError> readBack = {};  ///< Done, but a record that hangs on it could not be read again

    [[nodiscard]] bool done() const { return kind == Kind::Done; }
    [[nodiscard]] bool goneElsewhere() const { return kind == Kind::Conflict && now.isEmpty(); }
};

} // namespace trunkdesk

Q_DECLARE_METATYPE(trunkdesk::StepOutcome)
