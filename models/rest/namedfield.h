// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringList>

namespace trunkdesk {

struct ResourceKind;

/// The JSON key of the field that a provider's sentence is about; empty when it names none that can be written. A field is named
/// by its request name (`FriendlyName`), by its JSON key where that cannot be an ordinary word (`friendly_name`), or by a key in
/// quotes or after "parameter" (`'weight'`). The first sentence that names one counts, and in it the first name.
[[nodiscard]] QByteArray namedField(const ResourceKind &kind, const QStringList &sentences);

} // namespace trunkdesk
