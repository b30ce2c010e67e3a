// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/record.h"
#include "models/schema/resourcekind.h"

namespace trunkdesk {

/// What kind of resource an object is, judged by its content alone, with what the schema says: the paths under which a kind
/// lives, the letters its ids begin with, the fields it has.
struct Recognition
{
    enum class Outcome {
        Known,
        NotShownYet, ///< has the look of a provider's resource, of a kind that we do not show
        Unknown,     ///< could be anything
    };

    Outcome outcome = Outcome::Unknown;
    const ResourceKind *kind = nullptr; ///< only when Known
    QString parent;                     ///< id of the parent where a path or a field names it
};

/// Where the list that an object came from lives, as its envelope says.
struct ListOrigin
{
    QString path;    ///< URL or path of the list; empty when it does not say
    QString listKey; ///< name of the array
};

[[nodiscard]] Recognition recognize(const Record &record, const ListOrigin &origin = {});

/// Whether some kind's records carry their id under this name.
[[nodiscard]] bool isIdField(QByteArrayView name);

/// Whether some kind's list carries its records under this name.
[[nodiscard]] bool isListKey(QByteArrayView name);

} // namespace trunkdesk
