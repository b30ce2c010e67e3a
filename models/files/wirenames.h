// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/json.h"
#include "models/core/record.h"

namespace trunkdesk {

/// The name on the wire of a name that a command line tool wrote its own way: `friendlyName` is `friendly_name` when some kind has
/// such a field. Any other name comes back as it is.
[[nodiscard]] QByteArray wireName(const QByteArray &name);

/// The record of an object whose names may be of either form. Known names get their wire form, unknown ones stay, values are kept
/// byte for byte; *converted counts the names that were changed.
[[nodiscard]] Record recordWithWireNames(QByteArrayView object, qsizetype *converted);

} // namespace trunkdesk
